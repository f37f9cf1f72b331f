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
    ["automatic", { "x-auto-reply-from": "a@b.example" }],
    ["automatic", { "content-type": "text/calendar; method=REPLY; charset=utf-8" }],
    ["automatic", { "content-class": "urn:content-classes:calendarmessage" }],
    ["automatic", { "content-type": 'multipart/report; report-type="disposition-notification"' }],
    ["bounce", { "content-type": "multipart/report; report-type=delivery-status" }],
    ["bounce", { "return-path": "<>" }],
    ["bounce", { "x-failed-recipients": "a@b.example" }],
    [
      "bulk",
      {
        "list-unsubscribe": "<https://shop.example/u>",
        "list-unsubscribe-post": "List-Unsubscribe=One-Click",
      },
    ],
    [
      "bulk",
      { "list-unsubscribe": "<mailto:u@shop.example>", precedence: "bulk", "list-id": "<news.shop.example>" },
    ],
    ["bulk", { "list-unsubscribe": "<https://a.example/u>", "list-post": "NO" }],
    ["bulk", { "list-unsubscribe": "<https://a.example/u>", "list-post": "<https://a.example/p>" }],
    ["own-letter", { "x-lately": "letter", "auto-submitted": "auto-generated" }],
  ] as const)("%s %j", (expected, headers) => {
    expect(kind(headers)).toBe(expected);
  });

  it("a mail of the mailer daemon", () => {
    expect(kind({}, { from: { name: "", address: "mailer-daemon@mx.example" } })).toBe("bounce");
    expect(kind({}, { from: { name: "", address: "mailer-daemonica@mx.example" } })).toBeNull();
  });

  it.each(
    `Automatic reply: WIN:[Acme] x|Re: Abwesenheitsnotiz: x|Réponse automatique : x|Out of Office: x|自動返信: x
    |[EXTERNAL] Automatic reply: WIN: x|Out of office Re: WIN:[Acme] x|Nicht im Büro: ROI: x|Absence du bureau : WIN: x
    |Respuesta automática: WIN: x|Risposta automatica: WIN: x|Automatisch antwoord: WIN: x|Autosvar: WIN: x
    |Odpowiedź: Automatyczna odpowiedź: WIN: x|Ausência: ROI: x|Poissa: WIN: x|Автоответ: WIN: x
    |Accepted: WIN:[Acme] review|Zugesagt: WIN:[Acme] x|Declined: ROI: x|Abgelehnt: WIN: x|Tentative: WIN: x
    |Tentatively Accepted: WIN: x|Mit Vorbehalt: WIN: x|Accepté : WIN: x|Refusé : WIN: x|Aceptada: WIN: x|Rechazado: WIN: x
    |Accettato: ROI:[Rossi] x|Aceite: WIN: x|Recusado: WIN: x|Geaccepteerd: WIN: x|Geweigerd: WIN: x|Accepterat: WIN: x
    |Avböjt: WIN: x|Zaakceptowano: WIN: x|Odrzucono: WIN: x|已接受: WIN: x|Invitation: WIN:[Acme] review @ Tue
    |Updated invitation: WIN: x|Canceled: WIN:[Acme] party|Abgesagt: WIN: x|Einladung: WIN: x
    |Thank you for your mail - Automatic reply: WIN: x|Déclinée : WIN: x|Provisorisch: WIN: x
    |Read: WIN:[Acme] x|Gelesen: WIN: x|Lu : ROI: x|Leído: WIN: x|Letto: ROI: x|Lido: WIN: x|Gelezen: WIN: x|Läst: WIN: x
    |Przeczytano: WIN: x|Nicht gelesen: WIN: x|Lesebestätigung: WIN: x|Return Receipt (displayed): WIN: x`.split(
      /\s*\|/u,
    ),
  )("%s", (subject) => {
    expect(kind({}, { subject })).toBe("automatic");
  });

  it.each(
    `Undeliverable: WIN:[Acme] x|Undelivered Mail Returned to Sender|Delivery Status Notification (Failure)|Mail delivery failed: x
    |Returned mail: see transcript for details|failure notice|Unzustellbar: WIN: x|Non remis : WIN: x|No se puede entregar: x
    |Onbestelbaar: WIN: x|Kan inte levereras: WIN: x|Nie można dostarczyć: WIN: x|Re: Undeliverable: WIN: x`.split(
      /\s*\|/u,
    ),
  )("%s, as a bounce", (subject) => {
    expect(kind({}, { subject })).toBe("bounce");
  });
});

describe("a person wrote", () => {
  it.each([
    [{ "auto-submitted": "no" }],
    [{ "auto-submitted": "No; by=hand" }],
    [{ precedence: "list", "list-id": "<wins.studio.example>" }],
    [{ precedence: "bulk" }],
    [{ "list-unsubscribe": "<mailto:wins+u@a.example>", "list-post": "<mailto:wins@a.example>" }],
    [{ "list-unsubscribe": "<mailto:wins+u@a.example>", precedence: "list" }],
    [{ "list-unsubscribe": "<mailto:u@a.example>", "list-subscribe": "<mailto:s@a.example>" }],
    [{ "content-type": "text/plain; charset=utf-8" }],
    [{ "x-auto-response-suppress": "All" }],
    [{ "return-path": "<nora@studio.example>" }],
    [{}],
  ])("%j", (headers) => {
    expect(kind(headers)).toBeNull();
  });

  it.each([
    "WIN: Automatic reply is faster",
    "WIN: Accepted: our tender",
    "ROI:[Acme] Read: 40 % more",
    "Out of officers' reach",
    "Absences down by 4 %",
    "Accepted by the board",
    "Read this first",
    "Lunch: who is in?",
    "Undeliverables: what to do with them",
    "Invitations sent",
  ])("%s", (subject) => {
    expect(kind({}, { subject })).toBeNull();
  });
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
