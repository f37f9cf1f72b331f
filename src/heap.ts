// How much memory and compiling V8 may spend to save time: little as a rule, more memory while digests are composed.
import { setFlagsFromString } from "node:v8";

/**
 * Up to V8 11 (Node 20) a function goes from slow code straight to the fastest, which what runs for seconds is seldom
 * worth. 1,000 digests, four runs each: 13.6 ms of CPU a letter and a peak of 177 MB with the first two, 15.5 ms and
 * 187 MB without; later versions have a compiler in between, and gain nothing. The third: the smallest functions were
 * compiled by themselves, and again inside of others, 1.6 s of 1,000 digests.
 */
const COMPILING =
  Number(process.versions.v8.split(".", 1)[0]) < 12
    ? [
        "--interrupt-budget=300000",
        "--max-inlined-bytecode-size-cumulative=300",
        "--max-bytecode-size-for-early-opt=0",
      ]
    : [];

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
];

/** Once, before anything is loaded. */
export function compileSparingly(): void {
  for (const flag of COMPILING) setFlagsFromString(flag);
}

/** Of this process and of the threads it starts from here on. */
export function preferSmallHeap(): void {
  for (const flag of SMALL) setFlagsFromString(flag);
}

/** Before the thread that needs the room is started. */
export function preferRoomyHeap(): void {
  for (const flag of ROOMY) setFlagsFromString(flag);
}
