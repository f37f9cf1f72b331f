// The pool of worker threads: results, limits, and workers that die and are replaced.
import { afterEach, describe, expect, it } from "vitest";
import { createUnderstander, type MailContext, type Understander } from "../../src/mailbox/understander.ts";

const context: MailContext = {
  zone: "Europe/Berlin",
  locale: "en",
  currency: "EUR",
  codes: { WIN: "win", ROI: "roi" },
  receivedAt: new Date("2026-03-04T06:00:00Z"),
};
const mail = (title: string) =>
  Buffer.from(`From: n@studio.example\nSubject: WIN:[Acme] ${title}\n\nIt is live.\n`);
const open: Understander[] = [];
const pool = (options?: Parameters<typeof createUnderstander>[0]) => {
  const understander = createUnderstander(options);
  open.push(understander);
  return understander;
};
afterEach(async () => {
  await Promise.all(open.splice(0).map((understander) => understander.close()));
});

describe("the understander", () => {
  it("understands mails in any number at once, each its own", async () => {
    const understander = pool();
    const results = await Promise.all(
      Array.from({ length: 50 }, (_, i) => understander.understand(mail(`no ${i}`), context)),
    );
    const titles = results.map((result) => result.ok && result.understanding.entries[0]?.title);
    expect(titles).toEqual(Array.from({ length: 50 }, (_, i) => `no ${i}`));
  });

  it("answers too-complex, and leaves the caller's octets alone", async () => {
    const understander = pool();
    const raw = Buffer.from(`Subject: WIN: x\n${"Content-Type: message/rfc822\n\n".repeat(300)}x`);
    expect(await understander.understand(raw, context)).toMatchObject({ ok: false, reason: "too-complex" });
    expect(raw.toString()).toMatch(/^Subject: WIN/);
  });

  it("ends a mail that takes too long and goes on with the next in a new worker", async () => {
    const understander = pool({ workers: 1, timeoutMs: 1500 });
    const slow = understander.understand(slowMail(60), context);
    const next = understander.understand(mail("next"), context);
    expect(await slow).toMatchObject({ ok: false, reason: "timed-out" });
    expect(await next).toMatchObject({ ok: true });
  });

  it("rejects a mail that kills its worker and goes on with the next in a new one", async () => {
    const understander = pool({ workers: 1, heapMb: 40, timeoutMs: 100_000 });
    const heavy = understander.understand(heavyMail(), context);
    const next = understander.understand(mail("next"), context);
    await expect(heavy).rejects.toThrow(/memory/);
    expect(await next).toMatchObject({ ok: true });
  });

  it("lets a second worker pass a slow mail", async () => {
    const understander = pool({ workers: 2, timeoutMs: 100_000 });
    let slow = "under way";
    const ended = understander.understand(slowMail(60), context).then(
      () => (slow = "understood"),
      () => (slow = "ended with its pool"),
    );
    expect(await understander.understand(mail("quick"), context)).toMatchObject({ ok: true });
    expect(slow).toBe("under way");
    await understander.close();
    await ended;
    expect(slow).toBe("ended with its pool");
  });

  it("answers a fault of one mail as unreadable and keeps the worker", async () => {
    const understander = pool({ workers: 1 });
    expect(await understander.understand(mail("x"), { ...context, zone: "No/Where" })).toMatchObject({
      ok: false,
      reason: "unreadable",
    });
    expect(await understander.understand(mail("x"), context)).toMatchObject({ ok: true });
  });

  it("rejects what waits when it is closed, and everything after", async () => {
    const understander = pool();
    const waiting = understander.understand(mail("x"), context);
    const rejected = expect(waiting).rejects.toThrow(/closed/);
    await understander.close();
    await rejected;
    await expect(understander.understand(mail("x"), context)).rejects.toThrow(/closed/);
  });
});

/** Within every limit, half a second of work a part and no text: 1 MB of empty elements each. */
function slowMail(parts: number): Buffer {
  const part = `--b\nContent-Type: text/html\n\n${"<b></b>".repeat(140_000)}\n`;
  return Buffer.from(
    `Subject: WIN: x\nContent-Type: multipart/mixed; boundary=b\n\n${part.repeat(parts)}--b--\n`,
  );
}

/** Within every limit, and far more objects than a small heap holds. */
function heavyMail(): Buffer {
  const html = `${"<blockquote>".repeat(20)}${"<p>w</p>".repeat(110_000)}`;
  return Buffer.from(`Subject: WIN: x\nContent-Type: text/html\n\n${html}`);
}
