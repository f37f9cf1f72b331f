// Liquid's values, conditions and variables as plain functions. What these do not know stays with the library.
import { type Token, TypeGuards, type Value } from "liquidjs";

/** Of one filling: the view first, then what loops and captures have set. */
export type Frame = unknown[];
export type Read = (frame: Frame) => unknown;
/** Where in the frame a name stands; a name that is none stands in the view. */
export type Names = ReadonlyMap<string, number>;

/** The template is filled by the library: this part of it is not known here. */
export class UnknownPart extends Error {}
/** The library fills it once more, to say what is wrong and in which line. */
export class CannotFill extends Error {}

const NOTHING: unique symbol = Symbol("not set yet");
export const UNSET: unknown = NOTHING;

const OPERATORS: Readonly<Record<string, (left: unknown, right: unknown) => unknown>> = {
  "==": (left, right) => same(left, right),
  "!=": (left, right) => !same(left, right),
  ">": (left, right) => (left as number) > (right as number),
  "<": (left, right) => (left as number) < (right as number),
  ">=": (left, right) => (left as number) >= (right as number),
  "<=": (left, right) => (left as number) <= (right as number),
  // Both sides are read in any case: a variable that is missing is a fault on either.
  and: (left, right) => isTruthy(left) && isTruthy(right),
  or: (left, right) => isTruthy(left) || isTruthy(right),
};

/** In Liquid the empty text and 0 are true. */
export function isTruthy(value: unknown): boolean {
  return value !== false && value !== null && value !== undefined;
}

/** A value with its operators, without its filters. */
export function readerOf(value: Value, names: Names): Read {
  const stack: Read[] = [];
  for (const token of value.initial.postfix) {
    if (!TypeGuards.isOperatorToken(token)) {
      stack.push(readToken(token, names));
      continue;
    }
    const operate = OPERATORS[token.operator];
    const right = stack.pop();
    const left = stack.pop();
    if (!operate || !left || !right) throw new UnknownPart(token.operator);
    stack.push((frame) => operate(left(frame), right(frame)));
  }
  const [whole] = stack;
  if (!whole || stack.length > 1) throw new UnknownPart("an expression");
  return whole;
}

export function readToken(token: Token, names: Names): Read {
  if (TypeGuards.isNumberToken(token) || TypeGuards.isQuotedToken(token)) return constant(token.content);
  if (TypeGuards.isLiteralToken(token)) {
    const { content } = token as { content: unknown };
    if (content === null || typeof content === "boolean") return constant(content);
    throw new UnknownPart(token.getText()); // `empty` and `blank` are compared in ways of their own
  }
  if (TypeGuards.isRangeToken(token))
    return rangeOf(readToken(token.lhs, names), readToken(token.rhs, names));
  if (TypeGuards.isPropertyAccessToken(token) && !token.variable) {
    return readPath(
      token.props.map((prop) => keyOf(prop)),
      names,
    );
  }
  throw new UnknownPart(token.getText());
}

function constant(value: unknown): Read {
  return () => value;
}

function rangeOf(from: Read, to: Read): Read {
  return (frame) => {
    const [first, last] = [Number(from(frame)), Number(to(frame))];
    if (!Number.isInteger(first) || !Number.isInteger(last))
      throw new CannotFill("a range of no whole numbers");
    return Array.from({ length: Math.max(0, last - first + 1) }, (_, at) => first + at);
  };
}

/** `a.b` and `a["b"]`, not `a[b]`. */
function keyOf(prop: Token): string | number {
  if (TypeGuards.isWordToken(prop) || TypeGuards.isQuotedToken(prop) || TypeGuards.isNumberToken(prop)) {
    return prop.content;
  }
  throw new UnknownPart(prop.getText());
}

const OF_LOOP: ReadonlySet<unknown> = new Set(["first", "last", "index", "index0", "length"]);

function readPath([name, ...keys]: (string | number)[], names: Names): Read {
  // `size` by itself is that of the library's own globals, where the view has none.
  if (typeof name !== "string" || name === "size") throw new UnknownPart(String(name));
  if (name === "forloop" && (keys.length !== 1 || !OF_LOOP.has(keys[0]))) throw new UnknownPart(name);
  const slot = names.get(name);
  const root: Read = (frame) => {
    const own = slot === undefined ? UNSET : frame[slot];
    return own === UNSET ? property(frame[0], name) : own;
  };
  if (keys.length === 0) return (frame) => defined(root(frame));
  if (keys.length === 1) {
    const key = keys[0] as string | number;
    return (frame) => defined(property(defined(root(frame)), key));
  }
  return (frame) => keys.reduce((value, key) => defined(property(value, key)), defined(root(frame)));
}

function defined(value: unknown): unknown {
  if (value === undefined) throw new CannotFill("an undefined variable");
  return value;
}

function property(of: unknown, key: string | number): unknown {
  if (of === null || of === undefined) return of;
  if (Array.isArray(of)) {
    if (typeof key === "number") return Number.isInteger(key) ? of.at(key) : undefined;
    if (key === "size") return of.length;
    if (key === "first") return of[0];
    if (key === "last") return of.at(-1);
    return undefined;
  }
  if (typeof of === "string") return key === "size" ? of.length : undefined;
  if (!Object.hasOwn(of, key)) {
    return key === "size" && typeof of === "object" ? Object.keys(of).length : undefined;
  }
  const value = (of as Record<string, unknown>)[key];
  if (typeof value === "function") throw new CannotFill("a function");
  return value;
}

function same(left: unknown, right: unknown): boolean {
  if (Array.isArray(left) || Array.isArray(right)) throw new CannotFill("lists are compared");
  return left === right;
}
