// The labels of the header block above quoted or forwarded mail (`From: … Sent: …`), one row a language.
import { foldWords } from "./lines.ts";

export type HeaderRole = "from" | "to" | "cc" | "date" | "subject";

/** From, To, Cc, Date, Subject; all that some mail program or web mail writes in that language. */
const LABELS: Record<string, [string, string, string, string, string]> = {
  en: [
    "from|sender",
    "to|recipient|recipients",
    "cc|bcc|copy",
    "sent|date|sent on|date sent|sent at",
    "subject",
  ],
  de: [
    "von|absender",
    "an|empfänger",
    "cc|bcc|kopie|kopie an",
    "gesendet|datum|gesendet am|sendedatum",
    "betreff|betr|betrifft",
  ],
  fr: [
    "de|expéditeur|émetteur",
    "à|pour|destinataire|destinataires",
    "cc|cci|copie|copie à|cc à",
    "envoyé|date|envoyé le|date d'envoi|le",
    "objet|sujet",
  ],
  es: [
    "de|remitente",
    "para|a|destinatario|destinatarios",
    "cc|cco|copia|con copia",
    "enviado|enviado el|enviada|enviada el|fecha|fecha de envío",
    "asunto|tema",
  ],
  ca: ["de|remitent", "per a|a|per|destinatari", "a/c|cc|còpia", "enviat|enviat el|data", "assumpte|tema"],
  it: [
    "da|mittente",
    "a|per|destinatario|destinatari",
    "cc|ccn|copia|copia a",
    "inviato|inviata|inviato il|data|data invio",
    "oggetto|soggetto",
  ],
  pt: [
    "de|remetente",
    "para|a|destinatário|destinatários",
    "cc|cco|bcc|cópia",
    "enviado|enviada|enviado em|enviada em|enviado a|data|data de envio",
    "assunto",
  ],
  ro: [
    "de la|de|expeditor|expeditorul",
    "către|la|pentru|destinatar|destinatarul",
    "cc|copie",
    "trimis|data|dată|trimis la|data trimiterii|trimis pe",
    "subiect|subiectul",
  ],
  nl: [
    "van|afzender",
    "aan|naar|geadresseerde",
    "cc|bcc|kopie",
    "verzonden|datum|verzonden op|verstuurd|verzenddatum",
    "onderwerp|betreft",
  ],
  sv: [
    "från|avsändare",
    "till|mottagare",
    "cc|kopia|kopia till",
    "skickat|datum|skickat den|skickades",
    "ämne|angående|rubrik",
  ],
  da: ["fra|afsender", "til|modtager", "cc|kopi|kopi til", "sendt|dato|sendt den", "emne|vedr"],
  nb: ["fra|avsender", "til|mottaker|mottakar", "cc|kopi|kopi til", "sendt|dato|sendt den", "emne"],
  is: ["frá|sendandi", "til|viðtakandi", "afrit", "sent|dagsetning|dags", "efni"],
  fi: [
    "lähettäjä|keneltä",
    "vastaanottaja|vastaanottajat|kenelle",
    "kopio|kopio vastaanottajalle",
    "lähetetty|päivämäärä|päiväys|pvm|lähetyspäivä",
    "aihe",
  ],
  et: [
    "saatja|kellelt",
    "saaja|kellele|adressaat|adressaadid|saajad",
    "koopia",
    "saadetud|kuupäev|saatmise kuupäev|saadetud kuupäeval",
    "teema|pealkiri",
  ],
  lv: ["no|sūtītājs", "kam|adresāts|saņēmējs", "kopija", "nosūtīts|datums|nosūtīšanas datums", "tēma|temats"],
  lt: ["nuo|siuntėjas", "kam|skirta|gavėjas|adresatas", "kopija|kam kopija", "išsiųsta|data|siųsta", "tema"],
  pl: [
    "od|nadawca",
    "do|adresat|odbiorca|odbiorcy",
    "dw|udw|kopia|do wiadomości",
    "wysłano|wysłane|wysłany|wysłana|data|data wysłania",
    "temat",
  ],
  cs: [
    "od|odesílatel|odesilatel",
    "komu|pro|adresát|příjemce",
    "kopie|cc|skrytá kopie",
    "odesláno|datum|posláno|datum odeslání|odesláno dne",
    "předmět|věc",
  ],
  sk: [
    "od|odosielateľ",
    "komu|pre|adresát|príjemca",
    "kópia|cc",
    "odoslané|dátum|poslané|odoslané dňa|dátum odoslania",
    "predmet|vec",
  ],
  sl: ["od|pošiljatelj", "za|komu|prejemnik", "kp|kopija", "poslano|datum|datum pošiljanja", "zadeva"],
  hr: [
    "od|šalje|pošiljatelj|pošiljalac",
    "za|prima|kome|primatelj|primalac",
    "kopija|kopija za|kopija prima",
    "poslano|datum|datum slanja|poslato|vrijeme|vreme",
    "predmet|naslov|tema",
  ],
  sr: ["од|шаље|пошиљалац", "за|коме|прима|прималац", "копија", "послато|датум|време", "тема|наслов|предмет"],
  mk: ["од|испраќач", "до|за|примач", "копија", "испратено|датум", "тема|предмет|наслов"],
  bg: ["от|подател", "до|получател", "копие|як", "изпратено|дата|изпратен|изпратено на", "тема|относно"],
  ru: [
    "от|отправитель|от кого",
    "кому|получатель|получатели",
    "копия|кк|копии",
    "отправлено|дата|отправлен|дата отправки|когда",
    "тема|предмет",
  ],
  uk: [
    "від|від кого|відправник",
    "кому|до|одержувач|отримувач",
    "копія",
    "надіслано|відправлено|дата|дата надсилання",
    "тема",
  ],
  hu: [
    "feladó|küldő",
    "címzett|címzettek",
    "másolat|másolatot kap|titkos másolat",
    "elküldve|küldve|dátum|küldés ideje|küldés dátuma|küldés időpontja",
    "tárgy",
  ],
  tr: [
    "kimden|gönderen",
    "kime|alıcı|alıcılar",
    "bilgi|cc|bcc",
    "gönderildi|tarih|gönderilme tarihi|gönderme tarihi|gönderim tarihi|gönderilen",
    "konu",
  ],
  el: [
    "από|αποστολέας",
    "προς|παραλήπτης|παραλήπτες",
    "κοιν|κοινοποίηση",
    "στάλθηκε|ημερομηνία|εστάλη|ημ/νία|απεσταλμένα|αποστολή|απεστάλη",
    "θέμα",
  ],
  he: ["מאת|שולח", "אל|ל|לכבוד|נמען", "עותק|העתק", "נשלח|תאריך|נשלח ב|בתאריך|נשלח בתאריך", "נושא|הנדון"],
  ar: [
    "من|المرسل",
    "إلى|الى|المرسل إليه|المستلم",
    "نسخة|نسخة إلى",
    "التاريخ|تاريخ|تم الإرسال|أرسلت|أرسل|تاريخ الإرسال|إرسال|مرسل|بتاريخ",
    "الموضوع|موضوع",
  ],
  fa: ["از|فرستنده", "به|گیرنده", "رونوشت", "تاریخ|ارسال شده|ارسال", "موضوع"],
  ja: [
    "差出人|送信者|送信元|発信者",
    "宛先|送信先|受信者",
    "cc|写し",
    "送信日時|日時|日付|送信日|送信済み",
    "件名|題名",
  ],
  zh: [
    "发件人|寄件者|寄件人|發件人|发信人|发送人",
    "收件人|收件者|收信人",
    "抄送|副本|抄送人|密送",
    "发送时间|发送日期|日期|时间|傳送時間|寄件日期|傳送日期|發送時間|发件时间|時間|已发送|已傳送",
    "主题|主旨|主題|標題|标题",
  ],
  ko: [
    "보낸 사람|보낸사람|발신인|발신자|보낸이",
    "받는 사람|받는사람|수신인|수신자|받는이|받은 사람",
    "참조|숨은 참조",
    "보낸 날짜|날짜|보낸날짜|발송일|일시|보낸 시간|보냄",
    "제목",
  ],
  vi: [
    "từ|người gửi",
    "đến|tới|người nhận",
    "đồng gửi|cc",
    "đã gửi|ngày|ngày gửi|gửi|gửi lúc",
    "chủ đề|tiêu đề",
  ],
  th: ["จาก|ผู้ส่ง", "ถึง|ผู้รับ", "สำเนา|สำเนาถึง", "ส่ง|ส่งเมื่อ|วันที่|วันที่ส่ง", "เรื่อง|หัวเรื่อง|ชื่อเรื่อง|หัวข้อ"],
  id: [
    "dari|pengirim|daripada",
    "kepada|untuk|ke|penerima",
    "tembusan|cc",
    "dikirim|tanggal|terkirim|dihantar|tarikh",
    "subjek|perihal|judul|subyek",
  ],
  eu: ["nork|igorlea|bidaltzailea", "nori|hartzailea", "cc|kopia", "bidalia|data", "gaia"],
  hi: ["प्रेषक|से|द्वारा", "प्रति|को", "प्रतिलिपि", "दिनांक|भेजा गया|तारीख", "विषय"],
};
/** Lines of a block that say nothing needed here. */
const OTHERS = `reply-to|reply to|antwort an|répondre à|responder a|responder para|rispondi a|antwoord aan|svar til|svara till
  |svar till|vastausosoite|odpowiedz do|odpověď komu|odpovědět komu|odpovedať komu|válaszcím|yanıt adresi|yanıtla|ответить
  |кому ответить|回复|回覆|返信先|回信|답장 받는 사람|απάντηση προς|odgovori na|răspunde la|vasta|organization|organisation|company
  |importance|wichtigkeit|priority|priorität|attachments|attachment|anlagen|anhang|pièces jointes|adjuntos|allegati
  |bijlagen|bilagor|vedhæftede filer|liitteet|załączniki|přílohy|anexos|signed by|mailed-by|security|sensitivity
  |message-id|user-agent|x-mailer|resent-from|resent-to|return-path|delivered-to|list-id|categories|kategorien
  |when|where|location|wann|wo|ort|quand|lieu|via|in-reply-to|references|mime-version|content-type|received`;

/** What a label means; `null` for a line to pass over. */
export interface HeaderLabel {
  role: HeaderRole | null;
  languages: readonly string[];
}

const ROLES = ["from", "to", "cc", "date", "subject"] as const;
const LONGEST_LABEL = 32;
const labels = new Map<string, HeaderLabel>();
for (const [language, row] of Object.entries(LABELS)) {
  row.forEach((words, at) => {
    for (const word of words.split("|")) {
      const key = foldLabel(word);
      const known = labels.get(key);
      if (known && known.role !== ROLES[at]) continue;
      labels.set(key, { role: ROLES[at]!, languages: [...(known?.languages ?? []), language] });
    }
  });
}
for (const word of OTHERS.split("|")) labels.set(foldLabel(word.trim()), { role: null, languages: [] });

/** The meaning of the words before a colon, whatever their case and accents; null when they are no label. */
export function headerLabel(words: string): HeaderLabel | null {
  if (words.length > LONGEST_LABEL) return null;
  const key = foldLabel(words);
  return labels.get(key) ?? (/^x-[a-z-]{2,30}$/u.test(key) ? { role: null, languages: [] } : null);
}

/** Without dots and marks of bold. */
function foldLabel(words: string): string {
  return foldWords(words.replace(/[*_.’']/gu, ""));
}
