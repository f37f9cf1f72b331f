// Italian words for numbers, units, changes and roles.
import type { Period } from "../figure.ts";
import type { Language } from "./language.ts";
import { counting, grouped, list, loose, multiples, valued, words } from "./lists.ts";

export const it: Language = {
  code: "it",
  decimal: ",",
  telltale: words(`il lo gli dei del di che è e sono per con non più una nel nei alla alle al ai agli dal dai
    ha ogni ma come ciao buongiorno ora dopo oggi l' un' dell' all' dall' nell' sull' c' cui già meno tra fra loro
    vostro da in si sul sui mesi ci ne a le i era la metà euro anno mese all dall dell ore ridotti aumento calo
    ottenuto`),

  cardinals: {
    ...counting(`zero uno due tre quattro cinque sei sette otto nove dieci undici dodici tredici quattordici
      quindici sedici diciassette diciotto diciannove`),
    ...tensAndUnits(),
    tré: 3,
    cento: 100,
    mille: 1000,
  },
  scales: valued(`100: cento | centinaia; 1e3: mille | mila | k | migliaia; 1e6: milion{e,i} | mln | mio |
    mil; 1e9: miliard{o,i} | mld | mrd; 12: dozzin{a,e}; 10: decine`),
  articles: ["un", "uno", "una", "un'"],
  numberGlue: list("e | e {il,i,le,gli,lo,l '}"),
  joinsNumbers: true,
  andHalf: { "e mezzo": 0.5, "e mezza": 0.5, "e un quarto": 0.25, "e tre quarti": 0.75 },
  fractions: valued(`1/3: terzo | terzi; 0.25: quarto | quarti; 0.2: quinto | quinti; 1/6: sesto | sesti;
    0.125: ottavo | ottavi; 0.1: decimo | decimi`),
  vagueNumbers: valued(`0.5: mezza | mezzo | mezz' | una {mezza,mezz'ora,mezzora} | mezz'ora | mezzora;
    5e5: mezzo {milione,mln}; 5e8: mezzo miliardo; 0.75: tre quarti d'ora; 0.25: un quarto d'ora; 2: un paio;
    6: mezza dozzina; 10: una decina; 12: una dozzina; 15: una quindicina; 20: una ventina; 30: una trentina;
    40: una quarantina; 50: una cinquantina; 60: una sessantina; 100: un centinaio; 1e3: un migliaio`),
  vagueTimes: grouped(`seconds: {pochi,alcuni} secondi | qualche secondo | secondi; minutes: {pochi,alcuni}
    minuti | qualche minuto | minuti; hours: {poche,alcune,diverse} ore | qualche ora | ore | una notte;
    days: {pochi,alcuni,diversi,parecchi} giorni | qualche giorno | giorni; weeks: {poche,alcune,diverse}
    settimane | qualche settimana | settimane; months: {pochi,alcuni,diversi} mesi | qualche mese | mesi;
    milliseconds: millisecondi; years: anni`),
  outOf: ["su", "su ogni", "ogni"],

  currencies: grouped(`EUR: euro | euri | eur; $: dollar{o,i}; USD: dollari {americani,usa,statunitensi};
    CAD: dollari canadesi; AUD: dollari australiani; GBP: sterlin{a,e} | sterline inglesi; CHF: franco | franchi |
    franchi svizzeri | franco svizzero | fr.; JPY: yen; CNY: yuan | rmb; kr: corone; SEK: corone svedesi;
    NOK: corone norvegesi; DKK: corone danesi; CZK: corone ceche; PLN: zloty; INR: rupie | rupie indiane`),
  cents: grouped("EUR: centesim{o,i} | cent | centesimi di euro | cts"),
  moneyNouns: words("risparmi{o,,ati} risparmiamo margine fatturato ricavi utile costi budget vendite"),
  currencyGlue: ["di", "d'"],
  percent: words("per_cento percento per-cento pct %"),
  points: words(`punto_percentuale punti_{percentuali,%,di_percentuale,di_%,perc.} punto punti pt pti pp p.p.
    pp.`),
  basisPoints: ["punti base", "punto base", "pb", "bps"],
  timeUnits: grouped(`milliseconds: ms | millisecond{o,i}; seconds: s | sec | second{o,i}; minutes: min |
    minuto | minuti; hours: h | hr | ora | ore | ore {uomo,persona,lavoro,lavorative,di lavoro} | ora uomo |
    ore/uomo | ore-uomo | mezz'ora | mezzora; days: gg | giorn{o,i,ata,ate} | giorn{i,ate,ata,o} uomo |
    giorni/uomo | gg/uomo | gg uomo | giorni-uomo | giornate/uomo | giorni persona; weeks: settiman{a,e} | sett;
    months: mese | mesi; years: anno | anni`),
  adjectives: words(`nuov{o,a,i,e} altr{o,a,i,e} buon{o,a,i,e} bel bei belle grande grandi piccol{o,i,e}
    prim{o,i,e} ultim{o,i,e} inter{o,i,a,e} solo soli sole lung{o,hi,he} divers{o,i,e} singoli singole ulteriori
    vecchi vecchie preziose preziosi potenziali pien{a,e,i} unici uniche`),
  times: ["volte", "volte tanto"],
  factors: list("fattore | fattore di | un fattore | un fattore di | {moltiplic*,divis*,dividere} per"),
  multiples: multiples(`2 increase: raddoppi* | {il,al,del} doppio | doppio rispetto | il doppio di;
    3 increase: triplic* | {il,al,del} triplo; 4 increase: quadruplic* | il quadruplo; 5 increase: quintuplic* | il
    quintuplo; 10 increase: decuplic* | il decuplo; 0.5 decrease: dimezz* | la metà {del tempo,dei costi,del
    costo,rispetto,di prima,degli errori} | in metà tempo | metà {tempo,del tempo,rispetto,prezzo} | a metà prezzo;
    0.5: {di oltre la,di più della,di quasi la,della,di,alla,di una} metà`),
  notCounted: words(`a abbiamo ad adesso affinché agli ai al alla alle allo all' alcuni alcune ancora anche
    anziché appena avere aveva{,no,mo} c' che chi ci cioè circa col come con contro cosa così cui da dagli dai dal
    dall{a,e,o,} dall' degli dei del dell{a,e,o,} dell' dentro di dopo dove due durante e ecco ed entro era erano
    eravamo essere fa fino fra già gli grazie ha hanno ho i ieri il in infatti inoltre insieme invece io l' la le
    lei li lo loro lui ma me meno mentre mi molto ne negli nei nel nell{a,e,o,} nell' nessun nessuna noi non
    nostr{a,e,i,o} o oggi ogni oppure ora ormai per perché perciò piuttosto poi presso prima proprio può possono qua
    qualche quale quando quanto quasi quell{a,e,i,o} quest' quest{a,e,i,o} qui quindi rispetto se secondo sempre
    senza si siamo sia solo soltanto sono sopra sotto sta stat{o,a,i,e} su sua sue sugli sui sul sull{a,e,} sull'
    suo suoi te ti tra tramite tu tutt{i,e,o} un un' una uno va verso via vi voi vs è più massimo minimo max min
    oltre iva ivati netti lordi compreso escluso incluso complessivi complessivamente domani viene vengono fanno
    sarà saranno diventa diventano giorno giorni settiman{a,e} mese mesi anno anni ore minuto minuti secondi
    trimestr{e,i} percento punto punti x all l d livello fase versione sala piano viale piazza corso ° º ª lunedì
    martedì mercoledì giovedì venerdì sabato domenica gennaio febbraio marzo aprile maggio giugno luglio agosto
    settembre ottobre novembre dicembre passa{,no,to,ti,ta} bastano basta serve servono richiede richiedono arriva
    arrivano dice dicono usa usano`),
  scores: grouped(`soddisfazione: soddisfazione; NPS: nps | net promoter score; CSAT: csat; eNPS: enps;
    punteggio: punteggio di soddisfazione | punteggio; valutazione: valutazione media | valutazione; voto: voto
    medio | voto; rating: rating; score: score; Lighthouse: lighthouse; PageSpeed: pagespeed | punteggio pagespeed;
    Trustpilot: trustpilot; stelle: stelle | stella`),

  from: list(`da | dal | dai | dagli | {passat*,sces*,salit*} dalle | dalla | dallo | dall ' | partendo da | a
    partire da | dagli attuali`),
  to: list(`a | ad | al | ai | agli | alle | alla | allo | all ' | a {soli,sole,solo,oltre,meno di,più
    di,circa,quasi,poco più di,poco meno di} | ad appena | ad oltre | ai soli | {agli,alle} attuali | fino a | fino
    al`),
  // Only behind what was done: `ridurre i costi del 20 %` is a plan when its sentence says so.
  by: list(`{aumentat*,cresciut*,salit*,ridott*,calat*,sces*,diminuit*,superat*,migliorat*,abbassat*,
    accorciat*} {di,del,dell ',dello,dei,delle,di oltre,di circa,di quasi,di ben,quasi del,circa del}`),
  insteadOf: list(`invece {di,dei,delle,degli,del,che,dell '} | anziché | anziche | anziché i | al posto
    {di,dei,delle} | contro | contro {i,le,il,gli,l ',un} | rispetto {a,ai,al,alle,agli,all ',alla} | a fronte
    {di,dei,del} | vs | vs. | versus | piuttosto che | in confronto {a,ai} | {quando,mentre,dove} prima | al
    confronto con`),
  formerly: list(`{il trimestre,il mese,il semestre,l'anno} precedente | un anno {fa,prima} | all'inizio |
    allora | prima | prima {:,era,erano} | era | erano | era {al,a,del} | erano al | eravamo {a,al} |
    richiedeva{,no} | portava{,no} | prendeva | ci {costava,prendeva,volevano,voleva,mettevamo,mettevano,metteva} |
    ce ne volevano | serviva{no,} | occorrevano | impiegava{,no,mo} | durava{,no} | costava{,no} | in {precedenza,
    passato,origine} | precedente{mente,} | precedenti | fino a ieri | {l'anno,dell'anno,il mese} scorso | lo scorso
    anno | di prima | partivamo da | inizialmente | una volta | originariamente | finora | ieri | vecchio | con il
    vecchio | con la vecchia | si impiegavano | bisognava | passavamo | gestiva{no,mo} | situazione iniziale |
    storico`),
  copulas: words("era erano aveva avevano impiegava"),
  nowadays: list(`ora | adesso | oggi | attual{mente,e,i} | al momento | dopo | {dopo,ora,oggi,adesso,nuovo}
    : | ne {bastano,basta,servono,serve,servono solo} | ora bastano | richied{e,ono} | impiega{,no} | impieghiamo |
    {siamo,è,sono,si è,siamo ora} a | {siamo,è,sono} al | è di | è del | quest'anno | questo {mese,trimestre} |
    ormai | dura | con il nuovo | con la nuova | ci {vogliono,vuole,mettiamo,mettono} | da allora`),
  rangeGlue: words("a o ai alle al fino_a oppure ad"),
  between: list("tra | fra | {tra,fra} {i,il,lo,le,gli,l '} | compres{o,i,a} tra | di tra"),
  hedges: {
    about: list(`circa | ca | ca. | quasi | intorno {a,al,ai,alle} | attorno {al,ai,a} | pressappoco |
      approssimativamente | all'incirca | più o meno | suppergiù | grosso modo | mediamente | in media | {una
      media,poco meno,poco più} di | nell'ordine {di,dei,del} | pressoché | ~ | ≈ | ± | solo | soli | sole |
      soltanto | appena | sui | sulle | sugli | stimat{o,i,a} in | praticamente | un buon | una buona | quasi
      {il,un,del} | circa {il,i,l '}`),
    "at-least": list(`{al,quanto,perlo}meno | oltre | più {di,del,dei,delle} | minimo | {al,come} minimo |
      {non meno,maggiore,ben più} di | ben oltre | superior{e,i} {a,al} | oltre {il,i,le,l '} | almeno {il,i,un} |
      > | ≥ | >= | min. | supera{,no} i | supera il | da almeno | sopra {i,il}`),
    "at-most": list(`meno {di,del,dei,delle} | al {massimo,di sotto di,di sotto dei,più} | massimo | max |
      max. | fino a | fino al | non più di | sotto {i,le,il,al,gli,l '} | inferior{e,i} {a,al} | < | ≤ | <= | entro
      {i,le} | nemmeno | neanche | minore di | poco sotto`),
  },

  increase: loose(`allungat* aument* cresc* salit* salgono incrementa* increment{o,i} ulterior* superior*
    maggior* balz* schizz* impenn* lievit* generat* genera{,no,re} generando rialz* espans* cresce crebbe decoll*
    esplos* boom aggiunt* extra moltiplicat* alzat* rincar* più fruttat* potenziat* plus surplus guadagno in_più
    di_più in_aggiunta più_alt* più_numeros* sale_{al,a,del,di} è_salito su_del su_di`),
  decrease: loose(`riduc* ridott* riduz* ridurre calo cali calat* cala{,no,re} diminu* sces* scend* discesa
    tagli* abbatt* abbass* risparmi* meno minor{,i,e} inferior* accorci* abbrevi* evitat* evita{,no,re} evitando
    eliminat* elimina{,no,re} eliminando crollat* crollo crolla pers{o,i,e,a} perde liberat* liberano liberare
    azzerat* azzera sparit* limat* giù snelli* ribass* flessione contrazione alleggeri* recuperat* recupera{,no,re}
    ammortizzat* scompars{e,i} ottenerne ridimension* sforbici* economie sottratt* sfoltit* decres* decur* in_meno
    di_meno meno_car* sotto_budget sotto_il_budget più_{bass*,cort*,brev*,economic*}`),
  faster: loose(`velocizz* acceler* rapidamente velocemente guadagn* più_{veloc*,rapid*,in_fretta,
    velocemente}`),
  better: loose("miglior* meglio ottimizz* perfezionat*"),
  worse: loose("peggior* peggio deterior*"),
  lessIsBetter: loose(`costo costi spesa spese tempo tempi errore errori difetto difetti bug anomalia anomalie
    reclamo reclami abbandon{o,i} churn fermo fermi latenza attesa attese incident{e,i} guasto guasti reso resi
    rimbalzo scarto scarti ticket ritardo ritardi durata assenteismo assenze turnover rischio rischi contenziosi
    insoluti consumo consumi bolletta lamentele disdette disservizi infortuni rilavorazioni`),
  neutral: list(`{in,di} più , | più {o meno,tardi,info,informazioni,dettagli,che altro,volte,semplice,facile,
    grande,soddisfatti} | {non,sempre,per saperne di,al,mai,ancora,una volta di} più | al {più presto,massimo,
    meglio} | di più su | {o,per lo,quanto,niente di,né più né} meno | meno male | a meno che | {ulteriori,maggiori}
    {informazioni,dettagli} | {la maggior,maggior} parte | {il più,prima} possibile | meglio di così | valore
    aggiunto | tra l'altro | maggiore età | {in,a} meno di | in meno di un | tempo reale | piani superiori | piano
    superiore`),
  achieved: loose(`anticipo raggiunt* raggiung{e,ono} superat* supera superano consegnat* firmat* vint* vinto
    aggiudicat* vendut* migrat* gestit* gestisc* processat* elaborat* evas* collegat* connessi connesse iscritt*
    registrat* risolt* convertit* chius* riallocat* ricollocat* riassegnat* ripagat* ripaga ammortizzat* assunt*
    acquisit* conquistat* pubblicat* scaricat* attivat* approvat* automatizzat* implementat* formati formate
    completat* terminat* conclus* raccolt* ottenut* attirat* accolt* fidelizzat* corrett* rispost* serviti spedit*
    prenotat* prodott* produce producono trasferit* spostat* importat* indicizzat* inviat* portat* porta portano
    incass* liberat* recuperat* uptime disponibilità zero guadagnat* distribuit* adottat* mantenut* ricevut*
    contattat* totalizzat* centrat* realizzat* rilasciat* digitalizzat* caricat* partecipat* fatturat* ordinat*
    festeggi* ingaggiat* scansionat* collaudat* abbonati {siamo,sono}_riusciti_a è_riuscit{a,o}_a {in,di}_anticipo
    d'anticipo prima_{del_previsto,della_scadenza,della_data,del_termine,dei_tempi} online è_online è_andato_online
    andato_live go_live go-live in_produzione in_linea nei_tempi in_tempo_record di_fila consecutiv{i,e}
    si_{è_ripagato,ripaga,è_ripagata,sono_iscritti,sono_registrati,attesta_al,attesta_a,attesta} rientr{ati,
    o}_dell'investimento ritorno_sull'investimento senza_{interruzioni,incidenti,fermi,disservizi}
    hanno_effettuato_l'accesso ammonta{,no}_a di_loro break_even break-even pareggio`),
  described: list(`impiega | dipendenti | è {costato,costata,durato,durata,normale} | sono costati | budget
    iniziale | capitale sociale | cap. soc. | dà lavoro | {fondata,fondato,nata} nel | {team,squadra,gruppo,azienda,
    società,durata,capienza,capacità,dispone,dispongono,responsabile,budget,prezzo,un parco,flotta,fatturato,un
    fatturato} di | {hanno,abbiamo,conta,gestisce} circa | ci sono | organico | addetti | invariat{o,a,i,e} |
    stabil{e,i} | resta | restano | rimane | rimangono | sono durati | durato | di anzianità | piano | situat{a,o} |
    uffici | sedi | popolazione | compost{o,a} da | costituito da | di solito | normalmente | solitamente | in
    genere | ha richiesto | {presenti,presente,opera,operano} in | in tutto sono`),
  planned: loose(`obiettiv{o,i} target sper{a,ano,iamo,are} speranza speranze punt{iamo,ano,are} miriamo
    mirano mirare preved{e,ono,iamo} previs{ione,ioni,to,ti,ta,te} intend{e,ono,iamo} vogliono vogliamo vuole volere
    promette promettono promesso promessa garantito garantiamo garantisce garanzia potenzial{e,i,mente} *rebbe
    *rebbero *rremmo *eremmo *rresti vorrei dovremmo potremmo auspic* ambizione ipotes* simulazione ipotizz*
    proponiamo propone propongono proposta proposte offerta offriamo bisogna occorre occorrono richiest{o,a,i}
    pianificat* forse magari sarà saranno serviranno cerchiamo punta_a punta_al mira_a mira_al se_riusciamo
    se_riescono se_tutto_va_bene entro_{fine,la_fine,il,l'anno} {l'anno,anno,il_mese}_prossimo prossimo_{anno,mese,
    trimestre} il_prossimo_trimestre {contiamo,conta,contano,preventivo,al_fine,allo_scopo,sla,stimiamo,si_stima,
    ci_aspettiamo}_di contano_su {il,nostro,un}_preventivo preventivo_da in_pipeline in_trattativa con_lo_scopo
    con_l'obiettivo impegno_a {abbiamo,hanno}_bisogno serve_un da_raggiungere in_valutazione a_regime_potrà potrà
    potranno a_condizione`),
  notPlanned: list(`obiettivo {superato,raggiunto} | obiettivi {superati,raggiunti} | {superato,supera,
    raggiunto,oltre,sopra} l'obiettivo | superat{o,i} gli obiettivi | {sopra,oltre,superato,raggiunto} il target |
    rispetto {all'obiettivo,al target} | {del,di quanto,come,rispetto al,più del,meno del,prima del,tempo}
    previsto | {di quanto,data,della scadenza} prevista | {rispetto alle,le,alle} previsioni | {tempi,dei tempi}
    previsti | {quanto,come} promesso | {richieste di,richiesta di,ha accettato il,accettato il,firmato il}
    preventivo | richieste di offerta | preventivo firmato | accettato l'offerta | {accettato,approvato} la
    proposta | {offerta,proposta} accettata | su richiesta | in garanzia | ha richiesto`),
  thatIs: list(`cioè | ovvero | ossia | vale a dire | pari {a,ad,al,all ',ai,alle} | che {equivale
    a,equivalgono a,corrisponde a,corrispondono a,significa,vuol dire,fa} | equivalent{e,i} a | in pratica |
    quindi | il che significa | ovverosia | sono | =`),
  negated: words("non nessun{,o,a} mai né neppure fallito niente"),
  notNegated: list(`non {solo,soltanto,meno di,più di,male,c'è male,è poco,sono pochi,vedo l'ora,vediamo
    l'ora,a caso,esitare,esitate,più,ci credevano,per niente,è un errore,serve più,devono più,ci sono più,ultimo} |
    nessun {incidente,bug,problema,ticket,reclamo,ritardo,fermo,disservizio,dubbio,downtime,errore,altro,costo
    aggiuntivo} | nessuna {interruzione,lamentela,assunzione,perdita} | mai {raggiunto,visto,vista,così,avuto,stato,
    stata,stati} | perché non | niente male | nessuno si è accorto | come non mai`),
  prices: list(`listino | listino prezzi | tariff{a,e} | tariffario | per {utente,persona,licenza} | a
    {persona,licenza,postazione,partire da} | prezzo {di listino,su richiesta,unitario} | su richiesta il prezzo |
    costa | costano | costa solo | tariffa {oraria,giornaliera} | codice sconto | pagamento | pagamenti a |
    acconto | fattura di | il nostro {prezzo,preventivo} | prezzi a partire | quota di iscrizione | canone di |
    biglietto`),
  agency: list(`rinnov{o,ato,a,ano} | proroga{,to} | contratt{o,i} | ordine di acquisto | onorari{,o} | {la
    nostra,nostra} fattura | fatturato a noi | estensione | esteso | gara | gara d'appalto | bando | appalto |
    budget {sbloccato,approvato,per la fase} | {sbloccato,approvato} il budget | fase 2 | fase due | lotto 2 |
    canone | retainer | incarico | commessa | preventivo {firmato,accettato} | {firmato,accettato} il preventivo |
    nostro compenso | compenso | upsell | valore del contratto | importo contrattuale | consulenza | ci {hanno
    affidato,ha affidato,affida,affidano} | affidamento`),
  budgets: words("budget ordine"),
  granted: words(
    "ricevut{o,i} arrivato sbloccat{o,i} approvat{o,i} assegnat{o,i} concess{o,i} stanziat{o,i}",
  ),

  periodsAfter: grouped<Period>(`day: {al,a,alla,ogni,per,/,in un,in una} giorn{o,ata} | all'giorn{o,ata} |
    giornalier{o,i,a,e} | quotidian{o,i,a,e} | giornalmente | quotidianamente | / gg | al dì | a notte | per giorno
    lavorativo | tutti i giorni; week: {al,a,alla,ogni,per,/,in un,in una,la} settimana | all'settimana | {al,a,
    alla,ogni,per,/,in un,in una} sett | all'sett | settimanal{e,i,mente} | tutte le settimane; month: {al,a,alla,
    ogni,per,/,in un,in una,il} mese | all'mese | mensil{e,i,mente} | tutti i mesi; quarter: {al,a,alla,ogni,per,/,
    in un,in una} trimestre | all'trimestre | trimestral{e,i,mente}; year: {al,a,alla,ogni,per,/,in un,in una}
    anno | all'anno | annu{o,i,a,e} | annual{e,i,mente} | tutti gli anni | l'anno | su base annua | p.a.; once: una
    tantum | in un'unica soluzione | una volta sola`),
  periodsBefore: grouped<Period>(`day: giornalier{o,i,a,e} | quotidian{o,i} | {al,ogni} giorno | tutti i
    giorni; week: settimanal{e,i} | {a,alla,ogni} settimana; month: mensil{e,i,mente} | al mese | ogni mese;
    quarter: trimestral{e,i} | {ogni,a} trimestre; year: annu{o,i,a,e} | annual{e,i,mente} | annualizzat{o,i} |
    all'anno | ogni anno | su base annua; once: una tantum`),
  roles: {
    revenue: loose(`fatturato ricavo ricavi vendita vendite vendut* incasso incassi incassat* introiti entrate
      conversion{e,i} carrello scontrino ordine ordini prenotazion{e,i} lead contatti prospect cliente clienti
      abbonament{o,i} mrr arr margine margini utile utili profitto profitti contratt{o,i} donazioni demo rinnovo
      rinnovi gmv pipeline preventiv{i,o} affari acquirenti upsell opportunità giro trattative commesse
      sottoscrizioni acquisti trial appuntamenti vint* giro_d'affari {scontrino,carrello,valore,ordine}_medio
      tasso_di_{conversione,chiusura} quota_di_mercato richieste_di_preventivo`),
    cost: loose(`cost{o,i,a,ava,ano} spesa spese risparmi* economie licenza licenze bolletta bollette energia
      energetic{a,i} sprechi spreco penale penali affitto affitti hosting cloud server corriere corrieri
      spedizion{e,i} stampa carta carburante scorte magazzino giacenze fte personale straordinari opex capex cpc cpl
      cpa canone canoni trasport{o,i} manutenzione budget infrastruttura materiale fattura fatture risorse
      elettricità consumo consumi economic* car* gasolio costo_{per_lead,di_acquisizione,per_clic,per_ordine,
      del_lavoro} spese_di_spedizione ore_straordinarie`),
    time: loose(`tempo tempi durata ore minuti veloc* rapid* latenza attesa lavorazione ciclo risposta
      caricamento build onboarding chiusura acceler* anticipo consegna`),
    quality: loose(`qualità nps csat soddisfazione soddisfatti errore errori difetto difetti sfrido sfridi
      perdite bug anomalia anomalie reclamo reclami abbandono churn uptime disponibilità incident{e,i} guasto guasti
      accuratezza precisione scarto scarti reso resi valutazione punteggio rimbalzo affidabilità conformità
      produttività efficienza performance prestazioni coinvolgimento assenteismo puntualità stelle recensioni
      infortuni disservizi rilavorazioni resa adozione saturazione lamentele turnover disdette fermi fermo ritardi
      oee retention fidelizzazione rating tasso_di_{errore,abbandono,rimbalzo,reso} tempi_di_fermo
      livello_di_servizio`),
    volume: loose(`visite visita visitatori utenti utente traffico chiamate chiamata telefonate pratiche
      pratica richiest{e,a} iscrizion{i,e} iscritti registrazioni download pacchi pacco sessioni volume volumi
      document{i,o} ticket email mail impressioni follower visualizzazioni partecipanti candidature candidati
      consegne schede record transazioni articoli moduli accessi produzione pezzi capacità clic installazioni
      condivisioni casi abbonati spedizioni`),
  },
  identifiers: words(`fattura fatture n° nº n. no nr nr. num num. numero ticket sala stanza ufficio piano fase
    versione release lotto sprint articolo art art. pagina pag pag. riferimento rif rif. ref ordine_n° tel telefono
    fax cell cellulare interno int edificio via viale piazza corso cap piva p.iva p._iva iva cf rea livello iso uni
    norma rfc linea capitolo allegato id opzione windows office iphone android gate porta binario treno volo jira pr
    figura tabella slide punto domanda q codice settimana passo modello comma legge dl decreto top batch iterazione
    civico commessa_n° pratica_n° pratica point step`),
  months: words(`gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre
    gen feb mar apr mag giu lug ago. sett. ott nov dic`),
  of: words(`di d' del dei dell{e,a,o} degli dell_' dei_nostri delle_nostre dei_loro di_tutti di_tutte
    vendita`),
  ago: list(`fa | or sono | orsono | dopo | più tardi | di {preavviso,anzianità,esperienza,garanzia,vita,
    storia,attività,prova,età} | scors{o,a,i,e} | prossim{o,a,i,e} | passat{i,e} | data fattura | fine mese | su 7 |
    su sette`),
  momentBefore: list(`entro | da | da {oltre,più di,circa,quasi,almeno} | {negli,gli} ultimi | {nelle,le}
    {ultime,prime} | {nei,i,per i} prossimi | {nelle,le,per le} prossime | {nei,i} primi | ogni | {%,€,euro,
    raddoppiat*,triplicat*} in | % su | dopo | dopo {circa,solo,soli} | in quest{i,e} | pagament{o,i} a | scadenza
    a | durata di | alle | alle ore | dalle | dalle ore | fino alle | ore | lunedì alle | su`),
  emphatic: ["già", "tutti", "tutte"],
  settings: words(`in per con su nei nelle negli nel nell' entro durante dopo sotto tramite presso attraverso
    tra fra sui sulle sugli sul verso via da dagli dai dalle`),
  clauseEnds: words(", ; : e ed ma mentre ( ) – — - quindi perché che però dove poi"),
  clock: words("in_punto del_mattino di_mattina del_pomeriggio di_sera cet cest gmt utc am pm spaccate"),
};

/** Twenty-one to ninety-nine drop a vowel before one and eight: ventuno, ventotto; three is accented: ventitré. */
function tensAndUnits(): Record<string, number> {
  const found: Record<string, number> = {};
  const units = words("uno due tre quattro cinque sei sette otto nove");
  for (const [i, name] of words(
    "venti trenta quaranta cinquanta sessanta settanta ottanta novanta",
  ).entries()) {
    const value = 20 + 10 * i;
    found[name] = value;
    for (const [k, unit] of units.entries()) {
      const isVowel = unit === "uno" || unit === "otto";
      found[(isVowel ? name.slice(0, -1) : name) + unit] = value + k + 1;
    }
    found[`${name}tré`] = value + 3;
    found[`${name.slice(0, -1)}un`] = value + 1;
  }
  return found;
}
