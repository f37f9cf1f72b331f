// Every language there is a file for. To add one, write its file and name it here.
import { en } from "./en.ts";
import type { Language } from "./language.ts";

export const languages: readonly Language[] = [en];
