// Character references of HTML: the names of HTML 4.01 (24) and the few newer ones that mail uses.
import { decodeOctets } from "./header.ts";

/** U+00A0 to U+00FF in their order. */
const LATIN_1 = `nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2 sup3 acute micro
  para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil Egrave Eacute
  Ecirc Euml Igrave Iacute Icirc Iuml ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave Uacute Ucirc Uuml Yacute
  THORN szlig agrave aacute acirc atilde auml aring aelig ccedil egrave eacute ecirc euml igrave iacute icirc iuml eth ntilde
  ograve oacute ocirc otilde ouml divide oslash ugrave uacute ucirc uuml yacute thorn yuml`;
/** U+0391 to U+03A9 and U+03B1 to U+03C9; U+03A2 is none. */
const GREEK = `Alpha Beta Gamma Delta Epsilon Zeta Eta Theta Iota Kappa Lambda Mu Nu Xi Omicron Pi Rho - Sigma Tau Upsilon Phi Chi
  Psi Omega`;
const OTHERS: Record<string, string> = {
  quot: '"',
  amp: "&",
  lt: "<",
  gt: ">",
  apos: "'",
  sigmaf: "ς",
  OElig: "Œ",
  oelig: "œ",
  Scaron: "Š",
  scaron: "š",
  Yuml: "Ÿ",
  fnof: "ƒ",
  circ: "ˆ",
  tilde: "˜",
  ensp: "\u2002",
  emsp: "\u2003",
  thinsp: "\u2009",
  zwnj: "",
  zwj: "\u200D",
  lrm: "",
  rlm: "",
  ndash: "–",
  mdash: "—",
  lsquo: "‘",
  rsquo: "’",
  sbquo: "‚",
  ldquo: "“",
  rdquo: "”",
  bdquo: "„",
  dagger: "†",
  Dagger: "‡",
  bull: "•",
  hellip: "…",
  permil: "‰",
  prime: "′",
  Prime: "″",
  lsaquo: "‹",
  rsaquo: "›",
  oline: "‾",
  frasl: "⁄",
  euro: "€",
  trade: "™",
  larr: "←",
  uarr: "↑",
  rarr: "→",
  darr: "↓",
  harr: "↔",
  lArr: "⇐",
  rArr: "⇒",
  hArr: "⇔",
  minus: "−",
  sum: "∑",
  radic: "√",
  infin: "∞",
  asymp: "≈",
  ap: "≈",
  ne: "≠",
  equiv: "≡",
  le: "≤",
  leq: "≤",
  ge: "≥",
  geq: "≥",
  loz: "◊",
  check: "✓",
  Tab: "\t",
  NewLine: "\n",
  num: "#",
  percnt: "%",
  dollar: "$",
  lpar: "(",
  rpar: ")",
  colon: ":",
  comma: ",",
  period: ".",
  sol: "/",
  excl: "!",
  quest: "?",
  commat: "@",
  lowbar: "_",
  hyphen: "-",
  dash: "-",
  plus: "+",
  equals: "=",
  numsp: "\u2007",
  puncsp: "\u2008",
  hairsp: "\u200A",
  Zcaron: "Ž",
  zcaron: "ž",
  Ccaron: "Č",
  ccaron: "č",
  cacute: "ć",
  Cacute: "Ć",
  ecaron: "ě",
  rcaron: "ř",
  uring: "ů",
  lstrok: "ł",
  Lstrok: "Ł",
  aogon: "ą",
  eogon: "ę",
  sacute: "ś",
  zacute: "ź",
  zdot: "ż",
  nacute: "ń",
  odblac: "ő",
  udblac: "ű",
  abreve: "ă",
  scedil: "ş",
  gbreve: "ğ",
  inodot: "ı",
  Idot: "İ",
  dstrok: "đ",
};

const NAMED = new Map<string, string>(Object.entries(OTHERS));
for (const [names, first] of [
  [LATIN_1, 0xa0],
  [GREEK, 0x391],
  [GREEK.toLowerCase(), 0x3b1],
] as const) {
  names.split(/\s+/).forEach((name, at) => {
    if (name !== "-") NAMED.set(name, String.fromCodePoint(first + at));
  });
}

/** References without their semicolon too, as browsers take the old ones; an unknown name stays as it is. */
export function decodeEntities(text: string): string {
  if (!text.includes("&")) return text;
  return text.replace(
    /&(?:#(?:[xX]([0-9a-fA-F]{1,6})|(\d{1,7}));?|([a-zA-Z][a-zA-Z0-9]{1,8})(;?))/g,
    (all, hex, digits, name, end) => {
      if (name !== undefined) return end === ";" ? (NAMED.get(name) ?? all) : unfinished(name, all);
      return character(hex !== undefined ? Number.parseInt(hex, 16) : Number(digits));
    },
  );
}

function unfinished(name: string, all: string): string {
  return /^(?:nbsp|amp|lt|gt|quot)$/.test(name) ? NAMED.get(name)! : all;
}

/** 0x80 to 0x9F are meant as windows-1252; control characters and lone surrogates are blanks. */
function character(code: number): string {
  if (code >= 0x80 && code <= 0x9f) return decodeOctets(Uint8Array.of(code));
  const isCharacter = code > 31 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff);
  return isCharacter ? String.fromCodePoint(code) : " ";
}
