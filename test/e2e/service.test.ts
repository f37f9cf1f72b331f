// `lately start` from mailbox and inlet to receipt and digest, with real servers on both sides, to its orderly end.
import net from "node:net";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { addPerson } from "../../src/store/people.ts";
import { type Dovecot, startDovecot } from "../helpers/dovecot.ts";
import { eventually } from "../helpers/eventually.ts";
import { fileMails } from "../helpers/filed.ts";
import { inbox } from "../helpers/incoming.ts";
import { Installation, mailIn, note, PM, SOON, twoDaysAgo } from "../helpers/installation.ts";
import { deliver, look } from "../helpers/mailbox.ts";
import type { RunningService } from "../helpers/service.ts";

const HOUR_MS = 3_600_000;

let dovecot: Dovecot;
beforeAll(async () => {
  dovecot = await startDovecot();
});
afterAll(() => dovecot.stop());

describe("a service whose servers all work", () => {
  let here: Installation;
  let service: RunningService;
  beforeAll(async () => {
    here = await Installation.open({ IMAP_URL: dovecot.url("wins") });
    // Due an hour ago and the week before that; no digest was ever made.
    const dueAt = new Date(Date.now() - HOUR_MS);
    await here.db.transaction().execute((tx) =>
      addPerson(tx, {
        name: "Ada Lind",
        email: PM,
        role: "admin",
        zone: "UTC",
        locale: "en",
        currency: "EUR",
        cadence: "weekly",
        weekday: dueAt.getUTCDay() || 7,
        atLocal: dueAt.toISOString().slice(11, 16),
        createdAt: new Date(Date.now() - 10 * 24 * HOUR_MS),
      }),
    );
    const raw = note(
      "WIN:[Acme / CRM] Lead routing automated",
      "<before@agency.example>",
      "Saves €48,000 a year.",
    );
    await fileMails(here.database.url, [raw], twoDaysAgo);
    service = await here.start();
    return () => here.close();
  });

  test("a note in the mailbox becomes an entry, is filed there, and its writer has a receipt", async () => {
    await here.firstPass();
    await deliver(dovecot.port, "wins", [
      note("WIN:[Acme / CRM] Checkout is live", "<box@agency.example>").toString(),
      note("Lunch on Friday?", "<lunch@agency.example>").toString(),
    ]);
    const [receipt] = await eventually(async () => {
      const answers = await here.answersTo("<box@agency.example>");
      return answers.length > 0 ? answers : null;
    }, SOON);
    expect(receipt?.to).toMatchObject({ text: expect.stringContaining(PM) });
    expect(receipt?.text).toContain("Checkout is live");
    expect(await here.titles()).toContain("Checkout is live");
    const lying = async (folder?: string) =>
      (await look(dovecot.port, "wins", folder)).map(({ subject, flags }) => ({ subject, flags }));
    await eventually(async () => (await lying("Lately/Filed")).length === 1, SOON);
    expect(await lying("Lately/Filed")).toEqual([
      { subject: "WIN:[Acme / CRM] Checkout is live", flags: [] },
    ]);
    expect(await lying()).toEqual([{ subject: "Lunch on Friday?", flags: [] }]);
  });

  test("a note through the inlet becomes an entry, and its writer has a receipt", async () => {
    await mailIn(service, note("WIN:[Acme / CRM] Portal is live", "<inlet@agency.example>"));
    await eventually(async () => (await here.answersTo("<inlet@agency.example>")).length === 1, SOON);
    expect(await here.titles()).toContain("Portal is live");
  });

  test("/healthz goes on answering while half a megabyte of nested blockquotes is understood", async () => {
    const html = `<p>deep</p>${"<blockquote>".repeat(42_000)}bottom`;
    const raw = note("WIN: far down", "<deep@agency.example>", html).toString();
    await mailIn(service, Buffer.from(raw.replace("text/plain", "text/html")));
    const state = async () => (await inbox(here.db)).find((one) => one.subject === "WIN: far down")?.state;
    let answers = 0;
    do {
      expect((await fetch(`${service.page}/healthz`)).status).toBe(200);
      answers += 1;
    } while ((await state()) === "received");
    expect(answers).toBeGreaterThan(0);
    expect(await state()).toMatch(/^(filed|needs-you|failed)$/);
    expect((await fetch(`${service.page}/readyz`)).status).toBe(200);
  });

  test("the overdue digest arrives with a picture and a deck, once", async () => {
    const digests = async () =>
      (await here.letters()).filter((letter) =>
        letter.attachments.some(({ filename }) => filename?.endsWith(".pptx")),
      );
    const [digest] = await eventually(
      async () => {
        const arrived = await digests();
        return arrived.length > 0 ? arrived : null;
      },
      { withinMs: 75_000, what: "the digest, composed at the full minute" },
    );
    expect(digest?.to).toMatchObject({ text: expect.stringContaining(PM) });
    expect(digest?.html).toContain("Lead routing automated");
    expect(digest?.text).toContain("48,000");
    const kinds = digest?.attachments.map(({ contentType, content }) => [
      contentType,
      content.subarray(0, 4).toString("latin1"),
    ]);
    expect(kinds).toContainEqual(["image/png", "\x89PNG"]);
    expect(kinds).toContainEqual([
      "application/vnd.openxmlformats-officedocument.presentationml.presentation",
      "PK\x03\x04",
    ]);
    const again = await here.run("digest", "--all", "--send", "--json");
    expect(JSON.parse(again.stdout)).toEqual({ composed: 0, skipped: 0, failed: 0 });
    expect(await digests()).toHaveLength(1);
  }, 90_000);

  test("SIGTERM lets a mail that is on its way in be taken, and ends with 0", async () => {
    const client = net.connect(service.inletPort, "127.0.0.1");
    let said = "";
    client.on("data", (chunk) => {
      said += chunk;
    });
    const hears = (reply: RegExp) => eventually(() => reply.test(said), { what: `${reply}, not ${said}` });
    await hears(/^220 /);
    for (const [line, reply] of [
      ["EHLO me", /^250 /m],
      [`MAIL FROM:<${PM}>`, /^250 2\.1\.0/m],
      ["RCPT TO:<wins@agency.example>", /^250 2\.1\.5/m],
      ["DATA", /^354 /m],
    ] as const) {
      client.write(`${line}\r\n`);
      await hears(reply);
    }
    const raw = note("WIN:[Acme / CRM] At the last moment", "<last@agency.example>");
    client.write(raw.subarray(0, 200));
    const stopped = service.stop();
    await eventually(() => service.log().includes("stopping"), SOON);
    client.write(Buffer.concat([raw.subarray(200), Buffer.from("\r\n.\r\n")]));
    await hears(/queued/);
    client.destroy();
    expect(await stopped).toBe(0);
    expect((await inbox(here.db)).at(-1)?.subject).toBe("WIN:[Acme / CRM] At the last moment");
    expect(await here.db.selectFrom("mailbox").select("lease_token").execute()).toEqual([
      { lease_token: null },
    ]);
  });
});

describe("Ctrl-C under npm, which comes from the terminal and once more from npm", () => {
  let here: Installation;
  beforeAll(async () => {
    here = await Installation.open({ IMAP_URL: dovecot.url("wins") });
    return () => here.close();
  });
  const leases = () => here.db.selectFrom("mailbox").select("lease_token").execute();

  test("is one request to drain", async () => {
    const service = await here.start();
    await here.firstPass();
    service.process.kill("SIGINT");
    await eventually(() => service.log().includes("stopping"), SOON);
    service.process.kill("SIGINT");
    expect(await service.exited).toBe(0);
    expect(await leases()).toEqual([{ lease_token: null }]);
  });

  test("ends at once when it is pressed again", async () => {
    const service = await here.start();
    const client = net.connect(service.inletPort, "127.0.0.1");
    client.on("error", () => {});
    await new Promise((resolve) => client.once("data", resolve));
    service.process.kill("SIGINT");
    // A session that stays open keeps the service draining; nothing but the signal ends it within this time.
    const again = setInterval(() => service.process.kill("SIGINT"), 200);
    expect(await service.exited).toBe(null);
    clearInterval(again);
    client.destroy();
  });
});
