// A client's own things: its name with the spellings that lead to it, its domains, who leads it.
import { isFreeMail } from "../core/delivery/free-mail.ts";
import { nameKey } from "../core/entry/names.ts";
import { LatelyError } from "../errors.ts";
import {
  clearDomains,
  demoteLead,
  domainsOfOthers,
  insertDomains,
  makeLead,
  rememberLabel,
  updateClient,
} from "../store/client-changes.ts";
import { clientByLabel, type KnownClient } from "../store/clients.ts";
import { joinTeam } from "../store/covers.ts";
import type { Tx } from "../store/database.ts";
import { entriesOfClient } from "../store/merges.ts";
import { rewriteEntries } from "./rewrite-entries.ts";

/** The old name goes on leading here. Throws CLIENT_KNOWN when the new one leads to another client. */
export async function renameClient(tx: Tx, client: KnownClient, name: string): Promise<void> {
  const key = nameKey(name);
  const known = await clientByLabel(tx, key);
  if (known && known.id !== client.id) throw new LatelyError("CLIENT_KNOWN", `"${name}" is ${known.name}.`);
  // When it leads here already, by a merged client's row or a remembered spelling, that row keeps the key.
  await updateClient(tx, client.id, known ? { name } : { name, key });
  if (!known) await rememberLabel(tx, client.key, client.id);
}

/**
 * What a bare `$` or `kr` means of it, in its older entries as well: such a figure was inferred, and no client has seen
 * it before a person confirmed it. ISO 4217.
 */
export async function giveCurrency(tx: Tx, clientId: number, currency: string): Promise<void> {
  await updateClient(tx, clientId, { currency });
  await rewriteEntries(tx, await entriesOfClient(tx, clientId));
}

/** All its domains from now on. Throws DOMAIN_TAKEN or DOMAIN_FREE_MAIL. */
export async function giveDomains(tx: Tx, clientId: number, domains: readonly string[]): Promise<void> {
  const free = domains.find(isFreeMail);
  if (free) throw new LatelyError("DOMAIN_FREE_MAIL", free);
  const [taken] = await domainsOfOthers(tx, clientId, domains);
  if (taken) throw new LatelyError("DOMAIN_TAKEN", `${taken.domain} is ${taken.clientName}'s.`);
  await clearDomains(tx, clientId);
  await insertDomains(tx, clientId, domains);
}

/**
 * From now on; whoever led before stays in the team. `since`: to one who is new to the team what was logged before is no
 * news: his next digest would else hold the client's whole past. Null: all of it is.
 */
export async function giveLead(
  tx: Tx,
  clientId: number,
  personId: number,
  since: Date | null,
): Promise<void> {
  await joinTeam(tx, clientId, personId, since);
  await demoteLead(tx, clientId);
  await makeLead(tx, clientId, personId);
}
