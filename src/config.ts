// Reads the environment into one typed Config, or names every fault at once.
import { readFileSync } from "node:fs";
import { agencyColour, agencyLogo } from "./config-brand.ts";
import { duration, oneOf, port, positiveInteger } from "./config-values.ts";
import type { Brand } from "./core/timeline/brand.ts";
import { LatelyError } from "./errors.ts";

/** A secret that cannot be logged or serialised by accident; `reveal()` where it is used. */
export class Secret {
  readonly #value: string;
  constructor(value: string) {
    this.#value = value;
  }
  reveal(): string {
    return this.#value;
  }
  toString(): string {
    return "[secret]";
  }
  toJSON(): string {
    return "[secret]";
  }
  [Symbol.for("nodejs.util.inspect.custom")](): string {
    return "[secret]";
  }
}

/** A mailbox named by IMAP_URL. `folders` are paths as the server spells them, INBOX when none was named. */
export interface ImapAccount {
  name: string;
  host: string;
  port: number;
  tls: "implicit" | "starttls" | "none";
  username: string;
  password: Secret;
  folders: string[];
}

export interface InletAddress {
  protocol: "smtp" | "lmtp";
  host: string;
  port: number;
}

export interface SmtpServer {
  host: string;
  port: number;
  tls: "implicit" | "starttls" | "none";
  username: string | null;
  password: Secret | null;
}

export interface Person {
  name: string;
  email: string;
}

export interface Config {
  /** Null: the embedded Postgres in `dataDir`. */
  databaseUrl: Secret | null;
  dataDir: string;
  secretKey: Secret | null;
  imap: ImapAccount[];
  /** Null: INLET_URL=none. */
  inlet: InletAddress | null;
  /** Null: letters are held. */
  smtp: SmtpServer | null;
  mailFrom: Person;
  /** Named as MAIL_FROM is, unless that is the product's own name, which would be wrong on a client's deck. */
  brand: Brand;
  owner: Person | null;
  zone: string;
  locale: string;
  currency: string;
  /** Lower-cased; empty: the domains of known people. */
  agencyDomains: string[];
  host: string;
  port: number;
  appUrl: string;
  trustedAuthserv: string | null;
  /** Code or alias, upper-cased, to what it means. */
  codes: Record<string, "win" | "roi">;
  pollEveryMs: number;
  logLevel: string;
  templatesDir: string | null;
  maxMessageBytes: number;
  retainRawDays: number | null;
  chromiumPath: string | null;
}

const LOOPBACK = /^(localhost|127(\.\d{1,3}){3}|\[?::1\]?)$/;
const LOG_LEVELS = ["trace", "debug", "info", "warn", "error", "fatal", "silent"];

/** Throws CONFIG_INVALID with one line a fault. `NAME_FILE` holds the value of `NAME` when that is not set. */
export function loadConfig(env: Record<string, string | undefined>): Config {
  const faults: string[] = [];
  const fault = (name: string, text: string) => void faults.push(`${name}: ${text}`);
  const read = (name: string): string | null => {
    const value = env[name]?.trim();
    if (value) return value;
    const file = env[`${name}_FILE`]?.trim();
    if (!file) return null;
    try {
      return readFileSync(file, "utf8").trim() || null;
    } catch {
      fault(`${name}_FILE`, `cannot be read: ${file}`);
      return null;
    }
  };
  const attempt = <T>(name: string, fallback: T, make: (value: string) => T): T => {
    const value = read(name);
    if (value === null) return fallback;
    try {
      return make(value);
    } catch (error) {
      fault(name, (error as Error).message);
      return fallback;
    }
  };
  const config: Config = {
    databaseUrl: attempt("DATABASE_URL", null, databaseUrl),
    dataDir: read("DATA_DIR") ?? ".lately",
    secretKey: attempt("SECRET_KEY", null, secretKey),
    imap: attempt("IMAP_URL", [], imapAccounts),
    inlet: attempt("INLET_URL", { protocol: "smtp", host: "127.0.0.1", port: 2525 }, inletAddress),
    smtp: attempt("SMTP_URL", null, smtpServer),
    mailFrom: attempt("MAIL_FROM", { name: "Lately", email: "lately@localhost" }, person),
    brand: {
      name: read("AGENCY_NAME") ?? "",
      colour: attempt("AGENCY_COLOUR", null, agencyColour),
      logo: attempt("AGENCY_LOGO", null, agencyLogo),
    },
    owner: attempt("OWNER", null, person),
    zone: attempt("ZONE", Intl.DateTimeFormat().resolvedOptions().timeZone, zone),
    locale: attempt("LOCALE", "en", locale),
    currency: attempt("CURRENCY", "USD", currency),
    agencyDomains: attempt("AGENCY_DOMAINS", [], domains),
    host: read("HOST") ?? "127.0.0.1",
    port: attempt("PORT", 3000, port),
    appUrl: "",
    trustedAuthserv: read("TRUSTED_AUTHSERV"),
    codes: attempt("CODES", { WIN: "win", ROI: "roi" }, codes),
    pollEveryMs: attempt("POLL_EVERY", 300_000, duration),
    logLevel: attempt("LOG_LEVEL", "info", oneOf(LOG_LEVELS)),
    templatesDir: read("TEMPLATES_DIR"),
    maxMessageBytes: attempt("MAX_MESSAGE_BYTES", 25 * 1024 * 1024, positiveInteger),
    retainRawDays: attempt("RETAIN_RAW_DAYS", null, positiveInteger),
    chromiumPath: read("CHROMIUM_PATH"),
  };
  if (config.brand.name === "" && config.mailFrom.name !== "Lately") config.brand.name = config.mailFrom.name;
  const host = config.host.includes(":") ? `[${config.host}]` : config.host;
  config.appUrl = attempt("APP_URL", `http://${host}:${config.port}`, appUrl);
  if (!URL.canParse(`http://${host}`)) fault("HOST", `is no name or address to listen at: ${config.host}`);
  if (config.databaseUrl && !config.secretKey) {
    fault("SECRET_KEY", "is required with DATABASE_URL: 32 random bytes, openssl rand -base64 32");
  }
  if (faults.length > 0) throw new LatelyError("CONFIG_INVALID", `\n  ${faults.join("\n  ")}\n`);
  return config;
}

function url(value: string, ...protocols: string[]): URL {
  if (!URL.canParse(value))
    throw new Error(`is not a URL; expected ${protocols.map((p) => `${p}//…`).join(" or ")}`);
  const parsed = new URL(value);
  if (!protocols.includes(parsed.protocol)) {
    throw new Error(`starts with ${parsed.protocol}; expected ${protocols.join(" or ")}`);
  }
  return parsed;
}

function databaseUrl(value: string): Secret {
  url(value, "postgres:", "postgresql:");
  return new Secret(value);
}

function secretKey(value: string): Secret {
  if (value.length < 32) throw new Error("is shorter than 32 characters: openssl rand -base64 32");
  return new Secret(value);
}

/** One or more IMAP URLs with user and password, white space between. Throws like `zone`. */
export function imapAccounts(value: string): ImapAccount[] {
  const byAccount = new Map<string, ImapAccount>();
  for (const one of value.split(/\s+/)) {
    const parsed = url(one, "imap:", "imaps:");
    if (!parsed.username || !parsed.password) throw new Error(`has no user and password for ${parsed.host}`);
    const username = decodeURIComponent(parsed.username);
    const folder = decodeURIComponent(parsed.pathname.slice(1)) || "INBOX";
    const implicit = parsed.protocol === "imaps:";
    const account: ImapAccount = {
      name: `${username}@${parsed.hostname}`,
      host: parsed.hostname,
      port: Number(parsed.port) || (implicit ? 993 : 143),
      tls: implicit ? "implicit" : LOOPBACK.test(parsed.hostname) ? "none" : "starttls",
      username,
      password: new Secret(decodeURIComponent(parsed.password)),
      folders: [folder],
    };
    const key = `${account.host}:${account.port} ${username}`;
    const known = byAccount.get(key);
    if (known) known.folders.push(folder);
    else byAccount.set(key, account);
  }
  return [...byAccount.values()];
}

function inletAddress(value: string): InletAddress | null {
  if (value === "none") return null;
  const parsed = url(value, "smtp:", "lmtp:");
  const protocol = parsed.protocol === "lmtp:" ? "lmtp" : "smtp";
  const host = parsed.hostname.replace(/^\[|\]$/g, "");
  return { protocol, host, port: Number(parsed.port) || (protocol === "lmtp" ? 24 : 25) };
}

function smtpServer(value: string): SmtpServer {
  const parsed = url(value, "smtp:", "smtps:");
  const implicit = parsed.protocol === "smtps:";
  return {
    host: parsed.hostname,
    port: Number(parsed.port) || (implicit ? 465 : 587),
    tls: implicit ? "implicit" : LOOPBACK.test(parsed.hostname) ? "none" : "starttls",
    username: parsed.username ? decodeURIComponent(parsed.username) : null,
    password: parsed.password ? new Secret(decodeURIComponent(parsed.password)) : null,
  };
}

function person(value: string): Person {
  const match = /^\s*(?:"?([^"<]*?)"?\s*<\s*([^<>\s]+@[^<>\s]+)\s*>|([^<>\s]+@[^<>\s]+))\s*$/.exec(value);
  const email = match?.[2] ?? match?.[3];
  if (!email) throw new Error("is not `Name <address>`");
  return { name: match?.[1]?.trim() || (email.split("@")[0] ?? email), email };
}

/** Canonical IANA zone. Throws an Error that ends a sentence: `… is not an IANA zone`. */
export function zone(value: string): string {
  try {
    return new Intl.DateTimeFormat("en", { timeZone: value }).resolvedOptions().timeZone;
  } catch {
    throw new Error(`is not an IANA zone such as Europe/Berlin: ${value}`);
  }
}

/** Canonical BCP 47 tag. Throws like `zone`. */
export function locale(value: string): string {
  try {
    return Intl.getCanonicalLocales(value)[0] ?? value;
  } catch {
    throw new Error(`is not a language tag such as en or de-AT: ${value}`);
  }
}

/** ISO 4217 code in capitals. Throws like `zone`. */
export function currency(value: string): string {
  const code = value.toUpperCase();
  if (!Intl.supportedValuesOf("currency").includes(code))
    throw new Error(`is not an ISO 4217 code: ${value}`);
  return code;
}

function domains(value: string): string[] {
  return value
    .split(/[\s,]+/)
    .map((domain) => domain.replace(/^@/, "").toLowerCase())
    .filter(Boolean);
}

function appUrl(value: string): string {
  return url(value, "http:", "https:").href.replace(/\/$/, "");
}

/** `WIN,ROI,ERFOLG=WIN`: the two codes always stand; an alias names one of them. */
function codes(value: string): Record<string, "win" | "roi"> {
  const result: Record<string, "win" | "roi"> = { WIN: "win", ROI: "roi" };
  for (const part of value.split(",").map((p) => p.trim().toUpperCase())) {
    const [alias, target] = part.split("=");
    if (!alias || !/^[\p{L}\p{N}]+$/u.test(alias)) throw new Error(`holds a code that is no word: ${part}`);
    if (target === undefined && result[alias]) continue;
    const kind = target ? result[target] : undefined;
    if (!kind) throw new Error(`an alias is written ALIAS=WIN or ALIAS=ROI: ${part}`);
    result[alias] = kind;
  }
  return result;
}
