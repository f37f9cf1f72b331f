// What is news to somebody who comes to a client that has a past: as its new lead, or by a merge.
import { afterEach, beforeEach, expect, test } from "vitest";
import { giveLead } from "../../src/app/change-client.ts";
import { composeDueDigests } from "../../src/app/digest.ts";
import { mergeClients } from "../../src/app/merge-clients.ts";
import { runHere } from "../helpers/cli-here.ts";
import { digestBench, MONDAY } from "../helpers/digest-bench.ts";
import { SECRET_KEY } from "../helpers/filed.ts";
import { addClient, addEntry, addPm } from "../helpers/world.ts";

let bench: Awaited<ReturnType<typeof digestBench>>;
let pia: number;
let otto: number;
let acme: number;

const OTTO = "otto@agency.test";
const THURSDAY = new Date("2026-11-19T12:00:00Z");

beforeEach(async () => {
  bench = await digestBench();
  pia = await addPm(bench.db);
  otto = await addPm(bench.db, { email: OTTO, name: "Otto Berg" });
  acme = await addClient(bench.db, "Acme", [pia]);
  await bench.lastWindow(otto);
  await entry("Of last spring", acme, "2026-05-10T10:00:00Z");
  await entry("Of last Tuesday", acme, "2026-11-10T10:00:00Z");
});
afterEach(() => bench.drop());

const entry = (title: string, clientId: number, loggedAt: string) =>
  addEntry(bench.db, { personId: pia, clientId, title, loggedAt });
/** Titles in Otto's digest of that Monday. */
async function newsOfOtto(): Promise<string[]> {
  await composeDueDigests(bench.depsAt(MONDAY));
  const claims = await bench.db
    .selectFrom("digest_entry")
    .innerJoin("entry", "entry.id", "entry_id")
    .select("title")
    .where("digest_entry.person_id", "=", otto)
    .orderBy("logged_at")
    .execute();
  return claims.map((claim) => claim.title);
}

test("a new lead reads what is logged from then on; who was in the team goes on as before", async () => {
  await giveLead(bench.db, acme, otto, THURSDAY);
  await entry("Before he led", acme, "2026-11-19T11:00:00Z");
  await entry("Since he leads", acme, "2026-11-19T13:00:00Z");
  await giveLead(bench.db, acme, pia, THURSDAY);
  expect(await newsOfOtto()).toEqual(["Since he leads"]);
  const claims = await bench.claims();
  expect(claims.filter((claim) => claim.person_id === pia)).toHaveLength(4);
});

test("`client set NAME lead` gives no past either", async () => {
  const env = { DATABASE_URL: bench.url, SECRET_KEY };
  expect(await runHere(["client", "set", "Acme", "lead", OTTO], { env })).toMatchObject({ code: 0 });
  expect(await newsOfOtto()).toEqual([]);
});

test("who comes with a merged client misses nothing of his own week and gets no past of the other", async () => {
  const group = await addClient(bench.db, "Acme Group", [otto]);
  await bench.db.transaction().execute((tx) => mergeClients(tx, group, { clientId: acme, projectId: null }));
  await entry("His own of Tuesday", acme, "2026-11-17T10:00:00Z"); // as it went over
  await entry("Since they are one", acme, "2026-11-20T10:00:00Z");
  expect(await newsOfOtto()).toEqual(["His own of Tuesday", "Since they are one"]);
});

test("who was added this week and had no digest yet neither", async () => {
  await bench.db.deleteFrom("digest").execute();
  await bench.db.updateTable("person").set({ created_at: "2026-11-17T12:00:00Z" }).execute();
  const group = await addClient(bench.db, "Acme Group", [otto]);
  await bench.db.transaction().execute((tx) => mergeClients(tx, group, { clientId: acme, projectId: null }));
  await entry("His own of the day he came", acme, "2026-11-17T09:00:00Z");
  expect(await newsOfOtto()).toEqual(["His own of the day he came"]);
});
