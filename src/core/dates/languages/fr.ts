// French words of past dates and of what is none.
import type { DateLanguage } from "./language.ts";

export const fr: DateLanguage = {
  code: "fr",
  common: `le | la | les | un | une | des | du | de | et | ou | mais | est | sont | a | ont | était | étaient
    | été | nous | vous | ils | elle | elles | il | on | je | notre | nos | votre | vos | leur | leurs
    | son | sa | ses | avec | sans | pour | par | sur | dans | en | au | aux | chez | ce | cette | ces
    | qui | que | pas | plus | tout | toute | tous | toutes | après | avant | c'est | d' | l' | aucun
    | aucune | depuis | déjà | enfin | tout le monde`,
  months: `janvier | février, fevrier | mars | avril | mai | juin | juillet | août, aout | septembre | octobre
    | novembre | décembre, decembre`,
  monthsShort: `janv, jan | févr, fév, fev | mar | avr | mai | jun | juil, jul | aoû | sept, sep | oct | nov
    | déc, dec`,
  doubtful: "mars | mar | dec | sep | avril",
  doubtfulDates: "mar",
  weekdays: "lundi | mardi | mercredi | jeudi | vendredi | samedi | dimanche",
  monthWeeks: "",
  weekdaysShort: "lun | mar | mer | jeu | ven | sam | dim",
  ordinals: `premier, première, premiere, 1er, 1re | deuxième, second, seconde, 2e, 2ème | troisième, 3e, 3ème
    | quatrième, 4e, 4ème | cinquième | sixième | septième | huitième | neuvième | dixième`,
  ordinalMarks: "er | re | e | ème | eme | nd | nde",
  counts: {
    un: 1,
    une: 1,
    deux: 2,
    trois: 3,
    quelques: 3,
    quatre: 4,
    cinq: 5,
    six: 6,
    sept: 7,
    huit: 8,
    neuf: 9,
    dix: 10,
    onze: 11,
    douze: 12,
    quinze: 15,
    "une quinzaine de": 15,
    "une dizaine de": 10,
    vingt: 20,
    trente: 30,
  },
  units: {
    day: ["jour", "jours"],
    week: ["semaine", "semaines"],
    month: ["mois", ""],
    quarter: ["trimestre", "trimestres"],
    half: ["semestre", "semestres"],
    year: ["an | année | exercice", "ans | années"],
  },
  days: {
    0: `aujourd'hui | ce matin | cet après-midi | ce midi | ce soir | tout à l'heure | à l'instant | ce jour`,
    [-1]: "hier | hier soir | hier matin | hier après-midi | hier midi | la nuit dernière | la veille",
    [-2]: "avant-hier | avant hier | avant-hier soir | avant-hier matin",
    [-7]: "il y a huit jours | il y a 8 jours",
    [-14]: "il y a quinze jours | il y a 15 jours",
  },
  weekends: {
    0: `ce week-end | ce weekend | pendant le week-end | durant le week-end | au cours du week-end
      | le week-end | le weekend | pendant le weekend`,
    1: `le week-end dernier | week-end dernier | le weekend dernier | le week-end passé
      | du week-end dernier | weekend dernier`,
    2: "",
  },
  ago: `il y a {count} {units} | il y a environ/près/plus/tout/juste/à {count} {units}
    | il y a tout juste {count} {units} | il y a à peine {count} {units} | voici/voilà {count} {units}
    | y a {count} {units}`,
  weekday: {
    on: "{wd} .",
    last: "{weekday} dernier | {weekday} passé",
    thisWeek: "{weekday} de cette semaine | cette semaine , {weekday}",
    lastWeek: `{weekday} de la semaine dernière/passée/précédente | semaine dernière , {weekday}
      | {weekday} , la semaine dernière`,
  },
  periods: {
    0: "ce/cette/cet {unit} | {unit} en cours",
    1: "{unit} dernier/dernière/passé/passée/précédent/précédente/écoulé/écoulée",
    2: "avant-dernier {unit} | avant-dernière {unit}",
  },
  named: { "year 1": "an dernier | an passé", "week 1": "semaine écoulée" },
  thePeriod: "{unit}",
  dates: "{day} du mois de {month}",
  dayOfMonth: "le {day} | du {marked}",
  dayOfMonthSure: "{weekday} {day} | le {day} du/de mois | le {day} de ce mois | {wd} . {day}",
  in: `en | au mois de | au mois d' | courant | pendant | durant | dès | au cours de | au cours du mois de
    | tout`,
  quarters: `t{number} | {number}t | {number}t{yy} | {ordinal} trimestre | trimestre {number}
    | {number} trimestre`,
  halves: `s{number} | {number}s{yy} | {ordinal} semestre | semestre {number} | {ordinal} moitié de l'année`,
  weeks: "semaine {number} | sem .? {number} | s{number} | semaine n º {number}",
  weekOfMonth: "{ordinal} semaine de {month} | {ordinal} semaine d'{month}",
  inYear: "année/an/exercice {year}",
  yearGlue: "de | ' | / | - | , | en | de l'année",
  parts: {
    first: "premier jour de | premier jour du | premier jour d'",
    last: "dernier jour de | dernier jour du | dernier jour d'",
    begin: "début | début de | début du | début d' | premiers jours de",
    middle: "mi | mi- | milieu | milieu de | milieu du",
    end: "fin | fin de | fin du | fin d' | derniers jours de | dernière semaine de",
  },
  partsAfter: { begin: "", middle: "", end: "" },
  on: "le | du | au | en date du | date :",
  events: `mise en service | mise en ligne | livraison | recette | réunion | lancement | bascule | atelier
    | go-live`,
  to: "au | à | - | et | et le | jusqu'au | jusqu'à | et au | /",
  small: `le | la | les | l' | du | de | de la | des | au | d' | , | début | fin | mi- | en | en ligne le
    | minuit | midi`,
  next: `prochain | prochaine | prochains | qui vient | qui arrive | suivant | suivante | à venir | en huit
    | d'ici`,
  limit: `avant | avant le | d'ici | d'ici au | d'ici à | d'ici le | d'ici la | jusqu'au | jusqu'à | jusqu'en
    | jusque | à partir de | à partir du | au plus tard | au plus tard le | valable jusqu'au | expire le
    | prévu pour | prévue pour | prévu le | prévue le | prévu en | prévue en | au plus tôt`,
  every: "chaque | tous les | toutes les | le premier de chaque",
  compared: `que | qu' | qu'en | qu'au | vs | contre | par rapport à | par rapport au | par rapport à la
    | par rapport à l' | comparé à | comparé au | comparée à | en comparaison de | face à | face au
    | au lieu de | comme en | sur | supérieur à | supérieure à | inférieur à | inférieure à | versus
    | que lors de | que celui de | que celle de`,
  likened: "comme",
  since: "depuis",
  sinceMeansFrom: false,
  unlessPast: "dès | pour | pour le | à compter du | à compter de",
  live: `en ligne | en production | en service | actif | active | opérationnel | opérationnelle | ouvert
    | ouverte | disponible | tourne | fonctionne | en place | déployé | déployée | live`,
  none: "aucun | aucune | pas | zéro | sans | personne | jamais | rien | moins | plus | %",
  after: `après | après le | après la | suite à | à la suite de | à la suite du | commande du | mail du
    | courriel du | devis du | faisant suite à | votre message du`,
  from: "de | passé de | passée de | descendu de | monté de",
  into: "à | jusqu'à",
  plans: `*erons | *eront | *irons | *iront | *drons | *dront | *rons | sera | seront | serons | aura | aurons
    | auront | ira | fera | ferons | livrera | démarrera | débutera | commencera | lancera | aura lieu
    | devrait | devraient | devra | devons | doit | doivent | pourra | pourrait | pourrions | va | vont
    | allons | allez | prévu | prévue | prévus | prévues | prévoyons | prévoit | planifié | planifiée
    | programmé | programmée | attendu | attendue | espérons | espère | demain | après-demain | prochain
    | prochaine | bientôt | merci de | veuillez | si | lorsque | dès que | quand | valable | expire
    | horaires | ouvert du | ouverte du | ouvert de | démarrons | démarre | commence | commençons
    | part le | reporté au | reportée au | rendez-vous | invitation | à faire | d'ici | on lance
    | on démarre | on livre | se termine | prend fin | s'achève | *era | *ira | *dra | mettra
    | permettra`,
  aims: "objectif | objectifs | cible | échéance | plan | prévision | prévisions | budget | date limite",
  notPlans: `comme prévu | que prévu | plus tôt que prévu | initialement prévu | si bien | va bien
    | avant la date limite | le délai prévu | avant l'échéance | dans le budget | selon le plan
    | au-dessus de l'objectif | que l'objectif`,
  past: `a | ont | avons | avez | ai | était | étaient | avait | avaient | fut | furent | n'a | n'ont
    | n'y a eu | eut | fit | est passé | est passée | sont passés | est tombé | est parti | est né | a été
    | ont été | *aient | *ait`,
  done: `*é | *és | *ée | *ées | signé | fini | finie | terminé | mis | mise | mis en ligne | mise en service
    | reçu | reçue | rendu | rendue | vendu | vendue | conclu | conclue | obtenu | obtenue | ouvert
    | ouverte | offert | en ligne | en production | vu | tenu | fait | faite | pris | prise | abouti
    | réussi | réussie | basculé | zéro | aucun | aucune | record | meilleur | meilleure | premier | ok
    | opérationnel | élu | élue | rempli | remplie | réduit | réduite | construit | livraison faite`,
  begun: `lancement du projet | kick-off | kickoff | démarré | commencé | débuté | commandé | commandée
    | demandé | promis | premier contact | réunion de lancement | signalé`,
  subjects: "est | sont | c'est | on | nous | je | ils | elles | il | elle",
  presents: `part en | nous quitte | quitte | quittent | rejoint | rejoignent | s'en va | s'arrête | prend | ouvre | ouvrent
    | ferme | ferment | déménage | déménageons | arrive | arrivent | passe | cesse`,
  conjunctions: `et | mais | car | qui | que | dont | où | donc | tandis que | alors que | puisque | parce que | puis
    | ce qui`,
  identifiers: `facture | n º | n | num | numéro | ticket | commande | bon | version | v | ref | réf | référence
    | chapitre | section | tél | tel | téléphone | fax | page | article | norme | dossier | salle | note
    | noté | notée | poste | iban | compte | phase | lot | à`,
  never: `vendredi saint | mardi gras | lundi de pâques | mercredi des cendres | black friday | au cours des
    | ces derniers | ces dernières | les derniers | les dernières | des derniers | des dernières
    | au jour le jour | jour après jour | sur mars | planète mars | champ de mars | première fois
    | second temps`,
  dotted: false,
};
