// One client's timeline: rows → data → picture, for the command line, the digest and the page.
import type { Config } from "../config.ts";
import type { LoggedEntry } from "../core/entry/entry.ts";
import type { Brand } from "../core/timeline/brand.ts";
import type { Variant } from "../core/timeline/layout.ts";
import { composeTimeline, type Timeline } from "../core/timeline/timeline.ts";
import type { Audience } from "../core/timeline/visible.ts";
import { timelineWindow } from "../core/timeline/window.ts";
import { paintJson } from "../painters/json.ts";
import { paintMarkdown } from "../painters/markdown.ts";
import type { ListOrder } from "../painters/order.ts";
import { type PictureFormat, paint } from "../painters/painter.ts";
import { standingApprovals } from "../store/approvals.ts";
import { clientById } from "../store/clients.ts";
import type { Tx } from "../store/database.ts";
import { entryLinks, loggedEntries } from "../store/entries.ts";

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
}

/** Null: there is nothing that this audience may see. Throws RangeError on months that `timelineWindow` refuses. */
export async function paintTimeline(tx: Tx, request: PaintRequest): Promise<PaintedTimeline | null> {
  const timeline = await timelineOf(tx, request);
  if (!timeline) return null;
  const bytes = await painted(timeline, request);
  return { bytes, entries: timeline.successes + timeline.furtherResults, leftOut: timeline.leftOut };
}

export function brandOf({ brand }: Config): Brand {
  return brand;
}

/** The data alone; null and RangeError as `paintTimeline`. */
export async function timelineOf(tx: Tx, request: TimelineRequest): Promise<Timeline | null> {
  const choice = timelineWindow(request);
  if (!choice.ok) throw new RangeError(choice.reason);
  const client = await clientById(tx, request.clientId);
  if (!client) return null;
  const { window } = choice;
  // Withdrawn ones are read too: what hangs on a withdrawn private entry stays private.
  const inWindow = await loggedEntries(tx, {
    clientIds: [client.id],
    onFrom: window.fromDay,
    onTo: window.toDay,
    includeWithdrawn: true,
  });
  const withEnds = await withLinked(tx, await withLinked(tx, inWindow));
  const links = await entryLinks(tx, idsOf(withEnds));
  const entries = request.audience === "client" ? await asApproved(tx, withEnds) : withEnds;
  const { audience, locale, brand } = request;
  return composeTimeline(entries, links, {
    client: { id: client.id, name: client.name },
    brand,
    audience,
    window,
    locale,
  });
}

const variants: Record<PictureFormat, Variant> = { svg: "sheet", png: "sheet", pdf: "print", pptx: "slides" };

async function painted(timeline: Timeline, request: PaintRequest): Promise<Buffer> {
  const { format, compact = false, order = "chronological" } = request;
  if (format === "md") return Buffer.from(paintMarkdown(timeline, order));
  if (format === "json") return Buffer.from(paintJson(timeline, order));
  const variant = compact ? "mail" : variants[format];
  return paint({ timeline, variant, format, author: timeline.brand.name });
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

/** The words and figures that were approved; without a standing approval an entry is none for the client. */
async function asApproved(tx: Tx, entries: LoggedEntry[]): Promise<LoggedEntry[]> {
  const approvals = await standingApprovals(tx, idsOf(entries));
  return entries.map((entry) => {
    const approval = approvals.get(entry.id);
    if (approval) return { ...entry, title: approval.title, figures: approval.figures };
    return entry.visibility === "approved" ? { ...entry, visibility: "draft" } : entry;
  });
}

function idsOf(entries: readonly LoggedEntry[]): number[] {
  return entries.map((entry) => entry.id);
}
