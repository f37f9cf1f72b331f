// Symbols and codes of currencies, the same in every language.
import type { SharedSign } from "./figure.ts";

/** What a symbol means; `$`, `kr` and `¥` are families that refiners/currency resolves. */
export const SYMBOLS: Readonly<Record<string, string>> = {
  "€": "EUR",
  "£": "GBP",
  $: "$",
  "＄": "$",
  "¥": "¥",
  "￥": "¥",
  "₹": "INR",
  "₽": "RUB",
  "₺": "TRY",
  "₩": "KRW",
  "₪": "ILS",
  "₫": "VND",
  "₴": "UAH",
  "฿": "THB",
  "₱": "PHP",
  "₦": "NGN",
  "₿": "XBT",
  kr: "kr",
  zł: "PLN",
  kč: "CZK",
  ft: "HUF",
  fr: "CHF",
  sfr: "CHF",
  rs: "INR",
};
/** Letters glued to the dollar sign. */
export const DOLLARS: Readonly<Record<string, string>> = {
  us: "USD",
  c: "CAD",
  ca: "CAD",
  can: "CAD",
  a: "AUD",
  au: "AUD",
  nz: "NZD",
  s: "SGD",
  sg: "SGD",
  hk: "HKD",
  nt: "TWD",
  r: "BRL",
  mx: "MXN",
};
export const ISO_4217: ReadonlySet<string> = new Set(
  `aed ars aud bgn brl cad chf clp cny cop czk dkk egp eur gbp hkd huf idr ils inr jpy kes krw mxn myr nok nzd pen php
  pln qar ron rub sar sek sgd thb try twd uah usd vnd zar`.split(/\s+/),
);

/** The unit of an amount that names no currency at all, until refiners/currency chooses one. */
export const ANY_CURRENCY = "?" satisfies SharedSign;

/** The currencies a shared symbol may mean, the most common first. */
export const FAMILIES: Readonly<Record<string, readonly string[]>> = {
  $: ["USD", "CAD", "AUD", "NZD", "SGD", "HKD", "TWD", "MXN", "BRL"],
  kr: ["SEK", "NOK", "DKK"],
  "¥": ["JPY", "CNY"],
};

/** Whether the sign may stand for the currency (ISO 4217). */
export function mayMean(sign: SharedSign, currency: string): boolean {
  return sign === ANY_CURRENCY || FAMILIES[sign]?.includes(currency) === true;
}
