// The letters in German.
import type { Words } from "./words.ts";
import { nudgesDe } from "./words-nudges-de.ts";

const some = (count: number, one: string, many: string) => `${count} ${count === 1 ? one : many}`;

function withNumbers(successes: number, withNumber: number): string {
  if (withNumber === 0) return "";
  if (withNumber < successes) return `, ${withNumber} mit Zahl`;
  return successes === 1 ? " mit Zahl" : successes === 2 ? ", beide mit Zahl" : ", alle mit Zahl";
}

export const de: Words = {
  language: "de",
  quotes: { open: "„", close: "“" },
  digest: {
    headline: (successes, withNumber, further) => {
      if (successes === 0) return further === 0 ? "" : some(further, "neues Ergebnis", "neue Ergebnisse");
      const rest = further === 0 ? "" : ` und ${some(further, "weiteres Ergebnis", "weitere Ergebnisse")}`;
      return some(successes, "Erfolg", "Erfolge") + withNumbers(successes, withNumber) + rest;
    },
    earlierFound: (count) => some(count, "frühere Notiz gefunden", "frühere Notizen gefunden"),
    backfilled: (count) => some(count, "Notiz früherer Monate abgelegt", "Notizen früherer Monate abgelegt"),
    needsYou: (count) => some(count, "Notiz braucht Sie", "Notizen brauchen Sie"),
    yourDigest: "Ihre Notizen",
    days: (first, last) => (first === last ? first : `${first} bis ${last}`),
    late: (due) => `Dieser Brief kommt verspätet: Er war fällig am ${due} Uhr.`,
    merged: (count, periods) => `Er umfasst ${count} Zeiträume: ${periods}.`,
    at: (client) => `bei ${client}`,
    every: {
      day: "jeden Tag",
      week: "jede Woche",
      month: "jeden Monat",
      quarter: "jedes Quartal",
      year: "jedes Jahr",
    },
    once: "einmalig",
    inAll: "insgesamt",
    totals: "Außerdem in Summe",
    ofEntries: (count) => `${count} Einträge`,
    trend: (successes, before) =>
      `${before[0]?.toUpperCase()}${before.slice(1)}: ${some(successes, "Erfolg", "Erfolge")}.`,
    trendMoney: (now, before, client, entries) =>
      `${client ? `Bei ${client}: ` : ""}jetzt ${now}, davor ${before} (${entries}).`,
    effect: (what, howOften) => [howOften, what].filter(Boolean).join(" "),
    noClient: {
      title: "Noch kein Kunde",
      hint: "Diese nennen keinen bekannten Kunden und stehen deshalb auf keinem Zeitstrahl.",
    },
    alsoFound: {
      title: "Außerdem gefunden",
      hint: "Vor diesem Zeitraum notiert und bisher in keinem Brief.",
    },
    private: { title: "Privat", hint: "In keiner Summe, keinem Bild und keinem Anhang." },
    waiting: { title: "Braucht Sie", hint: "Diese ließen sich nicht ablegen." },
    uncertain: {
      title: "Vielleicht nicht angekommen",
      line: (subject, day, letterId) =>
        `„${subject}“ vom ${day}: Der Mailserver hat nie bestätigt, dass er den Brief annahm. Die Administration kann ihn noch einmal senden (Brief ${letterId}).`,
    },
    backfilledHint: "Vorgeschichte: auf dem Zeitstrahl, in keiner Zahl oben.",
    quiet: { title: "Still geworden", line: (client, lastOn) => `${client}: kein Erfolg seit ${lastOn}` },
    numberPending: "Zahl steht aus",
    result: (numbers) => `Ergebnis ${numbers}`,
    resultOf: (number, title) => `Ergebnis von ${number}${title === "" ? "" : `, ${title}`}`,
    ledTo: (number, title, value) => `Führte zu ${number}, ${title}${value && `: ${value}, dort gezählt`}`,
    enabledBy: (number, title) => `Ermöglicht durch ${number}, ${title}`,
    by: (author) => `von ${author}`,
    forUs: "für uns, in keiner Summe",
    mayBeSame: (number) => `Vielleicht dasselbe wie ${number}: aufgeführt, nicht gezählt`,
    moreNumbers: (count) => (count === 1 ? "und eine weitere Zahl" : `und ${count} weitere Zahlen`),
    sameAs: (number) => `Noch einmal notiert: ein Erfolg mit ${number}`,
    repeats: (numbers) => `Dieselbe Zahl wie in ${numbers}: einmal gezählt`,
    currencyAssumed: (currency) => `${currency} ist angenommen: der Text nennt keine Währung`,
    byMailOn: (name, day) => `${name}, per Mail am ${day}`,
    somebody: "Der Kunde",
    more: (count, where) => `und ${count} weitere ${where}`,
    inTheLog: "unter allen Notizen",
    listedBy: (command) => `mit „${command}“`,
    otherClients: (clients) => `Neues gibt es auch von: ${clients}.`,
    clientCount: (client, entries) => `${client} (${entries})`,
    picture: (client, first, last) => `${client}, ${first === last ? first : `${first} bis ${last}`}`,
    pictureAlt: (title, isInDeck) =>
      `Zeitstrahl: ${title}.${isInDeck ? " Die angehängte Präsentation enthält ihn als Text." : ""}`,
    attached: (clients) => `Angehängt als Entwurf zum Bearbeiten: ${clients}.`,
    notAttached: (clients, command) => `Nicht angehängt: ${clients}. „${command}“ erstellt es.`,
    ledger: ({ notes, filed, ignored, needsYou, failed, waiting }) => {
      const parts = [
        filed > 0 && `${filed} abgelegt`,
        ignored > 0 && `${ignored} übergangen`,
        needsYou > 0 && some(needsYou, "braucht Sie", "brauchen Sie"),
        failed > 0 && `${failed} gescheitert`,
        waiting > 0 && `${waiting} in Arbeit`,
      ].filter(Boolean);
      return `${some(notes, "Notiz", "Notizen")}: ${parts.join(", ")}.`;
    },
    next: (day, time) => `Nächster Brief: ${day}, ${time} Uhr.`,
    schedule: (cadence, weekday, time, zone) => {
      const day = {
        weekly: `Jeden ${weekday}`,
        fortnightly: `Jeden zweiten ${weekday}`,
        monthly: `Jeden ersten ${weekday} im Monat`,
      };
      return `${day[cadence]} um ${time} Uhr, ${zone}.`;
    },
    weekOf: (day) => `Woche vom ${day}`,
  },
  nudges: nudgesDe,
  help: {
    ask: ({ name, email }) =>
      `Um einen Eintrag zu berichtigen, den Tag zu ändern oder diese Briefe abzubestellen, schreiben Sie an ${name} (${email}); dorthin geht auch eine Antwort auf diesen Brief. Nennen Sie die Nummer des Eintrags.`,
    yourself:
      "Einträge berichtigt „lately entry set“. Antworten werden nur gelesen, wo ein Brief etwas fragt.",
    stop: "Diesen Brief anhalten oder abbestellen",
    digest: {
      correct: {
        ask: ({ name, email }) =>
          `Um einen Eintrag zu berichtigen, schreiben Sie an ${name} (${email}) und nennen seine Nummer.`,
        yourself: "Einträge berichtigt „lately entry set“.",
      },
      change: {
        ask: ({ name, email }) =>
          `Um einen Eintrag zu berichtigen oder diesen Brief zu verlegen, anzuhalten oder abzubestellen, schreiben Sie an ${name} (${email}). Nennen Sie die Nummer des Eintrags.`,
        yourself:
          "Einträge berichtigt „lately entry set“; „lately person set“ verlegt diesen Brief, hält ihn an oder beendet ihn.",
      },
      answered: "Dorthin geht auch eine Antwort auf diesen Brief.",
      unread: "Eine Antwort auf diesen Brief liest niemand.",
    },
    openLog: "Alle Notizen öffnen",
    review: {
      ask: ({ name, email }) =>
        `Für alles andere schreiben Sie an ${name} (${email}); dorthin geht auch eine Antwort auf diesen Brief.`,
      yourself: "„lately review close“ tut dasselbe. Antworten werden nur gelesen, wo ein Brief etwas fragt.",
    },
  },
  receipt: {
    subject: (title, others) => `Abgelegt: ${title}${others === 0 ? "" : ` und ${others} weitere`}`,
    filedAs: (numbers) => `Abgelegt als ${numbers}`,
    noClient: "Noch kein Kunde. Nächstes Mal gehört er in Klammern: WIN:[Kunde] Text.",
    noNumber: "Keine Zahl gefunden. Eine spätere Mail mit ROI: im Betreff ergänzt sie.",
    private: "Privat: in keiner Summe, keinem Bild und keinem Anhang.",
    isSuccess: "Erfolg",
    isResult: "Ergebnis",
  },
  review: {
    recorded: (client) => `Festgehalten: der Gang durch den Wald mit ${client}`,
    held: (day, people) => `Am ${day}${people === null ? "" : `, mit ${people}`}.`,
    added: "Ergänzt, was für diesen Tag schon festgehalten war.",
    outcome: "Was dabei herauskam",
    strangers: (names, client) =>
      `Nicht unter den Kontakten von ${client}: ${names}. Im Text bleiben die Namen stehen.`,
    next: (day) => `Der nächste ist am ${day} fällig.`,
    more: "Eine weitere Mail mit REVIEW: zum selben Tag ergänzt das; eine neue Entscheidung ersetzt die alte.",
  },
  problem: {
    needsYou: (note) => `Braucht Sie: ${note}`,
    failed: (note) => `Ließ sich nicht ablegen: ${note}`,
    reasons: {
      note: "Als Notiz abgelegt.",
      comment: "Als Kommentar zu dem Eintrag abgelegt, auf den sie antwortet.",
      command: "Das ist ein Befehl, keine Notiz.",
      review: "Als Ergebnis eines Gangs durch den Wald abgelegt.",
      "review-client": "Der Betreff nennt keinen bekannten Kunden.",
      "review-team": "Der Absender gehört nicht zum Team dieses Kunden.",
      "review-project": "Es wird über ein Projekt entschieden, das der Kunde nicht hat.",
      "review-decision":
        "Eine Zeile nennt ein Projekt, aber keine Entscheidung (fortführen, überarbeiten oder beenden).",
      "review-date":
        "Der Tag ist unklar, liegt in der Zukunft oder vor einem Gang, der seitdem festgehalten wurde.",
      "review-empty": "Es steht nichts darin, was dabei herauskam: kein Wort und keine Entscheidung.",
      "no-code": "Der Betreff trägt kein Kürzel wie WIN: oder ROI:.",
      automatic: "Eine automatische Antwort; niemand hat sie geschrieben.",
      bounce: "Ein Zustellbericht, keine Notiz.",
      bulk: "Ein Rundbrief, an viele gesendet.",
      "own-letter": "Einer unserer eigenen Briefe, der zurückkommt.",
      duplicate: "Dieselbe Notiz ist schon abgelegt.",
      "unknown-sender": "Die Adresse des Absenders gehört niemandem, den wir kennen.",
      "ask-sent": "Eine Mail an den Kunden zu einem Erfolg, nach dessen Zahl gefragt wurde.",
      answer: "Die Antwort des Kunden auf eine Nachfrage; sie zählt, sobald sie bestätigt ist.",
      "answer-known": "Die Antwort des Kunden auf eine Nachfrage; ihre Zahl ist schon bekannt.",
      digit: "Sie beantwortet die Frage ihres Briefes.",
      "digit-unknown": "Die Frage dieses Briefes bietet keine Antwort mit dieser Ziffer.",
      "digit-late": "Die Frage dieses Briefes braucht keine Antwort mehr.",
      "near-miss": "Der Betreff sieht nach einem Kürzel aus und ist keines; war WIN: oder ROI: gemeint?",
      "empty-note": "Ein Kürzel ohne Titel für den Erfolg.",
      "reply-from-other": "Jemand anderes als der Verfasser hat auf diese Notiz geantwortet.",
      "not-the-owner": "Der Absender ist nicht der Inhaber dieses Postfachs.",
      "too-large": "Die Mail ist größer als erlaubt.",
      "too-complex": "Die Mail ist zu verschachtelt, um sie sicher zu lesen.",
      unreadable: "Die Mail ist beschädigt und nicht lesbar.",
      "fetch-failed": "Der Mailserver hat die Mail nicht herausgegeben.",
      "timed-out": "Das Lesen der Mail dauerte zu lange und wurde abgebrochen.",
      "gave-up": "Das Lesen der Mail ist fünfmal gescheitert.",
    },
    mends: {
      command:
        "Senden Sie eine Notiz als neue Mail mit WIN: oder ROI: am Anfang des Betreffs, einen Gang durch den Wald als REVIEW:[Kunde]; die Frage eines Briefes beantwortet die Ziffer allein.",
      "no-code": "Ist es eine Notiz, senden Sie sie noch einmal mit WIN: oder ROI: am Anfang des Betreffs.",
      "unknown-sender":
        "Senden Sie sie von einer Adresse, die für Sie eingetragen ist, oder lassen Sie diese eintragen.",
      "digit-unknown": "Antworten Sie auf jenen Brief noch einmal, mit einer der angebotenen Ziffern.",
      "digit-late": "Zu tun ist nichts; stimmt der Eintrag nicht, berichtigen Sie ihn unter seiner Nummer.",
      "review-client":
        "Senden Sie sie noch einmal als REVIEW:[Kunde], mit dem Namen, unter dem der Kunde geführt wird.",
      "review-team": "Bitten Sie jemanden aus dem Team des Kunden, sie zu senden.",
      "review-project":
        "Senden Sie sie noch einmal mit dem Namen, den das Projekt im Zeitstrahl hat, je Zeile: Projekt: fortführen, überarbeiten oder beenden.",
      "review-decision":
        "Senden Sie sie noch einmal mit einer Entscheidung zu jedem Projekt, das vor einem Doppelpunkt steht: fortführen, überarbeiten oder beenden.",
      "review-date":
        "Senden Sie sie noch einmal mit dem Tag in einer eigenen Zeile, etwa Gehalten: 3. Dezember.",
      "review-empty":
        "Senden Sie sie noch einmal mit dem, was dabei herauskam, oder mit einer Zeile je Projekt: fortführen, überarbeiten oder beenden.",
      "near-miss": "Bitte noch einmal senden, mit WIN: oder ROI: am Anfang des Betreffs.",
      "empty-note":
        "Bitte noch einmal senden, mit dem Erfolg hinter der Klammer: WIN:[Kunde] was erreicht wurde; ein Ergebnis darf folgen: ROI:[was es brachte].",
      "reply-from-other": "Nennt sie ein Ergebnis, leiten Sie sie mit ROI: am Anfang des Betreffs weiter.",
      "not-the-owner": "Bitte an das gemeinsame Postfach senden.",
      "too-large": "Bitte ohne Anhänge noch einmal senden.",
      "too-complex": "Bitte den Text als neue Mail noch einmal senden.",
      unreadable: "Bitte den Text als neue Mail noch einmal senden.",
      "fetch-failed": "Bitte noch einmal senden.",
      "timed-out": "Bitte den Text als neue Mail noch einmal senden.",
      "gave-up": "Bitte den Text als neue Mail noch einmal senden.",
    },
    noSubject: "eine Notiz ohne Betreff",
    privateNote: "eine private Notiz",
    kept: "Die Mail ist aufbewahrt, wie sie kam; nichts ist verloren.",
    sentOn: (day) => `Ihre Mail vom ${day}`,
  },
  signIn: {
    subject: "Ihr Link zu Lately",
    intro: "Mit diesem Link melden Sie sich auf diesem Gerät an:",
    button: "Anmelden",
    until: (time) => `Er gilt einmal, bis ${time}.`,
    ignore:
      "Haben Sie ihn nicht angefordert, können Sie diese Mail übergehen; ohne den Link kommt niemand hinein.",
  },
};
