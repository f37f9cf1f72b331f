// Case files outside the format are refused by name, line and key; only the shared folder may be missing.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { CaseFault, readCaseFiles } from "./case-files.ts";

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "cases-"));
  mkdirSync(join(root, "own"));
});
afterEach(() => rmSync(root, { recursive: true }));

const story = { id: "s1", text: "Queues are 20 % shorter.", facts: [] };
const note = { id: "n1", subject: "WIN: x", body: "y", kind: "WIN", title: "x", label: null, facts: [] };
const fact = {
  text: "20 %",
  measure: "percent",
  amount: 20,
  unit: "percent",
  from: null,
  to: null,
  direction: null,
  period: null,
  role: "time",
};

function write(name: string, ...rows: (object | string)[]): void {
  const lines = rows.map((row) => (typeof row === "string" ? row : JSON.stringify(row)));
  writeFileSync(join(root, name), `${lines.join("\n")}\n`);
}

function read() {
  return readCaseFiles(join(root, "own"), join(root, "shared"));
}

it("reads own files by kind and group, and the shared ones when they are there, with their mails", () => {
  write("own/stories-b.jsonl", { ...story, facts: [fact] });
  write("own/notes-de-a.jsonl", note);
  write("own/README.md", "no case");
  write("own/floor.json", {});
  const names = () => read().map(({ name, group, kind }) => [name, group, kind]);
  const own = [
    ["notes-de-a", "a", "notes"],
    ["stories-b", "b", "stories"],
  ];
  expect(names()).toEqual(own);
  mkdirSync(join(root, "shared/eml"), { recursive: true });
  write("shared/roi_shared.jsonl", note);
  write("shared/eml/n1.eml", "Subject: x");
  expect(names()).toEqual([...own, ["roi_shared", "shared", "notes"], ["roi_shared eml", "shared", "notes"]]);
  write("shared/eml/n2.eml", "Subject: x");
  expect(read).toThrow("no row for n2");
});

it.each([
  ["notes.jsonl", [note], "is named notes.jsonl"],
  ["notes-c.jsonl", [note], "is named notes-c.jsonl"],
  ["stories-a.json", [story], "is named stories-a.json"],
  ["stories-a.jsonl", [{ ...story, facs: [] }], /stories-a.jsonl:1: .*"facs"/],
  ["stories-a.jsonl", [story, "{"], "stories-a.jsonl:2:"],
  ["stories-a.jsonl", [story, story], "stories-a.jsonl:2: id s1 stands twice"],
  ["stories-a.jsonl", [""], "holds no rows"],
  ["stories-a.jsonl", [{ ...story, facts: [{ ...fact, text: "21 %" }] }], "no such words: 21 %"],
  ["stories-a.jsonl", [{ ...story, facts: [{ ...fact, amount: null }] }], "needs amount, from or to"],
  ["stories-a.jsonl", [{ ...story, facts: [{ ...fact, role: "money" }] }], "facts.0.role"],
  ["notes-a.jsonl", [{ ...note, kind: "win" }], "notes-a.jsonl:1: kind"],
])("refuses %s with %j", (name, rows, message) => {
  write(`own/${name}`, ...rows);
  expect(read).toThrow(CaseFault);
  expect(read).toThrow(message);
});
