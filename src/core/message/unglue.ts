// Header blocks that lost their line ends: `----- Forwarded Message ----- From: Rosa <…>To: …Sent: …Subject: …`.
import { type HeaderRole, headerLabel } from "./header-labels.ts";
import { bare } from "./lines.ts";
import { gluedSeparator } from "./separators.ts";

/** Each such line costs some 1,000 look-ups; a mail has one or two. */
const MAX_GLUED_LINES = 10;
const MAX_TRIED_LINES = 50;
const MAX_COLONS = 60;
const LONGEST_LABEL = 20;
const BEGINS_WITH_LABEL = /^[>\s*]{0,10}\p{L}[^:：@]{0,20}[:：].{2,200}@/u;

/** The lines, glued ones taken apart; all others as they are. */
export function unglued(lines: readonly string[]): string[] {
  const out: string[] = [];
  let [done, tried] = [0, 0];
  for (const line of lines) {
    const mayBe =
      done < MAX_GLUED_LINES && tried < MAX_TRIED_LINES && line.length >= 40 && line.includes("@");
    const glued = mayBe ? gluedSeparator(line) : null;
    if (!glued && !(mayBe && BEGINS_WITH_LABEL.test(line.slice(0, 240)))) {
      out.push(line);
      continue;
    }
    tried += 1;
    const block = headerLines(glued ? glued.rest : bare(line));
    if (block.length < 3) {
      out.push(line);
      continue;
    }
    done += 1;
    if (glued) out.push(glued.separator);
    out.push(...block, ""); // what follows is no more of the subject
  }
  return out;
}

/** One line for each label in another role than those before it; a subject takes the rest. */
function headerLines(text: string): string[] {
  const starts: number[] = [];
  const seen = new Set<HeaderRole>();
  let colons = 0;
  for (let at = text.search(/[:：]/u); at >= 0 && colons < MAX_COLONS; colons++) {
    const label = labelBefore(text, at);
    if (label && !seen.has(label.role)) {
      if (starts.length === 0 && label.start > 0) return [];
      starts.push(label.start);
      seen.add(label.role);
      if (label.role === "subject" && seen.size > 2) break;
    }
    const next = text.slice(at + 1).search(/[:：]/u);
    at = next < 0 ? -1 : at + 1 + next;
  }
  return starts.map((start, index) => text.slice(start, starts[index + 1]).trim());
}

/** The longest label that ends at this colon; it begins with a capital where its script has them. */
function labelBefore(text: string, colon: number): { role: HeaderRole; start: number } | null {
  for (let start = Math.max(0, colon - LONGEST_LABEL); start < colon; start++) {
    const words = text.slice(start, colon);
    if (!/^[\p{Lu}\p{Lo}]/u.test(words)) continue;
    const role = headerLabel(words)?.role;
    if (role) return { role, start };
  }
  return null;
}
