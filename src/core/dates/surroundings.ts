// Whether a match is a date at all, by the tokens right beside it: `March` the month, or `march on`.
import type { Grammar, Match } from "./grammar.ts";
import { isIdeograph, type Token } from "./tokens.ts";

/** Not inside a word, number, address or version: `Monday.com`, `v3.Q2`, `5 March %`. */
export function standsAlone(tokens: readonly Token[], at: number, end: number): boolean {
  return begins(tokens, at) && ends(tokens, end);
}

function begins(tokens: readonly Token[], at: number): boolean {
  const first = tokens[at]!;
  const before = tokens[at - 1];
  if (!before || !first.glued) return true;
  if (isIdeograph(before) || isIdeograph(first)) return before.kind !== "number" || first.kind !== "number";
  if (before.kind !== "mark" || /^[@#_$€£=&\\]$/.test(before.word)) return false;
  const further = before.glued ? tokens[at - 2] : undefined;
  if (!further || further.kind === "mark") return true;
  // `15/16 Feb`
  if (before.word === "/" && first.kind === "number" && further.kind === "number") return true;
  if (/^[./:]$/.test(before.word)) return false;
  return before.word !== "-" || first.kind !== "number" || further.kind === "number";
}

function ends(tokens: readonly Token[], end: number): boolean {
  const last = tokens[end - 1]!;
  const after = tokens[end];
  if (!after) return true;
  if (last.kind === "number" && /^[%$€£¥]$/.test(after.word)) return false;
  if (!after.glued) return true;
  if (isIdeograph(after) || isIdeograph(last)) return last.kind !== "number" || after.kind !== "number";
  if (after.kind !== "mark" || /^[@_=&\\]$/.test(after.word)) return false;
  const next = tokens[end + 1];
  if (!next?.glued || next.kind === "mark" || !/^[./:,]$/.test(after.word)) return true;
  return after.word === "/" && next.kind === "word";
}

export function isMeant(tokens: readonly Token[], at: number, match: Match, grammar: Grammar): boolean {
  switch (match.rule.is) {
    case "month":
      return isMonthAlone(tokens, at, match, grammar);
    case "date":
      return isWholeDate(tokens, at, match, grammar);
    case "day-of-month":
      return !isBeforeMonth(tokens, match.end, grammar) && isNoRank(tokens, match.end, grammar);
    case "day-of-month-sure":
      return !isBeforeMonth(tokens, match.end, grammar);
    case "day-alone":
      return at === 0 && match.end === tokens.length;
    case "on-weekday":
      return !match.slots.short || isWeekdayShort(tokens, at, match.end, grammar);
    case "week":
    case "quarter":
    case "half":
      return grammar.lists.identifiers.endingAt(tokens, at) === 0;
    default:
      return true;
  }
}

/** `samedi 5 juillet` is more than `samedi 5`. */
function isBeforeMonth(tokens: readonly Token[], end: number, grammar: Grammar): boolean {
  const small = grammar.lists.small.longest(tokens, end)?.length ?? 0;
  return [end, end + small].some((at) => tokens[at] !== undefined && grammar.isMonth(tokens, at));
}

/** `on the 3rd we signed`, but `on the 3rd floor`. */
function isNoRank(tokens: readonly Token[], end: number, grammar: Grammar): boolean {
  const next = tokens[end];
  if (!next || next.opens) return true;
  if (next.kind === "mark") return !/^[%$€£¥'"/]$/.test(next.word);
  return (
    next.kind === "word" &&
    (grammar.lists.common.longest(tokens, end) !== null || tells(tokens, end, grammar))
  );
}

/** `on Tue`, `signed off Tues`, `Fri: sign-off`. */
function isWeekdayShort(tokens: readonly Token[], at: number, end: number, grammar: Grammar): boolean {
  const { lists, done, past } = grammar;
  if (lists.on.longest(tokens, at) || lists.small.longest(tokens, at)) return end - at > 1;
  const next = tokens[end];
  if (at === 0 && !next) return true;
  if (!tokens[at]!.capital || (next && !next.opens && next.kind !== "mark")) return false;
  return tokens[at]!.opens ? next?.word === ":" : done.endsBefore(tokens, at) || past.endsBefore(tokens, at);
}

/** `May` needs company: a year, `the end of`, or to be what the sentence tells of. */
function isMonthAlone(
  tokens: readonly Token[],
  at: number,
  { slots, end }: Match,
  grammar: Grammar,
): boolean {
  if (!grammar.lists.doubtful.longest(tokens, at) || slots.year !== undefined) return true;
  const { since, compared, limit, next: ahead } = grammar.lists;
  if ([grammar.parts, since, compared, limit, ahead].some((list) => list.endingAt(tokens, at) > 0))
    return true;
  const before = tokens[at - 1];
  const isName = before?.kind === "word" && before.capital && !before.opens && !tokens[at]!.opens;
  if (isName || !tokens[at]!.capital) return false;
  const next = tokens[end];
  if (!next || next.opens || tells(tokens, end, grammar)) return true;
  return next.kind === "mark" && /^[:,.'()-]$/.test(next.word);
}

function tells(tokens: readonly Token[], at: number, { past, done }: Grammar): boolean {
  return past.length(tokens, at) > 0 || done.length(tokens, at) > 0;
}

function isWholeDate(tokens: readonly Token[], at: number, { slots, end }: Match, grammar: Grammar): boolean {
  const { lists } = grammar;
  if (slots.year !== undefined) return true;
  const places = Array.from({ length: end - at }, (_, i) => at + i);
  const month = places.find((place) => grammar.isMonth(tokens, place)) ?? at;
  const isOn = lists.on.endingAt(tokens, at) > 0 || lists.on.longest(tokens, at) !== null;
  const isDoubtful = lists.doubtfulDates.longest(tokens, month) !== null && !tokens[month]!.capital;
  if (isDoubtful && !isOn && !slots.ranked) return false;
  if (month !== at) return true;
  // `In May 20 customers came`: a number of customers; `September the second site opened`: the second site.
  const isInWords = !places.some((place) => tokens[place]!.kind === "number");
  if (isInWords) return isNoRank(tokens, end, grammar);
  return slots.ranked === true || lists.in.endingAt(tokens, at) === 0;
}
