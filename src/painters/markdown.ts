// Timeline → Markdown: the same as a list, by month or by title.
import type { Marker, Timeline } from "../core/timeline/timeline.ts";
import { dayName, monthName, spanName, timelineWords, whenName } from "../core/timeline/words.ts";
import { type Listed, type ListOrder, listed } from "./order.ts";

/** CommonMark; every foreign word is escaped, so that a title is text and never markup or HTML. */
export function paintMarkdown(timeline: Timeline, order: ListOrder): string {
  const { locale, window, client, brand, audience } = timeline;
  const words = timelineWords(locale);
  const entries = listed(timeline, order);
  const subtitle = [words.subtitle(spanName(window.months, locale)), brand.name].filter(Boolean).map(escaped);
  const isInside = audience === "internal" || audience === "pm";
  const hasDraft = entries.some(({ marker }) => marker.mark === "draft");
  const status = isInside ? words.internal : hasDraft ? words.draft : null;
  const counts =
    timeline.withNumber === null ? [] : [words.withANumber(timeline.withNumber, timeline.successes)];
  const totals = [...timeline.tiles, ...counts].map(
    (tile) => `- **${escaped(tile.words)}** ${escaped(tile.label)}`,
  );
  const blocks = [
    `# ${escaped(client.name)}`,
    subtitle.join(" · "),
    ...(status ? [`**${status}**`] : []),
    ...(totals.length > 0 ? [`## ${words.totals}`, totals.join("\n")] : []),
    ...(order === "alphabetical" ? [`## A–Z`, lines(entries, timeline)] : byMonth(entries, timeline)),
  ];
  return `${blocks.join("\n\n")}\n`;
}

function byMonth(entries: readonly Listed[], timeline: Timeline): string[] {
  return timeline.window.months.flatMap((month) => {
    const inMonth = entries.filter(({ marker }) => marker.on.startsWith(month));
    if (inMonth.length === 0) return [];
    return [`## ${monthName(month, timeline.locale, true)}`, lines(inMonth, timeline)];
  });
}

function lines(entries: readonly Listed[], timeline: Timeline): string {
  return entries.map((one) => entryLines(one, timeline).join("\n")).join("\n");
}

function entryLines({ marker, lane }: Listed, { locale, client }: Timeline): string[] {
  const words = timelineWords(locale);
  const mark = marker.mark ? ` **${marker.mark === "draft" ? words.draft : words.private}**` : "";
  const where = [whenName(marker.on, marker.onPrecision, locale), lane.name].map(escaped).join(" · ");
  return [
    `- **${escaped(marker.title)}**${mark} (${where})`,
    ...(marker.text ? [`  ${escaped(marker.text)}`] : []),
    ...[...marker.results, ...marker.further].map((result) => {
      const about = result.isAgency ? words.agency : result.caption;
      return `  - ${escaped(result.words)}${about ? `: ${escaped(about)}` : ""}`;
    }),
    ...marker.remarks.map((remark) => `  - ${escaped(remark)}`),
    ...(marker.isPending ? [`  - ${words.pending}`] : []),
    ...marker.ledTo.map(({ title, words: fruit }) => {
      const later = fruit ? `${title}, ${fruit}` : title;
      return `  - ${escaped(words.ledTo(later))}`;
    }),
    ...saidLines(marker, client.name, locale),
    ...(marker.sharesFigureWith.length > 0 ? [`  - ${words.sharesFigure(marker.sharesFigureWith)}`] : []),
    ...(marker.possibleDuplicateOf === null ? [] : [`  - ${words.copyOf(marker.possibleDuplicateOf)}`]),
  ];
}

/** What the client wrote, when that was approved; else only that it was the client who reported it. */
function saidLines({ quote, reportedOn }: Marker, client: string, locale: string): string[] {
  if (!quote && !reportedOn) return [];
  const reported = reportedOn
    ? timelineWords(locale).reportedBy(client, dayName(reportedOn, locale))
    : client;
  if (!quote) return [`  - ${escaped(reported)}`];
  const by = [quote.by, reported].filter((part) => part !== null).map(escaped);
  return [`  - ${timelineWords(locale).quoted(escaped(quote.words))} (${by.join(", ")})`];
}

/** CommonMark 2.4 (backslash escapes) on one line; entities are escaped by their ampersand. */
export function escaped(text: string): string {
  return text.replace(/\s*[\r\n]+\s*/g, " ").replace(/[\\`*_[\]<>#|&~]/g, "\\$&");
}
