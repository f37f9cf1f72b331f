// The client's own mail in a note: forwarded inside its text, or attached as a mail; and the forwarder's words round it.
import { withoutAsk } from "../ask/own-words.ts";
import { isFreeMail } from "../delivery/free-mail.ts";
import { type ForwardReading, type House, type Origin, readForward } from "../message/forwarded.ts";
import { parseMailDate } from "../message/mail-date.ts";
import type { MailAddress, Message } from "../message/message.ts";
import { prefixAt } from "../message/prefixes.ts";
import { splitQuoted } from "../message/quoted.ts";
import type { Evidence } from "./understanding.ts";

export interface Forwarded {
  evidence: Evidence | null;
  /** The forwarder's own words, history and signature off. */
  note: string;
  elided: string;
}

/** `zone` reads the dates that mail programs write without an offset. */
export function readForwarded(message: Message, origin: Origin, zone: string): Forwarded {
  const house = houseOf(message.from);
  const found = clientMail(message, origin, zone, house, 0);
  const author = message.from?.name ?? "";
  const own = [found.above, found.below].filter(Boolean).map((text) => splitQuoted(text, author));
  const split = found.mail && splitQuoted(found.mail.text, found.mail.from?.name ?? "");
  // A client's mail that is nothing but a quote or a closing is better shown whole than not at all.
  const evidence =
    found.mail && split ? { ...found.mail, text: withoutAsk(split.note || found.mail.text) } : null;
  const elided = [...own.map((one) => one.elided), found.passedOn, split?.note ? split.elided : ""];
  return {
    evidence,
    note: own
      .map((one) => one.note)
      .filter(Boolean)
      .join("\n\n"),
    elided: elided.filter(Boolean).join("\n\n"),
  };
}

/** The forwarder and his colleagues; at a mail provider nobody but himself. */
function houseOf(from: MailAddress | null): House {
  const own = from?.address ?? "";
  const domain = own.slice(own.lastIndexOf("@") + 1);
  if (domain === "" || isFreeMail(domain)) return { own, has: (address) => own !== "" && address === own };
  return { own, has: (address) => address.endsWith(`@${domain}`) };
}

interface Found {
  mail: Evidence | null;
  above: string;
  below: string;
  /** Other mails of the chain, and mails attached beside the chosen one. */
  passedOn: string;
}

const MAX_LEVELS = 8;

function clientMail(message: Message, origin: Origin, zone: string, house: House, level: number): Found {
  const inline = forwardIn(message, origin, house);
  const hasWords = inline !== null && inline.mail.from !== null && !house.has(inline.mail.from.address);
  const attached = level < MAX_LEVELS ? message.attached : [];
  if (attached.length > 0 && !(hasWords && splitQuoted(inline.mail.text).note !== "")) {
    const mails = attached.map((mail) => ofAttached(mail, zone, house, level + 1));
    const chosen = Math.max(
      0,
      mails.findIndex(({ evidence: { from, text } }) => text !== "" && !(from && house.has(from.address))),
    );
    const others = mails.flatMap((mail, at) =>
      at === chosen ? [mail.passedOn] : [asText(mail.evidence), mail.passedOn],
    );
    return {
      mail: mails[chosen]!.evidence,
      above: message.text,
      below: "",
      passedOn: others.filter(Boolean).join("\n\n"),
    };
  }
  if (!inline) return { mail: null, above: message.text, below: "", passedOn: "" };
  const { from, dateRaw, language, subject, text } = inline.mail;
  const date = dateRaw === null ? null : parseMailDate(dateRaw, zone, { language, notAfter: message.sentAt });
  const others = attached.map((mail) => asText(ofAttached(mail, zone, house, level + 1).evidence));
  return {
    mail: { from, date, dateRaw, subject, text },
    above: inline.comment,
    below: inline.below,
    passedOn: [inline.around, ...others].filter(Boolean).join("\n\n"),
  };
}

/** `VS:` is a reply in Finnish and a forward in Danish and Norwegian: the labels tell the language. */
function forwardIn(message: Message, origin: Origin, house: House): ForwardReading | null {
  const found = readForward(message.text, origin, house);
  const isFinnish =
    found?.mail.language === "fi" && /(?:^|[\s\]:])vs\s?:/iu.test(message.subject.slice(0, 300));
  return isFinnish ? readForward(message.text, "reply", house) : found;
}

/** An attached mail, or the client's mail that it carries further inside. */
function ofAttached(
  mail: Message,
  zone: string,
  house: House,
  level: number,
): { evidence: Evidence; passedOn: string } {
  const own: Evidence = {
    from: mail.from,
    date: mail.sentAt,
    dateRaw: mail.headers.get("date") ?? null,
    subject: mail.subject || null,
    text: mail.text.trim(),
  };
  const kinds = prefixAt(mail.subject)?.kinds;
  const isTheirs = mail.from !== null && !house.has(mail.from.address);
  const isPassedOn = kinds?.has("forward") === true || !isTheirs || own.text === "";
  const carrier = isPassedOn ? mail : { ...mail, attached: [] };
  const inner = clientMail(carrier, isPassedOn ? "forward" : "reply", zone, house, level);
  const isOwnMail = inner.mail?.from != null && house.has(inner.mail.from.address);
  if (!inner.mail || (isTheirs && isOwnMail)) return { evidence: own, passedOn: "" };
  const envelope = asText({ ...own, text: [inner.above, inner.below].filter(Boolean).join("\n\n") });
  return { evidence: inner.mail, passedOn: [envelope, inner.passedOn].filter(Boolean).join("\n\n") };
}

function asText({ from, dateRaw, subject, text }: Evidence): string {
  const sender = from ? `${from.name} <${from.address}>`.trim() : "";
  return [[sender, dateRaw, subject].filter(Boolean).join(" · "), text].filter(Boolean).join("\n");
}
