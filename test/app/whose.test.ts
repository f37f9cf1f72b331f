// Whose each mail is when people, clients and earlier mails stand around it: learned domains, batches, what is asked.
import { sql } from "kysely";
import { describe, expect, it } from "vitest";
import { correctEntries } from "../../src/app/correct-entries.ts";
import { receive } from "../../src/app/receive.ts";
import { understandWaiting } from "../../src/app/understand-mail.ts";
import { inbox, incoming, noteMail } from "../helpers/incoming.ts";
import { askedAbout, confirmedClient, forwarded } from "../helpers/logging.ts";
import { entries, installationPerTest, person, take } from "../helpers/understanding.ts";

const here = installationPerTest();

const places = async () => {
  const all = await entries(here.db);
  return all.map(({ client, project }) => (project === null ? client : `${client} / ${project}`));
};
const reasons = async () => (await entries(here.db)).map((entry) => entry.reason);
const dana = "Dana Holt <dana@acme.example>";

describe("a client's domain", () => {
  it("is learned from a mail of its people under a stated, confirmed client, and from no other", async () => {
    await confirmedClient(here.db, "Acme");
    await confirmedClient(here.db, "Birch");
    await take(here.lately, noteMail("ROI: Fwd: before", { body: forwarded(dana) }));
    await take(here.lately, noteMail("ROI:[Acme] Fwd: numbers", { body: forwarded(dana) }));
    await take(
      here.lately,
      noteMail("ROI: Fwd: more", { body: forwarded("Lee <lee@mail.acme.example>") }),
      noteMail("WIN: checkout is live", { to: "wins@agency.example, dana@acme.example" }),
      noteMail("WIN:[Cobalt] x is live", { body: forwarded("Kim <kim@cobalt.example>") }),
      noteMail("ROI: Fwd: provisional", { body: forwarded("Kim <kim@cobalt.example>") }),
    );
    expect(await places()).toEqual([null, "Acme", "Acme", "Acme", "Cobalt", null]);
    expect((await reasons()).slice(2, 4)).toEqual([
      "sender's domain, as in earlier entries",
      "recipient's domain, as in earlier entries",
    ]);
  });

  it.each([
    ["a mail provider", "dana@gmail.com"],
    ["the agency", "otto@agency.example"],
    ["a machine", "no-reply@desk.example"],
  ])("is never learned from %s", async (_what, address) => {
    await confirmedClient(here.db, "Acme");
    await confirmedClient(here.db, "Birch");
    await person(here.db, "otto@agency.example");
    await take(here.lately, noteMail("ROI:[Acme] Fwd: a", { body: forwarded(`X <${address}>`) }));
    await take(here.lately, noteMail("ROI: Fwd: b", { body: forwarded(`X <${address}>`) }));
    expect(await places()).toEqual(["Acme", null]);
  });

  it("that two clients claim is nobody's, until a correction leaves one of them", async () => {
    await confirmedClient(here.db, "Acme");
    const birch = await confirmedClient(here.db, "Birch");
    await take(
      here.lately,
      noteMail("ROI:[Acme] Fwd: a", { body: forwarded(dana) }),
      noteMail("ROI:[Birch] Fwd: b", { body: forwarded(dana) }),
      noteMail("ROI: Fwd: c", { body: forwarded(dana) }),
    );
    expect(await places()).toEqual(["Acme", "Birch", null]);
    const correct = () => ({ field: "client", value: birch }) as const;
    await here.db.transaction().execute((tx) => correctEntries(tx, [100], correct, new Date()));
    await take(here.lately, noteMail("ROI: Fwd: d", { body: forwarded(dana) }));
    expect(await places()).toEqual(["Birch", "Birch", null, "Birch"]);
  });

  it("is what an operator says, whatever entries claim", async () => {
    const acme = await confirmedClient(here.db, "Acme");
    await confirmedClient(here.db, "Birch");
    await here.db.insertInto("client_domain").values({ domain: "acme.example", client_id: acme }).execute();
    await take(here.lately, noteMail("ROI:[Birch] Fwd: a", { body: forwarded(dana) }));
    await take(here.lately, noteMail("ROI: Fwd: b", { body: forwarded(dana) }));
    expect((await entries(here.db)).map(({ client, reason }) => [client, reason])).toEqual([
      ["Birch", "the label [Birch]"],
      ["Acme", "sender's domain"],
    ]);
  });
});

describe("a batch", () => {
  const mails = () => [
    noteMail("WIN:[Northwind / Webshop] checkout is live"),
    noteMail("WIN: first of an only client"),
    noteMail("WIN:[Northwnd / Webshpo] search is live"),
    noteMail("WIN: northwind portal opened"),
    noteMail("WIN:[Webshop] carts hold"),
    noteMail("WIN:[Kestrel] second client"),
    noteMail("WIN: no longer an only client"),
  ];
  const expected = [
    "Northwind / Webshop",
    "Northwind",
    "Northwind / Webshop",
    "Northwind",
    "Northwind / Webshop",
    "Kestrel",
    null,
  ];

  it("ends as its mails would one by one: what the first names is known to the next", async () => {
    await take(here.lately, ...mails());
    expect(await places()).toEqual(expected);
  });

  it("of one mail each ends the same", async () => {
    for (const mail of mails()) await take(here.lately, mail);
    expect(await places()).toEqual(expected);
  });

  it("gives a result without a label the client of its own mail", async () => {
    await take(here.lately, noteMail("WIN:[Acme / Shop] checkout ROI:[saves 20 h a week]"));
    await take(here.lately, noteMail("WIN:[Kestrel] x"), noteMail("WIN: portal ROI:[Acme] 3k EUR"));
    expect(await places()).toEqual(["Acme / Shop", "Acme / Shop", "Kestrel", "Acme", "Acme"]);
  });

  it("by several processes at once never waits in a ring, whatever order it names clients and projects in", async () => {
    for (const at of [1, 2, 3]) await person(here.db, `pm${at}@agency.example`);
    await here.db
      .insertInto("client")
      .values({ name: "Teamless", key: "teamless", status: "confirmed" })
      .execute();
    const names = ["Alba", "Birch", "Cobalt", "Delta", "Teamless"];
    const batch = Array.from({ length: 200 }, (_value, at) => {
      const name = names[(at * (at % 2 === 0 ? 1 : 3)) % names.length];
      const from = `pm${(at % 3) + 1}@agency.example`;
      // Each answers the one before: waves of one mail, in which locks are taken in no order.
      const thread = { messageId: `<n${at}@x>`, inReplyTo: `<n${at - 1}@x>` };
      return noteMail(`WIN:[${name} / P${(at * 7) % 5}] the success of day ${at}`, { from, ...thread });
    });
    await receive(
      here.db,
      batch.map((raw) => incoming(raw)),
    );
    await Promise.all([1, 2, 3].map(() => understandWaiting(here.lately.deps)));
    expect((await inbox(here.db)).map((row) => `${row.state} ${row.attempts}`)).toEqual(
      Array(200).fill("filed 1"),
    );
    const { rows } = await sql<{ deadlocks: number }>`
      select deadlocks::int from pg_stat_database where datname = current_database()`.execute(here.db);
    expect(rows).toEqual([{ deadlocks: 0 }]);
  });
});

describe("what is asked", () => {
  it("about an entry without a client: which of the author's clients it is", async () => {
    await take(here.lately, noteMail("WIN:[Acme] a"), noteMail("WIN:[Birch] b"));
    await take(here.lately, noteMail("WIN: whose is this"));
    expect(await askedAbout(here.db, 102)).toEqual([
      { kind: "client", text: "Whose is “whose is this” (102)?", choices: ["Acme", "Birch"], who: "Pia" },
    ]);
  });

  it("in the language of whoever is asked, the author or the client's lead", async () => {
    const [uwe, lea] = [
      await person(here.db, "uwe@agency.example"),
      await person(here.db, "lea@agency.example"),
    ];
    await here.db.updateTable("person").set({ locale: "de" }).where("id", "=", uwe).execute();
    await take(here.lately, noteMail("WIN:[Acme] a", { from: "lea@agency.example" }));
    await take(here.lately, noteMail("WIN:[Birch] b", { from: "uwe@agency.example" }));
    await take(here.lately, noteMail("WIN:[Cobalt] c", { from: "uwe@agency.example" }));
    await take(here.lately, noteMail("WIN: whose", { from: "uwe@agency.example" }));
    expect((await askedAbout(here.db, 103)).map(({ text }) => text)).toEqual([
      "Zu welchem Kunden gehört „whose“ (103)?",
    ]);
    await here.db.updateTable("client").set({ status: "ended", ended_on: "2026-11-02" }).execute();
    await here.db.updateTable("person").set({ locale: "de" }).where("id", "=", lea).execute();
    await here.db.updateTable("person").set({ locale: "en" }).where("id", "=", uwe).execute();
    await take(here.lately, noteMail("WIN:[Acme] d", { from: "uwe@agency.example" }));
    expect((await askedAbout(here.db, 104)).map(({ text }) => text)).toEqual([
      "Acme ist am 2. November 2026 ausgeschieden. Wieder Kunde?",
    ]);
  });

  it("about a new name: nothing where nobody is known, else who it is", async () => {
    await take(here.lately, noteMail("WIN:[Alba] a"));
    expect(await askedAbout(here.db, 100)).toEqual([]);
    await confirmedClient(here.db, "Martens");
    await confirmedClient(here.db, "Mertens");
    await take(here.lately, noteMail("WIN:[Mortens] c"), noteMail("WIN:[Mortens] d"));
    expect((await askedAbout(here.db, 101)).map(({ text, choices }) => [text, ...choices])).toEqual([
      [
        "Who is Mortens?",
        "a new client",
        "Martens, in another spelling",
        "Mertens, in another spelling",
        "a project of Martens",
        "a project of Mertens",
        "a project of Alba",
      ],
    ]);
    expect(await askedAbout(here.db, 102)).toEqual([]);
  });

  it("is nothing of what was back-filled, and once whatever is replayed", async () => {
    await confirmedClient(here.db, "Acme");
    await confirmedClient(here.db, "Birch");
    await take(here.lately, incoming(noteMail("WIN: old"), { backfilled: true }), noteMail("WIN: whose"));
    await sql`update message set state = 'received', attempts = 0`.execute(here.db);
    await understandWaiting(here.lately.deps);
    expect(await here.db.selectFrom("question").select("kind").execute()).toEqual([{ kind: "client" }]);
  });
});
