// Titles taken from a note's words.
import { describe, expect, it } from "vitest";
import { firstLine, titleFromWords } from "../../../src/core/entry/title.ts";

describe("the first line with something to say", () => {
  it.each([
    ["The pilot is signed.\nMore tomorrow.", "The pilot is signed."],
    ["Hi team,\n\n- Search is live\nmore", "Search is live"],
    ["Hi Nora, the pilot is signed.", "the pilot is signed."],
    ["Hello world page is live", "Hello world page is live"],
    ["Private: Search is live", "Search is live"],
    ["private\n\nSearch is live", "Search is live"],
    ["(intern) Suche läuft", "Suche läuft"],
    ["FYI\n\nSearch is live", "Search is live"],
    ["*Search is live*", "Search is live"],
    ["## Search is live", "Search is live"],
    ["----\n***\nSearch is live", "Search is live"],
    ["[cid:image001.png@01DA]\nSearch is live", "Search is live"],
    ["https://acme.example/news\nSearch is live", "Search is live"],
    ["３か月で公開！", "３か月で公開！"],
    ["2. Quartal ist fertig", "2. Quartal ist fertig"],
    ["🎉 Search is live 🎉", "🎉 Search is live 🎉"],
    ["Hi,\n\n", ""],
    ["fyi 👇", ""],
    ["siehe unten", ""],
    ["🎉", ""],
    ["", ""],
  ])("of %j is %j", (text, line) => {
    expect(firstLine(text)).toBe(line);
  });

  it("is cut at a word", () => {
    expect(firstLine("word ".repeat(100))).toMatch(/^word .{185,195}word…$/u);
    expect(firstLine("x".repeat(500))).toBe(`${"x".repeat(199)}…`);
    expect(firstLine(`${"x".repeat(198)}🎉🎉`)).toMatch(/^x{198}…$/u);
  });
});

it("is the client's subject when the note says nothing, then his first line, then a bare link", () => {
  const evidence = (subject: string, text: string) => ({
    from: null,
    date: null,
    dateRaw: null,
    subject,
    text,
  });
  const title = (note: string, subject: string, text = "Six minutes now.") =>
    titleFromWords({ note, evidence: evidence(subject, text) });
  expect(title("Look at this!", "Queue")).toBe("Look at this!");
  expect(title("fyi", "Re: [EXTERNAL] Fwd: Queue (fwd)")).toBe("Queue");
  expect(title("https://acme.example", "")).toBe("Six minutes now.");
  expect(title("https://acme.example", "", "")).toBe("https://acme.example");
  expect(titleFromWords({ note: "", evidence: null })).toBe("");
});
