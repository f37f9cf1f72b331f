// `lately mailbox add | list`: the account is kept, its password only sealed.
import { afterAll, beforeAll, expect, test } from "vitest";
import { Secret } from "../../src/secret.ts";
import { open, openSecretKey } from "../../src/store/secret-key.ts";
import { type CliResult, runCli } from "../helpers/cli.ts";
import { runHere } from "../helpers/cli-here.ts";
import { freshDatabase, type TestDatabase } from "../helpers/database.ts";
import { SECRET_KEY } from "../helpers/filed.ts";
import { knownPerson, PM_EMAIL } from "../helpers/letters.ts";

let database: TestDatabase;

beforeAll(async () => {
  database = await freshDatabase();
  await knownPerson(database.db);
});
afterAll(() => database.drop());

function mailbox(args: string[], stdin = "", env: Record<string, string> = {}): Promise<CliResult> {
  return runHere(["mailbox", ...args], { env: { DATABASE_URL: database.url, SECRET_KEY, ...env }, stdin });
}

async function passwordOf(name: string): Promise<string> {
  const { secret_enc } = await database.db
    .selectFrom("mailbox")
    .select("secret_enc")
    .where("name", "=", name)
    .executeTakeFirstOrThrow();
  const key = await openSecretKey(database.db, new Secret(SECRET_KEY), "unused");
  expect(secret_enc?.includes("s3cret")).toBe(false);
  return open(key, secret_enc as Buffer);
}

test("a mailbox is added with its password sealed, and listed without it", async () => {
  const url = "imaps://wins%40agency.example:s3cret%2Fword@imap.agency.example/Notes";
  const args = ["mailbox", "add", url, "--dedicated", "--folder", "Old notes", "--owner", PM_EMAIL];
  const added = await runCli(args, { env: { DATABASE_URL: database.url, SECRET_KEY } });
  expect(added).toMatchObject({ code: 0, stderr: "" });
  expect(added.stdout).not.toContain("s3cret");
  expect(await passwordOf("wins@agency.example@imap.agency.example")).toBe("s3cret/word");
  const { stdout } = await mailbox(["list", "--json"]);
  expect(stdout).not.toContain("secret");
  expect(JSON.parse(stdout)).toMatchObject([
    {
      host: "imap.agency.example",
      port: 993,
      tls: "implicit",
      username: "wins@agency.example",
      owner: PM_EMAIL,
      dedicated: true,
      trusted: false,
      state: "new",
      folders: ["Notes", "Old notes"],
    },
  ]);
});

test("the password may come from stdin, and named folders take the place of INBOX", async () => {
  const args = ["add", "imap://wins@127.0.0.1:1143", "--name", "local", "--password-stdin", "--trusted"];
  const added = await mailbox([...args, "--folder", "A", "--folder", "B", "--json"], "s3cret wörd\nmore\n");
  expect(JSON.parse(added.stdout)).toMatchObject({ name: "local", folders: ["A", "B"] });
  expect(await passwordOf("local")).toBe("s3cret wörd");
  expect((await mailbox(["list"])).stdout).toContain("local  wins on 127.0.0.1:1143, A B, trusted, new\n");
});

test("mailboxes of the environment are listed with their folders", async () => {
  const IMAP_URL = "imaps://env:pw@mail.example/One imaps://env:pw@mail.example/Two";
  const { stdout } = await mailbox(["list", "--json"], "", { IMAP_URL });
  const listed = (JSON.parse(stdout) as { source: string }[]).filter((one) => one.source === "env");
  expect(listed).toMatchObject([{ name: "env@mail.example", folders: ["One", "Two"], enabled: true }]);
});

test("a taken account or name, and an unknown owner, change nothing", async () => {
  const taken = await mailbox(["add", "imap://wins:other@127.0.0.1:1143"]);
  expect(taken.code).toBe(1);
  expect(taken.stderr).toMatch(/^MAILBOX_KNOWN/);
  expect(taken.stderr).not.toContain("other@");
  expect((await mailbox(["add", "imaps://x:y@z.example", "--name", "local"])).stderr).toMatch(
    /^MAILBOX_KNOWN/,
  );
  const owner = await mailbox(["add", "imaps://x:y@z.example", "--owner", "who@agency.test"]);
  expect(owner.stderr).toMatch(/^PERSON_UNKNOWN/);
  expect(await passwordOf("local")).toBe("s3cret wörd");
});

test.each([
  [["add", "not a url"], "is not a URL"],
  [["add", "https://u:topsecret@host"], "expected imap: or imaps:"],
  [["add", "imaps://user@host"], "no user and password"],
  [["add", "imaps://user:topsecret@host", "--password-stdin"], "holds no password"],
  [["add", "imaps://user@host", "--password-stdin"], "stdin is empty"],
])("wrong usage says what is wrong and tells no password: %j", async (args, told) => {
  const { code, stderr } = await mailbox(args);
  expect(code).toBe(2);
  expect(stderr).toContain(told);
  expect(stderr).not.toContain("topsecret");
});
