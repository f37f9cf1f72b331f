// The client's people and how far up the ladder they stand.

export const LEVELS = ["daily", "manager", "executive"] as const;
export type Level = (typeof LEVELS)[number];

/** Somebody of the client; never one of ours. */
export interface Attendee {
  id: number;
  name: string;
  /** Lower-case. */
  email: string;
  level: Level;
}

/** Who was added without a name is called by his address, which is nothing for others to read. */
export function hasName({ name }: Pick<Attendee, "name">): boolean {
  return !/^\S+@\S+$/u.test(name);
}

export function rankOf(level: Level): number {
  return LEVELS.indexOf(level);
}

/** The one who stands highest; of several the first. Null without anybody. */
export function highestOf<T extends Pick<Attendee, "level">>(people: readonly T[]): T | null {
  return people.reduce<T | null>(
    (top, one) => (top === null || rankOf(one.level) > rankOf(top.level) ? one : top),
    null,
  );
}
