// 2,400 mails that break readers: every kind of broken header, structure and text, two of three bent once more.
import { BENDS, bent } from "./bend.ts";
import { CARRIED } from "./carried.ts";
import { type Dice, diceOf } from "./dice.ts";
import { HEADERS } from "./headers.ts";
import { LANGUAGES } from "./languages.ts";
import { say } from "./prose.ts";
import { STRUCTURES, type Torture } from "./structures.ts";
import { TEXTS } from "./texts.ts";

const SEED = 20_260_303;
const MAILS = 2400;
/** What is broken in them; each family has its share of the kinds. */
export const FAMILIES: Readonly<Record<string, Readonly<Record<string, Torture>>>> = {
  structures: STRUCTURES,
  "what they carry": CARRIED,
  headers: HEADERS,
  texts: TEXTS,
};
const KINDS = Object.entries(FAMILIES).flatMap(([family, kinds]) =>
  Object.entries(kinds).map(([kind, make]) => ({ family, kind, make })),
);

export interface TortureMail {
  family: string;
  kind: string;
  raw: Buffer;
}

/** Always the same; each `every`-th only. Without `subject` each has one of its own, with no code in it. */
export function tortureMails(subject?: (dice: Dice) => string, every = 1): TortureMail[] {
  return Array.from({ length: MAILS / every }, (_, at) => {
    const number = at * every;
    const dice = diceOf(SEED + number);
    const { make, ...named } = KINDS[number % KINDS.length]!;
    const mail = make(dice, subject ? subject(dice) : say(dice, dice.one(LANGUAGES), "subject"));
    return { ...named, raw: Buffer.from(dice.onceIn(3) ? mail : bent(dice, mail, BENDS), "latin1") };
  });
}
