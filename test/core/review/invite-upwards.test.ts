// Whom to invite so that the answer reaches those who ask.
import { describe, expect, test } from "vitest";
import { inviteUpwards } from "../../../src/core/review/invite-upwards.ts";
import type { Attendee } from "../../../src/core/review/level.ts";
import { upwardsSentences } from "../../../src/core/review/pm-words.ts";

const dana: Attendee = { id: 1, name: "Dana Holt", email: "dana@acme.example", level: "daily" };
const max: Attendee = { id: 2, name: "Max Orr", email: "max@acme.example", level: "manager" };
const ruth: Attendee = { id: 3, name: "Ruth Vale", email: "ruth@acme.example", level: "executive" };
const told = (...args: Parameters<typeof inviteUpwards>) =>
  upwardsSentences(inviteUpwards(...args), "Acme", "en").join(" ");

describe("the advice", () => {
  test("names who comes highest, since when nobody above did, and whom to ask", () => {
    const held = [
      { heldOn: "2026-09-03", attendees: [dana] },
      { heldOn: "2026-06-01", attendees: [dana, ruth] },
    ];
    expect(told([dana], [dana, max, ruth], held)).toBe(
      "Invite upwards: nobody above Dana Holt (daily contact) has walked through it since 1 June 2026. Ask Ruth Vale (executive) and Max Orr (manager) to come.",
    );
  });

  test("says that nobody above is known, and how to add him", () => {
    expect(told([dana], [dana], [])).toBe(
      'Invite upwards: nobody above Dana Holt (daily contact) has walked through it yet. Add the people above with `lately client contact "Acme" --add EMAIL --level executive`.',
    );
    expect(told([], [], [])).toMatch(/^Nobody of the client is invited/);
  });

  test("recalls that the same daily contact came alone, though an executive is invited now", () => {
    const held = [{ heldOn: "2026-09-03", attendees: [dana] }];
    expect(told([dana, ruth], [dana, ruth], held)).toBe(
      "Invite upwards: Dana Holt (daily contact) came alone last time; nobody else has walked through it yet.",
    );
  });

  test("is silent where an executive comes, and last time others came too", () => {
    const held = [{ heldOn: "2026-09-03", attendees: [dana, max] }];
    expect(told([dana, ruth], [dana, max, ruth], held)).toBe("");
    expect(told([ruth], [dana, ruth], [{ heldOn: "2026-09-03", attendees: [dana] }])).toBe("");
  });

  test("speaks German too", () => {
    const advice = upwardsSentences(inviteUpwards([dana], [dana, ruth], []), "Acme", "de");
    expect(advice).toEqual([
      "Nach oben einladen: Über Dana Holt (täglicher Kontakt) war noch niemand beim Rückblick dabei.",
      "Laden Sie Ruth Vale (Geschäftsleitung) ein.",
    ]);
  });
});
