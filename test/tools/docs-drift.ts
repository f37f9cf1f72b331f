// `npm run check:docs`: the error table and the environment stand in the docs, and nothing else does.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { errorTable } from "../../src/error-table.ts";

const ROOT = join(import.meta.dirname, "../..");

/** Differences between what the code knows and what a page says, one line each; empty when they agree. */
export function docsDrift(root = ROOT): string[] {
  return [...errorDrift(root), ...configurationDrift(root), ...markdownLinkDrift(root)];
}

function errorDrift(root: string): string[] {
  const page = readFileSync(join(root, "docs/errors.md"), "utf8");
  const rows = [...page.matchAll(/^\| `([A-Z_]+)` \| (\d) \| (.+?) \| (.+?) \|$/gm)];
  const documented = new Map(rows.map(([, code, exit, what, mend]) => [code, `${exit} ${what} ${mend}`]));
  const drift: string[] = [];
  for (const [code, { exit, what, mend }] of Object.entries(errorTable)) {
    const expected = `${exit} ${what} ${mend}`;
    const said = documented.get(code);
    if (said === undefined) drift.push(`docs/errors.md lacks: | \`${code}\` | ${exit} | ${what} | ${mend} |`);
    else if (said !== expected)
      drift.push(`docs/errors.md says otherwise: | \`${code}\` | ${exit} | ${what} | ${mend} |`);
    documented.delete(code);
  }
  for (const code of documented.keys()) drift.push(`docs/errors.md knows ${code}, the code does not`);
  return drift;
}

function configurationDrift(root: string): string[] {
  const source = readFileSync(join(root, "src/config.ts"), "utf8");
  const read = new Set([...source.matchAll(/(?:read|attempt)\("([A-Z_]+)"/g)].map((match) => match[1]));
  const page = readFileSync(join(root, "docs/configuration.md"), "utf8");
  const documented = new Set([...page.matchAll(/^\| `([A-Z_]+)` \|/gm)].map((match) => match[1]));
  return [
    ...[...read].filter((name) => !documented.has(name)).map((name) => `docs/configuration.md lacks ${name}`),
    ...[...documented]
      .filter((name) => !read.has(name))
      .map((name) => `docs/configuration.md knows ${name}, the code does not`),
  ];
}

/** Relative links of the top-level pages must lead somewhere. */
function markdownLinkDrift(root: string): string[] {
  return ["README.md", "ARCHITECTURE.md"].flatMap((page) =>
    [...readFileSync(join(root, page), "utf8").matchAll(/\]\((?!https?:)([^)#]+)/g)]
      .map((match) => match[1] ?? "")
      .filter((target) => !exists(join(root, target)))
      .map((target) => `${page} links to ${target}, which is not there`),
  );
}

function exists(path: string): boolean {
  try {
    readFileSync(path);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EISDIR";
  }
}

if (process.argv[1] === import.meta.filename) {
  const drift = docsDrift();
  for (const line of drift) console.error(line);
  if (drift.length > 0) process.exitCode = 1;
}
