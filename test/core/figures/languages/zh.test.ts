// Figures in Chinese notes: what is one, and what is none.
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
  ["客户每年节省120万元的授权费用。", [money(1_200_000, "CNY", { ...down, period: "year", role: "cost" })]],
  ["销售额增长了12.5%。", [percent(12.5, { ...up, role: "revenue" })]],
  ["交付周期从14天缩短到3天。", [pair("time", 14, 3, { unit: "days" })]],
  ["工单数量由340件降至210件。", [pair("count", 340, 210)]],
  ["转化率从2.1%提升到3.4%。", [pair("percent", 2.1, 3.4, { role: "revenue" })]],
  ["NPS从31提高到52", [pair("count", 31, 52, { unit: "NPS" })]],
  ["收入翻了一番。", [multiple(2, { ...up, role: "revenue" })]],
  ["处理时间减半。", [multiple(0.5, down)]],
  ["线索数量增加到原来的3倍", [multiple(3, up)]],
  ["财务部门每周节省20小时。", [time(20, "hours", { ...down, period: "week" })]],
  ["成本每月下降3万元", [money(30_000, "CNY", { ...down, period: "month", role: "cost" })]],
  ["营收增加3.5亿元", [money(350_000_000, "CNY", { ...up, role: "revenue" })]],
  ["新增120个客户", [count(120, "客户", up)]],
  ["上线第一天就有340名用户登录", [count(340, "用户")]],
  ["每单平均快了15分钟", [time(15, "minutes", down)]],
  ["错误率从1.9%降到0.4%", [pair("percent", 1.9, 0.4, { role: "quality" })]],
  ["交货时间缩短了2-3天", [time(2, "days", { amountMax: 3, ...down })]],
  ["浪费减少10%到15%", [percent(10, { amountMax: 15, hedge: "range", ...down })]],
  ["比计划提前2天上线", [time(2, "days")]],
  ["可用性达到99.95%", [percent(99.95, { role: "quality" })]],
  ["准时率提升8个百分点", [points(8, { ...up, role: "quality" })]],
  ["合同续签，金额60万元。", [money(600_000, "CNY", { beneficiary: "agency" })]],
  ["以前需要两周，现在只要3天。", [pair("time", 14, 3, { unit: "days" })]],
  ["人力成本降低了三成", [percent(30, { ...down, role: "cost" })]],
  ["访问量增加12400次", [count(12_400, "次", up)]],
  ["至少节约50万元", [money(500_000, "CNY", { ...down, hedge: "at-least" })]],
  ["每月节省1000小时以上", [time(1000, "hours", { ...down, hedge: "at-least", period: "month" })]],
  ["销售额从1.2亿元增至1.8亿元", [pair("money", 120_000_000, 180_000_000, { unit: "CNY" })]],
  ["页面加载时间从4.8秒降到1.2秒", [pair("time", 4.8, 1.2, { unit: "seconds" })]],
  ["为客户省下约30万美元", [money(300_000, "USD", { ...down, hedge: "about" })]],
  ["订单量同比增长近50%", [percent(50, { ...up, hedge: "about" })]],
  ["效率提高了两倍", [multiple(2, up)]],
  ["1亿2000万元的新增收入", [money(120_000_000, "CNY", { ...up, role: "revenue" })]],
  ["節省了20萬元的成本", [money(200_000, "CNY", { ...down, role: "cost" })]],
  ["投诉减少了一半", [multiple(0.5, down)]],
  ["以前月结需要一整天，现在两个小时就能完成。", [pair("time", 24, 2, { unit: "hours" })]],
  ["流失率下降38%，销售额是去年的1.3倍。", [percent(38, down), multiple(1.3, up)]],
];

const none: string[] = [
  "会议下午3点在402会议室。",
  "发票10045还没有付款。",
  "公司有300名员工。",
  "我们希望销售额增长20%。",
  "每月收费490元。",
  "项目历时18个月。",
  "3周后见。",
  "目标是节省200万元。",
  "公司成立于2010年。",
  "公司在5个国家设有办事处，员工1200人。",
];

describe("Chinese", () => {
  it.each(results)("reads %s", (text, wanted) => expectFigures(text, wanted, "zh-CN"));
  it.each(none)("leaves alone %s", (text) => expectFigures(text, [], "zh-CN"));
  it("is told by its script, whatever the author's locale", () => {
    expectFigures("处理时间减半。", [multiple(0.5, down)], "en-US");
  });
});
