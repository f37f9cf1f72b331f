// The top header block and the Date header.
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseDateHeader } from "../../src/mailbox/date-header.ts";
import { readHeader } from "../../src/mailbox/header.ts";

const header = (text: string | Buffer) => readHeader(Buffer.from(text as string));

describe("the header block", () => {
  it("is unfolded, names in lower case, values in their order", () => {
    const read = header(
      "Subject: a\r\n  b\r\nReceived: one\r\nRECEIVED: two\r\nX-Empty:\r\n\r\nSubject: body\r\n",
    );
    expect([...read]).toEqual([
      ["subject", ["a  b"]],
      ["received", ["one", "two"]],
      ["x-empty", [""]],
    ]);
  });

  it("ends at the first blank line with either line end, or at the end of the mail", () => {
    expect([...header("A: 1\n\nB: 2").keys()]).toEqual(["a"]);
    expect([...header("A: 1\nB: 2").keys()]).toEqual(["a", "b"]);
    expect([...header("\nA: 1").keys()]).toEqual([]);
  });

  it("skips what is no field and reads raw 8-bit values", () => {
    expect([...header("From nora Tue Mar 3\nnonsense\nSubject: 5 €\n")]).toEqual([["subject", ["5 €"]]]);
    expect(readHeader(Buffer.from("Subject: 5 \x80 f\xfcr\n", "latin1")).get("subject")).toEqual(["5 € für"]);
  });

  it("is not read beyond 64 KB", () => {
    const read = header(`A: 1\n${"X: y\n".repeat(20_000)}Z: last\n\n`);
    expect(read.has("z")).toBe(false);
    expect(read.has("a")).toBe(true);
  });

  it("never throws", () => {
    fc.assert(fc.property(fc.uint8Array({ maxLength: 500 }), (raw) => void readHeader(raw)));
  });
});

describe("the Date header", () => {
  it.each([
    ["Tue, 03 Mar 2026 16:20:00 +0100", "2026-03-03T15:20:00.000Z"],
    ["3 Mar 2026 16:20 GMT", "2026-03-03T16:20:00.000Z"],
    ["Tue, 3 Mar 26 16:20:00 EST", "2026-03-03T21:20:00.000Z"],
    ["Tue, 03 Mar 2026 16:20:00 +0100 (CET)", "2026-03-03T15:20:00.000Z"],
    ["Tue, 03 Mar 2026 16:20:00 CEST", "2026-03-03T16:20:00.000Z"],
    ["2026-03-03T16:20:00+01:00", "2026-03-03T15:20:00.000Z"],
    ["2026-03-03 16:20:00", "2026-03-03T16:20:00.000Z"],
    ["Tue Mar  3 16:20:00 2026", "2026-03-03T16:20:00.000Z"],
  ])("%s", (value, moment) => {
    expect(parseDateHeader(value)?.toISOString()).toBe(moment);
  });

  it.each(["", "yesterday", "hello 5", "32 Mar 2026 10:00:00 +0000", "3 Mrz 2026 10:00:00 +0000", "1"])(
    "%j is none",
    (value) => {
      expect(parseDateHeader(value)).toBeNull();
    },
  );
});
