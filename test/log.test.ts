// The log holds what an operator needs and nothing of anybody's mail.
import { expect, test } from "vitest";
import { createLog } from "../src/log.ts";

function logged(write: (log: ReturnType<typeof createLog>) => void): string {
  let lines = "";
  write(
    createLog("debug", {
      write: (line) => {
        lines += line;
      },
    }),
  );
  return lines;
}

test("addresses are blotted out wherever they stand", () => {
  const lines = logged((log) => {
    log.warn(
      { mailbox: "wins@agency.example@imap.agency.example" },
      "pat.o'neil+wins@agency.example was refused",
    );
    log.error(
      { err: new Error("wins@agency.example@imap.agency.example: NO [AUTHENTICATIONFAILED]") },
      "reading stopped",
    );
  });
  // The host of a mailbox stays: it tells an operator which one is meant.
  expect(lines).not.toMatch(/wins|neil|@agency/);
  expect(lines).toContain("AUTHENTICATIONFAILED");
  expect(lines.match(/…@…/g)?.length).toBeGreaterThanOrEqual(3);
});

test("of an error its message, code, stack and cause are told, and no values of rows or commands", () => {
  const cause = Object.assign(new Error("duplicate key value violates unique constraint"), {
    code: "23505",
    detail: "Key (subject)=(the secret launch) already exists.",
    command: "LOGIN pat hunter2",
  });
  const lines = logged((log) => log.error({ err: new Error("not stored", { cause }) }, "a batch failed"));
  expect(lines).toContain("23505");
  expect(lines).toContain("log.test.ts");
  expect(lines).not.toMatch(/secret launch|hunter2/);
});

test("secrets, raw mail and texts are censored; what is no address stays readable", () => {
  const lines = logged((log) =>
    log.info(
      { one: { password: "hunter2", token: "t0ken", raw: "Received:", text: "dear client" } },
      "at node_modules/@zone-eu/mailsplit, 2 @ 3, letter 42",
    ),
  );
  expect(lines).not.toMatch(/hunter2|t0ken|Received:|dear client/);
  expect(lines).toContain("node_modules/@zone-eu/mailsplit, 2 @ 3, letter 42");
});
