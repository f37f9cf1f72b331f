// Asks, questions, reviews, retractions and quiet weeks in English.
import type { NudgeWords } from "./words-nudges.ts";

const days = (count: number) => (count === 1 ? "1 day" : `${count} days`);

export const nudgesEn: NudgeWords = {
  period: {
    weekly: { own: "in the past week", before: "the week before" },
    fortnightly: { own: "in the past two weeks", before: "the two weeks before" },
    monthly: { own: "in the past month", before: "the month before" },
  },
  sinceLast: "since the last digest",
  quietWeek: {
    subject: (own) => `What went well ${own}?`,
    title: (own) => `Nothing was logged ${own}`,
    question: "What went well?",
    idle: (weeks) =>
      weeks === 1 ? "Your last note is a week old." : `Your last note is ${weeks} weeks old.`,
    how: (address) =>
      address
        ? `One line is enough. Mail it to ${address}, with the success in the subject:`
        : "One line is enough. Mail it to where your notes go, with the success in the subject:",
    example: "WIN:[Client] what was achieved",
    button: "Write a note",
  },
  asks: {
    title: "Worth asking for",
    hint: (count) =>
      count === 1
        ? "One number to ask for. The mail is written; you only send it."
        : `${count} numbers to ask for. The mails are written; you only send them.`,
    line: (number, on) => `${on} · ${number}`,
    button: (client) => `Ask ${client}`,
    noAddress: "nobody is known there yet; fill the address in",
    to: "To",
    subject: "Subject",
    lastTime: "Asked once already; it does not come a third time.",
  },
  question: {
    title: "One question",
    about: (number) => `about ${number}`,
    reply: "Reply to this mail with the digit.",
    command: (number) => `“lately entry answer ${number}” and the digit answers it.`,
    further: (count) =>
      count === 1
        ? "One more question waits and comes with a later letter."
        : `${count} more questions wait and come one letter at a time.`,
  },
  reviews: {
    title: "Walk through the forest",
    hint: "Everything achieved, with the client and the client’s bosses.",
    due: (on, inDays) =>
      inDays > 0
        ? `due on ${on}, in ${days(inDays)}`
        : inDays === 0
          ? `due today, ${on}`
          : `was due on ${on}, ${days(-inDays)} ago`,
    lastHeld: (on) => (on ? `Last walked through on ${on}.` : "Not walked through yet."),
    mail: (subject, address) => `Afterwards mail what came of it to ${address}, with the subject ${subject}.`,
    command: (command) => `“${command}” prepares deck, agenda and invitation.`,
  },
  retractions: {
    title: "Changed since you saw it",
    withdrawn: (what, on) => `${what} was taken out on ${on}`,
    corrected: (what, on) => `${what} was corrected on ${on}`,
    now: (figure, title, before, after) => `${figure}, “${title}”: ${before} is ${after} now`,
    unread: (what, on) => `${what} is not counted as a result any more: its mail was read anew on ${on}`,
    moved: (what, on) => `${what} was given to another client on ${on}`,
    restored: (what, on) => `${what} was put back on ${on}`,
    entry: (number, title) => `${number}, ${title},`,
    figure: (words, number, title) => `“${words}” of ${number}, ${title},`,
    because: (reason) => `: ${reason}`,
    seenIn: (places) => `You saw it in ${places}.`,
    place: (place) => `the ${place}`,
    morePlaces: (count) => (count === 1 ? "one more" : `${count} more`),
    more: (count) => `and ${count} more.`,
  },
};
