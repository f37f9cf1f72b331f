// The letters in English.
import { reasonSentences } from "../core/entry/reasons.ts";
import type { Words } from "./words.ts";
import { nudgesEn } from "./words-nudges-en.ts";

const some = (count: number, one: string, many: string) => `${count} ${count === 1 ? one : many}`;

function withNumbers(successes: number, withNumber: number): string {
  if (withNumber === 0) return "";
  if (withNumber < successes) return `, ${withNumber} with a number`;
  return successes === 1
    ? " with a number"
    : successes === 2
      ? ", both with a number"
      : ", all with a number";
}

export const en: Words = {
  language: "en",
  quotes: { open: "“", close: "”" },
  digest: {
    headline: (successes, withNumber, further) => {
      if (successes === 0) return further === 0 ? "" : some(further, "new result", "new results");
      const rest = further === 0 ? "" : ` and ${some(further, "further result", "further results")}`;
      return some(successes, "success", "successes") + withNumbers(successes, withNumber) + rest;
    },
    earlierFound: (count) => some(count, "earlier note found", "earlier notes found"),
    backfilled: (count) => some(count, "note of earlier months filed", "notes of earlier months filed"),
    needsYou: (count) => some(count, "note needs you", "notes need you"),
    yourDigest: "Your notes",
    days: (first, last) => (first === last ? first : `${first} to ${last}`),
    late: (due) => `This digest is late: it was due on ${due}.`,
    merged: (count, periods) => `It holds ${count} periods: ${periods}.`,
    at: (client) => `at ${client}`,
    every: {
      day: "every day",
      week: "every week",
      month: "every month",
      quarter: "every quarter",
      year: "every year",
    },
    once: "once",
    inAll: "in all",
    totals: "Also in total",
    ofEntries: (count) => `${count} entries`,
    trend: (successes, before) => `${some(successes, "success", "successes")} ${before}.`,
    trendMoney: (now, before, client, entries) =>
      `${client ? `At ${client}: ` : ""}${now} now, ${before} then (${entries}).`,
    effect: (what, howOften) => [what, howOften].filter(Boolean).join(" "),
    noClient: {
      title: "No client yet",
      hint: "These name no client that is known, so they are on no timeline.",
    },
    alsoFound: { title: "Also found", hint: "Logged before this period and in no digest yet." },
    private: { title: "Private", hint: "In no total, picture or attachment." },
    waiting: { title: "Needs you", hint: "These could not be filed." },
    uncertain: {
      title: "Perhaps not arrived",
      line: (subject, day, letterId) =>
        `“${subject}” of ${day}: the mail server never said whether it took it. An administrator can send it again (letter ${letterId}).`,
    },
    backfilledHint: "History: on the timeline, in no number above.",
    quiet: { title: "Gone quiet", line: (client, lastOn) => `${client}: no success since ${lastOn}` },
    numberPending: "number pending",
    result: (numbers) => `result ${numbers}`,
    resultOf: (number, title) => `Result of ${number}${title === "" ? "" : `, ${title}`}`,
    ledTo: (number, title, value) => `Led to ${number}, ${title}${value && `: ${value}, counted there`}`,
    enabledBy: (number, title) => `Made possible by ${number}, ${title}`,
    by: (author) => `by ${author}`,
    forUs: "for us, in no total",
    mayBeSame: (number) => `May be the same as ${number}: listed, not counted`,
    moreNumbers: (count) => (count === 1 ? "and one more number" : `and ${count} more numbers`),
    sameAs: (number) => `Logged again: one success with ${number}`,
    repeats: (numbers) => `Same number as in ${numbers}: counted once`,
    currencyAssumed: (currency) => `${currency} is assumed: the words name no currency`,
    byMailOn: (name, day) => `${name}, by mail on ${day}`,
    somebody: "The client",
    more: (count, where) => `and ${count} more ${where}`,
    inTheLog: "in the log",
    listedBy: (command) => `with “${command}”`,
    otherClients: (clients) => `News of these as well: ${clients}.`,
    clientCount: (client, entries) => `${client} (${entries})`,
    picture: (client, first, last) => `${client}, ${first === last ? first : `${first} to ${last}`}`,
    pictureAlt: (title, isInDeck) =>
      `Timeline: ${title}.${isInDeck ? " The attached deck has it as text." : ""}`,
    attached: (clients) => `Attached as a draft deck to edit: ${clients}.`,
    notAttached: (clients, command) => `Not attached: ${clients}. “${command}” makes it.`,
    ledger: ({ notes, filed, ignored, needsYou, failed, waiting }) => {
      const parts = [
        filed > 0 && `${filed} filed`,
        ignored > 0 && `${ignored} ignored`,
        needsYou > 0 && some(needsYou, "needs you", "need you"),
        failed > 0 && `${failed} failed`,
        waiting > 0 && `${waiting} being read`,
      ].filter(Boolean);
      return `${some(notes, "note", "notes")}: ${parts.join(", ")}.`;
    },
    next: (day, time) => `Next digest: ${day}, ${time}.`,
    schedule: (cadence, weekday, time, zone) => {
      const day = {
        weekly: `${weekday}s`,
        fortnightly: `Every second ${weekday}`,
        monthly: `First ${weekday} of the month`,
      };
      return `${day[cadence]} at ${time}, ${zone}.`;
    },
    weekOf: (day) => `week of ${day}`,
  },
  nudges: nudgesEn,
  help: {
    ask: ({ name, email }) =>
      `To correct an entry, change the day or stop these letters, write to ${name} (${email}); a reply to this letter goes there. Give the entry’s number.`,
    yourself:
      "To correct an entry, run “lately entry set”. Replies are read only where a letter asks a question.",
    stop: "Stop or pause this digest",
    digest: {
      correct: {
        ask: ({ name, email }) =>
          `To correct an entry, write to ${name} (${email}) and give the entry’s number.`,
        yourself: "Entries are corrected with “lately entry set”.",
      },
      change: {
        ask: ({ name, email }) =>
          `To correct an entry, or to move, pause or stop this digest, write to ${name} (${email}). Give the entry’s number.`,
        yourself:
          "Entries are corrected with “lately entry set”; “lately person set” moves, pauses or stops this digest.",
      },
      answered: "A reply to this letter goes there.",
      unread: "Nobody reads a reply to this letter.",
    },
    openLog: "Open the log",
    review: {
      ask: ({ name, email }) =>
        `For anything else write to ${name} (${email}); a reply to this letter goes there.`,
      yourself: "“lately review close” does the same. Replies are read only where a letter asks a question.",
    },
  },
  receipt: {
    subject: (title, others) => `Filed: ${title}${others === 0 ? "" : ` and ${others} more`}`,
    filedAs: (numbers) => `Filed as ${numbers}`,
    noClient: "No client yet. Next time put the client in brackets: WIN:[Client] text.",
    noNumber: "No number found. A later mail with ROI: in the subject adds one.",
    private: "Private: in no total, picture or attachment.",
    isSuccess: "Success",
    isResult: "Business result",
  },
  review: {
    recorded: (client) => `Recorded: the review with ${client}`,
    held: (day, people) => `Held on ${day}${people === null ? "" : `, with ${people}`}.`,
    added: "Added to what was recorded for that day before.",
    outcome: "What came of it",
    strangers: (names, client) => `Not among the contacts of ${client}: ${names}. The text keeps the names.`,
    next: (day) => `The next one falls due on ${day}.`,
    more: "Another REVIEW: mail about the same day adds to it; a new decision takes the place of the old one.",
  },
  problem: {
    needsYou: (note) => `Needs you: ${note}`,
    failed: (note) => `Could not be filed: ${note}`,
    reasons: reasonSentences,
    mends: {
      command:
        "Send a note as a new mail with WIN: or ROI: at the start of the subject, a review as REVIEW:[Client]; a letter’s question is answered with its digit alone.",
      "no-code": "If it is a note, send it again with WIN: or ROI: at the start of the subject.",
      "unknown-sender":
        "Send it from an address the administrator has entered for you, or ask to have this one added.",
      "digit-unknown": "Reply to that letter once more, with one of the digits it offers.",
      "digit-late": "Nothing needs doing, unless the entry is wrong: then correct it by its number.",
      "review-client": "Send it again as REVIEW:[Client] with the client’s name as the log shows it.",
      "review-team": "Ask somebody of the client’s team to send it.",
      "review-project":
        "Send it again with the project’s name as the timeline shows it, a line each: Project: continue, revise or stop.",
      "review-decision":
        "Send it again with a decision for each project that is named before a colon: continue, revise or stop.",
      "review-date": "Send it again with the day in a line of its own, such as Held: 3 December.",
      "review-empty":
        "Send it again with what came of it, or with a line for each project: continue, revise or stop.",
      "near-miss": "Send it again with WIN: or ROI: at the start of the subject.",
      "empty-note":
        "Send it again with what was achieved behind the bracket, as WIN:[Client] what was achieved; a result may follow, as ROI:[what it brought].",
      "reply-from-other": "If it tells a result, forward it with ROI: at the start of the subject.",
      "not-the-owner": "Send it to the shared mailbox instead.",
      "too-large": "Send it again without its attachments.",
      "too-complex": "Send its text again as a new mail.",
      unreadable: "Send its text again as a new mail.",
      "fetch-failed": "Send it again.",
      "timed-out": "Send its text again as a new mail.",
      "gave-up": "Send its text again as a new mail.",
    },
    noSubject: "a note without a subject",
    privateNote: "a private note",
    kept: "The mail is kept as it came; nothing is lost.",
    sentOn: (day) => `Your mail of ${day}`,
  },
  signIn: {
    subject: "Your link to Lately",
    intro: "Open this link on this device to sign in:",
    button: "Sign in",
    until: (time) => `It works once, until ${time}.`,
    ignore: "If you did not ask for it, ignore this mail; nobody gets in without the link.",
  },
};
