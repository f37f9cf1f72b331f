// Rendering in a thread: the same letter to the octet, and a template that breaks is told by its code.
import { expect, test } from "vitest";
import { quotedPrintable } from "../../src/letters/content-encoding.ts";
import { createRenderer } from "../../src/letters/template.ts";
import { threadedRenderer } from "../../src/letters/threaded.ts";

const view = {
  lang: "en",
  title: "Sign in = ü",
  preview: "A link <for you>",
  intro: "One",
  url: "https://lately.example/x",
  button: "Open",
  until: "Two",
  ignore: "Three",
};

test("fills many letters at once as the renderer in this thread does, and encodes them", async () => {
  const render = threadedRenderer(null);
  const views = [1, 2, 3].map((n) => ({ ...view, title: `${view.title} ${n}` }));
  const here = createRenderer(null);
  const expected = await Promise.all(views.map((one) => here("sign-in", one)));
  const made = await Promise.all(views.map((one) => render("sign-in", one)));
  expect(made.map(({ html, text }) => ({ html, text }))).toEqual(expected);
  for (const { html, encoded } of made) {
    expect(Buffer.from(encoded?.html ?? []).equals(quotedPrintable(html))).toBe(true);
  }
});

test("a variable that is missing is the template's fault, and the next letter is written", async () => {
  const render = threadedRenderer(null);
  await expect(render("sign-in", { lang: "en" })).rejects.toMatchObject({ code: "TEMPLATE_INVALID" });
  expect((await render("sign-in", view)).text).toContain("Sign in = ü");
});
