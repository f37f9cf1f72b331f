// Whose success it is where no label says so: each clue in its order, what proves nothing, and the reason that is kept.
import { describe, expect, it } from "vitest";
import { addressKeys, taughtDomain } from "../../../src/core/entry/client-address.ts";
import type { ClientClues } from "../../../src/core/entry/client-proof.ts";
import { namesIn } from "../../../src/core/entry/directory.ts";
import type { EntryDraft } from "../../../src/core/entry/understanding.ts";
import { ACME, BIRCH, draft, NORTHWIND, of, resolve, whole } from "../../helpers/resolving.ts";

describe("without a label", () => {
  it("the same mail, thread, reference, address, the subject's edge and the only client decide in this order", () => {
    const clues: Partial<ClientClues>[] = [
      { sibling: NORTHWIND },
      { thread: of(ACME) },
      { reference: of(BIRCH) },
      { sender: "x@acme.example" },
      { recipients: ["dana@birch.example"] },
      {},
      { own: [ACME] },
    ];
    const title = "Northwind Traders checkout";
    const found = clues.map((_clue, at) => resolve({ title }, Object.assign({}, ...clues.slice(at))).client);
    const [north, birch] = ["Northwind Traders", "Birch & Sons"];
    expect(found).toEqual([north, "Acme", birch, "Acme", birch, north, north]);
    expect(resolve({}, { own: [ACME] }).client).toBe("Acme");
    expect(resolve({}, { own: [ACME, BIRCH] }).client).toBeNull();
  });

  it.each([
    ["acme checkout live", "Acme"],
    ["Acme's checkout is live", "Acme"],
    ["Acme-Checkout ist live", "Acme"],
    ["Acme: checkout live", "Acme"],
    ["For Acme: checkout live", "Acme"],
    ["ACMÉ GmbH checkout live", "Acme"],
    ["acme foods checkout live", "Acme Foods"],
    ["checkout live for Birch and Sons", "Birch & Sons"],
    ["checkout live for Birch & Sons.", "Birch & Sons"],
    ["Checkout live (ACME)", "Acme"],
    ["northwnd traders checkout live", "Northwind Traders"],
    ["the acme checkout is live", null],
    ["acmeology course done", null],
    ["Acme meets Northwind Traders", null],
    ["acne checkout live", null],
  ])("the subject %s names %s", (title, name) => {
    expect(resolve({ title }).client).toBe(name);
  });

  it("the forwarded mail's sender decides before recipients, and two clients among those decide nothing", () => {
    const to = (...recipients: string[]) => resolve({}, { recipients }).client;
    expect(resolve({}, { sender: "dana@birch.example", recipients: ["x@acme.example"] }).client).toBe(
      "Birch & Sons",
    );
    expect(to("x@acme.example", "y@mail.acme.example")).toBe("Acme");
    expect(to("x@acme.example", "dana@birch.example")).toBeNull();
    expect(to("other@birch.example")).toBeNull();
    expect(to("x@shared.example")).toBeNull();
    expect(resolve({}, { sender: "lena@north.example" }).client).toBe("Northwind Traders");
  });
});

describe("the reason", () => {
  it.each<[string, Partial<EntryDraft>, Partial<ClientClues>]>([
    ["the label [Acme]", { label: "Acme" }, {}],
    ["the field Client", { clientField: "Acme" }, {}],
    ["the label [Northwnd Traders], read as Northwind Traders", { label: "Northwnd Traders" }, {}],
    ["the label [Webshop], a project of Acme", { label: "Webshop" }, {}],
    ["the label [Cobalt], a new name to be confirmed", { label: "Cobalt" }, {}],
    ["named in the same mail", {}, { sibling: ACME }],
    ["same thread as #142", {}, { thread: of(ACME) }],
    ["it names #150", {}, { reference: of(ACME, 150) }],
    ["sender's domain", {}, { sender: "x@acme.example" }],
    ["sender's domain, as in earlier entries", {}, { sender: "x@north.example" }],
    ["recipient's address", {}, { recipients: ["dana@birch.example"] }],
    ["its name in the subject", { title: "acme live" }, {}],
    ["the author's only client", {}, { own: [ACME] }],
    ["nothing in the mail names a client", {}, {}],
    [
      "Acme and Birch & Sons are both among the recipients",
      {},
      { recipients: ["x@acme.example", "dana@birch.example"] },
    ],
    [
      "Acme and Northwind Traders are both named in the subject",
      { title: "Acme meets Northwind Traders" },
      {},
    ],
  ])("%s", (reason, change, clues) => {
    expect(whole(change, clues).reason).toBe(reason);
  });
});

it("asks the directory for every spelling and both edges, and for an address's domains", () => {
  const asked = namesIn(draft({ label: "Acme / Shop", clientField: "Birch Ltd", title: "one two three" }));
  expect(asked.keys).toEqual(["birch", "acme shop", "acme", "shop"]);
  expect(asked.edges.sort()).toEqual([
    "birch",
    "ltd",
    "one",
    "one two",
    "one two three",
    "three",
    "two three",
  ]);
  expect(asked.misspelled).toEqual(["birch", "acme", "shop"]);
  expect(namesIn(draft({ title: "northwnd is live" })).misspelled).toContain("northwnd");
  expect(addressKeys("x@mail.acme.example")).toEqual([
    "x@mail.acme.example",
    "mail.acme.example",
    "acme.example",
  ]);
  expect(addressKeys("dana@gmail.com")).toEqual(["dana@gmail.com"]);
});

it.each([
  ["dana@acme.example", "acme.example"],
  ["dana.holt@mail.acme.example", "mail.acme.example"],
  ["dana@gmail.com", null],
  ["dana@gmx.at", null],
  ["dana@yahoo.co.jp", null],
  ["dana@wp.pl", null],
  ["no-reply@acme.example", null],
  ["notifications@desk.example", null],
  ["noreply+42@acme.example", null],
  ["systems@acme.example", "acme.example"],
  ["dana@localhost", null],
  ["dana", null],
  ["", null],
])("mail of %s teaches the domain %s", (address, domain) => {
  expect(taughtDomain(address)).toBe(domain);
});

it.each([
  ["slashes", { label: "/".repeat(1e6) }],
  ["blanks", { label: ` ${" ".repeat(1e6)}/` }],
  ["words", { title: "acme ".repeat(2e5), label: null }],
  ["a long field", { clientField: "a - ".repeat(2e5) }],
  ["letters in brackets", { label: "a/".repeat(5e5), title: "-a".repeat(5e5) }],
] as const)(
  "reads a megabyte of %s before the test runs out of time",
  (_what, change) => {
    expect(() => whole(change)).not.toThrow();
    expect(() => namesIn(draft(change))).not.toThrow();
  },
  2_000,
);
