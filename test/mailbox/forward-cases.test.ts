// The cases of test/cases/forwards-*.jsonl: each mail falls into the note, the client's mail and what is cut off.
import { describe, expect, it } from "vitest";
import { forwardCaseFiles, forwardCases, readForwardCase } from "../helpers/forward-cases.ts";

const files = forwardCaseFiles();

it("the cases are there, and none bears another's name", () => {
  const ids = files.flatMap((file) => forwardCases(file).map((row) => row.id));
  expect(ids.length).toBeGreaterThanOrEqual(90);
  expect(new Set(ids).size).toBe(ids.length);
});

describe.each(files)("%s", (file) => {
  it.each(forwardCases(file).map((row) => [row.id, row] as const))("%s", async (_id, row) => {
    const { got, wanted } = await readForwardCase(row);
    expect(got).toEqual(wanted);
  });
});
