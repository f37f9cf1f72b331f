// Subjects that a program writes: absence, calendar answers, receipts and failed deliveries, in the languages of mail.
import { prefixesOf } from "./prefixes.ts";

const ABSENCE = `
  out of (?:the )?office|automatic reply|auto(?:matic)?[- ]?(?:reply|response|responder)|autoreply|i am away|away from (?:the )?office
  |vacation|on (?:annual |parental )?leave|abwesenheits(?:notiz|meldung|nachricht|assistent)|abwesend|automatische (?:antwort|rückantwort)
  |nicht im (?:büro|haus)|urlaub|absence(?: du bureau)?|absente? du bureau|réponse automatique|message d'absence|en congés?
  |fuera de (?:la )?oficina|respuesta automática|ausencia|fuori (?:sede|ufficio)|risposta automatica|assente|afwezig(?:heid)?
  |automatisch (?:antwoord|bericht)|niet aanwezig|resposta automática|ausência|fora do escritório|frånvaro|frånvarande|autosvar
  |automatiskt? svar|fravær|ikke til stede|ute af kontoret|poissa|poissaolo|automaattinen vastaus|automatyczna odpowiedź|nieobecność
  |poza biurem|automatická (?:odpověď|odpoveď)|mimo kancelář|automatikus válasz|házon kívül|răspuns automat|otomatik (?:yanıt|cevap)
  |ofis dışında|автоматический ответ|автоответ|вне офиса|автоматична відповідь|автовідповідь|αυτόματη απάντηση|自动回复|自動回覆
  |自動応答|自動返信|不在通知|부재중|자동 회신`;
const ANSWER = `
  accepted|declined|tentative|tentatively accepted|maybe|new time proposed|zugesagt|zusage|angenommen|abgelehnt|absage|abgesagt
  |mit vorbehalt|unter vorbehalt|vorläufig|neue zeit vorgeschlagen|provisorisch|vorläufig zugesagt|accepté|acceptée|décliné|déclinée|refusé|refusée|provisoire|peut-être|annulé|annulée
  |aceptad[oa]|declinad[oa]|rechazad[oa]|provisional|cancelad[oa]|accettat[oa]|declinat[oa]|rifiutat[oa]|provvisori[oa]|annullat[oa]|aceite|aceit[oa]|recusad[oa]
  |geaccepteerd|geweigerd|afgewezen|voorlopig|geannuleerd|accepterat|accepterad|avböjt|avböjd|preliminärt|inställt|accepteret|afvist
  |foreløbigt?|aflyst|godtatt|akseptert|avslått|avlyst|hyväksytty|hylätty|alustava|peruutettu|zaakceptowan[oay]|odrzucon[oay]|wstępnie
  |odwołan[oay]|přijato|odmítnuto|nezávazně|zrušeno|elfogadva|elutasítva|lemondva|acceptat|refuzat|kabul edildi|reddedildi|принято|отклонено
  |已接受|已拒绝|暂定|已取消|承諾|辞退|仮承諾|수락됨|거절됨|invitation|updated invitation|invitation from google calendar|canceled|cancelled
  |canceled event|cancelled event|event canceled|einladung|aktualisierte einladung|terminabsage|invitación|invito|convite|uitnodiging|inbjudan
  |invitasjon|kutsu|zaproszenie|pozvánka`;
const RECEIPT = `
  read|not read|gelesen|ungelesen gelöscht|nicht gelesen|lu|non lu|leído|leido|no leído|letto|non letto|lido|lida|não lida|gelezen|ongelezen
  |läst|oläst|læst|ulæst|lest|ulest|luettu|przeczytano|przeczytane|přečteno|olvasva|citit|okundu|прочитано|已读|開封済み|开封
  |lesebestätigung|empfangsbestätigung|read receipt|return receipt[^:]{0,20}|accusé de (?:réception|lecture)[^:]{0,20}
  |conferma di lettura|confirmación de lectura|confirmação de leitura|leesbevestiging|läskvitto|kvittering|potwierdzenie przeczytania
  |delivered|relayed|übermittelt|zugestellt|remis|entregado|consegnato|delayed|verzögert|retardé`;
const FAILURE = `
  undeliver(?:able|ed)|delivery status notification|delivery (?:has )?fail(?:ed|ure)|mail delivery (?:failed|failure|system|subsystem)
  |message (?:could )?not (?:be )?delivered|message undeliverable|returned (?:mail|to sender)|failure notice|mail system error|unzustellbar
  |nicht zustellbar|zustellung fehlgeschlagen|fehler bei der zustellung|zustellfehler|non remis|échec de (?:la )?(?:remise|distribution)
  |non distribuable|no se puede entregar|no entregado|error de entrega|impossibile recapitare|non recapitabile|mancato recapito|onbestelbaar
  |niet bezorgd|kan inte levereras|olevererbart|ej leverer(?:at|bart)|kan ikke leveres|não (?:foi possível )?entreg(?:ar|ue)|falha na entrega
  |nie można dostarczyć|niedostarczon[oay]|nedoručitelné|kézbesíthetetlen|недоставленное|не доставлено|无法传递|無法傳遞|配信不能|配信できません`;

const alternatives = (text: string) => text.replace(/\s*\n\s*/gu, "").trim();
/** Behind an absence anything may follow ("Out of office until 3 May"); calendar words and receipts need their colon. */
const PROGRAM = new RegExp(
  String.raw`^(?:(?:${alternatives(ABSENCE)})(?=[\s:,.!)\]–-]|$)|(?:${alternatives(ANSWER)}|${alternatives(RECEIPT)})\s?:)`,
  "iu",
);
/** With its colon also behind other words: `Thank you for your mail - Automatic reply: …`. */
const ANYWHERE =
  /(?:automatic reply|automatische antwort|réponse automatique|respuesta automática|risposta automatica|resposta automática|automatisch antwoord|automatiskt svar)\s?:/iu;
const FAILED = new RegExp(String.raw`^(?:${alternatives(FAILURE)})(?![\p{L}])`, "iu");

/** `line`: a plain subject; its reply prefixes do not count. What kind of program wrote it, null for a person. */
export function automaticSubject(line: string): "automatic" | "bounce" | null {
  const rest = line.slice(prefixesOf(line).length);
  if (FAILED.test(rest)) return "bounce";
  return PROGRAM.test(rest) || ANYWHERE.test(rest) ? "automatic" : null;
}
