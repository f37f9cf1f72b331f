// Every language there is a file for. To add one, write its file and name it here.
import { en } from "./en.ts";
import { fr } from "./fr.ts";
import { es } from "./es.ts";
import type { Language } from "./language.ts";
import { sv } from "./sv.ts";

export const languages: readonly Language[] = [en, fr, sv, es];
