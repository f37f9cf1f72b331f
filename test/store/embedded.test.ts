// The embedded Postgres on real processes: shared, adopted, mended after every kill.
import { spawn } from "node:child_process";
import { once } from "node:events";
import {
  chownSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { createServer } from "node:net";
import { join } from "node:path";
import pg from "pg";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { createLog } from "../../src/log.ts";
import { startEmbedded } from "../../src/store/embedded.ts";
import {
  EmbeddedScene,
  isRoot,
  isRunning,
  killed,
  leave,
  NOBODY,
  query,
  urlFrom,
} from "../helpers/embedded.ts";
import { eventually } from "../helpers/eventually.ts";

const log = createLog("silent");
/** Made by one first start, for tests of what comes after it. */
const made = new EmbeddedScene();
let scene: EmbeddedScene;

beforeAll(async () => {
  const { release } = await startEmbedded(made.dataDir, log);
  await release();
});
afterAll(() => made.clear());

beforeEach(() => {
  scene = new EmbeddedScene();
});

afterEach(() => scene.clear());

describe("an embedded server", () => {
  it("is durable, UTF-8, on the loopback address only, and asks for its password", async () => {
    const { url, release } = await startEmbedded(scene.dataDir, log);
    const [settings] = await query(
      url,
      `select current_setting('fsync') as fsync, current_setting('server_encoding') as encoding,
              current_setting('listen_addresses') as listens, current_setting('unix_socket_directories') as sockets,
              lower('ÉCLAIR') as folded`,
    );
    expect(settings).toEqual({
      fsync: "on",
      encoding: "UTF8",
      listens: "127.0.0.1",
      sockets: "",
      folded: "éclair",
    });
    const stranger = new URL(url);
    stranger.password = "guess";
    await expect(query(stranger.href, "select 1")).rejects.toThrow(/password authentication failed/);
    expect(statSync(join(scene.dataDir, "postgres.json")).mode & 0o777).toBe(0o600);
    await release();
  });

  it("tells words of other alphabets apart, which the client names need", async () => {
    scene.takeOver(made);
    const { url, release } = await startEmbedded(scene.dataDir, log);
    await query(url, "create extension pg_trgm");
    expect(await query(url, "select similarity('жизнь', 'жизни') > 0.4 as close")).toEqual([{ close: true }]);
    await release();
  });

  it("is stopped by the last one out and comes back with its rows at the same address", async () => {
    scene.takeOver(made);
    const first = await startEmbedded(scene.dataDir, log);
    await query(first.url, "create table kept as select 42 as answer");
    const pid = scene.serverPid();
    await first.release();
    await eventually(() => !isRunning(pid ?? 0), { what: "the server's end" });
    const second = await startEmbedded(scene.dataDir, log);
    expect(second.url).toBe(first.url);
    expect(await query(second.url, "select answer from kept")).toEqual([{ answer: 42 }]);
    await second.release();
    await second.release();
  });

  it("takes another port when its own is taken by then", async () => {
    scene.takeOver(made);
    const first = await startEmbedded(scene.dataDir, log);
    await first.release();
    const squatter = createServer().listen(Number(new URL(first.url).port), "127.0.0.1");
    await once(squatter, "listening");
    const second = await startEmbedded(scene.dataDir, log);
    expect(new URL(second.url).port).not.toBe(new URL(first.url).port);
    await second.release();
    squatter.close();
  });

  it("is one for three processes that start at once, and ends with the last of them", async () => {
    const three = [scene.launch(), scene.launch(), scene.launch()] as const;
    const urls = await Promise.all(three.map(urlFrom));
    expect(new Set(urls).size).toBe(1);
    const pid = scene.serverPid() ?? 0;
    await leave(three[0]);
    await leave(three[1]);
    expect(isRunning(pid)).toBe(true);
    await leave(three[2]);
    await eventually(() => !isRunning(pid), { what: "the server's end" });
    expect(readdirSync(scene.home())).toEqual(["data"]);
  });
});

describe("after a kill -9", () => {
  it("of Node the server lives, is adopted, and is stopped by the next last one out", async () => {
    scene.takeOver(made);
    const child = scene.launch();
    const url = await urlFrom(child);
    const pid = scene.serverPid() ?? 0;
    await killed(child);
    expect(isRunning(pid)).toBe(true);
    const next = await startEmbedded(scene.dataDir, log);
    expect(next.url).toBe(url);
    expect(scene.serverPid()).toBe(pid);
    await next.release();
    await eventually(() => !isRunning(pid), { what: "the server's end" });
  });

  it("of the server it is started again at the same address while its user runs on", async () => {
    scene.takeOver(made);
    const { url, release } = await startEmbedded(scene.dataDir, log);
    await query(url, "create table kept as select 42 as answer");
    const pid = scene.serverPid() ?? 0;
    process.kill(pid, "SIGKILL");
    await eventually(async () => (await query(url, "select 1 from kept")).length === 1);
    expect(scene.serverPid()).not.toBe(pid);
    await release();
  });

  it("of Node and the server, with a client's work still going on, the next start mends it", async () => {
    scene.takeOver(made);
    const child = scene.launch();
    const url = await urlFrom(child);
    await query(url, "create table kept as select 42 as answer");
    const busy = new pg.Client({ connectionString: url });
    busy.on("error", () => {});
    await busy.connect();
    // A loop in C that asks for no interrupts in between outlives its postmaster for a while.
    const work = busy.query("select count(*) from generate_series(1, 20000000)").catch(() => {});
    const pid = scene.serverPid() ?? 0;
    await killed(child);
    process.kill(pid, "SIGKILL");
    const next = await startEmbedded(scene.dataDir, log);
    expect(await query(next.url, "select answer from kept")).toEqual([{ answer: 42 }]);
    await work;
    await busy.end().catch(() => {});
    await next.release();
  });

  it("leaves a pid file whose number is another program's by now: the server starts all the same", async () => {
    scene.takeOver(made);
    const { release } = await startEmbedded(scene.dataDir, log);
    const pidFile = join(scene.home(), "data/postmaster.pid");
    const text = readFileSync(pidFile, "utf8");
    await release();
    const other = spawn("sleep", ["600"], { cwd: "/", ...(isRoot ? NOBODY : {}) });
    writeFileSync(pidFile, text.replace(/^\d+/, String(other.pid)));
    if (isRoot) chownSync(pidFile, NOBODY.uid, NOBODY.gid);
    const next = await startEmbedded(scene.dataDir, log);
    expect(scene.serverPid()).not.toBe(other.pid);
    await next.release();
    expect(other.exitCode).toBe(null);
    other.kill("SIGKILL");
  });

  it("of Node, its folder moved under the server that lives on: the rows are there at the new place", async () => {
    scene.takeOver(made);
    const child = scene.launch();
    await query(await urlFrom(child), "create table kept as select 42 as answer");
    const pid = scene.serverPid() ?? 0;
    await killed(child);
    const moved = join(scene.dir, "moved");
    renameSync(scene.dataDir, moved);
    scene.dataDir = moved;
    const next = await startEmbedded(moved, log);
    expect(await query(next.url, "select answer from kept")).toEqual([{ answer: 42 }]);
    await eventually(() => !isRunning(pid), { what: "the server's end" });
    await next.release();
  });

  const moments: [string, () => boolean][] = [
    ["its place is noted", () => scene.note() !== null],
    [
      "initdb is making its databases",
      () => scene.unfinished().some((name) => scene.holds(name, "base/1/PG_VERSION")),
    ],
    ["the cluster is there", () => scene.holds("data", "PG_VERSION")],
    ["the server is starting", () => scene.serverPid() !== null],
  ];
  it.each(moments)("of Node when %s the next start makes everything whole", async (_, reached) => {
    for (;;) {
      const child = scene.launch();
      const met = await eventually(() => (reached() ? "now" : scene.serverPid() !== null ? "over" : null));
      await killed(child);
      if (met === "now") break;
      // Some last for milliseconds, and on a busy machine are over before they are seen: once more, from the start.
      await scene.clear();
      scene = new EmbeddedScene();
    }
    const { url, release } = await startEmbedded(scene.dataDir, log);
    expect(await query(url, "select 1 as one")).toEqual([{ one: 1 }]);
    await release();
    const again = await startEmbedded(scene.dataDir, log);
    await again.release();
    expect(readdirSync(scene.home())).toEqual(["data"]);
  });
});

describe("a server that cannot be had", () => {
  it("is refused when another major version made its files", async () => {
    mkdirSync(join(scene.dataDir, "postgres/data"), { recursive: true });
    writeFileSync(join(scene.dataDir, "postgres/data/PG_VERSION"), "17\n");
    await expect(startEmbedded(scene.dataDir, log)).rejects.toMatchObject({
      code: "EMBEDDED_POSTGRES_MAJOR",
    });
  });

  it("is told, not made anew, when its files are gone", async () => {
    const note = { cluster: "postgres", password: "p", port: null, madeAt: "2026-11-02T08:00:00.000Z" };
    mkdirSync(scene.dataDir);
    writeFileSync(join(scene.dataDir, "postgres.json"), JSON.stringify(note));
    await expect(startEmbedded(scene.dataDir, log)).rejects.toMatchObject({
      code: "EMBEDDED_POSTGRES_FAILED",
      message: expect.stringContaining("are gone"),
    });
  });

  it("names its log when it ends while starting", async () => {
    scene.takeOver(made);
    const { release } = await startEmbedded(scene.dataDir, log);
    await release();
    rmSync(join(scene.home(), "data/global/pg_control"));
    await expect(startEmbedded(scene.dataDir, log)).rejects.toMatchObject({
      code: "EMBEDDED_POSTGRES_FAILED",
      message: expect.stringMatching(/postgres\.log \(.*pg_control/),
    });
  });
});

it("outlives a Ctrl-C to the process group that started it", async () => {
  scene.takeOver(made);
  const child = scene.launch();
  const url = await urlFrom(child);
  process.kill(-(child.process.pid ?? 0), "SIGINT");
  expect(await query(url, "select 1 as one")).toEqual([{ one: 1 }]);
  await leave(child);
});
