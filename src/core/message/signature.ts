// Where a note ends and signature, closing or disclaimer begin.

const DASHES = /^\s*(?:--|—|––)\s*$/u;
const MOBILE = new RegExp(
  String.raw`^\s*(?:sent (?:from|via|with) |get outlook for |von meine[mr] .{2,40} gesendet|gesendet (?:von|mit|aus) ` +
    String.raw`|envoyé (?:de|depuis|à partir) |enviado (?:desde|do|de) |inviato da |verzonden (?:vanaf|met) |verstuurd vanaf ` +
    String.raw`|skickat från |sendt fra |sent by |wysłane z |odesláno z |lähetetty |отправлено с |发自我的|从我的.{1,20}发送|iPhoneから送信)`,
  "iu",
);
/** A line of its own, with nothing but a comma, a mark or a name behind it. */
const CLOSINGS = `
  best|best regards|best wishes|all the best|kind regards|warm regards|warmest regards|with kind regards|regards|cheers|thanks
  |many thanks|thank you|thanks and regards|thanks again|sincerely|yours sincerely|yours|br|kr|rgds|talk soon
  |viele grüße|viele grüsse|liebe grüße|liebe grüsse|beste grüße|beste grüsse|herzliche grüße|schöne grüße|freundliche grüße
  |freundliche grüsse|mit freundlichen grüßen|mit freundlichen grüssen|mit besten grüßen|gruß|grüße|vg|lg|mfg|bg|danke|danke und gruß
  |cordialement|bien cordialement|bien à vous|bien à toi|salutations|sincères salutations|merci|amicalement|bonne journée
  |saludos|un saludo|atentamente|saludos cordiales|gracias|un abrazo|cordiali saluti|saluti|un saluto|distinti saluti|grazie|ciao
  |met vriendelijke groet|vriendelijke groet|groeten|groet|mvg|med vänliga hälsningar|vänliga hälsningar|mvh|hälsningar|hilsen
  |med venlig hilsen|venlig hilsen|vh|med vennlig hilsen|vennlig hilsen|terveisin|ystävällisin terveisin|t\\.
  |pozdrawiam|z poważaniem|s pozdravem|üdvözlettel|cu stimă|atenciosamente|abraços|obrigado|obrigada|cumprimentos|saygılarımla
  |с уважением|с наилучшими|з повагою|よろしくお願いします|よろしくお願いいたします|此致|谢谢|祝好`;
const CLOSING = new RegExp(
  String.raw`^\s*(?:${CLOSINGS.replace(/\s*\|\s*/gu, "|").trim()})(?:\s*[,.!。]|\s+[\p{Lu}][\p{L}.'’-]{1,20}(?:\s[\p{Lu}][\p{L}.'’-]{1,20})?\s*[,.!]?)?\s*$`,
  "iu",
);
const DISCLAIMER = new RegExp(
  String.raw`^\s*\W{0,4}(?:confidentiality notice|disclaimer\b|legal notice|this (?:e-?mail|message|communication)(?:,? (?:and|including|is|may|contains|with|\()).{0,120}(?:confidential|intended|privileged)` +
    String.raw`|diese (?:e-?mail|nachricht).{0,120}(?:vertraulich|bestimmt)|ce (?:message|courriel|mail).{0,120}(?:confidentiel|destin)` +
    String.raw`|este (?:correo|mensaje|e-?mail).{0,120}confidencial|questo messaggio.{0,120}(?:riservat|confidenzial)` +
    String.raw`|please consider the environment|bitte prüfen sie.{0,60}(?:drucken|umwelt)|virus-free\.|diese e-mail wurde von avast)`,
  "iu",
);
/** What a gateway writes above mail from outside. */
const BANNER =
  /^\W{0,6}(?:caution|warning|external(?: e-?mail)?|achtung|attention|vorsicht)\b.{0,40}?(?:[:!\]]|this|diese|cet)/iu;
const BANNER_BODY = /(?:outside|external|extern|originated|unknown sender|do not click|absender|externe)/iu;

const MAX_CLOSING_LINES = 12;
const MAX_CLOSING_CHARS = 90;

/** Index of the first line of signature or disclaimer; `lines.length` when the whole is note. */
export function signatureStart(lines: readonly string[]): number {
  let end = lines.length;
  for (let i = 0; i < end; i++) {
    const line = lines[i]!;
    if (DASHES.test(line) || (isShort(line) && MOBILE.test(line)) || DISCLAIMER.test(line.slice(0, 400)))
      end = i;
  }
  for (let i = Math.max(0, end - MAX_CLOSING_LINES - 1); i < end; i++) {
    if (isShort(lines[i]!) && CLOSING.test(lines[i]!) && isSignOff(lines.slice(i + 1, end))) return i;
  }
  return end;
}

/** How many leading lines are a gateway's warning. */
export function bannerEnd(lines: readonly string[]): number {
  let at = 0;
  while (at < lines.length && lines[at]!.trim() === "") at++;
  let end = at;
  while (end < lines.length && lines[end]!.trim() !== "" && end - at < 8) end++;
  const paragraph = lines.slice(at, end).join(" ").slice(0, 800);
  return BANNER.test(paragraph) && BANNER_BODY.test(paragraph) ? end : 0;
}

/** Names, titles, phone numbers: short lines, none of them a sentence. A sentence after "Thanks," is still the note. */
function isSignOff(after: readonly string[]): boolean {
  return after.every((line) => {
    const text = line.trim();
    if (text.length > MAX_CLOSING_CHARS) return false;
    const words = text.split(/\s+/u);
    return !(words.length > 4 && /[\p{Ll}\d%][.!?]$/u.test(text)) && !/^[-•*]\s/u.test(text);
  });
}

function isShort(line: string): boolean {
  return line.length <= 120;
}
