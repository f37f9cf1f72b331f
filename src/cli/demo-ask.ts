// The ask of the demo that closes itself: asked on a Monday, answered on Tuesday, confirmed by a digit the Monday after.

import { asksFor } from "../app/asks.ts";
import { readAddresses } from "../app/read-address.ts";
import type { Config } from "../config.ts";
import { dayIn } from "../core/dates/day-in.ts";
import { messageIdFor } from "../letters/mime.ts";
import type { Database } from "../store/database.ts";
import { listLetters } from "../store/letters.ts";
import { personByAddress } from "../store/people.ts";
import { openQuestions } from "../store/questions.ts";
import { keepSetting, readSetting } from "../store/settings.ts";
import { ASKED_FOR, DEMO_PM, type DemoMail } from "./demo-mails.ts";

export interface AskStage {
  db: Database;
  config: Config;
  closedAt: Date;
  /** Composes every digest due until so many days before the last one closes. */
  composeUntil: (daysBefore: number) => Promise<void>;
  play: (mails: DemoMail[]) => Promise<void>;
}

const SETTING = "demo-ask";
const DAY_MS = 86_400_000;

/** Through the same inlet and commands as everything else. Once: a demo that starts again finds it closed. */
export async function playAsk({ db, config, closedAt, composeUntil, play }: AskStage): Promise<void> {
  if ((await readSetting(db, SETTING)) !== null) return;
  await composeUntil(13.5);
  const person = await personByAddress(db, DEMO_PM.email);
  if (!person) throw new Error("the demo's PM is not there");
  const askedAt = new Date(closedAt.getTime() - 14 * DAY_MS);
  const window = { from: new Date(askedAt.getTime() - 7 * DAY_MS), to: askedAt };
  const readAt = await readAddresses(db, [person.id], config);
  const asks = await asksFor(db, [{ person, window }], { readAt, agencyDomains: config.agencyDomains });
  const ask = asks.get(person.id)?.find(({ title }) => title === ASKED_FOR);
  if (ask?.to) await play(mailsOfAsk(ask, ask.to));
  await composeUntil(6.5);
  const open = await openQuestions(db, [
    { personId: person.id, day: dayIn(closedAt, person.zone), before: closedAt },
  ]);
  const [question] = open.get(person.id) ?? [];
  const [letter] = await listLetters(db, { personId: person.id, limit: 1 });
  if (question?.kind === "proposal" && letter?.kind === "digest") {
    await play([digitFor(letter.subject, messageIdFor(letter.key, config.mailFrom))]);
  }
  await keepSetting(db, SETTING, true);
}

/** The draft sent as it was offered, and what the client answered the day after. */
function mailsOfAsk(ask: { subject: string; body: string }, to: { name: string; email: string }): DemoMail[] {
  const client = { name: to.name, address: to.email };
  const said = "Pat,\n\nWe no longer need the call centre for this, that saves €48,000 a year.";
  const quoted = ask.body.split("\n").map((line) => `> ${line}`);
  return [
    { id: "ask", daysBefore: 13.9, subject: ask.subject, text: ask.body, to: client },
    {
      id: "answer",
      daysBefore: 12.9,
      subject: `Re: ${ask.subject}`,
      text: [
        said,
        "",
        to.name.split(" ")[0],
        "",
        `${DEMO_PM.name} <${DEMO_PM.email}> wrote:`,
        ...quoted,
      ].join("\n"),
      from: client,
      to: { name: DEMO_PM.name, address: DEMO_PM.email },
      replyTo: "ask",
    },
  ];
}

/** The PM's answer to the one question of a digest. */
function digitFor(subject: string, headerId: string): DemoMail {
  return { id: "digit", daysBefore: 6.9, subject: `Re: ${subject}`, text: "1", answers: headerId };
}
