// The link in List-Unsubscribe, as scanners, mail programs' servers and people use it.
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { unsubscribeUrl } from "../../src/app/unsubscribe.ts";
import { loadConfig } from "../../src/config.ts";
import { get, NOW, openSite, post, SIGNING, type Site } from "../helpers/web.ts";
import { addPm } from "../helpers/world.ts";

const secretKey = { signing: SIGNING };
const config = loadConfig({ APP_URL: "https://lately.agency.example", INLET_URL: "none" });
let site: Site;
let people = 0;
let id: number;
let path: string;

beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());
beforeEach(async () => {
  site.time.now = NOW;
  people += 1;
  id = await addPm(site.db, { email: `pia${people}@agency.test`, cadence: "fortnightly" });
  path = pathOf(id);
});

function pathOf(personId: number, key = secretKey): string {
  return new URL(unsubscribeUrl({ config, secretKey: key }, personId) ?? "").pathname;
}

const person = () =>
  site.db
    .selectFrom("person")
    .select(["cadence", "paused_until", "cadence_before_stop"])
    .where("id", "=", id)
    .executeTakeFirstOrThrow();

const audited = async () =>
  (await site.db.selectFrom("audit").selectAll().where("actor", "=", String(id)).orderBy("id").execute()).map(
    (row) => `${row.action} ${row.subject}`,
  );

/** As a mail provider's server posts: no cookie, no Origin, nothing of a browser. */
function oneClick(url: string, payload: string, type = "application/x-www-form-urlencoded") {
  return site.app.inject({ method: "POST", url, payload, headers: { "content-type": type } });
}

describe("looking at the link", () => {
  test.each(["GET", "HEAD"] as const)(
    "by %s changes nothing, however often a scanner does it",
    async (method) => {
      for (const _ of [1, 2, 3]) {
        const { statusCode, headers } = await site.app.inject({ method, url: path });
        expect(statusCode).toBe(200);
        expect(headers["cache-control"]).toBe("no-store");
        expect(headers["referrer-policy"]).toBe("no-referrer");
      }
      expect(await person()).toEqual({
        cadence: "fortnightly",
        paused_until: null,
        cadence_before_stop: null,
      });
      expect(await audited()).toEqual([]);
    },
  );

  test("says whom it is about, what stops, and offers a pause", async () => {
    const { body } = await get(site, path);
    expect(body).toContain("Stop the fortnightly digest?");
    expect(body).toContain(
      `Pia Moll (pia${people}@agency.test): Every second Monday at 08:00, Europe/Berlin.`,
    );
    expect(body).toContain("Notes are still filed");
    expect(buttonsOf(body)).toEqual(["stop", "pause"]);
    expect(body).toContain('<html lang="en">');
  });

  test("speaks the reader's language", async () => {
    await site.db.updateTable("person").set({ locale: "de-AT" }).where("id", "=", id).execute();
    const { body } = await get(site, path);
    expect(body).toContain('<html lang="de">');
    expect(body).toContain("Den zweiwöchentlichen Brief abbestellen?");
    expect(body).toContain("Nur dieser Brief hört auf.");
    expect(body).not.toMatch(/digest|Skip to/);
  });
});

describe("one click", () => {
  const boundary = "---FormBoundaryjWmhtjORrn";
  // RFC 8058, sections 8.2 and 8.3.
  const forms: [string, string, string][] = [
    ["a URL-encoded form", "List-Unsubscribe=One-Click", "application/x-www-form-urlencoded"],
    [
      "a multipart form",
      `--${boundary}\r\nContent-Disposition: form-data; name="List-Unsubscribe"\r\n\r\nOne-Click\r\n--${boundary}--\r\n`,
      `multipart/form-data; boundary=${boundary}`,
    ],
  ];
  test.each(forms)(
    "sent as %s stops the digest at once, and again changes nothing",
    async (_what, payload, type) => {
      for (const _ of [1, 2]) {
        const { statusCode, body } = await oneClick(path, payload, type);
        expect(statusCode).toBe(200);
        expect(body).toContain("The digest is stopped");
        expect(body).toContain("already on its way");
        expect(buttonsOf(body)).toEqual(["start"]);
      }
      expect(await person()).toMatchObject({ cadence: "never", cadence_before_stop: "fortnightly" });
      expect(await audited()).toEqual([`digest-stop person ${id}`]);
      expect(await site.db.selectFrom("letter").select("id").execute()).toEqual([]);
      expect(site.told.queued).toBe(0);
    },
  );

  test("also from a browser's page elsewhere: whoever knows the link may use it", async () => {
    const { statusCode } = await site.app.inject({
      method: "POST",
      url: path,
      payload: "List-Unsubscribe=One-Click",
      headers: {
        "content-type": "application/x-www-form-urlencoded",
        "sec-fetch-site": "cross-site",
        origin: "https://mail.example",
      },
    });
    expect(statusCode).toBe(200);
    expect((await person()).cadence).toBe("never");
  });

  const others: [string, string, string, number][] = [
    ["nothing", "", "application/x-www-form-urlencoded", 400],
    ["another value", "List-Unsubscribe=Maybe", "application/x-www-form-urlencoded", 400],
    ["an unknown wish", "wish=delete", "application/x-www-form-urlencoded", 400],
    ["a broken multipart form", "--x\r\nList-Unsubscribe", "multipart/form-data; boundary=x", 400],
    ["a multipart form without a boundary", "List-Unsubscribe=One-Click", "multipart/form-data", 400],
    ["text", "List-Unsubscribe=One-Click", "text/plain", 400],
    [
      "a large form",
      `List-Unsubscribe=One-Click&x=${"x".repeat(5_000)}`,
      "application/x-www-form-urlencoded",
      413,
    ],
  ];
  test.each(others)("with %s does nothing", async (_what, payload, type, status) => {
    expect((await oneClick(path, payload, type)).statusCode).toBe(status);
    expect((await person()).cadence).toBe("fortnightly");
  });
});

describe("the page's buttons", () => {
  test("pause for four weeks, once, and end the pause: the next digest keeps its hour", async () => {
    for (const _ of [1, 2]) {
      const { body } = await post(site, path, { wish: "pause" });
      expect(body).toContain("The digest is paused");
      expect(body).toContain("gets none before 16 December");
      expect(buttonsOf(body)).toEqual(["start", "stop"]);
    }
    expect(await person()).toMatchObject({ cadence: "fortnightly", paused_until: "2026-12-16" });
    site.time.now = new Date("2026-12-02T20:00:00Z");
    const { body } = await post(site, path, { wish: "start" });
    expect(body).toContain("The digest comes again");
    expect(body).toContain("on 14 December, 08:00");
    expect(await person()).toMatchObject({ paused_until: "2026-12-03" });
    expect(await audited()).toEqual([`digest-pause person ${id}`, `digest-start person ${id}`]);
  });

  test("a pause from a page opened long ago does not shorten a longer one", async () => {
    await site.db.updateTable("person").set({ paused_until: "2027-03-01" }).where("id", "=", id).execute();
    expect((await post(site, path, { wish: "pause" })).body).toContain("gets none before 1 March 2027");
    expect(await person()).toMatchObject({ paused_until: "2027-03-01" });
    expect(await audited()).toEqual([]);
  });

  test("start a stopped digest again as often as it came before", async () => {
    await post(site, path, { wish: "stop" });
    expect((await get(site, path)).body).toContain("Back to fortnightly");
    const { body } = await post(site, path, { wish: "start" });
    expect(body).toContain("The digest comes again");
    expect(await person()).toMatchObject({ cadence: "fortnightly", cadence_before_stop: null });
    expect(buttonsOf(body)).toEqual(["pause", "stop"]);
    expect((await post(site, path, { wish: "start" })).statusCode).toBe(200);
    expect(await audited()).toHaveLength(2);
  });
});

describe("a link that is none of ours", () => {
  const wrong: [string, () => string][] = [
    ["cut off", () => path.slice(0, -3)],
    ["of another person with this one's proof", () => path.replace(`/${id}.`, `/${id - 1}.`)],
    ["made with another key", () => pathOf(id, { signing: Buffer.alloc(32, 8) })],
    ["of nobody", () => pathOf(999_999)],
    ["with a number that is none", () => path.replace(`/${id}.`, "/1e3.")],
    ["with a number beyond all", () => path.replace(`/${id}.`, `/${"9".repeat(30)}.`)],
  ];
  test.each(wrong)("%s is not found, says what to do, and does nothing", async (_what, url) => {
    const looked = await get(site, url());
    expect(looked.statusCode).toBe(404);
    expect(looked.body).toContain("Open it from the digest once more.");
    const { statusCode } = await oneClick(url(), "List-Unsubscribe=One-Click");
    expect(statusCode).toBe(404);
    const stopped = site.db
      .selectFrom("person")
      .where("cadence", "=", "never")
      .where("id", ">=", id - 1);
    expect(await stopped.select("id").where("cadence_before_stop", "is", null).execute()).toEqual([]);
    expect((await person()).cadence).toBe("fortnightly");
  });

  test("is told in the browser's language", async () => {
    const headers = { "accept-language": "de-DE,de;q=0.9,en;q=0.5" };
    const { body } = await site.app.inject({ method: "GET", url: `${path}x`, headers });
    expect(body).toContain("Dieser Link ist nicht vollständig");
  });

  test("of somebody who left is not found from his last day on", async () => {
    await site.db.updateTable("person").set({ left_on: "2026-11-18" }).where("id", "=", id).execute();
    expect((await get(site, path)).statusCode).toBe(404);
    await site.db.updateTable("person").set({ left_on: "2026-11-19" }).where("id", "=", id).execute();
    expect((await get(site, path)).statusCode).toBe(200);
  });
});

test("tries are limited, by one address, and far above what a mail provider needs", async () => {
  const from = (remoteAddress: string) => site.app.inject({ method: "GET", url: `${path}x`, remoteAddress });
  const codes = [];
  for (let tries = 0; tries < 61; tries += 1) codes.push((await from("203.0.113.9")).statusCode);
  expect(codes.slice(0, 60).every((code) => code === 404)).toBe(true);
  expect(codes[60]).toBe(429);
  expect((await from("203.0.113.10")).statusCode).toBe(404);
});

test("a link works for as long as the letter is kept", async () => {
  site.time.now = new Date("2028-11-18T12:00:00Z");
  expect((await oneClick(path, "List-Unsubscribe=One-Click")).statusCode).toBe(200);
});

function buttonsOf(body: string): (string | undefined)[] {
  return [...body.matchAll(/name="wish" value="(\w+)"/g)].map((match) => match[1]);
}
