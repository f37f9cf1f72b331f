// Plain values of the environment: numbers, durations, choices. Each throws an Error that ends a sentence.

export function port(value: string): number {
  const number = Number(value);
  if (!Number.isInteger(number) || number < 0 || number > 65535) throw new Error(`is not a port: ${value}`);
  return number;
}

export function positiveInteger(value: string): number {
  const number = Number(value);
  if (!Number.isSafeInteger(number) || number <= 0) throw new Error(`is no whole number above 0: ${value}`);
  return number;
}

/** `90s`, `5m`, `1h`, or plain seconds, as milliseconds; from 1 second to 1 day. */
export function duration(value: string): number {
  const match = /^(\d+)(s|m|h)?$/.exec(value);
  if (!match) throw new Error(`is not a duration such as 90s, 5m or 1h: ${value}`);
  const ms = Number(match[1]) * { s: 1000, m: 60_000, h: 3_600_000 }[(match[2] ?? "s") as "s" | "m" | "h"];
  if (ms < 1000 || ms > 86_400_000) throw new Error("is outside 1s to 24h");
  return ms;
}

export function oneOf(values: readonly string[]): (value: string) => string {
  return (value) => {
    if (!values.includes(value)) throw new Error(`is none of ${values.join(", ")}: ${value}`);
    return value;
  };
}
