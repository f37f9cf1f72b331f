// Whose success a label or field says it is.
import { describe, expect, it } from "vitest";
import { ACME, BIRCH, client, NORTHWIND, none, of, resolve, whole } from "../../helpers/resolving.ts";

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
    const clues = {
      sibling: BIRCH,
      thread: of(BIRCH),
      reference: of(BIRCH),
      sender: "dana@birch.example",
      own: [BIRCH],
    };
    expect(resolve({ label: "Acme", title: "Birch & Sons live" }, clues).client).toBe("Acme");
    expect(resolve({ label: "Acme", clientField: "Birch & Sons" }, clues).client).toBe("Birch & Sons");
  });

  it("that names a client nobody confirmed yields to the address of one that was", () => {
    expect(resolve({ label: "Pavlova" })).toEqual({ ...none, client: "Pavlova" });
    const told = { ...none, client: "Acme", newProject: "Pavlova" };
    expect(resolve({ label: "Pavlova" }, { sender: "dana@acme.example" })).toEqual(told);
    expect(resolve({ clientField: "Pavlova" }, { recipients: ["dana@acme.example"] })).toEqual(told);
  });

  it("with a slash holds client and project, known or new", () => {
    expect(resolve({ label: "Acme / Webshop" })).toEqual({ ...none, client: "Acme", project: "Webshop" });
    expect(resolve({ label: "Acme/Portal" })).toEqual({ ...none, client: "Acme", newProject: "Portal" });
    expect(resolve({ label: "Cobalt / Portal" })).toEqual({
      ...none,
      newClient: "Cobalt",
      newProject: "Portal",
    });
    expect(resolve({ label: "Acme / Webshpo" })).toEqual({ ...none, client: "Acme", project: "Webshop" });
    expect(resolve({ clientField: "Acme | Webshop" })).toEqual({
      ...none,
      client: "Acme",
      project: "Webshop",
    });
  });

  it.each([
    ["Webshop / Acme", "Webshop", null],
    ["Portal / Acme", null, "Portal"],
    ["Acme: Portal", null, "Portal"],
    ["Acme - Portal", null, "Portal"],
    ["Portal – Acme", null, "Portal"],
  ])(
    "[%s] has the known client on either side, and other dividers beside it",
    (label, project, newProject) => {
      expect(resolve({ label })).toEqual({ ...none, client: "Acme", project, newProject });
    },
  );

  it.each([
    ["Cobalt - Portal", "Cobalt - Portal"],
    ["Novo A/S", "Novo A/S"],
    ["24/7 Support", "24/7 Support"],
  ])("[%s] is one new name", (label, newClient) => {
    expect(resolve({ label })).toEqual({ ...none, newClient });
  });

  it("beside a field Client is a project of that client, unless it names a client", () => {
    expect(resolve({ label: "Portal", clientField: "Birch" }).newClient).toBe("Birch");
    expect(resolve({ label: "Portal", clientField: "Acme" })).toEqual({
      ...none,
      client: "Acme",
      newProject: "Portal",
    });
    expect(resolve({ label: "Birch & Sons", clientField: "Acme" })).toEqual({ ...none, client: "Acme" });
  });

  it("with a slash is client and project, though the two words are a client's name", () => {
    expect(resolve({ label: "Acme / Foods" })).toEqual({ ...none, client: "Acme", newProject: "Foods" });
    expect(resolve({ clientField: "Acme / Foods" })).toEqual({
      ...none,
      client: "Acme",
      newProject: "Foods",
    });
    expect(resolve({ label: "Acme Foods" })).toEqual({ ...none, client: "Acme Foods" });
  });

  it("that was a client and became a project leads there", () => {
    expect(resolve({ label: "Turned" })).toEqual({ ...none, client: "Acme", project: "Webshop" });
  });

  it("that is a project's name names its client", () => {
    expect(resolve({ label: "Webshop" })).toEqual({ ...none, client: "Acme", project: "Webshop" });
    expect(resolve({ label: "Webshpo" })).toEqual({ ...none, client: "Acme", project: "Webshop" });
    expect(resolve({ projectField: "Webshop" })).toEqual({ ...none, client: "Acme", project: "Webshop" });
  });

  it("that is a project's name of two clients names the author's, else nobody, and never a new client", () => {
    expect(resolve({ label: "App" }, { own: [BIRCH, NORTHWIND] })).toEqual({
      ...none,
      client: "Birch & Sons",
      project: "App",
    });
    expect(resolve({ label: "App" }, { thread: of(ACME) })).toEqual({
      ...none,
      client: "Acme",
      project: "App",
    });
    expect(resolve({ label: "App" })).toEqual(none);
    expect(whole({ label: "App" }).near.map((one) => one.clientId)).toEqual([1, 2]);
    expect(resolve({ label: "App" }, { own: [NORTHWIND] })).toMatchObject({ client: "Northwind Traders" });
  });

  it("that may misspell two clients is a new name, near to both; a clue of one of them decides", () => {
    expect(resolve({ label: "Mortens" })).toEqual({ ...none, newClient: "Mortens" });
    expect(whole({ label: "Mortens" }).near.map((one) => one.clientName)).toEqual(["Martens", "Mertens"]);
    expect(whole({ label: "Mortens / Shop" }).near).toHaveLength(2);
    expect(resolve({ label: "Mortens" }, { thread: of(client(7, "Mertens")) })).toEqual({
      ...none,
      client: "Mertens",
    });
  });

  it("that holds a known name is a new one, near to that", () => {
    expect(resolve({ label: "Acme CRM" })).toEqual({ ...none, newClient: "Acme CRM" });
    expect(whole({ label: "Acme CRM" }).near.map((one) => one.clientName)).toEqual(["Acme"]);
    expect(resolve({ label: "Acme CRM" }, { thread: of(ACME) })).toEqual({
      ...none,
      client: "Acme",
      newProject: "CRM",
    });
  });

  it("that names nobody is a new client, even if the author has only one", () => {
    expect(resolve({ label: "Cobalt" }, { own: [ACME] })).toEqual({ ...none, newClient: "Cobalt" });
  });

  it("that names nobody is a project of the client that thread, reference or address prove", () => {
    const proved = { ...none, client: "Acme", newProject: "Payroll" };
    expect(resolve({ label: "Payroll" }, { thread: of(ACME) })).toEqual(proved);
    expect(resolve({ label: "Payroll" }, { reference: of(ACME) })).toEqual(proved);
    expect(resolve({ label: "Payroll" }, { sender: "x@acme.example" })).toEqual(proved);
  });

  it("of the field Client, or with a slash, that names nobody is a new client whatever else the mail says", () => {
    expect(resolve({ label: "Cobalt / Shop" }, { thread: of(ACME) })).toEqual({
      ...none,
      newClient: "Cobalt",
      newProject: "Shop",
    });
    expect(resolve({ clientField: "2026" }, { thread: of(ACME) })).toEqual({ ...none, client: "Acme" });
    const mertens = of(client(7, "Mertens"));
    expect(resolve({ label: "Mortens / Shop" }, { thread: mertens })).toEqual({
      ...none,
      client: "Mertens",
      newProject: "Shop",
    });
    expect(resolve({ label: "Mortens" }, { thread: of(ACME) })).toEqual({ ...none, newClient: "Mortens" });
    expect(resolve({ clientField: "Payroll" }, { thread: of(ACME) })).toEqual({
      ...none,
      newClient: "Payroll",
    });
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
    const title = "Webshpo";
    expect(resolve({ label: title, title, bracketOnly: true, body: "x" })).toEqual({ ...none, title });
  });

  it("names the client at its edge, and with a slash is the label only where more is said", () => {
    const edge = (title: string, body = "") => resolve({ label: title, title, bracketOnly: true, body });
    expect(edge("Acme checkout live")).toEqual({ ...none, client: "Acme", title: "Acme checkout live" });
    expect(edge("Acme / Portal is live")).toEqual({
      ...none,
      client: "Acme",
      title: "Acme / Portal is live",
    });
    expect(edge("Acme / Portal", "Logins halved.")).toEqual({
      ...none,
      client: "Acme",
      newProject: "Portal",
      title: "Logins halved.",
    });
    expect(edge("Acme / Webshop", "Carts hold.")).toMatchObject({ project: "Webshop", title: "Carts hold." });
  });
});

describe("what is written where a name would stand, and is none", () => {
  it.each(["n/a", "none", "TBD", "-", "?", "Unknown", "no client yet", "keine", "unbekannt", "123"])(
    "%s makes no client, as field or label",
    (written) => {
      expect(resolve({ clientField: written })).toMatchObject({ client: null, newClient: null });
      expect(resolve({ label: written })).toMatchObject({ client: null, newClient: null });
      expect(resolve({ clientField: written }, { own: [ACME] })).toMatchObject({ client: "Acme" });
    },
  );

  it("brackets and quotes around a name are no part of it, those inside are", () => {
    const made = (label: string) => resolve({ label }).newClient;
    expect(["[Kestrel]", "“Kestrel”", "'Kestrel'", "(Kestrel)", '"Kestrel"'].map(made)).toEqual(
      Array(5).fill("Kestrel"),
    );
    expect(["Kestrel (UK)", "(Re)think Labs", "O'Neill & Co"].map(made)).toEqual([
      "Kestrel (UK)",
      "(Re)think Labs",
      "O'Neill & Co",
    ]);
  });
});
