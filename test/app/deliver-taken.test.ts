// A letter that the server took is recorded as sent, whatever comes of the next one.
import { afterAll, beforeAll, expect, test } from "vitest";
import { deliverWaiting } from "../../src/app/deliver.ts";
import { createLog } from "../../src/log.ts";
import { smtpSender } from "../../src/outbox/smtp.ts";
import { letterCounts } from "../../src/store/letters.ts";
import { freshDatabase, type TestDatabase } from "../helpers/database.ts";
import { knownPerson, queueLetter } from "../helpers/letters.ts";
import { type Receiver, startReceiver } from "../helpers/smtp.ts";

let database: TestDatabase;
let receiver: Receiver;

beforeAll(async () => {
  database = await freshDatabase();
  await knownPerson(database.db);
  receiver = await startReceiver();
});
afterAll(async () => {
  await receiver.stop();
  await database.drop();
});

test("a letter that was taken is sent, though the connection is of no use to the next one", async () => {
  for (const name of ["a", "b", "c"]) await queueLetter(database.db, name);
  let connects = 0;
  const refusedOnce = () => {
    const sender = smtpSender(receiver.server, "lately@agency.test")();
    const refusal = { met: "not-connected", reply: "421 later" } as const;
    return {
      ...sender,
      connect: async () => {
        connects += 1;
        return connects === 2 ? refusal : sender.connect();
      },
    };
  };
  expect(
    await deliverWaiting({
      db: database.db,
      log: createLog("silent"),
      clock: () => new Date(Date.now() + 60_000), // the database's clock is another one: everything queued is due
      random: () => 0.5,
      openSender: refusedOnce,
      agencyDomains: [],
    }),
  ).toMatchObject({
    sent: 1,
    retried: 2,
    unreachable: "421 later",
  });
  expect(receiver.received.map((letter) => /^Subject: Letter (.*)\r$/m.exec(letter.raw)?.[1])).toEqual(["a"]);
  expect(await letterCounts(database.db)).toMatchObject({ sent: 1, queued: 2, uncertain: 0 });
});
