// Where a number was shown, told once a place and day.
import { expect, test } from "vitest";
import { placesOf } from "../../src/app/shown-places.ts";

test("a file made again the same day, or with several figures of an entry, is one place", () => {
  const showing = (file: string | null, at: string, personName: string | null = null) => {
    return { entryId: 1, ordinal: 1, figure: null, file, personId: null, personName, at: new Date(at) };
  };
  const places = placesOf([
    showing("acme.pptx", "2026-11-24T09:00:00.000Z"),
    showing("acme.pptx", "2026-11-24T09:00:00.123Z"),
    showing("acme.pptx", "2026-11-24T16:00:00.000Z"),
    showing("acme.pptx", "2026-11-25T09:00:00.000Z"),
    showing(null, "2026-11-24T09:00:00.000Z", "Pia"),
    showing(null, "2026-11-24T09:00:00.000Z", "Ben"),
  ]);
  expect(places).toEqual([
    { file: "acme.pptx", at: new Date("2026-11-24T09:00:00.000Z") },
    { file: "acme.pptx", at: new Date("2026-11-25T09:00:00.000Z") },
    { reader: "Pia", at: new Date("2026-11-24T09:00:00.000Z") },
    { reader: "Ben", at: new Date("2026-11-24T09:00:00.000Z") },
  ]);
});
