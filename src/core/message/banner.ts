// What a gateway writes above mail from outside: `CAUTION: This email originated from outside of the organization.`
import { foldWords, isBlank } from "./lines.ts";

const OUTSIDE =
  /(?:originat\w{1,4}|sent|came|comes|received|is|was) (?:from )?(?:an )?(?:outside|external)|from outside (?:of )?(?:the|your|our)|external (?:e-?mail|message|sender|source)|outside (?:of )?(?:the|your|our) (?:organi[sz]ation|company|network)|extern\w{0,4} (?:e-?mail|absender|nachricht|quelle|mail|afzender|avsandare|bericht)|von außerhalb|außerhalb (?:der|des|ihrer|unserer)|expediteur externe|provient de l'exterieur|exterieur (?:de|a) (?:l'|votre|notre)|courriel externe|(?:correo|mensaje|remitente) externo|fuera de (?:la|su|nuestra) organi|mittente esterno|e-?mail esterna|esterno all'organi|all'esterno|remetente externo|e-?mail externo|fora da (?:organi|empresa)|buiten (?:de|onze|uw) organisatie|externe (?:afzender|e-?mail)|utanfor (?:organisationen|foretaget)|ekstern (?:afsender|avsender|e-?mail|e-?post)|organisaation ulkopuol|spoza (?:organizacji|firmy)|z zewnatrz|mimo (?:organizaci|spolecnost|firmu)|внешн\p{L}{1,4} (?:отправител|источник|почт)|kurum disi|外部(?:邮件|メール|発信|から)|don't often get e-?mail from|haufig keine e-?mail|recevez pas souvent|不经常|zjqcmqryfpfpt/u;
const WARNED =
  /^\W{0,8}(?:caution|warning|external|ext\b|achtung|vorsicht|warnung|hinweis|attention|avertissement|atencion|precaucion|advertencia|aviso|cuidado|attenzione|avviso|atencao|let op|waarschuwing|pas op|varning|obs|advarsel|varoitus|huomio|uwaga|ostrzezenie|pozor|upozorneni|figyelem|внимание|осторожно|увага|dikkat|atentie|注意|警告|you don't often|sie erhalten|vous ne recevez|this (?:e-?mail|message)|diese (?:e-?mail|nachricht)|questa|este|esta|ce (?:message|courriel|mail)|cet e-?mail|dit bericht|deze e-?mail|\*|\[|zjqcm|[-=]{3,})|do not click|nicht auf links|ne cliquez pas|no haga clic|non (?:fare clic|cliccare)|nao clique|klik niet/u;
const TAG_ALONE =
  /^\W{0,4}(?:external|extern|externe|externo|esterno|ext)(?: (?:e-?mail|sender|mail))?\W{0,4}$/u;
const MAX_BANNER_LINES = 10;
/** Words of a warning: without one of them `External e-mail traffic fell` is a note. */
const CAUTIOUS =
  /click|klick|clique|\bclic|link|attachment|anhang|piece|adjunt|allegat|anexo|bijlage|bilag|recogni|erkenn|kennen|connaiss|conoc|conosc|conhec|trust|vertrau|confian|fidat|safe|sicher|caution|achtung|vorsicht|attention|atencion|attenzione|atencao|let op|varning|advarsel|uwaga|pozor|внимание|注意|警告|originat|outside|außerhalb|exterieur|fuera de|fora da|esterno|buiten de|phish|don't often|haufig keine|recevez pas|learn why|zjqc|sender|absender|expediteur|remitente|mittente|afzender|avsandare/u;
const MAX_PARAGRAPHS = 3;

/** How many leading lines are a gateway's warning. */
export function bannerEnd(lines: readonly string[]): number {
  let end = 0;
  for (let paragraph = 0; paragraph < MAX_PARAGRAPHS; paragraph++) {
    let from = end;
    while (from < lines.length && from - end < MAX_BANNER_LINES && isBlank(lines[from]!)) from++;
    let to = from;
    while (to < lines.length && to - from < MAX_BANNER_LINES && !isBlank(lines[to]!)) to++;
    const length = bannerLength(lines.slice(from, to));
    if (length === 0) break;
    end = from + length;
    if (end < to) break;
  }
  return end;
}

/** How many lines of a paragraph: up to the last with a word of warning, since the note may begin right below. */
function bannerLength(paragraph: readonly string[]): number {
  const lines = paragraph.map((line) => foldWords(line.slice(0, 400)).replaceAll("’", "'"));
  const first = lines[0] ?? "";
  if (TAG_ALONE.test(first) && /[[\]*!]|^external e-?mail/u.test(first)) return 1;
  const whole = lines.join(" ").slice(0, 1000);
  if (!OUTSIDE.test(whole) || !WARNED.test(whole)) return 0;
  return lines.findLastIndex((line) => CAUTIOUS.test(line)) + 1;
}
