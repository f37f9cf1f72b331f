// What a mail about a held review tells.
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readDecision, readOutcome } from "../../../src/core/review/outcome.ts";

test("an English mail: client, day, people, decisions, and the rest as the outcome", () => {
  const note = `They want the portal in all plants by summer.

Held: 3 December
Attendees: Dana Holt, Ruth Vale and pat@acme.example
Webshop: continue
- Cold store: revise, fewer shelves first
* *Price data*: stop (nobody reads it)

Next year we meet at their place.`;
  expect(readOutcome("Re: REVIEW:[Acme] a good hour", note)).toEqual({
    client: "Acme",
    held: "3 December",
    attendees: ["Dana Holt", "Ruth Vale", "pat@acme.example"],
    decisions: [
      { project: "Webshop", decision: "continue", note: null, line: "Webshop: continue", isPlain: true },
      {
        project: "Cold store",
        decision: "revise",
        note: "fewer shelves first",
        line: "Cold store: revise, fewer shelves first",
        isPlain: true,
      },
      {
        project: "Price data",
        decision: "stop",
        note: "(nobody reads it)",
        line: "*Price data*: stop (nobody reads it)",
        isPlain: true,
      },
    ],
    text: "a good hour\n\nThey want the portal in all plants by summer.\n\nNext year we meet at their place.",
  });
});

test("a German one", () => {
  const note = `Gehalten: 3.12.2026
Teilnehmer: Dana Holt und Ruth Vale
Webshop: weiterführen
Lager: überarbeiten, kleiner anfangen
Preise: beenden`;
  expect(readOutcome("REVIEW: [Nordlicht Foods]", note)).toMatchObject({
    client: "Nordlicht Foods",
    held: "3.12.2026",
    attendees: ["Dana Holt", "Ruth Vale"],
    decisions: [
      { project: "Webshop", decision: "continue" },
      { project: "Lager", decision: "revise", note: "kleiner anfangen" },
      { project: "Preise", decision: "stop" },
    ],
    text: "",
  });
});

describe("a decision's word", () => {
  test.each([
    ["continued", "continue"],
    ["Keep", "continue"],
    ["fortgeführt", "continue"],
    ["WEITER", "continue"],
    ["adjusted", "revise"],
    ["angepasst", "revise"],
    ["stopped.", "stop"],
    ["Stopp", "stop"],
    ["eingestellt", "stop"],
  ])("%s is %s", (word, decision) => {
    expect(readOutcome("REVIEW:[A]", `Shop: ${word}`).decisions).toMatchObject([
      { project: "Shop", decision },
    ]);
  });

  test.each([
    "Shop: stopover booked",
    "Shop: endless talk",
    "Shop: it will continue",
    "continue",
    ": stop",
    "Shop:",
  ])("is none in %j", (line) => {
    const told = readOutcome("REVIEW:[A]", line);
    expect(told.decisions).toEqual([]);
    expect(told.text).toBe(line);
  });

  test("set in a sentence it is not meant for sure", () => {
    const [told] = readOutcome("REVIEW:[A]", "Next week: continue with the tests").decisions;
    expect(told).toMatchObject({ isPlain: false, note: "with the tests" });
  });
});

test("the subject names the client in brackets of any width, or as all it says", () => {
  expect(readOutcome("review：［Acme］ fine", "").client).toBe("Acme");
  expect(readOutcome("REVIEW: Acme Foods", "").client).toBe("Acme Foods");
  expect(readOutcome("REVIEW:", "it went well")).toMatchObject({ client: null, text: "it went well" });
});

test("a decision of the command line", () => {
  expect(readDecision("Web=shop=stop: too slow")).toEqual({
    project: "Web=shop",
    decision: "stop",
    note: "too slow",
  });
  expect(readDecision("Webshop=revise")).toMatchObject({ note: null });
  for (const wrong of ["Webshop", "=stop", "Webshop=perhaps", ""]) expect(readDecision(wrong)).toBeNull();
});

test("no mail breaks it, and of a long one only so much is read", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), fc.string({ unit: "binary" }), (subject, note) => {
      expect(readOutcome(`REVIEW:${subject}`, note).decisions.length).toBeLessThanOrEqual(50);
    }),
  );
  const long = "Shop: stop\n".repeat(1000) + "a".repeat(500_000);
  expect(readOutcome("REVIEW:[A]", long).decisions).toHaveLength(50);
  expect(readOutcome("REVIEW:[A]", long).text.length).toBeLessThan(200_000);
});
