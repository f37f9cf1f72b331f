// Spellings of one name meet under one key; different names do not.
import { expect, it } from "vitest";
import { nameKey } from "../../../src/core/entry/names.ts";
import { reasonSentence } from "../../../src/core/entry/reasons.ts";

it.each([
  ["Müller AG", "muller"],
  ["MÜLLER", "muller"],
  ["Pell & Sons Ltd.", "pell and sons"],
  ["pell and sons", "pell and sons"],
  ["Rossi S.p.A.", "rossi"],
  ["Brauerei Lenz GmbH & Co. KG", "brauerei lenz"],
  ["Łódź Łowicz Sp. z o.o.", "lodz lowicz sp z oo"],
  ["O'Neil’s", "oneils"],
  ["  Acme\t Corp  ", "acme"],
  ["AG", "ag"],
  ["東京支店", "東京支店"],
  ["Ｆｕｌｌ Ｗｉｄｔｈ", "full width"],
  ["!!!", ""],
])("%s → %s", (name, key) => {
  expect(nameKey(name)).toBe(key);
});

it("tells reasons in sentences", () => {
  expect(reasonSentence("no-code")).toMatch(/^[A-Z].*\.$/);
});
