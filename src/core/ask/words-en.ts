// The ask in English.
import type { AskWords } from "./words.ts";

export const en: AskWords = {
  subject: (title, number) => `What has “${title}” brought? (#${number})`,
  greeting: (name) => (name ? `Hello ${name},` : "Hello,"),
  told: (title, when) => `I am looking back at one success of our work together: “${title}”, ${when}.`,
  question: "What has it brought you since? One number is enough, and a rough one is welcome. For example:",
  examples: {
    time: ["about 20 hours a week saved", "from 14 days down to 3"],
    money: ["about 12,000 a year saved", "15 % less than before"],
    revenue: ["about 30 more orders a month", "8 % more revenue"],
    quality: ["from 40 errors a month down to 5", "satisfaction up from 31 to 52"],
    any: ["about 20 hours a week saved", "about 12,000 a year saved"],
  },
  closing: "A reply to this mail with one line will do.",
  regards: "Best regards",
};
