// Waits for a condition: asks at once, then again and again until it holds or the deadline has passed.

export interface EventuallyOptions {
  /** How long the condition may take. */
  withinMs?: number;
  /** Names what was waited for in the failure. */
  what?: string;
}

const FIRST_PAUSE_MS = 2;
const LONGEST_PAUSE_MS = 50;

/**
 * Resolves with the first truthy value of `probe`. A probe that throws has not held yet; past the deadline its last
 * error (or last value) is in the failure, so an `expect` inside a probe tells what was wrong.
 */
export async function eventually<T>(
  probe: () => T | Promise<T>,
  { withinMs = 30_000, what = "the condition" }: EventuallyOptions = {},
): Promise<NonNullable<T>> {
  const deadline = Date.now() + withinMs;
  let last = "it was never asked";
  for (let pauseMs = FIRST_PAUSE_MS; ; pauseMs = Math.min(pauseMs * 2, LONGEST_PAUSE_MS)) {
    try {
      const value = await probe();
      if (value) return value;
      last = `last value: ${JSON.stringify(value)}`;
    } catch (error) {
      last = `last error: ${error instanceof Error ? error.message : String(error)}`;
    }
    if (Date.now() >= deadline) throw new Error(`${what} did not hold within ${withinMs} ms; ${last}`);
    await new Promise((resolve) => setTimeout(resolve, pauseMs));
  }
}
