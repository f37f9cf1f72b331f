// Who is of a client, by his address.
import { expect, test } from "vitest";
import { isOutsider } from "../../../src/core/entry/client-address.ts";

const OTHERS = ["beta.example", "bo@gmail.com"];
test.each([
  ["at his domain", "ina@iota.example", ["iota.example"], false],
  ["at a part of it", "ina@mail.iota.example", ["iota.example"], false],
  ["a contact at a mail provider", "ina@gmail.com", ["iota.example", "ina@gmail.com"], false],
  ["another's contact at a mail provider", "bo@gmail.com", [], true],
  ["anybody at a mail provider", "jo@gmail.com", ["ina@gmail.com"], true],
  ["a colleague of a contact", "tom@iota.example", ["ina@iota.example"], false],
  ["a supplier", "sam@supplier.example", ["iota.example"], true],
  ["at another client's domain", "bob@beta.example", ["iota.example"], true],
  ["there, and nothing is known of his own", "bob@beta.example", [], true],
  ["there as a contact of both", "bob@beta.example", ["bob@beta.example"], false],
  ["a colleague there of a contact of both", "tom@beta.example", ["bob@beta.example"], true],
  ["of a client of whom nothing is known", "sam@supplier.example", [], false],
] as const)("%s: %s", (_who, address, own, isOne) => {
  expect(isOutsider(address, own, OTHERS)).toBe(isOne);
});
