// German words for money, shares, times and roles; the rest is in de.ts.
import type { Language } from "./language.ts";
import { grouped, words } from "./lists.ts";

export const germanMeasures: Pick<
  Language,
  | "currencies"
  | "cents"
  | "moneyNouns"
  | "currencyGlue"
  | "percent"
  | "points"
  | "basisPoints"
  | "timeUnits"
  | "budgets"
  | "granted"
  | "roles"
> = {
  currencies: grouped(`EUR: euro{,s,nen} | eus; CHF: franken | fränkli | sfr | stutz | schweizer {franken,fr};
    $: dollar{,s} | us-dollars; USD: us-dollar | us dollar; CAD: kanadische{,r} dollar; AUD: australische dollar;
    SGD: singapur-dollar; GBP: pfund | britische pfund | pfund sterling; kr: krone{,n}; SEK: schwedische kronen;
    NOK: norwegische kronen; DKK: dänische kronen; CZK: tschechische kronen; PLN: zloty | złoty; HUF: forint;
    JPY: yen; CNY: yuan | renminbi; INR: rupien; RUB: rubel; RON: lei; AED: dirham; TRY: lira`),
  cents: grouped("EUR: cent{,s} | ct | eurocent; CHF: rappen | rp"),
  moneyNouns: words(`{ge,,einge}spart sparen einsparung{,en} ersparnis marge {,mehr}umsatz gewinn kosten
    budget erlös`),
  currencyGlue: [],
  percent: words(`prozent{,e,en} proz. proz v._h. %_{ige,igen,iger,iges,-ige} -prozentige{,n,r,s}
    prozentige{,n,r,s}`),
  points: words(`prozentpunkt{,e,en} prozentpünktchen prozent-punkte %-punkt{e,en,} %_punkte %pkt %-pkt %-pkte
    pp ppt pp. pkt pkte p.p. proz.-punkte nps-punkte punkte_{plus,mehr,weniger}`),
  basisPoints: words("basispunkt{e,en,} bps bp"),
  timeUnits: grouped(`milliseconds: ms | msec | millisekunde{,n}; seconds: s | sek | sek. | sec | secs |
    sekunde{,n}; minutes: min | min. | mins | minute{,n} | minütchen | arbeitsminuten | minütige{,n}; hours: h | std |
    std. | stdn | stdn. | stunde | {,arbeits,personen,mann,mitarbeiter,mannt,über,maschinen,service,entwickler,
    berater,büro,lehrer,pflege}stunden | hrs | stündchen | arbeitsstunde | personenstunde | mannstunde | überstunde |
    halbstunde | viertelstunde | dreiviertelstunde | stündige{,n}; days: tag | {,arbeits,werk,mann,personen,kalender,
    bankarbeits,berater,geschäfts,krankheits,urlaubs,fehl}tage | {,arbeits,werk,mann,personen,kalender,bankarbeits,
    geschäfts,fehl}tagen | tg | tg. | arbeitstag | werktag | manntag | personentag | kalendertag | halbtag | pt |
    pts | tägige{,n} | tagewerke; weeks: {,arbeits}woche | {,arbeits,kalender,mann}wochen | wöchige{,n};
    months: monat{,e,en,s} | mon | mt. | mte | personenmonate{,n} | mannmonate{,n} | monatige{,n};
    years: jahr{,e,en,es} | personenjahre | mannjahre | jährige{,n}`),
  budgets: words("{,rest,jahres,projekt}budget{,s} bestellung auftrag po mittel"),
  granted:
    words(`{,frei}gegeben freigabe bewilligt{,e} bewilligung genehmigt{,e} genehmigung erhalten bekommen
    eingegangen eingetroffen zugesagt zugeteilt zugesprochen erteilt vergeben für_uns an_uns`),
  roles: {
    revenue: words(`*umsatz* *umsätze* umsätzen *erlös* *erlöse{,n} *verkauf* *verkäufe* *absatz* bestell*
      *bestellungen auftrag auftrags* aufträge* neukunde* *kunden lead leads *leads *marge* gewinn{e,s} *gewinn ertrag
      *ertrag *erträge* einnahme* *einnahmen spende* *spenden anfrage* *anfragen buchung* *buchungen gebucht
      *conversion* konversion* konversionsrate umwandlungsrate abschluss{quote,rate} abschlüsse *abschlüsse warenkorb*
      warenkörbe bestellwert bonwert abo *abos abonnent* *abonnenten deckungsbeitrag* deckungsbeiträge anmelde*
      anmeldung* *anmeldungen provision* vertrieb* nachfrage* marktanteil* mandate* mandant* pipeline mrr arr ltv aov
      gmv checkout* kassen* demo demos demotermine *termine termine gewonnen upsell* upsells *geschäft budget
      verlängerung eingenommen käufer* käufe mitglied* mitglieder *mitglieder förder* fördergelder *einlagen prämie*
      prämien prämienvolumen kredit* kreditvolumen trefferquote gewinnquote interessent* deals sales orders order
      bewirtungen wertschöpfung ctr klickrate* click-through-rate erstgespräche neugeschäft* bestandsgeschäft einkäufe
      rechnungssumme`),
    cost: words(`*kosten* kostet gespart erspart* einspar* eingespart* *einsparung{,en} *ersparnis*
      *ersparnisse spar* {,werbe}ausgaben *ausgaben aufwendung* *aufwendungen *gebühr* *gebühren lizenz* *lizenzen
      preis preise *preis{,e} günstiger* billiger* energie* *strom* gas heiz* *verbrauch* *rechnung porto* versand*
      *miete* mieten fte ftes vollzeit* *stellen stelle planstelle* vollzeitäquivalente vzä überstunden strafe*
      strafzahlung* vertragsstrafe* pönale* bußgeld* hosting* infrastruktur* cloud cloud* server* hardware* material*
      personal* papier* druck* lager* bestand *bestand *bestände wareneinsatz treibstoff* sprit diesel* fracht* cpl
      cpc cpa opex capex budget etat *budget zeitarbeit* leiharbeit* entsorgung* instandhaltung* wartung*
      wartungsaufwand *aufwand* {reise,schulungs,stück,werbe}kosten spesen mahn* zins* versicherung* abschreibung*
      speicher* steuer* wasser* pensum pensen verpackung* reinigung* einkauf* beschaffung* rückstellung* kopien
      kosten_{pro_lead,je_lead,pro_klick,pro_bestellung,je_bestellung,pro_ticket,je_ticket}`),
    time: words(`*zeit* *zeiten *zeitraum dauer{,t,te} *dauer stunden minuten tage tagen wochen schneller*
      langsamer* tempo geschwindigkeit* latenz* *frist* *fristen ladezeit* seitenaufbau onboarding* einarbeitung*
      durchlauf* rückmeldung deployment* build builds früher termintreue *tempo time-to-market reaktion* wartet warten
      lieferzeit* go-live ramp-up beschleunig* vor_plan vor_dem_plan`),
    quality: words(`*qualität* fehlbuchung* nps enps csat zufrieden* *zufriedenheit fehler{,quote,rate}
      *fehler* *fehlern *mängel* defekt* beschwerde* *beschwerden reklamation* *reklamationen churn abwanderung*
      verfügbarkeit* *ausfall* *ausfälle vorfall *vorfälle störung* *störungen genauigkeit* treffergenauigkeit
      *ausschuss* retoure* *retouren rücksende* rückläufer* retention kundenbindung *bewertung* *bewertungen
      sterne{,n} note *score *auslastung* produktivität* effizien* *effizienz zuverlässigkeit* nacharbeit* performance
      engagement* bounce* absprung* abbruch* *abbrüche pünktlichkeit* liefertreue termintreue krankenstand*
      krankheits* fehlzeiten fluktuation* kündigung* unfall* unfälle akzeptanz* weiterempfehlung* *quote{,n} quote
      uptime compliance stabilität* verlässlichkeit sichtbarkeit öffnungsrate* verspätung* erfüllungsgrad servicelevel
      servicegrad* oee storno* stornoquote anlagenverfügbarkeit nutzungsgrad emission* co2* *treue lighthouse`),
    volume: words(`besuch* *besuche{,r,n} *nutzer* *nutzern user users traffic zugriff* *zugriffe aufruf*
      *aufrufe anruf* *anrufe fall fälle *fälle vorgang vorgänge *vorgänge beleg belege *belege dokument* *dokumente
      download* *downloads paket{,e,en} *pakete sendung* *sendungen teilnehm* *teilnehmer* *teilnehmende *durchsatz*
      *kapazität* reichweite* follower* bewerb* *bewerb{ungen,er} ticket *tickets e-mails mails impressionen
      transaktion* *transaktionen registrierung* *registrierungen menge *menge mengen stückzahl* output *aufkommen
      nächtigung* nächtigungen übernachtung* filiale* *filialen datensätze datensatz rückfragen gäste gästen seiten*
      deployments releases installationen installiert* einheiten einsätze patienten *patienten behandlungen schüler
      mitarbeitende mitarbeiter* lieferungen *lieferungen standorte artikel zugänge einträge volumen *volumen`),
  },
};
