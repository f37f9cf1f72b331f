// The order of a timeline: by month, in a month by day and number, and where a person moved something.
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { byTurn, type InTurn, placeBeside, type Standing, turnOf } from "../../../src/core/timeline/turn.ts";

const at = (number: number, on: string, place: number | null = null): Standing => ({
  number,
  on,
  turn: turnOf(on, number, place),
  isPlaced: place !== null,
});
const numbers = (row: readonly InTurn[]) => row.toSorted(byTurn).map(({ number }) => number);

describe("without a move", () => {
  it("goes by day, and on one day by number", () => {
    expect(
      numbers([at(103, "2026-05-02"), at(102, "2026-05-02"), at(101, "2026-05-09"), at(104, "2026-04-30")]),
    ).toEqual([104, 102, 103, 101]);
  });
});

describe("a move", () => {
  const row = [at(100, "2026-05-02"), at(101, "2026-05-02"), at(102, "2026-05-20"), at(103, "2026-05-31")];
  const moved = (number: number, beside: number, side: "before" | "after") => {
    const one = row.find((entry) => entry.number === number)!;
    const others = row.filter((entry) => entry !== one);
    const { place } = placeBeside(others.find((entry) => entry.number === beside)!, others, side);
    return numbers([...others, at(number, one.on, place)]);
  };

  it("stands right before or after the other, at both ends too", () => {
    expect(moved(103, 101, "before")).toEqual([100, 103, 101, 102]);
    expect(moved(100, 102, "after")).toEqual([101, 102, 100, 103]);
    expect(moved(102, 100, "before")).toEqual([102, 100, 101, 103]);
    expect(moved(100, 103, "after")).toEqual([101, 102, 103, 100]);
  });

  it("leads out of no month, whatever the place", () => {
    const april = at(90, "2026-04-12", turnOf("2026-05-31", 999, null));
    const june = at(91, "2026-06-12", turnOf("2026-05-01", 1, null));
    expect(numbers([june, ...row, april])).toEqual([90, 100, 101, 102, 103, 91]);
  });

  /** What is moved and the row after it, as it would be read back. */
  const rowAfter = (
    entries: readonly Standing[],
    one: Standing,
    target: Standing,
    side: "before" | "after",
  ): Standing[] => {
    const { place, respaced } = placeBeside(
      target,
      entries.filter((entry) => entry !== one),
      side,
    );
    const chosen = new Map([
      [one.number, place],
      ...respaced.map((each) => [each.number, each.place] as const),
    ]);
    return entries.map((entry) => {
      const turn = chosen.get(entry.number);
      return turn === undefined ? entry : { ...entry, turn, isPlaced: true };
    });
  };

  it("after any number of moves each still stands where the last one put it", () => {
    const move = fc.record({
      which: fc.nat(7),
      beside: fc.nat(6),
      side: fc.constantFrom("before" as const, "after" as const),
    });
    fc.assert(
      fc.property(fc.array(move, { minLength: 1, maxLength: 60 }), (moves) => {
        let entries = Array.from({ length: 8 }, (_, n) => at(100 + n, `2026-05-0${1 + (n % 3)}`));
        for (const { which, beside, side } of moves) {
          const one = entries[which]!;
          const others = entries.filter((entry) => entry !== one).toSorted(byTurn);
          const wanted = others.map(({ number }) => number);
          wanted.splice(beside + (side === "after" ? 1 : 0), 0, one.number);
          entries = rowAfter(entries, one, others[beside]!, side);
          expect(numbers(entries)).toEqual(wanted);
        }
      }),
    );
  });

  it.each(["before", "after"] as const)(
    "again and again right %s one of many of a day finds room",
    (side) => {
      let entries = Array.from({ length: 80 }, (_, n) => at(140 + n, "2026-11-03"));
      for (const { number } of entries.slice(0, 38).concat(entries.slice(42))) {
        const of = (wanted: number) => entries.find((entry) => entry.number === wanted)!;
        entries = rowAfter(entries, of(number), of(180), side);
        const row = numbers(entries);
        expect(row[row.indexOf(180) + (side === "after" ? 1 : -1)]).toBe(number);
      }
      // Who was moved by nobody stands where his day puts him, and what is logged later that day comes behind.
      expect(entries.filter(({ isPlaced }) => !isPlaced).map(({ number }) => number)).toEqual([
        178, 179, 180, 181,
      ]);
      expect(numbers([...entries, at(220, "2026-11-03")]).at(-1)).toBe(220);
    },
  );
});
