// French words for numbers, units, changes and roles: France, Belgium, Switzerland and Québec.
import type { Period } from "../figure.ts";
import type { Language } from "./language.ts";
import { grouped, list, loose, multiples, tens, valued, words } from "./lists.ts";

export const fr: Language = {
  code: "fr",
  decimal: ",",
  telltale: words(`le les des du et est une pour dans avec sur nous vous nos vos qui sont ont été par au aux
    ce ces ça on je mais ou où donc soit leur chez sans très bien fait à elle ils plus même aujourd'hui déjà mois
    bonjour merci cordialement la de en il que un l' d' qu' n' c' s' j' m' an ans sous dès pas ne se lieu cela cet
    tous tout puis via jour coût réduction baisse taux fois réalisées gain a recule près ni`),

  cardinals: cardinals(),
  scales: valued(`100: cent{,s} | centaines; 1e3: mille | k | millier{,s}; 1e6: million{,s} | mio | mios;
    1e9: milliard{,s} | mrd | mrds | md | mds; 12: douzaine{,s}; 10: dizaines`),
  articles: ["un", "une"],
  numberGlue: ["et"],
  joinsNumbers: false,
  andHalf: valued("0.5: et demi{,e}; 0.25: {et,et un} quart; 0.75: trois quarts"),
  fractions: valued(`1/3: tiers; 0.25: quart{,s}; 0.2: cinquième{,s}; 1/6: sixième{,s}; 0.125: huitième{,s};
    0.1: dixième{,s}`),
  vagueNumbers: valued(`0.5: une demi{,e} | un demi | demi; 5e5: un demi-million | {un demi,la moitié d'un}
    million | demi-million; 5e8: un demi-milliard | un demi milliard | demi-milliard; 0.25: un quart d'heure;
    0.75: {trois quarts,trois-quarts,3/4} d'heure; 6: une demi-douzaine; 8: une huitaine; 10: une dizaine; 12: une
    douzaine; 15: une quinzaine; 20: une vingtaine; 30: une trentaine; 40: une quarantaine; 50: une cinquantaine;
    60: une soixantaine; 100: une centaine; 1e3: un millier; 2: une paire | deux ou trois`),
  vagueTimes: grouped(`seconds: {quelques,plusieurs} secondes | secondes; minutes: {quelques,plusieurs}
    minutes | minutes; hours: {quelques,plusieurs} heures | heures | une nuit; days: {quelques,plusieurs,des} jours |
    jours; weeks: {quelques,plusieurs,des} semaines | semaines; months: {quelques,plusieurs,des} mois;
    milliseconds: milliseconds; years: années`),
  outOf: ["sur", "sur les"],

  currencies: grouped(`EUR: euro{,s} | € ht | eur ht | d'euro{s,}; $: dollar{,s} | piastres | d'dollars;
    USD: dollars {us,américains,des états-unis} | dollar américain; CAD: {dollars,$} canadiens | dollar canadien | $
    can; AUD: dollars australiens; GBP: livre{s,} sterling | livres anglaises | pounds; CHF: franc{,s} | franc
    suisse | francs suisses | frs | fr.; XOF: {francs,f} cfa | fcfa | xof; MAD: dirham{s,} | dirhams marocains;
    TND: dinars tunisiens | dinars; JPY: yen | yens; CNY: yuan{,s} | rmb; kr: couronnes; SEK: couronnes suédoises;
    NOK: couronnes norvégiennes; DKK: couronnes danoises; PLN: zloty{,s}; INR: roupies | roupies indiennes`),
  cents: grouped("EUR: centime{,s} | cts | ct | centimes d'euro"),
  moneyNouns: words(`économisé{s,} économie{s,} épargnés marge chiffre revenus bénéfice coûts coût budget gain
    gains ventes`),
  currencyGlue: ["de", "d'"],
  percent: words("pour_cent pourcent{,s} pour-cent pct p._cent p._100"),
  points: list(`{point,points,pts} de pourcentage | {points,pts,point} de % | points de pourcent | point{,s} |
    pt | pts | pp | p.p.`),
  basisPoints: words("point{s,}_de_base pdb pb bps"),
  timeUnits: grouped(`milliseconds: ms | milliseconde{,s}; seconds: s | sec | secs | seconde{,s};
    minutes: min | mn | mins | minute{,s}; hours: h | hr | hrs | heure{,s} | h-homme | h/homme | heure-homme |
    heures-homme{,s} | heures/homme | heures homme; days: j | jr | jrs | jour | {,hommes-}jours | journée{,s} |
    jour-homme | jours-homme{,s} | jours/homme | jours homme{,s} | j/h | jh | j-h | homme-jour; weeks: semaine{,s} |
    sem; months: mois; years: an | ans | année{,s}`),
  adjectives: words(`nouveau{,x} nouvel{,le,les} autre autres petit{,s,e,es} grand{,s,e,es} bon bons bonne
    bonnes premier{,s} première{,s} dernier{,s} dernière{,s} vrai{,s,e,es} beau beaux belle belles gros{,se,ses}
    long{,s,ue,ues} ancien{,s,ne,nes} seul{,s,e,es} mêmes meilleur{s,es} différent{s,es} futurs futures jeune jeunes
    simples pleins pleines précieu{ses,x}`),
  times: ["fois"],
  factors: list("facteur | facteur de | {un,d'un,par un} facteur | {divis*,multipli*,multiplier} par"),
  multiples: multiples(`2 increase: doubl{é,ée,és,ées,e,ee,es,ees,er,ent,ant,ement} | {le,du,au} double;
    3 increase: tripl{é,ée,és,ées,e,ee,es,ees,er,ent,ant} | {le,du,au} triple;
    4 increase: quadrupl{é,ée,és,ées,e,ee,es,ees,er,ent}; 5 increase: quintupl{é,ée,és,ées,e,ee,es,ees,er};
    6 increase: sextupl{é,ée,és,ées,e,ee,es,ees}; 10 increase: décupl{é,ée,és,ées,e,er} | decupl{e,ee,es,ees,er};
    100 increase: centupl{é,ée,és,ées,e,ee,es,ees};
    0.5 decrease: divis* par deux | coup* en deux | réduit de moitié | moitié moins | à moitié prix |
    la moitié {du temps,du prix,du coût,des coûts};
    0.5: {de,d'une,de plus de la,de près de la,de presque la} moitié`),
  notCounted: words(`a à ai ainsi alors après as au aucun aucune auparavant aussi autour aux avaient avait
    avant avec avez avoir avons beaucoup bien car ce ceci cela celle celles celui ces cet cette ceux chacun{,e} chaque
    chez comme comment compris contre d'abord dans de déjà depuis des désormais dès donc dont du durant elle elles en
    encore enfin ensuite entre environ est et étaient était été être eux fait faut font furent fut grâce hier hors ici
    il ils jusqu'à jusque la là le les leur leurs lors lorsque lui ma maintenant mais malgré me même mes mieux moi
    moins mon n' ne ni non nos notre nous on ont ou où par parce parmi pas pendant peu peut peuvent plus plutôt pour
    pourquoi pourtant près puis qu' quand que quel quelle quelque{,s} qui quoi sa sans sauf se sera seront ses
    seulement si sinon soit sommes son sont sous souvent sur ta tandis tant te tel telle tes toi ton toujours tous
    tout{,e,es} très trop tu un une va vers via voici voilà voire vont vos votre vous vs y d' l' j' s' c' m' t' qu'on
    puisque max min maxi mini ouvrés ttc ht inclus comparé respectivement auprès selon afin quasi presque aujourd'hui
    demain jour jours semaine{,s} mois an ans année années heure heures minute{,s} seconde{,s} er ère e ème eme nd
    trimestre{,s} pourcent points point x d l niveau phase étape version salle étage rue avenue boulevard lundi mardi
    mercredi jeudi vendredi samedi dimanche janvier février mars avril mai juin juillet août septembre octobre
    novembre décembre pass{e,ent,é,ée} prend prennent pris dit disent utilise{,nt} suffisent suffit arrive{,nt} vient
    viennent`),
  scores: grouped(`satisfaction: satisfaction; NPS: nps | score nps | net promoter score; CSAT: csat;
    eNPS: enps; score de satisfaction: score de satisfaction; note de satisfaction: note de satisfaction; note: note
    {moyenne,client,google} | {la,notre,leur} note; score: score; Lighthouse: score lighthouse | lighthouse;
    PageSpeed: score pagespeed; Trustpilot: trustpilot; étoiles: étoile{s,}`),

  from: list(`pass{e,ent,é,ée,és,ées,er,ant,ait,ons} | passage | passera | {passe,passé,est passé,sont
    passés,sont passées,tombe,tombé,tombée,tombés,tombées,descend*,chut*,ramen*,rédui*,réduction,baiss*,baisse,dimin*,
    diminution,recul*,abaiss*,raccourci*,mont*,grimp*,bond*,évolu*,évolution,partant,partis,parti,partie,à partir,:,(,
    remont*,grimper} de | depuis`),
  to: list(`à | a | à {moins de,plus de,seulement,peine,environ,près de,presque,quasi,un peu plus de,un peu
    moins de,juste,tout juste,moins d',plus d',quelque} | jusqu'à | vers | {désormais,maintenant,aujourd'hui} à`),
  // Only behind what was done: `réduire les coûts de 20 %` is a plan when its sentence says so.
  by: list(`d' | {augmenté*,progressé*,baissé*,diminué*,réduit*,reculé*,chuté*,bondi*,grimpé*,amélioré*,dépassé*,
    raccourci*,allégé*,accru*,crû,cru} {de,d',des,du,d'environ,de près de,de plus de,d'au moins,de quelque,
    de presque}`),
  insteadOf: list(`{au lieu,contre plus,contre près,plutôt que,en comparaison,à la place,en partant} de | au
    lieu {d',des} | contre | contre les | plutôt que | vs | vs. | versus | par rapport {à,aux,au} | comparé{,s,e,es}
    à | face à | {alors qu'il en,alors qu'il,là où il,là où il en,quand il en} fallait | alors qu'avant c'était | en
    {hausse,baisse} par rapport à`),
  formerly: list(`{au semestre,au trimestre,le semestre,le trimestre,le mois} précédent | {le mois,l'an}
    dernier | {la semaine,l'année} précédente | l'an passé | un an plus tôt | il {y a un an,fallait,nous fallait} | au
    départ | à l'époque | {,aupar}avant | avant {:,cela,ça,la refonte,le projet} | autrefois | précédemment |
    jusqu'ici | jusque-là | jusqu'à présent | jusqu'alors | historiquement | initialement | à l'origine |
    étai{t,ent} | étai{t,ent} de | {était,étaient,on était,nous étions,ils étaient} à | c'était | prenai{t,ent} |
    fallait | fallait compter | mettai{t,ent} | mettions | durai{t,ent} | nécessitai{t,ent} | demandai{t,ent} |
    exigeait | passai{t,ent} | coûtai{t,ent} | traitai{t,ent} | ancien | ancienne{,ment} | l'année dernière | avec
    l'ancien | situation initiale | ancien : | départ :`),
  copulas: words("était étaient avait avaient prenai{t,ent} fallait"),
  nowadays: list(`maintenant | là | aujourd'hui | désormais | dorénavant | à présent | actuellement | ce
    {jour,mois-ci,trimestre} | à ce jour | après | {après,maintenant,aujourd'hui,désormais,nouveau,arrivée} : |
    prend | {ne prend,n'est,ne dure,ne faut} plus que | prennent | n'est plus que de | plus que | il {faut,en
    faut,suffit} | suffisent | suffit | {on est,nous sommes,on en est,ils sont,est,sont} à | est de | cette année |
    depuis {la refonte,le projet} | avec {la nouvelle,le nouveau} | grâce à l'outil`),
  rangeGlue: words("à ou voire jusqu'à ou_même"),
  between: ["entre", "d'entre"],
  hedges: {
    about: list(`environ | {près,autour,aux alentours,aux environs,de l'ordre,une moyenne,pas loin} de | près
      d' | à peu près | approximativement | approx | approx. | env | env. | {dans,vers} les | quelque{,s} | presque |
      quasi{,ment} | pratiquement | en moyenne | grosso modo | ca. | ~ | ≈ | ± | seulement | à peine | juste | tout
      juste | plus ou moins | une bonne | un bon | d'environ | de quelque | estimé{,e,s,es} à | disons`),
    "at-least": list(`{plus,au-delà,au-dessus,pas moins,un peu plus,bien plus,largement plus,jusqu'à plus}
      de | plus {d',d '} | au moins | au minimum | minimum | supérieur{,e} à | > | ≥ | >= | min. | dépass{e,ent,ant} |
      excédant`),
    "at-most": list(`{moins,un peu moins,en dessous,en-dessous,pas plus,à moins,en moins,bien moins} de |
      moins {d',d '} | {au,tout au} plus | au maximum | maximum | max | max. | jusqu'à | sous {les,la barre des} | < |
      ≤ | <= | inférieur{,e} à | en moins d'`),
  },

  increase: loose(`allongé{,s,e} rallongé augment* hausse{,s} progress* croissance croît croissent
    accru{,e,s,es} accroît accroissement{,s} bond bondi{,t,r} bondissent grimp* mont{é,ée,és,ées,ent,er,ait} explos*
    décoll* envol* envolée génér{é,ée,és,ées,er,ant} génère{,nt} rapport{é,ée,és,ent,er} boost* dopé{,e,s}
    supplémentaire{,s} additionnel{,s,le,les} davantage supérieur{,e,s,es} plus multiplié{,e,s,es} ajouté{,s,es,e}
    surperform* remonté{,e,s,es} relevé élargi{,e} encaissé{,s} surplus crû flamb* incrémental{,e} incrémentaux majoré
    enrichi en_plus de_plus plus_{élevé*,haut*,nombreu*} a_cru ont_cru`),
  decrease: loose(`baiss* dimin* réduc* rédui* chut* tomb* recul* repli plong* dégringol* descend* ramen*
    économis* économie{,s} épargn* moins moindre{,s} inférieur{,e,s,es} divis{é,ée,és,ées,ent,er} raccourci* allég*
    abaiss* rogn* supprim* élimin* évit{é,ée,és,ées,e,ent,er,ons,ant} libér{é,ée,és,ées,er} libère{,nt}
    disparu{,e,s,es} fondu compress* coupé{,e,s,es} perd{,ent,u,ue,us,ues} cédé amputé écourté{,e,s} désengorg* sabré
    sabrés rabot* amoindri minoré retranché tassé contract* effondr* récupér{é,és,ées,ée,er} récupère{,nt} fondent
    {en,de}_moins moins_{cher*,élevé*} fait_sauter fait_tomber sous_le_budget passé{,e,s}_sous sous_la_barre
    plus_{bas*,court*,faible*}`),
  faster: loose("accélér* rapidement vite gagn* gain gains plus_{rapide*,vite,rapidement}"),
  better: loose("amélior* mieux meilleur{,e,s,es} optimis*"),
  worse: loose("dégrad* détérior* empir* pire"),
  lessIsBetter: loose(`coût coûts dépense{,s} frais charge{,s} temps délai délais erreur{,s} défaut{,s}
    anomalie{,s} bug bugs bogue bogues réclamation{,s} plainte{,s} attrition churn désabonnement panne pannes arrêt
    arrêts latence attente incident{,s} retour{,s} rebond rebut rebuts ticket{,s} retard{,s} durée absentéisme
    absences rotation turnover risque{,s} litige{,s} impayé{,s} abandon{,s} consommation`),
  neutral: list(`{de,en} plus , | {en plus,de plus,de moins,en moins} de | {à moins,dès} que | du moins | au
    {moins,plus vite,mieux,plus tôt,plus tard} | en moins d' | {au,non,n'est,n'a,pour en savoir,en savoir,tout
    au,d'autant,une fois de,sans} plus | plus {ou moins,aucun,aucune,que,de détails,de détail,d'infos,d'informations,
    d'information,tard,ample,jamais,personne,simple,simplement,value,grand monde} | tombe bien | monter en puissance |
    montée en charge | le plus vite possible | gain de cause | mise à jour | mieux vaut | qui plus est | on monte |
    dans le bond | augmentation de salaire | temps réel | bonne réduction | plus-value | hausse de la tva | vite fait`),
  achieved: loose(`avance atteint{,e,s,es} atteignent atteindre dépass{é,ée,és,ées,e,ent} livré{,e,s,es}
    signé{,e,s,es} remporté{,e,s,es} décroch* vendu{,s,e,es} migré{,e,s,es} trait{é,ée,és,ées,ent} connecté{,s,es,e}
    inscrit{,s,e,es} résolu{,s,e,es} converti{,s,e,es} conclu{,s,e,es} réaffect* redéploy* réalloué{,s}
    rentabilisé{,e,s,es} amorti{,e,s,es} recruté{,s} acquis conquis{,e} publié{,s,es,e} téléchargé{,s} téléchargements
    activé{,s,es} validé{,s,e,es} automatisé{,s,e,es} déployé{,s,e,es} formé{,s,es,e} terminé{,e,s,es} bouclé{,e,s}
    enregistré{,s,es,e} collecté{,s,es} récolté{,s} approuvé obtenu{,s,e,es} attiré{,s,es} accueilli{,s} fidélisé{,s}
    embauché{,s} corrigé{,s,es} répondu servi servis expédié{,s,es} réservé{,s,es} produit produits* disponibilité
    zéro importé{,s,es} indexé{,es,s} transféré{,s,es} basculé{,s,es,e} envoyé{,s} référencé abonné* clôturé{,s,es}
    économisé facturé réussi{,s,e} finalisé{,s} adopt{é,ée,ent} participé généré récompensé distribué scanné{,s}
    numérisé{,s,es} retenu gagné gagnés engrangé enchaîné tient tenu {avons,ont,a}_pu franchi{,t}_la_barre
    franchi_le_cap franchi{,e} {atteint,rentabilisé,amorti,remboursé,rentable}_au_bout_de {en,mise_en,mis_en}_ligne
    {en,mise_en}_production d'avance en_{avance,temps_et_en_heure,un_temps_record} plus_tôt_que_prévu plus_tôt
    dans_les_{temps,délais} avant_{la_date,l'échéance,le_délai,la_deadline,l'heure} retour_sur_investissement
    sans_{interruption,incident,coupure,panne} d'affilée de_suite se_sont_{inscrits,connectés} {s'est,est}_remboursé
    s'est_amorti se_rembourse s'élève{,nt}_à s'établit_à d'entre_eux taux_de_disponibilité remboursé_en au_point_mort
    {a,ont}_permis`),
  described: list(`emploie{,nt} | {a,ont} {coûté,duré,pris} | budget initial | {capital,au capital,équipe,
    groupe,société,entreprise,capacité,composé,composée,constitué,dispose,disposent,responsable,budget,prix,parc,
    flotte,effectif,chiffre d'affaires} de | salariés | collaborateurs | effectif{,s} | {fondée,fondé,créée} en |
    compte environ | ils {ont,sont} | nous {avons,sommes} | il y a | inchangé{,e} | stable{,s} | reste{,nt} | durera |
    d'ancienneté | étage | situé{e,} | bureaux | population | gère{,nt} | exploite{,nt} | d'un budget | normalement |
    d'habitude | habituellement | est habituel | en général | présent{s,e,} dans | au total on a`),
  planned: loose(`espère{,nt} espérons espérer espoir{,s} objectif{,s} cible cibles but ambition{,s,ne}
    ambitionnent visent visons viser visé souhait* aimerai* aimerions voudrai* voudrions veut veulent voulons vouloir
    prévoi* prévision{,s} prévu{,s,e,es} projet{te,ons} promet promettent promis promesse{,s} garanti{t,e,es}
    garantissons potentiel{,s,le,les} pourrai* pourrions devrai* devrions *erait *eraient *irait *iraient *drait
    *draient *vrait *vraient *ttrai{t,ent} sera seront propos{e,ons,ent} proposition{,s} devis envisag* idéalement
    hypothèse simulation requis{,e,es} exigé exigés besoin planifié{,s,e} cherch{e,ent,ons} si_{on,nous,l'on,vous}
    s'ils à_condition d'ici {l'an,le_mois,le_trimestre}_prochain {l'année,la_semaine}_prochaine prochain_trimestre
    compte_{réduire,gagner,atteindre} comptons comptent {en_vue,afin,offre,attendent,engagement,sla}_de dans_le_but
    il_faudra{it,} nous_faudra {notre,une}_offre {va,vont}_permettre peut-être au_pipeline en_cours_de_négociation
    à_l'étude reste_à attendons à_atteindre`),
  notPlanned: list(`objectif {dépassé,atteint} | objectifs {dépassés,atteints} | {au-dessus de,au-delà
    de,supérieur à,dépassé,dépasse,dépassant,atteint,par rapport à,mieux que} l'objectif | {au-dessus des,au-delà
    des,dépassé les,dépassé nos,dépasse les,atteint les,atteint nos} objectifs | {dépassé,atteint} leur objectif |
    {que,comme,délai,au budget} prévu | date prévue | délais prévus | la prévision | {les,aux} prévisions |
    initialement prévu{,s,e} | comme promis | que {promis,nous espérions,nous visions} | devis {signé,accepté,signés,
    envoyés,acceptés} | {de,demandes de} devis | le devis est signé | qu'espéré | attendu | demandé par`),
  thatIs: list(`soit | c'est-à-dire | ce qui {représente,fait,équivaut à,correspond à} | autrement dit |
    {cela,ça} représente | {ça,cela} fait | l'équivalent de | ou encore | représentant | = | à savoir`),
  negated: words("pas jamais aucun aucune{,ment} ni nullement échoué échec impossible rien"),
  notNegated: list(`pas {seulement,moins de,mal,de souci,de soucis,de problème,de problèmes,loin de,loin
    d',que,rien,un seul,plus de,plus d',une seule,peu,de changement,de régression,encore fini,à pas} | {pourquoi,
    hésite*,hésitez,hésite,n'est-ce,n'en revient,n'en reviennent} pas | aucun {incident,bug,souci,problème,ticket,
    retard,arrêt,doute,temps d'arrêt,recrutement,surcoût,effort} | aucune {interruption,plainte,panne,embauche,
    coupure,perte,erreur,réclamation,intervention} | jamais {atteint,vu,été,eu} | rien {que,à signaler,à redire} | en
    rien`),
  prices: list(`tarif{,s} | grille tarifaire | tarification | par {utilisateur,personne,licence,poste,siège} |
    prix {catalogue,public,d'appel,unitaire} | {sur,notre,en pièce jointe le} devis | coûte{,nt} | tjm | taux
    {journalier,horaire} | code promo | sur demande | nous facturons | facturons | règlement | paiement | acompte |
    facture de | ticket d'entrée | abonnement à | la formation est à | à partir de | frais d'inscription`),
  agency: words(`avenant renouvelle{ment,} renouvelé reconduit{,e} reconduction contrat{,s} {bon_de,bons_de,
    nous}_commande honoraires notre_facture facturé{,s} devis_signé devis signé_l'extension extension prolongation
    prolonge appel_d'offres marché_{public,remporté} budget_{débloqué,validé,accordé,de_la_phase,phase,pour_la_phase}
    débloqué_le_budget phase_{2,deux} lot_2 forfait régie tma nous_ont_commandé commande_ferme mission{,s} retainer
    prestation{,s} upsell vente_additionnelle montant_du_{marché,contrat}`),
  budgets: ["budget", "enveloppe", "commande"],
  granted: words("reçu{,e,s,es} débloqué{,e} validé{,e} accordé{,e} approuvé{,e} alloué{,e} signé{,e}"),

  periodsAfter: grouped<Period>(`day: {par,chaque,tous les,toutes les,/} jour{,s} | {par,chaque,tous
    les,toutes les,/,la} journée | quotidiennement | journalier{,s} | journalière{,s} | quotidien{,s,ne,nes} | / j |
    au quotidien | par {jour ouvré,nuit,jour travaillé}; week: {par,chaque,tous les,toutes les,/} semaine{,s} | {par,
    chaque,tous les,toutes les,/} sem | hebdomadaire{,s} | hebdo; month: {par,chaque,tous les,toutes les,/,au,du}
    mois | mensuel{,s,le,les} | mensuellement; quarter: {par,chaque,tous les,toutes les,/} trimestre{,s} |
    trimestriel{,s,le,les}; year: par {an,ans,année,années,exercice} | {chaque,/} {an,ans,année,années} |
    {tous,toutes} les {an,ans,année,années} | annuel{,s,le,les} | annuellement | l'an | l'année | à l'année | en année
    pleine | p.a.; once: {une seule,en une} fois | one-shot | one shot | ponctuellement`),
  periodsBefore: grouped<Period>(`day: quotidien{,s,ne,nes} | journalier | journalière | {par,chaque} jour |
    tous les jours; week: hebdomadaire{,s} | hebdo | {par,chaque} semaine | toutes les semaines;
    month: mensuel{,s,le,les} | mensuellement | {par,chaque,tous les} mois; quarter: trimestriel{,s,le,les} |
    {par,chaque} trimestre | tous les trimestres; year: annuel{,s,le,les} | annuellement | annualisé{,e,s} | par an |
    chaque année | tous les ans | en année pleine; once: ponctuel{,le} | en une fois | one-shot | one shot`),
  roles: {
    revenue: loose(`chiffre ca revenu{,s} vente ventes vendu vendus recette{,s} conversion{,s} transformation
      panier{,s} commande{,s} réservation{,s} lead leads prospect{,s} client{,s,e,es} abonnement{,s} mrr arr marge
      marges bénéfice{,s} profit{,s} encaissement{,s} contrat{,s} don dons rdv démo démos essais renouvellement{,s}
      gmv pipeline pipe affaires souscription{,s} acheteurs upsell devis encours opportunité{,s} avenant rebooking
      fidélisation rétention chiffre_d'affaires panier_moyen taux_de_{conversion,transformation,clic}
      part{,s}_de_marché demandes_de_{devis,démo} rendez-vous`),
    cost: loose(`coût{,s,e,ait,ent} dépense{,s} frais économie{,s} économis* épargn* charge{,s} licence{,s}
      facture{,s} énergie énergétique{,s} électricité gaspillage gaspillé pénalité{,s} loyer loyers hébergement cloud
      serveur{s,} affranchissement impression papier carburant stock stocks etp intérim opex capex cpc cpl cpa cher
      chère chers fret transport maintenance budget masse salariale sous-traitance infrastructure matériel heures-sup
      port consommation coût_par_{lead,clic,commande,ticket} coût_d'acquisition coût_de_revient frais_de_port
      heures_{supplémentaires,sup}`),
    time: loose(`temps délai délais durée durées heures minutes rapide{,s} vite latence traitement attente
      cycle réponse déploiement chargement build onboarding clôture vitesse accélér* plus-tôt`),
    quality: loose(`qualité nps csat satisfaction satisfait{,s} erreur{,s} défaut{,s} bug bugs bogue bogues
      anomalie{,s} réclamation{,s} plainte{,s} attrition churn {,in}disponibilité incident{,s} panne pannes précision
      rebut rebuts retour{,s} note score rebond fiabilité conformité productivité efficacité performance engagement
      absentéisme absences ponctualité étoiles avis uptime litiges rendement occupation perte pertes casse accidents
      adoption couverture retards trs turnover taux_{d'erreur,de_rebond,de_retour,de_rebut,de_service,d'occupation}`),
    volume: loose(`visite{s,} visiteur{s,} utilisateur{s,} utilisatrices trafic appels appel dossier{s,}
      demande{s,} inscription{s,} inscrit{s,} téléchargement{s,} déploiements colis session{s,} volume document{s,}
      ticket{s,} courriels emails mails impressions abonné{s,} followers vues pages participants candidature{s,}
      candidats livraisons fiches fiche enregistrements transactions articles références formulaires connexions
      production débit capacité clics clic installations partages`),
  },
  identifiers: words(`facture n° nº no num numéro ticket salle bureau chambre étage phase version release lot
    sprint article art art. page pages référence réf réf. ref {dossier,ligne,commande}_n° tel tél téléphone fax mobile
    portable poste bâtiment bât bat rue avenue bd cs cedex bp siret siren tva rcs étape niveau norme iso rfc la_ligne
    chapitre annexe devis id option palier windows office iphone android porte quai voie train tgv vol po jira pr
    figure tableau diapo slide point question q code réunion semaine atelier jalon tranche rang gate ip top batch
    modèle cerfa loi itération vague livrable`),
  months: words(`janvier février fevrier mars avril mai juin juillet août aout septembre octobre novembre
    décembre decembre janv févr fevr fév avr juil sept. oct nov déc`),
  of: list("de | d' | des | du | de {la,l',nos,leurs,notre,vos,tous,toutes} | d'entre"),
  ago: words(`plus_tard de_préavis d'ancienneté d'expérience à_l'avance avant_noël auparavant d'existence
    d'âge de_garantie d'engagement d'essai dernier{,s} dernière{,s} précédent{,e} passé{,e,s,es} prochain{,e,s,es}
    qui_viennent à_venir`),
  momentBefore: list(`il y a | {il y a,depuis} environ | {il y a plus,depuis plus,depuis près,durée,à partir}
    de | dans | {dans,sur,tous,toutes,pour,pendant} les | sous | d'ici | depuis | sur | ces | les | {au cours,lors}
    des | {%,€,euros,doublé,triplé} en | % sur | les {premiers,premières} | dès | vers | prochain{es,s} | {lundi,
    mardi,mercredi,jeudi,vendredi,samedi,demain,matin,soir,réunion,rdv,rendez-vous,aujourd'hui,midi} à | jusqu'à |
    après seulement`),
  emphatic: ["déjà", "tous", "toutes"],
  settings: words(`en dans sur pour avec pendant durant sous chez parmi via après dès lors entre auprès vers
    depuis selon au_bout_de à_raison_de`),
  clauseEnds: words(", ; : et mais tandis alors_que ( ) – — - donc car parce qui puis où"),
  clock: words("{heures,h}_précises du_matin du_soir de_l'après-midi cet cest gmt utc am pm uhr"),
};

/** Seventy and ninety count on past ten (soixante-quinze); Belgium and Switzerland say septante, huitante, nonante. */
function cardinals(): Record<string, number> {
  const units = words(`zéro un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze
    seize dix-sept dix-huit dix-neuf`);
  const round = tens("vingt trente quarante cinquante soixante septante huitante nonante");
  const named = valued("0: zero; 71: soixante et onze; 80: quatre-vingt{,s}; 100: cent; 1000: mille");
  named["mille cent"] = 1100;
  for (const [i, unit] of units.entries()) {
    if (i !== 1) named[unit] = i;
    if (i > 0) named[`quatre-vingt-${unit}`] = 80 + i;
    if (i > 9) named[`soixante-${unit}`] = 60 + i;
    if (i > 1 && i < 10) Object.assign(named, valued(`${1000 + 100 * i}: mille ${unit} cent{,s}`));
  }
  for (const [ten, value] of Object.entries(round)) {
    Object.assign(named, valued(`${value}: ${ten}; ${value + 1}: ${ten} et un{,e}`));
    for (let i = 2; i < 10; i++) named[`${ten}-${units[i]}`] = value + i;
  }
  const forms = Object.entries(named).flatMap(([name, value]) =>
    [name, name.replaceAll("-", " "), name.replaceAll(" ", "-")].map((form) => [form, value]),
  );
  return Object.fromEntries(forms);
}
