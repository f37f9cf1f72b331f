// In which language dates, times and lists stand beside our words, so that words and dates speak one.

/** Our words are German or, for every other language, English. */
export function isGerman(locale: string): boolean {
  return /^de\b/i.test(locale);
}

/** BCP 47: the locale itself where our words speak its language, else that of the words; plain English is British. */
export function regional(locale: string): string {
  return isGerman(locale) || /^en-/i.test(locale) ? locale : "en-GB";
}
