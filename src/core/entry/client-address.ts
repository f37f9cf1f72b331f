// Whose an address is: a contact's, or one at a client's domain.
import { isFreeMail, isPersonal } from "../delivery/free-mail.ts";

/** What stands behind the `@`; of a bare domain itself. */
export function domainOf(address: string): string {
  return address.slice(address.lastIndexOf("@") + 1);
}

const MOST_LABELS = 5;

/**
 * An address, its domain, and the domains above: `mail.acme.example` may be written for `acme.example`. At a mail
 * provider only the address itself. Lower-cased.
 */
export function addressKeys(address: string): string[] {
  if (address === "") return [];
  const labels = domainOf(address).split(".").slice(-MOST_LABELS);
  const domains = labels.map((_label, at) => labels.slice(at).join(".")).filter((name) => name.includes("."));
  return [address, ...domains.filter((domain) => !isFreeMail(domain))];
}

/** The domain that a client's mail from this lower-cased address can teach; null where it says nothing about it. */
export function taughtDomain(address: string): string | null {
  const domain = domainOf(address);
  const isOne = address.includes("@") && domain.includes(".");
  return isOne && isPersonal(address) && !isFreeMail(domain) ? domain : null;
}

/**
 * Whether mail from the lower-cased address is none of the client's: it is at another client (`others`: domains and
 * contacts' addresses), or the client's own (`own`) are known and it is at none of them. Where a contact of his sits,
 * his colleagues do too, unless the domain is another's. Of a client of whom no address is known nobody can tell.
 */
export function isOutsider(address: string, own: readonly string[], others: readonly string[]): boolean {
  const keys = addressKeys(address);
  const isAmong = (known: readonly string[]) => keys.some((key) => known.includes(key));
  if (isAmong(own)) return false;
  if (isAmong(others)) return true;
  const besideContacts = own.flatMap((key) => taughtDomain(key) ?? []);
  return own.length > 0 && !isAmong(besideContacts);
}
