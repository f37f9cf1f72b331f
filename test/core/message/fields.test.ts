// `Field: value` lines at the top of a note.
import { describe, expect, it } from "vitest";
import { isYes, readFields, readNumbers, readTags } from "../../../src/core/message/fields.ts";

describe("leading fields", () => {
  it("are read in any case and language, blank lines between them too; the rest is the note", () => {
    const note =
      "client: Acme\nProjekt: CRM\n\nDATE: 3 March\nValue: 12k EUR\nFor: #142\nTags: a, b\nInternal: ja\n\nIt is live.";
    expect(readFields(note)).toEqual({
      dateLanguage: "en",
      fields: {
        client: "Acme",
        project: "CRM",
        date: "3 March",
        value: "12k EUR",
        for: "#142",
        tags: "a, b",
        internal: "ja",
      },
      text: "It is live.",
    });
  });

  it("that are unknown stay text and do not hide those below", () => {
    expect(readFields("Mood: great\nClient: Acme\nIt is live.")).toMatchObject({
      fields: { client: "Acme" },
      text: "Mood: great\nIt is live.",
    });
  });

  it.each([
    "It is live.\nClient: Acme was happy",
    "For: the whole team",
    "Internal: tools are faster now",
    "Client:",
    'Client: "it saves us a day a week"',
    "Client: are they happy?",
    "Project: it went live. Nobody noticed",
    "x = 3\nClient: Acme",
    "- Search: it is live\n- Client: Acme",
    "For: 3 clients",
    "Hello,\nit is live\nClient: Acme",
    "Result: 30 % fewer calls",
    "",
  ])("%s holds none", (note) => {
    expect(readFields(note)).toEqual({ fields: {}, dateLanguage: null, text: note });
  });

  it.each([
    ["en", "Client: A\nProject: B\nDate: D\nValue: V\nFor: 142\nLed to: 151\nTags: t\nInternal: yes"],
    ["de", "Kunde: A\nProjekt: B\nDatum: D\nWert: V\nFür: 142\nFührte zu: 151\nSchlagwörter: t\nIntern: ja"],
    [
      "en",
      "Client : A\nProjet : B\nDate : D\nValeur : V\nPour : 142\nA mené à : 151\nÉtiquettes : t\nInterne : oui",
    ],
    ["es", "Cliente: A\nProyecto: B\nFecha: D\nValor: V\nPara: 142\nLlevó a: 151\nEtiquetas: t\nPrivado: sí"],
    [
      "it",
      "Cliente: A\nProgetto: B\nData: D\nValore: V\nPer: 142\nHa portato a: 151\nEtichette: t\nInterno: sì",
    ],
    ["it", "Cliente: A\nProjeto: B\nData: D\nValor: V\nPara: 142\nLevou a: 151\nEtiquetas: t\nInterno: sim"],
    ["de", "Klant: A\nProject: B\nDatum: D\nWaarde: V\nVoor: 142\nLeidde tot: 151\nLabels: t\nIntern: ja"],
    ["de", "Kund: A\nProjekt: B\nDatum: D\nVärde: V\nFör: #142\nLedde till: 151\nTaggar: t\nInternt: ja"],
    [
      "it",
      "Klient: A\nProjekt: B\nData: D\nWARTOSC: V\nDla: 142\nDoprowadziło do: 151\nTagi: t\nPoufne: tak",
    ],
  ])("are known in nine languages; %s is taken for that of the date: %s", (language, note) => {
    const { fields, dateLanguage, text } = readFields(`${note}\n\nwords`);
    expect({ ...fields, for: fields.for?.replace("#", "") }).toMatchObject({
      client: "A",
      project: "B",
      date: "D",
      value: "V",
      for: "142",
      ledTo: "151",
      tags: "t",
    });
    expect(isYes(fields.internal ?? "")).toBe(true);
    expect(dateLanguage).toBe(language);
    expect(text).toBe("words");
  });

  it.each([
    "*Client:* Acme",
    "**Client:** Acme",
    "*Client*: Acme",
    "*Client: Acme*",
    "__Client:__ Acme",
    "Client = Acme",
    "- Client: Acme",
    "•  *Client:* Acme",
    "CLIENT： Acme",
    "Hi Nora,\n\nClient: Acme",
    "Hello all\nClient: Acme",
  ])("may be emphasized, stand under a greeting or have another colon: %s", (note) => {
    expect(readFields(note).fields).toEqual({ client: "Acme" });
  });

  it("For takes entry numbers and nothing else", () => {
    expect(readNumbers(readFields("For: 142, #143 and 144").fields.for)).toEqual([142, 143, 144]);
    expect(readFields("For: 142 people").fields).toEqual({});
  });

  it("named twice keep the first value, the second is text", () => {
    expect(readFields("Client: Acme\nClient: Other\nx")).toMatchObject({
      fields: { client: "Acme" },
      text: "Client: Other\nx",
    });
  });
});

it.each([
  ["launch, Speed ,#fast", ["launch", "speed", "fast"]],
  ["launch speed", ["launch", "speed"]],
  ["a,a,,", ["a"]],
  [undefined, []],
])("tags %s", (value, tags) => {
  expect(readTags(value)).toEqual(tags);
});

describe("a client's name with full stops in it", () => {
  it.each([
    "Birch GmbH & Co. KG",
    "St. Gallen Kliniken",
    "J. Moll Ltd. London",
    "Acme Corp. Europe",
    "Rossi S.p.A.",
  ])("%s is a name", (name) => {
    expect(readFields(`Client: ${name}\nIt is live.`).fields.client).toBe(name);
  });

  it.each(["It saves a day. We love it", "they said so; twice", "Dana wrote it. Co. wide"])(
    "%s is a sentence",
    (words) => {
      expect(readFields(`Client: ${words}\nIt is live.`).fields.client).toBeUndefined();
    },
  );
});
