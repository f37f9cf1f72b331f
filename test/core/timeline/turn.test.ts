// The order of a timeline: by month, in a month by day and number, and where a person moved something.
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { byTurn, type InTurn, placeBeside, turnOf } from "../../../src/core/timeline/turn.ts";

const at = (number: number, on: string, place: number | null = null): InTurn => ({
  number,
  on,
  turn: turnOf(on, number, place),
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
    const place = placeBeside(others.find((entry) => entry.number === beside)!, others, side);
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

  it("after any dozen of moves each still stands where the last one put it", () => {
    const move = fc.record({
      which: fc.nat(7),
      beside: fc.nat(6),
      side: fc.constantFrom("before" as const, "after" as const),
    });
    fc.assert(
      fc.property(fc.array(move, { minLength: 1, maxLength: 12 }), (moves) => {
        let entries = Array.from({ length: 8 }, (_, n) => at(100 + n, `2026-05-0${1 + (n % 3)}`));
        for (const { which, beside, side } of moves) {
          const one = entries[which]!;
          const others = entries.filter((entry) => entry !== one).toSorted(byTurn);
          const target = others[beside]!;
          entries = [...others, { ...one, turn: placeBeside(target, others, side) }];
          const wanted = others.map(({ number }) => number);
          wanted.splice(beside + (side === "after" ? 1 : 0), 0, one.number);
          expect(numbers(entries)).toEqual(wanted);
        }
      }),
    );
  });
});
