// Keys of names folded anew after the fold has changed, where each key may stand but once.

export interface KeyedRow {
  id: number;
  /** As it was folded before. */
  key: string;
  /** As it folds now; "" folds to nothing. */
  wanted: string;
  /** Of two that want one key the lower takes it, then the lower id; who has it already goes before both. */
  rank: number;
}

export interface Refolded {
  /** New keys by row; the others keep theirs. */
  changed: Map<number, string>;
  /** Rows that keep their former key, with the row that has the one they want. */
  apart: Map<number, number>;
}

/** Every key is unique afterwards when it was before. What loses its key to another is kept apart, never given up. */
export function refoldKeys(rows: readonly KeyedRow[]): Refolded {
  const order = rows.toSorted(
    (a, b) => Number(b.wanted === b.key) - Number(a.wanted === a.key) || a.rank - b.rank || a.id - b.id,
  );
  const staying = new Map<number, KeyedRow>();
  for (const row of rows) if (row.wanted === "") staying.set(row.id, row);
  for (;;) {
    const holders = new Map([...staying.values()].map((row) => [row.key, row]));
    const before = staying.size;
    for (const row of order) {
      if (staying.has(row.id)) continue;
      if (holders.has(row.wanted)) staying.set(row.id, row);
      else holders.set(row.wanted, row);
    }
    // Who stays may hold a key that another one was about to take.
    if (staying.size === before) return outcome(rows, staying, holders);
  }
}

function outcome(
  rows: readonly KeyedRow[],
  staying: ReadonlyMap<number, KeyedRow>,
  holders: ReadonlyMap<string, KeyedRow>,
): Refolded {
  const changed = rows.filter((row) => !staying.has(row.id) && row.wanted !== row.key);
  const apart = [...staying.values()].flatMap((row): [number, number][] => {
    const holder = holders.get(row.wanted);
    return holder && holder.id !== row.id ? [[row.id, holder.id]] : [];
  });
  return { changed: new Map(changed.map((row) => [row.id, row.wanted])), apart: new Map(apart) };
}
