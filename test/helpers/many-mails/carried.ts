// Torture of what mails carry: mails in mails, digests, reports, invitations, signatures and attachments.
import type { Dice } from "./dice.ts";
import { base64, encodedWord, head, htmlPart, multipart, noise, part, textPart, utf8 } from "./pieces.ts";
import { ENCODINGS, type Torture, WORDS } from "./structures.ts";

const carried = (dice: Dice, levels: number, subject: string): string =>
  levels === 0
    ? head(dice, subject) + textPart(WORDS)
    : head(dice, `Fwd: ${subject}`) +
      part(["Content-Type: message/rfc822"], carried(dice, levels - 1, subject));

const attachment = (dice: Dice, type: string, name: string, length = 300) =>
  part(
    [
      `Content-Type: ${type}; name="${name}"`,
      `Content-Disposition: attachment; filename="${name}"`,
      "Content-Transfer-Encoding: base64",
    ],
    base64(noise(dice, length)),
  );

export const CARRIED: Readonly<Record<string, Torture>> = {
  "mails in mails": (dice, subject) => carried(dice, dice.between(1, 60), subject),
  "many attached mails": (dice, subject) =>
    head(dice, subject) +
    multipart("mixed", "b", [
      textPart("see below"),
      ...dice.times(dice.between(2, 40), (n) =>
        part(["Content-Type: message/rfc822"], carried(dice, 0, `mail ${n}`)),
      ),
    ]),
  "an attached mail that is encoded": (dice, subject) =>
    head(dice, subject) +
    part(
      [`Content-Type: message/rfc822\nContent-Transfer-Encoding: ${dice.one(ENCODINGS)}`],
      base64(carried(dice, 2, subject)),
    ),
  "an attached mail with nothing in it": (dice, subject) =>
    head(dice, subject) +
    multipart("mixed", "b", [
      part(["Content-Type: message/rfc822"], dice.one(["", "\n", "x", "From: a", "--b"])),
    ]),
  "a partial mail": (dice, subject) =>
    head(dice, subject) +
    part(
      [`Content-Type: message/partial; id="x@y"; number=${dice.upTo(3)}; total=${dice.upTo(3)}`],
      carried(dice, 0, subject),
    ),
  "a body that lies elsewhere": (dice, subject) =>
    head(dice, subject) +
    part(
      ['Content-Type: message/external-body; access-type=local-file; name="/etc/passwd"'],
      "Content-Type: text/plain\n\n",
    ),
  "a digest": (dice, subject) =>
    head(dice, subject) +
    multipart(
      "digest",
      "b",
      dice.times(dice.between(1, 30), (n) => `\n${carried(dice, 0, `topic ${n}`)}`),
    ),
  "a delivery report": (dice, subject) =>
    head(dice, subject) +
    multipart(
      "report",
      "b",
      [
        textPart("Your message could not be delivered."),
        part(
          ["Content-Type: message/delivery-status"],
          `Reporting-MTA: dns; mx.example\n\nFinal-Recipient: rfc822; x@y.example\nAction: ${dice.one(["failed", "delayed"])}\nStatus: 5.1.1`,
        ),
        part(
          [`Content-Type: ${dice.one(["message/rfc822", "text/rfc822-headers"])}`],
          carried(dice, 0, subject),
        ),
      ],
      dice.one(["; report-type=delivery-status", "; report-type=disposition-notification", ""]),
    ),
  "a complaint (ARF)": (dice, subject) =>
    head(dice, subject) +
    multipart(
      "report",
      "b",
      [
        textPart("This is an abuse report."),
        part(["Content-Type: message/feedback-report"], "Feedback-Type: abuse\nVersion: 1"),
        part(["Content-Type: message/rfc822"], carried(dice, 1, subject)),
      ],
      "; report-type=feedback-report",
    ),
  "a calendar invitation": (dice, subject) =>
    head(dice, subject) +
    multipart("alternative", "b", [
      textPart("When: Monday 10:00"),
      part(
        ["Content-Type: text/calendar; method=REQUEST; charset=utf-8"],
        `BEGIN:VCALENDAR\nMETHOD:REQUEST\nBEGIN:VEVENT\nSUMMARY:${utf8(subject)}\nDTSTART:20260303T100000Z\nEND:VEVENT\nEND:VCALENDAR`,
      ),
    ]),
  "S/MIME": (dice, subject) =>
    head(dice, subject) +
    dice.one([
      attachment(dice, "application/pkcs7-mime; smime-type=enveloped-data", "smime.p7m", 3000),
      multipart(
        "signed",
        "b",
        [textPart(WORDS), attachment(dice, "application/pkcs7-signature", "smime.p7s", 2000)],
        "; protocol=application/pkcs7-signature; micalg=sha-256",
      ),
    ]),
  PGP: (dice, subject) =>
    head(dice, subject) +
    dice.one([
      textPart(
        `-----BEGIN PGP SIGNED MESSAGE-----\nHash: SHA256\n\n${WORDS}\n- -- \nNora\n-----BEGIN PGP SIGNATURE-----\n\n${base64(noise(dice, 300))}\n=aB3d\n-----END PGP SIGNATURE-----\n`,
      ),
      textPart(`-----BEGIN PGP MESSAGE-----\n\n${base64(noise(dice, 4000))}\n-----END PGP MESSAGE-----\n`),
      multipart("encrypted", "b", [
        part(["Content-Type: application/pgp-encrypted"], "Version: 1"),
        attachment(dice, "application/octet-stream", "encrypted.asc", 3000),
      ]),
    ]),
  "winmail.dat": (dice, subject) =>
    head(dice, subject) +
    multipart("mixed", "b", [textPart(WORDS), attachment(dice, "application/ms-tnef", "winmail.dat", 6000)]),
  uuencode: (dice, subject) =>
    head(dice, subject) +
    textPart(
      `${WORDS}\n\nbegin 644 a.bin\n${dice.times(60, () => `M${base64(noise(dice, 40)).slice(0, 50)}`).join("\n")}\n\`\nend\n`,
    ),
  "file names of RFC 2231": (dice, subject) =>
    head(dice, subject) +
    multipart("mixed", "b", [
      textPart(WORDS),
      part(
        [
          "Content-Type: application/octet-stream",
          `Content-Disposition: attachment; ${dice.one([
            "filename*=utf-8''n%C3%A4chte.eml",
            "filename*0*=x''a%; filename*1=b; filename*99=c.eml",
            "filename*=''; filename=",
            `filename*=utf-8'${"%C3".repeat(300)}.eml`,
            `filename="${encodedWord(utf8("Nächte.eml"))}"`,
            'filename="a\\".eml',
            `${dice.times(300, (n) => `filename*${n}=a`).join(";")}.eml`,
          ])}`,
        ],
        carried(dice, 0, "attached"),
      ),
    ]),
  "a large picture beside the words": (dice, subject) =>
    head(dice, subject) +
    multipart("related", "b", [
      htmlPart(`<p>${WORDS}<img src="cid:a">`),
      attachment(dice, "image/png", "a.png", 100_000),
    ]),
};
