// The agenda of a review as Markdown: the client's copy, and the PM's with what is not for the client.
import type { AgendaSection, PastReview } from "../core/review/agenda.ts";
import type { Attendee } from "../core/review/level.ts";
import { pmWords } from "../core/review/pm-words.ts";
import { longDay, reviewWords } from "../core/review/words.ts";
import { escaped } from "./markdown.ts";

export interface AgendaPage {
  title: string;
  /** When and with whom. */
  lines: readonly string[];
  sections: readonly AgendaSection[];
}

/** CommonMark; every foreign word is escaped. */
export function paintAgenda({ title, lines, sections }: AgendaPage): string {
  const blocks = [`# ${escaped(title)}`, ...lines.map(escaped), ...sectionBlocks(sections, 1)];
  return `${blocks.join("\n\n")}\n`;
}

export interface PmAgendaPage extends AgendaPage {
  client: string;
  locale: string;
  clientLocale: string;
  attendees: readonly Attendee[];
  /** The advice to invite upwards, in sentences. */
  advice: readonly string[];
  last: PastReview | null;
  unseen: readonly string[];
}

/** For the PM alone: who comes, whom to invite, what was said and decided last time, then the client's copy. */
export function paintPmAgenda(page: PmAgendaPage): string {
  const { locale, attendees, advice, last, unseen } = page;
  const words = pmWords(locale);
  const { decisions: decided } = reviewWords(locale);
  const blocks = [
    `# ${escaped(page.title)}`,
    `**${words.notForClient}**`,
    ...page.lines.map(escaped),
    `## ${words.comes}`,
    bullets(
      attendees.map((one) => `${escaped(one.name)} (${words.level[one.level]}), ${escaped(one.email)}`),
    ) || words.nobody,
  ];
  const [first, ...more] = advice;
  // It names the command to run as code.
  if (first) blocks.push([`**${escaped(first)}**`, ...more].join(" "));
  if (last) {
    const decisions = last.decisions.map(({ name, decision, note }) => {
      return `**${escaped(name)}**: ${decided[decision]}${note === null ? "" : ` (${escaped(note)})`}`;
    });
    blocks.push(`## ${words.before(longDay(last.heldOn, locale))}`);
    if (last.outcome) blocks.push(...last.outcome.split(/\n{2,}/).map(escaped));
    if (decisions.length > 0) blocks.push(bullets(decisions));
  }
  if (unseen.length > 0) blocks.push(`## ${words.unseen}`, words.unseenWhy, bullets(unseen.map(escaped)));
  blocks.push(`## ${words.clientsCopy}`, ...sectionBlocks(page.sections, 2));
  blocks.push(words.afterwards.replace("{client}", page.client.replaceAll("`", "'")));
  return `${blocks.join("\n\n")}\n`;
}

function sectionBlocks(sections: readonly AgendaSection[], depth: number): string[] {
  return sections.flatMap(({ title, items }, index) => [
    `#${"#".repeat(depth)} ${index + 1}. ${escaped(title)}`,
    ...(items.length > 0
      ? [
          bullets(
            items.map(({ strong, rest }) =>
              rest === "" ? `**${escaped(strong)}**` : `**${escaped(strong)}**: ${escaped(rest)}`,
            ),
          ),
        ]
      : []),
  ]);
}

function bullets(lines: readonly string[]): string {
  return lines.map((line) => `- ${line}`).join("\n");
}
