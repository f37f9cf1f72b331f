// Automatic mail, bounces and our own letters; and what only looks automatic.
import { describe, expect, it } from "vitest";
import { automaticKind } from "../../../src/core/message/automatic.ts";
import { isOurs } from "../../../src/core/message/ours.ts";
import { envelopeOf, messageOf } from "../../helpers/message.ts";

const kind = (headers: Record<string, string>, rest = {}) =>
  automaticKind(messageOf({ subject: "WIN: x", headers: new Map(Object.entries(headers)), ...rest }));

describe("nobody wrote", () => {
  it.each([
    ["automatic", { "auto-submitted": "auto-replied" }],
    ["automatic", { "auto-submitted": "auto-generated (cron); owner=root" }],
    ["automatic", { "auto-submitted": "auto-replied", "return-path": "<>" }],
    ["automatic", { "x-autoreply": "yes" }],
    ["automatic", { precedence: "auto_reply" }],
    ["automatic", { "content-type": 'multipart/report; report-type="disposition-notification"' }],
    ["bounce", { "content-type": "multipart/report; report-type=delivery-status" }],
    ["bounce", { "return-path": "<>" }],
    ["bounce", { "x-failed-recipients": "a@b.example" }],
    ["own-letter", { "x-lately": "letter", "auto-submitted": "auto-generated" }],
  ] as const)("%s %j", (expected, headers) => {
    expect(kind(headers)).toBe(expected);
  });

  it("a mail of the mailer daemon", () => {
    expect(kind({}, { from: { name: "", address: "mailer-daemon@mx.example" } })).toBe("bounce");
    expect(kind({}, { from: { name: "", address: "mailer-daemonica@mx.example" } })).toBeNull();
  });

  it.each([
    "Automatic reply: WIN:[Acme] x",
    "Re: Abwesenheitsnotiz: x",
    "Réponse automatique : x",
    "Out of Office: x",
    "自動返信: x",
  ])("%s", (subject) => {
    expect(kind({}, { subject })).toBe("automatic");
  });
});

describe("a person wrote", () => {
  it.each([
    [{ "auto-submitted": "no" }],
    [{ "auto-submitted": "No; by=hand" }],
    [{ precedence: "list", "list-id": "<wins.studio.example>" }],
    [{ precedence: "bulk" }],
    [{ "x-auto-response-suppress": "All" }],
    [{ "return-path": "<nora@studio.example>" }],
    [{}],
  ])("%j", (headers) => {
    expect(kind(headers)).toBeNull();
  });

  it.each(["WIN: Automatic reply is faster", "Out of officers' reach", "Absences down by 4 %"])(
    "%s",
    (subject) => {
      expect(kind({}, { subject })).toBeNull();
    },
  );
});

describe("ours, from the envelope alone", () => {
  const context = {
    codes: { WIN: "win", ROI: "roi" } as const,
    fromKnownPerson: false,
    dedicated: false,
    replyToKnown: false,
  };
  const ours = (subject: string, more = {}) => isOurs(envelopeOf({ subject }), { ...context, ...more });

  it("is a code, a command word or an entry reference from anybody", () => {
    for (const subject of ["WIN:[Acme] x", "Fwd: ROI: y", "STATUS:", "Re: numbers (#144)"])
      expect(ours(subject)).toBe(true);
  });

  it("is a near miss only from a known person", () => {
    expect(ours("Wni:[Acme] x")).toBe(false);
    expect(ours("Wni:[Acme] x", { fromKnownPerson: true })).toBe(true);
  });

  it("is any mail of a known person in a dedicated mailbox, of nobody else", () => {
    expect(ours("lunch?", { dedicated: true, fromKnownPerson: true })).toBe(true);
    expect(ours("lunch?", { dedicated: true })).toBe(false);
    expect(ours("lunch?", { fromKnownPerson: true })).toBe(false);
  });

  it("is an answer to what we know", () => {
    expect(ours("Re: lunch", { replyToKnown: true })).toBe(true);
  });

  it("is not what merely looks so", () => {
    for (const subject of ["Win a free phone", "ROI calculator webinar", "Re: winning", "Status update", ""])
      expect(ours(subject)).toBe(false);
  });
});
