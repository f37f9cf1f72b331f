// A greeting above the words of a mail: "Hi Nora," and its like, which say nothing.

const OPENERS = `
  hi|hi there|hello|hello there|hey|heya|hiya|dear|good morning|good afternoon|good evening|morning|greetings|to whom it may concern
  |hallo|hallöchen|liebe|lieber|liebes|sehr geehrte|sehr geehrter|werte|guten tag|guten morgen|guten abend|moin|moin moin|servus
  |grüezi|grüß gott|grüss gott|grüß dich|bonjour|bonsoir|salut|coucou|cher|chère|chers|chères|ciao|buongiorno|buonasera|salve
  |gentile|gentili|caro|cara|cari|egregio|hola|buenas|buenos días|buenas tardes|estimado|estimada|estimados|estimadas|querido|querida
  |olá|oi|bom dia|boa tarde|boa noite|prezado|prezada|prezados|caro|cara|hoi|goedemorgen|goedemiddag|goedenavond|goedendag|beste
  |geachte|hej|hejsan|hallå|god morgon|god morgen|god dag|hei|kära|bästa|kære|kjære|moi|terve|cześć|czesc|dzień dobry|witam|witaj
  |szanowni|szanowny|szanowna|drogi|droga|ahoj|dobrý den|vážený|vážená|szia|sziasztok|kedves|bună|bună ziua|merhaba|selam|sayın
  |привет|здравствуйте|добрый день|вітаю|добрий день|各位|大家好|您好|你好|こんにちは|お疲れ様です|お世話になっております|안녕하세요`;
const words = OPENERS.replace(/\s*\n\s*/gu, "")
  .trim()
  .split("|")
  .sort((a, b) => b.length - a.length) // "hi there" before "hi"
  .join("|");
const OPENER = new RegExp(String.raw`^(?:${words})(?![\p{L}\p{N}])`, "iu");
/** Ordinary words of some language: "Beste Quote!" greets nobody, "Beste Anna," does. */
const NEEDS_COMMA =
  /^(?:beste|bästa|kära|car[oai]|chers?|chères?|liebe[rs]?|werte|oi|salve|dag|morning|gentil[ei]|drog[ia])$/iu;
/** Whom one greets without a name. */
const EVERYBODY =
  /^(?:all|team|everyone|everybody|both|there|folks|guys|together|zusammen|alle|allen|allerseits|leute|liebes|tous|toutes|à|tutti|a|todos|todas|equipo|equipe|équipe|allemaal|iedereen|alla|samtliga|wszystkim|and|und|et|e|y|och|en|i|you|of|the|in|dir|euch|ihnen|damen|herren|sir|madam|or|mr|ms|mrs|dr|herr|frau)[.!,]?$/iu;
const MOST_WORDS = 7;

/** The line without its greetings (`Hi Nora, hi Tom, …`); "" when it is nothing else. "Hello world page is live" has none. */
export function withoutGreeting(line: string): string {
  let rest = line;
  for (let greetings = 0; greetings < 3 && rest !== ""; greetings++) {
    const after = withoutOne(rest);
    if (after === rest) break;
    rest = after;
  }
  return rest;
}

function withoutOne(line: string): string {
  const opener = OPENER.exec(line);
  if (!opener) return isName(line) ? "" : line;
  const after = line.slice(opener[0].length);
  const end = /[,!:;.…–—]|\s-(?=\s|$)/u.exec(after.slice(0, 80));
  const whom = (end ? after.slice(0, end.index) : after).trim();
  if (NEEDS_COMMA.test(opener[0]) && end?.[0] !== ",") return line;
  const count = whom === "" ? 0 : whom.split(/\s+/u).length;
  if (count > MOST_WORDS || (count > 0 && !isAddressed(whom))) return line;
  return end ? after.slice(end.index + end[0].length).replace(/^[\s,!.\p{Extended_Pictographic}]+/u, "") : "";
}

/** True when the line is a greeting and nothing else. */
export function isGreeting(line: string): boolean {
  return line.trim() !== "" && withoutGreeting(line.trim()) === "";
}

/** Names begin with a capital (or are written in a script without); "all", "zusammen" and titles count too. */
function isAddressed(whom: string): boolean {
  return whom.split(/\s+/u).every((word) => /^[\p{Lu}\p{Lo}@(]/u.test(word) || EVERYBODY.test(word));
}

/** `Nora,` or `Team,` on a line of its own. */
function isName(line: string): boolean {
  return /^(?:[\p{Lu}][\p{L}'’-]{0,20}|all|team)(?: (?:[\p{Lu}][\p{L}'’-]{0,20}|and|und|&)){0,2}\s?,$/u.test(
    line,
  );
}
