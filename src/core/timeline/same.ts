// One success that two people logged, or one twice (`same`): it stands once, by the first of its entries.
import type { EntryLink } from "../entry/entry.ts";

export interface SameGroups {
  /** The id of the first of its group; its own without one. */
  firstOf: (id: number) => number;
  /** Ids of all of the group whose first this is, the first leading. */
  membersOf: (first: number) => readonly number[];
}

/** Links of other kinds are passed over. */
export function groupsOfSame(links: readonly EntryLink[]): SameGroups {
  const next = new Map<number, number>();
  const firstOf = (id: number): number => {
    const earlier = next.get(id);
    return earlier === undefined ? id : firstOf(earlier);
  };
  const joined = new Set<number>();
  for (const { kind, fromEntry, toEntry } of links) {
    if (kind !== "same") continue;
    for (const id of [fromEntry, toEntry]) joined.add(id);
    const [a, b] = [firstOf(fromEntry), firstOf(toEntry)];
    if (a !== b) next.set(Math.max(a, b), Math.min(a, b));
  }
  const members = new Map<number, number[]>();
  for (const id of [...joined].sort((a, b) => a - b)) {
    const first = firstOf(id);
    members.set(first, [...(members.get(first) ?? []), id]);
  }
  return { firstOf, membersOf: (first) => members.get(first) ?? [first] };
}

/** Each group is its first, with the links of all; links of which one end is missing go. `copies`: the others, by first. */
export function joinSame<T extends { id: number }>(
  items: readonly T[],
  links: readonly EntryLink[],
): { items: T[]; links: EntryLink[]; copies: ReadonlyMap<number, T[]> } {
  const byId = new Map(items.map((item) => [item.id, item]));
  const standing = links.filter((link) => byId.has(link.fromEntry) && byId.has(link.toEntry));
  const { firstOf, membersOf } = groupsOfSame(standing);
  const firsts = items.filter((item) => firstOf(item.id) === item.id);
  return {
    items: firsts,
    links: standing
      .filter((link) => link.kind !== "same")
      .map((link) => ({ ...link, fromEntry: firstOf(link.fromEntry), toEntry: firstOf(link.toEntry) }))
      .filter((link) => link.fromEntry !== link.toEntry),
    copies: new Map(
      firsts.map(({ id }) => [
        id,
        membersOf(id)
          .slice(1)
          .flatMap((copy) => byId.get(copy) ?? []),
      ]),
    ),
  };
}
