// /metrics for Prometheus: counts by state and how long things wait; no names, no addresses.
import { collectDefaultMetrics, Gauge, Registry } from "prom-client";
import { letterCounts } from "../../store/letters.ts";
import { messageCounts, waitingSince } from "../../store/message-log.ts";
import type { WebDeps, WebServer } from "../deps.ts";

export function metricsRoutes(app: WebServer, { db, clock }: WebDeps): void {
  const registry = new Registry();
  const registers = [registry];
  collectDefaultMetrics({ register: registry });
  const messages = new Gauge({
    name: "lately_messages",
    help: "Stored messages by state; received is not yet understood",
    labelNames: ["state"],
    registers,
  });
  const letters = new Gauge({
    name: "lately_letters",
    help: "Letters by state",
    labelNames: ["state"],
    registers,
  });
  const waiting = new Gauge({
    name: "lately_oldest_waiting_seconds",
    help: "Age of the message or letter that has waited longest; 0 when none waits",
    labelNames: ["queue"],
    registers,
  });
  app.get("/metrics", { schema: { hide: true } }, async (_, reply) => {
    for (const [state, n] of Object.entries(await messageCounts(db))) messages.set({ state }, n);
    for (const [state, n] of Object.entries(await letterCounts(db))) letters.set({ state }, n);
    const oldest = await waitingSince(db);
    const now = clock().getTime();
    for (const [queue, since] of Object.entries(oldest)) {
      waiting.set({ queue }, since ? Math.max(0, (now - since.getTime()) / 1000) : 0);
    }
    return reply.type(registry.contentType).send(await registry.metrics());
  });
  app.addHook("onClose", async () => registry.clear());
}
