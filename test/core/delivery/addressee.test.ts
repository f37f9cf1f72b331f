// Who may get a letter.
import { expect, test } from "vitest";
import { agencyDomains, mayReceive } from "../../../src/core/delivery/addressee.ts";

const addressees = {
  known: new Set(["pia@agency.test", "home@gmail.com"]),
  left: new Set(["otto@agency.test"]),
  domains: agencyDomains([], ["agency.test", "gmail.com"]),
};

test.each(["pia@agency.test", "PIA@Agency.Test", "home@gmail.com", "new.colleague@agency.test"])(
  "%s may",
  (address) => expect(mayReceive(address, addressees)).toBe(true),
);

test.each([
  "dana@client.test",
  "Otto@agency.test",
  "stranger@gmail.com",
  "pia@sub.agency.test",
  "pia@agency.test.evil.test",
  "agency.test",
  "pia@agency.test, dana@client.test",
  "<pia@agency.test>",
  "pia@agency.test\r\nRCPT TO:<dana@client.test>",
  "dana@client.test@agency.test",
  "",
])("%j may not", (address) => expect(mayReceive(address, addressees)).toBe(false));

test("configured domains replace those of known people", () => {
  const configured = { ...addressees, domains: agencyDomains(["Firm.test"], ["agency.test"]) };
  expect(mayReceive("anyone@firm.test", configured)).toBe(true);
  expect(mayReceive("new.colleague@agency.test", configured)).toBe(false);
  expect(mayReceive("pia@agency.test", configured)).toBe(true);
});

test("a configured free-mail domain is taken at its word", () => {
  expect(mayReceive("stranger@gmail.com", { ...addressees, domains: agencyDomains(["gmail.com"], []) })).toBe(
    true,
  );
});
