// Mail that no person wrote: automatic answers, bounces, and our own letters coming back (RFC 3834).
import { foldLine } from "./fold.ts";
import type { Message } from "./message.ts";
import { stripPrefixes } from "./prefixes.ts";

/** On every letter of ours; a mail that carries it is never answered and never read. */
export const LOOP_HEADER = "x-lately";

const OUT_OF_OFFICE = new RegExp(
  String.raw`^(?:(?:re: ?)?(?:out of (?:the )?office|automatic reply|auto(?:matic)?[- ]?(?:reply|response)|autoreply|i am away|vacation)` +
    String.raw`|abwesenheits(?:notiz|meldung|nachricht)|abwesend|automatische antwort|nicht im büro` +
    String.raw`|absence(?: du bureau)?|réponse automatique|message d'absence|fuera de (?:la )?oficina|respuesta automática` +
    String.raw`|fuori (?:sede|ufficio)|risposta automatica|assente|afwezig(?:heid)?|automatisch antwoord|resposta automática|ausência` +
    String.raw`|frånvaro|autosvar|automatiskt svar|automatisk svar|fravær|ikke til stede|poissa|automaattinen vastaus` +
    String.raw`|automatyczna odpowiedź|nieobecność|automatická odpověď|automatikus válasz|răspuns automat|otomatik yanıt` +
    String.raw`|автоматический ответ|автовідповідь|自动回复|自動回覆|自動応答|自動返信|부재중)(?=[\s:,.!\]–-]|$)`,
  "iu",
);
const DAEMON = /^(?:mailer-daemon|postmaster)(?:[@+]|$)/u;

/**
 * Null for a person's mail. `Precedence: list` says nothing: a group alias sends it with every note.
 * `X-Auto-Response-Suppress` asks not to be answered; it does not prove an automat either.
 */
export function automaticKind(message: Message): "own-letter" | "bounce" | "automatic" | null {
  const header = (name: string) => message.headers.get(name)?.trim().toLowerCase() ?? null;
  if (header(LOOP_HEADER) !== null) return "own-letter";
  const contentType = header("content-type") ?? "";
  if (/^multipart\/report\b/u.test(contentType)) {
    return /report-type\s*=\s*"?disposition-notification/u.test(contentType) ? "automatic" : "bounce";
  }
  if (header("x-failed-recipients") !== null || DAEMON.test(message.from?.address ?? "")) return "bounce";
  const submitted = header("auto-submitted");
  if (submitted !== null && !/^no(?![\w-])/u.test(submitted.replace(/\([^)]{0,200}\)/gu, "").trim()))
    return "automatic";
  if (["x-autoreply", "x-autorespond", "x-autoresponder"].some((name) => header(name) !== null))
    return "automatic";
  if (/^auto[-_]reply/u.test(header("precedence") ?? "")) return "automatic";
  if (OUT_OF_OFFICE.test(stripPrefixes(foldLine(message.subject)).rest)) return "automatic";
  return header("return-path") === "<>" ? "bounce" : null;
}
