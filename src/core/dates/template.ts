// `the? {ordinal} of/in {month}`: phrases with slots, parsed once and matched against tokens.
import type { Slot, Slots } from "./slots.ts";
import { isIdeograph, type Token, tokenize } from "./tokens.ts";

type Item = { glued: boolean } & ({ words: ReadonlySet<string>; optional: boolean } | { slot: Slot });
export type Template = readonly Item[];

/** Throws RangeError on a slot that is not among `slots`. */
export function parseTemplate(source: string, slots: ReadonlyMap<string, Slot>): Template {
  return source
    .trim()
    .split(/\s+/)
    .flatMap((part) =>
      (part.match(/\{\w+\}|[^{}]+/g) ?? []).flatMap((piece, i) => itemsOf(piece, i > 0, slots)),
    );
}

function itemsOf(piece: string, glued: boolean, slots: ReadonlyMap<string, Slot>): Item[] {
  if (piece.startsWith("{")) {
    const slot = slots.get(piece.slice(1, -1));
    if (!slot) throw new RangeError(`No slot is called ${piece}.`);
    return [{ slot, glued }];
  }
  const optional = piece.endsWith("?") && piece.length > 1;
  const alternatives = (optional ? piece.slice(0, -1) : piece).split("/").map((text) => tokenize(text));
  const [only] = alternatives;
  if (only && alternatives.length === 1 && only.length > 1) {
    return only.map(({ word }) => ({ words: new Set([word]), optional: false, glued: false }));
  }
  return [{ words: new Set(alternatives.map((tokens) => tokens[0]?.word ?? "")), optional, glued }];
}

/** The words a match may begin with. */
export function firstWords(template: Template): Set<string> {
  const words = new Set<string>();
  for (const item of template) {
    for (const word of "slot" in item ? item.slot.firstWords : item.words) words.add(word);
    if ("slot" in item || !item.optional) break;
  }
  return words;
}

/** What a template held, and the token behind its last one; null when it does not begin at `at`, in one sentence. */
export function matchTemplate(
  template: Template,
  tokens: readonly Token[],
  at: number,
): { slots: Slots; end: number } | null {
  return rest(template, 0, tokens, at, at, {});
}

/** Templates are short and their optional words few: tried with each of these and without. */
function rest(
  template: Template,
  index: number,
  tokens: readonly Token[],
  start: number,
  at: number,
  slots: Slots,
): { slots: Slots; end: number } | null {
  const item = template[index];
  if (!item) return { slots, end: at };
  const token = tokens[at];
  if (token && !(token.opens && at > start) && isPlaced(item, token, tokens[at - 1])) {
    if ("slot" in item) {
      const filled = item.slot.read(tokens, at);
      if (!filled) return null;
      const all = index === 0 ? filled.slots : { ...slots, ...filled.slots };
      return rest(template, index + 1, tokens, start, at + filled.length, all);
    }
    const taken = item.words.has(token.word) ? rest(template, index + 1, tokens, start, at + 1, slots) : null;
    if (taken) return taken;
  }
  return "optional" in item && item.optional ? rest(template, index + 1, tokens, start, at, slots) : null;
}

function isPlaced(item: Item, token: Token, before: Token | undefined): boolean {
  return !item.glued || token.glued || isIdeograph(token) || isIdeograph(before);
}
