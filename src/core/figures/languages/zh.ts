// Chinese words for numbers, units, changes and roles, simplified and traditional; every character of a phrase is a token.
import type { Period } from "../figure.ts";
import type { Language } from "./language.ts";
import { grouped, multiples, valued, words } from "./lists.ts";

export const zh: Language = {
  code: "zh",
  isUnspaced: true,
  decimal: ".",
  telltale: [],

  cardinals: {
    ...Object.fromEntries([..."零一二三四五六七八九十"].map((digit, i) => [digit, i])),
    ...Object.fromEntries([..."一二三四五六七八九"].map((digit, i) => [`十${digit}`, 11 + i])),
    ...Object.fromEntries([..."二三四五六七八九"].map((digit, i) => [`${digit}十`, 20 + 10 * i])),
    ...valued("2: 两 | 兩; 0.5: 半个 | 半個"),
  },
  scales: valued(`100: 百; 1e3: 千; 1e4: 万 | 萬 | w; 1e5: 十万; 1e6: 百万 | 百萬; 1e7: 千万 | 千萬; 1e8: 亿 |
    億; 1e12: 万亿`),
  articles: [],
  numberGlue: [],
  joinsNumbers: false,
  andHalf: { 个半: 0.5, 半: 0.5 },
  fractions: {},
  vagueNumbers: {},
  vagueTimes: grouped(`seconds: 几秒 | 几秒钟 | 數秒 | 数秒; minutes: 几分钟 | 数分钟 | 十几分钟 | 幾分鐘;
    hours: 几小时 | 几个小时 | 数小时 | 當天 | 当天 | 半天 | 幾小時; days: 几天 | 数天 | 數天 | 幾天; weeks: 几周 |
    数周; months: 几个月 | 数月`),
  outOf: [],

  currencies: grouped(`CNY: 元 | 块 | 块钱 | 人民币 | 元人民币 | rmb | 圆; USD: 美元 | 美金; EUR: 欧元 | 歐元;
    GBP: 英镑 | 英鎊; HKD: 港元 | 港币 | 港幣; TWD: 新台币 | 台币 | 新台幣 | 台幣; JPY: 日元 | 日圆 | 日圓;
    SGD: 新元 | 新加坡元; CHF: 瑞士法郎`),
  cents: { 角: "CNY" },
  currencyGlue: [],
  percent: [],
  points: words("个百分点 百分点 個百分點 百分點 个点 pp"),
  basisPoints: ["个基点", "基点", "bp"],
  tenths: ["成"],
  timeUnits: grouped(`milliseconds: 毫秒 | ms; seconds: 秒 | 秒钟 | 秒鐘 | s; minutes: 分钟 | 分鐘 | 分;
    hours: 小时 | 个小时 | 小時 | 個小時 | 工时 | 个工时 | 钟头 | 个钟头 | h | 人时; days: 天 | 日 | 个工作日 |
    工作日 | 個工作日 | 人天 | 人日; weeks: 周 | 个星期 | 星期 | 週 | 個星期 | 个礼拜; months: 个月 | 個月 | 人月;
    years: 年`),
  adjectives: words("整 个 個 名 位 新 家新 多个 多名 余名 余家"),
  times: ["倍"],
  factors: [],
  multiples: multiples(`2 increase: 翻番 | 翻了一番 | 翻一番 | 翻倍 | 翻了倍 | 倍增 | 增加一倍 | 增长一倍 |
    增长了一倍 | 增加了一倍 | 提高一倍 | 提高了一倍 | 提升一倍 | 提升了一倍 | 成倍; 4 increase: 翻了两番 | 翻两番;
    0.5 decrease: 减半 | 減半 | 腰斩 | 减少一半 | 减少了一半 | 减少了近一半 | 減少一半 | 降低一半 | 降低了一半 |
    下降一半 | 下降了一半 | 缩短一半 | 缩短了一半 | 縮短一半 | 节省一半 | 节省了一半 | 省了一半 | 降了一半 |
    少了一半 | 一半的时间 | 一半时间 | 砍半; 1/3: 三分之一; 2/3: 三分之二; 0.25: 四分之一; 0.75: 四分之三;
    0.2: 五分之一; 0.1: 十分之一`),
  notCounted: words(`当 當 的 了 是 在 有 和 与 及 或 也 就 都 而 但 从 從 由 到 至 为 為 把 被 对 對 向 比 后
    後 前 内 內 外 上 下 中 间 間 年 月 日 时 時 号 號 点 點 分 秒 元 倍 成 以 左 右 多 余 餘 来 來 番 半 楼 樓 层
    期 版 章 届 度 级 級 第 约 約 近 起 式 体 样 樣 些 致 般 直 定 切 旦 方 线 線 次性 亿 万 千 百`),
  scores: grouped(`NPS: nps; eNPS: enps; CSAT: csat; 评分: 评分; 得分: 得分; 满意度: 满意度;
    Lighthouse: lighthouse`),

  from: words("从 由 自 從 从原来的 从原先的 从之前的 由原来的 从过去的 从平均"),
  to: words(`到 至 为 成 降到 降至 降低到 降低至 下降到 下降至 减少到 减少至 缩短到 缩短至 缩减到 缩减至
    压缩到 压缩至 减到 减至 增加到 增加至 增长到 增长至 增至 增到 提升到 提升至 提高到 提高至 上升到 上升至 升到
    升至 涨到 涨至 扩大到 扩大至 变成 变为 改善到 改善至 优化到 优化至 跌到 跌至 降为 缩短为 到了 降到了 缩短到了
    提升到了 提高到了 增加到了 增长到了 降低到了 減少到 縮短到 縮短至 增長到`),
  by: [],
  insteadOf: words(`而不是 而非 相比之前的 相比原来的 对比之前的 高于之前的 低于之前的 高于去年的 低于去年的
    相比去年的`),
  formerly: words(`以前 之前 原来 原本 原先 过去 過去 此前 去年 上线前 优化前 改造前 从前 曾经 上月 上季度
    以往 改善前`),
  nowadays: words("现在 現在 如今 目前 今年 上线后 优化后 改造后 现 当前 本月 本季度 只要 只需 仅需 改善后"),
  rangeGlue: ["到", "至", "或"],
  between: ["在"],
  hedges: {
    about: words(`约 大约 大概 近 将近 接近 差不多 平均 约为 約 大約 仅 只 只有 仅仅 总计 共 共计 合计 大致
      几乎 ~`),
    "at-least": words("至少 超过 超 逾 不少于 不低于 最少 超過 多达 高达 突破 大于 远超"),
    "at-most": words("最多 不超过 不到 低于 少于 至多 不足 以内 小于"),
  },
  hedgesAfter: {
    about: ["左右", "上下", "前后"],
    "at-least": words("以上 多 余 有余 之多 開外"),
    "at-most": ["以内", "以下", "之内", "不到"],
  },

  increase: words(`是去年的 是原来的 去年同期的 为原来的 是之前的 到原来的 是上月的 是以前的 增 增加 增长 增長
    新增 增收 提升 提高 上升 上涨 涨 升 扩大 多了 更多 高出 增幅 赚 创收 额外 拉动 带来 為 攀升 增至 改善了收入 涨幅`),
  decrease: words(`减 减少 減少 降 降低 下降 缩短 縮短 缩减 节省 節省 节约 節約 省 省下 省去 省了 削减 压缩
    少了 更少 跌 回落 降本 减轻 消除 免去 砍 短了 低了 便宜 释放 下滑`),
  faster: words("快了 更快 加快 提速 加速 快 提前"),
  better: ["改善", "改进", "优化", "好转"],
  worse: ["恶化", "变差"],
  lessIsBetter: words(`成本 费用 費用 开支 支出 时间 時間 时长 周期 耗时 错误 错误率 差错 缺陷 投诉 流失
    流失率 停机 故障 延迟 等待 退货 退货率 浪费 库存 损耗 返工 离职率 能耗 事故 工单 跳出率`),
  neutral: words("升级 提升到位 省份 增值税 降温 上升空间 快递 尽快 快乐 赶快 升职 全省 该省 快照"),
  achieved: words(`实现 达到 达成 达 完成 获得 赢得 签约 签下 签订 成交 上线 交付 发布 迁移 处理 解决 注册
    登录 参加 参与 售出 卖出 销售 下载 报名 收到 回收 吸引 转化 拿下 录用 招聘 自动化 连续 突破 创造 带来 贡献 收入
    回本 提前 培训 审批 接入 覆盖 零`),
  described: words(`员工 員工 成立 创立 团队 人口 历时 耗时 位于 办公室 仍 仍然 持平 不变 规模 注册资本
    通常`),
  planned: words(`目标 目標 希望 计划 計劃 预计 預計 预期 期望 打算 将会 争取 有望 可能 应该 应当 还需要
    需要增加 需要投入 需要提升 想要 建议 方案报价 报价 如果 若 力争 承诺 保证 明年 下个月 下季度 下月 预算 估计 能否
    必须`),
  notPlanned: words(`比计划 比原计划 比原定计划 比预定 超出计划 超过目标 超出目标 超额完成 完成目标 达成目标
    达到目标 高于目标 优于预期 超出预期 好于预期 超预期 高于预期 低于预算 按计划 如期 比预期 以前需要 之前需要
    原来需要 原本需要 只需要 不再需要 无需 现在需要 不需要 仅需要 过去需要`),
  thatIs: words("即 也就是 相当于 相當於 折合 = 等于 合 约合"),
  negated: words("没有 沒有 未 并未 不是 从未 没 未能 毫无"),
  notNegated: words("不仅 不仅仅 不只 未来 没有停机 没有任何 没有中断 没有出现 不是问题 尚未"),
  prices: words("价格 收费 單價 单价 报价 售价 每人 含税 不含税 定价 票价 年费 优惠码 付款"),
  agency: words(`合同 合約 续签 续约 續約 我们的发票 发票 合同额 合同金额 订单金额 签约 预算 追加订单 二期
    第二期 第二阶段 招标 中标 服务费 签下 框架协议 延期`),

  periodsAfter: grouped<Period>(`day: / 天 | / 日 | 每天 | 每日; week: / 周 | 每周; month: / 月 | 每月 |
    每个月 | / 个月; quarter: / 季 | / 季度 | 每季度; year: / 年 | 每年 | 年; once: 一次性`),
  periodsBefore: grouped<Period>(`day: 每天 | 每日 | 日均 | 一天处理 | 一天可; week: 每周 | 每週 | 每星期 |
    每个星期 | 周均 | 一周; month: 每月 | 每个月 | 每個月 | 月均 | 月 | 一个月; quarter: 每季度 | 每个季度 | 每季;
    year: 每年 | 一年 | 年均 | 全年 | 年度 | 年 | 年化; once: 一次性`),
  roles: {
    revenue: words(`收入 销售 销售额 銷售額 营收 營收 营业额 业绩 利润 利潤 毛利 毛利率 订单 訂單 订单量
      转化率 轉化率 转化 线索 客户 客戶 客单价 成交 签约 会员 复购率 购买 市场份额 商机 预订 gmv 增收 续约率 订阅
      点击率 mrr arr 盈利 中标`),
    cost: words(`成本 费用 費用 开支 支出 节省 節省 节约 節約 省下 人力成本 授权费 授权费用 许可证 电费 能耗
      能源 租金 运费 物流费 广告费 库存 浪费 损耗 服务器 加班 人力 费 云 打印 纸张 获客成本 降本 工资`),
    time: words("时间 時間 周期 耗时 工时 小时 分钟 等待 响应 交付 交期 速度 延迟 更快 快了 提前 加载 时长"),
    quality: words(`质量 品质 满意度 nps csat 评分 错误 错误率 差错率 缺陷 投诉 流失率 流失 可用性 停机 故障
      准确率 准时率 退货 退货率 效率 生产率 良品率 合格率 返工 离职率 跳出率 打开率 留存率 覆盖率 利用率`),
    volume: words(`访问 访问量 访客 用户 用戶 流量 工单 请求 注册 下载 下载量 处理量 产量 申请 报名 浏览
      浏览量 曝光 粉丝 参与者 电话 咨询 文件 邮件 包裹 发货 交易 单量 产能 吞吐量`),
  },
  identifiers: words(`第 发票 發票 房间 会议室 编号 订单号 版本 阶段 步骤 级别 电话 分机 工单号 单号 no tel id
    q iso 页 图 表 上午 下午 晚上 中午 凌晨 型号 早上 房号 windows 在`),
  months: [],
  of: ["的"],
  ago: words("前 后 後 之前 之后 以前 以后 以来 起 底 初 内 后的"),
  momentBefore: words("过去 最近 未来 接下来 成立于 今后 第"),
  settings: ["在", "为", "对"],
  clauseEnds: words("， 。 、 , ； ; ： : （ ） ( ) 并 但 而 同时 因为 所以"),
  clock: ["点", "點", "时整"],
};
