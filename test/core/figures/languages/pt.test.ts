// Figures in Portuguese notes, of Brazil and of Portugal: what people write of results, and what is none.
import { describe, expect, it } from "vitest";
import { extractFigures } from "../../../../src/core/figures/extract.ts";

const brazil = { locale: "pt-BR", currency: "BRL" };

function figures(text: string, context = brazil) {
  return extractFigures(text, context);
}

describe("money", () => {
  it.each([
    [
      "A migração economiza R$ 120.000 por ano em licenças",
      { amount: 120_000, unit: "BRL", period: "year", role: "cost", direction: "decrease" },
    ],
    [
      "Economia de cerca de 2 milhões de reais por ano",
      { amount: 2e6, unit: "BRL", period: "year", hedge: "about" },
    ],
    [
      "Pouparam 45 mil euros por mês",
      { amount: 45_000, unit: "EUR", period: "month", direction: "decrease" },
    ],
    ["Faturaram R$ 1,3 mi a mais que no ano passado", { amount: 1.3e6, unit: "BRL", direction: "increase" }],
    ["As vendas cresceram 350 mil reais", { amount: 350_000, role: "revenue", direction: "increase" }],
    [
      "Deixaram de gastar mais de dois mil e quinhentos reais por mês",
      { amount: 2500, hedge: "at-least", period: "month" },
    ],
    ["Cortaram meio milhão de euros em multas", { amount: 5e5, unit: "EUR", direction: "decrease" }],
    ["As despesas caíram um milhão e meio de reais", { amount: 1.5e6, direction: "decrease" }],
    [
      "O gasto com frete caiu quase R$ 3.400,50",
      { amount: 3400.5, unit: "BRL", hedge: "about", direction: "decrease" },
    ],
    ["O custo por lead baixou 12 euros", { amount: 12, unit: "EUR", direction: "decrease", role: "cost" }],
    ["Evitámos contratar externos no valor de cem mil dólares", { amount: 1e5, unit: "USD" }],
    ["Redução de 45 000 EUR nos custos de armazém", { amount: 45_000, role: "cost", direction: "decrease" }],
    ["Recuperamos US$ 20.000 em impostos", { amount: 20_000, unit: "USD" }],
    [
      "Receita extra de R$250k no trimestre",
      { amount: 250_000, unit: "BRL", role: "revenue", direction: "increase" },
    ],
    ["Ganharam R$ 2 bi em novos negócios", { amount: 2e9, unit: "BRL" }],
    ["Poupam 80 cêntimos por encomenda", { amount: 0.8, unit: "EUR" }],
  ])("%s", (text, expected) => {
    expect(figures(text)).toMatchObject([{ measure: "money", ...expected }]);
  });

  it("knows the agency's own money", () => {
    expect(figures("Aprovaram a extensão do contrato no valor de R$ 60.000.")).toMatchObject([
      { amount: 60_000, beneficiary: "agency" },
    ]);
    expect(figures("O novo armazém poupa-lhes 60.000 € por ano.")).toMatchObject([{ beneficiary: "client" }]);
  });
});

describe("before and after", () => {
  it.each([
    ["O onboarding passou de 14 dias para 3", 14, 3, "days", "decrease"],
    ["Reduziram o prazo de entrega de 9 dias para menos de 2", 9, 2, "days", "decrease"],
    ["A taxa de conversão subiu de 2,1% para 3,4%", 2.1, 3.4, "percent", "increase"],
    ["A conversão já está em 3,4 % (antes 2,1 %)", 2.1, 3.4, "percent", "increase"],
    ["Agora demoram 4 horas em vez de 9", 9, 4, "hours", "decrease"],
    ["Antes o fechamento levava 8 dias, agora 3.", 8, 3, "days", "decrease"],
    ["Antes demoravam duas semanas para fechar o mês. Agora são 3 dias.", 14, 3, "days", "decrease"],
    ["O NPS foi de 31 para 52", 31, 52, "NPS", "increase"],
    ["O faturamento saiu de R$ 1,9 milhão para R$ 2,4 milhões", 1.9e6, 2.4e6, "BRL", "increase"],
    ["Vendas de R$ 80 mil contra R$ 65 mil no ano anterior", 65_000, 80_000, "BRL", "increase"],
    ["Eles atendem 30 chamados por dia ao invés de 18", 18, 30, "chamados", "increase"],
    ["As visitas passaram de 12.000 para 19.500 por mês", 12_000, 19_500, "visitas", "increase"],
    ["antes: 9 dias\ndepois: 4 dias", 9, 4, "days", "decrease"],
    ["O tempo de carregamento caiu de 4,2 s para 1,3 s", 4.2, 1.3, "seconds", "decrease"],
    ["de duas horas para quinze minutos", 120, 15, "minutes", "decrease"],
    ["A taxa de abandono desceu de 7 % a 3 %", 7, 3, "percent", "decrease"],
    ["O relatório sai em 20 minutos, quando antes eram 3 horas", 180, 20, "minutes", "decrease"],
    ["O ticket médio está em R$ 250, ante R$ 180 em março", 180, 250, "BRL", "increase"],
  ])("%s", (text, from, to, unit, direction) => {
    expect(figures(text)).toMatchObject([{ from, to, unit, direction, amount: null }]);
  });

  it("does not pair numbers that have nothing to do with one another", () => {
    const all = figures("As devoluções caíram 8% e os custos baixaram R$ 30 mil.");
    expect(all.map((f) => [f.measure, f.from])).toEqual([
      ["percent", null],
      ["money", null],
    ]);
    expect(figures("O contrato vai de 2024 a 2026.")).toEqual([]);
  });
});

describe("percent, time, multiples, counts", () => {
  it.each([
    ["As reservas cresceram 18%", { measure: "percent", amount: 18, direction: "increase", role: "revenue" }],
    [
      "Os erros diminuíram em 30 por cento",
      { measure: "percent", amount: 30, direction: "decrease", role: "quality" },
    ],
    ["30% a menos de devoluções", { measure: "percent", amount: 30, direction: "decrease" }],
    ["O consumo baixou entre 10 e 15 %", { measure: "percent", amount: 10, amountMax: 15, hedge: "range" }],
    ["Consumo de energia: -12 %", { measure: "percent", amount: 12, direction: "decrease" }],
    [
      "A quota de mercado ganhou 2,1 pontos",
      { measure: "percent", unit: "points", amount: 2.1, direction: "increase" },
    ],
    [
      "A taxa de rejeição caiu 5 pontos percentuais",
      { measure: "percent", unit: "points", amount: 5, direction: "decrease", role: "quality" },
    ],
    [
      "O ticket médio melhorou perto de 7%",
      { measure: "percent", amount: 7, direction: "increase", hedge: "about" },
    ],
    [
      "A equipe economiza umas 20 horas por semana",
      { measure: "time", amount: 20, period: "week", hedge: "about", direction: "decrease" },
    ],
    [
      "A equipa poupa uma hora e meia por dia",
      { measure: "time", amount: 1.5, unit: "hours", period: "day" },
    ],
    ["Lançamos três dias antes do previsto", { measure: "time", amount: 3, unit: "days" }],
    ["Entregue com duas semanas de antecedência", { measure: "time", amount: 2, unit: "weeks" }],
    [
      "Fecham o mês 4 dias úteis mais cedo",
      { measure: "time", amount: 4, unit: "days", direction: "decrease" },
    ],
    ["Os leads triplicaram", { measure: "multiple", amount: 3, direction: "increase", role: "revenue" }],
    ["Dobramos as visitas", { measure: "multiple", amount: 2, direction: "increase", role: "volume" }],
    [
      "3 vezes mais pedidos online",
      { measure: "multiple", amount: 3, direction: "increase", role: "revenue" },
    ],
    ["O tempo de resposta caiu pela metade", { measure: "multiple", amount: 0.5, direction: "decrease" }],
    [
      "Reduzimos para metade o número de reclamações",
      { measure: "multiple", amount: 0.5, direction: "decrease" },
    ],
    [
      "As ligações para o suporte caíram um terço",
      { measure: "multiple", amount: 1 / 3, direction: "decrease" },
    ],
    ["O desempenho foi multiplicado por 4", { measure: "multiple", amount: 4, direction: "increase" }],
    ["Agora respondem duas vezes mais rápido", { measure: "multiple", amount: 2, direction: "increase" }],
    [
      "Liberaram 4 pessoas em tempo integral",
      { measure: "count", amount: 4, unit: "pessoas", direction: "decrease" },
    ],
    [
      "Conquistaram 340 novos clientes em março",
      { measure: "count", amount: 340, unit: "clientes", role: "volume" },
    ],
    [
      "Pelo menos 300 envios a menos por semana",
      { measure: "count", amount: 300, hedge: "at-least", period: "week", direction: "decrease" },
    ],
    [
      "Foram processados 12.000 pedidos sem nenhum incidente",
      { measure: "count", amount: 12_000, unit: "pedidos" },
    ],
    [
      "Ja se cadastraram mais de 1.200 usuarios",
      { measure: "count", amount: 1200, hedge: "at-least", unit: "usuarios" },
    ],
    [
      "Nove em cada dez clientes voltam desde o redesign: as vendas sobem",
      { measure: "percent", amount: 90 },
    ],
    ["A disponibilidade foi de 99,95 %", { measure: "percent", amount: 99.95, role: "quality" }],
    ["Respondemos em menos de 24 horas", { measure: "time", amount: 24, hedge: "at-most" }],
    [
      "Os custos logisticos diminuiram 15%",
      { measure: "percent", amount: 15, direction: "decrease", role: "cost" },
    ],
    ["Entrega 25% mais rápida", { measure: "percent", amount: 25, direction: "increase" }],
  ])("%s", (text, expected) => {
    expect(figures(text)).toMatchObject([expected]);
  });
});

describe("mails as they come", () => {
  it.each<[string, object[]]>([
    [
      "Das 9 horas que o relatório demorava, baixámos para 40 minutos",
      [{ measure: "time", from: 540, to: 40, unit: "minutes" }],
    ],
    [
      "Com a nova rota, economizam 38 centavos por pacote, uns R$ 90 mil por ano.",
      [
        { measure: "money", amount: 0.38 },
        { measure: "money", amount: 90_000, period: "year", hedge: "about" },
      ],
    ],
    [
      "Foram treinados 56 funcionários em duas semanas.",
      [{ measure: "count", amount: 56, unit: "funcionários" }],
    ],
    [
      "A taxa de abertura está em 45%, antes não chegava a 20%.",
      [{ measure: "percent", from: 20, to: 45, direction: "increase" }],
    ],
    ["Reduziram o prazo em 3 dias", [{ measure: "time", amount: 3, direction: "decrease" }]],
    ["As vendas cresceram em 6 meses", []],
    [
      "Faturamento recorde: R$ 2,1 milhões (contra R$ 1,6 milhão em 2023).",
      [{ measure: "money", from: 1.6e6, to: 2.1e6, role: "revenue" }],
    ],
    ["O ROI foi de 240% em seis meses.", [{ measure: "percent", amount: 240 }]],
    [
      "Graças ao chatbot entram menos 1.800 chamadas por mês.",
      [{ measure: "count", amount: 1800, direction: "decrease", period: "month" }],
    ],
    [
      "Demorava-se quatro dias a emitir uma apólice; hoje, duas horas.",
      [{ measure: "time", from: 96, to: 2, unit: "hours" }],
    ],
    ["Caiu pra 3 dias, era 9", [{ measure: "time", from: 9, to: 3, unit: "days" }]],
    [
      "A fila de tickets passou de 340 para 95 num mês",
      [{ measure: "count", from: 340, to: 95, period: null }],
    ],
    ["A app ultrapassou os 50.000 downloads", [{ measure: "count", amount: 50_000 }]],
    ["O projeto custou 40.000 € e pagou-se em 7 meses.", [{ measure: "time", amount: 7, unit: "months" }]],
    [
      "Renovaram conosco por dois anos: R$ 84.000.",
      [{ measure: "money", amount: 84_000, beneficiary: "agency" }],
    ],
    ["A reunião mudou para terça dia 14 às 10h, sala 3.", []],
    ["Estamos negociando um desconto de 10%.", []],
    ["Trabalham com 40 fornecedores em 9 países.", []],
    ["Cobramos 85 €/hora.", []],
    ["Faltam 10 dias para o fecho.", []],
  ])("%s", (text, expected) => {
    const found = figures(text);
    expect(found).toHaveLength(expected.length);
    expect(found).toMatchObject(expected);
  });
});

describe("what is no figure", () => {
  it.each([
    "A fatura 10045 já saiu, ver o chamado 8812 e a sala 402.",
    "Me liga no +55 11 91234-5678 ou (11) 3123-4567.",
    "A reunião é dia 12 de junho às 15h na rua das Flores 45, 3º andar.",
    "A empresa tem 300 funcionários e 25 furgões.",
    "O projeto durou 18 meses.",
    "80% da carga roda no novo cluster.",
    "A meta é baixar o churn para 5%.",
    "Querem poupar 200.000 € no próximo ano.",
    "Gostariam de crescer 10%.",
    "Não economizaram nem R$ 1.000.",
    "Há três semanas começamos com uma equipe de 5 pessoas.",
    "Nossa tabela de preços: Básico R$ 49/mês, Pro R$ 99/mês.",
    "Suporte 24/7.",
    "Reunimos duas vezes por semana.",
    "É uma das melhores empresas dos últimos 20 anos.",
    "Na fase 2 falta uma coisa.",
    "Envio o resumo em uns dois dias.",
    "Funciona de segunda a sexta.",
    "No dia 3 de março, às 14:30, no Q2.",
  ])("%s", (text) => {
    expect(figures(text)).toEqual([]);
  });
});
