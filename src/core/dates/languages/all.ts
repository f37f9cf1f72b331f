// The languages dates are read in. A new one is a file beside this and its line here.
import { da } from "./da.ts";
import { de } from "./de.ts";
import { en } from "./en.ts";
import { es } from "./es.ts";
import { fi } from "./fi.ts";
import { fr } from "./fr.ts";
import { it } from "./it.ts";
import { ja } from "./ja.ts";
import type { DateLanguage } from "./language.ts";
import { nb } from "./nb.ts";
import { nl } from "./nl.ts";
import { pl } from "./pl.ts";
import { pt } from "./pt.ts";
import { sv } from "./sv.ts";
import { zh } from "./zh.ts";

export const languages: readonly DateLanguage[] = [en, de, fr, es, it, pt, nl, sv, pl, da, nb, fi, ja, zh];
