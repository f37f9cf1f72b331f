// `lately parse`: one JSON line a file, without a database; a missing file does not hide the others.
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { runCli } from "../helpers/cli.ts";

let dir: string;
beforeAll(() => {
  dir = mkdtempSync(join(tmpdir(), "lt-parse-"));
  writeFileSync(
    join(dir, "note.eml"),
    "From: n@studio.example\nDate: Tue, 3 Mar 2026 23:30:00 +0000\nMessage-ID: <1@x>\nSubject: ERFOLG:[Acme] Live\n\nSaves 300 EUR a month.\n\n-- \nNora\n",
  );
  writeFileSync(join(dir, "other.eml"), "Subject: Win a free phone\n\nx\n");
});
afterAll(() => rmSync(dir, { recursive: true, force: true }));

it.each([
  ["as built", false],
  ["run from its sources, threads included", true],
])("%s it prints what would be understood, in the zone given", async (_how, fromSources) => {
  const files = [join(dir, "note.eml"), join(dir, "other.eml")];
  const run = await runCli(["parse", "--json", "--zone", "Europe/Berlin", ...files], {
    env: { CODES: "ERFOLG=WIN" },
    fromSources,
  });
  expect(run).toMatchObject({ code: 0 });
  const [note, other] = run.stdout
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line));
  expect(note).toMatchObject({
    file: files[0],
    ms: expect.any(Number),
    decision: "file",
    reason: "note",
    messageId: "<1@x>",
    elided: "-- \nNora",
    entries: [
      {
        kind: "win",
        title: "Live",
        label: "Acme",
        on: "2026-03-04",
        visibility: "draft",
        tags: [],
        evidence: null,
        figures: [{ measure: "money", amount: 300, unit: "EUR" }],
      },
    ],
  });
  expect(other).toMatchObject({ decision: "ignore", reason: "no-code", entries: [] });
});

it("names a missing file, prints the others and exits 1", async () => {
  const run = await runCli(["parse", "--json", join(dir, "gone.eml"), join(dir, "note.eml")]);
  expect(run.code).toBe(1);
  expect(run.stdout.trim().split("\n")).toHaveLength(1);
  expect(run.stderr).toMatch(/FILE_UNREADABLE.*gone\.eml/);
});

it("refuses a zone that is none", async () => {
  const run = await runCli(["parse", "--zone", "Mars/Olympus", join(dir, "note.eml")]);
  expect(run.code).toBe(2);
  expect(run.stderr).toMatch(/Mars\/Olympus/);
});
