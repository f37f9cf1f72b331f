// A review told by mail with everything in it, and one with no more than that it was held.
import type { RecordedReview } from "../../src/letters/review-held.ts";

export const sampleReview: RecordedReview = {
  client: "Acme Foods",
  heldOn: "2026-11-13",
  outcome:
    "They want the portal in all plants.\n\nThe board asks for the same overview each quarter, and would rather see three numbers than twelve.",
  decisions: [
    { project: "Webshop relaunch", decision: "continue", note: null },
    { project: "Cold store", decision: "revise", note: "fewer shelves, the north hall first" },
    { project: "Price data", decision: "stop", note: "the new supplier delivers it clean" },
  ],
  attendees: ["Dana Holt", "Ruth Vale"],
  strangers: ["Sam Poe"],
  isAdded: true,
  nextDueOn: "2027-02-13",
};

export const bareReview: RecordedReview = {
  client: "Nordlicht",
  heldOn: "2026-11-18",
  outcome: "Went well.",
  decisions: [],
  attendees: [],
  strangers: [],
  isAdded: false,
  nextDueOn: null,
};
