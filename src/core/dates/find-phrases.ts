// All date phrases of a text in one language, by its templates.
import { type Day, partOf } from "./calendar.ts";
import type { Grammar, Match, Rule } from "./grammar.ts";
import type { Phrase } from "./phrase.ts";
import { readTemplate } from "./read-template.ts";
import { isMeant, standsAlone } from "./surroundings.ts";
import type { Token } from "./tokens.ts";

/** Also such as overlap. */
export function findPhrases(tokens: readonly Token[], grammar: Grammar, today: Day): Phrase[] {
  const found: Phrase[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const never = grammar.lists.never.longest(tokens, at);
    if (never) {
      at += never.length - 1;
      continue;
    }
    for (const match of grammar.matches(tokens, at)) {
      const phrase = phraseOf(tokens, at, match, grammar, today);
      if (phrase) found.push(phrase);
    }
  }
  return found.map((phrase) => partly(phrase, tokens)).filter((phrase) => !phrase.isWeak);
}

const KINDS: Readonly<Record<Rule["is"], Phrase["kind"]>> = {
  day: "near",
  weekend: "near",
  ago: "near",
  period: "period",
  "named-period": "period",
  "the-period": "period",
  "on-weekday": "weekday",
  "last-weekday": "weekday",
  "weekday-this-week": "weekday",
  "weekday-last-week": "weekday",
  date: "date",
  "day-of-month": "day-of-month",
  "day-alone": "day-of-month",
  "day-of-month-sure": "day-of-month",
  month: "period",
  "in-month": "period",
  quarter: "period",
  half: "period",
  week: "period",
  "week-of-month": "period",
  year: "year",
  "in-year": "year",
};
const WITH_YEAR: ReadonlySet<Rule["is"]> = new Set<Rule["is"]>([
  "date",
  "month",
  "in-month",
  "quarter",
  "half",
  "week",
  "week-of-month",
]);

function phraseOf(
  tokens: readonly Token[],
  at: number,
  match: Match,
  grammar: Grammar,
  today: Day,
): Phrase | null {
  const { rule } = match;
  let { slots, end } = match;
  if (slots.year === undefined && WITH_YEAR.has(rule.is)) {
    const behind = yearBehind(tokens, end, grammar, today);
    if (behind) {
      slots = { ...slots, year: behind.year };
      end = behind.end;
    }
  }
  if (slots.year !== undefined && !isNearYear(slots.year, today)) return null;
  if (!standsAlone(tokens, at, end) || !isMeant(tokens, at, { rule, slots, end }, grammar)) return null;
  const days = readTemplate(rule, slots, today);
  if (!days) return null;
  const isWeak = rule.is === "the-period" || (rule.is === "year" && !opensSentence(tokens, at, end, grammar));
  return {
    ...days,
    from: at,
    to: end,
    kind: KINDS[rule.is],
    grammar,
    isRange: false,
    isOver: isOver(rule),
    isWeak,
  };
}

function isOver(rule: Rule): boolean {
  if ("back" in rule) return rule.is === "day" ? rule.back < 0 : rule.back > 0;
  return rule.is === "last-weekday" || rule.is === "weekday-last-week" || rule.is === "ago";
}

/** `2024 war das beste Jahr`, `2024: no outage`. */
function opensSentence(tokens: readonly Token[], at: number, end: number, grammar: Grammar): boolean {
  return tokens[at]!.opens && (tokens[end]?.word === ":" || grammar.past.length(tokens, end) > 0);
}

/** `May 2024`, `Q2 of 2024`, `Q2/24`, `März '25`; also `2024 r.`. */
function yearBehind(
  tokens: readonly Token[],
  at: number,
  grammar: Grammar,
  today: Day,
): { year: number; end: number } | null {
  let i = at;
  for (let glue = 0; glue < 2 && tokens[i]; glue++) {
    const length = grammar.lists.yearGlue.longest(tokens, i)?.length ?? 0;
    if (length === 0 || tokens[i]?.opens) break;
    i += length;
  }
  const token = tokens[i];
  if (token?.kind !== "number" || token.opens) return null;
  const before = tokens[i - 1];
  const short = token.word.length === 2 && token.glued && i > at && before && /^['/-]$/.test(before.word);
  const year = token.word.length === 4 ? Number(token.word) : short ? 2000 + Number(token.word) : Number.NaN;
  return isNearYear(year, today) ? { year, end: i + 1 } : null;
}

/** `In March 2000 tickets came in` speaks of tickets. */
function isNearYear(year: number, today: Day): boolean {
  return year >= today.year - 20 && year <= today.year + 10;
}

/** `the end of` before it or `末` behind it. */
function partly(phrase: Phrase, tokens: readonly Token[]): Phrase {
  if (phrase.kind !== "period" && phrase.kind !== "year") return phrase;
  const { grammar } = phrase;
  const article = grammar.lists.small.endingAt(tokens, phrase.from);
  for (const at of [phrase.from, phrase.from - article]) {
    const from = at - grammar.parts.endingAt(tokens, at);
    const part = from < at ? grammar.parts.longest(tokens, from) : null;
    if (part) return { ...phrase, ...partOf(phrase, part.value), from, kind: "period", isWeak: false };
  }
  const behind = grammar.partsAfter.longest(tokens, phrase.to);
  return behind
    ? {
        ...phrase,
        ...partOf(phrase, behind.value),
        to: phrase.to + behind.length,
        kind: "period",
        isWeak: false,
      }
    : phrase;
}
