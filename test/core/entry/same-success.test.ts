// One success logged by two people: proposed as one, and nothing else is.
import { describe, expect, it } from "vitest";
import { type SameCandidate, sameSuccess } from "../../../src/core/entry/same-success.ts";

function logged(id: number, title: string, change: Partial<SameCandidate> = {}): SameCandidate {
  return {
    id,
    kind: "win",
    clientId: 1,
    clientName: "Acme",
    projectId: null,
    personId: id,
    title,
    loggedAt: new Date("2026-11-18T09:00:00Z"),
    isPrivate: false,
    figures: [],
    heard: null,
    ...change,
  };
}
const percent = (amount: number) => ({
  measure: "percent" as const,
  unit: "percent",
  amount,
  from: null,
  to: null,
});
const dana = { from: "dana@acme.example", at: new Date("2026-11-17T15:00:00Z") };

const isSame = (
  a: string,
  b: string,
  changeA: Partial<SameCandidate> = {},
  changeB: Partial<SameCandidate> = {},
) => sameSuccess(logged(2, b, changeB), [logged(1, a, changeA)])?.id === 1;

describe("two people's entries are proposed as one", () => {
  it.each([
    ["CRM migration is live", "CRM migration went live!"],
    ["Checkout live", "The new checkout is live"],
    ["Returns desk rebuilt", "rebuilt the returns desk"],
    ["CRM migration to Hublot is live", "CRM migration live"],
    ["Acme loyalty card launched", "Loyalty cards are out"],
    ["Rechnungsportal ist live", "Neues Rechnungsportal live"],
    ["Warehouse routes planned overnight", "Overnight route planning in the warehouse"],
  ])("%s / %s", (a, b) => {
    expect(isSame(a, b)).toBe(true);
  });

  it("when both forwarded one mail of the client, whatever they call it", () => {
    const roi = { kind: "roi", heard: dana } as const;
    expect(isSame("Numbers", "Great news from Dana", roi, roi)).toBe(true);
    expect(isSame("Numbers", "Great news", roi, { ...roi, heard: { ...dana, at: new Date(0) } })).toBe(false);
  });
});

describe("they are not", () => {
  it.each([
    ["CRM migration is live", "CRM training held"],
    ["Phase 1 of the warehouse is live", "Phase 2 of the warehouse is live"],
    ["Invoice portal opened", "Supplier portal opened"],
    ["Shop relaunch Sweden", "Shop relaunch Norway"],
    ["CRM migration", "CRM migration of the finance archive of 2019"],
    ["It is live", "Now done"],
  ])("%s / %s", (a, b) => {
    expect(isSame(a, b)).toBe(false);
  });

  it.each<[string, Partial<SameCandidate>]>([
    ["of one person", { personId: 2 }],
    ["of two clients", { clientId: 9 }],
    ["without a client", { clientId: null }],
    ["of two projects", { projectId: 9 }],
    ["of two kinds", { kind: "roi" }],
    ["more than 7 days apart", { loggedAt: new Date("2026-11-11T08:59:00Z") }],
    ["when one is private", { isPrivate: true }],
    ["with another number of the same kind", { figures: [percent(35)] }],
  ])("%s", (_what, change) => {
    const base = { projectId: 7, figures: [percent(20)] };
    const title = "Support tickets fell";
    const both = change.clientId === null ? { clientId: null } : {};
    expect(isSame(title, title, base, base)).toBe(true);
    expect(isSame(title, title, { ...base, ...change }, { ...base, ...both })).toBe(false);
  });
});

it("is the earliest of several", () => {
  const copies = [3, 1, 2].map((id) => logged(id, "Checkout live"));
  expect(sameSuccess(logged(9, "Checkout live"), copies)?.id).toBe(1);
});
