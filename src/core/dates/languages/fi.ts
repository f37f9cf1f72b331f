// Finnish words of past dates and of what is none.
import type { DateLanguage } from "./language.ts";

export const fi: DateLanguage = {
  code: "fi",
  common: `ja | on | oli | ei | se | ne | me | he | että | mutta | tai | kun | myös | nyt | jo | sitten
    | kanssa | ilman | jälkeen | ovat | olivat | kaikki | molemmat | vielä | asiakas | asiakkaan | meidän
    | heidän | joka | jotka | tämä | mukaan | yli | alle | ole | ollut | olleet`,
  months: `tammikuu, tammikuuta, tammikuussa, tammikuun, tammikuusta
    | helmikuu, helmikuuta, helmikuussa, helmikuun, helmikuusta
    | maaliskuu, maaliskuuta, maaliskuussa, maaliskuun, maaliskuusta
    | huhtikuu, huhtikuuta, huhtikuussa, huhtikuun, huhtikuusta
    | toukokuu, toukokuuta, toukokuussa, toukokuun, toukokuusta
    | kesäkuu, kesäkuuta, kesäkuussa, kesäkuun, kesäkuusta
    | heinäkuu, heinäkuuta, heinäkuussa, heinäkuun, heinäkuusta
    | elokuu, elokuuta, elokuussa, elokuun, elokuusta
    | syyskuu, syyskuuta, syyskuussa, syyskuun, syyskuusta
    | lokakuu, lokakuuta, lokakuussa, lokakuun, lokakuusta
    | marraskuu, marraskuuta, marraskuussa, marraskuun, marraskuusta
    | joulukuu, joulukuuta, joulukuussa, joulukuun, joulukuusta`,
  monthsShort: `tammi | helmi | maalis | huhti | touko | kesä | heinä | elo | syys | loka | marras | joulu`,
  doubtful: "kesä | elo | maalis",
  doubtfulDates: "",
  weekdays: `maanantai, maanantaina, maanantain, maanantaista | tiistai, tiistaina, tiistain, tiistaista
    | keskiviikko, keskiviikkona, keskiviikon, keskiviikosta | torstai, torstaina, torstain, torstaista
    | perjantai, perjantaina, perjantain, perjantaista | lauantai, lauantaina, lauantain, lauantaista
    | sunnuntai, sunnuntaina, sunnuntain, sunnuntaista`,
  monthWeeks: "",
  weekdaysShort: "ma | ti | ke | to | pe | la | su",
  ordinals: `ensimmäinen, ensimmäisellä, ensimmäisen, ensimmäistä | toinen, toisella, toisen, toista
    | kolmas, kolmannella, kolmannen, kolmatta | neljäs, neljännellä, neljännen, neljättä`,
  ordinalMarks: ".",
  counts: {
    yksi: 1,
    kaksi: 2,
    pari: 2,
    kolme: 3,
    muutama: 3,
    neljä: 4,
    viisi: 5,
    kuusi: 6,
    seitsemän: 7,
    kahdeksan: 8,
    yhdeksän: 9,
    kymmenen: 10,
    kaksitoista: 12,
  },
  units: {
    day: ["päivä", "päivää"],
    week: ["viikko | viikolla | viikon", "viikkoa"],
    month: ["kuukausi | kuussa | kuukauden", "kuukautta"],
    quarter: ["neljännes | neljänneksellä | kvartaali | kvartaalilla", "neljännestä | kvartaalia"],
    half: ["vuosipuolisko | vuosipuoliskolla", "vuosipuoliskoa"],
    year: ["vuosi | vuonna | vuoden", "vuotta"],
  },
  days: {
    0: "tänään | tänä aamuna | tänä iltana | aiemmin tänään | tänä iltapäivänä",
    [-1]: "eilen | eilen illalla | eilen aamulla | eilisiltana | viime yönä | eilen iltapäivällä",
    [-2]: "toissapäivänä | toissa päivänä",
  },
  weekends: {
    0: "viikonloppuna | tänä viikonloppuna | viikonlopun aikana",
    1: "viime viikonloppuna",
    2: "",
  },
  ago: "{count} {units} sitten | noin {count} {units} sitten | {units} sitten",
  weekday: {
    on: "{wd} .",
    last: "viime {weekday}",
    thisWeek: "tämän viikon {weekday}",
    lastWeek: "viime viikon {weekday}",
  },
  periods: {
    0: "tällä/tänä/tässä {unit} | aiemmin tällä/tänä/tässä {unit}",
    1: "viime {unit} | edellisellä/edellisenä {unit}",
    2: "toissa {unit}",
  },
  named: {},
  thePeriod: "{unit}",
  dates: "{month} {day}",
  dayOfMonth: "{marked} päivä",
  dayOfMonthSure: "{weekday} {marked} | {ordinal} päivä tätä kuuta",
  in: "vuoden | koko",
  quarters: "{ordinal} neljännes/neljänneksellä/kvartaali/kvartaalilla/vuosineljännes/vuosineljänneksellä",
  halves: "{ordinal} vuosipuolisko/vuosipuoliskolla/puoliskolla",
  weeks: "viikko/viikolla/vko/vk/vkolla {number}",
  weekOfMonth: "{month} {ordinal} viikolla/viikko",
  inYear: "vuonna/vuosi/vuoden/tilikausi/tilikaudella {year}",
  yearGlue: "' | / | - | ,",
  parts: {
    first: "",
    last: "",
    begin: "alku",
    middle: "puoli",
    end: "loppu",
  },
  partsAfter: {
    begin: "alussa | alkupuolella",
    middle: "puolivälissä",
    end: "lopussa | lopulla | loppupuolella",
  },
  on: "pvm | päivämäärä :",
  events: "",
  to: "- | ja",
  small: "klo | , | noin",
  next: "ensi | seuraava | seuraavana | tulevana | tuleva",
  limit: "viimeistään | ennen | alkaen | mennessä | asti | saakka | deadline",
  every: "joka | jokainen | jokaisena | kaikki",
  compared: "kuin | verrattuna | vs | verrattuna vuoden",
  likened: "",
  since: "asti | lähtien",
  sinceMeansFrom: false,
  unlessPast: "",
  live: "live | käytössä | tuotannossa | auki | toiminnassa | verkossa",
  none: "ei | nolla | ilman | %",
  after: "jälkeen",
  from: "alas",
  into: "",
  plans: `tulee | tulevat | aiomme | pitäisi | täytyy | voi | voivat | suunniteltu | suunnittelemme | odotetaan
    | odotamme | huomenna | ylihuomenna | pian | ensi | toivomme | toivottavasti | jos | kunhan
    | viimeistään | voimassa | aukioloajat | avoinna | alkaa | alkavat | aloitamme | julkaisemme
    | toimitamme | menemme | pidetään | on määrä | mennessä | alkaen | asti | saakka | lähtien
    | verrattuna`,
  aims: "suunnitelma | tavoite | tavoitteena | deadline",
  notPlans: "",
  past: `oli | olivat | *tiin | *ttiin | *ivat | *si | *sivat | hyväksyi | avasi | sanoi | tuli | meni
    | laski | nousi | sai | ei ollut | ei tullut | valmistui | allekirjoitti | saatiin`,
  done: `*ttu | *tty | *nut | *nyt | *neet | valmis | live | käytössä | hyväksytty | allekirjoitettu | tehty
    | nolla | ennätys | paras | ok`,
  begun: "kick-off | kickoff | aloitettiin | alkoi | tilattiin | luvattiin",
  subjects: "",
  presents:
    "lähtee | lähtevät | liittyy | päättyy | loppuu | jää | avautuu | sulkeutuu | muuttaa | muutamme | siirtyy | eroaa",
  conjunctions: "ja | mutta | että | joka | koska | kun | vaikka | joten | jolloin | missä",
  identifiers: `lasku | nro | numero | tiketti | tilaus | versio | v | viite | luku | puh | puhelin | sivu | artikla
    | standardi | huone | arvosana | tili | vaihe | klo`,
  never: `pitkäperjantai | black friday | viime aikoina | viime vuosina | viime kuukausina | viime viikkoina
    | viime päivinä | päivä päivältä`,
  dotted: true,
};
