// `lately digest`: composes what is due, or shows what the last closed window reads like.
import { writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import type { Command } from "commander";
import { composeDueDigests, type DigestPreview, type DigestRun, previewDigest } from "../app/digest.ts";
import type { DigestDeps } from "../app/digest-batch.ts";
import { getsLetters, hasAddress } from "../app/letters.ts";
import { paintedOnce } from "../app/painted.ts";
import { LatelyError } from "../errors.ts";
import { createRenderer } from "../letters/template.ts";
import { makeFolder } from "../make-folder.ts";
import { type Composer, createComposer } from "../run/composer.ts";
import { type KnownPerson, people, personByAddress } from "../store/people.ts";
import { type CliContext, printJson, printLine, usage, withStore } from "./context.ts";

interface DigestOptions {
  person?: string;
  all?: true;
  at?: string;
  preview?: string;
  send?: true;
  json?: true;
}

export function registerDigest(program: Command, context: CliContext): void {
  program
    .command("digest")
    .description("compose the digests that are due, or preview the one of the window last closed")
    .option("--person <email>", "of one person")
    .option("--all", "of everybody")
    .option(
      "--at <moment>",
      "ISO 8601: the window last closed by then, or what was due by then (default: now)",
    )
    .option("--preview <dir>", "write .html, .txt, .eml and attachments; change nothing")
    .option("--send", "put what is due into the outbox, once")
    .option("--json", "print JSON")
    .action((options: DigestOptions) => run(options, context));
}

async function run(options: DigestOptions, context: CliContext): Promise<void> {
  if ((options.person === undefined) === (options.all === undefined))
    usage("Give one of --person EMAIL, --all.");
  if ((options.preview === undefined) === (options.send === undefined))
    usage("Give one of --preview DIR, --send.");
  const at = momentOf(options.at);
  await withStore(context, async (store, config, log) => {
    const { db, secretKey } = store;
    const render = createRenderer(config.templatesDir);
    const clock = () => at ?? new Date();
    const deps: DigestDeps = { db, log, config, render, paint: paintedOnce(), secretKey, clock };
    const person =
      options.person === undefined ? null : await personByAddress(db, options.person.toLowerCase());
    if (options.person !== undefined && !person) throw new LatelyError("PERSON_UNKNOWN", options.person);
    if (options.preview !== undefined) {
      return preview(context, deps, person ? [person] : await people(db), {
        ...options,
        dir: options.preview,
      });
    }
    const result = person
      ? await composeDueDigests(deps, { personId: person.id, signal: context.signal })
      : await composeEverybodys(createComposer(store, config, { clock: at && clock }), context.signal);
    if (options.json) printJson(context, result);
    else
      printLine(
        context,
        `${result.composed} composed, ${result.skipped} with nothing to tell, ${result.failed} failed`,
      );
    if (result.failed > 0)
      throw new LatelyError("DIGEST_FAILED", `${result.failed} of them; the log says why.`);
  });
}

/** In the thread that the service uses. */
async function composeEverybodys(composer: Composer, signal: AbortSignal): Promise<DigestRun> {
  try {
    return await composer.compose(signal);
  } finally {
    await composer.close();
  }
}

async function preview(
  context: CliContext,
  deps: DigestDeps,
  readers: readonly KnownPerson[],
  { dir, all, json }: DigestOptions & { dir: string },
): Promise<void> {
  for (const reader of readers) {
    if (!hasAddress(reader)) continue;
    const isGone: boolean = !getsLetters(reader, deps.clock());
    if (isGone && all) continue;
    if (isGone) throw new LatelyError("DIGEST_STOPPED", `${reader.email} left on ${reader.leftOn}.`);
    if (!all && reader.cadence === "never") throw new LatelyError("DIGEST_STOPPED", reader.email);
    const digest = await previewDigest(deps, reader, deps.clock());
    const own = all ? join(dir, reader.email.replace(/[^\w.@+-]/g, "_")) : dir;
    const files = digest ? await writePreview(own, digest) : [];
    const window = digest && { from: digest.window.from, to: digest.window.to };
    if (json) printJson(context, { person: reader.email, subject: digest?.subject ?? null, window, files });
    else
      printLine(
        context,
        `${reader.email}: ${digest ? `${digest.subject}\n  ${files.join("\n  ")}` : "nothing to tell"}`,
      );
  }
}

/** The page shows its picture from the file beside it: a browser knows no `cid:`. */
export async function writePreview(dir: string, digest: DigestPreview): Promise<string[]> {
  await makeFolder(resolve(dir)).catch((cause) => {
    throw new LatelyError("FILE_UNWRITABLE", dir, cause);
  });
  const html = digest.attachments.reduce(
    (page, { cid, filename }) => (cid ? page.replaceAll(`cid:${cid}`, encodeURIComponent(filename)) : page),
    digest.html,
  );
  const files: [string, string | Buffer][] = [
    ["digest.html", html],
    ["digest.txt", digest.text],
    ["digest.eml", digest.raw],
    ...digest.attachments.map(({ filename, content }): [string, Buffer] => [filename, content]),
  ];
  for (const [name, content] of files) {
    await writeFile(join(dir, name), content).catch((cause) => {
      throw new LatelyError("FILE_UNWRITABLE", join(dir, name), cause);
    });
  }
  return files.map(([name]) => join(dir, name));
}

function momentOf(text: string | undefined): Date | null {
  if (text === undefined) return null;
  const isMoment = /^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:?\d{2})?)?$/.test(text);
  const at = new Date(text);
  // Date reads 30 February as 2 March.
  const isDay = (day: string) => new Date(`${day}T00:00Z`).toISOString().startsWith(day);
  if (!isMoment || Number.isNaN(at.getTime()) || !isDay(text.slice(0, 10)))
    usage(`--at takes ISO 8601, as 2026-11-23T08:00:00+01:00: ${text}`);
  return at;
}
