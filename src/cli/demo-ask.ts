// The ask of the demo that closes itself: asked on a Monday, answered on Tuesday, confirmed by a digit the Monday after.
import { asksFor } from "../app/asks.ts";
import type { Config } from "../config.ts";
import { messageIdFor } from "../letters/mime.ts";
import type { Database } from "../store/database.ts";
import { listLetters } from "../store/letters.ts";
import { personByAddress } from "../store/people.ts";
import { openQuestions } from "../store/questions.ts";
import { keepSetting, readSetting } from "../store/settings.ts";
import { ASKED_FOR, DEMO_PM, type DemoMail, digitFor, mailsOfAsk } from "./demo-mails.ts";

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
  const context = { readAt: config.replyTo, agencyDomains: config.agencyDomains };
  const ask = (await asksFor(db, person, window, context)).find(({ title }) => title === ASKED_FOR);
  if (ask?.to) await play(mailsOfAsk(ask, ask.to));
  await composeUntil(6.5);
  const [question] = await openQuestions(db, person.id);
  const [letter] = await listLetters(db, { personId: person.id, limit: 1 });
  if (question?.kind === "proposal" && letter?.kind === "digest") {
    await play([digitFor(letter.subject, messageIdFor(letter.key, config.mailFrom))]);
  }
  await keepSetting(db, SETTING, true);
}
