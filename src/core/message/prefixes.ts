// What mail programs and gateways put before a subject, as data, and taking it off.

export type PrefixKind = "reply" | "forward";

// `VS` is a reply in Finnish and a forward in Danish and Norwegian; it counts as both.
const REPLY = `
  re r ré rép ref rif aw antw antwort antwoord antwoorden sv svar vs vast vastaus vá válasz odp odpověď odg odgovor
  res resp respuesta resposta ynt yanıt yan atb bls balas răsp răspuns на отв ответ відп відповідь
  απ απάντηση σχετ رد השב תגובה 回复 回覆 答复 答覆 返信 답장 회신 ตอบกลับ`;
const FORWARD = `
  fwd fw wg wtr tr trans transf rv rvt rnv i inoltra inoltrato enc encaminhado pd pdj doorst doorgestuurd dst vb vl vs
  videresend videresendt videresent vidarebefordrat tov továbbítás továbbítva ilt i̇lt redir redirecționat prep preposlané
  přeposláno przek weitergeleitet weiterl reenv reenviado fs пересл переслано прсл πρθ προωθ هم هـ הועבר
  转发 轉寄 转寄 転送 전달 ส่งต่อ`;

const words = (text: string) => text.trim().split(/[ \n]+/);
const kinds = new Map<string, Set<PrefixKind>>();
for (const word of words(REPLY)) add(word, "reply");
for (const word of words(FORWARD)) add(word, "forward");

function add(word: string, kind: PrefixKind): void {
  const key = word.toLowerCase();
  kinds.set(key, (kinds.get(key) ?? new Set()).add(kind));
}

const LONGEST_PREFIX = Math.max(...[...kinds.keys()].map((key) => key.length));
/** `Re:`, `Tr :`, `RE[2]:`, `Re(3):`, `Re^2:`, `Redir.:` */
const SHAPE = new RegExp(
  String.raw`^([\p{L}\p{M}]{1,${LONGEST_PREFIX}})\.?(?:\s?\[\d{1,3}\]|\s?\(\d{1,3}\)|\^\d{1,3})?\s?:\s*`,
  "u",
);

export interface Prefix {
  kinds: ReadonlySet<PrefixKind>;
  /** How many characters it takes, colon and following white space included. */
  length: number;
}

/** The reply or forward prefix at the start of a folded line; null when there is none. */
export function prefixAt(text: string): Prefix | null {
  const match = SHAPE.exec(text);
  const found = match && kinds.get(match[1]!.toLowerCase());
  return found ? { kinds: found, length: match[0].length } : null;
}

const TAGS = [
  /^\[[^[\]]{1,80}\]\s*/u, // [EXTERNAL], [list-name]
  /^\*{2,}[^*]{1,60}\*{2,}:?\s*/u, // ***SPAM?***
  /^\{[^{}]{1,60}\}\s*/u, // {Spam?}
  /^<[^<>@]{1,60}>\s*/u, // <EXT>
  /^\((?:ext|external|extern|externe|spam)\)\s*/iu,
  /^(?:ext|external|externe?|spam|suspected spam|possible spam|caution|warning|achtung)\s?:\s*/iu,
  /^(?:(?:\p{Extended_Pictographic}|\p{Emoji_Modifier}|\u200D|\uFE0F)\s*){1,12}/u, // a rocket before the code
  /^["'“„«»‚‘]\s*/u,
];

/** Length of what a gateway, list or hand put before the subject; 0 without. Only a code behind it makes it a tag. */
export function tagAt(text: string): number {
  for (const tag of TAGS) {
    const match = tag.exec(text);
    if (match) return match[0].length;
  }
  return 0;
}

/** Takes all reply and forward prefixes off; `found` tells them, outermost first. */
export function stripPrefixes(text: string): { rest: string; found: ReadonlySet<PrefixKind>[] } {
  let rest = text;
  const found: ReadonlySet<PrefixKind>[] = [];
  for (let prefix = prefixAt(rest); prefix; prefix = prefixAt(rest)) {
    found.push(prefix.kinds);
    rest = rest.slice(prefix.length);
  }
  return { rest, found };
}
