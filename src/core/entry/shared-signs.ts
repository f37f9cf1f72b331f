// What a bare `$`, `kr` or `¥` means where its own text does not say: as other amounts of the note, else the client's.
import { mayMean } from "../figures/currencies.ts";
import type { Figure } from "../figures/figure.ts";

/** `figures` of one entry: what one of its texts says for sure of a currency tells what another one means. */
export function inCurrencyOfOthers<F extends Figure>(figures: readonly F[]): F[] {
  const told = figures.filter((one) => one.measure === "money" && !one.inferred.includes("unit"));
  const units = [...new Set(told.flatMap(({ unit }) => unit ?? []))];
  return figures.map((figure) => {
    const { sharedSign } = figure;
    if (!sharedSign) return figure;
    const [only, another] = units.filter((unit) => mayMean(sharedSign, unit));
    if (!only || another) return figure;
    const { sharedSign: _told, ...read } = { ...figure, unit: only };
    return read as F;
  });
}

/**
 * Once the client is known: its own default currency (ISO 4217; null: none is set) where the sign may mean it. It stays
 * inferred, and open to another client's when the entry turns out to be that one's.
 */
export function inClientCurrency<F extends Figure>(figures: readonly F[], currency: string | null): F[] {
  return figures.map((figure) => {
    const { sharedSign } = figure;
    return sharedSign && currency && mayMean(sharedSign, currency) ? { ...figure, unit: currency } : figure;
  });
}
