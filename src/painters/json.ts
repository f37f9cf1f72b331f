// Timeline → JSON for other programs; what is the PM's alone is absent from a client output.
import type { Marker, Timeline } from "../core/timeline/timeline.ts";
import { isForClient } from "../core/timeline/visible.ts";
import { type Listed, type ListOrder, listed } from "./order.ts";

/** One object, indented by two; `entries` in the order asked for, `projects` in that of the picture. */
export function paintJson(timeline: Timeline, order: ListOrder): string {
  const { client, brand, audience, locale, window, lanes, threads, tiles } = timeline;
  const forPm = !isForClient(audience);
  const value = {
    client: client.name,
    agency: brand.name || null,
    audience,
    locale,
    from: window.months[0],
    to: window.months.at(-1),
    order,
    successes: timeline.successes,
    furtherResults: timeline.furtherResults,
    ...(forPm ? { withNumber: timeline.withNumber } : {}),
    totals: tiles.map(({ words, label, of }) => ({ words, label, entries: of })),
    projects: lanes.map((lane) => lane.name),
    entries: listed(timeline, order).map((one) => entryValue(one, audience)),
    threads,
  };
  return `${JSON.stringify(value, null, 2)}\n`;
}

function entryValue({ marker, lane }: Listed, audience: Timeline["audience"]): object {
  const forPm = !isForClient(audience);
  return {
    number: marker.number,
    kind: marker.kind,
    title: marker.title,
    text: marker.text,
    project: lane.name,
    on: marker.on,
    onPrecision: marker.onPrecision,
    results: [...marker.results, ...marker.further].map(
      ({ words, caption, number, figureOrdinal, isAgency, reason }) => ({
        words,
        caption,
        figure: `${number}.${figureOrdinal}`,
        ...(forPm ? { agency: isAgency } : {}),
        ...(audience === "internal" ? { reason } : {}),
      }),
    ),
    remarks: marker.remarks,
    ledTo: marker.ledTo,
    quote: marker.quote,
    reportedOn: marker.reportedOn,
    featured: marker.isFeatured,
    mark: marker.mark,
    ...(forPm ? pmValue(marker) : {}),
  };
}

function pmValue({ isPending, possibleDuplicateOf, sharesFigureWith }: Marker): object {
  return { numberPending: isPending, possibleDuplicateOf, sharesFigureWith };
}
