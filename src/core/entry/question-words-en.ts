// Questions about entries in English.
import type { QuestionWords } from "./question-words.ts";

export const en: QuestionWords = {
  entry: (title, number) => `“${title}” (${number})`,
  whose: (entry) => `Whose is ${entry}?`,
  whoIs: (name) => `Who is ${name}?`,
  newClient: "a new client",
  respelt: (client) => `${client}, in another spelling`,
  sameAs: (client) => `the same as ${client}`,
  projectOf: (client) => `a project of ${client}`,
  isBack: (client, on) => `${client} ended${on === null ? "" : ` on ${on}`}. Is it back?`,
  goesOn: "yes, it goes on",
  lateNote: "no, a late note",
  isSameClient: (one, other) => `Is ${one} the same client as ${other}?`,
  whichSuccess: (entry) => `Which success does ${entry} belong to?`,
  whichResult: (entry) => `Which result belongs to ${entry}?`,
  noneOfThese: "none of these",
  isSameEntry: (entry, other, author) =>
    `Is ${entry} the same as ${other}, ${author === null ? "sent as the same mail" : `logged by ${author}`}?`,
  same: "yes, the same",
  another: "no, another one",
  proposes: (who, said, title, number) =>
    `${who ?? "The client"}: “${said}” Put it on ${title} (#${number})?`,
  put: "yes, put it there",
  putWithoutNumber: "yes, as a result without a number",
  leaveOut: "no, leave it out",
  askNoMore: "no, and do not ask for a number again",
};
