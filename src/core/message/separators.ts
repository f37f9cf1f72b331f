// The line a mail program draws above forwarded or quoted mail, in any language: `---- Forwarded message ----`.
import { bare, foldWords } from "./lines.ts";

/**
 * `forward`: nothing else stands above forwarded mail. `original`: "Original Message" stands above both replies and
 * forwards. `rule`: a line of underscores. `end`: the forwarded mail ends here.
 */
export type Separator = "forward" | "original" | "rule" | "end";

const MAX_WORDS_CHARS = 100;

/** Parts of the words for "forwarded", accents dropped, as they stand in that line. */
const FORWARDED = stems(
  [
    "forward|weitergeleit|transfer|transmis|reexpedi|fait suivre|reenvi|reencaminh|encaminh|inoltrat|doorgestuurd",
    "doorgezonden|vidarebefordra|videresend|valitetty|edelleen lah|edasi ?saadetud|edastatud|przekaza|przekazy|przeslan",
    "podaj dalej|preposl|preposil|preposiel|tovabbit|iletil|yonlendir|redirection|inaintat|redirectat|trasmess",
    "proslijed|proslijeđ|prosledj|prosleđ|posredovan|parsut|persius|persiun|birbidal|aframsen|framsen|chuyen tiep|diteruskan|dimajukan",
    "пересыл|пересл|перенаправ|переадрес|препрат|препрац|пренасоч|проследен|прослед|прослеђ|προωθ",
    "転送|转发|轉寄|转寄|轉發|전달|הועבר|מועבר|שהועבר|معاد|اعادة توجيه|محول|ส่งต่อ|अग्रेषित",
  ].join("|"),
);
/** Parts of the words for "original". */
const ORIGINAL = stems(
  [
    "origin|ursprung|urspr\\.|oorspronkelijk|oprindelig|opprinnelig|ursprunglig|alkuperai|oryginaln|puvodni|povodn|eredeti",
    "orijinal|ozgun|izvorn|pradin|sakotn|algne|mesajul initial|thu goc|tin nhan goc|pesan asli|frumskila",
    "исходн|оригин|первонач|вихидн|вихідн|початков|αρχικ|原始|原邮件|原郵件|元のメッセ|オリジナル|원본|מקורי|الاصلي|ต้นฉบ|मूल",
  ].join("|"),
);
const END =
  /^(?:end|ende|fin|fine|koniec|konec|einde|slut|slutt|loppu|final|sfarsit|kraj|vege|son|конец|кінець|край|τελος|結束|结束|終わり|끝)(?!\p{L})/iu;
/** Words alone, without dashes, as Apple Mail, MailMate and Claws write them; accents dropped. */
const PHRASES = new Set(
  `begin forwarded message|forwarded message|anfang der weitergeleiteten nachricht|anfang der weitergeleiteten e-mail
  |weitergeleitete nachricht|debut du message reexpedie|debut du message transfere|message transfere|message reexpedie
  |inicio del mensaje reenviado|mensaje reenviado|inici del missatge reenviat|inizio messaggio inoltrato|messaggio inoltrato
  |begin doorgestuurd bericht|doorgestuurd bericht|vidarebefordrat brev|vidarebefordrat mejl|borjan pa vidarebefordrat meddelande
  |vidarebefordrat meddelande|start pa videresendt besked|videresendt besked|videresendt melding|begynnelsen pa videresendt melding
  |starten pa videresendt melding|valitetty viesti alkaa|valitetty viesti|poczatek przekazywanej wiadomosci
  |poczatek przekazanej wiadomosci|przekazana wiadomosc|inicio da mensagem encaminhada|inicio da mensagem reencaminhada
  |mensagem encaminhada|mensagem reencaminhada|zacatek preposilane zpravy|zacatek preposlane zpravy|zaciatok preposlanej spravy
  |zaciatok preposielanej spravy|tovabbitott level kezdete|tovabbitott uzenet kezdete|tovabbitott uzenet|iletilen mesaj
  |ileti baslangici|baslangic: iletilen ileti|iletilen iletinin baslangici|iletilmis ileti baslangici|iletilen ileti baslangici|iletilen ileti
  |inceputul mesajului redirectionat|inceputul mesajului transmis|mesaj redirectionat|zapocni proslijeđenu poruku
  |pocetak proslijeđene poruke|zacetek posredovanega sporocila|начало переадресованного сообщения
  |начало пересылаемого сообщения|пересылаемое сообщение|початок листа, що пересилається|початок переадресованого повідомлення
  |початок пересланого повідомлення|αρχη προωθημενου μηνυματος|αρχη προωθουμενου μηνυματος|προωθημενο μηνυμα
  |転送されたメッセージ|転送メッセージ|以下是转发的邮件|开始转发的邮件|以下是轉寄的郵件|開始轉寄郵件|전달된 메시지|전달된 메시지 시작
  |הודעה שהועברה|תחילת ההודעה שהועברה|תחילת הודעה שהועברה|بداية الرسالة المعاد توجيهها|بدء الرسالة المعاد توجيهها
  |bat dau thu đuoc chuyen tiep|tin nhan đa chuyen tiep|awal pesan yang diteruskan|mulai pesan yang diteruskan`
    .split("|")
    .map((phrase) => foldWords(phrase)),
);

/** What kind of separator a line is; null when it is none. */
export function separatorOf(line: string): Separator | null {
  if (line.length > 400) return null;
  const text = bare(line);
  if (text.length < 4) return null;
  if (/^[_\u2014\u2015\u2500]{10,}$/u.test(text)) return "rule";
  const framed = framedWords(text);
  if (framed) return kindOf(framed.words, framed.behind);
  if (!/[:：]$/u.test(text) || text.length > MAX_WORDS_CHARS) return null;
  return PHRASES.has(foldWords(text.slice(0, -1))) ? "forward" : null;
}

/** A separator that Lotus Notes or the way wrapped into the next line is one too; `end` is the line behind it. */
export function separatorAt(lines: readonly string[], at: number): { kind: Separator; end: number } | null {
  const kind = separatorOf(lines[at]!);
  const text = bare(lines[at]!);
  const next = lines[at + 1];
  if (next !== undefined && next.length < 120 && text.length < 120 && /^-{5,}.*[^-]$/u.test(text)) {
    const whole = /^[^-].*-{5,}$/u.test(bare(next)) ? separatorOf(`${text} ${bare(next)}`) : null;
    if (whole) return { kind: whole, end: at + 2 };
  }
  return kind && { kind, end: at + 1 };
}

const MAIL = stems(
  "messag|mail|nachricht|bericht|mensaje|mensagem|missatge|meddel|melding|besked|brev|viesti|wiadomo|zprav|sprav|uzenet|level|ileti|mesaj|poruk|sporoc|zinoj|vestul|laisk|sonum|kiri|beskjed|skeyti|сообщ|письм|повидом|лист|писмо|порук|μηνυμα|邮件|郵件|メッセ|メール|메시지|메일|הודע|רסאל|رسال|thu|tin nhan|pesan|surat|จดหมาย|ข้อความ|संदेश",
);

/** True when its words speak of a message: such a separator needs no header block below it. */
export function namesMail(line: string): boolean {
  return MAIL.test(foldWords(bare(line)));
}

/** A line of dashes, with words of any language in it or without: right above a header block it belongs to that. */
export function isDivider(line: string): boolean {
  const text = line.length > 200 ? "" : bare(line);
  return /^[-=_*~\u2010-\u2015\u2500]{3,}$/u.test(text) || framedWords(text)?.behind === "";
}

/** `----- Forwarded Message ----- From: Rosa <…>To: …`, as Yahoo's text has it: separator and rest apart; null otherwise. */
export function gluedSeparator(line: string): { separator: string; rest: string } | null {
  const text = bare(line);
  const framed = /^[-\u2010-\u2015_=]/u.test(text) ? framedWords(text) : null;
  if (!framed || framed.behind.length < 8 || framed.words.length > 60) return null;
  const kind = kindOf(framed.words, "");
  if (kind !== "forward" && kind !== "original") return null;
  return { separator: text.slice(0, text.length - framed.behind.length).trim(), rest: framed.behind };
}

/** The words between two runs of dashes, and what follows the second. */
function framedWords(text: string): { words: string; behind: string } | null {
  const open = /^([-\u2010-\u2015\u2500=_*~+]{2,})\s{0,3}/u.exec(text.slice(0, 120));
  if (!open) return null;
  const inner = text.slice(open[0].length, open[0].length + 2 * MAX_WORDS_CHARS);
  const close = /\s{0,3}[-\u2010-\u2015\u2500=_*~+<]{2,100}/u.exec(inner);
  if (!close) return open[1]!.length >= 5 && inner.length < 50 ? { words: inner, behind: "" } : null;
  const words = inner.slice(0, close.index);
  if (!/\p{L}/u.test(words)) return null;
  return { words, behind: text.slice(open[0].length + close.index + close[0].length).trim() };
}

function kindOf(words: string, behind: string): Separator | null {
  if (behind !== "") return null;
  const folded = foldWords(words);
  if (FORWARDED.test(folded)) return END.test(folded) ? "end" : "forward";
  return ORIGINAL.test(folded) ? "original" : null;
}

function stems(pattern: string): RegExp {
  return new RegExp(foldWords(pattern), "u");
}
