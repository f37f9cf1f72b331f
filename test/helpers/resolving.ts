// Drafts and a small directory for tests of whose an entry is.
import type { ClientClues } from "../../src/core/entry/client-proof.ts";
import type { AddressClient, Directory, NamedClient } from "../../src/core/entry/directory.ts";
import { nameKey } from "../../src/core/entry/names.ts";
import { resolveClient } from "../../src/core/entry/resolve-client.ts";
import type { EntryDraft } from "../../src/core/entry/understanding.ts";

export function client(
  clientId: number,
  clientName: string,
  project: [number, string] | null = null,
): NamedClient {
  const key = nameKey(project ? project[1] : clientName);
  return { key, clientId, clientName, projectId: project?.[0] ?? null, projectName: project?.[1] ?? null };
}

export const ACME = client(1, "Acme");
export const BIRCH = client(2, "Birch & Sons");
export const NORTHWIND = client(3, "Northwind Traders");
const ACME_FOODS = client(4, "Acme Foods");
const SHOP = client(1, "Acme", [11, "Webshop"]);
const APP = client(1, "Acme", [12, "App"]);
const APP_TOO = client(2, "Birch & Sons", [21, "App"]);
/** Named once, confirmed by nobody. */
const PROVISIONAL = client(8, "Pavlova");
const ALL = [ACME, BIRCH, NORTHWIND, ACME_FOODS, PROVISIONAL];
const at = (one: NamedClient, by: AddressClient["by"]): AddressClient => ({ ...one, by });

const directory: Directory = {
  byKey: new Map([...ALL.map((one) => [one.key, one] as const), ["turned", SHOP]]),
  projectsByKey: new Map([
    ["webshop", [SHOP]],
    ["app", [APP, APP_TOO]],
  ]),
  like: new Map([
    ["northwnd traders", [NORTHWIND]],
    ["northwnd", [client(5, "Northwind")]],
    ["acne", [ACME]],
    ["webshpo", [SHOP]],
    ["mortens", [client(6, "Martens"), client(7, "Mertens")]],
  ]),
  byAddress: new Map([
    ["acme.example", at(ACME, "domain")],
    ["dana@birch.example", at(BIRCH, "contact")],
    ["north.example", at(NORTHWIND, "learned")],
    ["shared.example", null],
  ]),
  provisional: new Set([PROVISIONAL.clientId]),
};
const nothing: ClientClues = {
  sibling: null,
  thread: null,
  reference: null,
  sender: null,
  recipients: [],
  own: [],
};
export const of = (client: NamedClient, number = 142) => ({ client, number });

export function draft(change: Partial<EntryDraft>): EntryDraft {
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

export function whole(change: Partial<EntryDraft>, clues: Partial<ClientClues> = {}) {
  return resolveClient(draft(change), directory, { ...nothing, ...clues });
}

export function resolve(change: Partial<EntryDraft>, clues: Partial<ClientClues> = {}) {
  const { client, project, newClient, newProject, draft: read } = whole(change, clues);
  return {
    client: client?.name ?? null,
    project: project?.name ?? null,
    newClient: newClient?.name ?? null,
    newProject: newProject?.name ?? null,
    title: read.title,
  };
}

export const none = { client: null, project: null, newClient: null, newProject: null, title: "it is live" };
