// The agency's name, colour and logo: what is taken, and each refusal in words that say what to do.
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { loadConfig } from "../src/config.ts";
import { contrast, paletteOf, weakestContrast } from "../src/core/timeline/palette.ts";
import { palette } from "../src/core/timeline/shapes.ts";
import { redPixel } from "./painters/painted.ts";

const dir = mkdtempSync(join(tmpdir(), "lately-logo-"));
afterAll(() => rmSync(dir, { recursive: true, force: true }));
const file = (name: string, bytes: Uint8Array | string) => {
  writeFileSync(join(dir, name), bytes);
  return join(dir, name);
};
const brandOf = (env: Record<string, string>) => loadConfig(env).brand;

describe("AGENCY_NAME", () => {
  test("is MAIL_FROM's name unless that is the product's", () => {
    expect(brandOf({}).name).toBe("");
    expect(brandOf({ MAIL_FROM: "Harbour <post@harbour.example>" }).name).toBe("Harbour");
    expect(brandOf({ MAIL_FROM: "Post <p@harbour.example>", AGENCY_NAME: "Harbour & Sons" }).name).toBe(
      "Harbour & Sons",
    );
  });
});

describe("AGENCY_COLOUR", () => {
  test("a dark one is taken, with or without #", () => {
    expect(brandOf({ AGENCY_COLOUR: "#7a1f4b" }).colour).toBe("7A1F4B");
    expect(brandOf({ AGENCY_COLOUR: "1D4F91" }).colour).toBe("1D4F91");
    expect(brandOf({}).colour).toBeNull();
  });

  test.each([
    [
      "#FFD400",
      /AGENCY_COLOUR: #FFD400 is too light to be read: its contrast on .* is 1\.\d\d:1, at least 4\.5:1 is needed/,
    ],
    // 4.54 on white, less on its own tint.
    ["#767676", /its contrast on its own tint is [34]\.\d\d:1/],
    ["green", /is no colour such as #1F5B41: green/],
    ["#12345", /is no colour/],
  ])("%s is refused", (colour, reason) => {
    expect(() => loadConfig({ AGENCY_COLOUR: colour })).toThrow(reason);
  });

  test("the default colours reach what is asked of others; black on white is 21:1", () => {
    expect(contrast("000000", "FFFFFF")).toBeCloseTo(21);
    expect(contrast("777777", "777777")).toBe(1);
    const texts = [
      ["ink", "paper"],
      ["secondary", "paper"],
      ["secondary", "band"],
      ["secondary", "leaf"],
      ["green", "leaf"],
      ["green", "band"],
      ["gold", "goldGround"],
      ["paper", "green"],
    ] as const;
    for (const [text, ground] of texts)
      expect(contrast(palette[text], palette[ground]), `${text} on ${ground}`).toBeGreaterThan(4.5);
  });

  test("it takes the green's place, and its leaf is mixed from it", () => {
    const own = paletteOf({ name: "", colour: "7A1F4B", logo: null });
    expect(own).toEqual({ ...palette, green: "7A1F4B", leaf: "F2E9ED" });
    expect(weakestContrast("7A1F4B")).toMatchObject({ ground: "leaf" });
  });
});

describe("AGENCY_LOGO", () => {
  const jpeg = Buffer.from(
    "ffd8ffe000104a46494600010100000100010000ffc0001108006400c803012200021101031101ffd9",
    "hex",
  );

  test("PNG and JPEG are told by their bytes and measured", () => {
    expect(brandOf({ AGENCY_LOGO: file("a.dat", redPixel.bytes) }).logo).toEqual(redPixel);
    expect(brandOf({ AGENCY_LOGO: file("b.png", jpeg) }).logo).toMatchObject({
      contentType: "image/jpeg",
      width: 200,
      height: 100,
    });
  });

  test.each([
    [
      "an SVG",
      () => file("c.png", "<?xml version='1.0'?><svg xmlns='x'/>"),
      /is an SVG, .* convert it to PNG/,
    ],
    ["what is no picture", () => file("d.png", "GIF89a"), /is neither PNG nor JPEG/],
    ["an empty file", () => file("e.png", ""), /is neither PNG nor JPEG/],
    [
      "a cut-off PNG",
      () => file("i.png", redPixel.bytes.slice(0, -12)),
      /is a PNG that is cut off or damaged/,
    ],
    [
      "a damaged PNG",
      () =>
        file(
          "j.png",
          redPixel.bytes.map((byte, at) => (at === 45 ? byte ^ 1 : byte)),
        ),
      /is a PNG that is cut off or damaged/,
    ],
    ["a cut-off JPEG", () => file("f.jpg", jpeg.subarray(0, 22)), /is neither PNG nor JPEG/],
    ["over 1 MB", () => file("g.png", Buffer.alloc(1024 * 1024 + 1)), /is larger than 1 MB/],
    ["a file that is not there", () => join(dir, "none.png"), /cannot be read/],
    ["a folder", () => dir, /cannot be read/],
    ["a device without an end", () => "/dev/zero", /cannot be read/],
    [
      "too many pixels",
      () => file("h.png", Buffer.from(redPixel.bytes).fill(0x7f, 16, 20)),
      /at most 4096 px a side/,
    ],
  ])("%s is refused", (_, path, reason) => {
    expect(() => loadConfig({ AGENCY_LOGO: path() })).toThrow(reason);
  });
});
