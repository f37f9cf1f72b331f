// Spellings of one name meet under one key; different names do not.
import { expect, it } from "vitest";
import { NAME_FOLD, nameKey } from "../../../src/core/entry/names.ts";
import { reasonSentence } from "../../../src/core/entry/reasons.ts";

it.each([
  ["Müller AG", "muller"],
  ["MÜLLER", "muller"],
  ["Pell & Sons Ltd.", "pell and sons"],
  ["pell and sons", "pell and sons"],
  ["Pell + Sons", "pell and sons"],
  ["Birke und Söhne", "birke and sohne"],
  ["Dupont et Fils SARL", "dupont and fils"],
  ["Lindqvist & Co AB", "lindqvist"],
  ["Rossi S.p.A.", "rossi"],
  ["Rossi SpA", "rossi"],
  ["Lagarde S.A.", "lagarde"],
  ["Novo A/S", "novo"],
  ["Brauerei Lenz GmbH & Co. KG", "brauerei lenz"],
  ["Łódź Łowicz Sp. z o.o.", "lodz lowicz"],
  ["Acme, Inc.", "acme"],
  ["ООО «Ромашка»", "ромашка"],
  ["株式会社アクメ", "アクメ"],
  ["アクメ株式会社", "アクメ"],
  ["O'Neil’s", "oneils"],
  ["  Acme\t Corp  ", "acme"],
  ["Acme-Works", "acme works"],
  ["U.S. Steel", "us steel"],
  ["AG", "ag"],
  ["東京支店", "東京支店"],
  ["ドア工業", "ドア工業"],
  ["Ｆｕｌｌ Ｗｉｄｔｈ", "full width"],
  ["!!!", ""],
])("%s → %s", (name, key) => {
  expect(nameKey(name)).toBe(key);
});

it.each([
  ["an edge of legal forms alone keeps a name", "GmbH & Co. KG"],
  ["株式会社 alone", "株式会社"],
  ["letters between signs", "…x…"],
])("%s", (_what, name) => {
  expect(nameKey(name)).not.toBe("");
});

it.each(["a.", "sp z o o ", "株式会社", "& ", "İ", "a\u0301", "\ud800"])(
  "a megabyte of %j is folded",
  (piece) => {
    expect(nameKey(piece.repeat(1e6 / piece.length)).length).toBeLessThan(10_000);
  },
);

it("tells reasons in sentences", () => {
  expect(reasonSentence("no-code")).toMatch(/^[A-Z].*\.$/);
});

it("a changed fold has a number of its own, so that databases fold their names anew", () => {
  const names =
    "Müller & Söhne GmbH|ÁCME, Inc.|Birch + Sons|株式会社アクメ|Rossi S.p.A.|O'Neil|Łódź Sp. z o.o.|A/S Nord|24/7 Co";
  const keys = names.split("|").map(nameKey).join("|");
  expect({ [NAME_FOLD]: keys }).toEqual({
    2: "muller and sohne|acme|birch and sons|アクメ|rossi|oneil|lodz|as nord|24 7",
  });
});
