// The words that close a mail above the writer's name, in many languages: `Best regards`, `Viele Grüße aus Köln`.
import { foldWords } from "./lines.ts";
import { isName } from "./sign-off.ts";

/** Ordinary words as well: a name behind them needs a comma (`Best, Nora`; `Best Buy` is a shop). */
const WORDS =
  set(`best|thanks|thx|ta|cheers|yours|danke|merci|grazie|gracias|gràcies|obrigado|obrigada|tack|takk|tak|kiitos
  |dzięki|díky|dík|vďaka|hvala|köszi|mersi|ciao|bye|bis dann|bis bald|dank|bedankt|groet|gruß|grüße|pozdrav|pozdravi|zdravím
  |atte|att|abs|bises|salut|tschüss|tschö|servus|hej|hejdå|moi|salam|respect|salutations|later|peace|love|aitäh|paldies|ačiū
  |mulțumesc|teşekkürler|sağol|спасибо|дякую|благодаря|хвала|ευχαριστώ|תודה|شكرا|ขอบคุณ|谢谢|謝謝|以上|감사합니다|고맙습니다|드림|올림`);
const PHRASES =
  set(`all the best|many thanks|thank you|thank you very much|thanks a lot|thanks again|thanks so much|thanks in advance
  |thank you in advance|thanks for your help|sincerely|yours sincerely|sincerely yours|yours truly|yours faithfully|faithfully
  |respectfully|talk soon|speak soon|take care|have a great day|have a nice day|have a good day|have a great weekend
  |have a nice weekend|br|kr|rgds|regds|brgds|warmly|cordially|with thanks|with appreciation|until then|best from
  |vg|lg|mfg|bg|hg|lieben dank|vielen dank|besten dank|herzlichen dank|tausend dank|danke vorab|danke im voraus|dankeschön
  |danke dir|danke euch|danke ihnen|hochachtungsvoll|schönen tag noch|schönes wochenende|schönen feierabend|ihr|ihre|dein|deine|euer
  |cordialement|cdlt|cdt|bien cordialement|très cordialement|bien à vous|bien à toi|bien à vous tous|amicalement|sincèrement
  |bonne journée|bonne soirée|bonne fin de journée|bon week-end|merci d'avance|merci beaucoup|respectueusement|à bientôt
  |meilleures salutations|salutations distinguées|sincères salutations|avec mes remerciements|belle journée|excellente journée
  |saludos|un saludo|saludos cordiales|un cordial saludo|cordiales saludos|cordialmente|atentamente|muy atentamente|un abrazo
  |un fuerte abrazo|muchas gracias|mil gracias|gracias de antemano|gracias y un saludo|quedo atento|quedo atenta|quedo a la espera
  |salutacions|salutacions cordials|atentament|una salutació|moltes gràcies|ben cordialment
  |cordiali saluti|distinti saluti|cari saluti|tanti saluti|saluti|un saluto|un caro saluto|un cordiale saluto|i migliori saluti
  |grazie mille|molte grazie|buona giornata|buona serata|buon lavoro|a presto|in fede
  |atenciosamente|cordialmente|cumprimentos|melhores cumprimentos|com os melhores cumprimentos|os melhores cumprimentos|abraço
  |abraços|um abraço|grande abraço|muito obrigado|muito obrigada|obrigado desde já|bom dia|boa tarde|saudações|bjs
  |cu stimă|cu respect|cu drag|cu prietenie|toate cele bune|o zi bună|o zi frumoasă|vă mulțumesc|mulțumesc frumos|mulțumesc anticipat
  |met vriendelijke groet|met vriendelijke groeten|vriendelijke groet|vriendelijke groeten|hartelijke groet|hartelijke groeten
  |groeten|groetjes|beste groeten|mvg|gr|met hartelijke groet|hoogachtend|alvast bedankt|hartelijk dank|fijne dag|fijn weekend
  |med vänliga hälsningar|med vänlig hälsning|vänliga hälsningar|vänlig hälsning|bästa hälsningar|varma hälsningar|hälsningar
  |hälsar|mvh|vh|allt gott|tack på förhand|stort tack|trevlig helg|ha det gott
  |med venlig hilsen|venlig hilsen|med venlige hilsener|de bedste hilsner|bedste hilsner|mange hilsner|hilsen|hilsner|dbh|kh
  |kærlig hilsen|mange tak|på forhånd tak|med vennlig hilsen|vennlig hilsen|beste hilsen|beste hilsener|hilsning|mange takk
  |på forhånd takk|god helg|bestu kveðjur|kveðja|með kveðju|kv|mbk
  |terveisin|ystävällisin terveisin|parhain terveisin|yt|terv|t|terkuin|kiitos etukäteen|hyvää päivänjatkoa|kiittäen
  |lugupidamisega|parimate soovidega|tervitades|tervitustega|parimat|heade soovidega|suur tänu
  |ar cieņu|ar sveicieniem|sveicieni|liels paldies|pagarbiai|geriausi linkėjimai|su pagarba|geros dienos
  |pozdrawiam|pozdrawiam serdecznie|serdecznie pozdrawiam|serdeczne pozdrowienia|z pozdrowieniami|pozdrowienia|pozdr|z poważaniem
  |z wyrazami szacunku|z góry dziękuję|dziękuję|miłego dnia|łączę pozdrowienia|łączę wyrazy szacunku
  |s pozdravem|s přátelským pozdravem|se srdečným pozdravem|s úctou|děkuji|děkuji předem|hezký den|pěkný den|přeji hezký den
  |s pozdravom|s priateľským pozdravom|s úctou|ďakujem|ďakujem vopred|pekný deň
  |lep pozdrav|lepo vas pozdravljam|s spoštovanjem|lp|lijep pozdrav|lijepi pozdravi|srdačan pozdrav|srdačno|s poštovanjem
  |s štovanjem|unaprijed hvala|veliki pozdrav|puno hvala|srdacan pozdrav|срдачан поздрав|с поштовањем|поздрав
  |üdvözlettel|üdv|üdvözöl|tisztelettel|köszönettel|köszönöm|szívélyes üdvözlettel|szép napot|barátsággal
  |saygılarımla|saygılar|saygılarımızla|iyi çalışmalar|iyi günler|sevgiler|sevgilerimle|kolay gelsin|çok teşekkürler|teşekkür ederim
  |με εκτίμηση|με φιλικούς χαιρετισμούς|φιλικά|χαιρετισμούς|με τιμή|ευχαριστώ πολύ|ευχαριστώ εκ των προτέρων
  |с уважением|с наилучшими пожеланиями|с наилучшими|всего доброго|всего хорошего|хорошего дня|заранее спасибо|большое спасибо
  |искренне ваш|искренне ваша|з повагою|з найкращими побажаннями|гарного дня|дуже дякую|щиро дякую|всього найкращого
  |поздрави|с уважение|със сърдечни поздрави|с поздрав|благодаря предварително|лек ден
  |בברכה|בכבוד רב|בתודה|תודה רבה|תודה מראש|יום טוב|שבת שלום|בידידות
  |مع التحية|تحياتي|مع تحياتي|مع أطيب التحيات|أطيب التحيات|مع خالص التحية|وتفضلوا بقبول فائق الاحترام|شكرا لكم|شكرا جزيلا|با احترام|با تشکر
  |よろしくお願いします|よろしくお願いいたします|よろしくお願い致します|宜しくお願いします|宜しくお願いいたします|宜しくお願い致します
  |何卒よろしくお願いいたします|何卒よろしくお願い申し上げます|どうぞよろしくお願いいたします|今後ともよろしくお願いいたします|敬具|草々
  |此致|此致敬礼|敬礼|祝好|顺祝商祺|順祝商祺|祝商祺|谨上|敬上|祝工作顺利|祝您工作愉快|谢谢！|非常感谢|수고하세요|수고하십시오
  |trân trọng|trân trọng kính chào|thân mến|thân ái|kính thư|cảm ơn|xin cảm ơn|hormat kami|salam hormat|terima kasih|hormat saya
  |ขอแสดงความนับถือ|ขอบคุณครับ|ขอบคุณค่ะ|ด้วยความเคารพ|agur|agur bero bat|eskerrik asko|adeitasunez`);
/** Most lines begin with none of these words, and cost no more. */
const FIRST_WORDS = new Set(
  [...WORDS, ...PHRASES, "je", "veuillez", "nous", "recevez", "dans", "en", "bien"].map(
    (phrase) => phrase.split(" ")[0]!,
  ),
);
const ANY_ENDING =
  /gr[uü](?:ß|ss)|regards|wishes|greetings|salut|salud|groet|hälsn|halsn|hilsn|hilse|terveis|pozdrow/iu;
/** Any words before these close a mail too: `sonnige Grüße`, `kindest regards`. */
const ENDINGS =
  /^(?:\p{L}{2,15}[\s,]){0,4}(?:gruße?n?|grusse?n?|regards|wishes|greetings|salutations|saludos|saluti|groeten|halsningar|hilsner|hilsen|terveisin|pozdrowieniami)$/u;
const FROM_A_PLACE =
  /\s(?:aus|vom|von|from|depuis|de|desde|da|uit|från|fra|z|ze|из)(?:\s(?:dem|der|den|the|la|le))?\s[\p{Lu}\p{Ll}][\p{L}-]{1,20}$/iu;
/** French formulas are whole sentences. */
const FORMULA =
  /^(?:je vous prie d'agreer|veuillez agreer|nous vous prions|recevez,|dans l'attente de|en vous remerciant|bien a vous)/u;
const AND = /^(?:and|und|et|y|e|en|och|og|i|a|ja|és|es|si|și|ve|и|та|і|και|&|\+|\/|\||-|–|mit)$/u;
const MAX_CHARS = 80;

/** True for a line that closes a mail, alone or with the name behind it. */
export function isClosing(line: string): boolean {
  const text = line
    .trim()
    .replace(/^[-–—*_>\s]{1,4}/u, "")
    .trimStart();
  if (text.length < 1 || text.length > 2 * MAX_CHARS) return false;
  if (text.length > MAX_CHARS && !/^(?:je|veuillez|nous|recevez|dans|en|bien)\s/iu.test(text)) return false;
  const first = foldClosing(/^\S+/u.exec(text)![0]);
  if (!FIRST_WORDS.has(first) && !ANY_ENDING.test(text)) return false;
  if (FORMULA.test(foldClosing(text))) return true;
  if (text.length > MAX_CHARS) return false;
  return closes(text.split(/\s+/u), 0) || closes(text.replace(FROM_A_PLACE, "").split(/\s+/u), 0);
}

function closes(words: readonly string[], depth: number): boolean {
  for (let count = Math.min(words.length, 8); count > 0; count--) {
    const head = foldClosing(words.slice(0, count).join(" "));
    const isWord = WORDS.has(head);
    if (!isWord && !PHRASES.has(head) && !ENDINGS.test(head)) continue;
    const rest = words.slice(count);
    if (rest.length === 0) return true;
    const isJoined = AND.test(rest[0]!.toLowerCase());
    const isMarked = /[,.!;:]$/u.test(words[count - 1]!);
    // `Thanks and all the best`, `Danke, viele Grüße`
    if (depth < 2 && (isJoined || isMarked) && closes(isJoined ? rest.slice(1) : rest, depth + 1))
      return true;
    const name = rest.join(" ").replace(/^[-–—,]\s?/u, "");
    const isApart = isMarked || /^[-–—]/u.test(rest[0]!);
    return (isApart || !isWord) && rest.length <= 4 && isName(name);
  }
  return false;
}

function foldClosing(text: string): string {
  return foldWords(
    text.replace(/[,.!;:。！，~…]+(?=\s|$)|\p{Extended_Pictographic}\uFE0F?/gu, ""),
  ).replaceAll("’", "'");
}

function set(phrases: string): ReadonlySet<string> {
  return new Set(phrases.split("|").map((phrase) => foldClosing(phrase.trim())));
}
