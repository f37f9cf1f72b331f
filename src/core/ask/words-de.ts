// The ask in German.
import type { AskWords } from "./words.ts";

export const de: AskWords = {
  subject: (title, number) => `Was hat „${title}“ gebracht? (#${number})`,
  greeting: (name) => (name ? `Guten Tag ${name},` : "Guten Tag,"),
  told: (title, when) => `ich blicke auf einen Erfolg unserer Zusammenarbeit zurück: „${title}“, ${when}.`,
  question: "Was hat es Ihnen seitdem gebracht? Eine Zahl genügt, gern auch eine grobe. Zum Beispiel:",
  examples: {
    time: ["etwa 20 Stunden pro Woche gespart", "von 14 Tagen auf 3"],
    money: ["etwa 12.000 im Jahr gespart", "15 % weniger als vorher"],
    revenue: ["etwa 30 Bestellungen mehr im Monat", "8 % mehr Umsatz"],
    quality: ["von 40 Fehlern im Monat auf 5", "Zufriedenheit von 31 auf 52"],
    any: ["etwa 20 Stunden pro Woche gespart", "etwa 12.000 im Jahr gespart"],
  },
  closing: "Eine Zeile als Antwort auf diese Mail genügt.",
  regards: "Viele Grüße",
};
