// Reads a source file's imports and the globals it names, by a real parser (TypeScript 7 has no JS API).
import { readdirSync, readFileSync } from "node:fs";
import { join, relative, resolve, sep } from "node:path";
import { parseSync, Visitor } from "oxc-parser";

export interface SourceFile {
  /** Path below the root, with `/`. */
  path: string;
  text: string;
  lines: number;
  /** Files of the project it imports (types too), as paths below the root. */
  local: string[];
  /** Packages and `node:` modules it imports. */
  packages: string[];
  /** Uses of the clock, randomness or the process: `Date.now`, `new Date()`, `Math.random`, `process`. */
  impure: string[];
}

export function sourceFiles(root: string, folder: string): SourceFile[] {
  const names = readdirSync(join(root, folder), { recursive: true, encoding: "utf8" });
  return names
    .filter((name) => name.endsWith(".ts"))
    .map((name) => readSource(root, join(folder, name).split(sep).join("/")));
}

function readSource(root: string, path: string): SourceFile {
  const text = readFileSync(join(root, path), "utf8");
  const parsed = parseSync(path, text);
  if (parsed.errors.length > 0) throw new Error(`${path}: ${parsed.errors[0]?.message}`);
  const requests = [
    ...parsed.module.staticImports.map((entry) => entry.moduleRequest.value),
    ...parsed.module.staticExports.flatMap((entry) =>
      entry.entries.flatMap((e) => e.moduleRequest?.value ?? []),
    ),
    ...parsed.module.dynamicImports.map((entry) =>
      text.slice(entry.moduleRequest.start, entry.moduleRequest.end).replace(/^["'`]|["'`]$/g, ""),
    ),
  ];
  const local = requests
    .filter((request) => request.startsWith("."))
    .map((request) =>
      relative(root, resolve(root, path, "..", request))
        .split(sep)
        .join("/"),
    );
  return {
    path,
    text,
    lines: text.trimEnd().split("\n").length,
    local: [...new Set(local)],
    packages: [...new Set(requests.filter((request) => !request.startsWith(".")))],
    impure: impureUses(parsed.program),
  };
}

function impureUses(program: Parameters<Visitor["visit"]>[0]): string[] {
  const found: string[] = [];
  new Visitor({
    MemberExpression(node) {
      if (node.object.type !== "Identifier" || node.property.type !== "Identifier") return;
      const name = `${node.object.name}.${node.property.name}`;
      if (["Date.now", "Math.random", "performance.now", "crypto.randomUUID"].includes(name))
        found.push(name);
      if (node.object.name === "process" || name.startsWith("Temporal.Now")) found.push(name);
    },
    NewExpression(node) {
      const isDate = node.callee.type === "Identifier" && node.callee.name === "Date";
      if (isDate && node.arguments.length === 0) found.push("new Date()");
    },
    CallExpression(node) {
      if (node.callee.type !== "Identifier") return;
      if (["setTimeout", "setInterval", "fetch", "require"].includes(node.callee.name))
        found.push(node.callee.name);
      if (node.callee.name === "Date") found.push("Date()");
    },
  }).visit(program);
  return found;
}

/** One import cycle as a list of paths, or null. */
export function findCycle(files: readonly SourceFile[]): string[] | null {
  const byPath = new Map(files.map((file) => [file.path, file]));
  const done = new Set<string>();
  const visit = (path: string, trail: string[]): string[] | null => {
    if (trail.includes(path)) return [...trail.slice(trail.indexOf(path)), path];
    if (done.has(path)) return null;
    for (const next of byPath.get(path)?.local ?? []) {
      const cycle = visit(next, [...trail, path]);
      if (cycle) return cycle;
    }
    done.add(path);
    return null;
  };
  for (const file of files) {
    const cycle = visit(file.path, []);
    if (cycle) return cycle;
  }
  return null;
}
