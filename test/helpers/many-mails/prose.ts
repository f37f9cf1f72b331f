// Words for mails: a small grammar, expanded by dice, so that no two texts are the same and all read like mail.
import type { Dice } from "./dice.ts";

/** `{slot}` stands for one line of its list, whose own slots are filled in turn. */
export type Grammar = Readonly<Record<string, readonly string[]>>;

const SHARED: Grammar = {
  person:
    "Nora Berg|Jonas Weiß|Claire Dubois|Marta Nowak|Luis García|Priya Raman|Aiko Tanaka|Tom O'Neil|Zoë Maes".split(
      "|",
    ),
  firm: "Nordlys AS|Harbour & Sons|Müller GmbH|Atelier Céleste|Kowalski Sp. z o.o.|Winfield Ltd|Roin Oy|Windrose|Acme".split(
    "|",
  ),
  money: [
    "{k} EUR",
    "$ {k}.{d}{d}",
    "€{k}",
    "£{d}{d}k",
    "{d}.{d} Mio €",
    "CHF {k}",
    "{k},{d}{d} zł",
    "¥{k},000",
  ],
  k: ["{d},{d}{d}{d}", "{d}{d}{d}", "{d}.{d}{d}{d}", "{d}{d}"],
  d: "1|2|3|4|5|6|7|8|9".split("|"),
  percent: ["{d} %", "{d}{d}%", "{d}.{d} percent", "{d} pp"],
  day: ["{d} March 2026", "0{d}.0{d}.2026", "2026-0{d}-1{d}", "{d}/1{d}/26", "Monday", "Q{q} 2026"],
  q: ["1", "2", "3", "4"],
  ref: ["#{d}{d}{d}{d}", "INV-2026-{d}{d}{d}", "PO {d}{d}{d}{d}{d}", "ticket {d}{d}{d}{d}", "v{d}.{d}.{d}"],
  hour: ["{d}:30", "1{d}:00", "{d} pm", "1{d} Uhr"],
};

/** Fills the slots of one line of `grammar[start]`. */
export function say(dice: Dice, grammar: Grammar, start: string): string {
  const lines = grammar[start] ?? SHARED[start];
  if (!lines) throw new Error(`no words for {${start}}`);
  return dice.one(lines).replace(/\{(\w+)\}/gu, (_, slot: string) => say(dice, grammar, slot));
}

/** `least` to `most` sentences in paragraphs. */
export function paragraphs(dice: Dice, grammar: Grammar, least: number, most: number): string {
  return dice
    .times(dice.between(least, most), () => say(dice, grammar, "sentence") + dice.one([" ", " ", "\n\n"]))
    .join("")
    .trim();
}
