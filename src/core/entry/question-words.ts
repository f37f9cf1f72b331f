// What a question asks and what its answers say: one file a language.
/**
 * What it is about as `entry` says it, other entries as `#144`; names, titles and what a client said as they are. An
 * answer begins in lower case.
 */
export interface QuestionWords {
  /** “Spoilage down” (126) */
  entry: (title: string, number: number) => string;
  whose: (entry: string) => string;
  whoIs: (name: string) => string;
  newClient: string;
  /** The new name is this client's, written in another way. */
  respelt: (client: string) => string;
  sameAs: (client: string) => string;
  projectOf: (client: string) => string;
  /** `on`: a day in words; null when nobody knows it. */
  isBack: (client: string, on: string | null) => string;
  goesOn: string;
  lateNote: string;
  isSameClient: (one: string, other: string) => string;
  whichSuccess: (entry: string) => string;
  whichResult: (entry: string) => string;
  noneOfThese: string;
  /** `author` null: both are one mail, sent twice. */
  isSameEntry: (entry: string, other: string, author: string | null) => string;
  same: string;
  another: string;
  /** Does the client's answer become a result of the success? `who` null: nobody is named. */
  proposes: (who: string | null, said: string, title: string, number: number) => string;
  put: string;
  putWithoutNumber: string;
  leaveOut: string;
  askNoMore: string;
}
