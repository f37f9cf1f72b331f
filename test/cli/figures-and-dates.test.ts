// `lately figures` and `lately dates` as a script uses them: lines in, lines out, bad lines named.
import { describe, expect, it } from "vitest";
import { runCli, spawnCli } from "../helpers/cli.ts";

function lines(stdout: string): unknown[] {
  return stdout
    .split("\n")
    .filter(Boolean)
    .map((line) => JSON.parse(line));
}

describe("lately figures --json", () => {
  it("ends in order when its reader has enough, as in | head", async () => {
    const child = spawnCli(["figures", "--json"]);
    const exited = new Promise<number | null>((resolve) => child.once("close", resolve));
    let stderr = "";
    child.stderr?.on("data", (chunk) => {
      stderr += chunk;
    });
    child.stdout?.once("data", () => child.stdout?.destroy());
    child.stdin?.on("error", () => {}); // a command that died reads no further
    child.stdin?.end(`{"id":1,"text":"We saved them $40k a year."}\n`.repeat(5_000));
    expect({ code: await exited, stderr }).toEqual({ code: 0, stderr: "" });
  });

  it("answers each line with its id and every property of a figure, without a database", async () => {
    const stdin = `{"id":"a","text":"We saved them $40k a year."}\n{"id":2,"text":"Nothing to tell."}\n`;
    const { code, stdout } = await runCli(["figures", "--json"], {
      stdin,
      env: { CURRENCY: "CAD", LOCALE: "en" },
    });
    expect(code).toBe(0);
    expect(lines(stdout)).toEqual([
      {
        id: "a",
        figures: [
          {
            text: "$40k",
            start: 14,
            end: 18,
            measure: "money",
            amount: 40000,
            amountMax: null,
            unit: "CAD",
            from: null,
            to: null,
            direction: "decrease",
            period: "year",
            role: "cost",
            hedge: "exact",
            beneficiary: "client",
            inferred: ["unit"],
          },
        ],
      },
      { id: 2, figures: [] },
    ]);
  });

  it("names a bad line, answers the others and exits 1", async () => {
    const stdin = `{"id":1,"text":"Costs fell 5%"}\nnot json\n{"id":3}\n\n{"id":4,"text":"x","currency":"dollar"}\n{"id":5,"text":""}`;
    const { code, stdout, stderr } = await runCli(["figures", "--json"], { stdin });
    expect(code).toBe(1);
    expect(lines(stdout)).toMatchObject([{ id: 1 }, { id: 5 }]);
    expect(stderr).toMatch(/^line 2: is not JSON/m);
    expect(stderr).toMatch(/^line 3: "text" must be a string/m);
    expect(stderr).toMatch(/^line 5: "currency" is not an ISO 4217 code/m);
    expect(stderr).toContain("INPUT_LINES_INVALID");
  });
});

describe("lately dates --json", () => {
  it("answers each line with the past date or null", async () => {
    const rows = [
      {
        id: 1,
        text: "Live since yesterday",
        sentAt: "2026-03-19T00:30:00+11:00",
        zone: "Australia/Sydney",
        locale: "en",
      },
      {
        id: 2,
        text: "Live next week",
        sentAt: "2026-03-19T00:30:00+11:00",
        zone: "Australia/Sydney",
        locale: "en",
      },
    ];
    const stdin = rows.map((row) => JSON.stringify(row)).join("\n");
    const { code, stdout } = await runCli(["dates", "--json"], { stdin });
    expect(code).toBe(0);
    expect(lines(stdout)).toEqual([
      { id: 1, date: "2026-03-18" },
      { id: 2, date: null },
    ]);
  });

  it("refuses a moment without offset, an unknown zone and an unreadable locale, each with its line", async () => {
    const stdin = [
      `{"id":1,"text":"x","sentAt":"2026-03-19"}`,
      `{"id":2,"text":"x","sentAt":"2026-03-19T00:00:00Z","zone":"Europe/Atlantis"}`,
      `{"id":3,"text":"x","sentAt":"2026-03-19T00:00:00Z","zone":"UTC","locale":"e"}`,
    ].join("\n");
    const { code, stdout, stderr } = await runCli(["dates", "--json"], { stdin });
    expect(code).toBe(1);
    expect(stdout).toBe("");
    expect(stderr).toMatch(/^line 1: "sentAt"/m);
    expect(stderr).toMatch(/^line 2: "zone"/m);
    expect(stderr).toMatch(/^line 3: "locale"/m);
  });
});
