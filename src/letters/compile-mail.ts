// A step of the build: our own letter templates compiled beforehand, so that no process compiles what nobody changed.
import { mkdir, readdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { COMPILED_DIR, compiledName, compileMjml } from "./mjml.ts";
import { OWN_DIR, wholeMjml } from "./template.ts";

await mkdir(COMPILED_DIR, { recursive: true });
for (const file of await readdir(OWN_DIR)) {
  if (!file.endsWith(".mjml") || file === "head.mjml") continue;
  const mjml = await wholeMjml(null, OWN_DIR, file.replace(".mjml", ""));
  await writeFile(join(COMPILED_DIR, compiledName(mjml)), await compileMjml(mjml));
}
