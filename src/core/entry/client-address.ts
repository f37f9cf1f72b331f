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
