// The HTTP API and what operators' programs ask: mail in, health, metrics, the API's own description.
import { beforeEach, describe, expect, it } from "vitest";
import { enqueueLetter } from "../../src/store/outbox.ts";
import { apiTokens, createToken, revokeApiToken } from "../../src/store/tokens.ts";
import { eventually } from "../helpers/eventually.ts";
import { inbox, noteMail } from "../helpers/incoming.ts";
import { letterNamed } from "../helpers/letters.ts";
import { person } from "../helpers/understanding.ts";
import { get, NOW, openSite, type Site } from "../helpers/web.ts";

let site: Site;
let token: string;

beforeEach(async () => {
  site = await openSite({ MAX_MESSAGE_BYTES: "100000" });
  const personId = await person(site.db, "pia@agency.example", { role: "admin" });
  token = await createToken(site.db, { kind: "api", personId, scope: "gateway", expiresAt: null, now: NOW });
  return () => site.close();
});

function send(payload: Buffer | string, headers: Record<string, string> = {}) {
  return site.app.inject({
    method: "POST",
    url: "/api/v1/messages",
    payload,
    headers: { authorization: `Bearer ${token}`, "content-type": "message/rfc822", ...headers },
  });
}

describe("POST /api/v1/messages", () => {
  it("answers 201 when the mail is committed as it came", async () => {
    const raw = noteMail("WIN:[Acme] checkout is live");
    const answer = await send(raw);
    expect(answer.statusCode).toBe(201);
    const { id, isNew } = answer.json();
    expect(isNew).toBe(true);
    const kept = await site.db
      .selectFrom("raw")
      .select("bytes")
      .where("message_id", "=", id)
      .executeTakeFirst();
    expect(kept?.bytes?.equals(raw)).toBe(true);
    expect(await inbox(site.db)).toMatchObject([{ id, state: "received" }]);
    expect(site.told.received).toBe(1);
  });

  it("takes the same mail twice as one", async () => {
    const raw = noteMail("WIN:[Acme] checkout is live");
    const first = (await send(raw)).json();
    expect((await send(raw)).json()).toEqual({ id: first.id, isNew: false });
    expect(await inbox(site.db)).toHaveLength(1);
  });

  it.each([
    ["no token", { authorization: "" }],
    ["a guessed token", { authorization: `Bearer ${"x".repeat(43)}` }],
    ["another scheme", { authorization: "Basic cGlhOnBpYQ==" }],
  ])("refuses %s with 401 and stores nothing", async (_, headers) => {
    const answer = await send(noteMail("WIN: x"), headers);
    expect(answer.statusCode).toBe(401);
    expect(answer.headers["content-type"]).toMatch(/^application\/problem\+json/);
    expect(answer.headers["www-authenticate"]).toBe("Bearer");
    expect(answer.json()).toMatchObject({
      status: 401,
      title: expect.any(String),
      detail: expect.any(String),
    });
    expect(await inbox(site.db)).toEqual([]);
  });

  it("refuses a token that was taken back, one of another kind, and one whose owner has left", async () => {
    const [listed] = await apiTokens(site.db);
    expect(await revokeApiToken(site.db, listed?.id ?? "", NOW)).toBe(true);
    expect((await send(noteMail("WIN: x"))).statusCode).toBe(401);
    const personId = await person(site.db, "ben@agency.example");
    const soon = new Date(NOW.getTime() + 60_000);
    token = await createToken(site.db, { kind: "session", personId, scope: null, expiresAt: soon, now: NOW });
    expect((await send(noteMail("WIN: x"))).statusCode).toBe(401);
    token = await createToken(site.db, { kind: "api", personId, scope: "his", expiresAt: null, now: NOW });
    expect((await send(noteMail("WIN: x"))).statusCode).toBe(201);
    await site.db.updateTable("person").set({ left_on: "2026-11-18" }).where("id", "=", personId).execute();
    expect((await send(noteMail("WIN: y"))).statusCode).toBe(401);
  });

  it.each([
    [413, "a mail beyond the limit", Buffer.alloc(100_001, "a"), {}],
    [415, "another content type", Buffer.from("{}"), { "content-type": "application/json" }],
    [400, "an empty body", Buffer.alloc(0), {}],
  ])("answers %i to %s", async (status, _, payload, headers) => {
    const answer = await send(payload, headers);
    expect(answer.statusCode).toBe(status);
    expect(answer.json()).toMatchObject({ type: "about:blank", status });
    expect(await inbox(site.db)).toEqual([]);
  });

  it("takes a mail of exactly the limit", async () => {
    const head = noteMail("WIN: full");
    const raw = Buffer.concat([head, Buffer.alloc(100_000 - head.length, "a")]);
    expect((await send(raw)).statusCode).toBe(201);
  });
});

describe("health", () => {
  it("is alive, and ready while the database has this version's migrations", async () => {
    expect((await get(site, "/healthz")).json()).toEqual({ status: "alive" });
    expect((await get(site, "/readyz")).json()).toEqual({ status: "ready" });
    await site.db
      .insertInto("migration" as never)
      .values({ name: "9999_later", run_on: NOW } as never)
      .execute();
    const answer = await get(site, "/readyz");
    expect(answer.statusCode).toBe(503);
    expect(answer.json().detail).toMatch(/migrations/);
    expect((await get(site, "/healthz")).statusCode).toBe(200);
  });

  it("is not ready without its database, and still alive", async () => {
    await site.db.destroy();
    expect((await get(site, "/readyz")).json()).toMatchObject({
      status: 503,
      detail: "The database does not answer.",
    });
    expect((await get(site, "/healthz")).statusCode).toBe(200);
  });
});

describe("a service whose event loop does not keep up", () => {
  it("refuses with a time to come back, and answers again when it does", async () => {
    const busy = await openSite({}, 50);
    try {
      await eventually(() => {
        const end = performance.now() + 200;
        while (performance.now() < end);
        return busy.app.isUnderPressure();
      });
      const refused = await get(busy, "/api/v1/nothing");
      expect(refused.statusCode).toBe(503);
      expect(refused.headers["retry-after"]).toBe("5");
      expect(refused.json()).toMatchObject({ status: 503, title: "The service is busy or not ready." });
      await eventually(() => !busy.app.isUnderPressure());
      expect((await get(busy, "/healthz")).statusCode).toBe(200);
    } finally {
      await busy.close();
    }
  });
});

describe("/metrics", () => {
  it("counts messages and letters by state and tells how long the oldest has waited", async () => {
    await send(noteMail("WIN: one"));
    await enqueueLetter(site.db, letterNamed("one"));
    await site.db
      .updateTable("message")
      .set({ stored_at: new Date(NOW.getTime() - 90_000) })
      .execute();
    const { payload, headers } = await get(site, "/metrics");
    expect(headers["content-type"]).toMatch(/^text\/plain/);
    expect(payload).toMatch(/^lately_messages\{state="received"\} 1$/m);
    expect(payload).toMatch(/^lately_messages\{state="filed"\} 0$/m);
    expect(payload).toMatch(/^lately_letters\{state="queued"\} 1$/m);
    expect(payload).toMatch(/^lately_oldest_waiting_seconds\{queue="message"\} 90$/m);
    expect(payload).toMatch(/^process_resident_memory_bytes \d+/m);
    expect(payload).not.toContain("@");
  });
});

describe("/api/openapi.json", () => {
  it("describes the API and nothing else", async () => {
    const description = (await get(site, "/api/openapi.json")).json();
    expect(description.openapi).toBe("3.1.0");
    expect(Object.keys(description.paths)).toEqual(["/api/v1/messages"]);
    const { post } = description.paths["/api/v1/messages"];
    expect(Object.keys(post.requestBody.content)).toEqual(["message/rfc822"]);
    expect(Object.keys(post.responses)).toEqual(["201", "400", "401", "413", "415"]);
    expect(post.security).toEqual([{ token: [] }]);
  });

  it("what is not there is a problem, too", async () => {
    const answer = await get(site, "/api/v1/nothing");
    expect(answer.statusCode).toBe(404);
    expect(answer.headers["content-type"]).toMatch(/problem\+json/);
  });
});
