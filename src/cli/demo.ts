// `lately start --demo`: everything embedded, six months of sample mail played in, a digest, a timeline and a deck.

import { writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import nodemailer from "nodemailer";
import { giveLead } from "../app/change-client.ts";
import { composeDueDigests, previewDigest } from "../app/digest.ts";
import { hasAddress } from "../app/letters.ts";
import { createSignInLink, LINK_MINUTES } from "../app/sign-in.ts";
import { paintTimeline } from "../app/timeline.ts";
import { type Config, loadConfig } from "../config.ts";
import { lastClosedWindow, nextDue } from "../core/digest/window.ts";
import { nameKey } from "../core/entry/names.ts";
import { LatelyError } from "../errors.ts";
import { createLog } from "../log.ts";
import { type Service, startService } from "../run/service.ts";
import { openStore, type Store } from "../run/store.ts";
import { addClient, insertDomains } from "../store/client-changes.ts";
import { clientByLabel } from "../store/clients.ts";
import { addPerson, people, personByAddress } from "../store/people.ts";
import { keepSetting, readSetting } from "../store/settings.ts";
import { aborted, type CliContext, printLine } from "./context.ts";
import { playAsk } from "./demo-ask.ts";
import { DEMO_AGENCY, DEMO_CLIENTS, DEMO_PM, type DemoMail, demoMails } from "./demo-mails.ts";
import { addDemoContacts, approveForWalk, packForWalk } from "./demo-walk.ts";
import { writePreview } from "./digest.ts";

const DAY_MS = 86_400_000;
const DEMO_DAYS = 26 * 7;
const READ_AT = "wins@harbour.example";
const SETTING = "demo";
const SCHEDULE = { cadence: "weekly", weekday: 1, atLocal: "08:00" } as const;

/** Runs until SIGTERM. Throws DEMO_DATA_DIR when DATA_DIR already holds somebody's own notes. */
export async function startDemo(context: CliContext): Promise<void> {
  const config = demoConfig(context.env);
  const log = createLog(context.env.LOG_LEVEL ? config.logLevel : "warn");
  const store = await openStore(config, log);
  const running: Service[] = [];
  try {
    const closedAt = await prepare(store, config);
    const say = (line: string) => context.stderr.write(`${line} …\n`);
    const service = await startService(store, config, log, new Set(["web", "worker"]));
    running.push(service);
    say("Playing six months of sample mail in through the inlet");
    const { signal } = context;
    const play = (mails: DemoMail[]) => playMails(service, mails, closedAt, signal);
    const composeUntil = (daysBefore: number) => composeHistory(service, closedAt, daysBefore, signal);
    await play(demoMails((daysBefore) => gmailDate(closedAt, daysBefore)));
    say("Composing the digest of each week");
    await playAsk({ db: store.db, config, closedAt, composeUntil, play });
    await composeUntil(7);
    if (!context.signal.aborted) await approveForWalk(store.db, config, closedAt);
    await composeUntil(0);
    // Told to end before it was ready: the next start goes on here.
    if (context.signal.aborted) return;
    say("Painting timeline and decks");
    printLine(context, `ready: ${JSON.stringify(await produce(store, config, service, closedAt))}`);
    context.stderr.write(
      `Open the signIn link, once, within ${LINK_MINUTES} minutes. What the client gets to see lies in ${walkDir(config)}\n` +
        "Ctrl-C ends the demo and keeps its data; to begin anew, delete DATA_DIR (.lately).\n",
    );
    // Only now, so that no window closes while its mail is still being played in.
    running.push(await startService(store, config, log, new Set(["scheduler"])));
    await aborted(context.signal);
  } finally {
    for (const service of running.reverse()) await service.stop();
    await store.close();
  }
}

/** The demo is embedded whatever the environment says of real servers: sample mail must not reach them. */
function demoConfig(env: CliContext["env"]): Config {
  const real = [
    "DATABASE_URL",
    "IMAP_URL",
    "SMTP_URL",
    "OWNER",
    "SECRET_KEY",
    "MAIL_FROM",
    "REPLY_TO",
    "AGENCY_DOMAINS",
  ];
  const kept = Object.entries(env).filter(([name]) => !real.includes(name.replace(/_FILE$/, "")));
  const config = loadConfig({
    ...Object.fromEntries(kept),
    AGENCY_NAME: env.AGENCY_NAME ?? DEMO_AGENCY,
    MAIL_FROM: `${DEMO_AGENCY} <${READ_AT}>`,
    REPLY_TO: READ_AT,
  });
  return { ...config, inlet: config.inlet ?? { protocol: "smtp", host: "127.0.0.1", port: 0 } };
}

/**
 * The PM and his clients, once. Returns the moment at which his latest digest window had closed when the demo was
 * first started: the mails are dated by it, so that a later start plays the same ones.
 */
async function prepare({ db }: Store, config: Config): Promise<Date> {
  const kept = await readSetting(db, SETTING);
  if (typeof kept === "string") return new Date(kept);
  if ((await people(db)).length > 0) throw new LatelyError("DEMO_DATA_DIR");
  const { zone, locale, currency } = config;
  const now = new Date();
  const closedAt = lastClosedWindow({ ...SCHEDULE, zone }, null, now)?.to ?? now;
  await db.transaction().execute(async (tx) => {
    const createdAt = startOf(closedAt);
    const own = { role: "admin", zone, locale, currency, ...SCHEDULE, createdAt } as const;
    await addPerson(tx, { ...DEMO_PM, ...own });
    const person = await personByAddress(tx, DEMO_PM.email);
    for (const { name, domain } of DEMO_CLIENTS) {
      const client = { name, key: nameKey(name), locale, currency: null, reviewEveryMonths: 3 };
      const id = await addClient(tx, client);
      if (id === null || !person) throw new Error("the demo's people are not there");
      await insertDomains(tx, id, [domain]);
      await giveLead(tx, id, person.id, null);
      if (name === DEMO_CLIENTS[0]?.name) await addDemoContacts(tx, id);
    }
    await keepSetting(tx, SETTING, closedAt.toISOString());
  });
  return closedAt;
}

function startOf(closedAt: Date): Date {
  return new Date(closedAt.getTime() - DEMO_DAYS * DAY_MS);
}

/** Over SMTP, as a mail program would, in the order of their dates; a second run adds nothing. */
async function playMails(
  service: Service,
  mails: DemoMail[],
  closedAt: Date,
  signal: AbortSignal,
): Promise<void> {
  const { inlet, pipeline } = service;
  const transport = nodemailer.createTransport({
    host: inlet?.host,
    port: inlet?.port,
    pool: true,
    maxConnections: 1,
  });
  const idOf = (id: string) => `<${id}@demo.harbour.example>`;
  const threadOf = (id: string | undefined) => id && { inReplyTo: id, references: id };
  try {
    for (const mail of mails.toSorted((a, b) => b.daysBefore - a.daysBefore)) {
      if (signal.aborted) return;
      await transport.sendMail({
        from: mail.from ?? { name: DEMO_PM.name, address: DEMO_PM.email },
        to: mail.to ?? READ_AT,
        envelope: { from: (mail.from ?? { address: DEMO_PM.email }).address, to: READ_AT },
        subject: mail.subject,
        text: mail.text,
        date: sentAt(closedAt, mail.daysBefore),
        messageId: idOf(mail.id),
        ...threadOf(mail.answers ?? (mail.replyTo && idOf(mail.replyTo))),
        ...(mail.headers && { headers: mail.headers }),
      });
    }
  } finally {
    transport.close();
  }
  await pipeline.understand();
}

/** Each weekly digest at the moment it was due, so that the outbox shows what the six months looked like. */
async function composeHistory(
  { digestDeps }: Service,
  closedAt: Date,
  daysBefore: number,
  signal: AbortSignal,
): Promise<void> {
  const [person] = await people(digestDeps.db);
  const schedule = { ...SCHEDULE, zone: person?.zone ?? "UTC" };
  const standing = { schedule, previousTo: null, since: startOf(closedAt), pausedUntil: null };
  let due = nextDue(standing, standing.since);
  const until = sentAt(closedAt, daysBefore);
  for (; due && due <= until && !signal.aborted; due = nextDue(standing, due)) {
    const moment = due;
    await composeDueDigests({ ...digestDeps, clock: () => moment });
  }
}

function walkDir(config: Config): string {
  return resolve(config.dataDir, "demo/walk");
}

async function produce({ db }: Store, config: Config, service: Service, closedAt: Date) {
  const dir = resolve(config.dataDir, "demo");
  const person = await personByAddress(db, DEMO_PM.email);
  if (!person || !hasAddress(person)) throw new Error("the demo's PM is not there");
  // First: the digest tells the day of a meeting that is prepared, and the next start finds it prepared.
  await packForWalk(db, config, walkDir(config), closedAt);
  const digest = await previewDigest(service.digestDeps, person, closedAt);
  const files = digest ? await writePreview(dir, digest) : [];
  const client = await clientByLabel(db, nameKey(DEMO_CLIENTS[0]?.name ?? ""));
  const request = {
    clientId: client?.id ?? 0,
    now: closedAt,
    zone: person.zone,
    locale: person.locale,
    brand: config.brand,
    agencyDomains: config.agencyDomains,
  };
  const paths = { timeline: join(dir, "timeline.svg"), deck: join(dir, "deck.pptx") };
  // The whole picture for the PM's own eyes; of the deck, the draft that he goes on with.
  const outputs = [
    { format: "svg", audience: "pm", path: paths.timeline },
    { format: "pptx", audience: "drafts", path: paths.deck },
  ] as const;
  for (const { path, ...output } of outputs) {
    const painted = await paintTimeline(db, { ...request, ...output });
    if (!painted) throw new Error("the demo's timeline is empty");
    await writeFile(path, painted.bytes);
  }
  const page = service.page ?? config.appUrl;
  const signIn = await createSignInLink(db, person.id, page, new Date());
  return { page, signIn, digest: files.find((file) => file.endsWith(".html")) ?? null, ...paths };
}

function sentAt(closedAt: Date, daysBefore: number): Date {
  return new Date(closedAt.getTime() - daysBefore * DAY_MS);
}

/** `Tue, 17 Nov 2026 at 09:12`, as Gmail words it above a forwarded mail. */
function gmailDate(closedAt: Date, daysBefore: number): string {
  const [weekday, day, month, year, time] = sentAt(closedAt, daysBefore).toUTCString().split(" ");
  return `${weekday} ${Number(day)} ${month} ${year} at ${time?.slice(0, 5)}`;
}
