// What a mail answers, copies or belongs to: comments, results, duplicates, links.
import { describe, expect, it } from "vitest";
import { inbox, noteMail } from "../helpers/incoming.ts";
import { entries, installationPerTest, person, take } from "../helpers/understanding.ts";

const here = installationPerTest();

const states = async () => (await inbox(here.db)).map((row) => [row.state, row.reasonCode]);

describe("a reply", () => {
  const root = { messageId: "<root@agency.example>" };
  const inReplyTo = "<root@agency.example>";

  it("to one of our letters is a command, never an entry; without the prefix it is a note", async () => {
    await here.db
      .insertInto("letter")
      .values({
        key: "receipt:1:1",
        kind: "receipt",
        to_email: "pia@agency.example",
        subject: "Filed",
        message_id: "<letter@lately.example>",
        raw: Buffer.from(""),
        state: "sent",
      })
      .execute();
    const answer = { inReplyTo: "<letter@lately.example>" };
    await take(
      here.lately,
      noteMail("Re: WIN: checkout", answer),
      noteMail("Re: Filed", answer),
      noteMail("WIN: new", answer),
    );
    expect(await states()).toEqual([
      ["needs-you", "command"],
      ["needs-you", "command"],
      ["filed", "note"],
    ]);
  });

  it("of the author with the same code is a comment; of somebody else it needs a person", async () => {
    await person(here.db, "otto@agency.example");
    await take(
      here.lately,
      noteMail("WIN: checkout", root),
      noteMail("Re: WIN: checkout", { inReplyTo }),
      noteMail("Re: WIN: checkout", { inReplyTo, from: "otto@agency.example" }),
      noteMail("Re: WIN: checkout", { inReplyTo, from: "dana@acme.example" }),
    );
    expect(await states()).toEqual([
      ["filed", "note"],
      ["ignored", "comment"],
      ["needs-you", "reply-from-other"],
      ["needs-you", "unknown-sender"],
    ]);
    expect(await entries(here.db)).toHaveLength(1);
  });

  it("with a result to a win is a new entry of the same client, linked to it", async () => {
    await take(
      here.lately,
      noteMail("WIN:[Acme / Shop] checkout", root),
      noteMail("Re: ROI: saves 20 hours a week", { inReplyTo }),
    );
    expect(await entries(here.db)).toMatchObject([
      { number: 100, kind: "win", client: "Acme", project: "Shop" },
      { number: 101, kind: "roi", client: "Acme", project: "Shop" },
    ]);
    expect(await linkedNumbers()).toEqual([[100, 101, "result"]]);
  });

  it("to a mail we do not know is a note", async () => {
    await take(here.lately, noteMail("Re: WIN: checkout", { inReplyTo: "<elsewhere@acme.example>" }));
    expect(await states()).toEqual([["filed", "note"]]);
  });
});

describe("a copy under the same Message-ID", () => {
  const messageId = "<copy@agency.example>";

  it("that says the same is a duplicate of the first, also with a footer of a list below", async () => {
    const body = "It went live.";
    const [first] = await take(here.lately, noteMail("WIN: checkout", { messageId, body }));
    await take(
      here.lately,
      noteMail("WIN: checkout", { messageId, body: `${body}\n\nYou are on the list team@` }),
    );
    expect(await states()).toEqual([
      ["filed", "note"],
      ["ignored", "duplicate"],
    ]);
    const copy = await here.db
      .selectFrom("message")
      .select("duplicate_of")
      .orderBy("id", "desc")
      .executeTakeFirst();
    expect(copy?.duplicate_of).toBe(first);
  });

  it("that says something else is filed as a possible duplicate, never dropped", async () => {
    await take(
      here.lately,
      noteMail("WIN: checkout", { messageId, body: "Saves 12k EUR a year." }),
      noteMail("WIN: checkout", { messageId, body: "Saves 13k EUR a year." }),
    );
    const rows = await here.db
      .selectFrom("entry")
      .select(["id", "possible_duplicate_of"])
      .orderBy("id")
      .execute();
    expect(rows.map((row) => row.possible_duplicate_of)).toEqual([null, rows[0]?.id]);
  });

  it("from somebody else is another note", async () => {
    await person(here.db, "otto@agency.example");
    await take(
      here.lately,
      noteMail("WIN: checkout", { messageId }),
      noteMail("WIN: checkout", { messageId, body: ".", from: "otto@agency.example" }),
    );
    const rows = await here.db.selectFrom("entry").select("possible_duplicate_of").execute();
    expect(rows.map((row) => row.possible_duplicate_of)).toEqual([null, null]);
  });
});

describe("a result", () => {
  it("in the mail of its win, or with its number, is linked to it", async () => {
    await take(here.lately, noteMail("WIN:[A] ROI:[saves 20 h a week]"));
    await take(
      here.lately,
      noteMail("ROI: for #100: 12k EUR a year"),
      noteMail("ROI: for #999: 3k EUR a year"),
    );
    expect(await linkedNumbers()).toEqual([
      [100, 101, "result"],
      [100, 102, "result"],
    ]);
  });

  it("with the same words for the same client is linked; with other words, or with two such wins, it is not", async () => {
    await take(
      here.lately,
      noteMail("WIN:[Acme] CRM migration is live"),
      noteMail("WIN:[Acme] invoice portal opened"),
      noteMail("ROI:[Acme] CRM migration saves 20 hours a week"),
      noteMail("ROI:[Acme] 12% more orders"),
      noteMail("ROI:[Birch] CRM migration saves 3 hours a week"),
    );
    expect(await linkedNumbers()).toEqual([[100, 102, "result"]]);
    await take(
      here.lately,
      noteMail("WIN:[Acme] CRM migration of the archive"),
      noteMail("ROI:[Acme] CRM migration: 3k EUR"),
    );
    expect(await linkedNumbers()).toEqual([[100, 102, "result"]]);
  });
});

async function linkedNumbers() {
  const rows = await here.db
    .selectFrom("link")
    .innerJoin("entry as a", "a.id", "from_entry")
    .innerJoin("entry as b", "b.id", "to_entry")
    .select(["a.number as from", "b.number as to", "link.kind"])
    .orderBy("b.number")
    .execute();
  return rows.map((row) => [row.from, row.to, row.kind]);
}
