// What kind of number a success without one is likely to have, guessed from its words: only the examples depend on it.
import type { AskRole } from "./words.ts";

/** English and German beginnings of words; the first kind with a hit wins. */
const SIGNS: readonly [Exclude<AskRole, "any">, RegExp][] = [
  [
    "quality",
    starting(
      "error|defect|bug|complain|audit|satisf|survey|uptime|outage|support|fehler|reklam|zufried|ausfall|qualit",
    ),
  ],
  [
    "revenue",
    starting(
      "shop|checkout|order|sale|lead|conver|campaign|custom|market|payment|bestell|verkauf|umsatz|kampagn|kund|zahlung",
    ),
  ],
  [
    "money",
    starting(
      "cost|licen|fuel|diesel|energy|hosting|cloud|spend|waste|price|kosten|lizenz|energie|einspar|einkauf|preis",
    ),
  ],
  [
    "time",
    starting(
      "automat|fast|quick|minute|hour|night|onboard|report|workflow|process|migrat|plan|print|schnell|stunde|prozess|ablauf|bericht|nacht",
    ),
  ],
];
const MOST_CHARS = 2000;

export function likelyRole(...texts: readonly string[]): AskRole {
  const text = texts.join(" ").slice(0, MOST_CHARS);
  return SIGNS.find(([, signs]) => signs.test(text))?.[0] ?? "any";
}

function starting(words: string): RegExp {
  return new RegExp(String.raw`(?<!\p{L})(?:${words})`, "iu");
}
