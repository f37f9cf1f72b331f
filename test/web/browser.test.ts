// The page in a real browser: the way in by link, what is read there, on a phone, and a letter that tries to run.
import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import type { Browser, BrowserContext, Page } from "playwright-core";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { createSignInLink } from "../../src/app/sign-in.ts";
import { composeMime } from "../../src/letters/mime.ts";
import { enqueueLetter } from "../../src/store/outbox.ts";
import { launchChromium } from "../helpers/chromium.ts";
import { noteMail } from "../helpers/incoming.ts";
import { letterNamed } from "../helpers/letters.ts";
import { installation, person, take } from "../helpers/understanding.ts";
import { NOW, openSite, type Site } from "../helpers/web.ts";

let browser: Browser;
let site: Site;
let url: string;
let pia: number;

beforeAll(async () => {
  browser = await launchChromium();
  site = await openSite();
  await site.app.listen({ host: "127.0.0.1", port: 0 });
  url = `http://127.0.0.1:${(site.app.server.address() as AddressInfo).port}`;
  pia = await person(site.db, "pia@agency.example", { name: "Pia Moll", role: "admin" });
  const long = "a word that has no end ".repeat(20);
  await take(
    installation(site.db),
    noteMail("WIN:[Acme / CRM] Lead routing automated", { body: "Saves 20 hours a week." }),
    noteMail("WIN:[Birch] Night shift runs on the new scanners"),
    noteMail(`WIN: ${long}${"x".repeat(300)}`),
  );
});

afterAll(async () => {
  await browser.close();
  await site.close();
});

async function signedIn(context: BrowserContext): Promise<Page> {
  const page = await context.newPage();
  await page.goto(await createSignInLink(site.db, pia, url, NOW));
  await page.getByRole("button", { name: "Sign in" }).click();
  await page.waitForURL(`${url}/`);
  return page;
}

describe("in a browser", () => {
  let context: BrowserContext;
  beforeEach(async () => {
    context = await browser.newContext();
    return () => context.close();
  });

  it("a link leads through its button to the log, and the way out closes it", async () => {
    const page = await signedIn(context);
    expect(await page.locator(".entry h2").allTextContents()).toContain("Lead routing automated");
    expect(await page.locator(".chip:not(.pending)").allTextContents()).toEqual(["20 hours a week saved"]);
    await page.getByRole("button", { name: "Sign out" }).click();
    await page.getByRole("button", { name: "Send the link" }).waitFor();
    await page.goto(`${url}/messages`);
    expect(await page.locator(".entry, .rows li").count()).toBe(0);
  });

  it("asking for a link shows one calm page", async () => {
    const page = await context.newPage();
    await page.goto(url);
    await page.keyboard.type("nobody@elsewhere.example"); // the field has the focus
    await page.keyboard.press("Enter");
    await page.getByRole("heading", { name: "Look into your mail" }).waitFor();
  });

  it("words open in place with the keyboard, the number marked in them", async () => {
    const page = await signedIn(context);
    const note = page.locator(".entry", { hasText: "Lead routing automated" });
    const mark = note.locator("mark");
    expect(await mark.isVisible()).toBe(false);
    await note.locator("summary").focus();
    await page.keyboard.press("Enter");
    expect(await mark.isVisible()).toBe(true);
    expect(await mark.textContent()).toContain("20 hours");
  });

  it("nothing is blocked, missing or loaded from elsewhere", async () => {
    const complaints: string[] = [];
    const asked: string[] = [];
    context.on("console", (message) => void (message.type() === "error" && complaints.push(message.text())));
    context.on("request", (request) => void asked.push(request.url()));
    context.on("requestfailed", (request) => void complaints.push(request.url()));
    const page = await signedIn(context);
    for (const path of ["/messages", "/messages/1", "/letters", "/tokens"]) await page.goto(url + path);
    expect(complaints).toEqual([]);
    expect(asked.filter((one) => !one.startsWith(url))).toEqual([]);
    expect(asked.some((one) => one.endsWith(".ttf"))).toBe(true);
  });

  it("on a phone no page is wider than the phone, and what is pressed is large enough", async () => {
    const page = await signedIn(context);
    await page.setViewportSize({ width: 375, height: 812 });
    for (const path of ["/", "/messages", "/messages/3", "/letters", "/tokens"]) {
      await page.goto(url + path);
      expect(await page.evaluate("document.documentElement.scrollWidth"), path).toBe(375);
      // WCAG 2.2, 2.5.8: 24 by 24 px at least.
      const heights = await page
        .locator("nav a, button, summary")
        .evaluateAll((all) => all.map((one) => one.getBoundingClientRect().height));
      expect(Math.min(...heights), path).toBeGreaterThanOrEqual(24);
    }
  });
});

it("a letter that would run a script or fetch a picture does neither", async () => {
  let fetched = 0;
  const tracker = createServer((_, response) => response.end(String(fetched++))).listen(0, "127.0.0.1");
  await once(tracker, "listening");
  const elsewhere = `http://127.0.0.1:${(tracker.address() as AddressInfo).port}`;
  const evil = `<p id="p">Hello</p><script>document.getElementById("p").textContent="ran"</script>
    <img src="${elsewhere}/tracked.gif"><link rel="stylesheet" href="${elsewhere}/tracked.css">`;
  const raw = await composeMime({
    from: { name: "Lately", email: "lately@agency.example" },
    to: { name: "Pia", email: "pia@agency.example" },
    replyTo: null,
    subject: "Evil",
    html: evil,
    text: "Hello",
    messageId: "<evil@agency.example>",
    date: NOW,
    attachments: [],
    unsubscribe: null,
    inReplyTo: null,
  });
  const id = await enqueueLetter(site.db, { ...letterNamed("evil"), raw, personId: pia, state: "held" });
  const context = await browser.newContext();
  const page = await signedIn(context);
  await page.goto(`${url}/letters/${id}`);
  expect(await page.frameLocator("iframe").locator("#p").textContent()).toBe("Hello");
  await page.goto(`${url}/letters/${id}/html`);
  expect(await page.locator("#p").textContent()).toBe("Hello");
  expect(fetched).toBe(0);
  await page.goto(`${elsewhere}/works`);
  expect(fetched).toBeGreaterThan(0);
  await context.close();
  tracker.close();
  tracker.closeAllConnections();
});
