// `lately start` when something is wrong: killed, refused by the mailbox, without SMTP, without its port, misconfigured.
import { chmodSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import net, { type AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { runCli } from "../helpers/cli.ts";
import { type Dovecot, startDovecot } from "../helpers/dovecot.ts";
import { eventually } from "../helpers/eventually.ts";
import { Installation, mailIn, note, PM, SOON } from "../helpers/installation.ts";
import { deliver, look } from "../helpers/mailbox.ts";

let dovecot: Dovecot;
let here: Installation;
beforeAll(async () => {
  dovecot = await startDovecot();
});
afterAll(() => dovecot.stop());
afterEach(() => here.close());

const filedIn = async (user: string) => (await look(dovecot.port, user, "Lately/Filed")).length;

test("after kill -9 amid its work a new start goes on: every note once, every receipt once", async () => {
  here = await Installation.open({ IMAP_URL: dovecot.url("killed") });
  const killed = await here.start();
  await here.firstPass();
  const subjects = Array.from({ length: 40 }, (_, n) => `Step ${String(n).padStart(2, "0")} is done`);
  const notes = subjects.map((title, n) => note(`WIN:[Acme] ${title}`, `<step-${n}@agency.example>`));
  await deliver(
    dovecot.port,
    "killed",
    notes.map((raw) => ({ raw })),
  );
  await eventually(async () => (await here.db.selectFrom("message").select("id").execute()).length > 0, SOON);
  await killed.kill();
  expect(await here.run("status", "--json")).toMatchObject({ code: 0 });

  await deliver(dovecot.port, "killed", [
    { raw: note("WIN:[Acme] While it was away", "<away@agency.example>") },
  ]);
  const service = await here.start();
  await eventually(async () => (await filedIn("killed")) === 41, SOON);
  expect(await here.titles()).toEqual([...subjects, "While it was away"].sort());
  expect(await look(dovecot.port, "killed")).toEqual([]);
  const waiting = () =>
    here.db.selectFrom("letter").select("id").where("state", "in", ["queued", "sending"]).execute();
  await eventually(async () => (await waiting()).length === 0, SOON);
  const answered = (await here.letters()).map((letter) => letter.inReplyTo);
  expect(new Set(answered).size).toBe(answered.length);
  expect(await service.stop()).toBe(0);
});

describe("with a mailbox that refuses its password", () => {
  test("the rest works; check names the fault and its mend; status shows it; the log tells no secret", async () => {
    const imapUrl = dovecot.url("locked").replace(":pass@", ":not-the-word@");
    here = await Installation.open({ IMAP_URL: imapUrl });
    const service = await here.start();
    await mailIn(service, note("WIN:[Acme] Portal is live", "<inlet@agency.example>"));
    await eventually(async () => (await here.answersTo("<inlet@agency.example>")).length === 1, SOON);
    expect(await here.titles()).toEqual(["Portal is live"]);
    expect((await fetch(`${service.page}/readyz`)).status).toBe(200);

    const states = () => here.db.selectFrom("mailbox").select("state").execute();
    await eventually(async () => (await states())[0]?.state === "refused", SOON);
    const status = JSON.parse((await here.run("status", "--json")).stdout);
    expect(status.mailboxes).toEqual([{ name: "locked@127.0.0.1", state: "refused", lastReadAt: null }]);

    const checked = await here.run("check");
    expect(checked.code).toBe(1);
    expect(checked.stdout).toMatch(/^FAULT mailbox locked@127\.0\.0\.1: .*refused/m);
    expect(checked.stdout).toContain("Check user and password");
    expect(checked.stdout + checked.stderr + service.log()).not.toContain("not-the-word");
    expect(await service.stop()).toBe(0);
  });
});

test("letters wait while the SMTP server is down, and arrive once it is up", async () => {
  here = await Installation.open();
  await here.receiver.down();
  const service = await here.start();
  await mailIn(service, note("WIN:[Acme] Portal is live", "<inlet@agency.example>"));
  const letter = () => here.db.selectFrom("letter").select(["state", "attempts"]).executeTakeFirst();
  const waitsForItsNextTry = async () => {
    const { state, attempts } = (await letter()) ?? { state: "", attempts: 0 };
    return state === "queued" && attempts > 0;
  };
  await eventually(waitsForItsNextTry, SOON);
  expect((await fetch(`${service.page}/readyz`)).status).toBe(200);
  await here.receiver.up();
  await eventually(async () => (await letter())?.state === "sent", SOON);
  expect(await here.answersTo("<inlet@agency.example>")).toHaveLength(1);
  expect(await service.stop()).toBe(0);
});

describe("a port that somebody else holds", () => {
  let holder: net.Server;
  let taken: number;
  let dir: string;
  beforeEach(async () => {
    here = await Installation.open();
    dir = mkdtempSync(join(tmpdir(), "lt-port-"));
    chmodSync(dir, 0o755);
    holder = net.createServer();
    await new Promise<void>((resolve) => holder.listen(0, "127.0.0.1", resolve));
    taken = (holder.address() as AddressInfo).port;
  });
  afterEach(async () => {
    rmSync(dir, { recursive: true, force: true });
    await new Promise((resolve) => holder.close(resolve));
  });

  test("PORT: it says so and what to do, and no embedded Postgres is left behind", async () => {
    const dataDir = join(dir, "data");
    const env = { DATA_DIR: dataDir, PORT: String(taken), OWNER: PM };
    const result = await runCli(["start"], { env });
    expect(result).toMatchObject({ code: 1, stdout: "" });
    expect(result.stderr).toContain(`PORT_IN_USE: Lately cannot listen there. PORT: 127.0.0.1:${taken}`);
    expect(result.stderr).toContain("set PORT or INLET_URL to another one");
    expect(
      result.stderr
        .trim()
        .split("\n")
        .filter((line) => line.startsWith("{")),
    ).toEqual([]);
    expect(existsSync(join(dataDir, "postgres/data/PG_VERSION"))).toBe(true);
    expect(processesNaming(dataDir)).toEqual([]);
  });

  test("INLET_URL: the same, and no mail is said to have been refused", async () => {
    const env = { ...here.env, LOG_LEVEL: "warn", INLET_URL: `smtp://127.0.0.1:${taken}`, PORT: "0" };
    const result = await runCli(["start"], { env });
    expect(result).toMatchObject({ code: 1, stdout: "" });
    expect(result.stderr).toMatch(new RegExp(`^PORT_IN_USE: .* INLET_URL: 127\\.0\\.0\\.1:${taken}`));
    expect(result.stderr).toContain("set PORT or INLET_URL to another one");
  });
});

test("a configuration with three faults names all three, and exits 2", async () => {
  here = await Installation.open();
  const env = { ...here.env, PORT: "many", ZONE: "Mars/Olympus", IMAP_URL: "https://mail.example" };
  const result = await runCli(["start"], { env });
  expect(result).toMatchObject({ code: 2, stdout: "" });
  expect(result.stderr).toMatch(/^CONFIG_INVALID: /);
  for (const fault of [/PORT: .*many/, /ZONE: .*Mars\/Olympus/, /IMAP_URL: .*https/]) {
    expect(result.stderr).toMatch(fault);
  }
  expect(result.stderr).toContain("docs/configuration.md");
});

/** Processes with the folder on their command line. */
function processesNaming(folder: string): string[] {
  return readdirSync("/proc").filter((pid) => {
    if (!/^\d+$/.test(pid)) return false;
    try {
      return readFileSync(`/proc/${pid}/cmdline`, "utf8").includes(folder);
    } catch {
      return false; // it went while we looked
    }
  });
}
