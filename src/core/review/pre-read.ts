// The mail that invites the client's people and lets them read before they come, in the client's language.
import type { Tile } from "../timeline/tiles.ts";
import type { Agenda } from "./agenda.ts";
import { agendaSections, agendaText } from "./agenda.ts";
import { toDecideKind } from "./to-decide.ts";
import { clockTime, longDay, namesInRow, reviewWords } from "./words.ts";

export interface Meeting {
  client: string;
  locale: string;
  startsAt: Date;
  minutes: number;
  /** IANA; the lead's. */
  zone: string;
  /** Names of the client's people, then of ours. */
  theirs: readonly string[];
  /** How many of the client's people have no name that we know: their address stands in no file. */
  unnamed: number;
  ours: readonly string[];
}

/** "Thursday 3 December 2026, 10:00 to 11:00 (Berlin)" */
export function whenWords({ startsAt, minutes, zone, locale }: Meeting, day: string): string {
  const ends = new Date(startsAt.getTime() + minutes * 60_000);
  const place = (zone.split("/").pop() ?? zone).replaceAll("_", " ");
  const times = reviewWords(locale).from(
    clockTime(startsAt, zone, locale),
    clockTime(ends, zone, locale),
    place,
  );
  return `${longDay(day, locale, true)}, ${times}`;
}

export function withWords({ theirs, unnamed, ours, locale }: Meeting): string {
  const words = reviewWords(locale);
  const names = [...theirs, ...ours];
  if (names.length === 0) return "";
  return words.with(namesInRow([...names, ...(unnamed > 0 ? [words.unnamed(unnamed)] : [])], locale));
}

/** Two paragraphs and the agenda. `day`: `YYYY-MM-DD` in the meeting's zone. */
export function preRead(meeting: Meeting, agenda: Agenda, day: string): { subject: string; text: string } {
  const { client, locale, theirs, unnamed, ours } = meeting;
  const { mail, agenda: heading } = reviewWords(locale);
  const [only] = theirs;
  const tile = agenda.tiles.find(({ isLoss }) => !isLoss);
  const first = [
    mail.invite(
      whenWords(meeting, day),
      agenda.span,
      agenda.successes > 0 ? mail.andTheirResults(agenda.counts) : agenda.counts,
    ),
    ...(tile ? [mail.number(inProse(tile))] : []),
  ];
  const second = [mail.decide[toDecideKind(agenda.toDecide)], mail.attached, mail.otherDay];
  const blocks = [
    mail.hello(theirs.length === 1 && unnamed === 0 && only ? only : null),
    first.join(" "),
    second.join(" "),
    `${heading}\n${agendaText(agendaSections(agenda, locale))}`,
    [mail.regards, ...ours.slice(0, 1)].join("\n"),
  ];
  return { subject: mail.subject(client, agenda.span), text: `${blocks.join("\n\n")}\n` };
}

/** "€ 48,000 saved every year (Lead routing automated)" */
function inProse({ words, label, effect }: Tile): string {
  const source = effect === "" ? label : label.replace(effect, "").replace(/^ · /u, "");
  return `${[words, effect].filter(Boolean).join(" ")}${source === "" ? "" : ` (${source})`}`;
}

/** What a calendar shows: when is its own, so who comes and the agenda. */
export function appointmentWords(meeting: Meeting, agenda: Agenda): { summary: string; description: string } {
  const { client, locale } = meeting;
  const people = withWords(meeting);
  return {
    summary: reviewWords(locale).title(client),
    description: [...(people === "" ? [] : [people, ""]), agendaText(agendaSections(agenda, locale))].join(
      "\n",
    ),
  };
}
