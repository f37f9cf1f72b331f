// Questions that an entry leaves open: one each, answered with a digit, a command or by doing what it asks about.
import { isGerman } from "../dates/regional.ts";
import { shortened } from "../message/fold.ts";
import { longDay } from "../review/words.ts";
import type { NamedClient } from "./directory.ts";
import type { QuestionWords } from "./question-words.ts";
import { de } from "./question-words-de.ts";
import { en } from "./question-words-en.ts";

/**
 * `client`: whose it is. `name`: who a new name is. `result`: which win or result it goes with. `same`: one with
 * another? `proposal`: does the client's answer become a result of the success that was asked about?
 */
export type QuestionKind = "client" | "name" | "result" | "same" | "proposal";

/** What an answer does. Entries by the number people see, clients and projects by their rows; `none` does nothing. */
export type Act =
  | { do: "client"; client: number; project: number | null }
  | { do: "confirm"; client: number }
  | { do: "merge"; client: number; into: number }
  | { do: "turn"; client: number; into: number }
  /** The entry and this one are a win and its result, whichever of them is which. */
  | { do: "result-of"; number: number }
  | { do: "same-as"; number: number }
  | { do: "another"; number: number }
  /** The result that the question proposes is filed and linked to this success. */
  | { do: "put"; number: number }
  | { do: "no-number"; number: number }
  /** The client that had ended is one again. */
  | { do: "revive"; client: number }
  | { do: "none" };

export interface Choice {
  text: string;
  act: Act;
  /** It was settled in another way. Its digit stays empty: letters that were sent offer the others by theirs. */
  isGone?: boolean;
}

export interface Question {
  kind: QuestionKind;
  text: string;
  /** The first is answered with 1; at most 9. */
  choices: Choice[];
}

/** A question that is put into words once it is known who is asked: in the language of that person's `locale`. */
export type Asking = (locale: string) => Question;

/** German, or for every other language English. */
export function questionWords(locale: string): QuestionWords {
  return isGerman(locale) ? de : en;
}

/** An entry as a question names it. */
export interface NamedEntry {
  number: number;
  title: string;
}

/** The question without what `isSettled`; null where nothing is left to choose from. */
export function withoutChoice(choices: readonly Choice[], isSettled: (act: Act) => boolean): Choice[] | null {
  const left = choices.map((choice) => (isSettled(choice.act) ? { ...choice, isGone: true } : choice));
  return left.some(({ act, isGone }) => !isGone && act.do !== "none") ? left : null;
}

const MOST_CHOICES = 9;

/** Null where there is nobody to choose from. */
export function clientQuestion(entry: NamedEntry, clients: readonly NamedClient[]): Asking | null {
  const choices = clients
    .slice(0, MOST_CHOICES)
    .map(({ clientId, clientName, projectId, projectName }): Choice => {
      const act: Act = { do: "client", client: clientId, project: projectId };
      return { text: projectName === null ? clientName : `${clientName} / ${projectName}`, act };
    });
  if (choices.length === 0) return null;
  return (locale) => ({ kind: "client", text: questionWords(locale).whose(about(entry, locale)), choices });
}

const MOST_NEAR = 3;

/**
 * A name that was not known: an older client's in short or in full (`akin`), new, one in another spelling (`near`), or a
 * project of one. Null for the first.
 */
export function nameQuestion(
  made: { id: number; name: string },
  near: readonly NamedClient[],
  own: readonly NamedClient[],
  akin: readonly NamedClient[] = [],
): Asking | null {
  const known = firstOfEach([...akin, ...near, ...own]).filter((one) => one.clientId < made.id);
  if (known.length === 0) return null;
  const same = known.filter((one) => akin.includes(one)).slice(0, MOST_NEAR);
  const isSame = new Set(same.map((one) => one.clientId));
  const meant = firstOfEach(near)
    .filter((one) => !isSame.has(one.clientId))
    .slice(0, MOST_NEAR);
  return (locale) => {
    const words = questionWords(locale);
    return {
      kind: "name",
      text: words.whoIs(made.name),
      choices: [
        ...same.map((one): Choice => {
          const act: Act = { do: "merge", client: made.id, into: one.clientId };
          return { text: words.sameAs(one.clientName), act };
        }),
        { text: words.newClient, act: { do: "confirm", client: made.id } },
        ...meant.map((one): Choice => {
          const act: Act = { do: "merge", client: made.id, into: one.clientId };
          return { text: words.respelt(one.clientName), act };
        }),
        ...known.slice(0, MOST_NEAR).map((one): Choice => {
          const act: Act = { do: "turn", client: made.id, into: one.clientId };
          return { text: words.projectOf(one.clientName), act };
        }),
      ],
    };
  };
}

/** A note of a client that ended: is it back, or was that the last of it? */
export function backQuestion(client: { id: number; name: string }, endedOn: string | null): Asking {
  return (locale) => {
    const words = questionWords(locale);
    return {
      kind: "name",
      text: words.isBack(client.name, endedOn && longDay(endedOn, locale)),
      choices: [
        { text: words.goesOn, act: { do: "revive", client: client.id } },
        { text: words.lateNote, act: { do: "none" } },
      ],
    };
  };
}

/** Two clients whose names turned out to be one spelling. */
export function spellingQuestion(
  one: { id: number; name: string },
  other: { id: number; name: string },
): Asking {
  return (locale) => {
    const words = questionWords(locale);
    return {
      kind: "name",
      text: words.isSameClient(one.name, other.name),
      choices: [
        { text: words.same, act: { do: "merge", client: one.id, into: other.id } },
        { text: words.another, act: { do: "confirm", client: one.id } },
      ],
    };
  };
}

/** Null without wins to choose from. */
export function resultQuestion(result: NamedEntry, wins: readonly NamedEntry[]): Asking | null {
  if (wins.length === 0) return null;
  return (locale) => {
    const words = questionWords(locale);
    return {
      kind: "result",
      text: words.whichSuccess(about(result, locale)),
      choices: amongOrNone(wins, words.noneOfThese),
    };
  };
}

/** The same of a win that came after what may be its result. */
export function winQuestion(win: NamedEntry, results: readonly NamedEntry[]): Asking {
  return (locale) => {
    const words = questionWords(locale);
    return {
      kind: "result",
      text: words.whichResult(about(win, locale)),
      choices: amongOrNone(results, words.noneOfThese),
    };
  };
}

function amongOrNone(entries: readonly NamedEntry[], none: string): Choice[] {
  const choices = entries.map(
    (entry): Choice => ({ text: named(entry), act: { do: "result-of", number: entry.number } }),
  );
  return [...choices, { text: none, act: { do: "none" } }];
}

/** `author`: who logged the other one; null when both came as the same mail. */
export function sameQuestion(entry: NamedEntry, other: NamedEntry, author: string | null): Asking {
  return (locale) => {
    const words = questionWords(locale);
    return {
      kind: "same",
      text: words.isSameEntry(about(entry, locale), named(other), author),
      choices: [
        { text: words.same, act: { do: "same-as", number: other.number } },
        { text: words.another, act: { do: "another", number: other.number } },
      ],
    };
  };
}

const MOST_TITLE = 60;

/** What a question is about; who reads it in a letter has no list of numbers at hand. */
function about({ number, title }: NamedEntry, locale: string): string {
  const short = shortened(title, MOST_TITLE);
  return short === "" ? `#${number}` : questionWords(locale).entry(short, number);
}

function named({ number, title }: NamedEntry): string {
  return `#${number} ${title}`;
}

function firstOfEach(clients: readonly NamedClient[]): NamedClient[] {
  const seen = new Set<number>();
  return clients.filter(({ clientId }) => !seen.has(clientId) && seen.add(clientId));
}
