// How the suite runs: one build and one Postgres for all files, modules loaded once a process.
import { join } from "node:path";
import { defineConfig } from "vitest/config";
import { LongestFirst } from "./test/tools/longest-first.ts";

const compiledWorker = join(import.meta.dirname, "test/helpers/compiled-worker.ts");

export default defineConfig({
  test: {
    include: ["test/**/*.test.ts"],
    globalSetup: ["test/helpers/global-setup.ts"],
    alias: [{ find: /^(\.\.\/)+worker\.ts$/, replacement: compiledWorker }],
    pool: "forks",
    // Nothing mocks a module or changes the process, so files need none of their own: test/core takes 39 s of CPU, not 79.
    isolate: false,
    // Two cores: many wait for a server.
    maxWorkers: 4,
    sequence: { sequencer: LongestFirst },
    testTimeout: 120_000,
    hookTimeout: 120_000,
    reporters: process.env.CI ? ["default", "./test/tools/closing-line.ts"] : ["default"],
  },
});
