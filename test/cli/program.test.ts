// The command line as a whole: its version, its help, a word that is no command.
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { runHere } from "../helpers/cli-here.ts";

const { version } = JSON.parse(readFileSync(new URL("../../package.json", import.meta.url), "utf8"));

test.each(["--version", "-V"])("%s prints the package's version", async (flag) => {
  expect(await runHere([flag])).toEqual({ code: 0, stdout: `${version}\n`, stderr: "" });
});

test("--help lists every command", async () => {
  const { code, stdout } = await runHere(["--help"]);
  expect(code).toBe(0);
  for (const command of ["start", "ingest", "entry", "timeline", "digest", "review", "migrate"]) {
    expect(stdout).toMatch(new RegExp(`^ {2}${command}\\b`, "m"));
  }
});

test("a word that is no command exits with 2 and says where the help is", async () => {
  const { code, stdout, stderr } = await runHere(["digset"]);
  expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
  expect(stderr).toContain("unknown command 'digset'");
  expect(stderr).toContain("--help");
});
