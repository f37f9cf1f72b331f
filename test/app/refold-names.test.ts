// Names in a database of an earlier version: folded anew at the next start, once, and never merged by it.
import { expect, it } from "vitest";
import { answerQuestion } from "../../src/app/answer-questions.ts";
import { refoldNames } from "../../src/app/refold-names.ts";
import { createLog } from "../../src/log.ts";
import { writeSetting } from "../../src/store/settings.ts";
import { noteMail } from "../helpers/incoming.ts";
import { askedAbout, confirmedClient } from "../helpers/logging.ts";
import { entries, installationPerTest, take } from "../helpers/understanding.ts";

const here = installationPerTest();
const refold = () => refoldNames(here.db, createLog("silent"));

/** As the earlier version left it: its own keys, and no word of how they were folded. */
async function old(name: string, key: string): Promise<number> {
  const id = await confirmedClient(here.db, name);
  await here.db.updateTable("client").set({ key }).where("id", "=", id).execute();
  return id;
}

const keys = async () =>
  (await here.db.selectFrom("client").select(["name", "key"]).orderBy("id").execute()).map(
    ({ name, key }) => `${name}: ${key}`,
  );

it("a client, its projects and its remembered spellings are found again", async () => {
  const id = await old("Birch & Sons GmbH", "birch & sons gmbh");
  const project = await here.db
    .insertInto("project")
    .values({ client_id: id, name: "Shop Ltd", key: "shop ltd" })
    .returning("id")
    .executeTakeFirstOrThrow();
  await here.db.insertInto("label").values({ key: "bs ag", client_id: id }).execute();
  await refold();
  await take(
    here.lately,
    noteMail("WIN:[birch und sons] first one"),
    noteMail("WIN:[BS] second one"),
    noteMail("WIN:[Birch & Sons / Shop] third one"),
  );
  expect((await entries(here.db)).map(({ client }) => client)).toEqual(Array(3).fill("Birch & Sons GmbH"));
  const projects = await here.db.selectFrom("project").select(["id", "key"]).execute();
  expect(projects).toEqual([{ id: project.id, key: "shop" }]);
});

it("two whose names meet stay two, and the lead of the one that gave way is asked", async () => {
  await old("Acme GmbH", "acme gmbh");
  await take(here.lately, noteMail("WIN:[Acme] by the new fold"));
  await here.db
    .updateTable("client")
    .set({ key: "acme ltd", name: "Acme Ltd" })
    .where("name", "=", "Acme")
    .execute();
  await refold();
  expect(await keys()).toEqual(["Acme GmbH: acme", "Acme Ltd: acme ltd"]);
  expect((await askedAbout(here.db, 100)).map(({ text, choices }) => [text, choices])).toEqual([
    ["Who is Acme?", expect.anything()],
  ]);
  expect((await entries(here.db))[0]?.client).toBe("Acme Ltd");
});

it("the answer merges them, or leaves both", async () => {
  await old("Acme GmbH", "acme gmbh");
  const other = await old("Acme Ltd", "acme ltd");
  await take(here.lately, noteMail("WIN:[acme] a new name")); // neither key is found by it
  await here.db.updateTable("entry").set({ client_id: other }).execute();
  await here.db.deleteFrom("question").execute();
  await here.db.deleteFrom("client_member").where("client_id", ">", other).execute();
  await here.db.deleteFrom("client").where("id", ">", other).execute();
  await refold();
  expect(await askedAbout(here.db, 100)).toMatchObject([
    {
      text: "Is Acme Ltd the same client as Acme GmbH?",
      choices: ["yes, the same", "no, another one"],
      who: "Pia",
    },
  ]);
  await here.db.transaction().execute((tx) => answerQuestion(tx, 100, 1, new Date()));
  const merged = await here.db
    .selectFrom("client")
    .select("merged_into")
    .where("id", "=", other)
    .executeTakeFirst();
  expect(merged?.merged_into).not.toBeNull();
});

it("a renamed client keeps leading by its former name, and a spelling never leads away from a client's own name", async () => {
  const id = await old("Beta", "alpha gmbh");
  await here.db.insertInto("label").values({ key: "beta", client_id: id }).execute();
  const other = await old("Gamma AG", "gamma ag");
  await here.db.insertInto("label").values({ key: "gamma inc", client_id: id }).execute();
  await refold();
  expect(await keys()).toEqual(["Beta: alpha", "Gamma AG: gamma"]);
  await take(
    here.lately,
    noteMail("WIN:[Gamma] one"),
    noteMail("WIN:[Alpha] two"),
    noteMail("WIN:[Beta] three"),
  );
  expect((await entries(here.db)).map(({ client }) => client)).toEqual(["Gamma AG", "Beta", "Beta"]);
  expect(other).toBeGreaterThan(id);
});

it("is done once, again after the fold has changed, and not by an older version", async () => {
  await refold();
  await old("Acme GmbH", "acme gmbh");
  await refold();
  expect(await keys()).toEqual(["Acme GmbH: acme gmbh"]);
  await writeSetting(here.db, "name-fold", 999);
  await refold();
  expect(await keys()).toEqual(["Acme GmbH: acme gmbh"]);
  await writeSetting(here.db, "name-fold", 1);
  await Promise.all([refold(), refold()]);
  expect(await keys()).toEqual(["Acme GmbH: acme"]);
});
