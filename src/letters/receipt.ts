// The receipt: what was understood of one note, under which number.
import type { LoggedEntry } from "../core/entry/entry.ts";
import { itemView, type Reader } from "./digest-item.ts";
import { listWords, onWords, wordsFor } from "./language.ts";
import type { Helper } from "./words.ts";

/** `helper` is who can correct things; null when the reader is that person or nobody is. */
export function receiptLetter(entries: readonly LoggedEntry[], reader: Reader, helper: Helper | null) {
  const { receipt: words, help, language, quotes } = wordsFor(reader.locale);
  const [first] = entries;
  const title = words.filedAs(
    listWords(
      entries.map((entry) => String(entry.number)),
      reader.locale,
    ),
  );
  // A subject is read on a locked screen and over a shoulder.
  const isQuiet = !first || entries.some((entry) => entry.visibility === "private");
  const items = entries.map((entry) => {
    const alone = { results: [], resultOf: null, ledTo: [], enabledBy: [], repeats: [], sameAs: null };
    const item = itemView({ entry, ...alone, isNumbered: false, isPending: false }, reader);
    const isPrivate = entry.visibility === "private";
    const detail = [
      entry.kind === "win" ? words.isSuccess : words.isResult,
      entry.client?.name,
      entry.project?.name,
      onWords(entry.on, entry.onPrecision, reader.locale, reader),
      String(entry.number),
    ];
    const notes = [
      ...item.notes,
      ...(isPrivate ? [words.private] : []),
      ...(entry.client ? [] : [words.noClient]),
      ...(item.chips.length + item.quietChips.length > 0 || entry.noNumber || isPrivate
        ? []
        : [words.noNumber]),
    ];
    return { ...item, detail: detail.filter((part) => part !== undefined).join(" · "), notes };
  });
  const view = {
    lang: language,
    quotes,
    title,
    preview: isQuiet ? title : items.map((item) => item.title).join(" · "),
    items,
    help: helper ? help.ask(helper) : help.yourself,
  };
  return { subject: isQuiet ? title : words.subject(first.title, entries.length - 1), view };
}
