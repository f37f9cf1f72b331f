// How the suite runs: one build and one Postgres for all files, three files at a time (two cores: many wait for a server).
import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["test/**/*.test.ts"],
    globalSetup: ["test/helpers/global-setup.ts"],
    pool: "forks",
    maxWorkers: 3,
    testTimeout: 60_000,
    hookTimeout: 120_000,
    reporters: process.env.CI ? ["default", "./test/tools/closing-line.ts"] : ["default"],
  },
});
