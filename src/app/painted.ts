// Pictures and decks painted once per change: the readers of one client share what was painted of the same data.
import { createHash } from "node:crypto";
import type { Tx } from "../store/database.ts";
import { type PaintedTimeline, type PaintRequest, paintTimeline } from "./timeline.ts";

/**
 * As `paintTimeline`. With `later`, what is not there yet is not painted but put off: null comes back, and a piece of
 * work is added that paints it outside any transaction.
 */
export type Paint = (tx: Tx, request: PaintRequest, later?: Later) => Promise<PaintedTimeline | null>;

/** Each resolves when its picture is there, and when it cannot be painted. */
export type Later = (() => Promise<void>)[];

/** Pictures and decks of some 10 readers; teams come one after the other. */
const MOST_BYTES = 4 * 1024 * 1024;
/** A painter that broke is not asked again for the same picture before; each of 50 readers would wait for it to break. */
const FAILED_FOR_MS = 60_000;

/** Keeps at most `mostBytes` of paintings, those used last. */
export function paintedOnce(mostBytes = MOST_BYTES, paintWith: typeof paintTimeline = paintTimeline): Paint {
  const kept = new Map<string, Buffer>();
  const underWay = new Map<string, Promise<Buffer>>();
  const failed = new Map<string, { error: unknown; until: number }>();
  let keptBytes = 0;

  const take = (key: string): Buffer | null => {
    const bytes = kept.get(key);
    if (!bytes) return null;
    kept.delete(key);
    kept.set(key, bytes); // the last of the map is the one used last
    return bytes;
  };
  const keep = (key: string, bytes: Buffer): void => {
    kept.set(key, bytes);
    keptBytes += bytes.length;
    for (const [oldest, { length }] of kept) {
      if (keptBytes <= mostBytes) break;
      kept.delete(oldest);
      keptBytes -= length;
    }
  };
  const forgetFailures = (): void => {
    for (const [key, { until }] of failed) if (until <= performance.now()) failed.delete(key);
  };

  /** What another reader had painted meanwhile is found, done or under way. */
  const painted = async (key: string, paint: () => Promise<Buffer>): Promise<Buffer> => {
    const failure = failed.get(key);
    if (failure) throw failure.error;
    const present = take(key) ?? underWay.get(key);
    if (present) return present;
    const started = paint()
      .then(
        (bytes) => {
          keep(key, bytes);
          return bytes;
        },
        (error: unknown) => {
          failed.set(key, { error, until: performance.now() + FAILED_FOR_MS });
          throw error;
        },
      )
      .finally(() => underWay.delete(key));
    underWay.set(key, started);
    return started;
  };
  return (tx, request, later) =>
    paintWith(tx, request, async (drawn, paint) => {
      const key = keyOf([drawn, request.format, request.compact ?? false, request.order ?? null]);
      forgetFailures();
      if (!later || kept.has(key) || failed.has(key)) return painted(key, paint);
      later.push(() =>
        painted(key, paint).then(
          () => {},
          () => {},
        ),
      );
      return null;
    });
}

/** Everything that is painted: data, words, brand and form. A logo's bytes by their hash: spelt out they are MBs. */
function keyOf(painted: unknown): string {
  const text = JSON.stringify(painted, (_name, value) =>
    value instanceof Uint8Array ? sha256(value) : value,
  );
  return sha256(text);
}

function sha256(bytes: string | Uint8Array): string {
  return createHash("sha256").update(bytes).digest("base64");
}
