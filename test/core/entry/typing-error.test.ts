// Names with a typing error: taken for a known one only when it is sure.
import { describe, expect, it } from "vitest";
import { closestName, nearNames } from "../../../src/core/entry/typing-error.ts";

const spelled = (key: string, clientId: number, projectId: number | null = null) => ({
  key,
  clientId,
  projectId,
});
const known = [
  "northwind",
  "brightline systems",
  "bayer",
  "area 51 labs",
  "kestrel",
  "muller",
  "lumen",
  "acme uk",
  "blom",
  "pell and sons",
].map((key, clientId) => spelled(key, clientId));

describe("a typing error", () => {
  it.each([
    ["northwnd", "northwind"],
    ["nothrwind", null],
    ["nortwhind", "northwind"],
    ["northwindd", "northwind"],
    ["north wind", "northwind"],
    ["brigthline system", "brightline systems"],
    ["brightlinesystems", "brightline systems"],
    ["kestral", "kestrel"],
    ["lmuen", "lumen"],
    ["mueller", "muller"],
    ["bloem", "blom"],
    ["blo", null],
    ["mayer", null],
    ["area 52 labs", null],
    ["area51 labs", "area 51 labs"],
    ["acme us", null],
    ["pell and sans", null],
    ["northsea", null],
    ["lumenworks", null],
    ["x".repeat(1000), null],
  ])("%s is taken for %s", (typed, name) => {
    expect(closestName(typed, known)?.key ?? null).toBe(name);
  });

  it("that may hide two clients is taken for neither, and both are near; two spellings of one are that one", () => {
    const two = [spelled("martens", 1), spelled("mertens", 2)];
    expect(closestName("mortens", two)).toBeNull();
    expect(nearNames("mortens", two)).toHaveLength(2);
    expect(
      closestName(
        "mortens",
        two.map((one) => ({ ...one, clientId: 1 })),
      )?.clientId,
    ).toBe(1);
  });

  it("prefers a client to a project of its own, and takes no one of two projects", () => {
    expect(closestName("webshpo", [spelled("webshop", 1, 7), spelled("webshop", 1)])?.projectId).toBeNull();
    expect(closestName("webshpo", [spelled("webshop", 1, 7)])?.projectId).toBe(7);
    expect(closestName("webshoq", [spelled("webshop", 1, 7), spelled("webshoe", 1, 8)])).toBeNull();
  });
});
