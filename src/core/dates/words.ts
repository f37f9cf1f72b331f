// Words of past days and periods, and of plans, one block a language.

export type CalendarPeriod = "week" | "month" | "quarter" | "half" | "year";

export interface DateWords {
  /** Days from today: yesterday is -1. */
  days: Readonly<Record<string, number>>;
  /** `last week`: that many whole periods back; 0 is the one under way. */
  periods: Readonly<Record<string, readonly [CalendarPeriod, number]>>;
  /** In front of a date or inside its phrase they make it a plan or a limit. */
  plans: readonly string[];
  /** A year on its own is a date only behind one of these. */
  inYear: readonly string[];
  /** Before a month: `end of January`. */
  partsOfMonth: Readonly<Record<string, "begin" | "middle" | "end">>;
  months: readonly string[];
}

export const dateWords: Readonly<Record<string, DateWords>> = {
  en: {
    days: {
      yesterday: -1,
      "the day before yesterday": -2,
      "last night": -1,
      today: 0,
      tonight: 0,
      "this morning": 0,
      "this afternoon": 0,
      "this evening": 0,
      "earlier today": 0,
    },
    periods: {
      "last week": ["week", 1],
      "the previous week": ["week", 1],
      "this week": ["week", 0],
      "last month": ["month", 1],
      "this month": ["month", 0],
      "last quarter": ["quarter", 1],
      "this quarter": ["quarter", 0],
      "last year": ["year", 1],
      "this year": ["year", 0],
    },
    plans: [
      ..."will until till by due next upcoming coming scheduled planned plan plans expect expects expected tomorrow".split(
        " ",
      ),
      ..."deadline target forecast targeting".split(" "),
      "going to",
      "no later than",
      "valid to",
    ],
    inYear: ["in", "during", "throughout", "since", "of", "for", "year"],
    partsOfMonth: {
      "end of": "end",
      "the end of": "end",
      late: "end",
      "beginning of": "begin",
      "the beginning of": "begin",
      "start of": "begin",
      "the start of": "begin",
      early: "begin",
      "middle of": "middle",
      "the middle of": "middle",
      mid: "middle",
      "mid-": "middle",
    },
    months: "january february march april may june july august september october november december".split(
      " ",
    ),
  },
  de: {
    days: {
      gestern: -1,
      "gestern abend": -1,
      "letzte nacht": -1,
      vorgestern: -2,
      heute: 0,
      "heute morgen": 0,
      "heute früh": 0,
      "heute vormittag": 0,
      "heute nachmittag": 0,
    },
    periods: {
      "letzte woche": ["week", 1],
      "letzter woche": ["week", 1],
      "vergangene woche": ["week", 1],
      vorwoche: ["week", 1],
      "diese woche": ["week", 0],
      "letzten monat": ["month", 1],
      "im letzten monat": ["month", 1],
      vormonat: ["month", 1],
      "diesen monat": ["month", 0],
      "letztes quartal": ["quarter", 1],
      "letzten quartal": ["quarter", 1],
      vorquartal: ["quarter", 1],
      "letztes jahr": ["year", 1],
      "im letzten jahr": ["year", 1],
      vorjahr: ["year", 1],
      "dieses jahr": ["year", 0],
    },
    plans:
      "wird werden bis nächste nächsten nächster nächstes kommende kommenden geplant voraussichtlich fällig ab morgen".split(
        " ",
      ),
    inYear: ["in", "im jahr", "jahr", "seit"],
    partsOfMonth: { ende: "end", anfang: "begin", mitte: "middle" },
    months: "januar februar märz april mai juni juli august september oktober november dezember".split(" "),
  },
  fr: {
    days: { hier: -1, "hier soir": -1, "avant-hier": -2, "aujourd'hui": 0, "aujourd’hui": 0, "ce matin": 0 },
    periods: {
      "la semaine dernière": ["week", 1],
      "semaine dernière": ["week", 1],
      "cette semaine": ["week", 0],
      "le mois dernier": ["month", 1],
      "mois dernier": ["month", 1],
      "le trimestre dernier": ["quarter", 1],
      "l'année dernière": ["year", 1],
      "l’année dernière": ["year", 1],
      "l'an dernier": ["year", 1],
    },
    plans: "prochain prochaine d'ici avant jusqu'au jusqu'à prévu prévue demain sera seront".split(" "),
    inYear: ["en", "année", "depuis"],
    partsOfMonth: { fin: "end", début: "begin", "mi-": "middle" },
    months: "janvier février mars avril mai juin juillet août septembre octobre novembre décembre".split(" "),
  },
  es: {
    days: { ayer: -1, anoche: -1, anteayer: -2, hoy: 0, "esta mañana": 0 },
    periods: {
      "la semana pasada": ["week", 1],
      "esta semana": ["week", 0],
      "el mes pasado": ["month", 1],
      "el trimestre pasado": ["quarter", 1],
      "el año pasado": ["year", 1],
    },
    plans: "próximo próxima hasta antes previsto prevista mañana será serán".split(" "),
    inYear: ["en", "año", "desde"],
    partsOfMonth: { "a finales de": "end", "a principios de": "begin", "a mediados de": "middle" },
    months: "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre".split(
      " ",
    ),
  },
  pt: {
    days: { ontem: -1, "ontem à noite": -1, anteontem: -2, hoje: 0, "esta manhã": 0, "hoje de manhã": 0 },
    periods: {
      "semana passada": ["week", 1],
      "esta semana": ["week", 0],
      "mês passado": ["month", 1],
      "trimestre passado": ["quarter", 1],
      "ano passado": ["year", 1],
    },
    plans: "próximo próxima até previsto prevista amanhã será serão".split(" "),
    inYear: ["em", "ano", "desde"],
    partsOfMonth: {
      "no final de": "end",
      "no fim de": "end",
      "no início de": "begin",
      "em meados de": "middle",
    },
    months: "janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro".split(
      " ",
    ),
  },
  nl: {
    days: { gisteren: -1, gisteravond: -1, eergisteren: -2, vandaag: 0, vanochtend: 0, vanmorgen: 0 },
    periods: {
      "vorige week": ["week", 1],
      "afgelopen week": ["week", 1],
      "deze week": ["week", 0],
      "vorige maand": ["month", 1],
      "vorig kwartaal": ["quarter", 1],
      "vorig jaar": ["year", 1],
    },
    plans: "volgende komende tot uiterlijk gepland morgen zal zullen".split(" "),
    inYear: ["in", "jaar", "sinds"],
    partsOfMonth: { eind: "end", begin: "begin", medio: "middle" },
    months: "januari februari maart april mei juni juli augustus september oktober november december".split(
      " ",
    ),
  },
  it: {
    days: { ieri: -1, "l'altro ieri": -2, oggi: 0, stamattina: 0, stamani: 0 },
    periods: {
      "la settimana scorsa": ["week", 1],
      "settimana scorsa": ["week", 1],
      "il mese scorso": ["month", 1],
      "lo scorso mese": ["month", 1],
      "lo scorso trimestre": ["quarter", 1],
      "l'anno scorso": ["year", 1],
    },
    plans: "prossimo prossima entro fino previsto prevista domani sarà saranno".split(" "),
    inYear: ["nel", "anno", "dal"],
    partsOfMonth: { "a fine": "end", fine: "end", "a inizio": "begin", inizio: "begin", metà: "middle" },
    months:
      "gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre".split(
        " ",
      ),
  },
};

const english = dateWords.en as DateWords;

/** The words of a locale's language and English, which every office mixes in. */
export function wordsOf(locale: string): readonly DateWords[] {
  const own = dateWords[locale.slice(0, 2).toLowerCase()];
  return own && own !== english ? [own, english] : [english];
}
