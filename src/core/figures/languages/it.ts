// Italian words for numbers, units, changes and roles.
import type { Language } from "./language.ts";
import { counting, list, multiplied, named, phrased, unaccented, words } from "./lists.ts";

export const it: Language = {
  code: "it",
  decimal: ",",
  telltale: words(`
    il lo gli della dello dei delle degli del di che è e sono per con non più una nel nella nei nelle negli alla alle al ai agli dal
    dalla dai dagli ha hanno abbiamo siamo questo questa questi ogni anche ma come grazie ciao buongiorno circa invece ora prima dopo
    oggi l' un' dell' all' dall' nell' sull' c' cui già meno tra fra stato stata stati state loro nostro nostra vostro da in si
    sul sulla sui rispetto giorni mesi adesso contro ci ne a le i era erano la metà euro nuovo ultimi anno mese non
    all dall dell ore giorno settimana costo costi tempo tempi clienti vendite risparmio risparmi anziché ridotti passata errori aumento
    calo punti trimestre consumi consegna ottenuto mezza quasi oltre almeno`),

  cardinals: {
    ...counting(
      "zero uno due tre quattro cinque sei sette otto nove dieci undici dodici tredici quattordici quindici sedici diciassette diciotto diciannove",
    ),
    ...tensAndUnits(),
    tré: 3,
    cento: 100,
    mille: 1000,
  },
  scales: {
    cento: 100,
    mille: 1e3,
    mila: 1e3,
    k: 1e3,
    migliaia: 1e3,
    ...named(1e6, "milione milioni mln mio mil"),
    ...named(1e9, "miliardo miliardi mld mrd"),
    ...named(12, "dozzina dozzine"),
    decine: 10,
    centinaia: 100,
  },
  articles: ["un", "uno", "una", "un'"],
  numberGlue: list("e | e il | e i | e le | e gli | e lo | e l '"),
  joinsNumbers: true,
  andHalf: { "e mezzo": 0.5, "e mezza": 0.5, "e un quarto": 0.25, "e tre quarti": 0.75 },
  fractions: {
    ...named(1 / 3, "terzo terzi"),
    ...named(1 / 4, "quarto quarti"),
    ...named(1 / 5, "quinto quinti"),
    ...named(1 / 6, "sesto sesti"),
    ...named(1 / 8, "ottavo ottavi"),
    ...named(1 / 10, "decimo decimi"),
  },
  vagueNumbers: {
    ...phrased(0.5, "mezza | mezzo | mezz' | una mezza | mezz'ora | una mezz'ora | mezzora | una mezzora"),
    ...phrased(5e5, "mezzo milione | mezzo mln"),
    ...phrased(5e8, "mezzo miliardo"),
    ...phrased(0.75, "tre quarti d'ora"),
    ...phrased(0.25, "un quarto d'ora"),
    ...phrased(2, "un paio"),
    "mezza dozzina": 6,
    "una decina": 10,
    "una dozzina": 12,
    "una quindicina": 15,
    "una ventina": 20,
    "una trentina": 30,
    "una quarantina": 40,
    "una cinquantina": 50,
    "una sessantina": 60,
    "un centinaio": 100,
    "un migliaio": 1000,
  },
  vagueTimes: {
    ...phrased("seconds", "pochi secondi | alcuni secondi | qualche secondo | secondi"),
    ...phrased("minutes", "pochi minuti | alcuni minuti | qualche minuto | minuti"),
    ...phrased("hours", "poche ore | alcune ore | qualche ora | diverse ore | ore | una notte"),
    ...phrased(
      "days",
      "pochi giorni | alcuni giorni | qualche giorno | diversi giorni | parecchi giorni | giorni",
    ),
    ...phrased(
      "weeks",
      "poche settimane | alcune settimane | qualche settimana | diverse settimane | settimane",
    ),
    ...phrased("months", "pochi mesi | alcuni mesi | qualche mese | diversi mesi | mesi"),
    millisecondi: "milliseconds",
    anni: "years",
  },
  outOf: ["su", "su ogni", "ogni"],

  currencies: {
    ...phrased("EUR", "euro | euri | eur"),
    ...phrased("$", "dollaro | dollari"),
    ...phrased("USD", "dollari americani | dollari usa | dollari statunitensi"),
    ...phrased("CAD", "dollari canadesi"),
    ...phrased("AUD", "dollari australiani"),
    ...phrased("GBP", "sterlina | sterline | sterline inglesi"),
    ...phrased("CHF", "franco | franchi | franchi svizzeri | franco svizzero | fr."),
    ...phrased("JPY", "yen"),
    ...phrased("CNY", "yuan | rmb"),
    ...phrased("kr", "corone"),
    ...phrased("SEK", "corone svedesi"),
    ...phrased("NOK", "corone norvegesi"),
    ...phrased("DKK", "corone danesi"),
    ...phrased("CZK", "corone ceche"),
    ...phrased("PLN", "zloty"),
    ...phrased("INR", "rupie | rupie indiane"),
  },
  cents: { centesimo: "EUR", centesimi: "EUR", cent: "EUR", "centesimi di euro": "EUR", cts: "EUR" },
  moneyNouns: words(
    "risparmio risparmi risparmiati risparmiamo margine fatturato ricavi utile costi budget vendite",
  ),
  currencyGlue: ["di", "d'"],
  percent: ["per cento", "percento", "per-cento", "pct", "%"],
  points: list(`
    punto percentuale | punti percentuali | punti % | punti di percentuale | punti di % | punto | punti | pt | pti | pp | p.p. | pp. | punti perc.`),
  basisPoints: ["punti base", "punto base", "pb", "bps"],
  timeUnits: {
    ...named("milliseconds", "ms millisecondo millisecondi"),
    ...named("seconds", "s sec secondo secondi"),
    ...named("minutes", "min minuto minuti"),
    ...named("hours", "h hr ora ore"),
    ...named("days", "gg giorno giorni giornata giornate"),
    ...named("weeks", "settimana settimane sett"),
    ...named("months", "mese mesi"),
    ...named("years", "anno anni"),
    ...phrased(
      "hours",
      "ore uomo | ora uomo | ore/uomo | ore-uomo | ore persona | ore lavoro | ore lavorative | ore di lavoro | mezz'ora | mezzora",
    ),
    ...phrased(
      "days",
      "giorni uomo | giornate uomo | giorni/uomo | gg/uomo | gg uomo | giorni-uomo | giornate/uomo | giornata uomo | giorno uomo | giorni persona",
    ),
  },
  adjectives: words(`
    nuovo nuova nuovi nuove altro altra altri altre buono buona buoni buone bel bei belle grande grandi piccolo piccoli piccole primo
    primi prime ultimo ultimi ultime intero interi intera intere solo soli sole lungo lunghi lunghe diverso diversi diverse singoli
    singole ulteriori vecchi vecchie preziose preziosi potenziali piena piene pieni unici uniche`),
  times: ["volte", "volte tanto"],
  factors: list(
    "fattore | fattore di | un fattore | un fattore di | moltiplic* per | divis* per | dividere per",
  ),
  multiples: {
    ...multiplied(
      2,
      "increase",
      "raddoppi* | il doppio | al doppio | del doppio | doppio rispetto | il doppio di",
    ),
    ...multiplied(3, "increase", "triplic* | il triplo | al triplo | del triplo"),
    ...multiplied(4, "increase", "quadruplic* | il quadruplo"),
    ...multiplied(5, "increase", "quintuplic* | il quintuplo"),
    ...multiplied(10, "increase", "decuplic* | il decuplo"),
    ...multiplied(
      0.5,
      "decrease",
      `dimezz* | la metà del tempo | in metà tempo | metà tempo | metà del tempo | a metà prezzo | la metà dei costi | la metà del costo |
      la metà rispetto | la metà di prima | metà rispetto | metà prezzo | la metà degli errori`,
    ),
    ...multiplied(
      0.5,
      null,
      "di oltre la metà | di più della metà | di quasi la metà | della metà | di metà | alla metà | di una metà",
    ),
  },
  notCounted: words(`
    a abbiamo ad adesso affinché agli ai al alla alle allo all' alcuni alcune ancora anche anziché appena avere aveva avevano avevamo c' che chi ci
    cioè circa col come con contro cosa così cui da dagli dai dal dalla dalle dallo dall' degli dei del della delle dello dell' dentro di
    dopo dove due durante e ecco ed entro era erano eravamo essere fa fino fra già gli grazie ha hanno ho i ieri il in infatti inoltre insieme
    invece io l' la le lei li lo loro lui ma me meno mentre mi molto ne negli nei nel nella nelle nello nell' nessun nessuna noi non
    nostra nostre nostri nostro o oggi ogni oppure ora ormai per perché perciò piuttosto poi presso prima proprio può possono qua qualche
    quale quando quanto quasi quella quelle quelli quello quest' questa queste questi questo qui quindi rispetto se secondo sempre senza
    si siamo sia solo soltanto sono sopra sotto sta stato stata stati state su sua sue sugli sui sul sulla sulle sull' suo suoi te ti tra
    tramite tu tutti tutte tutto un un' una uno va verso via vi voi vs è più al massimo minimo max min oltre iva ivati netti lordi compreso
    escluso incluso complessivi complessivamente domani viene vengono fanno sarà saranno diventa diventano
    giorno giorni settimana settimane mese mesi anno anni ora ore minuto minuti secondo secondi trimestre trimestri percento punto punti
    x all dall dell nell sull l d livello fase versione sala piano via viale piazza corso ° º ª
    lunedì martedì mercoledì giovedì venerdì sabato domenica
    gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre
    passa passano passato passati passata bastano basta serve servono richiede richiedono arriva arrivano dice dicono usa usano`),
  scores: {
    soddisfazione: "soddisfazione",
    nps: "NPS",
    csat: "CSAT",
    enps: "eNPS",
    "net promoter score": "NPS",
    "punteggio di soddisfazione": "punteggio",
    punteggio: "punteggio",
    "valutazione media": "valutazione",
    valutazione: "valutazione",
    "voto medio": "voto",
    voto: "voto",
    rating: "rating",
    score: "score",
    lighthouse: "Lighthouse",
    pagespeed: "PageSpeed",
    "punteggio pagespeed": "PageSpeed",
    trustpilot: "Trustpilot",
    stelle: "stelle",
    stella: "stelle",
  },

  from: list(
    "da | dal | dai | dagli | passat* dalle | sces* dalle | salit* dalle | dalla | dallo | dall ' | partendo da | a partire da | dagli attuali",
  ),
  to: list(`
    a | ad | al | ai | agli | alle | alla | allo | all ' | a soli | a sole | a solo | ad appena | ad oltre | a oltre | a meno di | a più di | a circa | a quasi |
    a poco più di | a poco meno di | ai soli | agli attuali | alle attuali | fino a | fino al`),
  by: bys(
    words(
      "aumentat* cresciut* salit* ridott* calat* sces* diminuit* superat* migliorat* abbassat* accorciat*",
    ),
  ),
  insteadOf: list(`
    invece di | invece dei | invece delle | invece degli | invece del | invece che | invece dell ' | anziché | anziche | anziché i | al posto di | al posto dei | al posto delle |
    contro | contro i | contro le | contro il | contro gli | contro l ' | contro un | rispetto a | rispetto ai | rispetto al | rispetto alle | rispetto agli | rispetto all ' |
    rispetto alla | a fronte di | a fronte dei | a fronte del | vs | vs. | versus | piuttosto che | in confronto a | in confronto ai | quando prima | mentre prima |
    dove prima | al confronto con`),
  formerly: list(`
    il trimestre precedente | il mese precedente | il semestre precedente | l'anno precedente | un anno fa | un anno prima | all'inizio | allora |
    prima | prima : | prima era | prima erano | era | erano | era al | era a | era del | erano al | eravamo a | eravamo al | richiedeva | richiedevano | portava | portavano | prendeva | ci costava | ci prendeva | ci volevano | ci voleva | ce ne volevano |
    servivano | serviva | occorrevano | impiegava | impiegavano | impiegavamo | ci mettevamo | ci mettevano | ci metteva | durava | duravano |
    costava | costavano | in precedenza | precedentemente | precedente | precedenti | fino a ieri | un anno fa | l'anno scorso | lo scorso anno | dell'anno scorso |
    il mese scorso | di prima | partivamo da | inizialmente | in passato | in origine | una volta | originariamente | finora | ieri |
    all'inizio | vecchio | con il vecchio | con la vecchia | si impiegavano | bisognava | passavamo | gestivano | gestivamo | situazione iniziale | storico`),
  copulas: words("era erano aveva avevano impiegava"),
  nowadays: list(`
    ora | adesso | oggi | attualmente | al momento | dopo | dopo : | ora : | oggi : | adesso : | ne bastano | ne basta | ora bastano | ne servono | ne serve | ne servono solo |
    richiede | richiedono | impiega | impiegano | impieghiamo | siamo a | siamo al | è a | è al | è di | è del | sono al | sono a | quest'anno | questo mese | questo trimestre | ormai |
    dura | attuale | attuali | con il nuovo | con la nuova | ci vogliono | ci vuole | ci mettiamo | ci mettono | si è a | siamo ora a | da allora | nuovo :`),
  rangeGlue: ["a", "o", "ai", "alle", "al", "fino a", "oppure", "ad"],
  between: list(
    "tra | fra | tra i | fra i | tra il | fra il | tra lo | fra lo | tra le | fra le | tra gli | fra gli | tra l ' | fra l ' | compreso tra | compresi tra | compresa tra | di tra",
  ),
  hedges: {
    about: list(`
      circa | ca | ca. | quasi | intorno a | intorno al | intorno ai | intorno alle | attorno al | attorno ai | attorno a | pressappoco | approssimativamente | all'incirca |
      più o meno | suppergiù | grosso modo | mediamente | in media | una media di | nell'ordine di | nell'ordine dei | nell'ordine del | pressoché | poco meno di | poco più di | ~ | ≈ | ± |
      solo | soli | sole | soltanto | appena | sui | sulle | sugli | stimato in | stimati in | stimata in | praticamente | un buon | una buona | quasi il | quasi un | quasi del | circa il | circa i | circa l '`),
    "at-least": list(`
      almeno | oltre | più di | più del | più dei | più delle | minimo | al minimo | come minimo | non meno di | ben oltre | superiore a | superiori a | superiore al | superiori al | maggiore di |
      oltre il | oltre i | oltre le | oltre l ' | almeno il | almeno i | almeno un | > | ≥ | >= | min. | supera i | supera il | superano i | ben più di | da almeno | sopra i | sopra il | quantomeno | perlomeno`),
    "at-most": list(`
      meno di | meno del | meno dei | meno delle | al massimo | massimo | max | max. | fino a | fino al | non più di | sotto i | sotto le | sotto il | sotto al | sotto gli | sotto l ' | inferiore a | inferiori a |
      inferiore al | inferiori al | < | ≤ | <= | al di sotto di | al di sotto dei | al più | entro i | entro le | nemmeno | neanche | minore di | poco sotto`),
  },

  increase: unaccented([
    ...words(`
      allungat* aument* cresc* salit* salgono incrementa* incremento incrementi aggiuntiv* ulterior* superior* maggior* balz* schizz* impenn* lievit* generat*
      genera generano generare generando rialz* espans* cresce crebbe decoll* esplos* boom aggiunt* extra moltiplicat* alzat* rincar* più fruttat* potenziat* plus
      surplus guadagno`),
    "in più",
    "di più",
    "in aggiunta",
    "più alt*",
    "più numeros*",
    "sale al",
    "sale a",
    "sale del",
    "sale di",
    "è salito",
    "su del",
    "su di",
  ]),
  decrease: unaccented([
    ...words(`
      riduc* ridott* riduz* ridurre calo cali calat* cala calano calare diminu* sces* scend* discesa tagli* abbatt* abbass* risparmi* meno minor minori minore
      inferior* accorci* abbrevi* evitat* evita evitano evitare evitando eliminat* elimina eliminano eliminare eliminando crollat* crollo crolla perso
      persi perse persa perde liberat* liberano liberare azzerat* azzera sparit* limat* giù snelli* ribass* flessione contrazione alleggeri* recuperat*
      recupera recuperano recuperare ammortizzat* scomparse scomparsi ottenerne ridimension* sforbici* economie sottratt* sfoltit* decres* decur*`),
    "in meno",
    "di meno",
    "meno car*",
    "sotto budget",
    "sotto il budget",
    "più bass*",
    "più cort*",
    "più brev*",
    "più economic*",
  ]),
  faster: unaccented([
    ...words("velocizz* acceler* rapidamente velocemente guadagn*"),
    "più veloc*",
    "più rapid*",
    "più in fretta",
    "più velocemente",
  ]),
  better: unaccented(words("miglior* meglio ottimizz* perfezionat*")),
  worse: unaccented(words("peggior* peggio deterior*")),
  lessIsBetter: unaccented(
    words(`
      costo costi spesa spese tempo tempi errore errori difetto difetti bug anomalia anomalie reclamo reclami abbandono abbandoni churn fermo fermi latenza attesa attese
      incidente incidenti guasto guasti reso resi rimbalzo scarto scarti ticket ritardo ritardi durata assenteismo assenze turnover rischio rischi
      contenziosi insoluti consumo consumi bolletta lamentele disdette disservizi infortuni rilavorazioni`),
  ),
  neutral: list(`
    in più , | di più , | più o meno | non più | sempre più | al più presto | più tardi | più info | più informazioni | più dettagli | per saperne di più | di più su | o meno | meno male | a meno che | al più | al massimo |
    ulteriori informazioni | ulteriori dettagli | maggiori informazioni | maggiori dettagli | la maggior parte | maggior parte | per lo meno | quanto meno | niente di meno | più che altro | più volte |
    né più né meno | più semplice | più facile | il più possibile | prima possibile | al meglio | meglio di così | valore aggiunto | mai più | tra l'altro | più grande | maggiore età | ancora più | una volta di più |
    più soddisfatti | in meno di | in meno di un | a meno di | tempo reale | piani superiori | piano superiore`),
  achieved: unaccented([
    ...words(`
      anticipo raggiunt* raggiunge raggiungono superat* supera superano consegnat* firmat* vint* vinto aggiudicat* vendut* migrat* gestit* gestisc* processat* elaborat* evas* collegat* connessi
      connesse iscritt* registrat* risolt* convertit* chius* riallocat* ricollocat* riassegnat* ripagat* ripaga ammortizzat* assunt* acquisit* conquistat* pubblicat* scaricat* attivat*
      approvat* automatizzat* implementat* formati formate completat* terminat* conclus* raccolt* ottenut* attirat* accolt* fidelizzat* corrett* rispost* serviti spedit*
      prenotat* prodott* produce producono trasferit* spostat* importat* indicizzat* inviat* portat* porta portano incassat* incass* liberat* recuperat* uptime disponibilità zero guadagnat*
      distribuit* adottat* mantenut* ricevut* contattat* totalizzat* centrat* realizzat* rilasciat* digitalizzat* caricat* partecipat* fatturat* ordinat* festeggi* ingaggiat* scansionat* collaudat* abbonati`),
    ...list(`
      siamo riusciti a | sono riusciti a | è riuscita a | è riuscito a | in anticipo | di anticipo | d'anticipo | prima del previsto | prima della scadenza | prima della data | prima del termine | prima dei tempi | online | è online | è andato online | andato live | go live | go-live | in produzione | in linea |
      nei tempi | in tempo record | di fila | consecutivi | consecutive | si è ripagato | si ripaga | si è ripagata | rientrati dell'investimento | ritorno sull'investimento | rientro dell'investimento | senza interruzioni | senza incidenti |
      senza fermi | senza disservizi | si sono iscritti | si sono registrati | hanno effettuato l'accesso | ammonta a | ammontano a | si attesta al | si attesta a | si attesta | di loro | break even | break-even | pareggio`),
  ]),
  described: list(`
    impiega | dipendenti | è costato | è costata | sono costati | budget iniziale | capitale sociale | cap. soc. | dà lavoro | fondata nel | fondato nel | nata nel | team di | squadra di | gruppo di | azienda di | società di | hanno circa | abbiamo circa | ci sono | conta circa | organico | addetti |
    invariato | invariata | invariati | invariate | stabile | stabili | resta | restano | rimane | rimangono | è durato | è durata | sono durati | durato | durata di | di anzianità | piano | situata | situato | uffici | sedi | capienza di | capacità di |
    popolazione | composto da | composta da | costituito da | dispone di | dispongono di | gestisce circa | responsabile di | budget di | prezzo di | un parco di | flotta di | di solito | normalmente | solitamente | in genere | è normale | ha richiesto |
    presenti in | presente in | opera in | operano in | in tutto sono | fatturato di | un fatturato di`),
  planned: unaccented([
    ...words(`
      obiettivo obiettivi target spera sperano speriamo sperare speranza speranze puntiamo puntano puntare miriamo mirano mirare prevede prevedono prevediamo previsione
      previsioni previsto previsti prevista previste intende intendono intendiamo vogliono vogliamo vuole volere promette promettono promesso promessa garantito garantiamo garantisce
      garanzia potenziale potenziali potenzialmente *rebbe *rebbero *rremmo *eremmo *rresti vorrei dovremmo potremmo auspic* ambizione ipotes* simulazione ipotizz*
      proponiamo propone propongono proposta proposte offerta offriamo bisogna occorre occorrono richiesto richiesta richiesti pianificat* forse magari sarà saranno
      serviranno cerchiamo`),
    ...list(`
      punta a | punta al | mira a | mira al | se riusciamo | se riescono | se tutto va bene | entro fine | entro la fine | entro il | entro l'anno | l'anno prossimo | anno prossimo | prossimo anno | il mese prossimo | prossimo mese |
      il prossimo trimestre | prossimo trimestre | contiamo di | conta di | contano di | contano su | il preventivo | nostro preventivo | un preventivo | preventivo di | preventivo da | in pipeline | in trattativa | al fine di | allo scopo di |
      con lo scopo | con l'obiettivo | sla di | impegno a | abbiamo bisogno | hanno bisogno | serve un | stimiamo di | si stima di | ci aspettiamo di | da raggiungere | in valutazione | a regime potrà | potrà | potranno | a condizione`),
  ]),
  notPlanned: list(`
    obiettivo superato | obiettivi superati | obiettivo raggiunto | obiettivi raggiunti | superato l'obiettivo | superato gli obiettivi | superati gli obiettivi | supera l'obiettivo | raggiunto l'obiettivo | oltre l'obiettivo |
    sopra l'obiettivo | sopra il target | oltre il target | superato il target | rispetto all'obiettivo | rispetto al target | raggiunto il target | del previsto | di quanto previsto | di quanto prevista | come previsto | rispetto al previsto | data prevista |
    rispetto alle previsioni | le previsioni | alle previsioni | più del previsto | meno del previsto | prima del previsto | della scadenza prevista | tempi previsti | tempo previsto | dei tempi previsti | quanto promesso | come promesso | richieste di preventivo | richieste di offerta | richiesta di preventivo |
    ha accettato il preventivo | accettato il preventivo | firmato il preventivo | preventivo firmato | accettato l'offerta | accettato la proposta | approvato la proposta | offerta accettata | proposta accettata | su richiesta | in garanzia | ha richiesto`),
  thatIs: list(`
    cioè | ovvero | ossia | vale a dire | pari a | pari ad | pari al | pari all ' | pari ai | pari alle | che equivale a | che equivalgono a | equivalente a | equivalenti a | che corrisponde a | che corrispondono a | in pratica | che significa | che vuol dire |
    quindi | il che significa | ovverosia | che fa | sono | =`),
  negated: words("non nessun nessuno nessuna mai né neppure fallito niente"),
  notNegated: list(`
    non solo | non soltanto | non meno di | non più di | non male | non c'è male | non è poco | non sono pochi | nessun incidente | nessuna interruzione | nessun bug | nessun problema | nessun ticket | nessun reclamo | nessun ritardo | nessun fermo |
    nessun disservizio | nessun dubbio | nessun downtime | nessuna lamentela | nessuna assunzione | nessun errore | nessuna perdita | mai raggiunto | mai visto | mai vista | mai così | mai avuto | perché non | non vedo l'ora | non vediamo l'ora | non a caso |
    non esitare | non esitate | non più | niente male | nessun altro | non ci credevano | non per niente | mai stato | mai stata | mai stati | nessun costo aggiuntivo | non è un errore | nessuno si è accorto | non serve più | non devono più | non ci sono più | come non mai | non ultimo`),
  prices: list(`
    listino | listino prezzi | tariffa | tariffe | tariffario | per utente | a persona | per persona | a licenza | per licenza | a postazione | prezzo di listino | su richiesta il prezzo | prezzo su richiesta | costa | costano | costa solo | tariffa oraria | tariffa giornaliera |
    codice sconto | pagamento | pagamenti a | acconto | fattura di | il nostro prezzo | prezzi a partire | a partire da | quota di iscrizione | canone di | il nostro preventivo | prezzo unitario | biglietto`),
  agency: list(`
    rinnovo | rinnovato | rinnova | rinnovano | proroga | prorogato | contratto | contratti | ordine di acquisto | onorari | onorario | la nostra fattura | nostra fattura | fatturato a noi | estensione | esteso | gara | gara d'appalto | bando | appalto |
    budget sbloccato | budget approvato | budget per la fase | sbloccato il budget | approvato il budget | fase 2 | fase due | lotto 2 | canone | retainer | incarico | commessa | preventivo firmato | firmato il preventivo | accettato il preventivo | preventivo accettato | nostro compenso |
    compenso | upsell | valore del contratto | importo contrattuale | consulenza | ci hanno affidato | ci ha affidato | ci affida | ci affidano | affidamento`),

  periodsAfter: {
    ...every(
      "day",
      "giorno giornata",
      "giornaliero giornalieri giornaliera giornaliere quotidiano quotidiani quotidiana quotidiane giornalmente quotidianamente",
    ),
    ...every("week", "settimana sett", "settimanale settimanali settimanalmente"),
    ...every("month", "mese", "mensile mensili mensilmente"),
    ...every("quarter", "trimestre", "trimestrale trimestrali trimestralmente"),
    ...every("year", "anno", "annuo annui annua annue annuale annuali annualmente"),
    ...phrased("day", "/ gg | al dì | a notte | per giorno lavorativo | tutti i giorni"),
    ...phrased("week", "tutte le settimane | la settimana"),
    ...phrased("month", "tutti i mesi | il mese"),
    ...phrased("year", "tutti gli anni | l'anno | su base annua | in un anno | p.a."),
    ...phrased("once", "una tantum | in un'unica soluzione | una volta sola"),
  },
  periodsBefore: {
    ...named("day", "giornaliero giornalieri giornaliera giornaliere quotidiano quotidiani"),
    ...named("week", "settimanale settimanali"),
    ...named("month", "mensile mensili mensilmente"),
    ...named("quarter", "trimestrale trimestrali"),
    ...named("year", "annuo annui annua annue annuale annuali annualmente annualizzato annualizzati"),
    ...phrased("day", "al giorno | ogni giorno | tutti i giorni"),
    ...phrased("week", "a settimana | alla settimana | ogni settimana"),
    ...phrased("month", "al mese | ogni mese"),
    ...phrased("quarter", "ogni trimestre | a trimestre"),
    ...phrased("year", "all'anno | ogni anno | su base annua"),
    ...phrased("once", "una tantum"),
  },
  roles: {
    revenue: unaccented([
      ...words(`
        fatturato ricavo ricavi vendita vendite vendut* incasso incassi incassat* introiti entrate conversione conversioni carrello scontrino ordine ordini prenotazione prenotazioni lead contatti prospect cliente clienti
        abbonamento abbonamenti mrr arr margine margini utile utili profitto profitti contratto contratti donazioni demo rinnovo rinnovi gmv pipeline preventivi affari acquirenti upsell
        opportunità giro trattative commesse sottoscrizioni acquisti trial appuntamenti preventivo vint*`),
      ...list(
        "giro d'affari | scontrino medio | carrello medio | valore medio | tasso di conversione | quota di mercato | tasso di chiusura | richieste di preventivo | ordine medio",
      ),
    ]),
    cost: unaccented([
      ...words(`
        costo costi costa costava costano spesa spese risparmi* economie licenza licenze bolletta bollette energia energetica energetici sprechi spreco penale penali affitto affitti hosting cloud server corriere corrieri
        spedizione spedizioni stampa carta carburante scorte magazzino giacenze fte personale straordinari opex capex cpc cpl cpa canone canoni trasporto trasporti manutenzione budget infrastruttura materiale fattura fatture risorse elettricità
        consumo consumi economic* car* gasolio`),
      ...list(
        "costo per lead | costo di acquisizione | costo per clic | costo per ordine | spese di spedizione | ore straordinarie | costo del lavoro",
      ),
    ]),
    time: unaccented(
      words(`
        tempo tempi durata ore minuti veloc* velocizz* rapid* latenza attesa lavorazione ciclo risposta caricamento build onboarding chiusura acceler* anticipo consegna`),
    ),
    quality: unaccented([
      ...words(`
        qualità nps csat soddisfazione soddisfatti errore errori difetto difetti sfrido sfridi perdite bug anomalia anomalie reclamo reclami abbandono churn uptime disponibilità incidente incidenti guasto guasti accuratezza precisione scarto scarti reso resi
        valutazione punteggio rimbalzo affidabilità conformità produttività efficienza performance prestazioni coinvolgimento assenteismo puntualità stelle recensioni infortuni disservizi rilavorazioni resa adozione saturazione lamentele turnover
        disdette fermi fermo ritardi oee retention fidelizzazione rating`),
      ...list(
        "tasso di errore | tasso di abbandono | tasso di rimbalzo | tempi di fermo | livello di servizio | tasso di reso",
      ),
    ]),
    volume: unaccented(
      words(`
        visite visita visitatori utenti utente traffico chiamate chiamata telefonate pratiche pratica richieste richiesta iscrizioni iscrizione iscritti registrazioni download pacchi pacco sessioni volume volumi documenti documento ticket email mail
        impressioni follower visualizzazioni partecipanti candidature candidati consegne schede record transazioni articoli moduli accessi produzione pezzi capacità clic installazioni condivisioni casi abbonati spedizioni`),
    ),
  },
  identifiers: list(`
    fattura | fatture | n° | nº | n. | no | nr | nr. | num | num. | numero | ticket | sala | stanza | ufficio | piano | fase | versione | release | lotto | sprint | articolo | art | art. | pagina | pag | pag. | riferimento | rif | rif. | ref | ordine n° | tel |
    telefono | fax | cell | cellulare | interno | int | edificio | via | viale | piazza | corso | cap | piva | p.iva | p. iva | iva | cf | rea | livello | iso | uni | norma | rfc | linea | capitolo | allegato | id | opzione | windows | office | iphone | android | gate |
    porta | binario | treno | volo | jira | pr | figura | tabella | slide | punto | domanda | q | codice | settimana | passo | modello | comma | legge | dl | decreto | top | batch | iterazione | civico | commessa n° | pratica n° | pratica | point | step`),
  months: words(`
    gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre
    gen feb mar apr mag giu lug ago. sett. ott nov dic`),
  of: [
    "di",
    "d'",
    "del",
    "dei",
    "delle",
    "della",
    "degli",
    "dello",
    "dell '",
    "dei nostri",
    "delle nostre",
    "dei loro",
    "di tutti",
    "di tutte",
    "vendita",
  ],
  ago: list(`
    fa | or sono | orsono | dopo | più tardi | di preavviso | di anzianità | di esperienza | di garanzia | di vita | di storia | di attività | scorso | scorsa | scorsi | scorse | prossimo | prossima | prossimi | prossime | passati |
    passate | di prova | di età | data fattura | fine mese | su 7 | su sette`),
  momentBefore: list(`
    entro | da | da oltre | da più di | da circa | da quasi | da almeno | negli ultimi | nelle ultime | nei prossimi | nelle prossime | nei primi | nelle prime | i primi | le prime | gli ultimi | le ultime | i prossimi | le prossime | ogni | per i prossimi | per le prossime |
    % in | % su | € in | euro in | raddoppiat* in | triplicat* in | dopo | dopo circa | dopo solo | dopo soli | in questi | in queste | pagamento a | pagamenti a | scadenza a | durata di | alle | alle ore | dalle | dalle ore | fino alle | ore | lunedì alle | su`),
  emphatic: words("già tutti tutte"),
  settings: words(`
    in per con su nei nelle negli nel nell' entro durante dopo sotto tramite presso attraverso tra fra sui sulle sugli sul verso via da dagli dai dalle con`),
  clauseEnds: [
    ",",
    ";",
    ":",
    "e",
    "ed",
    "ma",
    "mentre",
    "(",
    ")",
    "–",
    "—",
    "-",
    "quindi",
    "perché",
    "che",
    "però",
    "dove",
    "poi",
  ],
  clock: list(
    "in punto | del mattino | di mattina | del pomeriggio | di sera | cet | cest | gmt | utc | am | pm | spaccate",
  ),
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

/** Only behind what was done: `ridurre i costi del 20 %` is a plan when its sentence says so. */
function bys(verbs: readonly string[]): string[] {
  const small = list(
    "di | del | dell ' | dello | dei | delle | di oltre | di circa | di quasi | di ben | quasi del | circa del",
  );
  return verbs.flatMap((verb) => small.map((by) => `${verb} ${by}`));
}

function every<P extends string>(period: P, unit: string, adjectives: string): Record<string, P> {
  const forms = words(unit).flatMap((name) => [
    `al ${name}`,
    `a ${name}`,
    `alla ${name}`,
    `all'${name}`,
    `ogni ${name}`,
    `per ${name}`,
    `/ ${name}`,
    `in un ${name}`,
    `in una ${name}`,
  ]);
  return Object.fromEntries([...forms, ...words(adjectives)].map((form) => [form, period]));
}
