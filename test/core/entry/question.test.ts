// Questions about entries: in the language of whoever is asked, and what each answer does.
import { describe, expect, it } from "vitest";
import type { NamedClient } from "../../../src/core/entry/directory.ts";
import {
  type Asking,
  backQuestion,
  clientQuestion,
  nameQuestion,
  resultQuestion,
  sameQuestion,
  spellingQuestion,
  winQuestion,
} from "../../../src/core/entry/question.ts";

const client = (clientId: number, clientName: string, project: string | null = null): NamedClient => ({
  key: clientName.toLowerCase(),
  clientId,
  clientName,
  projectId: project === null ? null : 10 * clientId,
  projectName: project,
});
const acme = { id: 7, name: "Acme" };
const entry = (number: number) => ({ number, title: "Spoilage down" });
const portal = { number: 144, title: "Portal is live" };

const said = (asking: Asking | null, locale: string) => {
  const question = asking?.(locale);
  return question ? [question.text, ...question.choices.map(({ text }) => text)] : null;
};

describe.each<[string, Asking | null, string[], string[]]>([
  [
    "whose an entry is",
    clientQuestion(entry(102), [client(1, "Acme"), client(2, "Birch", "Shop")]),
    ["Whose is “Spoilage down” (102)?", "Acme", "Birch / Shop"],
    ["Zu welchem Kunden gehört „Spoilage down“ (102)?", "Acme", "Birch / Shop"],
  ],
  [
    "who a new name is",
    nameQuestion({ id: 9, name: "Akme" }, [client(1, "Acme")], [client(2, "Birch")]),
    ["Who is Akme?", "a new client", "Acme, in another spelling", "a project of Acme", "a project of Birch"],
    [
      "Wer ist Akme?",
      "ein neuer Kunde",
      "Acme, anders geschrieben",
      "ein Projekt von Acme",
      "ein Projekt von Birch",
    ],
  ],
  [
    "who a name is that begins a known one",
    nameQuestion({ id: 9, name: "Acme" }, [], [client(2, "Birch")], [client(1, "Acme Foods")]),
    [
      "Who is Acme?",
      "the same as Acme Foods",
      "a new client",
      "a project of Acme Foods",
      "a project of Birch",
    ],
    [
      "Wer ist Acme?",
      "derselbe Kunde wie Acme Foods",
      "ein neuer Kunde",
      "ein Projekt von Acme Foods",
      "ein Projekt von Birch",
    ],
  ],
  [
    "whether a client is back",
    backQuestion(acme, "2026-11-18"),
    ["Acme ended on 18 November 2026. Is it back?", "yes, it goes on", "no, a late note"],
    [
      "Acme ist am 18. November 2026 ausgeschieden. Wieder Kunde?",
      "ja, es geht weiter",
      "nein, eine späte Notiz",
    ],
  ],
  [
    "whether a client is back whose end has no day",
    backQuestion(acme, null),
    ["Acme ended. Is it back?", "yes, it goes on", "no, a late note"],
    ["Acme ist ausgeschieden. Wieder Kunde?", "ja, es geht weiter", "nein, eine späte Notiz"],
  ],
  [
    "whether two names are one client",
    spellingQuestion(acme, { id: 3, name: "ACME AG" }),
    ["Is Acme the same client as ACME AG?", "yes, the same", "no, another one"],
    ["Ist Acme derselbe Kunde wie ACME AG?", "ja, dasselbe", "nein, etwas anderes"],
  ],
  [
    "which success a result belongs to",
    resultQuestion(entry(150), [portal]),
    ["Which success does “Spoilage down” (150) belong to?", "#144 Portal is live", "none of these"],
    ["Zu welchem Erfolg gehört „Spoilage down“ (150)?", "#144 Portal is live", "nichts davon"],
  ],
  [
    "which result belongs to a success",
    winQuestion(entry(151), [portal]),
    ["Which result belongs to “Spoilage down” (151)?", "#144 Portal is live", "none of these"],
    ["Welches Ergebnis gehört zu „Spoilage down“ (151)?", "#144 Portal is live", "nichts davon"],
  ],
  [
    "whether two people logged one success",
    sameQuestion(entry(160), portal, "Otto"),
    [
      "Is “Spoilage down” (160) the same as #144 Portal is live, logged by Otto?",
      "yes, the same",
      "no, another one",
    ],
    [
      "Ist „Spoilage down“ (160) dasselbe wie #144 Portal is live, notiert von Otto?",
      "ja, dasselbe",
      "nein, etwas anderes",
    ],
  ],
  [
    "whether one mail came twice",
    sameQuestion(entry(160), portal, null),
    [
      "Is “Spoilage down” (160) the same as #144 Portal is live, sent as the same mail?",
      "yes, the same",
      "no, another one",
    ],
    [
      "Ist „Spoilage down“ (160) dasselbe wie #144 Portal is live, als dieselbe Mail gesendet?",
      "ja, dasselbe",
      "nein, etwas anderes",
    ],
  ],
])("%s", (_what, asking, english, german) => {
  it("is asked in the language of whoever is asked, in English of everybody else", () => {
    expect(said(asking, "en")).toEqual(english);
    expect(said(asking, "de-CH")).toEqual(german);
    expect(said(asking, "sv")?.length).toBe(english.length);
  });

  it("means the same in each language", () => {
    const acts = (locale: string) => asking?.(locale).choices.map(({ act }) => act);
    expect(acts("de")).toEqual(acts("en"));
  });
});

it("a long title is cut at a word, 60 characters in all", () => {
  const title = "The cold store at Kiel runs without a single alarm since the sensors were moved";
  const text = resultQuestion({ number: 150, title }, [portal])?.("en").text;
  expect(text).toBe(
    "Which success does “The cold store at Kiel runs without a single alarm since…” (150) belong to?",
  );
});

describe("nothing is asked", () => {
  it("where there is nothing to choose from", () => {
    expect(clientQuestion(entry(102), [])).toBeNull();
    expect(resultQuestion(entry(150), [])).toBeNull();
  });

  it("about the first name of all", () => {
    expect(nameQuestion({ id: 1, name: "Acme" }, [], [client(1, "Acme")])).toBeNull();
  });
});
