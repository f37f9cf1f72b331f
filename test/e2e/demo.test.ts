// The demo from a clean clone, as a new user meets it: one npm command, its page in a browser, its files, its end.
import { execFile } from "node:child_process";
import { chmodSync, chownSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync } from "node:fs";
import { dirname, join } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { DEMO_CLIENTS, demoMails } from "../../src/cli/demo-mails.ts";
import { asWithoutInstallScripts, POSTGRES_PACKAGE, type User } from "../helpers/checkout.ts";
import { launchChromium } from "../helpers/chromium.ts";
import {
  clearDemo,
  cloneCheckout,
  type Demo,
  giveCheckout,
  pidFile,
  processesOf,
  type Ready,
  runDemo,
} from "../helpers/demo.ts";
import { isRoot, isRunning } from "../helpers/embedded.ts";
import { eventually } from "../helpers/eventually.ts";
import { keptDir } from "../helpers/scratch.ts";
import { unzip, xmlTexts } from "../painters/unzip.ts";

const ORDINARY: User = { uid: 1, gid: 1 };
const CLIENTS = DEMO_CLIENTS.map(({ name }) => name);
/** The sample mails, and those of the ask: its sending, the client's answer, the digit that confirms it. */
const MAILS = demoMails(() => "").length + 3;

/** A clone and a home of its own for one user, the packages' install scripts never run, and every demo run there. */
class Newcomer {
  readonly dir: string;
  readonly #home: string;
  readonly #user: User | undefined;
  readonly #demos: Demo[] = [];

  constructor(name: string, mode: number, user?: User) {
    this.dir = join(scene, name, "lately");
    this.#home = join(scene, name, "home");
    this.#user = user;
    mkdirSync(join(scene, name), { mode });
    mkdirSync(this.#home);
    cloneCheckout(this.dir);
    asWithoutInstallScripts(this.dir);
    const server = join(this.dir, "node_modules", POSTGRES_PACKAGE, "native/bin/postgres");
    expect(statSync(server).mode & 0o111).toBe(0);
    if (user) {
      giveCheckout(this.dir, user);
      chownSync(this.#home, user.uid, user.gid);
    }
  }

  async demo(): Promise<Demo> {
    const demo = await runDemo(this.dir, this.#home, this.#user);
    this.#demos.push(demo);
    return demo;
  }

  get latest(): Demo {
    const demo = this.#demos.at(-1);
    if (!demo) throw new Error("no demo was run here");
    return demo;
  }

  clear(): Promise<void> {
    return clearDemo(this.dir, this.#demos);
  }
}

/** SIGTERM to npm alone, as a service manager or a terminal's owner sends it. */
async function endsEverything(dir: string, demo: Demo): Promise<void> {
  const { tree, postmaster } = processesOf(dir, demo);
  expect(tree.length).toBeGreaterThan(2);
  expect(tree).toContain(postmaster);
  demo.npm.kill("SIGTERM");
  await demo.exited;
  await eventually(() => !tree.some(isRunning), { what: "the end of every process" });
  expect(pidFile(dir)).toBe("");
}

interface Status {
  messages: Record<"received" | "filed" | "ignored" | "needs-you" | "failed", number>;
  entries: { win: number; roi: number };
  letters: Record<string, number>;
  digests: number;
}

async function statusIn(dir: string): Promise<Status> {
  const env = { PATH: process.env.PATH, LOG_LEVEL: "warn" };
  const args = [join(dir, "dist/main.js"), "status", "--json"];
  return JSON.parse((await promisify(execFile)(process.execPath, args, { cwd: dir, env })).stdout);
}

/** Beside the checkout's packages, or hard links to them would be copies. */
const scene = mkdtempSync(join(keptDir(), "lt-demo-"));
chmodSync(scene, 0o755);
let newcomer: Newcomer;
let ordinary: Newcomer;
let demo: Demo;
let ready: Ready;
let first: Status;

beforeAll(async () => {
  newcomer = new Newcomer("own", 0o700);
  demo = await newcomer.demo();
  ready = await demo.ready;
  // It gets ready while the first is looked at.
  ordinary = new Newcomer("ordinary", 0o755, isRoot ? ORDINARY : undefined);
  await ordinary.demo();
});

afterAll(async () => {
  for (const one of [newcomer, ordinary]) await one?.clear();
  rmSync(scene, { recursive: true, force: true });
});

// Install scripts that never ran do not matter, whoever can look into the folder.
describe("npm run demo, in a folder that only its owner can read", () => {
  test("tells where the page is and which files it made", () => {
    expect(Object.keys(ready)).toEqual(["page", "signIn", "digest", "timeline", "deck"]);
    expect(ready.signIn.startsWith(`${ready.page}/sign-in/`)).toBe(true);
    for (const file of [ready.digest, ready.timeline, ready.deck]) {
      expect(dirname(file)).toBe(join(newcomer.dir, ".lately/demo"));
    }
  });

  test("the digest has the news of all three clients, and its pictures and decks lie beside it", () => {
    const html = readFileSync(ready.digest, "utf8");
    const text = html.replace(/<style[\s\S]*?<\/style>|<[^>]+>/g, " ");
    for (const name of CLIENTS) expect(text).toContain(name.replace("&", "&amp;"));
    expect(text).toContain("Lead routing automated");
    expect(text).toContain("48,000");
    const sources = [...html.matchAll(/<img[^>]* src="([^"]+)"/g)].map((match) => match[1] as string);
    expect(sources.length).toBeGreaterThan(0);
    for (const source of sources) {
      const picture = readFileSync(join(dirname(ready.digest), decodeURIComponent(source)));
      expect(picture.subarray(1, 4).toString()).toBe("PNG");
    }
  });

  test("the timeline is an SVG and the deck a PowerPoint file of the same client", () => {
    const svg = readFileSync(ready.timeline, "utf8");
    expect(svg).toMatch(/^(<\?xml[^>]*\?>\s*)?<svg /);
    expect(xmlTexts(svg).join(" ")).toContain("CRM migration");
    // Asked on a Monday, answered on Tuesday, on the timeline.
    expect(xmlTexts(svg).join(" ")).toMatch(/48,000/);
    const parts = unzip(readFileSync(ready.deck));
    const slides = [...parts.keys()].filter((name) => /^ppt\/slides\/slide\d+\.xml$/.test(name));
    expect(slides.length).toBeGreaterThan(0);
    expect(slides.flatMap((name) => xmlTexts(parts.get(name) ?? "")).join(" ")).toContain("Acme Foods");
  });

  test("answers /healthz and /readyz", async () => {
    for (const path of ["/healthz", "/readyz"]) expect((await fetch(ready.page + path)).status).toBe(200);
  });

  test("in a browser, the link leads through its button to the log", async () => {
    const browser = await launchChromium();
    try {
      const page = await browser.newPage();
      await page.goto(ready.page);
      expect(await page.locator("ol.log > li").count()).toBe(0);
      await page.goto(ready.signIn);
      await page.getByRole("button", { name: "Sign in" }).click();
      await page.waitForURL(`${ready.page}/`);
      expect(await page.locator("ol.log > li.win").count()).toBeGreaterThan(0);
      expect(await page.getByRole("heading", { name: "Lead routing automated" }).first().isVisible()).toBe(
        true,
      );
    } finally {
      await browser.close();
    }
  });

  test("lately status beside it adopts the same database, and its counts add up", async () => {
    const server = pidFile(newcomer.dir);
    first = await statusIn(newcomer.dir);
    expect(pidFile(newcomer.dir)).toBe(server);
    const { messages, entries, letters, digests } = first;
    expect(Object.values(messages).reduce((sum, count) => sum + count)).toBe(MAILS);
    expect(messages).toMatchObject({ received: 0, failed: 0, "needs-you": 1, ignored: 2 });
    // The sending of the ask, the digit and the note about a meeting are filed, and no entries.
    expect(entries.win + entries.roi).toBe(messages.filed - 3);
    expect(digests).toBeGreaterThan(20);
    // A letter for each digest, the first five receipts, and one about the note that needs its writer.
    expect(letters).toEqual({ queued: 0, sent: 0, uncertain: 0, held: digests + 6, dead: 0, bounced: 0 });
  });

  test("SIGTERM to npm ends everything; a second run adds nothing", async () => {
    await endsEverything(newcomer.dir, demo);
    const digest = readFileSync(ready.digest, "utf8");
    const again = await newcomer.demo();
    const { page, signIn, ...files } = await again.ready;
    expect(page).not.toBe(ready.page);
    expect({ ...ready, page, signIn }).toEqual({ page, signIn, ...files });
    expect(await statusIn(newcomer.dir)).toEqual(first);
    expect(readFileSync(files.digest, "utf8")).toBe(digest);
    expect((await fetch(signIn)).status).toBe(200);
    await endsEverything(newcomer.dir, again);
  });
});

test(`so it does for ${isRoot ? "an ordinary user" : "this user in an open folder"}, who owns what it made`, async () => {
  const { page, digest } = await ordinary.latest.ready;
  expect((await fetch(`${page}/readyz`)).status).toBe(200);
  expect(statSync(digest).uid).toBe(isRoot ? ORDINARY.uid : process.getuid?.());
  await endsEverything(ordinary.dir, ordinary.latest);
});
