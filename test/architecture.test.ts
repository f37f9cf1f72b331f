// The house rules that a machine can prove: import directions, no cycles, a pure core, short files.
import { join } from "node:path";
import { expect, test } from "vitest";
import { findCycle, type SourceFile, sourceFiles } from "./tools/imports.ts";

const ROOT = join(import.meta.dirname, "..");
const files = sourceFiles(ROOT, "src");

/** A floor may import every floor below it. The five makers share one floor and do not import one another. */
const FLOORS: Record<string, number> = {
  main: 7,
  cli: 6,
  run: 5,
  web: 4,
  app: 3,
  store: 2,
  mailbox: 2,
  outbox: 2,
  letters: 2,
  painters: 2,
  config: 2,
  "config-brand": 2,
  core: 1,
};
/** What all but core may use. */
const COMMON = [
  "config",
  "config-brand",
  "config-values",
  "error-table",
  "errors",
  "heap",
  "niceness",
  "log",
  "make-folder",
  "secret",
  "worker",
].map((name) => `src/${name}.ts`);
const PURE_PACKAGES = ["chrono-node", "d3-scale", "d3-time", "temporal-polyfill"];
const ONLY_MAIN_MAY = /^process\.(env|argv|exit|exitCode|stdin|stdout|stderr|once|on)$/;

function partOf(path: string): string {
  return path.split("/")[1]?.replace(/\.ts$/, "") ?? "";
}

function mayImport(from: string, to: string): boolean {
  if (COMMON.includes(to)) return partOf(from) !== "core";
  const fromPart = partOf(from);
  const toPart = partOf(to);
  if (fromPart === toPart) return true;
  return (FLOORS[fromPart] ?? 0) > (FLOORS[toPart] ?? 99);
}

const inCore = (file: SourceFile) => file.path.startsWith("src/core/");

test("the sources were found", () => {
  expect(files.length).toBeGreaterThan(50);
  expect(files.filter(inCore).length).toBeGreaterThan(10);
  expect(files.flatMap((file) => file.local).length).toBeGreaterThan(100);
});

test("every file stands on a known floor", () => {
  const homeless = files.filter((file) => !(partOf(file.path) in FLOORS) && !COMMON.includes(file.path));
  expect(homeless.map((file) => file.path)).toEqual([]);
});

test("imports point down, and the five makers do not import one another", () => {
  const wrong = files.flatMap((file) =>
    file.local.filter((to) => !mayImport(file.path, to)).map((to) => `${file.path} → ${to}`),
  );
  expect(wrong).toEqual([]);
});

test("the rule itself refuses what it should", () => {
  expect(mayImport("src/core/entry/entry.ts", "src/store/inbox.ts")).toBe(false);
  expect(mayImport("src/core/entry/entry.ts", "src/errors.ts")).toBe(false);
  expect(mayImport("src/store/inbox.ts", "src/letters/mime.ts")).toBe(false);
  expect(mayImport("src/app/digest.ts", "src/web/app.ts")).toBe(false);
  expect(mayImport("src/app/digest.ts", "src/core/entry/entry.ts")).toBe(true);
});

test("no import cycle", () => {
  expect(findCycle(files)).toBeNull();
});

test("core is pure: no node module, no other package than the pure ones, no clock, randomness or process", () => {
  const packages = files
    .filter(inCore)
    .flatMap((file) =>
      file.packages
        .filter((name) => !PURE_PACKAGES.some((pure) => name === pure || name.startsWith(`${pure}/`)))
        .map((name) => `${file.path}: ${name}`),
    );
  expect(packages).toEqual([]);
  expect(files.filter(inCore).flatMap((file) => file.impure.map((use) => `${file.path}: ${use}`))).toEqual(
    [],
  );
});

test("only main touches the environment, the arguments and the exit code", () => {
  const wrong = files
    .filter((file) => file.path !== "src/main.ts")
    .flatMap((file) =>
      file.impure.filter((use) => ONLY_MAIN_MAY.test(use)).map((use) => `${file.path}: ${use}`),
    );
  expect(wrong).toEqual([]);
});

test("SQL lives in store", () => {
  const sql = files.filter((file) => file.packages.includes("pg") && !file.path.startsWith("src/store/"));
  expect(sql.map((file) => file.path)).toEqual([]);
  const kysely = files.filter(
    (file) => file.packages.includes("kysely") && !file.path.startsWith("src/store/"),
  );
  expect(kysely.map((file) => file.path)).toEqual([]);
});

test("each file says in its first line what it is for, and none is over 300 lines", () => {
  const all = [...files, ...sourceFiles(ROOT, "test"), ...sourceFiles(ROOT, "bench")];
  const generated = "src/store/schema.ts";
  const silent = all.filter((file) => file.path !== generated && !/^(#!.*\n)?\/\/ \S/.test(file.text));
  expect(silent.map((file) => file.path)).toEqual([]);
  const long = all.filter((file) => file.path !== generated && file.lines > 300);
  expect(long.map((file) => `${file.path}: ${file.lines}`)).toEqual([]);
});

test("no skipped, focused or postponed test, and no barrel, types or utils file", () => {
  const tests = sourceFiles(ROOT, "test");
  const marks = tests.filter((file) =>
    /\b(it|test|describe)\.(skip|only|todo|skipIf|runIf)\b/.test(withoutThisRule(file)),
  );
  expect(marks.map((file) => file.path)).toEqual([]);
  const names = files.filter((file) => /(^|\/)(index|types|utils?|helpers?|lib)\.ts$/.test(file.path));
  expect(names.map((file) => file.path)).toEqual([]);
});

function withoutThisRule(file: SourceFile): string {
  return file.path === "test/architecture.test.ts" ? "" : file.text;
}
