// Questions that an entry leaves open: one each, answered with a digit, a command or by doing what it asks about.
import type { NamedClient } from "./directory.ts";

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
}

export interface Question {
  kind: QuestionKind;
  text: string;
  /** The first is answered with 1; at most 9. */
  choices: Choice[];
}

/** An entry as a question names it. */
export interface NamedEntry {
  number: number;
  title: string;
}

const MOST_CHOICES = 9;

/** Null where there is nobody to choose from. */
export function clientQuestion(number: number, clients: readonly NamedClient[]): Question | null {
  const choices = clients
    .slice(0, MOST_CHOICES)
    .map(({ clientId, clientName, projectId, projectName }): Choice => {
      const act: Act = { do: "client", client: clientId, project: projectId };
      return { text: projectName === null ? clientName : `${clientName} / ${projectName}`, act };
    });
  return choices.length === 0 ? null : { kind: "client", text: `Whose is #${number}?`, choices };
}

const MOST_NEAR = 3;

/** A name that was not known: new, or an older client's in another spelling, or a project of one. Null for the first. */
export function nameQuestion(
  made: { id: number; name: string },
  near: readonly NamedClient[],
  own: readonly NamedClient[],
): Question | null {
  const known = firstOfEach([...near, ...own]).filter((one) => one.clientId < made.id);
  if (known.length === 0) return null;
  const meant = firstOfEach(near).slice(0, MOST_NEAR);
  return {
    kind: "name",
    text: `Who is ${made.name}?`,
    choices: [
      { text: "a new client", act: { do: "confirm", client: made.id } },
      ...meant.map((one): Choice => {
        const act: Act = { do: "merge", client: made.id, into: one.clientId };
        return { text: `${one.clientName}, in another spelling`, act };
      }),
      ...known.slice(0, MOST_NEAR).map((one): Choice => {
        const act: Act = { do: "turn", client: made.id, into: one.clientId };
        return { text: `a project of ${one.clientName}`, act };
      }),
    ],
  };
}

/** A note of a client that ended: is it back, or was that the last of it? */
export function backQuestion(client: { id: number; name: string }, endedOn: string | null): Question {
  return {
    kind: "name",
    text: `${client.name} ended${endedOn === null ? "" : ` on ${endedOn}`}. Is it back?`,
    choices: [
      { text: "yes, it goes on", act: { do: "revive", client: client.id } },
      { text: "no, a late note", act: { do: "none" } },
    ],
  };
}

/** Two clients whose names turned out to be one spelling. */
export function spellingQuestion(
  one: { id: number; name: string },
  other: { id: number; name: string },
): Question {
  return {
    kind: "name",
    text: `Is ${one.name} the same client as ${other.name}?`,
    choices: [
      { text: "yes, the same", act: { do: "merge", client: one.id, into: other.id } },
      { text: "no, another one", act: { do: "confirm", client: one.id } },
    ],
  };
}

/** Null without wins to choose from. */
export function resultQuestion(number: number, wins: readonly NamedEntry[]): Question | null {
  if (wins.length === 0) return null;
  const choices = wins.map(
    (win): Choice => ({ text: named(win), act: { do: "result-of", number: win.number } }),
  );
  const none: Choice = { text: "none of these", act: { do: "none" } };
  return { kind: "result", text: `Which success does #${number} belong to?`, choices: [...choices, none] };
}

/** The same of a win that came after what may be its result. */
export function winQuestion(number: number, results: readonly NamedEntry[]): Question {
  const choices = results.map((result): Choice => {
    return { text: named(result), act: { do: "result-of", number: result.number } };
  });
  const none: Choice = { text: "none of these", act: { do: "none" } };
  return { kind: "result", text: `Which result belongs to #${number}?`, choices: [...choices, none] };
}

export function sameQuestion(number: number, other: NamedEntry, how: string): Question {
  return {
    kind: "same",
    text: `Is #${number} the same as ${named(other)}, ${how}?`,
    choices: [
      { text: "yes, the same", act: { do: "same-as", number: other.number } },
      { text: "no, another one", act: { do: "another", number: other.number } },
    ],
  };
}

function named({ number, title }: NamedEntry): string {
  return `#${number} ${title}`;
}

function firstOfEach(clients: readonly NamedClient[]): NamedClient[] {
  const seen = new Set<number>();
  return clients.filter(({ clientId }) => !seen.has(clientId) && seen.add(clientId));
}
