// Whether words hold what is a person's own: a name, a mail address, a phone number, a link.

/** A person of the client's: the sender of a mail, or a contact. */
export interface Person {
  name: string | null;
  email: string | null;
}

export function holdsAddress(words: string): boolean {
  return /\S@\S/.test(words);
}

/** With its scheme, `www.` or a path: the name of a shop may end in `.com`. */
export function holdsLink(words: string): boolean {
  return /(?:https?:\/\/|\bwww\.)\S|\b[\w-]+\.[a-z]{2,}\/\S/iu.test(words);
}

const PHONES = [
  /(?:\+|(?<![\d.,])0)[1-9][\d ()/.-]{4,}\d/g,
  /\(\+?\d{2,5}\)[ -]?\d[\d -]{4,}/g,
  /(?<!\d)\d{3}[-.]\d{3}[-.]\d{4}(?!\d)/g,
  /(?<![\d-])\d{3}-\d{4}(?![\d-])/g,
];
const ANNOUNCED = /\b(?:tel|telefon|phone|mobile|mobil|handy|whatsapp)\b\D{0,12}\d[\d /-]{3,}/iu;
const FEWEST_DIGITS = 7;
/** `03.07.2026`, `07/2026`; `+15.000` */
const NO_PHONE = /^(?:0?\d{1,2}(?:[./-]\d{1,2})?[./-]\d{2,4}|\+\d{1,3}(?:\.\d{3})+)$/;

export function holdsPhone(words: string): boolean {
  const isPhone = (found: string) =>
    found.replace(/\D/g, "").length >= FEWEST_DIGITS && !NO_PHONE.test(found.trim());
  return ANNOUNCED.test(words) || PHONES.some((phone) => (words.match(phone) ?? []).some(isPhone));
}

/** As `holdsName`; the client's own name names nobody, nor does what a shared mailbox is called. */
export function holdsPerson(words: string, person: Person, clientName: string): boolean {
  const client = new Set(nameWords(clientName).map((word) => word.toLowerCase()));
  return holdsName(words, person, (word) => client.has(word) || SHARED.has(word));
}

/** Two letters at least: an initial names nobody, and "A" and "I" are words of most sentences. */
const LEAST_LETTERS = 2;
/** Of an address beside a name, where two letters may be anything: `de.admin`. */
const LEAST_LETTERS_OF_ADDRESS = 3;
/** Written small they belong to a surname, and to every sentence of its language. */
const PARTICLES = new Set(
  "af al av bin da das de del della dem den der des di do dos du el het ibn la le ten ter und van von zu zum zur".split(
    " ",
  ),
);
/** Scripts that set no blank between words, or (Korean) write endings onto a name. */
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/gu;

/** RFC 2142, and what else mailboxes of many are called. */
const SHARED = new Set(
  `info sales support office team admin billing marketing hello contact kontakt mail post service help helpdesk hr press
  presse orders accounts accounting finance it noreply reply buchhaltung vertrieb einkauf ventas compras ventes achats`.split(
    /\s+/,
  ),
);

/** One word of the name or the address is enough; accents and case tell no names apart. `isNone`: words that name nobody. */
export function holdsName(
  words: string,
  person: Person,
  isNone: (word: string) => boolean = () => false,
): boolean {
  const name = nameWords(person.name ?? "").filter((word) => !PARTICLES.has(word));
  const least = name.length > 0 ? LEAST_LETTERS_OF_ADDRESS : LEAST_LETTERS;
  const address = nameWords(person.email?.split("@")[0] ?? "").filter((word) => word.length >= least);
  const said = folded(words).toLowerCase();
  const saidWords = new Set([...nameWords(said), ...nameWords(said.replace(UNSPACED, " "))]);
  return [...name, ...address]
    .map((word) => word.toLowerCase())
    .filter((word) => !isNone(word))
    .some((word) =>
      word.search(UNSPACED) >= 0 ? said.includes(word) : word.length >= LEAST_LETTERS && saidWords.has(word),
    );
}

function nameWords(text: string): string[] {
  return folded(text).match(/[\p{L}\p{M}]+/gu) ?? [];
}

function folded(text: string): string {
  return text
    .normalize("NFKD")
    .replace(/[\u0300-\u036f]/gu, "")
    .normalize("NFC");
}
