// Octets that Postgres text cannot hold, where a mail names people and other mails: looked up like any others.
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { importMail } from "../../src/app/import-mail.ts";
import { understandWaiting } from "../../src/app/understand-mail.ts";
import { createFileSource } from "../../src/mailbox/files.ts";
import { inbox, noteMail } from "../helpers/incoming.ts";
import { installationPerTest, take } from "../helpers/understanding.ts";

const here = installationPerTest();
let dir: string;
beforeAll(async () => {
  dir = await mkdtemp(join(tmpdir(), "lately-nul-"));
});
afterAll(() => rm(dir, { recursive: true }));

const ends = async () => (await inbox(here.db)).map((row) => [row.state, row.reasonCode]);

it("a mail with NUL in its From and In-Reply-To does not end the import it is part of", async () => {
  const path = join(dir, "nul.mbox");
  const line = "From pia@agency.example Wed Nov 18 10:00:00 2026\n";
  const hostile =
    "From: a\0b@agency.example\nIn-Reply-To: <c\0d@agency.example>\nSubject: WIN: hostile\n\nx\n\n";
  const good = "From: pia@agency.example\nSubject: WIN: good\n\ny\n";
  await writeFile(path, `${line}${hostile}${line}${good}`);
  const source = createFileSource({
    paths: [path],
    personId: null,
    maxMessageBytes: 1e6,
    clock: () => new Date(),
    onUnreadable: (error) => {
      throw error;
    },
  });
  const where = { db: here.db, codes: here.lately.deps.config.codes };
  const imported = await importMail(where, source, null, new AbortController().signal);
  expect(imported.newIds).toHaveLength(2);
  await understandWaiting(here.lately.deps);
  expect(await ends()).toEqual([
    ["needs-you", "unknown-sender"],
    ["filed", "note"],
  ]);
});

it("a note with NUL in its References, its label and its recipients is filed at the first try", async () => {
  await take(
    here.lately,
    noteMail("WIN:[Ac\0me] x is live", { inReplyTo: "<a\0b@agency.example>", to: "c\0d@client.example" }),
  );
  const rows = await inbox(here.db);
  expect(rows.map((row) => [row.state, row.attempts])).toEqual([["filed", 1]]);
});
