// The pages: who sees what, everything escaped, letters locked in, and no GET that changes anything.
import { beforeEach, describe, expect, it } from "vitest";
import { composeMime } from "../../src/letters/mime.ts";
import { enqueueLetter, type NewLetter } from "../../src/store/outbox.ts";
import { noteMail } from "../helpers/incoming.ts";
import { letterNamed } from "../helpers/letters.ts";
import { entries, installation, person, take } from "../helpers/understanding.ts";
import { cookieOf, get, NOW, openSite, post, type Site } from "../helpers/web.ts";

let site: Site;
let pia: number;
let ben: number;
let piaCookie: string;
let benCookie: string;

beforeEach(async () => {
  site = await openSite();
  pia = await person(site.db, "pia@agency.example", { name: "Pia Moll" });
  ben = await person(site.db, "ben@agency.example", { name: "Ben Oda", role: "admin" });
  piaCookie = await cookieOf(site, pia);
  benCookie = await cookieOf(site, ben);
  return () => site.close();
});

async function log(...mails: Buffer[]): Promise<number[]> {
  return take(installation(site.db), ...mails);
}

describe("the log", () => {
  it("shows a success with its number, and marks the number in the words it came from", async () => {
    await log(noteMail("WIN:[Acme] checkout is live", { body: "Saves 20 hours a week." }));
    const { payload } = await get(site, "/", piaCookie);
    expect(payload).toContain("checkout is live");
    expect(payload).toMatch(/class="chip"[^>]*>20 hours a week saved</);
    expect(payload).toContain("Saves <mark>20 hours");
    expect(payload).not.toContain("number pending");
  });

  it("says where to mail the first note while it is empty", async () => {
    expect((await get(site, "/", piaCookie)).payload).toContain("Nothing is logged yet");
  });

  it("shows a success without a number as pending, until its result came", async () => {
    await log(noteMail("WIN:[Acme] checkout is live", { messageId: "<w@agency.example>" }));
    expect((await get(site, "/", piaCookie)).payload).toContain("number pending");
    await log(noteMail("ROI:[Acme] For checkout: saves € 48,000 a year", { body: "For: 100" }));
    const { payload } = await get(site, "/", piaCookie);
    expect(payload).not.toContain("number pending");
    expect(payload).toMatch(/Result of <a href="#e100">100<\/a>, checkout is live/);
  });

  it("is the team's alone: neither another PM nor an administrator reads it", async () => {
    await log(noteMail("WIN:[Acme] checkout is live"));
    expect((await get(site, "/", benCookie)).payload).not.toContain("checkout is live");
    const [entry] = await site.db.selectFrom("entry").select("client_id").execute();
    await site.db
      .insertInto("client_member")
      .values({ client_id: entry?.client_id ?? 0, person_id: ben })
      .execute();
    expect((await get(site, "/", benCookie)).payload).toContain("checkout is live");
  });

  it("cannot be opened to another team's client by its number in the address", async () => {
    await log(noteMail("WIN:[Acme] checkout is live"));
    const [entry] = await site.db.selectFrom("entry").select("client_id").execute();
    expect((await get(site, `/?client=${entry?.client_id}`, benCookie)).payload).not.toContain(
      "checkout is live",
    );
    expect((await get(site, `/?client=${entry?.client_id}`, piaCookie)).payload).toContain(
      "checkout is live",
    );
  });

  it("escapes what people wrote, in every place", async () => {
    const evil = `<script>alert("x")</script><img src=x onerror=alert(1)>`;
    await site.db.updateTable("person").set({ name: evil }).where("id", "=", pia).execute();
    const [id] = await log(noteMail(`WIN:[A${evil}] b${evil}`, { body: `saves 5 hours a week ${evil}` }));
    for (const url of ["/", "/messages", `/messages/${id}`]) {
      const { payload } = await get(site, url, piaCookie);
      expect(payload, url).toContain("&lt;script&gt;");
      expect(payload, url).not.toMatch(/<script|<img/);
    }
  });

  it("goes on on the next page", async () => {
    const subjects = Array.from({ length: 60 }, (_, n) => `WIN:[Acme] step ${n} done`);
    await log(...subjects.map((subject) => noteMail(subject)));
    const all = await entries(site.db);
    const first = (await get(site, "/", piaCookie)).payload;
    expect(first.match(/class="entry /g)).toHaveLength(50);
    const older = /href="(\/\?before=\d+)"/.exec(first)?.[1] ?? "";
    const second = (await get(site, older, piaCookie)).payload;
    expect(second.match(/class="entry /g)).toHaveLength(all.length - 50);
  });
});

describe("mail", () => {
  it("is listed with the state it ended in and why", async () => {
    const mail = noteMail("WIN:[]");
    const [id] = await log(mail, noteMail("WIN:[Acme] live"));
    const { payload } = await get(site, "/messages", piaCookie);
    expect(payload).toMatch(/class="state needs-you"/);
    expect(payload).toContain("There is a code but no title");
    const story = (await get(site, `/messages/${id}`, piaCookie)).payload;
    expect(story).toContain("taken by the inlet");
    expect(story).toContain("Stored as it came");
  });

  it("of others is seen by administrators alone", async () => {
    const [id] = await log(
      noteMail("WIN:[Acme] by Pia"),
      noteMail("WIN:[Birch] by Ben", { from: "ben@agency.example" }),
    );
    expect((await get(site, "/messages", benCookie)).payload).toContain("by Pia");
    const own = (await get(site, "/messages", piaCookie)).payload;
    expect(own).toContain("by Pia");
    expect(own).not.toContain("by Ben");
    await site.db.updateTable("message").set({ person_id: ben }).execute();
    expect((await get(site, `/messages/${id}`, piaCookie)).statusCode).toBe(404);
  });

  it("tells an administrator no title of another team", async () => {
    const [id] = await log(
      noteMail("WIN: secret plan\r\nX-Other: 1", { body: "Client: Acme\n\nhidden words" }),
    );
    const { payload } = await get(site, `/messages/${id}`, benCookie);
    expect(payload).not.toContain("What it became");
  });
});

describe("letters", () => {
  const html = `<p>Hello <b>Pia</b></p><img src="cid:tl"><script>alert(1)</script>`;
  async function letter(change: Partial<NewLetter> = {}): Promise<number> {
    const raw = await composeMime({
      from: { name: "Lately", email: "lately@agency.example" },
      to: { name: "Pia", email: "pia@agency.example" },
      replyTo: null,
      subject: "Your week",
      html,
      text: "Hello Pia",
      messageId: "<week@agency.example>",
      date: NOW,
      attachments: [
        { filename: "tl.png", contentType: "image/png", content: Buffer.from("PNG"), cid: "tl" },
        {
          filename: "DRAFT Acme ü.pptx",
          contentType: "application/x-deck",
          content: Buffer.from("deck"),
          cid: null,
        },
      ],
      unsubscribe: null,
      inReplyTo: null,
    });
    const id = await enqueueLetter(site.db, {
      ...letterNamed("week"),
      raw,
      personId: pia,
      state: "held",
      ...change,
    });
    return id ?? 0;
  }

  it("are shown as they look, locked in a frame that runs nothing and loads nothing", async () => {
    const id = await letter();
    const page = (await get(site, `/letters/${id}`, piaCookie)).payload;
    expect(page).toContain(`<iframe sandbox title="The letter as it looks" src="/letters/${id}/html">`);
    expect(page).toContain("Hello Pia");
    const frame = await get(site, `/letters/${id}/html`, piaCookie);
    expect(frame.headers["content-security-policy"]).toMatch(
      /^default-src 'none'.*img-src data:.*; sandbox$/,
    );
    expect(frame.headers["x-frame-options"]).toBe("SAMEORIGIN");
    expect(frame.payload).toContain("data:image/png;base64,UE5H");
  });

  it("give their attachments as files to keep, never to run", async () => {
    const id = await letter();
    const file = await get(site, `/letters/${id}/files/0`, piaCookie);
    expect(file.headers["content-disposition"]).toBe(
      "attachment; filename*=UTF-8''DRAFT%20Acme%20%C3%BC.pptx",
    );
    expect(file.headers["x-content-type-options"]).toBe("nosniff");
    expect(file.payload).toBe("deck");
    expect((await get(site, `/letters/${id}/files/1`, piaCookie)).statusCode).toBe(404);
  });

  it("of others are seen by administrators alone", async () => {
    const id = await letter();
    const others = await cookieOf(site, await person(site.db, "eva@agency.example"));
    for (const url of [`/letters/${id}`, `/letters/${id}/html`, `/letters/${id}/files/0`]) {
      expect((await get(site, url, benCookie)).statusCode, url).toBe(200);
      expect((await get(site, url, others)).statusCode, url).toBe(404);
      expect((await get(site, url)).statusCode, url).toBe(401);
    }
    expect((await get(site, "/letters", others)).payload).toContain("No letter yet");
  });

  it("that sign somebody in are shown to nobody", async () => {
    const id = await letter({ kind: "signin" });
    for (const cookie of [benCookie, piaCookie]) {
      expect((await get(site, `/letters/${id}`, cookie)).payload).not.toContain("Hello Pia");
      expect((await get(site, `/letters/${id}/html`, cookie)).statusCode).toBe(404);
      expect((await get(site, `/letters/${id}/files/0`, cookie)).statusCode).toBe(404);
    }
  });
});

describe("tokens", () => {
  it("are made and taken back by an administrator, and shown once", async () => {
    const made = await post(site, "/tokens", { scope: "mail gateway" }, benCookie);
    const secret = /<code>([\w-]{43})<\/code>/.exec(made.payload)?.[1] ?? "";
    const send = () =>
      site.app.inject({
        method: "POST",
        url: "/api/v1/messages",
        payload: noteMail("WIN: by program"),
        headers: { authorization: `Bearer ${secret}`, "content-type": "message/rfc822" },
      });
    expect((await send()).statusCode).toBe(201);
    const list = (await get(site, "/tokens", benCookie)).payload;
    expect(list).toContain("mail gateway");
    expect(list).not.toContain(secret);
    const revoke = /action="(\/tokens\/[0-9a-f]{64}\/revoke)"/.exec(list)?.[1] ?? "";
    expect((await post(site, revoke, {}, piaCookie)).statusCode).toBe(404);
    expect((await send()).statusCode).toBe(201);
    expect((await post(site, revoke, {}, benCookie)).statusCode).toBe(303);
    expect((await send()).statusCode).toBe(401);
  });

  it("are nothing to anybody else", async () => {
    expect((await get(site, "/tokens", piaCookie)).statusCode).toBe(404);
    expect((await get(site, "/tokens")).statusCode).toBe(404);
    expect((await post(site, "/tokens", { scope: "x" }, piaCookie)).statusCode).toBe(404);
  });
});

describe("every page", () => {
  const pages = ["/", "/messages", "/letters", "/tokens", "/sign-in/nothing", "/nowhere"];

  it("forbids scripts, frames around it, and sending on where one was", async () => {
    for (const url of pages) {
      const { headers } = await get(site, url, benCookie);
      expect(headers["content-security-policy"], url).toMatch(/default-src 'none'.*frame-ancestors 'none'/);
      expect(headers["content-security-policy"], url).not.toMatch(/unsafe|script-src/);
      expect(headers["referrer-policy"], url).toBe("no-referrer");
      expect(headers["cache-control"], url).toBe("no-store");
    }
  });

  it("changes nothing by being looked at", async () => {
    const tables = ["person", "message", "letter", "token", "entry", "audit", "setting"] as const;
    const state = () => Promise.all(tables.map((table) => site.db.selectFrom(table).selectAll().execute()));
    const before = await state();
    for (const url of pages) await get(site, url, benCookie);
    expect(await state()).toEqual(before);
  });

  it("sends who is not signed in to the door", async () => {
    for (const url of ["/messages", "/letters"]) expect((await get(site, url)).headers.location).toBe("/");
    expect((await get(site, "/")).payload).toContain("Send the link");
  });

  it("has its style and fonts from here, told by their content", async () => {
    for (const name of ["page.css", "inter-400.ttf", "inter-600.ttf"]) {
      const { statusCode, headers } = await get(site, `/assets/${name}`);
      expect(statusCode).toBe(200);
      const again = await site.app.inject({
        url: `/assets/${name}`,
        headers: { "if-none-match": String(headers.etag) },
      });
      expect(again.statusCode).toBe(304);
    }
  });
});
