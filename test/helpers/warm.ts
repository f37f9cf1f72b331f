// One understander for all tests of a process that are not about it: a worker takes a second to be warm.
import { createUnderstander } from "../../src/mailbox/understander.ts";

/** Idle it keeps no process alive. */
export const understander = createUnderstander();
