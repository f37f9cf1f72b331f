// Two copies of one mail: the same with a footer below, another as soon as it says anything else.
import { expect, it } from "vitest";
import { isSameNote } from "../../../src/core/entry/same-note.ts";
import type { EntryDraft, Evidence } from "../../../src/core/entry/understanding.ts";
import { draft } from "../../helpers/resolving.ts";

const evidence = (change: Partial<Evidence> = {}): Evidence => ({
  from: { name: "Dana", address: "dana@acme.example" },
  date: null,
  dateRaw: null,
  subject: "numbers",
  text: "We save a lot.",
  ...change,
});
const note = (change: Partial<EntryDraft> = {}) =>
  draft({ body: "It went live.", evidence: evidence(), ...change });

it.each<[string, Partial<EntryDraft>]>([
  ["nothing else", {}],
  ["a footer below the note", { body: "It went live.\n\nYou are on the list team@" }],
  ["a footer below the client's words", { evidence: evidence({ text: "We save a lot.\n-- list" }) }],
  ["other blanks", { title: "it  is live" }],
])("with %s it is the same", (_what, change) => {
  expect(isSameNote([note()], [note(change)])).toBe(true);
});

it.each<[string, Partial<EntryDraft>]>([
  ["title", { title: "it is down" }],
  ["note", { body: "It went down." }],
  ["no note at all", { body: "" }],
  ["label", { label: "Acme" }],
  ["day", { on: "2026-11-17" }],
  ["win that it is for", { forNumber: 142 }],
  ["success that it led to", { ledTo: [151] }],
  ["tags", { tags: ["speed"] }],
  ["visibility", { visibility: "private" }],
  ["words of the client", { evidence: evidence({ text: "We save nothing." }) }],
  [
    "sender of the client's mail",
    { evidence: evidence({ from: { name: "", address: "kim@acme.example" } }) },
  ],
])("with another %s it is another", (_what, change) => {
  expect(isSameNote([note()], [note(change)])).toBe(false);
});

it("two mails without entries, or with more of them, are two", () => {
  expect(isSameNote([], [])).toBe(false);
  expect(isSameNote([note()], [note(), note()])).toBe(false);
});

it("an entry that was stored before entries named what they led to is compared all the same", () => {
  const { ledTo: _, ...old } = note();
  expect(isSameNote([old as EntryDraft], [note()])).toBe(true);
});
