// A forwarded mail inside a text: who wrote it, when, its subject and words; the forwarder's comment kept apart.
import { bodyFrom } from "./forward-body.ts";
import { type InnerHead, innerHeadAt } from "./forward-head.ts";
import { isBlank } from "./lines.ts";
import type { MailAddress } from "./message.ts";
import { prefixAt } from "./prefixes.ts";
import { isDivider } from "./separators.ts";
import { unglued } from "./unglue.ts";

/** `dateRaw` is as the mail program wrote it, `language` that of its labels; `text` is whole, signature and history too. */
export interface ForwardedMail {
  from: MailAddress | null;
  dateRaw: string | null;
  language: string | null;
  subject: string | null;
  text: string;
}

export interface ForwardReading {
  /** What the forwarder wrote above; "" when nothing. */
  comment: string;
  /** What he wrote below, where the mail program marks the end of the forwarded mail; "" when nothing. */
  below: string;
  mail: ForwardedMail;
  /** The header block, and the other mails of a chain: a colleague's who passed the client's mail on, block and words. */
  around: string;
}

/** How the mail came to be, from the outermost prefix of its subject. */
export type Origin = "forward" | "reply" | null;

/** Who forwards: his own address, and whether another is of his house. */
export interface House {
  own: string;
  has: (address: string) => boolean;
}

const NOBODY: House = { own: "", has: () => false };
const MAX_LAYERS = 8;

/**
 * Null when nothing was forwarded. Without a forward prefix only what is unmistakable counts; under a reply nothing but
 * a separator that says so ("Forwarded message") above any quoted history: Outlook puts the same header block over a
 * reply's history as over a forward. Of mails forwarded in mails it is the innermost with words of somebody else than
 * us. Linear in the length of the text; never throws.
 */
export function readForward(text: string, origin: Origin, house: House = NOBODY): ForwardReading | null {
  const outer = layerIn(unglued(text.split("\n")), (head) => isForward(head, origin, house));
  if (!outer) return null;
  const layers = [outer];
  while (layers.length < MAX_LAYERS) {
    const last = layers.at(-1)!;
    const inner = layerIn(last.body, (head, above) => isPassedOn(head, above, last.head, house));
    if (!inner) break;
    layers.push(inner);
  }
  const words = layers.map((layer, at) => {
    const inner = layers[at + 1];
    return joined(inner ? [...inner.above, "", ...inner.below] : layer.body);
  });
  const chosen = choose(layers, words, house);
  const { from, dateRaw, language, subject } = layers[chosen]!.head;
  const others = layers.flatMap((layer, at) => [joined(layer.headLines), at === chosen ? "" : words[at]!]);
  return {
    comment: joined(outer.above),
    below: joined(outer.below),
    mail: { from, dateRaw, language, subject, text: words[chosen]! },
    around: others.filter(Boolean).join("\n\n"),
  };
}

interface Layer {
  head: InnerHead;
  headLines: string[];
  above: string[];
  body: string[];
  below: string[];
}

/** The first mail that stands in these lines, when it counts as forwarded; what else stands there is history. */
function layerIn(
  lines: readonly string[],
  counts: (head: InnerHead, above: readonly string[]) => boolean,
): Layer | null {
  for (let at = 0; at < lines.length; at++) {
    if (isBlank(lines[at]!)) continue;
    const head = innerHeadAt(lines, at);
    if (!head) continue;
    const above = lines.slice(0, at);
    if (!counts(head, above)) return null;
    while (above.length > 0 && (isBlank(above.at(-1)!) || isDivider(above.at(-1)!))) above.pop();
    return {
      head,
      headLines: lines.slice(above.length, head.end),
      above,
      ...bodyFrom(lines, head.end, head.depth),
    };
  }
  return null;
}

function isForward(head: InnerHead, origin: Origin, house: House): boolean {
  if (head.kind === "forward") return origin !== "reply" || head.depth === 0;
  if (origin === "forward") return head.from !== null;
  return (
    origin === null &&
    head.kind !== "attribution" &&
    head.depth === 0 &&
    head.from !== null &&
    head.from.address !== house.own
  );
}

/** In the body of a forwarded mail: another that it forwards, or the history its writer answered. */
function isPassedOn(head: InnerHead, above: readonly string[], outer: InnerHead, house: House): boolean {
  if (head.kind === "forward") return true;
  if (!head.from) return false;
  // A colleague answered the client, and the thread was forwarded: the client's mail is in his history.
  if (outer.from && house.has(outer.from.address) && !house.has(head.from.address)) return true;
  const origin = originOf(outer.subject ?? "");
  if (origin !== null || head.kind === "attribution") return origin === "forward";
  if (outer.recipients.includes(head.from.address)) return false; // he answers whom he writes to
  return above.every(isBlank) || (outer.recipients.length > 0 && head.from.address !== "");
}

function originOf(subject: string): Origin {
  const kinds = prefixAt(subject.replace(/^(?:\[[^[\]]{1,60}\]\s*){1,3}/u, "").trim())?.kinds;
  if (!kinds || kinds.size > 1) return null;
  return kinds.has("forward") ? "forward" : "reply";
}

function choose(layers: readonly Layer[], words: readonly string[], house: House): number {
  const isTheirs = ({ head }: Layer) => head.from !== null && !house.has(head.from.address);
  const withWords = layers.findLastIndex((layer, at) => isTheirs(layer) && words[at] !== "");
  if (withWords >= 0) return withWords;
  const theirs = layers.findLastIndex(isTheirs);
  return theirs >= 0 ? theirs : layers.length - 1;
}

function joined(lines: readonly string[]): string {
  return lines.join("\n").trim();
}
