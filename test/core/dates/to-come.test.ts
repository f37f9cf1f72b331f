// A month said without its year beside a verb of the present is still to come, and dates no success of a year ago.
import { describe, expect, it } from "vitest";
import { said } from "./said.ts";

const SENT = "2026-09-04";

describe("what comes in a month dates nothing", () => {
  it.each([
    ["en-GB", "Dana leaves in December"],
    ["en-GB", "Ruth joins the board in January"],
    ["en-GB", "Go-live is in March"],
    ["en-GB", "Contract ends in December"],
    ["en-GB", "We move in December"],
    ["en-GB", "Ana is leaving in the second quarter"],
    ["de-DE", "Vertrag endet im Dezember"],
    ["de-DE", "Dana verlässt uns im Dezember"],
    ["de-DE", "Go-live ist im März"],
    ["fr-FR", "Dana nous quitte en décembre"],
    ["fr-FR", "La mise en production est en mars"],
    ["es-ES", "El contrato termina en diciembre"],
    ["es-ES", "El lanzamiento es en marzo"],
    ["it-IT", "Ruth entra nel consiglio a gennaio"],
    ["it-IT", "Il lancio è a marzo"],
    ["pt-PT", "A Ruth entra no conselho em janeiro"],
    ["pt-PT", "O lançamento é em março"],
    ["nl-NL", "Dana vertrekt in december"],
    ["nl-NL", "De livegang is in maart"],
    ["sv-SE", "Dana slutar i december"],
    ["nb-NO", "Dana slutter i desember"],
    ["da-DK", "Lanceringen er i marts"],
    ["pl-PL", "Dana odchodzi w grudniu"],
    ["fi-FI", "Dana lähtee joulukuussa"],
    ["zh-CN", "合同12月到期"],
  ])("%s: %s", (locale, text) => {
    expect(said(locale, SENT, text)).toBeNull();
  });
});

describe("what was then does", () => {
  it.each([
    ["en-GB", "CRM live in March", "2026-03-31"],
    ["en-GB", "CRM in March", "2026-03-31"],
    ["en-GB", "CRM went live in December", "2025-12-31"],
    ["en-GB", "The audit is done in March", "2026-03-31"],
    ["en-GB", "Dana left us in December", "2025-12-31"],
    ["en-GB", "Sales are up 12% in July", "2026-07-31"],
    ["de-DE", "CRM im März live", "2026-03-31"],
    ["de-DE", "Das Lager ist im März umgezogen", "2026-03-31"],
    ["it-IT", "Il contratto è stato firmato a marzo", "2026-03-31"],
  ])("%s: %s", (locale, text, expected) => {
    expect(said(locale, SENT, text)).toBe(expected);
  });
});
