// Liquid templates and views for property tests: such as can be filled, and such as may ask for anything.
import fc from "fast-check";

type Source = fc.Arbitrary<string>;

const words: Source = fc
  .array(fc.constantFrom("a", "é", "&", "<", ">", '"', "'", "😀", "\ud83d", "ẞ", "\n", "  ", "\t", "#"), {
    maxLength: 6,
  })
  .map((parts) => parts.join(""));
const numbers = fc.oneof(fc.integer({ min: -3, max: 1000 }), fc.constantFrom(0.5, -0.25, 1e21));
const scalars = fc.oneof(words, numbers, fc.boolean(), fc.constant(null));
/** As JSON makes them. */
const record = <T>(model: { [K in keyof T]: fc.Arbitrary<T[K]> }) =>
  fc.record(model, { noNullPrototype: true });
const items = record({ name: words, n: numbers, note: fc.option(words), tags: fc.array(words) });

/** A view for `templateOf`: each name has its kind of value. */
export const viewOf = record({
  s: words,
  n: numbers,
  yes: fc.boolean(),
  none: fc.constant(null),
  kept: words,
  obj: record({ s: words, n: numbers, "a b": words, list: fc.array(scalars) }),
  sized: record({ size: scalars, first: scalars, last: scalars }),
  full: fc.array(items, { minLength: 1, maxLength: 3 }),
  maybe: fc.array(items, { maxLength: 2 }),
  nested: fc.array(fc.array(scalars, { maxLength: 3 }), { maxLength: 3 }),
});

const PLAIN = ["s", "n", "yes", "none", "none.any", "kept", "obj.s", "obj.n", "sized.size", "sized.last"];
const SCALARS = [
  ...[...PLAIN, 'obj["a b"]', "obj['s']", "obj.size", "s.size", "sized.first", "nested.size", "maybe.size"],
  ...[
    "full.first.name",
    "full.last.n",
    "full[0].note",
    "full[-1].n",
    "full.first.tags.size",
    "full.last.size",
  ],
];
const LISTS = ["full", "maybe", "none", "nested", "obj.list", "full.first.tags", "(1..3)", "(n..2)"];
const OPERATORS = ["==", "!=", "<", ">", "<=", ">="];
const literals: Source = fc.oneof(
  fc.constantFrom("true", "false", "'a'", '"<\'"', "1.50", "'😀'"),
  fc.integer({ min: -2, max: 9 }).map(String),
);

/** What a template may ask for, by the loops around it. */
interface Names {
  values: readonly string[];
  shown: readonly string[];
  lists: readonly string[];
  captured: readonly string[];
}

const TAME: Names = {
  values: SCALARS,
  shown: [...SCALARS, "obj", "nested", "obj.list", "full.first.tags"],
  lists: LISTS.filter((list) => list !== "(n..2)"),
  captured: ["kept"],
};

/** Fills every view of `viewOf`. */
export const templateOf: Source = pieces(TAME, 3);

const KEYS = ["size", "first", "last", "length", "[0]", "[-1]", "[0.5]", "[n]", "name", "x", "toString"];
const NAMES = [
  "s",
  "n",
  "yes",
  "none",
  "list",
  "obj",
  "x",
  "y",
  "kept",
  "forloop",
  "gone",
  "size",
  "toString",
];
const wildPaths: Source = fc
  .tuple(fc.constantFrom(...NAMES), fc.array(fc.constantFrom(...KEYS), { maxLength: 2 }))
  .map(([name, keys]) => keys.reduce((path, key) => path + (key.startsWith("[") ? key : `.${key}`), name));

const values = fc.letrec<{ value: unknown }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 2, withCrossShrink: true },
    scalars,
    fc.array(tie("value"), { maxLength: 3 }),
    fc.dictionary(fc.constantFrom("size", "first", "name", "x", "toString", "length", "0"), tie("value"), {
      maxKeys: 3,
      noNullPrototype: true,
    }),
  ),
})).value;

/** A view for `anyTemplate`: any of its names may hold anything, or be missing. */
export const anyView: fc.Arbitrary<object> = fc.dictionary(
  fc.constantFrom(...NAMES.filter((name) => name !== "gone")),
  values,
  { minKeys: 6, noNullPrototype: true },
);

/** May ask for what is not there, loop over what is no list, and give one name to several things. */
export const anyTemplate: Source = fc.array(wildPaths, { minLength: 4, maxLength: 8 }).chain((paths) =>
  pieces(
    {
      values: paths,
      shown: paths,
      lists: [...paths, "list", "(n..3)"],
      captured: ["x", "kept", "forloop"],
    },
    2,
  ),
);

function pieces(names: Names, depth: number): Source {
  const flat = fc.oneof({ weight: 2, arbitrary: words }, { weight: 3, arbitrary: output(names) });
  const deep =
    depth > 0 ? fc.oneof(flat, conditional(names, depth - 1), loop(names, depth - 1), capture(names)) : flat;
  return fc.array(deep, { maxLength: 4 }).map((parts) => parts.join(""));
}

/** With or without the dashes that take the blanks around it. */
function tag(inner: Source, [open, close] = ["{%", "%}"]): Source {
  const dash = fc.constantFrom("", "", "-");
  return fc.tuple(dash, inner, dash).map(([left, text, right]) => `${open}${left} ${text} ${right}${close}`);
}

function output({ shown }: Names): Source {
  const value = fc.oneof({ weight: 5, arbitrary: fc.constantFrom(...shown) }, literals);
  const filter = fc.constantFrom("", "", " | upcase", " | upcase | upcase");
  return tag(
    fc.tuple(value, filter).map((parts) => parts.join("")),
    ["{{", "}}"],
  );
}

function condition({ values: known }: Names): Source {
  const value = fc.oneof({ weight: 4, arbitrary: fc.constantFrom(...known) }, literals);
  const compared = fc.tuple(value, fc.constantFrom(...OPERATORS), value).map((parts) => parts.join(" "));
  const one = fc.oneof(value, compared);
  return fc
    .tuple(one, fc.array(fc.tuple(fc.constantFrom("and", "or"), one), { maxLength: 2 }))
    .map(([first, more]) => [first, ...more.flat()].join(" "));
}

function conditional(names: Names, depth: number): Source {
  const [holds, body] = [condition(names), pieces(names, depth)];
  const elsif = fc.tuple(tag(holds.map((test) => `elsif ${test}`)), body).map((parts) => parts.join(""));
  const otherwise = fc.option(fc.tuple(tag(fc.constant("else")), body).map((parts) => parts.join("")));
  return fc
    .tuple(fc.constantFrom("if", "unless"), holds, body, fc.array(elsif, { maxLength: 2 }), otherwise)
    .chain(([word, test, then, others, last]) =>
      fc
        .tuple(tag(fc.constant(`${word} ${test}`)), tag(fc.constant(`end${word}`)))
        .map(([start, end]) => [start, then, ...others, last ?? "", end].join("")),
    );
}

const FORLOOP = ["first", "last", "index", "index0", "length"].map((key) => `forloop.${key}`);

function loop(names: Names, depth: number): Source {
  return fc.constantFrom("x", "y").chain((variable) => {
    const inner: Names = {
      ...names,
      values: [...names.values, ...FORLOOP],
      shown: [...names.shown, ...FORLOOP, variable, variable, variable],
      lists: names.lists,
    };
    const otherwise = fc.option(
      fc.tuple(tag(fc.constant("else")), pieces(names, depth)).map((parts) => parts.join("")),
    );
    return fc
      .tuple(
        tag(fc.constantFrom(...names.lists).map((list) => `for ${variable} in ${list}`)),
        pieces(inner, depth),
        otherwise,
        tag(fc.constant("endfor")),
      )
      .map(([start, body, last, end]) => [start, body, last ?? "", end].join(""));
  });
}

function capture(names: Names): Source {
  return fc
    .tuple(
      tag(fc.constantFrom(...names.captured).map((name) => `capture ${name}`)),
      pieces(names, 0),
      tag(fc.constant("endcapture")),
    )
    .map((parts) => parts.join(""));
}
