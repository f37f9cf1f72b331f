// Whose success it is: each clue in its order, and what proves nothing.
import { describe, expect, it } from "vitest";
import { nameKey } from "../../../src/core/entry/names.ts";
import {
  addressKeys,
  type ClientClues,
  type Directory,
  type NamedClient,
  namesIn,
  resolveClient,
} from "../../../src/core/entry/resolve-client.ts";
import type { EntryDraft } from "../../../src/core/entry/understanding.ts";

function client(clientId: number, clientName: string, project: [number, string] | null = null): NamedClient {
  const key = nameKey(project ? project[1] : clientName);
  return { key, clientId, clientName, projectId: project?.[0] ?? null, projectName: project?.[1] ?? null };
}

const ACME = client(1, "Acme");
const BIRCH = client(2, "Birch & Sons");
const NORTHWIND = client(3, "Northwind Traders");
const SHOP = client(1, "Acme", [11, "Webshop"]);
const ALL = [ACME, BIRCH, NORTHWIND];

const directory: Directory = {
  byKey: new Map(ALL.map((one) => [one.key, one])),
  projectsByKey: new Map([["webshop", [SHOP]]]),
  like: new Map([
    ["northwnd traders", [NORTHWIND]],
    ["acne", [ACME]],
  ]),
  byAddress: new Map([
    ["acme.example", ACME],
    ["dana@birch.example", BIRCH],
  ]),
};
const nothing: ClientClues = { thread: null, reference: null, addresses: [""], own: [] };

function draft(change: Partial<EntryDraft>): EntryDraft {
  return {
    kind: "win",
    title: "it is live",
    label: null,
    bracketOnly: false,
    clientField: null,
    projectField: null,
    forNumber: null,
    ledTo: [],
    body: "",
    elided: "",
    tags: [],
    on: "2026-11-18",
    onPrecision: "day",
    visibility: "draft",
    noNumber: false,
    evidence: null,
    figures: [],
    headline: null,
    resultOf: null,
    ...change,
  };
}

function resolve(change: Partial<EntryDraft>, clues: Partial<ClientClues> = {}) {
  const {
    client,
    project,
    newClient,
    newProject,
    draft: read,
  } = resolveClient(draft(change), directory, { ...nothing, ...clues });
  return {
    client: client?.name ?? null,
    project: project?.name ?? null,
    newClient: newClient?.name ?? null,
    newProject: newProject?.name ?? null,
    title: read.title,
  };
}

const none = { client: null, project: null, newClient: null, newProject: null, title: "it is live" };

describe("a label or field", () => {
  it.each([
    ["Acme", "Acme"],
    ["ACMÉ GmbH", "Acme"],
    ["birch and sons", "Birch & Sons"],
    ["Northwnd Traders", "Northwind Traders"],
  ])("%s names a known client", (label, name) => {
    expect(resolve({ label })).toEqual({ ...none, client: name });
    expect(resolve({ clientField: label })).toEqual({ ...none, client: name });
  });

  it("that is nearly a short name is another name", () => {
    expect(resolve({ label: "Acne" })).toEqual({ ...none, newClient: "Acne" });
  });

  it("wins over every other clue, and the field over the label", () => {
    const clues = { thread: BIRCH, reference: BIRCH, addresses: ["dana@birch.example"], own: [BIRCH] };
    expect(resolve({ label: "Acme", title: "Birch & Sons live" }, clues).client).toBe("Acme");
    expect(resolve({ label: "Acme", clientField: "Birch & Sons" }, clues).client).toBe("Birch & Sons");
  });

  it("with a slash holds client and project, known or new", () => {
    expect(resolve({ label: "Acme / Webshop" })).toEqual({ ...none, client: "Acme", project: "Webshop" });
    expect(resolve({ label: "Acme/Portal" })).toEqual({ ...none, client: "Acme", newProject: "Portal" });
    expect(resolve({ label: "Cobalt / Portal" })).toEqual({
      ...none,
      newClient: "Cobalt",
      newProject: "Portal",
    });
  });

  it("that is a project's name names its client", () => {
    expect(resolve({ label: "Webshop" })).toEqual({ ...none, client: "Acme", project: "Webshop" });
    expect(resolve({ projectField: "Webshop" })).toEqual({ ...none, client: "Acme", project: "Webshop" });
  });

  it("that names nobody is a new client, even if the author has only one", () => {
    expect(resolve({ label: "Cobalt" }, { own: [ACME] })).toEqual({ ...none, newClient: "Cobalt" });
  });

  it("that names nobody is a project of the client that thread, reference or address prove", () => {
    const proved = { ...none, client: "Acme", newProject: "Payroll" };
    expect(resolve({ label: "Payroll" }, { thread: ACME })).toEqual(proved);
    expect(resolve({ label: "Payroll" }, { reference: ACME })).toEqual(proved);
    expect(resolve({ label: "Payroll" }, { addresses: ["x@acme.example"] })).toEqual(proved);
  });

  it.each(["2026", "…", "x".repeat(90)])("%s can be nobody's name", (label) => {
    expect(resolve({ label }).newClient).toBeNull();
  });
});

describe("a bracket that is the whole subject", () => {
  const whole = { label: "Acme", title: "Acme", bracketOnly: true };

  it("is the label when it names a client; the body's first line is the title", () => {
    expect(resolve({ ...whole, body: "Checkout is live.\nMore." })).toMatchObject({
      client: "Acme",
      title: "Checkout is live.",
    });
  });

  it("is the success itself when it names nobody, however near a name it comes", () => {
    const title = "Northwnd Traders";
    expect(resolve({ label: title, title, bracketOnly: true, body: "x" })).toEqual({ ...none, title });
  });
});

describe("without a label", () => {
  it("thread, then reference, then address, then the subject's edge, then the only client decide", () => {
    const clues: Partial<ClientClues>[] = [
      { thread: ACME },
      { reference: BIRCH },
      { addresses: ["x@acme.example"] },
      {},
      { own: [ACME] },
    ];
    const title = "Northwind Traders checkout";
    const found = clues.map((_clue, at) => resolve({ title }, Object.assign({}, ...clues.slice(at))).client);
    expect(found).toEqual(["Acme", "Birch & Sons", "Acme", "Northwind Traders", "Northwind Traders"]);
    expect(resolve({}, { own: [ACME] }).client).toBe("Acme");
    expect(resolve({}, { own: [ACME, BIRCH] }).client).toBeNull();
  });

  it.each([
    ["acme checkout live", "Acme"],
    ["checkout live for Birch and Sons", "Birch & Sons"],
    ["Checkout live: ACME", "Acme"],
    ["the acme checkout is live", null],
    ["acmeology course done", null],
    ["Acme meets Northwind Traders", null],
  ])("the subject %s names %s", (title, name) => {
    expect(resolve({ title }).client).toBe(name);
  });

  it("the forwarded mail's sender decides before recipients, and two clients among those decide nothing", () => {
    expect(resolve({}, { addresses: ["dana@birch.example", "x@acme.example"] }).client).toBe("Birch & Sons");
    expect(resolve({}, { addresses: ["", "x@acme.example", "y@mail.acme.example"] }).client).toBe("Acme");
    expect(resolve({}, { addresses: ["", "x@acme.example", "dana@birch.example"] }).client).toBeNull();
    expect(resolve({}, { addresses: ["", "other@birch.example"] }).client).toBeNull();
  });
});

it("asks the directory for every spelling and both edges, and for an address's domains", () => {
  const asked = namesIn(draft({ label: "Acme / Shop", clientField: "Birch Ltd", title: "one two three" }));
  expect(asked.keys).toEqual(["birch", "acme shop", "acme", "shop"]);
  expect(asked.subjectKeys.sort()).toEqual([
    "one",
    "one two",
    "one two three",
    "one two three",
    "three",
    "two three",
  ]);
  expect(addressKeys("x@mail.acme.example")).toEqual([
    "x@mail.acme.example",
    "mail.acme.example",
    "acme.example",
  ]);
});
