// The header block a mail program writes above quoted or forwarded mail (`From: … Sent: … To: …`), in many languages.

export type HeaderRole = "from" | "to" | "cc" | "date" | "subject" | "replyTo";

const LABELS: Record<HeaderRole, string> = {
  from: `from|von|de|da|van|od|fra|från|lähettäjä|šalje|feladó|expeditorul|de la|expeditor|отправитель|от|kimden|gönderen
    |від кого|від|saatja|mittente|nadawca|από|发件人|寄件者|寄件人|差出人|送信元|보낸 사람|מאת|من|จาก`,
  to: `to|an|para|à|a|aan|komu|til|vastaanottaja|prima|címzett|do|destinatarul|către|кому|pre|till|kime|pour|adresat|προς
    |收件人|宛先|送信先|받는 사람|אל|إلى|ถึง`,
  cc: `cc|kopie|kopie (cc)|kopio|másolat|másolatot kap|kopi|dw|копия|kopia|bilgi|копія|kópia|copie à|copia|κοιν|抄送|副本|参照
    |bcc|cci|cco`,
  date: `date|sent|datum|gesendet|dato|sendt|envoyé|envoyé le|fecha|enviado|enviado el|enviado em|enviada em|päivämäärä
    |lähetetty|päiväys|dátum|elküldve|data|inviato|verzonden|wysłano|dată|trimis|дата|отправлено|відправлено|tarih
    |gönderilen|gönderildi|skickat|odesláno|odoslané|poslano|datum slanja|ημερομηνία|στάλθηκε|发送时间|日期|寄件日期|日付|送信日時
    |보낸 날짜|날짜|תאריך|נשלח|التاريخ|kuupäev|saadetud`,
  subject: `subject|betreff|objet|oggetto|asunto|onderwerp|emne|ämne|aihe|předmět|predmet|tárgy|temat|assunto|subiectul
    |subiect|тема|konu|sujet|naslov|θέμα|主题|主旨|件名|제목|נושא|الموضوع|teema`,
  replyTo: `reply-to|antwort an|répondre à|rispondi a|responder a|antwoord aan|svar til|svara till|odpovědět komu`,
};
const roles = new Map<string, HeaderRole>();
for (const [role, labels] of Object.entries(LABELS)) {
  for (const label of labels.split("|")) roles.set(label.trim(), role as HeaderRole);
}

export interface HeaderLine {
  role: HeaderRole;
  value: string;
}

/** A line such as `*Sent:* Thursday…` or `> Von : Dana`; null when it is none. */
export function headerLine(line: string): HeaderLine | null {
  const colon = line.search(/[:：]/u);
  if (colon < 1 || colon > 40) return null;
  const label = line
    .slice(0, colon)
    .replace(/[>*_\s\u00A0]+/gu, " ")
    .trim()
    .toLowerCase();
  const role = roles.get(label);
  if (!role) return null;
  return { role, value: line.slice(colon + 1).replace(/^[\s*_\u00A0]+|[\s\u00A0]+$/gu, "") };
}

export interface HeaderBlock {
  values: Partial<Record<HeaderRole, string>>;
  /** First line behind the block. */
  end: number;
}

const MAX_BLOCK_LINES = 24;

/**
 * The block that begins at line `at` with a sender: at least three different headers, no text between them
 * (single blank lines and folded addresses are). Null when there is none.
 */
export function headerBlockAt(lines: readonly string[], at: number): HeaderBlock | null {
  const first = headerLine(lines[at] ?? "");
  if (first?.role !== "from" || first.value === "") return null;
  const values: HeaderBlock["values"] = { from: first.value };
  let last: HeaderRole = "from";
  let end = at + 1;
  for (let i = at + 1; i < Math.min(lines.length, at + MAX_BLOCK_LINES); i++) {
    const line = lines[i]!;
    if (line.trim() === "") {
      if (last === "subject") break; // what follows is the text, even when it looks like `To: all`
      continue;
    }
    const header = headerLine(line);
    if (header && values[header.role] === undefined) {
      values[header.role] = header.value;
      last = header.role;
      end = i + 1;
    } else if ((last === "to" || last === "cc") && /^\s*\S.*(?:@|[;,]\s*$)/u.test(line) && i === end) {
      end = i + 1;
    } else break;
  }
  return Object.keys(values).length >= 3 ? { values, end } : null;
}
