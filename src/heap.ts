// How much memory V8 may take to save time: little as a rule, more while digests are composed.
import { setFlagsFromString } from "node:v8";

/**
 * V8 reads these at each collection, or when the heap of a thread is made, so they may change while a process runs. The
 * small heap: three runs each of 2,000 mails, 158 to 162 MB at the peak and 430 to 467 mails a second with it, 253 to
 * 277 MB and 498 to 577 without.
 */
const SMALL = [
  "--optimize-for-size",
  "--semi-space-growth-factor=2",
  "--min-semi-space-size=0",
  "--max-semi-space-size=0",
  "--heap-growing-percent=0",
];

/** With the small heap a digest was moved twice before it was forgotten: a quarter of the time of 1,000. */
const ROOMY = [
  "--no-optimize-for-size",
  // What is young stays where it began, and the old are looked through when half as much again has come to them, where
  // V8 by itself waits for up to four times as much: together 193 MB at the peak instead of 302.
  "--semi-space-growth-factor=1",
  "--min-semi-space-size=4",
  "--max-semi-space-size=4",
  "--heap-growing-percent=50",
  // Up to V8 11 the smallest functions are compiled by themselves, and again inside of others: 1.6 s of 1,000 digests.
  ...(Number(process.versions.v8.split(".", 1)[0]) < 12 ? ["--max-bytecode-size-for-early-opt=0"] : []),
];

/** Of this process and of the threads it starts from here on. */
export function preferSmallHeap(): void {
  for (const flag of SMALL) setFlagsFromString(flag);
}

/** Before the thread that needs the room is started. */
export function preferRoomyHeap(): void {
  for (const flag of ROOMY) setFlagsFromString(flag);
}
