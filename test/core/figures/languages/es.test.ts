// Figures in Spanish notes, of Spain and of Latin America: what people write of results, and what is none.
import { describe, expect, it } from "vitest";
import { extractFigures } from "../../../../src/core/figures/extract.ts";

const spain = { locale: "es-ES", currency: "EUR" };
const mexico = { locale: "es-MX", currency: "MXN" };

function figures(text: string, context = spain) {
  return extractFigures(text, context);
}

describe("money", () => {
  it.each([
    [
      "La migración les ahorra 120.000 € al año en licencias",
      { amount: 120_000, unit: "EUR", period: "year", role: "cost", direction: "decrease" },
    ],
    [
      "Se ahorran unos 2 millones de euros anuales",
      { amount: 2e6, unit: "EUR", period: "year", hedge: "about" },
    ],
    ["Ahorro de 45 mil euros al mes", { amount: 45_000, unit: "EUR", period: "month" }],
    ["Han facturado 1,3 M€ más que el año pasado", { amount: 1.3e6, unit: "EUR", direction: "increase" }],
    ["Las ventas crecieron en 350 k€", { amount: 350_000, role: "revenue", direction: "increase" }],
    [
      "Nos ahorramos más de dos mil quinientos euros por mes",
      { amount: 2500, hedge: "at-least", period: "month" },
    ],
    ["Dejan de pagar medio millón de euros en multas", { amount: 5e5, unit: "EUR" }],
    ["Se recortaron gastos por un millón y medio de euros", { amount: 1.5e6, direction: "decrease" }],
    [
      "El gasto en mensajería cayó casi 3.400,50 euros",
      { amount: 3400.5, hedge: "about", direction: "decrease" },
    ],
    [
      "El coste por lead ha bajado 12 euros",
      { amount: 12, unit: "EUR", direction: "decrease", role: "cost" },
    ],
    ["Evitaron contratar externos por cien mil dólares", { amount: 1e5, unit: "USD" }],
    ["Ahorran 80 céntimos por pedido", { amount: 0.8, unit: "EUR", role: "cost" }],
    ["Reducción de 45 000 EUR en costes de almacén", { amount: 45_000, role: "cost", direction: "decrease" }],
  ])("%s", (text, expected) => {
    expect(figures(text)).toMatchObject([{ measure: "money", ...expected }]);
  });

  it.each([
    ["Las ventas subieron $1.5 millones de pesos", { amount: 1.5e6, unit: "MXN", direction: "increase" }],
    ["Ahorraron US$ 20,000 mensuales en la nube", { amount: 20_000, unit: "USD", period: "month" }],
    ["El cliente se ahorra 30 mil pesos al mes", { amount: 30_000, unit: "MXN", period: "month" }],
    [
      "Ingresos adicionales por $250,000",
      { amount: 250_000, unit: "MXN", role: "revenue", direction: "increase" },
    ],
    ["Ganaron 2 mil millones de pesos colombianos más", { amount: 2e9, unit: "COP", direction: "increase" }],
    ["Recuperaron S/ 4,500 en penalidades", { amount: 4500, unit: "PEN" }],
  ])("%s (Mexico)", (text, expected) => {
    expect(figures(text, mexico)).toMatchObject([{ measure: "money", ...expected }]);
  });

  it("knows the agency's own money", () => {
    expect(figures("Nos han aprobado la ampliación del contrato por 60.000 €.")).toMatchObject([
      { amount: 60_000, beneficiary: "agency" },
    ]);
    expect(figures("El nuevo almacén les ahorra 60.000 € al año.")).toMatchObject([
      { beneficiary: "client" },
    ]);
  });
});

describe("before and after", () => {
  it.each([
    ["El onboarding pasó de 14 días a 3", 14, 3, "days", "decrease"],
    ["Han reducido el plazo de entrega de 9 días a menos de 2", 9, 2, "days", "decrease"],
    ["La tasa de conversión subió del 2,1 % al 3,4 %", 2.1, 3.4, "percent", "increase"],
    ["La conversión ya está en el 3,4 % (antes 2,1 %)", 2.1, 3.4, "percent", "increase"],
    ["Ahora tardan 4 horas en lugar de 9", 9, 4, "hours", "decrease"],
    ["Antes el cierre les llevaba 8 días, ahora 3.", 8, 3, "days", "decrease"],
    ["Antes tardaban dos semanas en cerrar el mes. Ahora tardan 3 días.", 14, 3, "days", "decrease"],
    ["El NPS subió de 31 a 52", 31, 52, "NPS", "increase"],
    ["Pasamos de facturar 1,9 M€ a 2,4 M€", 1.9e6, 2.4e6, "EUR", "increase"],
    ["El churn bajó al 3 % desde el 7 %", 7, 3, "percent", "decrease"],
    ["Ventas de 80.000 € frente a los 65.000 € del año anterior", 65_000, 80_000, "EUR", "increase"],
    ["Gestionan 30 incidencias al día en vez de 18", 18, 30, "incidencias", "increase"],
    ["Las visitas han pasado de 12.000 a 19.500 al mes", 12_000, 19_500, "visitas", "increase"],
    ["antes: 9 días\nahora: 4 días", 9, 4, "days", "decrease"],
    ["El tiempo de carga ha bajado de 4,2 s a 1,3 s", 4.2, 1.3, "seconds", "decrease"],
    ["de dos horas a quince minutos", 120, 15, "minutes", "decrease"],
    ["El informe se genera en 20 minutos, cuando antes eran 3 horas", 180, 20, "minutes", "decrease"],
  ])("%s", (text, from, to, unit, direction) => {
    expect(figures(text)).toMatchObject([{ from, to, unit, direction, amount: null }]);
  });

  it("does not pair numbers that have nothing to do with one another", () => {
    const all = figures("Las devoluciones bajaron un 8 % y los costes cayeron 30.000 €.");
    expect(all.map((f) => [f.measure, f.from])).toEqual([
      ["percent", null],
      ["money", null],
    ]);
    expect(figures("El contrato va de 2024 a 2026.")).toEqual([]);
  });
});

describe("percent, time, multiples, counts", () => {
  it.each([
    [
      "Las reservas crecieron un 18%",
      { measure: "percent", amount: 18, direction: "increase", role: "revenue" },
    ],
    [
      "Los errores se redujeron en un 30 por ciento",
      { measure: "percent", amount: 30, direction: "decrease", role: "quality" },
    ],
    ["30 % menos de devoluciones", { measure: "percent", amount: 30, direction: "decrease" }],
    [
      "El consumo bajó entre un 10 y un 15 %",
      { measure: "percent", amount: 10, amountMax: 15, hedge: "range" },
    ],
    ["Consumo electrico: -12 %", { measure: "percent", amount: 12, direction: "decrease" }],
    [
      "La cuota de mercado ganó 2,1 puntos",
      { measure: "percent", unit: "points", amount: 2.1, direction: "increase" },
    ],
    [
      "La tasa de rebote cayó 5 puntos porcentuales",
      { measure: "percent", unit: "points", amount: 5, direction: "decrease", role: "quality" },
    ],
    [
      "El ticket medio mejoró cerca de un 7%",
      { measure: "percent", amount: 7, direction: "increase", hedge: "about" },
    ],
    [
      "La plantilla ahorra unas 20 horas semanales",
      { measure: "time", amount: 20, period: "week", hedge: "about", direction: "decrease" },
    ],
    [
      "El equipo se ahorra hora y media al dia",
      { measure: "time", amount: 1.5, unit: "hours", period: "day" },
    ],
    ["Lanzamos tres días antes de lo previsto", { measure: "time", amount: 3, unit: "days" }],
    ["Entregado con dos semanas de antelación", { measure: "time", amount: 2, unit: "weeks" }],
    ["Cierran el mes 4 días hábiles antes", { measure: "time", amount: 4, unit: "days" }],
    ["Se triplicaron los leads", { measure: "multiple", amount: 3, direction: "increase", role: "revenue" }],
    ["Duplicamos las visitas", { measure: "multiple", amount: 2, direction: "increase", role: "volume" }],
    [
      "3 veces más pedidos online",
      { measure: "multiple", amount: 3, direction: "increase", role: "revenue" },
    ],
    [
      "El tiempo de respuesta se redujo a la mitad",
      { measure: "multiple", amount: 0.5, direction: "decrease" },
    ],
    [
      "Las llamadas a soporte bajaron un tercio",
      { measure: "multiple", amount: 1 / 3, direction: "decrease" },
    ],
    ["El rendimiento se multiplicó por 4", { measure: "multiple", amount: 4, direction: "increase" }],
    ["Ahora responden el doble de rápido", { measure: "multiple", amount: 2, direction: "increase" }],
    [
      "Liberaron 4 personas a tiempo completo",
      { measure: "count", amount: 4, unit: "personas", direction: "decrease" },
    ],
    [
      "Consiguieron 340 nuevos clientes en marzo",
      { measure: "count", amount: 340, unit: "clientes", role: "volume" },
    ],
    [
      "Al menos 300 envíos menos por semana",
      { measure: "count", amount: 300, hedge: "at-least", period: "week", direction: "decrease" },
    ],
    [
      "Se procesaron 12.000 solicitudes sin incidencias",
      { measure: "count", amount: 12_000, unit: "solicitudes" },
    ],
    [
      "Ya se han registrado mas de 1.200 usuarios",
      { measure: "count", amount: 1200, hedge: "at-least", unit: "usuarios" },
    ],
    [
      "Nueve de cada diez clientes repiten desde el rediseño: suben las ventas",
      { measure: "percent", amount: 90 },
    ],
    ["La disponibilidad fue del 99,95 %", { measure: "percent", amount: 99.95, role: "quality" }],
    ["Respondemos en menos de 24 horas", { measure: "time", amount: 24, hedge: "at-most" }],
    [
      "Los costos logisticos disminuyeron 15%",
      { measure: "percent", amount: 15, direction: "decrease", role: "cost" },
    ],
  ])("%s", (text, expected) => {
    expect(figures(text)).toMatchObject([expected]);
  });
});

describe("mails as they come", () => {
  it.each<[string, object[]]>([
    [
      "Me dijo que ya no dedican 12 horas a la semana al cierre de caja, sino 3.",
      [{ measure: "time", from: 12, to: 3, unit: "hours" }],
    ],
    [
      "De las 9 horas que tardaba el informe hemos bajado a 40 minutos",
      [{ measure: "time", from: 540, to: 40, unit: "minutes" }],
    ],
    [
      "Con la nueva ruta se ahorran 38 céntimos por paquete, unos 90.000 € al año.",
      [
        { measure: "money", amount: 0.38 },
        { measure: "money", amount: 90_000, period: "year", hedge: "about" },
      ],
    ],
    ["Se han formado 56 empleados en dos semanas.", [{ measure: "count", amount: 56, unit: "empleados" }]],
    [
      "La tasa de apertura ronda el 45 %, cuando antes no llegaba al 20 %.",
      [{ measure: "percent", from: 20, to: 45, direction: "increase" }],
    ],
    [
      "La nómina ya se procesa en 2 días; antes se tardaban 5.",
      [{ measure: "time", from: 5, to: 2, direction: "decrease" }],
    ],
    ["Redujeron el plazo de entrega en 3 días", [{ measure: "time", amount: 3, direction: "decrease" }]],
    ["Las ventas crecieron en 6 meses", []],
    [
      "Los clics se han multiplicado por tres y medio",
      [{ measure: "multiple", amount: 3.5, direction: "increase" }],
    ],
    [
      "Facturación récord: 2,1 M€ (frente a 1,6 M€ en 2023).",
      [{ measure: "money", from: 1.6e6, to: 2.1e6, role: "revenue" }],
    ],
    [
      "Facturaron 2 millones y medio de euros más",
      [{ measure: "money", amount: 2.5e6, direction: "increase" }],
    ],
    ["Ahorraron dos mil millones de pesos", [{ measure: "money", amount: 2e9 }]],
    [
      "Nos han renovado por dos años: 84.000 €.",
      [{ measure: "money", amount: 84_000, beneficiary: "agency" }],
    ],
    [
      "Se tardaba cuatro días en emitir una póliza; hoy, dos horas.",
      [{ measure: "time", from: 96, to: 2, unit: "hours" }],
    ],
    ["La app ha superado las 50.000 descargas", [{ measure: "count", amount: 50_000 }]],
    [
      "La cola de tickets pasó de 340 a 95 en un mes",
      [{ measure: "count", from: 340, to: 95, period: null }],
    ],
    [
      "El proyecto costó 40.000 € y se amortizó en 7 meses.",
      [{ measure: "time", amount: 7, unit: "months" }],
    ],
    ["Estamos negociando una rebaja del 10 %.", []],
    ["Si todo va bien, ahorrarían 50.000 € en 2026.", []],
    ["Trabajan con 40 proveedores en 9 países.", []],
    ["Les cobramos 85 €/hora.", []],
    ["Quedan 10 días para el cierre.", []],
  ])("%s", (text, expected) => {
    const found = figures(text);
    expect(found).toHaveLength(expected.length);
    expect(found).toMatchObject(expected);
  });

  it("takes the currency behind the amount for the one its $ means", () => {
    expect(figures("Ahorro mensual: $45,000 MXN")).toMatchObject([
      { text: "$45,000 MXN", unit: "MXN", period: "month" },
    ]);
  });
});

describe("what is no figure", () => {
  it.each([
    "La factura 10045 ya salió, ver el ticket 8812 y la sala 402.",
    "Llámame al +34 91 123 45 67 o al 912 345 678.",
    "La reunión es el 12 de junio a las 15 h en la calle Mayor 45, piso 3.",
    "La empresa tiene 300 empleados y 25 furgonetas.",
    "El proyecto duró 18 meses.",
    "El 80 % de la carga corre en el nuevo clúster.",
    "Nuestro objetivo es bajar el churn al 5 %.",
    "Quieren ahorrar 200.000 € el próximo año.",
    "Les gustaría crecer un 10 %.",
    "No se ahorró ni 1.000 €.",
    "Hace tres semanas empezamos con un equipo de 5 personas.",
    "Nuestra tarifa: Básico 49 €/mes, Pro 99 €/mes.",
    "Soporte 24/7.",
    "Nos vemos dos veces por semana.",
    "Son una de las mejores empresas de los últimos 20 años.",
    "En la fase 2 queda una cosa por hacer.",
    "Les paso el resumen en un par de días.",
    "Abren de lunes a viernes.",
    "El 3 de marzo, a las 14:30, en el Q2.",
  ])("%s", (text) => {
    expect(figures(text)).toEqual([]);
  });
});
