// Figures in Japanese notes: what is one, and what is none.
import { describe, it } from "vitest";
import {
  count,
  down,
  expectFigures,
  money,
  multiple,
  pair,
  percent,
  points,
  type Row,
  time,
  up,
} from "./rows.ts";

const results: Row[] = [
  [
    "ライセンス費用を年間1,200万円削減しました。",
    [money(12_000_000, "JPY", { ...down, period: "year", role: "cost" })],
  ],
  ["売上が前年比12.5%増加しました。", [percent(12.5, { ...up, role: "revenue" })]],
  ["納期が14日から3日に短縮されました。", [pair("time", 14, 3, { unit: "days" })]],
  ["問い合わせ件数は月340件から210件に減少。", [pair("count", 340, 210, { unit: "件" })]],
  ["コンバージョン率は2.1%から3.4%に向上しました。", [pair("percent", 2.1, 3.4, { role: "revenue" })]],
  ["NPSが31から52に改善", [pair("count", 31, 52, { unit: "NPS" })]],
  ["売上が2倍になりました。", [multiple(2, { ...up, role: "revenue" })]],
  ["処理時間が半減しました。", [multiple(0.5, down)]],
  ["リード数は3倍に増えました。", [multiple(3, up)]],
  ["経理部門では毎週20時間の削減につながりました。", [time(20, "hours", { ...down, period: "week" })]],
  ["月額3万円のコスト削減", [money(30_000, "JPY", { ...down, period: "month", role: "cost" })]],
  ["3億5,000万円の増収", [money(350_000_000, "JPY", { ...up, role: "revenue" })]],
  ["新規顧客を120社獲得しました。", [count(120, "社")]],
  ["初日に340名がログインしました。", [count(340, "名")]],
  ["作業時間を約15分短縮", [time(15, "minutes", { ...down, hedge: "about" })]],
  ["エラー率が1.9%から0.4%へ低下", [pair("percent", 1.9, 0.4, { role: "quality" })]],
  ["1件あたり2〜3日短縮できました。", [time(2, "days", { amountMax: 3, ...down })]],
  ["不良率を10〜15%削減", [percent(10, { amountMax: 15, hedge: "range", ...down })]],
  ["残業時間が月45時間から20時間に減りました。", [pair("time", 45, 20, { unit: "hours" })]],
  ["予定より2日早く公開しました。", [time(2, "days")]],
  ["稼働率は99.95%でした。", [percent(99.95, { role: "quality" })]],
  ["顧客満足度が8ポイント上昇", [count(8, "満足度", { ...up, role: "quality" })]],
  ["成約率が8ポイント上昇", [points(8, { ...up, role: "revenue" })]],
  ["契約金額600万円で更新いただきました。", [money(6_000_000, "JPY", { beneficiary: "agency" })]],
  ["これまで2週間かかっていた作業が3日で完了するようになりました。", [pair("time", 14, 3, { unit: "days" })]],
  ["人件費を3割削減できました。", [percent(30, { ...down, role: "cost" })]],
  ["工数が月80時間減ったそうです。", [time(80, "hours", { ...down, period: "month" })]],
  ["受注件数は前年同月比1.5倍です。", [multiple(1.5, up)]],
  ["アクセス数が12,400件増えました", [count(12_400, "件", up)]],
  ["従来比で30%のコストダウン", [percent(30, { ...down, role: "cost" })]],
  ["少なくとも500万円の節約", [money(5_000_000, "JPY", { ...down, hedge: "at-least" })]],
  ["毎月1,000時間以上の削減", [time(1000, "hours", { ...down, hedge: "at-least", period: "month" })]],
  [
    "売上は1億2,000万円から1億8,000万円に伸びました。",
    [pair("money", 120_000_000, 180_000_000, { unit: "JPY" })],
  ],
  ["２０時間の工数を削減", [time(20, "hours", down)]],
  ["ページ表示が4.8秒から1.2秒になった", [pair("time", 4.8, 1.2, { unit: "seconds" })]],
  ["在庫を半分に圧縮", [multiple(0.5, down)]],
  ["会員登録が三倍に", [multiple(3, up)]],
  ["¥450,000のコスト削減を実現", [money(450_000, "JPY", { ...down, role: "cost" })]],
  ["以前は丸1日かかっていた月次締めが、今では2時間で終わります。", [pair("time", 24, 2, { unit: "hours" })]],
];

const none: string[] = [
  "会議は15時から会議室402です。",
  "請求書10045はまだ未払いです。",
  "従業員300名の企業です。",
  "来期は売上20%増を目指しています。",
  "月額4,900円でご提供しています。",
  "プロジェクトは18か月かかりました。",
  "3週間後にお会いしましょう。",
  "20%の増加を見込んでいます。",
  "2024年に設立された会社です。",
];

describe("Japanese", () => {
  it.each(results)("reads %s", (text, wanted) => expectFigures(text, wanted, "ja-JP"));
  it.each(none)("leaves alone %s", (text) => expectFigures(text, [], "ja-JP"));
  it("is told from Chinese by its kana, whatever the author's locale", () => {
    expectFigures("処理時間が半減しました。", [multiple(0.5, down)], "zh-CN");
    expectFigures("売上が3倍になりました。", [multiple(3, up)], "en-US");
  });
});
