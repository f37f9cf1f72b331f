// A small client in the database: successes, results, links, something private and something withdrawn.
import type { Database } from "../../src/store/database.ts";

export async function seedTimeline(db: Database): Promise<{ clientId: number }> {
  const person = await db
    .insertInto("person")
    .values({ name: "Mara Winter", zone: "Europe/Berlin", locale: "en" })
    .returning("id")
    .executeTakeFirstOrThrow();
  const client = await db
    .insertInto("client")
    .values({ name: "Spedition Adler", key: "spedition adler", status: "confirmed" })
    .returning("id")
    .executeTakeFirstOrThrow();
  await db
    .insertInto("client_member")
    .values({ client_id: client.id, person_id: person.id, role: "lead" })
    .execute();
  const project = await db
    .insertInto("project")
    .values({ client_id: client.id, name: "Depot", key: "depot" })
    .returning("id")
    .executeTakeFirstOrThrow();

  const entry = async (
    on: string,
    title: string,
    change: { kind?: string; visibility?: string; withdrawn?: boolean; project?: boolean } = {},
  ) => {
    const row = await db
      .insertInto("entry")
      .values({
        person_id: person.id,
        client_id: client.id,
        project_id: change.project === false ? null : project.id,
        kind: change.kind ?? "win",
        title,
        on_date: on,
        logged_at: new Date(`${on}T10:00:00Z`),
        visibility: change.visibility ?? "draft",
        withdrawn_at: change.withdrawn ? new Date(`${on}T11:00:00Z`) : null,
        understood: "{}",
      })
      .returning("id")
      .executeTakeFirstOrThrow();
    return row.id;
  };
  const link = (from: number, to: number, kind: string) =>
    db
      .insertInto("link")
      .values({ from_entry: from, to_entry: to, kind, reason: "by hand", by: "person" })
      .execute();
  const figure = { ordinal: 1, start: 0, end: 3, text: "48k", headline: true };

  const workshop = await entry("2026-06-10", "Workshops held");
  const live = await entry("2026-07-21", "Depot live");
  const faster = await entry("2026-08-01", "Gate time", { kind: "roi" });
  const routes = await entry("2026-09-15", "Routes planned overnight");
  const saved = await entry("2026-10-02", "Saves 48k", { kind: "roi" });
  const secret = await entry("2026-05-05", "Rescue plan", { visibility: "private" });
  const worth = await entry("2026-10-05", "Worth 7k a month", { kind: "roi" });
  await entry("2026-10-12", "New lights in the yard", { project: false });
  await entry("2026-10-20", "Wrong base year", { withdrawn: true });
  await db
    .insertInto("figure")
    .values([
      {
        ...figure,
        entry_id: faster,
        measure: "time",
        from: 14,
        to: 3,
        unit: "days",
        direction: "decrease",
        role: "time",
      },
      {
        ...figure,
        entry_id: saved,
        measure: "money",
        amount: 48000,
        unit: "EUR",
        period: "year",
        direction: "decrease",
        role: "cost",
      },
      { ...figure, entry_id: worth, measure: "money", amount: 7000, unit: "EUR", period: "month" },
    ])
    .execute();
  await link(live, faster, "result");
  await link(routes, saved, "result");
  await link(workshop, routes, "led-to");
  await link(secret, worth, "result");
  return { clientId: client.id };
}
