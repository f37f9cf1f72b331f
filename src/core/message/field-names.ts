// The names of a note's fields, by language, as data.

export type FieldName = "client" | "project" | "date" | "value" | "for" | "ledTo" | "tags" | "internal";

/** Alternatives separated by `|`. A name of two languages is taken for that of the first. */
const LANGUAGES: Record<string, Record<FieldName, string>> = {
  en: {
    client: "client|customer",
    project: "project",
    date: "date",
    value: "value",
    for: "for",
    ledTo: "led to|leads to",
    tags: "tags|tag|keywords",
    internal: "internal|private|confidential",
  },
  de: {
    client: "kunde|kundin|auftraggeber|mandant",
    project: "projekt|vorhaben",
    date: "datum",
    value: "wert",
    for: "für|zu",
    ledTo: "führte zu|führt zu",
    tags: "schlagwort|schlagworte|schlagwörter|stichwort|stichworte|stichwörter",
    internal: "intern|privat|vertraulich",
  },
  fr: {
    client: "client|cliente",
    project: "projet",
    date: "date",
    value: "valeur",
    for: "pour",
    ledTo: "a mené à|a conduit à",
    tags: "étiquette|étiquettes|mots-clés|mots clés",
    internal: "interne|privé|confidentiel",
  },
  es: {
    client: "cliente",
    project: "proyecto",
    date: "fecha",
    value: "valor",
    for: "para",
    ledTo: "llevó a|condujo a",
    tags: "etiqueta|etiquetas",
    internal: "interno|privado|confidencial",
  },
  it: {
    client: "cliente",
    project: "progetto",
    date: "data",
    value: "valore",
    for: "per",
    ledTo: "ha portato a",
    tags: "etichetta|etichette",
    internal: "interno|privato|riservato",
  },
  pt: {
    client: "cliente",
    project: "projeto|projecto",
    date: "data",
    value: "valor",
    for: "para",
    ledTo: "levou a",
    tags: "marcadores",
    internal: "interno|privado",
  },
  nl: {
    client: "klant|opdrachtgever",
    project: "project",
    date: "datum",
    value: "waarde",
    for: "voor",
    ledTo: "leidde tot",
    tags: "labels|trefwoorden",
    internal: "intern|privé|vertrouwelijk",
  },
  sv: {
    client: "kund",
    project: "projekt",
    date: "datum",
    value: "värde",
    for: "för",
    ledTo: "ledde till",
    tags: "taggar|etiketter",
    internal: "internt",
  },
  pl: {
    client: "klient|klientka",
    project: "projekt",
    date: "data",
    value: "wartość",
    for: "dla",
    ledTo: "doprowadziło do",
    tags: "tagi|etykiety",
    internal: "wewnętrzne|prywatne|poufne",
  },
};

const names = new Map<string, { field: FieldName; language: string }>();
for (const [language, words] of Object.entries(LANGUAGES)) {
  for (const [field, alternatives] of Object.entries(words)) {
    for (const word of alternatives.split("|")) {
      const key = keyOf(word);
      if (!names.has(key)) names.set(key, { field: field as FieldName, language });
    }
  }
}

/** The field of that name and the name's language (BCP 47); undefined for any other word. */
export function fieldOf(name: string): { field: FieldName; language: string } | undefined {
  return names.get(keyOf(name));
}

/** Case and accents make no difference: `WARTOSC`. */
function keyOf(name: string): string {
  return name.toLowerCase().normalize("NFD").replace(/\p{M}/gu, "").replaceAll("ł", "l");
}
