// Domains where anybody can have an address, and addresses behind which nobody sits.
import { expect, test } from "vitest";
import { isFreeMail, isPersonal } from "../../../src/core/delivery/free-mail.ts";

test.each([
  "gmail.com",
  "gmx.at",
  "yahoo.co.jp",
  "outlook.com.br",
  "web.de",
  "wp.pl",
  "comcast.net",
  "seznam.cz",
  "mail.ru",
])("%s is a mail provider's", (domain) => expect(isFreeMail(domain)).toBe(true));

test.each([
  "mail.acme.de",
  "web.acme.io",
  "gmail.acme.example",
  "orange.com",
  "comcast.com",
  "acme.example",
  "com",
  "",
])("%s is not", (domain) => expect(isFreeMail(domain)).toBe(false));

test.each([
  ["dana@acme.example", true],
  ["rooter@acme.example", true],
  ["systems@acme.example", true],
  ["no-reply@acme.example", false],
  ["do_not_reply@acme.example", false],
  ["bounces+42@acme.example", false],
  ["notifications@acme.example", false],
])("%s: a person may sit there: %s", (address, personal) => {
  expect(isPersonal(address)).toBe(personal);
});
