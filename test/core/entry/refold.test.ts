// Keys folded anew: each stands once afterwards, and nobody loses his to another.
import fc from "fast-check";
import { expect, it } from "vitest";
import { type KeyedRow, refoldKeys } from "../../../src/core/entry/refold.ts";

const row = (id: number, key: string, wanted: string, rank = 0): KeyedRow => ({ id, key, wanted, rank });
const plan = (...rows: KeyedRow[]) => {
  const { changed, apart } = refoldKeys(rows);
  return { changed: Object.fromEntries(changed), apart: Object.fromEntries(apart) };
};

it("changes what folds otherwise now, also where two change places", () => {
  expect(plan(row(1, "acme gmbh", "acme"), row(2, "birch", "birch"))).toEqual({
    changed: { 1: "acme" },
    apart: {},
  });
  expect(plan(row(1, "a", "b"), row(2, "b", "a"))).toEqual({ changed: { 1: "b", 2: "a" }, apart: {} });
});

it("of two that meet one keeps its former key: whoever has it goes first, then rank, then age", () => {
  expect(plan(row(1, "acme gmbh", "acme"), row(2, "acme", "acme", 2))).toEqual({
    changed: {},
    apart: { 1: 2 },
  });
  expect(plan(row(1, "acme gmbh", "acme", 2), row(2, "acme inc", "acme"))).toEqual({
    changed: { 2: "acme" },
    apart: { 1: 2 },
  });
  expect(plan(row(1, "acme gmbh", "acme"), row(2, "acme inc", "acme"))).toEqual({
    changed: { 1: "acme" },
    apart: { 2: 1 },
  });
});

it("a key that somebody keeps is not given to a third, and what folds to nothing stays", () => {
  const rows = [row(1, "x", "y"), row(2, "y", "y"), row(3, "z", "x"), row(4, "!", "")];
  expect(plan(...rows)).toEqual({ changed: {}, apart: { 1: 2, 3: 1 } });
});

it("keys that were unique stay so, for any rows", () => {
  const key = fc.constantFrom(..."abcdefgh");
  const rows = fc
    .uniqueArray(fc.tuple(key, key, fc.nat(3)), { selector: ([own]) => own })
    .map((all) => all.map(([own, wanted, rank], id) => row(id, own, wanted, rank)));
  fc.assert(
    fc.property(rows, (all) => {
      const { changed } = refoldKeys(all);
      const keys = all.map((one) => changed.get(one.id) ?? one.key);
      expect(new Set(keys).size).toBe(all.length);
    }),
  );
});
