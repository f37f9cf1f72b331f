// What this process holds on to: measured after a collection, so that what other tests left behind does not count.
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";

setFlagsFromString("--expose-gc");
const collect = runInNewContext("gc") as () => void;

/** Octets of objects and buffers that are still reachable. */
export function heldOctets(): number {
  collect();
  collect(); // buffers that the first found dead are swept beside it and counted out by the second
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}
