// Somebody is away or leaves: who minds his clients meanwhile, or from now on.
import { LatelyError } from "../errors.ts";
import { coversOn, type LedClient, ledBy, noteLeft, setCover } from "../store/covers.ts";
import type { Tx } from "../store/database.ts";
import { latestWindow } from "../store/digests.ts";
import { type KnownPerson, peopleById } from "../store/people.ts";
import { giveLead } from "./change-client.ts";

/**
 * What is asked of the lead is asked of `by` up to and with `until` (`YYYY-MM-DD`; null: until it is taken back), whose
 * digest tells of those clients too: from where the lead's last digest ended. Throws PERSON_UNFIT.
 */
export async function coverFor(
  tx: Tx,
  person: KnownPerson,
  by: KnownPerson,
  { until, today, now }: { until: string | null; today: string; now: Date },
): Promise<void> {
  await checkFit(tx, person, by, today);
  const covered = (await coversOn(tx, today)).filter((one) => one.coverId === person.id);
  const names = covered.map((one) => one.name).join(", ");
  // One step only: a cover of a cover would be hard to tell from nobody.
  if (covered.length > 0) throw new LatelyError("PERSON_UNFIT", `${person.name} covers for ${names}.`);
  const since = (await latestWindow(tx, person.id))?.to ?? now;
  await setCover(tx, person.id, { byId: by.id, until, since });
}

export async function endCover(tx: Tx, person: KnownPerson): Promise<void> {
  await setCover(tx, person.id, null);
}

export interface Leaving {
  /** Names of the clients that went over. */
  handedOver: string[];
  /** Names of those he covered for, whom nobody covers now. */
  uncovered: string[];
}

/**
 * From `day` on he gets no letters and his mail is held; his clients, their news since his last digest and his open
 * questions go to `heir`. Throws PERSON_LEADS when he leads clients that go on and nobody takes them, PERSON_UNFIT.
 */
export async function leave(
  tx: Tx,
  person: KnownPerson,
  heir: KnownPerson | null,
  { day, today, now }: { day: string; today: string; now: Date },
): Promise<Leaving> {
  const led = await ledBy(tx, person.id);
  const namesOf = (clients: readonly LedClient[]) => clients.map((client) => client.name);
  const going = namesOf(led.filter((client) => !client.hasEnded));
  if (heir) await checkFit(tx, person, heir, today, false);
  else if (going.length > 0)
    throw new LatelyError("PERSON_LEADS", `${person.name} leads ${going.join(", ")}.`);
  const covered = (await coversOn(tx, today)).filter((one) => one.coverId === person.id);
  const since = (await latestWindow(tx, person.id))?.to ?? now;
  for (const client of heir ? led : []) {
    await giveLead(tx, client.id, (heir as KnownPerson).id, since);
  }
  await noteLeft(tx, person.id, day, heir?.id ?? null);
  return { handedOver: heir ? namesOf(led) : [], uncovered: covered.map((one) => one.name) };
}

async function checkFit(
  tx: Tx,
  person: KnownPerson,
  other: KnownPerson,
  today: string,
  mustBeThere = true,
): Promise<void> {
  if (other.id === person.id) throw new LatelyError("PERSON_UNFIT", `${other.name} is the same person.`);
  if (other.leftOn !== null) throw new LatelyError("PERSON_UNFIT", `${other.name} left on ${other.leftOn}.`);
  const own = (await coversOn(tx, today)).find((one) => one.personId === other.id);
  if (!own || !mustBeThere) return;
  const cover = (await peopleById(tx, [own.coverId])).get(own.coverId);
  throw new LatelyError("PERSON_UNFIT", `${cover?.name ?? "Somebody"} covers for ${other.name}.`);
}
