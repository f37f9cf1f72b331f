// File, ignore or hold: decided from the mail alone. Who may write and whose client it is comes after.
import type { AutomaticKind } from "../message/automatic.ts";
import type { SubjectReading } from "../message/subject.ts";
import type { Decision, EntryDraft } from "./understanding.ts";

/**
 * A near miss is held here; whoever knows that its sender is a stranger ignores it instead. One entry without any
 * words holds the whole mail: half a mail filed would look as if all of it were.
 */
export function decide(
  automatic: AutomaticKind | null,
  subject: SubjectReading,
  entries: readonly EntryDraft[],
): Decision {
  if (automatic) return { do: "ignore", reason: automatic };
  if (subject.parts.length > 0) {
    const isEmpty = entries.some((entry) => entry.title === "");
    return isEmpty ? { do: "hold", reason: "empty-note" } : { do: "file", reason: "note" };
  }
  if (subject.command !== null) return { do: "hold", reason: "command" };
  if (subject.nearMiss) return { do: "hold", reason: "near-miss" };
  return { do: "ignore", reason: "no-code" };
}
