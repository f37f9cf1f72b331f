// Italian words of past dates and of what is none.
import type { DateLanguage } from "./language.ts";

export const it: DateLanguage = {
  code: "it",
  common: `il | lo | la | i | gli | le | un | uno | una | e | ed | o | ma | è | sono | era | erano | ha | hanno
    | abbiamo | è stato | stato | stata | stati | si | ci | noi | loro | suo | sua | nostro | nostra | con
    | senza | per | da | dal | dalla | in | nel | nella | di | del | della | dei | delle | al | alla | che
    | non | più | tutto | tutti | tutte | già | dopo | questo | questa | nessun | nessuna | su | sul
    | sulla | entrambi | entrambe | come | l' | dell' | all'`,
  months: `gennaio | febbraio | marzo | aprile | maggio | giugno | luglio | agosto | settembre | ottobre
    | novembre | dicembre`,
  monthsShort: "gen | feb | mar | apr | mag | giu | lug | ago | sett, set | ott | nov | dic",
  doubtful: "mar | set | dic",
  doubtfulDates: "mar | set | dic",
  weekdays: `lunedì, lunedi, lunedi' | martedì, martedi, martedi' | mercoledì, mercoledi, mercoledi'
    | giovedì, giovedi, giovedi' | venerdì, venerdi, venerdi' | sabato | domenica`,
  monthWeeks: "",
  weekdaysShort: "lun | mar | mer | gio | ven | sab | dom",
  ordinals: `primo, prima | secondo, seconda | terzo, terza | quarto, quarta | quinto | sesto | settimo | ottavo
    | nono | decimo`,
  ordinalMarks: "º | ª | o",
  counts: {
    un: 1,
    una: 1,
    due: 2,
    "un paio di": 2,
    tre: 3,
    qualche: 3,
    alcuni: 3,
    alcune: 3,
    pochi: 3,
    poche: 3,
    quattro: 4,
    cinque: 5,
    sei: 6,
    sette: 7,
    otto: 8,
    nove: 9,
    dieci: 10,
    undici: 11,
    dodici: 12,
    quindici: 15,
    venti: 20,
    trenta: 30,
  },
  units: {
    day: ["giorno", "giorni"],
    week: ["settimana", "settimane"],
    month: ["mese", "mesi"],
    quarter: ["trimestre", "trimestri"],
    half: ["semestre", "semestri"],
    year: ["anno", "anni"],
  },
  days: {
    0: `oggi | stamattina | stamani | stamane | questa mattina | oggi pomeriggio | questo pomeriggio
      | stasera | questa sera | stanotte | questa notte`,
    [-1]: `ieri | ieri sera | ieri mattina | ieri pomeriggio | ieri notte | la notte scorsa | la scorsa notte
      | nella notte | in nottata | ieri a mezzogiorno`,
    [-2]: "l'altro ieri | l'altroieri | altroieri | avantieri | ieri l'altro | avant'ieri",
    [-14]: "quindici giorni fa | 15 giorni fa",
  },
  weekends: {
    0: `nel fine settimana | nel weekend | questo fine settimana | questo weekend
      | durante il fine settimana | durante il weekend | il fine settimana | nel week-end
      | in questo fine settimana`,
    1: `lo scorso fine settimana | il fine settimana scorso | nello scorso fine settimana
      | lo scorso weekend | il weekend scorso | nel fine settimana scorso | fine settimana scorso
      | lo scorso week-end`,
    2: "",
  },
  ago: `{count} {units} fa | circa {count} {units} fa | più/meno di {count} {units} fa
    | {count} {units} or sono | poco più di {count} {units} fa`,
  weekday: {
    on: "{weekday} mattina/sera/pomeriggio/notte | {wd} .",
    last: "{weekday} scorso/scorsa/passato | scorso/scorsa {weekday}",
    thisWeek: "{weekday} di questa settimana | questa settimana , {weekday}",
    lastWeek: `{weekday} della settimana scorsa | {weekday} della scorsa settimana | settimana scorsa , {weekday}
      | scorsa settimana , {weekday}`,
  },
  periods: {
    0: "questo/questa {unit} | quest'{unit} | {unit} in corso",
    1: `{unit} scorso/scorsa/precedente/passato/passata | scorso/scorsa/ultimo/ultima {unit}
      | {unit} appena concluso`,
    2: "penultimo/penultima {unit}",
  },
  named: { "year 1": "anno scorso | scorso anno", "month 1": "scorso mese" },
  thePeriod: "{unit}",
  dates: "{day} di {month}",
  dayOfMonth: "il {day} | l'{day}",
  dayOfMonthSure: "giorno {day} | {weekday} {day} | il {day} del/di mese | il {day} di questo mese",
  in: "a | ad | in | nel | nel mese di | durante | nel corso di | per tutto | nell'",
  quarters: "t{number} | {number}t{yy} | {ordinal} trimestre | trimestre {number} | {roman} trimestre",
  halves: `s{number} | {number}s{yy} | {ordinal} semestre | semestre {number} | {ordinal} metà dell'anno
    | {ordinal} metà del | {roman} semestre`,
  weeks: "settimana {number} | sett .? {number} | settimana n . {number}",
  weekOfMonth: "{ordinal} settimana di {month}",
  inYear: "anno/esercizio {year} | nel corso del {year}",
  yearGlue: "del | di | dell'anno | ' | / | - | ,",
  parts: {
    first: "primo giorno di | primo giorno del",
    last: "ultimo giorno di | ultimo giorno del",
    begin: "inizio | inizio di | inizio del | inizio dell' | primi di | inizi di | inizi del",
    middle: "metà | metà di | metà del",
    end: `fine | fine di | fine del | fine dello | fine della | fine dell' | ultimi giorni di
      | ultima settimana di`,
  },
  partsAfter: { begin: "", middle: "", end: "" },
  on: "il | del | al | l' | dell' | in data | data :",
  events: "consegna | lancio | collaudo | avvio | riunione | go-live | migrazione",
  to: "al | a | - | e | e il | fino al | ed il | all' | /",
  small: `il | lo | la | i | gli | le | l' | del | della | di | dell' | al | alla | all' | nel | nella | in
    | , | a | fine | inizio | metà | ore`,
  next: "prossimo | prossima | prossimi | che viene | venturo | successivo | successiva | entrante",
  limit: `entro | entro il | entro la | entro fine | fino a | fino al | fino alla | prima di | prima del
    | prima della | a partire da | a partire dal | a partire dalla | al più tardi | al più tardi il
    | scade | scade il | valido fino al | valida fino al | previsto per | prevista per | previsto per il
    | prevista per il | in vista di | in vista del`,
  every: "ogni | tutti i | tutte le | ciascun | di ogni | ogni primo | i",
  compared: `che | che a | che nel | vs | contro | contro il | rispetto a | rispetto al | rispetto all'
    | rispetto alla | rispetto allo | in confronto a | in confronto al | confrontato con | invece di
    | invece che | come a | come nel | su | sul | sullo | superiore a | superiore al | inferiore a
    | inferiore al | anziché | dello stesso periodo | stesso periodo | lo stesso mese | versus | sull'`,
  likened: "come",
  since: "da | dal | dall' | dalla | dallo | sin da | sin dal | fin da | fin dal",
  sinceMeansFrom: true,
  unlessPast: "per il | per",
  live: `online | in produzione | in funzione | in esercizio | attivo | attiva | operativo | operativa
    | disponibile | in linea | live | aperto | aperta | funziona | in uso | in servizio`,
  none: "nessun | nessuna | nessuno | non | zero | senza | mai | niente | meno | più | %",
  after: `dopo | dopo il | dopo la | dopo l' | a seguito di | in seguito a | a seguito del | ordine del
    | mail del | email del | offerta del | come concordato il`,
  from: "da | dal | sceso da | scesa da | salito da | passato da",
  into: "a | al | fino a",
  plans: `*erà | *irà | *arà | *eranno | *iranno | *aranno | *eremo | *iremo | *aremo | *drà | *dranno | sarà
    | saranno | saremo | deve | devono | dovrebbe | dovrebbero | dobbiamo | può | possono | potrebbe
    | previsto | prevista | previsti | previste | pianificato | pianificata | programmato | programmata
    | prevediamo | prevede | speriamo | si spera | domani | dopodomani | prossimo | prossima | presto
    | scade | scadono | valido | valida | orario | orari | aperto dal | aperto da | se | quando | appena
    | per favore | si prega | vogliamo | vuole | partiamo | parte il | parte a | inizia | iniziamo
    | comincia | è prevista | è previsto | appuntamento | invito | rinviato | rinviata | in attesa
    | stiamo per | stanno per | consegniamo | andiamo live | termina il | finisce`,
  aims: "obiettivo | obiettivi | traguardo | scadenza | piano | previsione | budget",
  notPlans: `come previsto | del previsto | di quanto previsto | rispetto al previsto | prima del previsto
    | valido aiuto | prima della scadenza | entro la scadenza | entro il budget | secondo il piano
    | secondo i piani`,
  past: `era | erano | ha | hanno | ho | abbiamo | aveva | avevano | è stato | è stata | sono stati
    | sono state | è andato | è andata | è partito | è partita | è sceso | è scesa | è salito | è salita
    | fu | furono | ebbe | *arono | *irono | è passato | è passata | sono arrivate | sono arrivati | è`,
  done: `*ato | *ata | *ati | *ate | *uto | *uta | *uti | *ute | *ito | *ita | *iti | *ite | firmato | fatto
    | fatta | chiuso | chiusa | concluso | conclusa | messo | messa | aperto | aperta | online
    | in produzione | preso | speso | vinto | vinta | visto | scritto | sceso | scesa | spento | spenta
    | zero | nessun | nessuna | record | migliore | primo | ok | pronto | pronta | raggiunto`,
  begun: `avvio del progetto | kick-off | kickoff | iniziato | iniziata | cominciato | avviato | ordinato
    | ordinata | richiesto | richiesta | promesso | primo contatto | commissionato`,
  subjects: "è | sono",
  presents: `entra | entrano | lascia | lasciano | esce | escono | termina | terminano | chiude | chiudono | apre | aprono
    | arriva | arrivano | passa | passano | va in pensione | subentra`,
  conjunctions: `e | ed | ma | che | perché | mentre | anche se | dove | quando | quindi | così | poi | il che
    | poiché`,
  identifiers: `fattura | n º | n | nr | num | numero | ticket | ordine | versione | v | rif | riferimento
    | capitolo | sezione | tel | telefono | fax | pagina | articolo | norma | pratica | sala | voto | iban
    | conto | fase | lotto | alle`,
  never: `venerdì santo | lunedì dell'angelo | martedì grasso | mercoledì delle ceneri | black friday
    | gli ultimi | le ultime | negli ultimi | nelle ultime | giorno per giorno | un giorno | al giorno`,
  dotted: false,
};
