// The letter with the link that signs somebody in on the page.
import { momentWords, wordsFor } from "./language.ts";

export interface SignIn {
  /** Works once, before `expiresAt`. */
  url: string;
  expiresAt: Date;
}

export function signInLetter(signIn: SignIn, reader: { locale: string; zone: string }) {
  const { signIn: words, language } = wordsFor(reader.locale);
  const view = {
    lang: language,
    title: words.subject,
    preview: words.intro,
    intro: words.intro,
    url: signIn.url,
    button: words.button,
    until: words.until(momentWords(signIn.expiresAt, reader.zone, reader.locale)),
    ignore: words.ignore,
  };
  return { subject: words.subject, view };
}
