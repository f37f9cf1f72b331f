// A text with every digit, mark and sign in its plain form, character for character, so that spans stay true.

const FOLDED = new Map<string, string>();
fold("０１２３４５６７８９", "0123456789");
fold("٠١٢٣٤٥٦٧٨٩", "0123456789");
fold("۰۱۲۳۴۵۶۷۸۹", "0123456789");
fold("．，％＋－＄￥：／（）～＝＞＜［］", ".,%+-$¥:/()~=><[]");
fold("٫٬٪", ".,%");
fold("’‘ʼ′", "''''");
fold("−‐‑", "---");
fold("〜∼", "~~");

function fold(from: string, to: string): void {
  for (const [i, char] of [...from].entries()) FOLDED.set(char, to[i] ?? char);
}

const FOLDABLE = new RegExp(`[${[...FOLDED.keys()].join("")}]`, "gu");

/** As long as `text`: only single UTF-16 units are exchanged for single ones. */
export function plainText(text: string): string {
  return text.replace(FOLDABLE, (char) => FOLDED.get(char) ?? char);
}
