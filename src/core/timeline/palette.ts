// The colours of a layout, mixed from the agency's one, and how well they can be read.
import { type Brand, noBrand } from "./brand.ts";
import { type Colour, type Palette, palette } from "./shapes.ts";

/** WCAG 2.2, 1.4.3: text of any size and weight. */
export const LEAST_CONTRAST = 4.5;
/** How much of the colour is in its leaf; the leaf of the green was mixed by eye and stays. */
const LEAF_SHARE = 0.1;

/** The default one with the agency's colour in place of the green, and a leaf mixed from it. */
export function paletteOf({ colour }: Brand): Palette {
  return colour === null ? palette : { ...palette, green: colour, leaf: leafOf(colour) };
}

/** The ground on which the colour reads worst, and the ratio (1 to 21) it has there. White on it reads as it on paper. */
export function weakestContrast(colour: string): { ground: Colour; ratio: number } {
  const own = paletteOf({ ...noBrand, colour });
  const grounds = ["paper", "band", "leaf"] as const;
  return grounds
    .map((ground) => ({ ground, ratio: contrast(colour, own[ground]) }))
    .reduce((worst, one) => (one.ratio < worst.ratio ? one : worst));
}

/** Of two colours of six hex digits, 1 to 21 (WCAG 2.2, "contrast ratio"). */
export function contrast(a: string, b: string): number {
  const [dark = 0, light = 0] = [luminance(a), luminance(b)].sort((one, other) => one - other);
  return (light + 0.05) / (dark + 0.05);
}

function leafOf(colour: string): string {
  return channels(colour)
    .map((value) => Math.round(255 - (255 - value) * LEAF_SHARE))
    .map((value) => value.toString(16).padStart(2, "0").toUpperCase())
    .join("");
}

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = channels(colour).map((value) => {
    const share = value / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function channels(colour: string): number[] {
  return [0, 2, 4].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));
}
