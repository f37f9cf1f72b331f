// A mail understood again: numbers, corrections, deletions and copies stand; what it no longer holds is withdrawn.
import { sql } from "kysely";
import { describe, expect, it } from "vitest";
import { deleteEntries } from "../../src/app/delete-entries.ts";
import { understandWaiting } from "../../src/app/understand-mail.ts";
import { noteMail } from "../helpers/incoming.ts";
import { entries, installationPerTest, take } from "../helpers/understanding.ts";

const here = installationPerTest();

const titles = async () => (await entries(here.db)).map((entry) => entry.title);

describe("a replay", () => {
  const replay = () =>
    sql`update message set state = 'received', attempts = 0, next_at = now()`.execute(here.db);

  it("keeps entry numbers and corrections, and writes no letters", async () => {
    await take(
      here.lately,
      noteMail("WIN:[Acme] checkout is live", { body: "Saves 20 hours a week and 3k EUR a month." }),
    );
    const { id } = await here.db.selectFrom("entry").select("id").executeTakeFirstOrThrow();
    await here.db
      .insertInto("correction")
      .values([
        { entry_id: id, field: "title", value: JSON.stringify("Checkout relaunched"), via: "command" },
        { entry_id: id, figure_ordinal: 1, field: "amount", value: JSON.stringify(25), via: "command" },
        {
          entry_id: id,
          field: "on",
          value: JSON.stringify("2026-11-02"),
          via: "command",
          undone_at: new Date(0),
        },
      ])
      .execute();
    await replay();
    await understandWaiting(here.lately.deps);
    const entry = await here.db.selectFrom("entry").selectAll().executeTakeFirstOrThrow();
    expect(entry).toMatchObject({ id, number: 100, title: "Checkout relaunched", on_date: "2026-11-18" });
    const figures = await here.db.selectFrom("figure").select("amount").orderBy("ordinal").execute();
    expect(figures.map((figure) => Number(figure.amount))).toEqual([25, 3000]);
    expect(here.lately.outcomes).toHaveLength(1);
  });

  it("withdraws what the mail no longer holds, and brings it back when it holds it again", async () => {
    await take(here.lately, noteMail("ERFOLG: checkout is live"));
    expect(await titles()).toEqual([]);
    here.lately.deps.config.codes = { ...here.lately.deps.config.codes, ERFOLG: "win" };
    await replay();
    await understandWaiting(here.lately.deps);
    expect(await titles()).toEqual(["checkout is live"]);
    here.lately.deps.config.codes = { WIN: "win", ROI: "roi" };
    await replay();
    await understandWaiting(here.lately.deps);
    const withdrawn = await here.db
      .selectFrom("entry")
      .select(["withdrawn_at", "withdrawn_reason"])
      .execute();
    expect(withdrawn).toMatchObject([{ withdrawn_reason: "no longer read from its mail" }]);
    here.lately.deps.config.codes = { ...here.lately.deps.config.codes, ERFOLG: "win" };
    await replay();
    await understandWaiting(here.lately.deps);
    const back = await here.db.selectFrom("entry").select(["number", "withdrawn_at"]).execute();
    expect(back).toEqual([{ number: 100, withdrawn_at: null }]);
  });

  it("keeps in mind that a number stood there which it reads no more", async () => {
    await take(here.lately, noteMail("WIN:[Acme] checkout is live", { body: "Saves 20 hours a week." }));
    const { id: _id, ...read } = await here.db.selectFrom("figure").selectAll().executeTakeFirstOrThrow();
    // As if an older version had read two.
    await here.db
      .insertInto("figure")
      .values({ ...read, ordinal: 2, amount: "7" })
      .execute();
    await replay();
    await understandWaiting(here.lately.deps);
    const gone = await here.db.selectFrom("figure_gone").select(["entry_id", "ordinal"]).execute();
    expect(gone).toEqual([{ entry_id: read.entry_id, ordinal: 2 }]);
    await here.db.transaction().execute((tx) => deleteEntries(tx, [100], "command", new Date()));
    expect(await here.db.selectFrom("figure_gone").select("ordinal").execute()).toEqual([]);
  });

  it("does not take the first of two copies for a copy of the second", async () => {
    const messageId = "<copy@agency.example>";
    await take(
      here.lately,
      noteMail("WIN: checkout", { messageId, body: "12k EUR" }),
      noteMail("WIN: checkout", { messageId, body: "13k EUR" }),
    );
    const copies = () =>
      here.db.selectFrom("entry").select(["id", "possible_duplicate_of"]).orderBy("id").execute();
    const before = await copies();
    await replay();
    await understandWaiting(here.lately.deps);
    expect(await copies()).toEqual(before);
  });

  it("draws no numbers and brings back nothing that was deleted, here from the middle of a mail", async () => {
    await take(here.lately, noteMail("WIN:", { body: "- first done\n- second done\n- third done" }));
    await here.db.transaction().execute((tx) => deleteEntries(tx, [101], "command", new Date()));
    await replay();
    expect(await understandWaiting(here.lately.deps)).toMatchObject({ filed: 1 });
    await take(here.lately, noteMail("WIN: the next one"));
    expect((await entries(here.db)).map((entry) => [entry.number, entry.title])).toEqual([
      [100, "first done"],
      [102, "third done"],
      [103, "the next one"],
    ]);
  });
});
