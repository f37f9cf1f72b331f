// Names of files that a client gets: fit for any system, and what they are stays readable.
import { expect, test } from "vitest";
import { fileName } from "../../src/app/file-name.ts";

test.each([
  ["Acme", "deck", "", "Acme deck"],
  ["Delta / One", "2026-06 to 2026-11", "DRAFT", "DRAFT Delta One 2026-06 to 2026-11"],
  ["..\\..\\Acme\u0000:<x>\u2028\ud800", "deck", "", "Acme x deck"],
  [".NET Foundation", "deck", "", "NET Foundation deck"],
  ["  ", "deck", "", "deck"],
])("%j", (client, after, before, expected) => {
  expect(fileName(client, after, before)).toBe(expected);
});

test("a long name is cut between two letters, and what stands round it is kept", () => {
  for (const letter of ["漢", "😀", "a", "é"]) {
    const name = fileName(`x${letter.repeat(200)}`, "deck 2026-12-03", "DRAFT");
    expect(name).toMatch(/^DRAFT x.+ deck 2026-12-03$/u);
    expect(Buffer.byteLength(`${name}.pptx`)).toBeLessThan(255);
    expect(name).not.toMatch(/\ufffd|\p{Cs}/u);
  }
});
