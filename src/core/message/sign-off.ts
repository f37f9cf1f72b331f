// Lines below a closing: the writer's name, title, company, phone numbers. A sentence is none of them.
import { foldWords } from "./lines.ts";

const PARTICLE =
  /^(?:de|da|do|dos|das|del|della|di|du|des|la|le|el|al|bin|ibn|van|von|vom|zu|zum|zur|der|den|ter|ten|af|av|og|und|and|y|e|i|et|&|\/|\+|-|–|—|\||,)$/iu;
const NAME_WORD =
  /^["'“(]?(?:\p{Lu}[\p{L}\p{M}'’.-]{0,25}|\p{Lo}[\p{L}\p{M}]{0,14}|d['’]\p{Lu}\p{L}{1,20})[)"'”,.]{0,2}$/u;
/** On whose behalf: `i. A. Nora Berg`. */
const BEHALF = /^(?:i\.\s?[av]\.|ppa?\.|p\.\s?p\.)\s?/iu;
const MAX_NAME_WORDS = 5;

/** One to five capitalised words and particles, a lone small one (`nora`), initials. No digits, no sentence. */
export function isName(line: string): boolean {
  const text = line
    .trim()
    .replace(/\p{Extended_Pictographic}\uFE0F?|\s\([^()]{1,30}\)$/gu, "")
    .trim();
  if (text === "" || text.length > 60 || /[\d%€$£?!:;=<>@]/u.test(text.replace(/!$/u, ""))) return false;
  const words = text
    .replace(/^[-–—~/]\s?/u, "")
    .replace(BEHALF, "")
    .replace(/!$/u, "")
    .split(/\s+/u);
  if (words.length === 1) return /^[\p{L}\p{M}'’.-]{1,25}[,.]?$/u.test(words[0]!);
  if (words.length > MAX_NAME_WORDS || (/\p{Ll}{4}\.$/u.test(text) && words.length > 2)) return false;
  const names = words.filter((word) => !PARTICLE.test(word));
  return names.length > 0 && names.every((word) => NAME_WORD.test(word));
}

const CONTACT = new RegExp(
  String.raw`(?:^|[\s|·•,(])(?:t|tel|m|mob|mobil|mobile|p|ph|phone|fon|telefon|tlf|tfn|puh|fax|f|cell|direct|dw|telephone|tél|tel\.|handy|gsm|cel|тел|моб|τηλ|電話|电话|手机|전화|טל|נייד|هاتف)\s?[.:]?\s?(?:nr\.?\s?)?[+(\d]` +
    String.raw`|\+\d{1,3}[\s(.-]|(?:^|\s)\(?0\d{1,4}\)?[\s/.-]\d{2,}|\d{3}[\s.-]\d{3}[\s.-]\d{3,4}|[\w.+-]{1,60}@[\w-]{1,60}\.[\w.]{2,20}|(?:https?:\/\/|www\.)\S` +
    String.raw`|(?:^|\s)(?:[\w-]{2,40}\.)(?:com|org|net|de|at|ch|eu|io|co\.uk|fr|es|it|nl|se|dk|no|fi|pl|cz|sk|hu|ro|pt|br|be|example)(?:\/\S{0,80})?$`,
  "iu",
);
const COMPANY =
  /(?:^|[\s,])(?:gmbh|mbh|kg|ohg|ag|se|ug|e\.\s?v\.?|ltd\.?|llc|llp|plc|inc\.?|corp\.?|pty|s\.?a\.?s?\.?|s\.?r\.?l\.?|s\.?p\.?a\.?|sarl|b\.?v\.?|n\.?v\.?|ab|a\/s|aps|as|asa|oyj?|sp\. z o\.\s?o\.?|s\.r\.o\.?|a\.s\.?|kft\.?|zrt\.?|d\.o\.o\.?|ооо|оао|зао|тов|ood|eood|株式会社|有限公司|㈜|주식회사)(?:$|[\s,|·&+])/iu;
const REGISTER =
  /(?:registered (?:office|in|number)|company (?:no|number)|handelsregister|amtsgericht|registergericht|sitz der|geschäftsführ|vorstand|aufsichtsrat|ust-?id|hrb|siren|siret|capital social|rcs |vat (?:no|reg|id)|p\.?\s?iva|c\.?f\.? |kvk|btw|cvr|org\.?\s?nr|y-tunnus|nip|regon|krs|ičo?|dič|cégjegyzék|adószám|инн|огрн)/iu;
const PLACE =
  /(?:^|[\s,-])\d{4,6}(?:\s\p{Lu}|,|$)|(?:straße|strasse|str\.|weg|platz|allee|street|st\.|road|rd\.?|avenue|ave\.?|lane|rue|calle|via|piazza|straat|gatan|gata|vej|gade|katu|tie|ul\.|ulica|utca|út|cad\.|sok\.)\s?,?\s?\d{0,4}|^\d{1,4}[a-z]?,?\s\p{Lu}/iu;
const PICTURE =
  /^\[?(?:image|cid|logo|inline image|bild|immagine|imagen)\b[^\n]{0,80}\]?$|^\[[^\]]{0,80}\]$/iu;

/** Phone, address, company, register, picture: what only a signature has in such a line. */
export function isContact(line: string): boolean {
  const text = line.trim();
  if (text === "" || text.length > 200) return false;
  if (/[.!?]$/u.test(text) && text.split(/\s+/u).length > 8 && !REGISTER.test(text)) return false;
  return (
    CONTACT.test(text) ||
    REGISTER.test(text) ||
    PICTURE.test(text) ||
    (COMPANY.test(text) && text.length <= 90)
  );
}

/** A job title, a department, a street: a short line that begins with a capital and is no sentence. */
export function isTitle(line: string): boolean {
  const text = line.trim();
  if (text.length > 80 || /[.!?:;=→%€$£]$|[%€$£→]/u.test(text)) return false;
  const words = text.split(/\s+/u);
  if (words.length > 10) return false;
  if (/\d/u.test(text)) return PLACE.test(text) && words.length <= 8;
  if (words.length === 1) return true;
  if (!/^["'“(]?(?:\p{Lu}|\p{Lo})/u.test(text)) return false;
  if (/[|·•]/u.test(text)) return true;
  const long = words.filter((word) => /\p{L}{4}/u.test(word));
  const capital = long.filter((word) => /^["'“(&]?[\p{Lu}\p{Lo}]/u.test(word));
  return capital.length * 2 >= long.length && !VERBS.test(foldWords(text));
}

/** Words no title has. */
const VERBS =
  /(?:^|\s)(?:is|are|was|were|has|have|had|will|saved|saves|went|now|we|i|our|it|the|this|they|ist|sind|war|hat|haben|wir|ich|das|jetzt|est|sont|nous|es|son|hemos|siamo|abbiamo|zijn|hebben|vi|har|on|jest|mamy)(?:\s|$)/u;
