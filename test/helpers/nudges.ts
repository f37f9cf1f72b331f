// A digest that asks nothing of its reader.
import type { Nudges } from "../../src/core/digest/nudges.ts";

export const noNudges: Nudges = {
  asks: [],
  question: null,
  furtherQuestions: 0,
  reviews: [],
  retractions: [],
};
