// What mail programs and gateways put before and behind a subject, as data, and taking it off.

export type PrefixKind = "reply" | "forward";

// `VS` is a reply in Finnish and a forward in Danish and Norwegian; it counts as both.
const REPLY = `
  re ang r ré rép réponse ref rif risposta aw antw antwort antwoord antwoorden beantw sv svar vs vast vastaus va vá válasz odp
  odpověď odpowiedź odg odgovor res resp respuesta resposta ynt yanıt yan yanit atb ats bls balas răsp răspuns на отв ответ
  відп відповідь отг одг απ απάντηση ατ رد השב תגובה 回复 回覆 回復 答复 答覆 返信 답장 회신 ตอบกลับ trả_lời`;
const FORWARD = `
  fwd fw forward forwarded wg wtr wtrl weitergeleitet weiterl weiterleitung tr trans transf transfert transféré transférer
  rv rvt rnv reenv reenvío reenviado i inol inoltr inoltra inoltrato enc encam encaminhado encaminhada pd pdj przek
  przekazano podaj_dalej doorst doorgest doorgestuurd dst vb vidarebef vidarebefordrat vl välitetty vs videres videresend
  videresendt videresent tov tovább továbbítás továbbítva ilt i̇lt iletildi redir redirecționat prep preposlané presl přep
  přeposláno předáno prosl proslijeđeno posr fs trs teruskan persiųsta edasi пересл переслано прсл пр препр прослеђено σχετ
  πρθ προωθ إعادة_توجيه هم هـ הועבר 转发 轉發 轉寄 转寄 転送 전달 전송 ส่งต่อ chuyển_tiếp`;

/** Words of their own too: inside a title they stay (`ATS: hiring twice as fast`). */
const NOT_IN_TITLES = new Set([
  "va",
  "ats",
  "trans",
  "forward",
  "ref",
  "rif",
  "fs",
  "res",
  "enc",
  "prep",
  "tov",
  "vl",
  "yan",
]);

const words = (text: string) => text.trim().split(/[ \n]+/);
const kinds = new Map<string, Set<PrefixKind>>();
for (const word of words(REPLY)) add(word, "reply");
for (const word of words(FORWARD)) add(word, "forward");

function add(word: string, kind: PrefixKind): void {
  const key = word.toLowerCase().replace("_", " ");
  kinds.set(key, (kinds.get(key) ?? new Set()).add(kind));
}

/** More layers than any thread has. */
export const MAX_LAYERS = 20;
const LONGEST_PREFIX = Math.max(...[...kinds.keys()].map((key) => key.length));
/** `Re:`, `Tr :`, `RE[2]:`, `Re (3):`, `Re^2:`, `Re*2:`, `Re2:`, `Redir.:` */
const SHAPE = new RegExp(
  String.raw`^([\p{L}\p{M}]{1,${LONGEST_PREFIX}}(?: [\p{L}\p{M}]{1,8})?)\.?(?:\s?\[\d{1,3}\]|\s?\(\d{1,3}\)|\s?[\^*]?\d{1,3})?\s?:\s*`,
  "u",
);

export interface Prefix {
  kinds: ReadonlySet<PrefixKind>;
  /** In lower case, without counter. */
  word: string;
  /** How many characters it takes, colon and following white space included. */
  length: number;
}

/** The reply or forward prefix at the start of a plain line; null when there is none. */
export function prefixAt(text: string): Prefix | null {
  const match = SHAPE.exec(text);
  const word = match?.[1]?.toLowerCase() ?? "";
  const found = kinds.get(word);
  return match && found ? { kinds: found, word, length: match[0].length } : null;
}

const GATEWAY =
  "ext|external|extern|externe|externo|externa|esterno|outside|spam|junk|bulk|suspected spam|possible spam|probable spam|spam suspect|caution|warning|achtung|vorsicht";
const TAGS = [
  /^\[[^[\]]{1,80}\]\s*(?:[:|–—-]\s*)?/u, // [EXTERNAL], [list-name], [Ticket#12]:
  /^([*#~=!|_+%-]{1,5})\s?[\p{L}\p{N}][^*#~=|<>[\]:]{0,40}\1\s*:?\s*/u, // ***SPAM?***, --EXT--, *External*
  /^\{[^{}]{1,60}\}\s*/u, // {Spam?}
  /^<[^<>@]{1,60}>\s*/u, // <EXT>
  new RegExp(String.raw`^\((?:${GATEWAY})[^()]{0,20}\)\s*:?\s*`, "iu"),
  new RegExp(
    String.raw`^(?:${GATEWAY})(?:[- ]?(?:e-?mail|mail|sender|message))?\s?\.?(?::|\s[-–—|](?=\s))\s*`,
    "iu",
  ),
  /^(?:(?:\p{Extended_Pictographic}|\p{Emoji_Modifier}|\p{Regional_Indicator}|\u200D|\uFE0F)\s*){1,12}/u, // a rocket before the code
  /^[-–—•·*>»!~|.→►+=]{1,6}\s+/u, // a bullet or arrow
];
/** What ends a subject that one of these quote marks begins. */
const CLOSERS: Record<string, string> = {
  '"': '"',
  "'": "'",
  "“": "”",
  "„": "“”",
  "«": "»",
  "»": "«",
  "‚": "‘’",
  "‘": "’",
  "”": "”",
};

export interface Tag {
  length: number;
  /** The quote marks of which one may close the subject that a quote mark opens; "" otherwise. */
  closers: string;
}

/** What a gateway, list or hand put before the subject; null without. Only a code behind it makes it a tag. */
export function tagAt(text: string): Tag | null {
  for (const tag of TAGS) {
    const match = tag.exec(text);
    if (match) return { length: match[0].length, closers: "" };
  }
  const closers = CLOSERS[text[0] ?? ""];
  return closers === undefined ? null : { length: text[1] === " " ? 2 : 1, closers };
}

const GATEWAY_TAG = new RegExp(String.raw`^[[(](?:${GATEWAY})[\])]\s*:?\s*`, "iu");
const BEHIND =
  /\s?[[(]\s?(?:fwd?|forwarded|re|wg|weitergeleitet|tr|transféré|external|extern|ext|spam\??)\s?[\])]$/iu;

/** Where a mark that a program put behind a subject begins: `numbers (fwd)`; the text's length without. */
export function suffixAt(text: string): number {
  return BEHIND.exec(text)?.index ?? text.length;
}

/** Length of `[EXTERNAL]` and its like, which are nobody's label; 0 without. */
export function gatewayTagAt(text: string): number {
  return GATEWAY_TAG.exec(text)?.[0].length ?? 0;
}

/** The reply and forward prefixes and gateway tags before a title's own words; `found` outermost first. */
export function prefixesOf(title: string): { length: number; found: ReadonlySet<PrefixKind>[] } {
  const found: ReadonlySet<PrefixKind>[] = [];
  let length = 0;
  for (let layer = 0; layer < MAX_LAYERS; layer++) {
    const rest = title.slice(length);
    const prefix = prefixAt(rest);
    if (prefix && !NOT_IN_TITLES.has(prefix.word)) {
      found.push(prefix.kinds);
      length += prefix.length;
    } else {
      const tag = gatewayTagAt(rest);
      if (tag === 0) break;
      length += tag;
    }
  }
  return { length, found };
}

/** A subject without its prefixes, tags and `(fwd)`: what a forwarded mail was about. */
export function withoutPrefixes(subject: string): string {
  const rest = subject.slice(prefixesOf(subject).length);
  return rest.slice(0, suffixAt(rest)).trim();
}
