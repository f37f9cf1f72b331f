// The offset from UTC a mail program writes behind a time: `+0100`, `GMT+1`, `(UTC-05:00)`, `MEZ`.

const NUMERIC = /(?:(?:gmt|utc|мск)\s?)?(?<![\d:./])([+\u2212-])\s?(\d{1,2})(?::?(\d{2}))?(?![\d/.:-])/u;
/** Of names of two zones the more common in mail; those that are words or weekdays as well (`pet`, `art`) are left out. */
const NAMED: Record<string, string> = {
  ...byOffset("+00:00", "utc gmt z wet"),
  ...byOffset("+01:00", "bst cet mez hnec"),
  ...byOffset("+02:00", "cest mesz eet sast oez selc"),
  ...byOffset("+03:00", "eest msk мск trt oesz"),
  ...byOffset("+04:00", "gst"),
  ...byOffset("+05:30", "ist"),
  ...byOffset("+07:00", "wib"),
  ...byOffset("+08:00", "sgt hkt pht awst wita myt"),
  ...byOffset("+09:00", "jst kst"),
  ...byOffset("+10:00", "aest"),
  ...byOffset("+11:00", "aedt"),
  ...byOffset("+12:00", "nzst"),
  ...byOffset("+13:00", "nzdt"),
  ...byOffset("-02:00", "brst"),
  ...byOffset("-03:00", "brt adt"),
  ...byOffset("-04:00", "edt clt"),
  ...byOffset("-05:00", "est cdt"),
  ...byOffset("-06:00", "cst mdt"),
  ...byOffset("-07:00", "mst pdt"),
  ...byOffset("-08:00", "pst akdt"),
  ...byOffset("-09:00", "akst"),
  ...byOffset("-10:00", "hst"),
};

/**
 * `+01:00` of folded text: a number anywhere in `rest` (what date and time leave), a name only `behind` the time.
 * Null without an offset.
 */
export function offsetOf(rest: string, behind: string, language: string | null): string | null {
  const numeric = NUMERIC.exec(rest);
  if (numeric && Number(numeric[2]) <= 14 && Number(numeric[3] ?? 0) < 60) {
    const sign = numeric[1] === "+" ? "+" : "-";
    return `${sign}${numeric[2]!.padStart(2, "0")}:${numeric[3] ?? "00"}`;
  }
  for (const [word] of behind.matchAll(/(?<![\p{L}\d])\p{L}{1,4}(?![\p{L}\d])/gu)) {
    if (word === "cst" && language === "zh") return "+08:00";
    const offset = Object.hasOwn(NAMED, word) ? NAMED[word] : undefined;
    if (offset) return offset;
  }
  return null;
}

function byOffset(offset: string, names: string): Record<string, string> {
  return Object.fromEntries(names.split(" ").map((name) => [name, offset]));
}
