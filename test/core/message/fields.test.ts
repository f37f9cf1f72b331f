// `Field: value` lines at the top of a note.
import { describe, expect, it } from "vitest";
import { readFields, readTags } from "../../../src/core/message/fields.ts";

describe("leading fields", () => {
  it("are read in any case and language, blank lines between them too; the rest is the note", () => {
    const note =
      "client: Acme\nProjekt: CRM\n\nDATE: 3 March\nValue: 12k EUR\nFor: #142\nTags: a, b\nInternal: ja\n\nIt is live.";
    expect(readFields(note)).toEqual({
      fields: {
        client: "Acme",
        project: "CRM",
        date: "3 March",
        value: "12k EUR",
        for: "#142",
        tags: "a, b",
        internal: "ja",
      },
      text: "It is live.",
    });
  });

  it("that are unknown stay text and do not hide those below", () => {
    expect(readFields("Mood: great\nClient: Acme\nIt is live.")).toEqual({
      fields: { client: "Acme" },
      text: "Mood: great\nIt is live.",
    });
  });

  it.each([
    "It is live.\nClient: Acme was happy",
    "For: the whole team",
    "Internal: tools are faster now",
    "Client:",
    "Result: 30 % fewer calls",
    "",
  ])("%s holds none", (note) => {
    expect(readFields(note)).toEqual({ fields: {}, text: note });
  });

  it("named twice keep the first value, the second is text", () => {
    expect(readFields("Client: Acme\nClient: Other\nx")).toEqual({
      fields: { client: "Acme" },
      text: "Client: Other\nx",
    });
  });
});

it.each([
  ["launch, Speed ,#fast", ["launch", "speed", "fast"]],
  ["launch speed", ["launch", "speed"]],
  ["a,a,,", ["a"]],
  [undefined, []],
])("tags %s", (value, tags) => {
  expect(readTags(value)).toEqual(tags);
});
