// One client's timeline: rows → data → picture, for the command line, the digest and the page.
import type { LoggedEntry } from "../core/entry/entry.ts";
import type { ToDecide } from "../core/review/to-decide.ts";
import type { Brand } from "../core/timeline/brand.ts";
import type { Cleared } from "../core/timeline/cleared.ts";
import { heldIn, textsOf } from "../core/timeline/held.ts";
import { layoutTimeline, type Variant } from "../core/timeline/layout.ts";
import {
  composeClientTimeline,
  composeTimeline,
  type HeldFigure,
  type Timeline,
} from "../core/timeline/timeline.ts";
import type { Audience } from "../core/timeline/visible.ts";
import { type TimelineWindow, timelineWindow } from "../core/timeline/window.ts";
import { measureText } from "../painters/fonts.ts";
import { paintJson } from "../painters/json.ts";
import { paintMarkdown } from "../painters/markdown.ts";
import type { ListOrder } from "../painters/order.ts";
import { type PictureFormat, paint } from "../painters/painter.ts";
import { clearedEntries, clientChoices } from "../store/approvals.ts";
import { clientById } from "../store/clients.ts";
import { contactsOf } from "../store/contacts.ts";
import type { Tx } from "../store/database.ts";
import { entryLinks, loggedEntries } from "../store/entries.ts";
import { fromColleagues, fromOutsiders } from "./colleagues.ts";
import { leavesWordsOut } from "./lost-words.ts";
import { toDecideOf } from "./review-standing.ts";
import { typedTitles } from "./typed-titles.ts";

export type TimelineFormat = PictureFormat | "md" | "json";

export interface TimelineRequest {
  clientId: number;
  now: Date;
  /** IANA zone in which "this month" is meant. */
  zone: string;
  /** Of the words and numbers. */
  locale: string;
  audience: Audience;
  /** `YYYY-MM`, both inclusive; the last six months unless given. */
  from?: string | undefined;
  to?: string | undefined;
  brand: Brand;
  /** AGENCY_DOMAINS; empty: the domains of known people. */
  agencyDomains: readonly string[];
}

export interface PaintRequest extends TimelineRequest {
  format: TimelineFormat;
  /** Of `svg` and `png`: the picture inside a letter, 536 px wide. */
  compact?: boolean;
  /** Of `md` and `json`. */
  order?: ListOrder;
}

export interface PaintedTimeline {
  bytes: Buffer;
  /** Entries shown. */
  entries: number;
  /** Numbers of entries kept from a client output because they speak of the agency's own money. */
  leftOut: number[];
  /** Words in a script that none of our fonts has stand as "…" in it. */
  losesWords: boolean;
  /** What it can show, to be noted by whoever hands it on; `saidBy` tells what it does. */
  holds: HeldFigure[];
}

/** With the data it was painted of. */
export type DrawnTimeline = PaintedTimeline & { drawn: Drawn };

/** All data of a picture. */
export interface Drawn {
  timeline: Timeline;
  /** On a deck's last slide; null where there is none. */
  toDecide: ToDecide | null;
}

/** Has `drawn` painted by `paint`, or finds what was painted before; null: it will be painted another time. */
export type Through = (drawn: Drawn, paint: () => Promise<Buffer>) => Promise<Buffer | null>;

/**
 * Null: there is nothing that this audience may see, or `through` puts it off. Throws RangeError on months that
 * `timelineWindow` refuses.
 */
export async function paintTimeline(
  tx: Tx,
  request: PaintRequest,
  through: Through = (_drawn, paint) => paint(),
): Promise<DrawnTimeline | null> {
  const timeline = await timelineOf(tx, request);
  if (!timeline) return null;
  const toDecide = request.format === "pptx" ? await toDecideOf(tx, request.clientId, timeline.lanes) : null;
  const drawn = { timeline, toDecide };
  const bytes = await through(drawn, () => painted(drawn, request));
  if (!bytes) return null;
  const { successes, furtherResults, leftOut, holds } = timeline;
  const losesWords = DRAWN_BY_US.has(request.format) && leavesWordsOut(timeline);
  return { bytes, entries: successes + furtherResults, leftOut, losesWords, holds, drawn };
}

/** What the file says, to be noted as shown. A picture is laid out once more for it. */
export function saidBy({ drawn, bytes }: DrawnTimeline, format: TimelineFormat): HeldFigure[] {
  const { timeline, toDecide } = drawn;
  // A list as its reader sees it: without the marks that keep a title from being markup or a string from ending.
  if (format === "md" || format === "json")
    return heldIn(timeline, bytes.toString("utf8").replace(/\\(.)/g, "$1").split("\n"));
  return heldIn(
    timeline,
    textsOf(layoutTimeline(timeline, variants[format], measureText, toDecide ?? undefined)),
  );
}

/** The data alone; null and RangeError as `paintTimeline`. */
export async function timelineOf(tx: Tx, request: TimelineRequest): Promise<Timeline | null> {
  const choice = timelineWindow(request);
  if (!choice.ok) throw new RangeError(choice.reason);
  const client = await clientById(tx, request.clientId);
  if (!client) return null;
  const { window } = choice;
  const { audience, locale, brand, zone } = request;
  const { currency } = client;
  const common = { client: { id: client.id, name: client.name }, currency, brand, window, locale };
  if (audience === "client") {
    const cleared = await clearedIn(tx, client.id, window);
    return composeClientTimeline(cleared, await entryLinks(tx, clearedIds(cleared)), common);
  }
  // Withdrawn ones are read too: what hangs on a withdrawn private entry stays private.
  const inWindow = await loggedEntries(tx, {
    clientIds: [client.id],
    onFrom: window.fromDay,
    onTo: window.toDay,
    includeWithdrawn: true,
  });
  const entries = await withLinked(tx, await withLinked(tx, inWindow));
  const ids = idsOf(entries);
  const told = idsOf(entries.filter((entry) => entry.evidence));
  const forClient = {
    cleared: await clearedEntries(tx, { ids }),
    choices: await clientChoices(tx, ids),
    fromColleagues: await fromColleagues(tx, told, request.agencyDomains),
    fromOutsiders: await fromOutsiders(tx, entries),
    typedTitles: await typedTitles(tx, entries),
    contacts: audience === "drafts" ? await contactsOf(tx, client.id) : [],
  };
  return composeTimeline(entries, await entryLinks(tx, ids), { ...common, audience, zone }, forClient);
}

/** Of the window, with the ends of their links twice over: a result, what a success led to, and that one's result. */
async function clearedIn(tx: Tx, clientId: number, window: TimelineWindow): Promise<Cleared[]> {
  let known = await clearedEntries(tx, { clientId, onFrom: window.fromDay, onTo: window.toDay });
  for (let step = 0; step < 2; step++) {
    const ids = clearedIds(known);
    const links = await entryLinks(tx, ids);
    const ends = links.flatMap((link) => [link.fromEntry, link.toEntry]).filter((id) => !ids.includes(id));
    known = [...known, ...(await clearedEntries(tx, { ids: [...new Set(ends)] }))];
  }
  return known;
}

const variants: Record<PictureFormat, Variant> = { svg: "sheet", png: "sheet", pdf: "print", pptx: "slides" };

const DRAWN_BY_US: ReadonlySet<TimelineFormat> = new Set(["png", "pdf"]);

async function painted({ timeline, toDecide }: Drawn, request: PaintRequest): Promise<Buffer> {
  const { format, compact = false, order = "chronological" } = request;
  if (format === "md") return Buffer.from(paintMarkdown(timeline, order));
  if (format === "json") return Buffer.from(paintJson(timeline, order));
  const variant = compact ? "mail" : variants[format];
  return paint({ timeline, variant, ...(toDecide && { toDecide }), format, author: timeline.brand.name });
}

/** With the entries at the other ends of their links: a result, what a success led to, and then that one's result. */
async function withLinked(tx: Tx, entries: LoggedEntry[]): Promise<LoggedEntry[]> {
  const known = new Set(idsOf(entries));
  const links = await entryLinks(tx, idsOf(entries));
  const ends = new Set(
    links.flatMap((link) => [link.fromEntry, link.toEntry]).filter((id) => !known.has(id)),
  );
  if (ends.size === 0) return entries;
  return [...entries, ...(await loggedEntries(tx, { ids: [...ends], includeWithdrawn: true }))];
}

function clearedIds(cleared: readonly Cleared[]): number[] {
  return cleared.map((one) => one.snapshot.entryId);
}

function idsOf(entries: readonly LoggedEntry[]): number[] {
  return entries.map((entry) => entry.id);
}
