// What programs and companies put under every mail: `Sent from my iPhone`, disclaimers, footers of lists.
import { foldWords, isBlank } from "./lines.ts";

const DEVICE =
  /iphone|ipad|\bios\b|android|galaxy|samsung|outlook|blackberry|huawei|xiaomi|redmi|\bpixel\b|oneplus|nokia|motorola|xperia|yahoo|gmail|proton|\bspark\b|k-9|bluemail|airmail|aquamail|aqua mail|mail[ -]?app|\bapp\b|\bgmx\b|web\.de|freemail|mail\.ru|почт|yandex|mymail|smartphone|handy|mobile|mobil|m[oó]vil|cellulare|telefon|telem[oó]vel|windows|thunderbird|fairphone|superhuman|front|missive|mailbird|em client|hey\b|tutanota|tuta\b|posteo|orange|\bzoho|fastmail|携帯|手机|手機|휴대/u;
const MINE = /^[\s>*_-]{0,6}(?:sent from my |发自我的|發自我的|envoyé de mon )/iu;
const SENT =
  /^(?:sent (?:from|via|with|by|using|on)|get |download |gesendet (?:von|mit|aus|uber|vom)|diese (?:nachricht|e-?mail|mail) wurde|holen sie sich|laden sie|outlook (?:fur|for|voor|til|para|per|pour)|envoye (?:de|depuis|a partir|avec|par|via|a l'aide)|cet e-?mail a ete envoye|obtenir|obtenez|telecharge|enviado (?:desde|do|de|a partir|com|con|pelo|por)|enviada (?:desde|do|de)|obtener|obten|descarg|obter|obtenha|baixe|inviato (?:da|dal|dall|con|tramite)|scarica|ottieni|verzonden (?:vanaf|met|vanuit|via)|verstuurd (?:vanaf|met|via)|skickat (?:fran|med)|skickades|hamta|sendt (?:fra|med|via)|hent|fa outlook|lahetetty|hanki|wyslan[eoay] (?:z|za)|pobierz|odeslano (?:z|ze)|odoslane (?:z|zo)|ziskat|ziskajte|stahnout|trimis (?:de|cu|din)|obtineti|descarca|poslano (?:s|sa|z|iz)|poslato (?:sa|s)|preuzmite|saadetud|hankige|nosutits no|issiusta is|отправлено (?:с|из|через|от)|скачать|получить|надислано (?:з|из)|отримати|завантажити|изпратено от|σταλθηκε (?:απο|με)|εσταλη|αποκτηστε|נשלח מ|ارسلت من|أرسلت من|تم الارسال من|发自|發自|从我的|從我的|通过|来自|获取|取得|da gui tu|đa gui tu|tai outlook|dikirim dari|dapatkan|ส่งจาก|ส่งจาก|enviat des|kuldve|az outlook|ios icin|android icin|bidali|sent um|送信元)/u;
const SENT_LAST =
  /(?:gesendet|kuldve|kuldtem|gonderildi|から送信|よりご送信|から送信されました|发送|發送|에서 보냄|에서 보냈습니다|edinin|letoltese|bidalia)[.。]?$/u;
const MAX_DEVICE_LINE = 120;

/** `Sent from my iPhone`, `Get Outlook for iOS`, `Von meinem Galaxy gesendet`, and the like in many languages. */
export function isDeviceLine(line: string): boolean {
  if (
    line.length > MAX_DEVICE_LINE + 80 ||
    isBlank(line) ||
    !(DEVICE.test(line.toLowerCase()) || MINE.test(line))
  )
    return false;
  const text = foldWords(
    line.replace(/<?https?:\/\/\S{1,200}/gu, "").replace(/[\s*_<>()[\]-]{1,6}$|^[\s*_<>()[\]-]{1,6}/gu, ""),
  );
  if (text.length > MAX_DEVICE_LINE || text.split(" ").length > 16) return false;
  if (MINE.test(line)) return true;
  return DEVICE.test(text) && (SENT.test(text) || SENT_LAST.test(text));
}

/** Groups of words, accents dropped; a disclaimer has several of them. */
const LEGAL: readonly RegExp[] = [
  /confidential|privileged|vertraulich|rechtlich geschutzt|confidentiel|confidencial|reservad|riservat|confidenzial|vertrouwelijk|konfidentiell|konfidensiel|fortrolig|luottamuksell|poufn|duvern|dovern|bizalmas|gizli|конфиденц|конфиденц|конфіденц|εμπιστευτικ|povjerljiv|poverljiv|konfidents|konfidencial|機密|保密|기밀|סודי|سري/u,
  /intended (?:only|solely|for|recipient)|addressee|named (?:recipient|person)|ausschließlich fur|adressat|(?:richtige|bestimmte|vorgesehene)\w{0,3} empfanger|destinat|geadresseerde|bestemd voor|avsedd for|mottagare|modtager|mottaker|vastaanottaja|adresat|urcen|cimzett|alici|получател|адресат|одержувач|παραληπτ|primatelj|受信者|收件人|수신인|נמען/u,
  /in error|by mistake|mistakenly|irrtumlich|versehentlich|par erreur|por error|por engano|per errore|ten onrechte|abusievelijk|per vergissing|av misstag|felaktigt|ved en fejl|ved en feil|vahingossa|omylkow|omylem|tevedes|yanlislikla|din eroare|ошибочно|по ошибк|помилково|εκ παραδρομης|greskom|誤って|误收|잘못/u,
  /\bdelete|destroy|loschen|vernichten|supprimer|detruire|elimin|apagar|cancellar|distrugg|verwijder|vernietig|radera|slette|poista|usun|zniszcz|smaz|vymaz|torol|silin|sterge|удал|видал|διαγρα|obris|削除|删除|삭제/u,
  /\bnotify|inform the sender|contact the sender|advise the sender|benachrichtig|informieren sie|avertir|avisar|notificar|avvis|informar|verwitti|meddela|underrett|ilmoit|powiadom|informuj|upozorn|ertesit|bildirin|anunta|сообщите|повидом|ειδοποι|obavijest/u,
  /unauthori[sz]ed|disclos|distribut|copying|dissemin|unbefugt|weitergabe|vervielfaltig|verbreitung|diffusion|divulg|reproduc|diffond|openbaarmaking|verspreid|obehorig|spridning|videreformidl|luvaton|rozpowszechn|kopiow|sireni|terjeszt|yayin|распростран|разглаш|розповсюдж/u,
  /\bvirus|malware|liable|liability|haftung|responsab|aansprakelijk|ansvar|odpowiedzialn|odpovedn|felelos|sorumlu|ответствен/u,
  /\be-?mail|\bmessage|\bnachricht|\bmail\b|courriel|correo|mensaje|mensagem|messaggio|bericht|meddelande|meddelelse|melding|viesti|sahkoposti|wiadomosc|zprav|sprav|uzenet|level|ileti|e-?posta|mesaj|сообщен|письм|повидомл|лист|μηνυμα|poruk|メール|邮件|메일|הודע|رسال/u,
];
const SECRET = new RegExp(`${LEGAL[0]!.source}|${LEGAL[1]!.source}`, "u");
const SURE =
  /^\W{0,6}(?:confidentiality (?:notice|note)|disclaimer\b|legal (?:notice|disclaimer)|haftungsausschluss|rechtlicher hinweis|vertraulichkeitshinweis|avis de confidentialite|avviso di riservatezza|aviso (?:legal|de confidencialidad)|aviso de confidencialidade)/mu;
const THIS_MAIL =
  /^\W{0,6}(?:the (?:information|contents?) (?:contained )?(?:in|of) |die (?:information|inhalte?)\w{0,3} (?:in|dieser) |les informations contenues dans |la informacion contenida en |le informazioni contenute in )?(?:this|diese[rs]?|cet?|este|esta|questo|questa|dit|deze|denna|detta|denne|dette|tama|ta|niniejsza|tato|tento|tuto|ez az?|bu|acest|это|настоящ\p{L}{2,4}|цей|това|ovo|ova|see|sis|si)\s(?:\p{L}{1,12}\s){0,2}(?:e-?mail|electronic mail|message|communication|transmission|nachricht|mail|courriel|correo|mensaje|mensagem|messaggio|comunicazione|bericht|meddelande|meddelelse|melding|epost|viesti|sahkoposti|wiadomosc|korespondencja|zprava|sprava|uzenet|level|e-?posta|mesaj|сообщение|письмо|лист|писмо|poruka|kiri|laiskas|vestule)/mu;
const FOOTER = new RegExp(
  [
    `(?:consider|think of|think about) the environment|(?:umwelt|environnement|medio ?ambiente|l'ambiente|milieu|miljo|srodowisk|zivotni prostredi).{0,120}(?:druck|imprim|stampa|print|afdruk|skriv|tisk)|(?:druck|imprim|stampa|print|afdruk|skriv|tisk).{0,120}(?:umwelt|environnement|medio ?ambiente|l'ambiente|milieu|miljo|srodowisk)`,
    String.raw`virus-free\.|\bavast\b|(?:scanned|checked) (?:for viruses )?by|mailscanner|mimecast|virenfrei|libre de virus|sans virus|exempt de virus`,
    String.raw`^(?:to |click here to |you (?:can|may) )?(?:unsubscribe|opt out)(?: (?:from|here|at any time|please|by|or)\b|[.:|]|$)|if you (?:no longer wish|would like to unsubscribe)|you(?:'re| are)? (?:received|receiving|are receiving) this (?:e-?mail|message|newsletter) because|manage (?:your )?(?:subscription|preferences)`,
    `^(?:hier )?abmelden$|(?:um sich|newsletter|hier).{0,40}(?:abzumelden|abmelden|abbestellen)|(?:se |pour vous )(?:desabonner|desinscrire)|darse de baja|cancelar (?:su|la|a) (?:suscripcion|inscricao|subscricao)|annulla(?:re)? l'iscrizione|disiscriv|^(?:uitschrijven|afmelden)|avregistrera (?:dig|mig)|^afmeld|meld deg av|peruuta tilaus|wypisz sie|odhlasit (?:se|odber)|leiratkoz|dezabon|отписаться|відписатися|видписатися|abonelikten`,
    String.raw`subscribed to the google groups|to post to this group|mailing list\s?(?:$|[-–:]|https?)|^_{20,}$`,
  ].join("|"),
  "mu",
);
const MAX_PARAGRAPH_LINES = 30;
const MAX_LINE_CHARS = 1000;

/** Index of the line at which a disclaimer or a footer of list or scanner begins in a paragraph; null without. */
export function footerStart(paragraph: readonly string[]): number | null {
  const lines = paragraph
    .slice(0, MAX_PARAGRAPH_LINES)
    .map((line) => foldWords(line.slice(0, MAX_LINE_CHARS)));
  const text = lines.join("\n");
  // No line has words that its paragraph has not: most paragraphs are done here.
  if (legalGroups(text) < 3 && ![SURE, THIS_MAIL, FOOTER].some((words) => words.test(text))) return null;
  const rest = (at: number) => lines.slice(at).join("\n");
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at]!;
    if (SURE.test(line) || FOOTER.test(line) || isLegal(line)) return at;
    if (THIS_MAIL.test(line) && (isLegal(rest(at)) || SECRET.test(rest(at).slice(0, 300)))) return at;
  }
  if (!isLegal(text)) return null;
  let start = lines.length - 1;
  while (start > 0 && !isLegal(rest(start))) start--;
  while (start > 0 && legalGroups(lines[start - 1]!) > 0) start--;
  return start;
}

function isLegal(text: string): boolean {
  const groups = legalGroups(text);
  return groups >= 4 || (groups === 3 && text.length < 400 && (LEGAL[0]!.test(text) || LEGAL[2]!.test(text)));
}

function legalGroups(text: string): number {
  return LEGAL.filter((words) => words.test(text)).length;
}
