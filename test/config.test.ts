// Configuration: what each variable is read as, and every fault told at once in words.
import { writeFileSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { inspect } from "node:util";
import { expect, test } from "vitest";
import { type Config, loadConfig } from "../src/config.ts";
import { LatelyError } from "../src/errors.ts";
import { docsDrift } from "./tools/docs-drift.ts";

const KEY = "0123456789abcdef0123456789abcdef";

function faultsOf(env: Record<string, string>): string {
  try {
    loadConfig(env);
  } catch (error) {
    if (error instanceof LatelyError && error.code === "CONFIG_INVALID") return error.message;
    throw error;
  }
  return "";
}

test("nothing set is a working configuration", () => {
  const config = loadConfig({});
  expect(config).toMatchObject({
    databaseUrl: null,
    smtp: null,
    imap: [],
    dataDir: ".lately",
    currency: "USD",
  });
  expect(config.inlet).toEqual({ protocol: "smtp", host: "127.0.0.1", port: 2525 });
  expect(config.appUrl).toBe("http://127.0.0.1:3000");
  expect(config.codes).toEqual({ WIN: "win", ROI: "roi" });
});

test("every fault is told at once, each with its variable", () => {
  const faults = faultsOf({
    DATABASE_URL: "mysql://x",
    IMAP_URL: "imaps://host/INBOX",
    ZONE: "Mars/Olympus",
    CURRENCY: "EURO",
    PORT: "http",
    POLL_EVERY: "often",
    OWNER: "nobody",
    CODES: "ERFOLG=LOSS",
    LOG_LEVEL: "loud",
    MAX_MESSAGE_BYTES: "-1",
    APP_URL: "lately",
    LOCALE: "not a tag",
  });
  const named = ["DATABASE_URL", "IMAP_URL", "ZONE", "CURRENCY", "PORT", "POLL_EVERY", "OWNER", "CODES"];
  for (const name of [...named, "LOG_LEVEL", "MAX_MESSAGE_BYTES", "APP_URL", "LOCALE"]) {
    expect(faults, name).toContain(`\n  ${name}: `);
  }
});

test("HOST and INLET_URL take an IPv6 address; a HOST that is none and no name is a fault", () => {
  const { host, appUrl, inlet } = loadConfig({ HOST: "::1", PORT: "8080", INLET_URL: "smtp://[::1]:2525" });
  expect({ host, appUrl }).toEqual({ host: "::1", appUrl: "http://[::1]:8080" });
  expect(inlet?.host).toBe("::1");
  expect(faultsOf({ HOST: "999.1.1.1" })).toContain(
    "\n  HOST: is no name or address to listen at: 999.1.1.1",
  );
  expect(faultsOf({ HOST: "999.1.1.1", APP_URL: "https://lately.example" })).toContain("\n  HOST: ");
});

test("SECRET_KEY is required with DATABASE_URL and must be long enough", () => {
  expect(faultsOf({ DATABASE_URL: "postgres://h/d" })).toContain("SECRET_KEY: is required with DATABASE_URL");
  expect(faultsOf({ SECRET_KEY: "short" })).toContain("SECRET_KEY: is shorter than 32");
  expect(faultsOf({ DATABASE_URL: "postgres://h/d", SECRET_KEY: KEY })).toBe("");
});

test("folders of one account become one mailbox, several accounts several", () => {
  const { imap } = loadConfig({
    IMAP_URL:
      "imaps://wins%40agency.example:p%20w@mail.example/INBOX imaps://wins%40agency.example:p%20w@mail.example/Old%20wins\nimap://pat:x@127.0.0.1:1143",
  });
  expect(
    imap.map(({ host, port, tls, username, folders }) => ({ host, port, tls, username, folders })),
  ).toEqual([
    {
      host: "mail.example",
      port: 993,
      tls: "implicit",
      username: "wins@agency.example",
      folders: ["INBOX", "Old wins"],
    },
    { host: "127.0.0.1", port: 1143, tls: "none", username: "pat", folders: ["INBOX"] },
  ]);
  expect(imap[0]?.password.reveal()).toBe("p w");
});

test("imap:// and smtp:// to another machine need STARTTLS, to loopback they may be plain", () => {
  expect(loadConfig({ IMAP_URL: "imap://a:b@mail.example" }).imap[0]?.tls).toBe("starttls");
  expect(loadConfig({ SMTP_URL: "smtp://mail.example" }).smtp).toMatchObject({ tls: "starttls", port: 587 });
  expect(loadConfig({ SMTP_URL: "smtp://localhost:25" }).smtp).toMatchObject({ tls: "none", port: 25 });
  expect(loadConfig({ SMTP_URL: "smtps://u:p@mail.example" }).smtp).toMatchObject({
    tls: "implicit",
    port: 465,
  });
});

test("NAME_FILE holds the value when NAME is not set; a file that is not there is a fault", async () => {
  const dir = await mkdtemp(join(tmpdir(), "lately-config-"));
  try {
    writeFileSync(join(dir, "key"), `${KEY}\n`);
    expect(loadConfig({ SECRET_KEY_FILE: join(dir, "key") }).secretKey?.reveal()).toBe(KEY);
    expect(faultsOf({ SECRET_KEY_FILE: join(dir, "none") })).toContain("SECRET_KEY_FILE: cannot be read");
  } finally {
    await rm(dir, { recursive: true });
  }
});

test("no secret shows when a configuration is printed, logged or serialised", () => {
  const config: Config = loadConfig({
    DATABASE_URL: "postgres://u:hunter2@h/d",
    SECRET_KEY: KEY,
    IMAP_URL: "imaps://a:hunter2@h",
    SMTP_URL: "smtps://a:hunter2@h",
  });
  const shown = `${inspect(config, { depth: 9 })}${JSON.stringify(config)}${config.databaseUrl}`;
  expect(shown).not.toContain("hunter2");
  expect(shown).not.toContain(KEY);
});

test("aliases name one of the two codes; INLET_URL=none turns the inlet off", () => {
  expect(loadConfig({ CODES: "WIN,ROI,Erfolg=WIN" }).codes).toEqual({
    WIN: "win",
    ROI: "roi",
    ERFOLG: "win",
  });
  expect(loadConfig({ INLET_URL: "none" }).inlet).toBeNull();
  expect(loadConfig({ INLET_URL: "lmtp://127.0.0.1:2424" }).inlet).toMatchObject({
    protocol: "lmtp",
    port: 2424,
  });
});

test("the docs and the code name the same errors and variables", () => {
  expect(docsDrift()).toEqual([]);
});
