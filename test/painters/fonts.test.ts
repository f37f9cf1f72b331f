// Which font draws what, how wide it is, and what becomes of words that none of them has.
import { existsSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { drawable, fontFilesFor, isInInter, measureText, runsOf } from "../../src/painters/fonts.ts";

const fontsOf = (text: string, context?: { text: string; language: string }) =>
  runsOf(text, context).map((run) => [run.text, run.font?.family ?? null]);

describe("runs", () => {
  test("Latin, Greek, Cyrillic, arrows and narrow spaces are one run of Inter", () => {
    const text = "€\u202f48,000 → “Ωμέγα” – Привет ×½ …";
    expect(fontsOf(text)).toEqual([[text, "Inter"]]);
    expect(isInInter(text)).toBe(true);
    expect(isInInter("出荷")).toBe(false);
  });

  test.each([
    ["kana say Japanese", "出荷が", undefined, "Noto Sans Japanese"],
    ["hangul says Korean", "출하 時間", undefined, "Noto Sans Korean"],
    ["Chinese characters alone are Chinese", "仓库", undefined, "Noto Sans S Chinese"],
    ["unless the language says otherwise", "倉庫", { text: "倉庫", language: "ja" }, "Noto Sans Japanese"],
    ["or the text they stand in", "倉庫", { text: "倉庫の管理", language: "en" }, "Noto Sans Japanese"],
    [
      "simplified characters in a Japanese text are drawn too",
      "仓",
      { text: "仓が", language: "ja" },
      "Noto Sans S Chinese",
    ],
  ])("%s", (_, text, context, family) => {
    expect(fontsOf(text, context)[0]?.[1]).toBe(family);
  });

  test("runs are the text, in order", () => {
    const text = "Acme 株式会社 (東京) 🎉 ok";
    expect(
      runsOf(text)
        .map((run) => run.text)
        .join(""),
    ).toBe(text);
    expect(fontsOf(text)[0]).toEqual(["Acme ", "Inter"]);
    expect(fontsOf(text)).toContainEqual(["🎉", null]);
  });
});

describe("widths", () => {
  test("a width grows with size and weight, and Chinese fills its square by the font's own table", () => {
    expect(measureText("Forest", 32, 400)).toBeCloseTo(2 * measureText("Forest", 16, 400));
    expect(measureText("Forest", 16, 700)).toBeGreaterThan(measureText("Forest", 16, 400));
    expect(measureText("出荷", 20, 400)).toBe(40);
    expect(measureText("한국", 100, 400)).toBeCloseTo(184);
  });

  test("a run is as wide in a line as alone", () => {
    const mixed = measureText("Acme 株式会社", 16, 600);
    expect(mixed).toBeCloseTo(measureText("Acme ", 16, 600) + measureText("株式会社", 16, 600));
  });
});

describe("what no font has", () => {
  test.each([
    ["a sign is left out", "Live 🎉 today", "Live today"],
    ["a family of signs too", "Team 👨‍👩‍👧 grows ✈️", "Team grows"],
    ["foreign words become one ellipsis", "नमस्ते दुनिया Foods", "… Foods"],
    ["control characters and halves of characters vanish", "a\u0000b\ud800c", "abc"],
    ["what can be drawn is left alone", "Qualität  → 出荷", "Qualität  → 出荷"],
  ])("%s", (_, text, drawn) => {
    expect(drawable(text)).toBe(drawn);
    expect(runsOf(drawn).every((run) => run.font !== null)).toBe(true);
  });
});

test("the large fonts are named only for words that need them, and every file is there", () => {
  expect(fontFilesFor("Nordlicht")).toHaveLength(4);
  const all = fontFilesFor("北光食品");
  expect(all).toHaveLength(13);
  expect(all.filter((file) => !existsSync(file))).toEqual([]);
});
