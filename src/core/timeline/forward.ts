// What led to what goes from the earlier to the later, however the link was given: a day may be corrected afterwards.
import type { EntryLink, LoggedEntry } from "../entry/entry.ts";

/** Links whose ends are not both among `entries` stay as they are; of two that go to and fro on one day the first stands. */
export function forwardLinks(
  links: readonly EntryLink[],
  entries: readonly Pick<LoggedEntry, "id" | "on">[],
): EntryLink[] {
  const days = new Map(entries.map(({ id, on }) => [id, on]));
  const known = new Set<string>();
  return links.flatMap((link) => {
    if (link.kind !== "led-to") return [link];
    const from = days.get(link.fromEntry);
    const to = days.get(link.toEntry);
    const isBack = from !== undefined && to !== undefined && to < from;
    const one = isBack ? { ...link, fromEntry: link.toEntry, toEntry: link.fromEntry } : link;
    if (known.has(`${one.fromEntry} ${one.toEntry}`) || known.has(`${one.toEntry} ${one.fromEntry}`))
      return [];
    known.add(`${one.fromEntry} ${one.toEntry}`);
    return [one];
  });
}
