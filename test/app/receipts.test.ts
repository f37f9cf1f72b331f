// Receipts and letters about problems: who gets one, how often, and what it says.
import { simpleParser } from "mailparser";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { MailOutcome } from "../../src/app/mail-outcome.ts";
import { receiptWriter } from "../../src/app/receipts.ts";
import { createRenderer } from "../../src/letters/template.ts";
import { personById } from "../../src/store/people.ts";
import { freshDatabase, type TestDatabase } from "../helpers/database.ts";
import { storedLetters } from "../helpers/stored-letters.ts";
import { addClient, addEntry, addPm, type PersonRow, testConfig } from "../helpers/world.ts";
import { sampleReview } from "../letters/sample-review.ts";

const render = createRenderer(null);
let base: TestDatabase;
let nextMessage = 1;

beforeEach(async () => {
  base = await freshDatabase();
});
afterEach(() => base.drop());

const write = receiptWriter({ config: testConfig(), render, clock: () => new Date() });
const letters = () => storedLetters(base.db);

async function outcomeOf(personId: number, change: Partial<MailOutcome> = {}): Promise<MailOutcome> {
  const author = await personById(base.db, personId);
  const entry = change.entryIds
    ? null
    : await addEntry(base.db, { personId, title: "Portal live", figures: [{}] });
  return {
    messageId: nextMessage++,
    state: "filed",
    reasonCode: "note",
    reason: "Filed as a note.",
    author,
    fromAddress: "pia@agency.test",
    subject: "WIN: Portal live",
    headerMessageId: "<note@agency.test>",
    receivedAt: new Date("2026-11-20T10:00:00Z"),
    entryIds: entry ? [entry.id] : [],
    ...change,
  };
}

const problem: Partial<MailOutcome> = {
  state: "needs-you",
  reasonCode: "empty-note",
  reason: "No text.",
  subject: "WIN:[]",
  entryIds: [],
};

describe("a receipt", () => {
  test("says what was understood, in the thread of the note, under a subject without a code", async () => {
    const pia = await addPm(base.db);
    const acme = await addClient(base.db, "Acme Foods", [pia]);
    const entry = await addEntry(base.db, {
      personId: pia,
      clientId: acme,
      title: "CRM live",
      on: "2026-11-17",
      figures: [{}],
    });
    await write(base.db, await outcomeOf(pia, { messageId: 41, entryIds: [entry.id] }));
    const [letter] = await letters();
    expect(letter).toMatchObject({
      key: "receipt:41:1",
      kind: "receipt",
      to_email: "pia@agency.test",
      state: "held",
    });
    expect(letter?.subject).toBe("Filed: CRM live");
    const mail = await simpleParser(letter?.raw as Buffer);
    expect(mail.inReplyTo).toBe("<note@agency.test>");
    expect(mail.text).toContain(`Success · Acme Foods · Tue 17 November · ${entry.number}`);
    expect(mail.text).toContain("€\u202f48,000 a year saved");
  });

  test("is written once a message", async () => {
    const pia = await addPm(base.db);
    const outcome = await outcomeOf(pia);
    await write(base.db, outcome);
    await write(base.db, outcome);
    expect(await letters()).toHaveLength(1);
  });

  test("keeps a private note out of subject and preview", async () => {
    const pia = await addPm(base.db);
    const entry = await addEntry(base.db, { personId: pia, title: "Quiet rescue", visibility: "private" });
    await write(base.db, await outcomeOf(pia, { entryIds: [entry.id] }));
    const [letter] = await letters();
    expect(letter?.subject).toBe(`Filed as ${entry.number}`);
    const mail = await simpleParser(letter?.raw as Buffer);
    expect(String(mail.html).split("Quiet rescue")).toHaveLength(2);
  });

  const policies: [PersonRow["receipts"], number, number][] = [
    ["first-five", 5, 1],
    ["always", 7, 1],
    ["problems", 0, 1],
    ["never", 0, 0],
  ];
  test.each(policies)(
    "under `%s`: %i of 7 receipts, %i of 1 problem",
    async (receipts, expected, problems) => {
      const pia = await addPm(base.db, { receipts });
      for (let n = 0; n < 7; n++) await write(base.db, await outcomeOf(pia));
      await write(base.db, await outcomeOf(pia, problem));
      const kinds = (await letters()).map((letter) => letter.kind);
      expect(kinds.filter((kind) => kind === "receipt")).toHaveLength(expected);
      expect(kinds.filter((kind) => kind === "problem")).toHaveLength(problems);
    },
  );

  test("goes to nobody outside, to nobody who left, and for no note without entries", async () => {
    const gone = await addPm(base.db, { leftOn: "2026-01-01" });
    const pia = await addPm(base.db, { email: "p@agency.test" });
    await write(base.db, await outcomeOf(pia, { author: null, fromAddress: "outside@evil.test" }));
    await write(
      base.db,
      await outcomeOf(pia, { ...problem, author: null, fromAddress: "outside@evil.test" }),
    );
    await write(base.db, await outcomeOf(gone));
    await write(base.db, await outcomeOf(pia, { entryIds: [] }));
    expect(await letters()).toEqual([]);
  });

  test("stops at 30 letters an hour, whoever passes for a person", async () => {
    const pia = await addPm(base.db, { receipts: "always" });
    const entry = await addEntry(base.db, { personId: pia });
    for (let n = 0; n < 35; n++) await write(base.db, await outcomeOf(pia, { entryIds: [entry.id] }));
    expect(await letters()).toHaveLength(30);
  });
});

describe("a letter about a recorded review", () => {
  const recorded: Partial<MailOutcome> = {
    reasonCode: "review",
    subject: "REVIEW:[Acme Foods] fine",
    entryIds: [],
    review: sampleReview,
  };

  test("says what was recorded, in the thread of the mail, to its author alone", async () => {
    const pia = await addPm(base.db, { locale: "de" });
    await write(base.db, await outcomeOf(pia, { ...recorded, messageId: 77 }));
    const [letter, ...more] = await letters();
    expect(more).toEqual([]);
    expect(letter).toMatchObject({ key: "receipt:77:1", kind: "receipt", to_email: "pia@agency.test" });
    expect(letter?.subject).toBe("Festgehalten: der Gang durch den Wald mit Acme Foods");
    const mail = await simpleParser(letter?.raw as Buffer);
    expect(mail.inReplyTo).toBe("<note@agency.test>");
    expect(mail.text).toContain("Cold store: überarbeiten");
    expect(mail.text).toContain("am 13. Februar 2027 fällig");
  });

  test.each([
    ["first-five", 5],
    ["always", 6],
    ["problems", 0],
    ["never", 0],
  ] as const)("counts as a receipt: under `%s` %i of 6", async (receipts, expected) => {
    const pia = await addPm(base.db, { receipts });
    for (let n = 0; n < 6; n++) await write(base.db, await outcomeOf(pia, n % 2 === 0 ? recorded : {}));
    expect(await letters()).toHaveLength(expected);
  });

  test("goes to nobody outside and to nobody who left", async () => {
    const gone = await addPm(base.db, { leftOn: "2026-01-01" });
    await write(base.db, await outcomeOf(gone, recorded));
    await write(
      base.db,
      await outcomeOf(gone, { ...recorded, author: null, fromAddress: "dana@acme.example" }),
    );
    expect(await letters()).toEqual([]);
  });
});

describe("a letter about a problem", () => {
  test("keeps a private note out of its subject", async () => {
    const pia = await addPm(base.db);
    await write(
      base.db,
      await outcomeOf(pia, { ...problem, subject: "WIN-PRIVATE:[Acme] they fire their CIO" }),
    );
    const [letter] = await letters();
    expect(letter?.subject).toBe("Needs you: a private note");
  });

  test("says why and what to do, in the author's language", async () => {
    const pia = await addPm(base.db, { locale: "de" });
    await write(base.db, await outcomeOf(pia, problem));
    await write(
      base.db,
      await outcomeOf(pia, { ...problem, state: "failed", reasonCode: "too-large", subject: "" }),
    );
    const [needsYou, failed] = await letters();
    expect(needsYou?.subject).toBe("Braucht Sie: WIN:[]");
    expect((await simpleParser(needsYou?.raw as Buffer)).text).toContain("WIN:[Kunde] was erreicht wurde");
    expect(failed?.subject).toBe("Ließ sich nicht ablegen: eine Notiz ohne Betreff");
    expect((await simpleParser(failed?.raw as Buffer)).text).toContain("ohne Anhänge noch einmal senden");
  });
});
