// The web over a database of its own: injected, with people who are signed in, and forms as a browser sends them.
import { createSignInLink, signIn } from "../../src/app/sign-in.ts";
import { loadConfig } from "../../src/config.ts";
import { createRenderer } from "../../src/letters/template.ts";
import { createLog } from "../../src/log.ts";
import type { Database } from "../../src/store/database.ts";
import { buildApp, type Web } from "../../src/web/app.ts";
import { freshDatabase } from "./database.ts";

export const NOW = new Date("2026-11-18T12:00:00Z");
export const SIGNING = Buffer.alloc(32, 7);
export const APP_URL = "http://127.0.0.1:3000";

export interface Site {
  app: Web;
  db: Database;
  /** What the clock of the web says; a test may move it. */
  time: { now: Date };
  /** What was told to the worker and to the sender. */
  told: { received: number; queued: number };
  close: () => Promise<void>;
}

/** Never too busy unless `busyLoopMs` says when: loading the languages alone may hold a test's event loop up. */
export async function openSite(env: Record<string, string> = {}, busyLoopMs = 0): Promise<Site> {
  const database = await freshDatabase();
  const time = { now: NOW };
  const told = { received: 0, queued: 0 };
  const app = await buildApp(
    {
      db: database.db,
      config: loadConfig({ APP_URL, ZONE: "Europe/Berlin", CURRENCY: "EUR", INLET_URL: "none", ...env }),
      log: createLog("silent"),
      clock: () => time.now,
      render: createRenderer(null),
      secretKey: { signing: SIGNING },
      onReceived: () => void told.received++,
      onQueued: () => void told.queued++,
    },
    busyLoopMs,
  );
  const close = async () => {
    await app.close();
    await database.drop();
  };
  return { app, db: database.db, time, told, close };
}

/** The cookie header of somebody who is signed in. */
export async function cookieOf({ db, time }: Site, personId: number): Promise<string> {
  const link = await createSignInLink(db, personId, APP_URL, time.now);
  const session = await signIn(db, link.slice(link.lastIndexOf("/") + 1), 30, time.now);
  return `lately=${session}`;
}

export async function get({ app }: Site, url: string, cookie = "") {
  return app.inject({ method: "GET", url, headers: cookie ? { cookie } : {} });
}

/** A form sent from our own page, as a browser does it. */
export async function post({ app }: Site, url: string, form: Record<string, string>, cookie = "") {
  return app.inject({
    method: "POST",
    url,
    payload: new URLSearchParams(form).toString(),
    headers: {
      "content-type": "application/x-www-form-urlencoded",
      "sec-fetch-site": "same-origin",
      ...(cookie && { cookie }),
    },
  });
}
