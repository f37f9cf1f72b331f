// Month names of the languages mail programs speak, nominative and genitive, and the month a word or abbreviation means.
import { foldWords } from "./lines.ts";

/** January to December; forms of one month are separated by `/`. */
const MONTHS: Record<string, string> = {
  en: "january february march april may june july august september october november december",
  de: "januar/jänner/jaenner februar/feber märz/maerz april mai juni juli august september oktober november dezember",
  fr: "janvier février mars avril mai juin juillet août septembre octobre novembre décembre",
  es: "enero febrero marzo abril mayo junio julio agosto septiembre/setiembre octubre noviembre diciembre",
  ca: "gener febrer març abril maig juny juliol agost setembre octubre novembre desembre",
  it: "gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre",
  pt: "janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro",
  gl: "xaneiro febreiro marzo abril maio xuño xullo agosto setembro outubro novembro decembro",
  ro: "ianuarie februarie martie aprilie mai iunie iulie august septembrie octombrie noiembrie decembrie",
  nl: "januari februari maart/mrt april mei juni juli augustus september oktober november december",
  sv: "januari februari mars april maj juni juli augusti september oktober november december",
  da: "januar februar marts april maj juni juli august september oktober november december",
  nb: "januar februar mars april mai juni juli august september oktober november desember",
  is: "janúar febrúar mars apríl maí júní júlí ágúst september október nóvember desember",
  fi: "tammikuuta/tammikuu helmikuuta/helmikuu maaliskuuta/maaliskuu huhtikuuta/huhtikuu toukokuuta/toukokuu kesäkuuta/kesäkuu heinäkuuta/heinäkuu elokuuta/elokuu syyskuuta/syyskuu lokakuuta/lokakuu marraskuuta/marraskuu joulukuuta/joulukuu",
  et: "jaanuar veebruar märts aprill mai juuni juuli august september oktoober november detsember",
  lv: "janvāris/janvārī februāris/februārī marts/martā aprīlis/aprīlī maijs/maijā jūnijs/jūnijā jūlijs/jūlijā augusts/augustā septembris/septembrī oktobris/oktobrī novembris/novembrī decembris/decembrī",
  lt: "sausio/sausis vasario/vasaris kovo/kovas balandžio/balandis gegužės/gegužė birželio/birželis liepos/liepa rugpjūčio/rugpjūtis rugsėjo/rugsėjis spalio/spalis lapkričio/lapkritis gruodžio/gruodis",
  pl: "stycznia/styczeń lutego/luty marca/marzec kwietnia/kwiecień maja/maj czerwca/czerwiec lipca/lipiec sierpnia/sierpień września/wrzesień października/październik listopada/listopad grudnia/grudzień",
  cs: "ledna/leden února/únor března/březen dubna/duben května/květen června/červen/čvn července/červenec/čvc srpna/srpen září října/říjen listopadu/listopad prosince/prosinec",
  sk: "januára/január februára/február marca/marec apríla/apríl mája/máj júna/jún júla/júl augusta/august septembra/september októbra/október novembra/november decembra/december",
  sl: "januarja/januar februarja/februar marca/marec aprila/april maja/maj junija/junij julija/julij avgusta/avgust septembra/september oktobra/oktober novembra/november decembra/december",
  hr: "siječnja/siječanj veljače/veljača ožujka/ožujak travnja/travanj svibnja/svibanj lipnja/lipanj srpnja/srpanj kolovoza/kolovoz rujna/rujan listopada/listopad studenoga/studenog/studeni prosinca/prosinac",
  sr: "januar/januara februar/februara mart/marta april/aprila maj/maja jun/juna/juni jul/jula/juli avgust/avgusta septembar/septembra oktobar/oktobra novembar/novembra decembar/decembra",
  "sr-Cyrl":
    "јануар/јануара фебруар/фебруара март/марта април/априла мај/маја јун/јуна јул/јула август/августа септембар/септембра октобар/октобра новембар/новембра децембар/децембра",
  mk: "јануари февруари март април мај јуни јули август септември октомври ноември декември",
  bg: "януари февруари март април май юни юли август септември октомври ноември декември",
  ru: "января/январь февраля/февраль марта/март апреля/апрель мая/май июня/июнь июля/июль августа/август сентября/сентябрь октября/октябрь ноября/ноябрь декабря/декабрь",
  uk: "січня/січень лютого/лютий березня/березень квітня/квітень травня/травень червня/червень липня/липень серпня/серпень вересня/вересень жовтня/жовтень листопада/листопад грудня/грудень",
  be: "студзеня лютага сакавіка красавіка мая чэрвеня ліпеня жніўня верасня кастрычніка лістапада снежня",
  hu: "január február március április május június július augusztus szeptember október november december",
  tr: "ocak şubat mart nisan mayıs haziran temmuz ağustos eylül ekim kasım aralık",
  el: "ιανουαρίου/ιανουάριος φεβρουαρίου/φεβρουάριος μαρτίου/μάρτιος απριλίου/απρίλιος μαΐου/μάιος ιουνίου/ιούνιος ιουλίου/ιούλιος αυγούστου/αύγουστος σεπτεμβρίου/σεπτέμβριος οκτωβρίου/οκτώβριος νοεμβρίου/νοέμβριος δεκεμβρίου/δεκέμβριος",
  he: "ינואר פברואר מרץ/מרס אפריל מאי יוני יולי אוגוסט ספטמבר אוקטובר נובמבר דצמבר",
  ar: "يناير فبراير مارس أبريل/إبريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر نوفمبر ديسمبر",
  fa: "ژانویه فوریه مارس آوریل مه/می ژوئن ژوئیه/جولای اوت سپتامبر اکتبر نوامبر دسامبر",
  th: "มกราคม/มค กุมภาพันธ์/กพ มีนาคม/มีค เมษายน/เมย พฤษภาคม/พค มิถุนายน/มิย กรกฎาคม/กค สิงหาคม/สค กันยายน/กย ตุลาคม/ตค พฤศจิกายน/พย ธันวาคม/ธค",
  id: "januari februari maret april mei juni juli agustus september oktober november desember",
  ms: "januari februari mac april mei jun julai ogos september oktober november disember",
  eu: "urtarrila/urtarrilaren otsaila/otsailaren martxoa/martxoaren apirila/apirilaren maiatza/maiatzaren ekaina/ekainaren uztaila/uztailaren abuztua/abuztuaren iraila/irailaren urria/urriaren azaroa/azaroaren abendua/abenduaren",
  hi: "जनवरी फरवरी/फ़रवरी मार्च अप्रैल मई जून जुलाई अगस्त सितंबर/सितम्बर अक्टूबर/अक्तूबर नवंबर/नवम्बर दिसंबर/दिसम्बर",
};

interface Meaning {
  month: number;
  language: string;
}

const SHORTEST_ABBREVIATION = 3;
/** Every name and every abbreviation of at least three letters of it; whole names apart. */
const whole = new Map<string, Meaning[]>();
const begun = new Map<string, Meaning[]>();
for (const [language, row] of Object.entries(MONTHS)) {
  row.split(" ").forEach((forms, at) => {
    for (const form of forms.split("/").map(foldWords)) {
      const meaning = { month: at + 1, language };
      put(whole, form, meaning);
      for (let end = SHORTEST_ABBREVIATION; end < form.length; end++) put(begun, form.slice(0, end), meaning);
    }
  });
}

function put(map: Map<string, Meaning[]>, key: string, meaning: Meaning): void {
  const known = map.get(key);
  if (known) known.push(meaning);
  else map.set(key, [meaning]);
}

/**
 * The month (1 to 12) a folded word means: a whole name, else an abbreviation. `lip`, `srp`, `lis`, `listopada` are other
 * months in Croatian than in its neighbours, so `language` decides, else what most languages mean; 0 for no month.
 */
export function monthOf(word: string, language: string | null): number {
  return meant(whole.get(word), language) || meant(begun.get(word), language);
}

function meant(meanings: readonly Meaning[] | undefined, language: string | null): number {
  if (!meanings) return 0;
  const own = meanings.find((one) => one.language === language);
  if (own) return own.month;
  const votes = new Array<number>(13).fill(0);
  for (const { month } of meanings) votes[month]! += 1;
  return votes.indexOf(Math.max(...votes));
}
