// Who may get a letter: known people, and addresses inside the agency's own domains. Nobody else, ever.
import { isFreeMail } from "./free-mail.ts";

export interface Addressees {
  /** Lower-cased addresses of people who have not left. */
  known: ReadonlySet<string>;
  /** Those of people who have left: an agency's domain does not make a colleague of one who is none any more. */
  left: ReadonlySet<string>;
  /** Lower-cased domains of the agency, as `agencyDomains` makes them. */
  domains: ReadonlySet<string>;
}

/** One bare mailbox: what could smuggle a second recipient or a header into the envelope is none. */
const ONE_ADDRESS = /^[^\s@<>,;:"()[\]\\]+@([^\s@<>,;:"()[\]\\]+)$/;

/**
 * `configured` are AGENCY_DOMAINS; when empty, the domains of known people count, free-mail providers left out: one PM
 * who writes from there does not make everybody there a colleague.
 */
export function agencyDomains(configured: readonly string[], ofPeople: readonly string[]): Set<string> {
  const domains = configured.length > 0 ? configured : ofPeople.filter((domain) => !isFreeMail(domain));
  return new Set(domains.map((domain) => domain.toLowerCase()));
}

/** A subdomain of an agency domain is not the agency's: it must be named. */
export function mayReceive(address: string, addressees: Addressees): boolean {
  const key = address.toLowerCase();
  const domain = ONE_ADDRESS.exec(key)?.[1];
  if (domain === undefined || addressees.left.has(key)) return false;
  return addressees.known.has(key) || addressees.domains.has(domain);
}
