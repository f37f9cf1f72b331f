// /healthz: this process is alive. /readyz: it can do its work.
import { checkServer } from "../../store/database.ts";
import { isMigrated } from "../../store/migrate.ts";
import type { WebDeps, WebServer } from "../deps.ts";
import { Refusal } from "../errors.ts";

export function healthRoutes(app: WebServer, { db }: WebDeps): void {
  // Alive also under pressure: a restart would only make it worse.
  const config = { pressureHandler: () => {} };
  app.get("/healthz", { schema: { hide: true }, config }, async () => ({ status: "alive" }));

  app.get("/readyz", { schema: { hide: true } }, async () => {
    const fault = await checkServer(db).then(
      async () => ((await isMigrated(db)) ? null : "The database is not at this version's migrations."),
      () => "The database does not answer.",
    );
    if (fault) throw new Refusal(503, fault);
    return { status: "ready" };
  });
}
