// Which threads go first when all cores are busy.
import { setPriority } from "node:os";

/** The niceness (setpriority(2)) of what composes and draws: mail, pages and sending go first. */
const NICE = 5;

/** Said by a thread of itself. Linux alone has a niceness for each thread; elsewhere it would be the whole process's. */
export function stepBack(): void {
  if (process.platform !== "linux") return;
  try {
    setPriority(NICE);
  } catch {
    // A sandbox may forbid the call; a thread that did not step back still composes and draws.
  }
}
