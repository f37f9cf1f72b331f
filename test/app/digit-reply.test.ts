// A reply that is a digit answers the question of its letter: from its reader, once.
import { describe, expect, test } from "vitest";
import { askBench, DANA } from "../helpers/asks.ts";
import { installationPerTest, person } from "../helpers/understanding.ts";

const here = installationPerTest();
const { proposals, state, results, asked, inLetter, replyToLetter, replayAll, answer } = askBench(here);

describe("a reply that is a digit", () => {
  test("that is no choice, or stands beside words, needs its writer", async () => {
    await asked();
    await answer("About 48k EUR a year.");
    await inLetter();
    const [unknown] = await replyToLetter("7");
    const [words] = await replyToLetter("1 please");
    expect(await state(unknown)).toMatchObject({ state: "needs-you", reasonCode: "digit-unknown" });
    expect(await state(words)).toMatchObject({ state: "needs-you", reasonCode: "command" });
    expect((await proposals()).map((one) => one.answer)).toEqual([null]);
  });

  test("counts from the letter's reader alone", async () => {
    await asked();
    await answer("About 48k EUR a year.");
    await inLetter();
    await person(here.db, "otto@agency.example");
    const [otto] = await replyToLetter("1", { from: "otto@agency.example" });
    const [stranger] = await replyToLetter("1", { from: "max@evil.example" });
    const [dana] = await replyToLetter("1", { from: DANA });
    expect(await state(otto)).toMatchObject({ state: "needs-you", reasonCode: "reply-from-other" });
    expect(await state(stranger)).toMatchObject({ state: "needs-you", reasonCode: "unknown-sender" });
    expect(await state(dana)).toMatchObject({ state: "needs-you", reasonCode: "unknown-sender" });
    expect(await results()).toEqual([]);
  });

  test("comes once: a second one is too late, and says so", async () => {
    await asked();
    await answer("About 48k EUR a year.");
    await inLetter();
    const [first] = await replyToLetter("1");
    const [second] = await replyToLetter("2");
    expect(await state(second)).toMatchObject({ state: "needs-you", reasonCode: "digit-late" });
    await replayAll();
    expect(await state(first)).toMatchObject({ state: "filed", reasonCode: "digit" });
    expect((await proposals()).map((one) => one.answer)).toEqual([1]);
    expect(await results()).toHaveLength(1);
  });

  test("counts from who covers, in his own letter, and makes it his", async () => {
    await asked();
    await answer("About 48k EUR a year.");
    await inLetter();
    const ben = await person(here.db, "ben@agency.example");
    await here.db.updateTable("letter").set({ person_id: ben }).execute();
    const [digit] = await replyToLetter("1", { from: "ben@agency.example" });
    expect(await state(digit)).toMatchObject({ state: "filed", reasonCode: "digit" });
    expect(await results()).toHaveLength(1);
    expect((await proposals()).map((one) => [one.answer, one.personId])).toEqual([[1, ben]]);
  });
});
