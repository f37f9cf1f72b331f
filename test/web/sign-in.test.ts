// Signing in by mailed link: one answer for everybody, one use for each link, and no write from elsewhere.
import { simpleParser } from "mailparser";
import { beforeEach, describe, expect, it } from "vitest";
import { createSignInLink } from "../../src/app/sign-in.ts";
import { eventually } from "../helpers/eventually.ts";
import { storedLetters } from "../helpers/stored-letters.ts";
import { person } from "../helpers/understanding.ts";
import { APP_URL, get, NOW, openSite, post, type Site } from "../helpers/web.ts";

let site: Site;
let pia: number;

beforeEach(async () => {
  site = await openSite();
  pia = await person(site.db, "pia@agency.example", { name: "Pia Moll" });
  return () => site.close();
});

async function letters() {
  return storedLetters(site.db);
}

async function newLink(): Promise<string> {
  return (await createSignInLink(site.db, pia, APP_URL, NOW)).slice(APP_URL.length);
}

const minutesLater = (minutes: number) => new Date(NOW.getTime() + minutes * 60_000);

describe("asking for a link", () => {
  it("mails one to a known address, in a letter to that address alone", async () => {
    const answer = await post(site, "/sign-in", { email: " PIA@agency.example".trim() });
    expect(answer.statusCode).toBe(200);
    await eventually(async () => (await letters()).length === 1);
    const [letter] = await letters();
    expect(letter).toMatchObject({
      kind: "signin",
      to_email: "pia@agency.example",
      state: "held",
      person_id: pia,
    });
    const mail = await simpleParser(letter?.raw ?? "");
    const url = /http:\/\/\S+\/sign-in\/[\w-]{43}/.exec(mail.text ?? "")?.[0] ?? "";
    expect(mail.html).toContain(url);
    const opened = await get(site, url.slice(APP_URL.length));
    expect(opened.payload).toContain("Sign in as Pia Moll");
    await eventually(() => site.told.queued === 1);
  });

  it("answers a stranger with the very same page, and mails nothing", async () => {
    const known = await post(site, "/sign-in", { email: "pia@agency.example" });
    const stranger = await post(site, "/sign-in", { email: "eve@elsewhere.example" });
    expect(stranger.payload).toBe(known.payload);
    expect(stranger.statusCode).toBe(known.statusCode);
    await site.app.close();
    expect((await letters()).map((letter) => letter.to_email)).toEqual(["pia@agency.example"]);
  });

  it("mails nobody who has left", async () => {
    await site.db.updateTable("person").set({ left_on: "2026-11-01" }).execute();
    await post(site, "/sign-in", { email: "pia@agency.example" });
    await site.app.close();
    expect(await letters()).toEqual([]);
  });

  it("fills no mailbox: at most three links in a quarter of an hour", async () => {
    for (let n = 0; n < 4; n++) await newLink();
    await post(site, "/sign-in", { email: "pia@agency.example" });
    site.time.now = minutesLater(16);
    await post(site, "/sign-in", { email: "pia@agency.example" });
    await site.app.close();
    expect(await letters()).toHaveLength(1);
  });

  it("is refused from one place after ten tries", async () => {
    for (let n = 0; n < 10; n++) await post(site, "/sign-in", { email: `x${n}@elsewhere.example` });
    expect((await post(site, "/sign-in", { email: "y@elsewhere.example" })).statusCode).toBe(429);
  });

  it("says when it was given no address", async () => {
    expect((await post(site, "/sign-in", { email: "pia" })).statusCode).toBe(400);
  });

  it("keeps no secret in the database", async () => {
    const link = await newLink();
    const rows = await site.db.selectFrom("token").selectAll().execute();
    expect(JSON.stringify(rows)).not.toContain(link.slice("/sign-in/".length));
  });
});

describe("a link", () => {
  it("is not used up by looking, however often", async () => {
    const link = await newLink();
    for (let n = 0; n < 3; n++) expect((await get(site, link)).statusCode).toBe(200);
    const answer = await post(site, link, {});
    expect(answer.statusCode).toBe(303);
    expect(answer.headers.location).toBe("/");
  });

  it("signs in with a cookie that scripts and other sites do not get", async () => {
    const { headers } = await post(site, await newLink(), {});
    expect(headers["set-cookie"]).toMatch(
      /^lately=[\w-]{43}; Max-Age=2592000; Path=\/; HttpOnly; SameSite=Lax$/,
    );
    const cookie = String(headers["set-cookie"]).split(";")[0];
    expect((await get(site, "/", cookie)).payload).toContain("Pia Moll");
  });

  it("over https the cookie is bound to this host", async () => {
    const secure = await openSite({ APP_URL: "https://lately.agency.example" });
    const id = await person(secure.db, "pia@agency.example");
    const link = await createSignInLink(secure.db, id, "", NOW);
    const { headers } = await post(secure, link, {});
    expect(headers["set-cookie"]).toMatch(/^__Host-lately=.*; Secure; SameSite=Lax$/);
    expect(headers["strict-transport-security"]).toMatch(/max-age=\d+/);
    await secure.close();
  });

  it("works once, also when its button is pressed twice at once", async () => {
    const link = await newLink();
    const answers = await Promise.all([post(site, link, {}), post(site, link, {})]);
    expect(answers.map((answer) => answer.statusCode).sort()).toEqual([303, 410]);
    expect((await get(site, link)).statusCode).toBe(410);
  });

  it("ends after 15 minutes", async () => {
    const link = await newLink();
    site.time.now = minutesLater(15);
    expect((await get(site, link)).statusCode).toBe(410);
    expect((await post(site, link, {})).statusCode).toBe(410);
  });

  it("does nothing for somebody who left meanwhile", async () => {
    const link = await newLink();
    await site.db.updateTable("person").set({ left_on: "2026-11-18" }).execute();
    expect((await post(site, link, {})).statusCode).toBe(410);
  });
});

describe("a session", () => {
  let cookie: string;
  beforeEach(async () => {
    const { headers } = await post(site, await newLink(), {});
    cookie = String(headers["set-cookie"]).split(";")[0] ?? "";
  });

  it("ends when signing out, also for a copied cookie", async () => {
    await post(site, "/sign-out", {}, cookie);
    expect((await get(site, "/", cookie)).payload).toContain("Send the link");
  });

  it("ends after 30 days, and when its owner leaves", async () => {
    site.time.now = minutesLater(30 * 24 * 60 - 1);
    expect((await get(site, "/", cookie)).payload).toContain("Sign out");
    site.time.now = minutesLater(30 * 24 * 60);
    expect((await get(site, "/", cookie)).payload).toContain("Send the link");
    site.time.now = NOW;
    await site.db.updateTable("person").set({ left_on: "2026-11-18" }).execute();
    expect((await get(site, "/", cookie)).payload).toContain("Send the link");
  });

  it("is not another kind of token", async () => {
    const link = await newLink();
    const secret = link.slice("/sign-in/".length);
    expect((await get(site, "/", `lately=${secret}`)).payload).toContain("Send the link");
  });
});

describe("a write from another site", () => {
  const form = "application/x-www-form-urlencoded";
  it.each([
    ["by Sec-Fetch-Site", { "sec-fetch-site": "cross-site" }],
    ["from a sister site", { "sec-fetch-site": "same-site" }],
    ["by Origin", { origin: "https://evil.example" }],
    ["by Origin null", { origin: "null" }],
    ["that says nothing of itself", {}],
  ])("%s is refused and signs nobody in or out", async (_, headers) => {
    const url = await newLink();
    const answer = await site.app.inject({
      method: "POST",
      url,
      headers: { "content-type": form, ...headers },
    });
    expect(answer.statusCode).toBe(403);
    expect(answer.headers["set-cookie"]).toBeUndefined();
    expect((await get(site, url)).statusCode).toBe(200);
  });

  it("is not what an older browser sends from our own page", async () => {
    const headers = { "content-type": form, origin: APP_URL };
    const answer = await site.app.inject({ method: "POST", url: await newLink(), headers });
    expect(answer.statusCode).toBe(303);
  });
});
