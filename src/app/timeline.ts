// One client's timeline: rows → data → picture, for the command line, the digest and the page.
import type { Config } from "../config.ts";
import type { LoggedEntry } from "../core/entry/entry.ts";
import { type Brand, noBrand } from "../core/timeline/brand.ts";
import { layoutTimeline } from "../core/timeline/layout.ts";
import { composeTimeline, type Timeline } from "../core/timeline/timeline.ts";
import type { Audience } from "../core/timeline/visible.ts";
import { timelineWindow } from "../core/timeline/window.ts";
import { measureText } from "../painters/fonts.ts";
import { paintJson } from "../painters/json.ts";
import { paintMarkdown } from "../painters/markdown.ts";
import type { ListOrder } from "../painters/order.ts";
import { paintPng } from "../painters/png.ts";
import { paintPptx } from "../painters/pptx.ts";
import { paintSvg } from "../painters/svg.ts";
import { standingApprovals } from "../store/approvals.ts";
import { clientById } from "../store/clients.ts";
import type { Tx } from "../store/database.ts";
import { entryLinks, loggedEntries } from "../store/entries.ts";

export type TimelineFormat = "svg" | "png" | "pptx" | "md" | "json";

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

/** Has `timeline` painted by `paint`, or finds what was painted before; null: it will be painted another time. */
export type Through = (timeline: Timeline, paint: () => Promise<Buffer>) => Promise<Buffer | null>;

/**
 * Null: there is nothing that this audience may see, or `through` puts it off. Throws RangeError on months that
 * `timelineWindow` refuses.
 */
export async function paintTimeline(
  tx: Tx,
  request: PaintRequest,
  through: Through = (_timeline, paint) => paint(),
): Promise<PaintedTimeline | null> {
  const timeline = await timelineOf(tx, request);
  if (!timeline) return null;
  const bytes = await through(timeline, () => paint(timeline, request));
  if (!bytes) return null;
  return { bytes, entries: timeline.successes + timeline.furtherResults, leftOut: timeline.leftOut };
}

/** MAIL_FROM says who writes to clients; the product's own name on a client's deck would be wrong. */
export function brandOf({ mailFrom }: Config): Brand {
  return { ...noBrand, name: mailFrom.name === "Lately" ? "" : mailFrom.name };
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

async function paint(timeline: Timeline, request: PaintRequest): Promise<Buffer> {
  const { format, order = "chronological" } = request;
  if (format === "md") return Buffer.from(paintMarkdown(timeline, order));
  if (format === "json") return Buffer.from(paintJson(timeline, order));
  if (format === "pptx")
    return paintPptx(layoutTimeline(timeline, "slides", measureText), timeline.brand.name);
  const layout = layoutTimeline(timeline, request.compact ? "mail" : "sheet", measureText);
  if (format === "svg") return Buffer.from(paintSvg(layout));
  return paintPng(paintSvg(layout, 0, { pinWidths: false }));
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
