// `npm run types`: writes src/store/schema.ts from a freshly migrated database; `--verify` fails on drift.
import { execFileSync } from "node:child_process";
import { createLog } from "../../src/log.ts";
import { migrate } from "../../src/store/migrate.ts";
import { startCluster } from "../helpers/cluster.ts";

const cluster = await startCluster();
try {
  await migrate(cluster.url, createLog("warn"));
  const args = ["kysely-codegen", "--dialect", "postgres", "--url", cluster.url];
  args.push("--out-file", "src/store/schema.ts", "--date-parser", "string", "--log-level", "error");
  args.push("--exclude-pattern", "migration");
  args.push("--overrides", JSON.stringify({ columns: {} }));
  args.push("--type-mapping", JSON.stringify({ int8: "number", date: "string", time: "string" }));
  if (process.argv.includes("--verify")) args.push("--verify");
  execFileSync("npx", args, { stdio: "inherit" });
} finally {
  await cluster.stop();
}
