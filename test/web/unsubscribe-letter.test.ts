// What a digest's letter says about stopping it, with and without an address that takes the POST.
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { composeDueDigests, previewDigest } from "../../src/app/digest.ts";
import { hasAddress } from "../../src/app/letters.ts";
import { changeDigest, unsubscribeUrl } from "../../src/app/unsubscribe.ts";
import { personById } from "../../src/store/people.ts";
import { digestBench, MONDAY } from "../helpers/digest-bench.ts";
import { storedLetters } from "../helpers/stored-letters.ts";
import { addEntry, addPm, testConfig } from "../helpers/world.ts";

const MAILTO = "<mailto:lately@agency.test?subject=Stop%20the%20Lately%20digest>";
let bench: Awaited<ReturnType<typeof digestBench>>;
let id: number;

beforeAll(async () => {
  bench = await digestBench();
});
afterAll(() => bench.drop());
beforeEach(async () => {
  id = await addPm(bench.db, { email: `pia${id ?? 0}@agency.test` });
  await addEntry(bench.db, { personId: id });
});

const depsFor = (APP_URL: string, now = MONDAY) => bench.depsAt(now, { config: testConfig({ APP_URL }) });

async function preview(APP_URL: string) {
  const reader = await personById(bench.db, id);
  if (!reader || !hasAddress(reader)) throw new Error("no reader");
  const made = await previewDigest(depsFor(APP_URL), reader, new Date(MONDAY));
  if (!made) throw new Error("no letter");
  return made;
}

const lettersOf = async (personId: number) =>
  (await storedLetters(bench.db)).filter((letter) => letter.person_id === personId);

/** Of every header of that name its value, unfolded. */
function header(mail: Buffer, name: string): string[] {
  const head = mail.toString("latin1").split("\r\n\r\n", 1)[0] ?? "";
  const lines = head.replace(/\r\n[ \t]+/g, " ").split("\r\n");
  return lines.filter((line) => line.startsWith(`${name}: `)).map((line) => line.slice(name.length + 2));
}

test("it names the link that one click posts to, and a mailbox; a preview has the same and writes nothing", async () => {
  const APP_URL = "https://lately.agency.example";
  const shown = await preview(APP_URL);
  expect(await lettersOf(id)).toEqual([]);
  await composeDueDigests(depsFor(APP_URL), { personId: id });
  const [letter] = await lettersOf(id);
  const url = unsubscribeUrl(depsFor(APP_URL), id);
  expect(url).toMatch(/^https:\/\/lately\.agency\.example\/unsubscribe\/\d+\.[\w-]{43}$/);
  for (const mail of [shown.raw, letter?.raw as Buffer]) {
    expect(header(mail, "List-Unsubscribe")).toEqual([`<${url}>, ${MAILTO}`]);
    expect(header(mail, "List-Unsubscribe-Post")).toEqual(["List-Unsubscribe=One-Click"]);
    expect(header(mail, "Auto-Submitted")).toEqual(["auto-generated"]);
    expect([...header(mail, "Precedence"), ...header(mail, "Feedback-ID")]).toEqual([]);
  }
  expect(await bench.db.selectFrom("token").select("kind").execute()).toEqual([]);
});

test.each(["http://127.0.0.1:3000", "http://lately.agency.example", "https://lately.internal"])(
  "it names the mailbox alone, and holds no dead link, at %s",
  async (APP_URL) => {
    const { raw, html, text } = await preview(APP_URL);
    expect(header(raw, "List-Unsubscribe")).toEqual([MAILTO]);
    expect(header(raw, "List-Unsubscribe-Post")).toEqual([]);
    expect(`${html}${text}`).not.toMatch(/unsubscribe\/|href="http/);
  },
);

test("one that waits in the outbox still goes when its reader has stopped; no other is made", async () => {
  const APP_URL = "https://lately.agency.example";
  await composeDueDigests(depsFor(APP_URL), { personId: id });
  await changeDigest(bench.db, id, "stop", new Date(MONDAY));
  await addEntry(bench.db, { personId: id, loggedAt: "2026-11-25T10:00:00Z" });
  const later = depsFor(APP_URL, "2026-12-07T07:00:00Z");
  expect(await composeDueDigests(later, { personId: id })).toEqual({ composed: 0, skipped: 0, failed: 0 });
  expect((await lettersOf(id)).map((letter) => letter.state)).toEqual(["held"]);
});
