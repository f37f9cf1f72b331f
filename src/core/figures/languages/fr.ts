// French words for numbers, units, changes and roles: France, Belgium, Switzerland and Québec.
import type { Language } from "./language.ts";
import { list, multiplied, named, phrased, unaccented, words } from "./lists.ts";

const TO_SIXTEEN = words(
  "zéro un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize",
);
const TEENS = [...TO_SIXTEEN.slice(10), "dix-sept", "dix-huit", "dix-neuf"];

export const fr: Language = {
  code: "fr",
  decimal: ",",
  telltale: words(`
    le les des du et est une pour dans avec sur nous vous notre nos votre vos qui sont ont été par au aux ce cette ces ça on je
    mais ou où donc soit leur leurs chez sans très bien fait à elle elles ils plus moins même après avant depuis était étaient
    aujourd'hui déjà environ grâce chaque mois jours bonjour merci cordialement la de en il que un
    l' d' qu' n' c' s' j' m' an ans contre dernier dernière sous dès été pas ne se lieu cela cet tous tout toutes puis voici via
    temps jour semaine semaines année heures coût coûts ventes client clients économie économies réduction hausse baisse taux délai délais
    erreurs fois réalisées gain supplémentaires demandes gagné a recule trimestre près ni`),

  cardinals: cardinals(),
  scales: {
    cent: 100,
    cents: 100,
    mille: 1e3,
    k: 1e3,
    millier: 1e3,
    milliers: 1e3,
    ...named(1e6, "million millions mio mios"),
    ...named(1e9, "milliard milliards mrd mrds md mds"),
    douzaine: 12,
    douzaines: 12,
    dizaines: 10,
    centaines: 100,
  },
  articles: ["un", "une"],
  numberGlue: ["et"],
  joinsNumbers: false,
  andHalf: { "et demi": 0.5, "et demie": 0.5, "et quart": 0.25, "et un quart": 0.25, "trois quarts": 0.75 },
  fractions: {
    tiers: 1 / 3,
    quart: 1 / 4,
    quarts: 1 / 4,
    ...named(1 / 5, "cinquième cinquièmes"),
    ...named(1 / 6, "sixième sixièmes"),
    ...named(1 / 8, "huitième huitièmes"),
    ...named(1 / 10, "dixième dixièmes"),
  },
  vagueNumbers: {
    ...phrased(0.5, "une demi | une demie | un demi | demi"),
    ...phrased(5e5, "un demi-million | un demi million | demi-million | la moitié d'un million"),
    ...phrased(5e8, "un demi-milliard | un demi milliard | demi-milliard"),
    ...phrased(0.25, "un quart d'heure"),
    ...phrased(0.75, "trois quarts d'heure | trois-quarts d'heure | 3/4 d'heure"),
    "une demi-douzaine": 6,
    "une huitaine": 8,
    "une dizaine": 10,
    "une douzaine": 12,
    "une quinzaine": 15,
    "une vingtaine": 20,
    "une trentaine": 30,
    "une quarantaine": 40,
    "une cinquantaine": 50,
    "une soixantaine": 60,
    "une centaine": 100,
    "un millier": 1000,
    ...phrased(2, "une paire | deux ou trois"),
  },
  vagueTimes: {
    ...phrased("seconds", "quelques secondes | plusieurs secondes | secondes"),
    ...phrased("minutes", "quelques minutes | plusieurs minutes | minutes"),
    ...phrased("hours", "quelques heures | plusieurs heures | heures | une nuit"),
    ...phrased("days", "quelques jours | plusieurs jours | jours | des jours"),
    ...phrased("weeks", "quelques semaines | plusieurs semaines | semaines | des semaines"),
    ...phrased("months", "quelques mois | plusieurs mois | des mois"),
    milliseconds: "milliseconds",
    années: "years",
  },
  outOf: ["sur", "sur les"],

  currencies: {
    ...phrased("EUR", "euro | euros | € ht | eur ht | d'euros | d'euro"),
    ...phrased("$", "dollar | dollars | piastres | d'dollars"),
    ...phrased("USD", "dollars us | dollars américains | dollar américain | dollars des états-unis"),
    ...phrased("CAD", "dollars canadiens | dollar canadien | $ canadiens | $ can"),
    ...phrased("AUD", "dollars australiens"),
    ...phrased("GBP", "livres sterling | livre sterling | livres anglaises | pounds"),
    ...phrased("CHF", "franc | francs | franc suisse | francs suisses | frs | fr."),
    ...phrased("XOF", "francs cfa | fcfa | f cfa | xof"),
    ...phrased("MAD", "dirhams | dirham | dirhams marocains"),
    ...phrased("TND", "dinars tunisiens | dinars"),
    ...phrased("JPY", "yen | yens"),
    ...phrased("CNY", "yuan | yuans | rmb"),
    ...phrased("kr", "couronnes"),
    ...phrased("SEK", "couronnes suédoises"),
    ...phrased("NOK", "couronnes norvégiennes"),
    ...phrased("DKK", "couronnes danoises"),
    ...phrased("PLN", "zloty | zlotys"),
    ...phrased("INR", "roupies | roupies indiennes"),
  },
  cents: { centime: "EUR", centimes: "EUR", cts: "EUR", ct: "EUR", "centimes d'euro": "EUR" },
  moneyNouns: words(
    "économisés économisé économies économie épargnés marge chiffre revenus bénéfice coûts coût budget gain gains ventes",
  ),
  currencyGlue: ["de", "d'"],
  percent: ["pour cent", "pourcent", "pourcents", "pour-cent", "pct", "p. cent", "p. 100"],
  points: list(`
    point de pourcentage | points de pourcentage | pts de pourcentage | points de % | pts de % | point de % | points de pourcent |
    point | points | pt | pts | pp | p.p.`),
  basisPoints: ["points de base", "point de base", "pdb", "pb", "bps"],
  timeUnits: {
    ...named("milliseconds", "ms milliseconde millisecondes"),
    ...named("seconds", "s sec secs seconde secondes"),
    ...named("minutes", "min mn mins minute minutes"),
    ...named("hours", "h hr hrs heure heures"),
    ...named("days", "j jr jrs jour jours journée journées"),
    ...named("weeks", "semaine semaines sem"),
    ...named("months", "mois"),
    ...named("years", "an ans année années"),
    ...phrased(
      "hours",
      "h-homme | h/homme | heure-homme | heures-homme | heures-hommes | heures/homme | heures homme",
    ),
    ...phrased(
      "days",
      "jour-homme | jours-homme | jours-hommes | jours/homme | jours homme | jours hommes | j/h | jh | j-h | hommes-jours | homme-jour",
    ),
  },
  adjectives: words(`
    nouveau nouveaux nouvel nouvelle nouvelles autre autres petit petits petite petites grand grands grande grandes bon bons bonne
    bonnes premier premiers première premières dernier derniers dernière dernières vrai vrais vraie vraies beau beaux belle belles
    gros grosse grosses long longs longue longues ancien anciens ancienne anciennes seul seuls seule seules mêmes meilleurs
    meilleures différents différentes futurs futures jeune jeunes simples pleins pleines précieuses précieux`),
  times: ["fois"],
  factors: list(`
    facteur | facteur de | un facteur | d'un facteur | par un facteur | divis* par | multipli* par | multiplier par`),
  multiples: {
    ...times(2, "doublé doublée doublés doublées doubler doublent doublant doublement"),
    ...times(2, "le double | du double | au double"),
    ...times(3, "triplé triplée triplés triplées tripler triplent triplant"),
    ...times(3, "le triple | du triple | au triple"),
    ...times(4, "quadruplé quadruplée quadruplés quadruplées quadrupler quadruplent quadruple"),
    ...times(5, "quintuplé quintuplée quintuplés quintuplées quintupler quintuple"),
    ...times(6, "sextuplé sextuplée sextuplés sextuplées sextuple"),
    ...times(10, "décuplé décuplée décuplés décuplées décupler décuple"),
    ...times(100, "centuplé centuplée centuplés centuplées centuple"),
    ...halved(`
      divis* par deux | coup* en deux | réduit de moitié | moitié moins | la moitié du temps | la moitié du prix |
      la moitié du coût | à moitié prix | la moitié des coûts`),
    ...multiplied(
      0.5,
      null,
      "de moitié | d'une moitié | de plus de la moitié | de près de la moitié | de presque la moitié",
    ),
  },
  notCounted: words(`
    a à ai ainsi alors après as au aucun aucune auparavant aussi autour aux avaient avait avant avec avez avoir avons beaucoup bien car
    ce ceci cela celle celles celui ces cet cette ceux chacun chaque chez comme comment compris contre d'abord dans de déjà
    depuis des désormais dès donc dont du durant elle elles en encore enfin ensuite entre environ est et étaient était été être
    eux fait faut font furent fut grâce hier hors ici il ils jusqu'à jusque la là le les leur leurs lors lorsque lui ma maintenant mais
    malgré me même mes mieux moi moins mon n' ne ni non nos notre nous on ont ou où par parce parmi pas pendant peu peut peuvent
    plus plutôt pour pourquoi pourtant près puis qu' quand que quel quelle quelque quelques qui quoi sa sans sauf se sera seront ses
    seulement si sinon soit sommes son sont sous souvent sur ta tandis tant te tel telle tes toi ton toujours tous tout toute toutes très
    trop tu un une va vers via voici voilà voire vont vos votre vous vs y d' l' j' s' c' m' t' qu'on puisque environ max min maxi
    mini chacune ouvrés ttc ht hors inclus compris comparé respectivement auprès selon afin quasi presque aujourd'hui demain hier
    jour jours semaine semaines mois an ans année années heure heures minute minutes seconde secondes er ère e ème eme nd
    trimestre trimestres pourcent points point x d l niveau phase étape version salle étage rue avenue boulevard
    lundi mardi mercredi jeudi vendredi samedi dimanche
    janvier février mars avril mai juin juillet août septembre octobre novembre décembre
    passe passent passé passée prend prennent pris dit disent utilise utilisent suffisent suffit arrive arrivent vient viennent peuvent`),
  scores: {
    satisfaction: "satisfaction",
    nps: "NPS",
    csat: "CSAT",
    enps: "eNPS",
    "score nps": "NPS",
    "net promoter score": "NPS",
    "score de satisfaction": "score de satisfaction",
    "note de satisfaction": "note de satisfaction",
    "note moyenne": "note",
    "note client": "note",
    "note google": "note",
    "la note": "note",
    "notre note": "note",
    "leur note": "note",
    score: "score",
    "score lighthouse": "Lighthouse",
    "score pagespeed": "PageSpeed",
    lighthouse: "Lighthouse",
    trustpilot: "Trustpilot",
    étoiles: "étoiles",
    étoile: "étoiles",
  },

  from: list(`
    passe | passent | passé | passée | passés | passées | passer | passant | passait | passons | passage | passera | passe de | passé de |
    est passé de | sont passés de | sont passées de | tombe de | tombé de | tombée de | tombés de | tombées de | descend* de | chut* de | ramen* de |
    rédui* de | réduction de | baiss* de | baisse de | dimin* de | diminution de | recul* de | abaiss* de | raccourci* de | mont* de | grimp* de |
    bond* de | évolu* de | évolution de | partant de | partis de | parti de | partie de | à partir de | depuis | : de | ( de | remont* de | grimper de`),
  to: list(`
    à | a | à moins de | à plus de | à seulement | à peine | à environ | à près de | à presque | à quasi | jusqu'à | vers | à un peu plus de |
    à un peu moins de | à juste | à tout juste | désormais à | maintenant à | aujourd'hui à | à moins d' | à plus d' | à quelque`),
  by: bys(
    words(
      "augmenté* progressé* baissé* diminué* réduit* reculé* chuté* bondi* grimpé* amélioré* dépassé* raccourci* allégé* accru* crû cru",
    ),
  ),
  insteadOf: list(`
    au lieu de | au lieu d' | au lieu des | contre | contre les | contre plus de | contre près de | plutôt que | plutôt que de | vs | vs. | versus |
    par rapport à | par rapport aux | par rapport au | comparé à | comparés à | comparée à | comparées à | en comparaison de | face à | à la place de |
    alors qu'il en fallait | alors qu'il fallait | alors qu'avant c'était | là où il fallait | là où il en fallait | quand il en fallait |
    en partant de | en hausse par rapport à | en baisse par rapport à`),
  formerly: list(`
    au semestre précédent | au trimestre précédent | le semestre précédent | le trimestre précédent | le mois précédent | le mois dernier | la semaine précédente | l'an passé | l'année précédente | un an plus tôt | il y a un an | au départ | à l'époque |
    avant | avant : | auparavant | autrefois | précédemment | jusqu'ici | jusque-là | jusqu'à présent | jusqu'alors | historiquement | initialement |
    au départ | à l'origine | à l'époque | était | étaient | était de | étaient de | était à | étaient à | c'était | on était à | nous étions à |
    ils étaient à | prenait | prenaient | fallait | il fallait | il nous fallait | fallait compter | mettait | mettaient | mettions | durait | duraient |
    nécessitait | nécessitaient | demandait | demandaient | exigeait | passait | passaient | coûtait | coûtaient | traitait | traitaient | ancien |
    ancienne | anciennement | l'an dernier | l'an passé | l'année dernière | l'année précédente | le mois dernier | il y a un an | un an plus tôt |
    avec l'ancien | avant cela | avant ça | avant la refonte | avant le projet | situation initiale | ancien : | départ :`),
  copulas: words("était étaient avait avaient prenait prenaient fallait"),
  nowadays: list(`
    maintenant | là | aujourd'hui | désormais | dorénavant | à présent | actuellement | ce jour | à ce jour | après | après : | maintenant : | aujourd'hui : |
    désormais : | nouveau : | prend | ne prend plus que | prennent | n'est plus que de | n'est plus que | ne dure plus que | ne faut plus que |
    plus que | il faut | il en faut | il suffit | suffisent | suffit | on est à | nous sommes à | on en est à | ils sont à | est à | sont à | est de |
    cette année | ce mois-ci | ce trimestre | depuis la refonte | depuis le projet | avec la nouvelle | avec le nouveau | grâce à l'outil | arrivée :`),
  rangeGlue: ["à", "ou", "voire", "jusqu'à", "ou même"],
  between: ["entre", "d'entre"],
  hedges: {
    about: list(`
      environ | près de | près d' | à peu près | approximativement | approx | approx. | env | env. | autour de | aux alentours de | aux environs de |
      de l'ordre de | dans les | quelque | presque | quasi | quasiment | pratiquement | en moyenne | une moyenne de | grosso modo | ca. | ~ | ≈ | ± |
      seulement | à peine | juste | tout juste | pas loin de | plus ou moins | une bonne | un bon | d'environ | de quelque | vers les | estimé à |
      estimée à | estimés à | estimées à | quelques | disons`),
    "at-least": list(`
      plus de | plus d' | plus d ' | au moins | au minimum | minimum | au-delà de | au-dessus de | pas moins de | supérieur à | supérieure à | un peu plus de |
      bien plus de | largement plus de | > | ≥ | >= | min. | dépasse | dépassent | dépassant | jusqu'à plus de | excédant`),
    "at-most": list(`
      moins de | moins d' | moins d ' | au plus | au maximum | maximum | max | max. | jusqu'à | un peu moins de | en dessous de | en-dessous de | sous les |
      sous la barre des | pas plus de | tout au plus | < | ≤ | <= | inférieur à | inférieure à | à moins de | en moins de | en moins d' | bien moins de`),
  },

  increase: unaccented([
    ...words(`
      allongé allongés allongée rallongé augment* hausse hausses progress* croissance croît croissent accru accrue accrus accrues accroît accroissement accroissements
      bond bondi bondit bondissent bondir grimp* monté montée montés montées monte montent monter montait explos* décoll* envol* envolée
      généré générée générés générées génère génèrent générer générant rapporté rapportée rapportés rapporte rapportent rapporter
      boost* dopé dopée dopés dope supplémentaire supplémentaires additionnel additionnels additionnelle additionnelles davantage
      supérieur supérieure supérieurs supérieures plus multiplié multipliée multipliés multipliées ajouté ajoutés ajoutées
      ajoutée surperform* remonté remontée remontés remontées relevé élargi élargie encaissé encaissés surplus crû flamb* incrémental
      incrémentale incrémentaux majoré enrichi`),
    "en plus",
    "de plus",
    "plus élevé*",
    "plus haut*",
    "plus nombreu*",
    "a cru",
    "ont cru",
  ]),
  decrease: unaccented([
    ...words(`
      baiss* diminu* dimin* réduc* rédui* chut* tomb* recul* repli plong* dégringol* descend* ramen* économis* économie économies épargn*
      moins moindre moindres inférieur inférieure inférieurs inférieures divisé divisée divisés divisées divise divisent diviser
      raccourci* allég* abaiss* rogn* supprim* élimin* évité évitée évités évitées évite évitent éviter évitons évitant libéré libérée
      libérés libérées libère libèrent libérer disparu disparue disparus disparues fondu compress* coupé coupée coupés coupées
      perd perdent perdu perdue perdus perdues cédé amputé écourté écourtée écourtés désengorg* sabré sabrés rabot* amoindri
      minoré retranché tassé contract* effondr* récupéré récupérés récupérées récupérée récupère récupèrent récupérer fondent`),
    "en moins",
    "de moins",
    "moins cher*",
    "fait sauter",
    "fait tomber",
    "sous le budget",
    "passé sous",
    "passée sous",
    "passés sous",
    "sous la barre",
    "moins élevé*",
    "plus bas*",
    "plus court*",
    "plus faible*",
  ]),
  faster: unaccented([
    ...words("accélér* rapidement vite gagn* gain gains"),
    "plus rapide*",
    "plus vite",
    "plus rapidement",
  ]),
  better: unaccented(words("amélior* mieux meilleur meilleure meilleurs meilleures optimis*")),
  worse: unaccented(words("dégrad* détérior* empir* pire")),
  lessIsBetter: unaccented(
    words(`
      coût coûts cout couts dépense dépenses frais charge charges temps délai délais erreur erreurs défaut défauts anomalie anomalies bug bugs
      bogue bogues réclamation réclamations plainte plaintes attrition churn désabonnement panne pannes arrêt arrêts latence attente
      incident incidents retour retours rebond rebut rebuts ticket tickets retard retards durée absentéisme absences rotation turnover
      risque risques litige litiges impayé impayés abandon abandons consommation`),
  ),
  neutral: list(`
    de plus , | en plus , | en plus de | de plus de | de moins de | à moins que | du moins | au moins | en moins de | en moins d' | au plus | non plus | plus ou moins |
    n'est plus | n'a plus | plus aucun | plus aucune | plus que | plus de détails | plus de détail | plus d'infos | plus d'informations |
    plus d'information | pour en savoir plus | en savoir plus | plus tard | tombe bien | tout au plus | monter en puissance | montée en charge |
    au plus vite | au mieux | le plus vite possible | au plus tôt | plus ample | d'autant plus | gain de cause | mise à jour | mieux vaut |
    qui plus est | plus jamais | plus personne | on monte | plus simple | plus simplement | au plus tard | dans le bond | augmentation de salaire |
    temps réel | bonne réduction | une fois de plus | plus value | plus-value | sans plus | hausse de la tva | dès que | plus grand monde |
    vite fait`),
  achieved: unaccented([
    ...words(`
      avance atteint atteinte atteints atteintes atteignent atteindre dépassé dépassée dépassés dépassées dépasse dépassent livré livrée livrés livrées
      signé signée signés signées remporté remportée remportés remportées décroch* vendu vendus vendue vendues migré migrée migrés migrées
      traité traitée traités traitées traite traitent connecté connectés connectées connectée inscrit inscrits inscrite inscrites résolu résolus
      résolue résolues converti convertis convertie converties conclu conclus conclue conclues réaffect* redéploy* réalloué réalloués
      rentabilisé rentabilisée rentabilisés rentabilisées amorti amortie amortis amorties recruté recrutés acquis conquis conquise publié publiés publiées publiée
      téléchargé téléchargés téléchargements activé activés activées validé validés validée validées automatisé automatisés automatisée
      automatisées déployé déployés déployée déployées formé formés formées formée terminé terminée terminés terminées bouclé bouclée bouclés
      enregistré enregistrés enregistrées enregistrée collecté collectés collectées récolté récoltés approuvé obtenu obtenus obtenue obtenues
      attiré attirés attirées accueilli accueillis fidélisé fidélisés embauché embauchés corrigé corrigés corrigées
      répondu servi servis expédié expédiés expédiées réservé réservés réservées produit produits* disponibilité zéro importé
      importés importées indexé indexées indexés transféré transférés transférées basculé basculés basculées basculée envoyé envoyés
      référencé abonné* clôturé clôturés clôturées économisé facturé réussi réussis réussie finalisé finalisés adopté adoptée adoptent
      participé généré récompensé distribué scanné scannés numérisé numérisés numérisées retenu gagné gagnés engrangé enchaîné tient tenu`),
    ...list(`
      avons pu | ont pu | a pu | franchi la barre | franchit la barre | franchi le cap | franchi | franchie | atteint au bout de | rentabilisé au bout de | amorti au bout de | remboursé au bout de | rentable au bout de | en ligne | mise en ligne | mis en ligne | en production | mise en production | d'avance | en avance | plus tôt que prévu | plus tôt | dans les temps | dans les délais | en temps et en heure |
      avant la date | avant l'échéance | avant le délai | avant la deadline | retour sur investissement | sans interruption | sans incident |
      sans coupure | sans panne | d'affilée | de suite | en un temps record | se sont inscrits | se sont connectés | s'est remboursé | est remboursé | s'est amorti |
      se rembourse | s'élève à | s'élèvent à | s'établit à | d'entre eux | taux de disponibilité | avant l'heure | remboursé en | au point mort | a permis | ont permis`),
  ]),
  described: list(`
    emploie | emploient | a coûté | ont coûté | budget initial | capital de | au capital de | salariés | collaborateurs | effectif | effectifs | fondée en | fondé en | créée en | équipe de | groupe de | société de | entreprise de | compte environ | ils ont | nous avons |
    ils sont | nous sommes | il y a | inchangé | inchangée | stable | stables | reste | restent | a duré | ont duré | durera | d'ancienneté | étage | située | situé | bureaux | capacité de | population |
    composé de | composée de | constitué de | dispose de | disposent de | gère | gèrent | exploite | exploitent | responsable de | budget de | d'un budget | prix de | parc de | flotte de | a pris | ont pris | normalement |
    d'habitude | habituellement | est habituel | en général | présents dans | présente dans | présent dans | effectif de | au total on a | chiffre d'affaires de`),
  planned: unaccented([
    ...words(`
      espère espèrent espérons espérer espoir espoirs objectif objectifs cible cibles but ambition ambitions ambitionne ambitionnent vise visent
      visons viser visé souhait* aimerai* aimerions voudrai* voudrions veut veulent voulons vouloir prévoi* prévision prévisions prévu prévus
      prévue prévues projette projetons promet promettent promis promesse promesses garantit garantie garanties garantissons potentiel
      potentiels potentielle potentielles pourrai* pourrions devrai* devrions *erait *eraient *irait *iraient *drait *draient *vrait
      *vraient *ttrait *ttraient sera seront propose proposons proposent proposition propositions devis envisag* idéalement hypothèse
      simulation requis requise requises exigé exigés besoin planifié planifiés planifiée cherche cherchent cherchons`),
    ...list(`
      si on | si nous | si l'on | si vous | s'ils | à condition | d'ici | l'an prochain | l'année prochaine | le mois prochain | le trimestre prochain |
      la semaine prochaine | prochain trimestre | compte réduire | comptons | comptent | compte gagner | compte atteindre | en vue de | afin de | dans le but |
      il faudrait | il faudra | nous faudra | notre offre | une offre | offre de | va permettre | vont permettre | peut-être | au pipeline | en cours de négociation | à l'étude |
      reste à | attendent de | attendons | engagement de | sla de | à atteindre`),
  ]),
  notPlanned: list(`
    objectif dépassé | objectifs dépassés | objectif atteint | objectifs atteints | au-dessus de l'objectif | au-dessus des objectifs |
    au-delà de l'objectif | au-delà des objectifs | supérieur à l'objectif | dépassé l'objectif | dépassé les objectifs | dépassé nos objectifs |
    dépassé leur objectif | dépasse l'objectif | dépasse les objectifs | dépassant l'objectif | atteint l'objectif | atteint les objectifs |
    atteint leur objectif | atteint nos objectifs | par rapport à l'objectif | mieux que l'objectif | que prévu | comme prévu | date prévue | délai prévu | délais prévus | la prévision |
    les prévisions | aux prévisions | au budget prévu | initialement prévu | initialement prévus | initialement prévue | comme promis | que promis |
    devis signé | devis accepté | devis signés | de devis | demandes de devis | devis envoyés | le devis est signé | devis acceptés | qu'espéré | que nous espérions | que nous visions | attendu | demandé par`),
  thatIs: list(`
    soit | c'est-à-dire | ce qui représente | ce qui fait | ce qui équivaut à | ce qui correspond à | autrement dit | cela représente | ça fait | ça représente |
    cela fait | l'équivalent de | ou encore | représentant | = | à savoir`),
  negated: words("pas jamais aucun aucune aucunement ni nullement échoué échec impossible rien"),
  notNegated: list(`
    pas seulement | pas moins de | pas mal | pas de souci | pas de soucis | pas de problème | pas de problèmes | pas loin de | pas loin d' | pourquoi pas | pas que | pas rien |
    aucun incident | aucune interruption | aucun bug | aucun souci | aucun problème | aucun ticket | aucune plainte | aucun retard | aucun arrêt |
    aucune panne | aucun doute | aucune embauche | aucune coupure | aucune perte | aucun temps d'arrêt | aucun recrutement | aucune erreur | aucune réclamation | jamais atteint | jamais vu | jamais été |
    jamais eu | hésite* pas | hésitez pas | hésite pas | pas un seul | pas plus de | pas plus d' | n'est-ce pas | pas une seule | rien que | rien à signaler | rien à redire |
    en rien | pas peu | pas de changement | pas de régression | n'en revient pas | n'en reviennent pas | pas encore fini | pas à pas | aucun surcoût | aucun effort | aucune intervention`),
  prices: list(`
    tarif | tarifs | grille tarifaire | tarification | par utilisateur | par personne | par licence | par poste | par siège | prix catalogue | sur devis | prix public |
    coûte | coûtent | tjm | taux journalier | taux horaire | code promo | sur demande | nous facturons | facturons | règlement | paiement | acompte | facture de | notre devis | en pièce jointe le devis |
    ticket d'entrée | prix d'appel | prix unitaire | abonnement à | la formation est à | à partir de | frais d'inscription`),
  agency: list(`
    avenant | renouvellement | renouvelé | renouvelle | reconduit | reconduite | reconduction | contrat | contrats | bon de commande | bons de commande | honoraires | notre facture | facturé | facturés | devis signé |
    devis | signé l'extension | extension | prolongation | prolonge | appel d'offres | marché public | marché remporté | budget débloqué | budget validé | budget accordé | budget de la phase | budget phase |
    budget pour la phase | débloqué le budget | phase 2 | phase deux | lot 2 | forfait | régie | tma | nous ont commandé | nous commande | commande ferme | mission | missions | retainer |
    prestation | prestations | upsell | vente additionnelle | montant du marché | montant du contrat`),

  periodsAfter: {
    ...every(
      "day",
      "jour jours journée",
      "quotidiennement journalier journaliers journalière journalières quotidien quotidiens quotidienne quotidiennes",
    ),
    ...every("week", "semaine semaines sem", "hebdomadaire hebdomadaires hebdo"),
    ...every("month", "mois", "mensuel mensuels mensuelle mensuelles mensuellement"),
    ...every("quarter", "trimestre trimestres", "trimestriel trimestriels trimestrielle trimestrielles"),
    ...every("year", "an ans année années", "annuel annuels annuelle annuelles annuellement"),
    ...phrased("day", "/ j | au quotidien | par jour ouvré | par nuit | la journée | par jour travaillé"),
    ...phrased("week", "/ sem"),
    ...phrased("month", "au mois | du mois"),
    ...phrased("year", "l'an | l'année | à l'année | en année pleine | par exercice | p.a."),
    ...phrased("once", "une seule fois | en une fois | one-shot | one shot | ponctuellement"),
  },
  periodsBefore: {
    ...named("day", "quotidien quotidiens quotidienne quotidiennes journalier journalière"),
    ...named("week", "hebdomadaire hebdomadaires hebdo"),
    ...named("month", "mensuel mensuels mensuelle mensuelles mensuellement"),
    ...named("quarter", "trimestriel trimestriels trimestrielle trimestrielles"),
    ...named("year", "annuel annuels annuelle annuelles annuellement annualisé annualisée annualisés"),
    ...phrased("day", "par jour | chaque jour | tous les jours"),
    ...phrased("week", "par semaine | chaque semaine | toutes les semaines"),
    ...phrased("month", "par mois | chaque mois | tous les mois"),
    ...phrased("quarter", "par trimestre | chaque trimestre | tous les trimestres"),
    ...phrased("year", "par an | chaque année | tous les ans | en année pleine"),
    ...phrased("once", "ponctuel | ponctuelle | en une fois | one-shot | one shot"),
  },
  roles: {
    revenue: unaccented([
      ...words(`
        chiffre ca revenu revenus vente ventes vendu vendus recette recettes conversion conversions transformation panier paniers commande commandes
        réservation réservations lead leads prospect prospects client clients cliente clientes abonnement abonnements mrr arr marge marges bénéfice bénéfices profit
        profits encaissement encaissements contrat contrats don dons rdv démo démos essais renouvellement renouvellements gmv pipeline pipe
        affaires souscription souscriptions acheteurs upsell devis encours opportunité opportunités avenant rebooking fidélisation rétention`),
      ...list(
        "chiffre d'affaires | panier moyen | taux de conversion | taux de transformation | part de marché | parts de marché | taux de clic | demandes de devis | demandes de démo | rendez-vous",
      ),
    ]),
    cost: unaccented([
      ...words(`
        coût coûts cout couts coûte coûtait coûtent dépense dépenses frais économie économies économis* épargn* charge charges licence licences
        facture factures énergie énergétique énergétiques électricité gaspillage gaspillé pénalité pénalités loyer loyers hébergement cloud
        serveurs serveur affranchissement impression papier carburant stock stocks etp intérim opex capex cpc cpl cpa cher chère chers fret
        transport maintenance budget masse salariale sous-traitance infrastructure matériel heures-sup port consommation`),
      ...list(
        "coût par lead | coût d'acquisition | coût par clic | coût par commande | coût de revient | coût par ticket | frais de port | heures supplémentaires | heures sup",
      ),
    ]),
    time: unaccented(
      words(`
        temps délai délais durée durées heures minutes rapide rapides vite latence traitement attente
        cycle réponse déploiement chargement build onboarding clôture vitesse accélér* plus-tôt`),
    ),
    quality: unaccented([
      ...words(`
        qualité nps csat satisfaction satisfait satisfaits erreur erreurs défaut défauts bug bugs bogue bogues anomalie anomalies réclamation réclamations plainte plaintes
        attrition churn disponibilité incident incidents panne pannes précision rebut rebuts retour retours note score rebond fiabilité conformité
        productivité efficacité performance engagement absentéisme absences ponctualité étoiles avis uptime litiges rendement occupation
        indisponibilité perte pertes casse accidents adoption couverture retards trs turnover`),
      ...list(
        "taux d'erreur | taux de rebond | taux de retour | taux de rebut | taux de service | taux d'occupation",
      ),
    ]),
    volume: unaccented(
      words(`
        visites visite visiteurs visiteur utilisateurs utilisateur utilisatrices trafic appels appel dossiers dossier demandes demande inscriptions inscription
        inscrits inscrit téléchargements téléchargement déploiements colis sessions session volume documents document tickets ticket courriels emails mails
        impressions abonnés abonné followers vues pages participants candidatures candidature candidats livraisons fiches fiche enregistrements
        transactions articles références formulaires connexions production débit capacité clics clic installations partages`),
    ),
  },
  identifiers: list(`
    facture | n° | nº | no | num | numéro | ticket | salle | bureau | chambre | étage | phase | version | release | lot | sprint | article | art | art. | page | pages |
    référence | réf | réf. | ref | dossier n° | tel | tél | téléphone | fax | mobile | portable | poste | bâtiment | bât | bat | rue | avenue | bd | cs | cedex | bp | siret | siren |
    tva | rcs | étape | niveau | norme | iso | rfc | la ligne | ligne n° | chapitre | annexe | devis | id | option | palier | windows | office | iphone | android | porte | quai | voie |
    train | tgv | vol | po | jira | pr | figure | tableau | diapo | slide | point | question | q | code | réunion | semaine | atelier | jalon | tranche | rang | gate | ip | top |
    batch | modèle | commande n° | cerfa | loi | itération | vague | livrable`),
  months: words(`
    janvier février fevrier mars avril mai juin juillet août aout septembre octobre novembre décembre decembre
    janv févr fevr fév avr juil sept. oct nov déc`),
  of: [
    "de",
    "d'",
    "des",
    "du",
    "de la",
    "de l'",
    "de nos",
    "de leurs",
    "de notre",
    "de vos",
    "de tous",
    "de toutes",
    "d'entre",
  ],
  ago: list(`
    plus tard | de préavis | d'ancienneté | d'expérience | à l'avance | avant noël | auparavant | d'existence | d'âge | de garantie | d'engagement |
    d'essai | dernier | dernière | derniers | dernières | précédent | précédente | passé | passée | prochain | prochaine | passés | passées | prochains | prochaines | qui viennent | à venir`),
  momentBefore: list(`
    il y a | il y a environ | il y a plus de | dans | dans les | sous | d'ici | depuis | depuis plus de | depuis environ | depuis près de | sur les | sur | ces | les | au cours des | lors des | tous les |
    toutes les | pour les | pendant les | % en | % sur | € en | euros en | doublé en | triplé en | les premiers | les premières | dès | vers | durée de |
    prochaines | prochains | lundi à | mardi à | mercredi à | jeudi à | vendredi à | samedi à | demain à | matin à | soir à | réunion à | rdv à | rendez-vous à |
    aujourd'hui à | à partir de | jusqu'à | midi à | après seulement`),
  emphatic: words("déjà tous toutes"),
  settings: [
    ...words(
      "en dans sur pour avec pendant durant sous chez parmi via après dès lors entre auprès vers depuis selon",
    ),
    "au bout de",
    "à raison de",
  ],
  clauseEnds: [
    ",",
    ";",
    ":",
    "et",
    "mais",
    "tandis",
    "alors que",
    "(",
    ")",
    "–",
    "—",
    "-",
    "donc",
    "car",
    "parce",
    "qui",
    "puis",
    "où",
  ],
  clock: list(
    "heures précises | h précises | du matin | du soir | de l'après-midi | cet | cest | gmt | utc | am | pm | uhr",
  ),
};

/** Seventy and ninety count on past ten (soixante-quinze); Belgium and Switzerland say septante, huitante, nonante. */
function cardinals(): Record<string, number> {
  const found: Record<string, number> = { mille: 1000, cent: 100, zero: 0 };
  const add = (name: string, value: number) => {
    found[name] = value;
    if (/[- ]/.test(name)) {
      found[name.replaceAll("-", " ")] = value;
      found[name.replaceAll(" ", "-")] = value;
    }
  };
  for (const [value, name] of TO_SIXTEEN.entries()) if (value !== 1) add(name, value);
  for (const [i, name] of TEENS.entries()) add(name, 10 + i);
  for (const [i, name] of words(
    "vingt trente quarante cinquante soixante septante huitante nonante",
  ).entries()) {
    const value = [20, 30, 40, 50, 60, 70, 80, 90][i] ?? 0;
    add(name, value);
    add(`${name} et un`, value + 1);
    add(`${name} et une`, value + 1);
    for (const [unit, word] of TO_SIXTEEN.slice(0, 10).entries())
      if (unit > 1) add(`${name}-${word}`, value + unit);
  }
  add("soixante et onze", 71);
  for (const [i, name] of TEENS.entries()) {
    add(`soixante-${name}`, 70 + i);
    add(`quatre-vingt-${name}`, 90 + i);
  }
  add("quatre-vingts", 80);
  add("quatre-vingt", 80);
  for (const [unit, word] of TO_SIXTEEN.slice(0, 10).entries())
    if (unit > 0) add(`quatre-vingt-${word}`, 80 + unit);
  add("mille cent", 1100);
  for (const [unit, word] of TO_SIXTEEN.slice(0, 10).entries()) {
    if (unit > 1) for (const hundred of ["cent", "cents"]) add(`mille ${word} ${hundred}`, 1000 + 100 * unit);
  }
  return found;
}

function times(factor: number, text: string): Language["multiples"] {
  const forms = text.includes("|") ? list(text) : words(text);
  return Object.fromEntries(
    unaccented(forms).map((form) => [form, { factor, direction: "increase" as const }]),
  );
}

function halved(text: string): Language["multiples"] {
  return phrased({ factor: 0.5, direction: "decrease" }, text);
}

/** Only behind what was done: `réduire les coûts de 20 %` is a plan when its sentence says so. */
function bys(verbs: readonly string[]): string[] {
  const small = list(
    "de | d' | des | du | d'environ | de près de | de plus de | d'au moins | de quelque | de presque",
  );
  return ["d'", ...verbs.flatMap((verb) => small.map((by) => `${verb} ${by}`))];
}

function every<P extends string>(period: P, units: string, adjectives: string): Record<string, P> {
  const forms = words(units).flatMap((unit) => [
    `par ${unit}`,
    `chaque ${unit}`,
    `tous les ${unit}`,
    `toutes les ${unit}`,
    `/ ${unit}`,
  ]);
  return Object.fromEntries([...forms, ...words(adjectives)].map((form) => [form, period]));
}
