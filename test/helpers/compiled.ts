// Where the tests' own processes and threads lie compiled: from sources each would load a second longer.
import { join } from "node:path";

const ROOT = join(import.meta.dirname, "../..");
/** What tsconfig.suite.json makes of this checkout, relative to it. */
export const COMPILED = "dist/suite";

/** The program of the process `test/helpers/<name>.ts`. */
export function compiled(name: string, checkout = ROOT): string {
  return join(checkout, COMPILED, "test/helpers", `${name}.js`);
}

/** The URL of what was compiled from the source at `url`. */
export function compiledFrom(url: string): string {
  return url.replace(`${ROOT}/`, `${ROOT}/${COMPILED}/`).replace(/\.ts$/, ".js");
}
