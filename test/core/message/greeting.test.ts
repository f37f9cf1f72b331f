// A greeting above a note, and lines that merely begin like one.
import { describe, expect, it } from "vitest";
import { isGreeting, withoutGreeting } from "../../../src/core/message/greeting.ts";

describe("nothing but a greeting", () => {
  it.each(
    `Hi|Hi!|Hello,|Hi Nora|Hi Nora,|Hi Nora and Tom,|Hi team -|Hi both|Hello everyone,|Dear all|Dear Ms Berg,|Good morning Nora!
    |Hallo zusammen,|Hallo liebes Team,|Liebe Anna,|Sehr geehrte Damen und Herren,|Guten Abend|Moin moin|Grüezi Frau Meier,
    |Bonjour à tous,|Bonjour,|Chère Claire,|Buongiorno a tutti,|Ciao Giulia|Hola equipo:|Estimada Inés,|Olá!|Bom dia a todos
    |Beste Anna,|Hoi allemaal,|Hej alla!|Hei|Cześć|Szanowni Państwo,|Привет,|各位|Nora,|Nora and Tom,|Team,|All,|To whom it may concern:`.split(
      /\s*\|/u,
    ),
  )("%s", (line) => {
    expect(isGreeting(line)).toBe(true);
  });
});

describe("the words behind a greeting", () => {
  it.each([
    ["Hi Nora, the pilot is signed.", "the pilot is signed."],
    ["Hello all - the pilot is signed", "the pilot is signed"],
    ["Hi Nora, hi Tom, the pilot is signed", "the pilot is signed"],
    ["Hallo Nora, der Pilot läuft", "der Pilot läuft"],
    ["Hey! 🎉 The pilot is signed", "The pilot is signed"],
  ])("%s", (line, words) => {
    expect(withoutGreeting(line)).toBe(words);
  });
});

describe("no greeting", () => {
  it.each([
    "Hello world page is live",
    "Hi-res pictures are live",
    "Dear customers love the new shop",
    "Beste Quote!",
    "Beste Woche aller Zeiten",
    "Highest score ever",
    "Nora signed",
    "The pilot is signed,",
    "Heyday of the shop",
    "Morning rush is down by half",
    "",
  ])("%s", (line) => {
    expect(withoutGreeting(line)).toBe(line);
    expect(isGreeting(line)).toBe(false);
  });
});
