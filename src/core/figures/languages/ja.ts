// Japanese words for numbers, units, changes and roles; every character of a phrase is a token.
import type { Period } from "../figure.ts";
import type { Language } from "./language.ts";
import { grouped, multiples, valued, words } from "./lists.ts";

export const ja: Language = {
  code: "ja",
  isUnspaced: true,
  decimal: ".",
  telltale: [],

  cardinals: {
    ...Object.fromEntries([..."〇一二三四五六七八九十"].map((digit, i) => [digit, i])),
    ...Object.fromEntries([..."一二三四五六七八九"].map((digit, i) => [`十${digit}`, 11 + i])),
    ...Object.fromEntries([..."二三四五六七八九"].map((digit, i) => [`${digit}十`, 20 + 10 * i])),
    ...valued("100: 百; 1000: 千"),
  },
  scales: valued("100: 百; 1e3: 千; 1e4: 万 | 萬; 1e5: 十万; 1e6: 百万; 1e7: 千万; 1e8: 億; 1e12: 兆"),
  articles: [],
  numberGlue: [],
  joinsNumbers: false,
  andHalf: { 半: 0.5 },
  fractions: {},
  vagueNumbers: {},
  vagueTimes: grouped(`seconds: 数秒; minutes: 数分 | 数十分; hours: 数時間 | 半日 | 即日 | 当日; days: 数日;
    weeks: 数週間; months: 数か月 | 数ヶ月 | 数カ月`),
  outOf: ["件中", "名中", "人中", "社中"],

  currencies: grouped(`JPY: 円 | 日本円; USD: ドル | 米ドル | 米国ドル; EUR: ユーロ; GBP: ポンド; CNY: 元 |
    人民元; KRW: ウォン`),
  cents: { セント: "$" },
  currencyGlue: [],
  percent: ["パーセント", "％", "パー"],
  points: words("ポイント パーセントポイント %ポイント pt pp pts"),
  basisPoints: ["ベーシスポイント", "bp", "bps"],
  tenths: ["割"],
  timeUnits: grouped(`milliseconds: ミリ秒 | ms; seconds: 秒 | 秒間 | s; minutes: 分 | 分間; hours: 時間 | h |
    人時; days: 日 | 日間 | 営業日 | 人日 | 泊; weeks: 週間 | 週; months: か月 | ヶ月 | カ月 | ヵ月 | ケ月 | 箇月 |
    か月間 | ヶ月間 | カ月間 | 人月; years: 年 | 年間 | ヵ年 | か年`),
  adjectives: [],
  times: ["倍"],
  factors: [],
  multiples: multiples(`2 increase: 倍増 | 倍加 | が倍に | は倍に | も倍に | ダブル; 0.5 decrease: 半減 |
    半分に | 半分以下 | 半分になっ | 半分まで | 半額 | 半分の時間 | 半分の工数 | 二分の一に | 約半分;
    1/3 decrease: 三分の一に; 0.25 decrease: 四分の一に; 0.1 decrease: 十分の一に`),
  notCounted: words(`が を に は で と も の へ や か な よ ね さ し た て だ ら り る っ い う く け こ そ つ
    れ ん 年 月 日 時 分 秒 円 倍 割 位 階 号 番 期 章 版 次 度 半 条 項 歳 代 目 世 級 等 億 万 千 百 以 未 約 程
    前 後 弱 強 超 ・ ー 点 対 丁 線 両 系 部 課 型 式 重 流 般 方 緒 旦 体 律 致 覧 応 定 層 連 切 括 見 元 新 四
    三 二 一 件あたり 件当たり 人あたり 人当たり 台あたり 社あたり 名あたり つあたり`),
  scores: grouped(`NPS: nps; eNPS: enps; CSAT: csat; 満足度: 満足度; スコア: スコア; 評価: 評価;
    Lighthouse: lighthouse`),

  from: words(`から だったのが だったものが であったものが かかっていたのが かかっていたものが あったのが
    より`),
  to: words("に へ まで と となり にまで で完了 で済"),
  by: [],
  insteadOf: ["に対して", "に比べて", "に比べ", "ではなく"],
  formerly: words(`これまで 従来 以前 以前は かつて もともと 導入前 改善前 変更前 かかっていた 要していた
    かかっていたの だった であった だったところ 前年は 昨年は 前年 昨年 前回 旧 ビフォー before`),
  nowadays: words(`現在 現在は 今は 今では 今回 導入後 改善後 変更後 今年 今年は 今期 新 アフター after で完了
    で済 で終わ で可能 で対応 でできる で行える 現状 今月`),
  rangeGlue: words("から または ～ ないし か"),
  between: [],
  hedges: {
    about: words(`約 およそ おおよそ ほぼ 平均 平均で 概ね だいたい わずか たった 計 合計 ざっと 推定 ~
      凡そ`),
    "at-least": words("少なくとも 最低 最低でも 優に なんと"),
    "at-most": words("最大 最長 最大で 多くても 最高"),
  },
  hedgesAfter: {
    about: words("程度 ほど 前後 くらい ぐらい 近く 相当 あまり 余り"),
    "at-least": words("以上 超 強 を超え を上回"),
    "at-most": words("以下 未満 以内 弱 足らず を下回 を切"),
  },

  increase: words(`増 増加 増え 増や 増大 増収 増益 増量 上昇 向上 伸び 伸長 伸ば 成長 拡大 アップ 上が 上げ
    高ま 高め プラス 追加 倍 稼 多く 上乗せ 引き上げ 急増 上回 生み出`),
  decrease: words(`減 減少 減り 減ら 減っ 削減 低減 軽減 短縮 縮小 縮ま 縮め 低下 下が 下げ 節約 節減 節電
    圧縮 抑え 抑制 カット ダウン 省 浮い マイナス 少な 短く 安く 解消 引き下げ 急減 下回 なくな 不要に コストダウン
    半減 効率化 削り 削っ`),
  faster: words("速く 早く 高速 高速化 速ま 早ま 速い 早い スピードアップ 迅速化 前倒し"),
  better: ["改善", "良く", "よくな", "好転"],
  worse: ["悪化", "悪く"],
  lessIsBetter: words(`費 費用 コスト 経費 原価 時間 工数 納期 期間 リードタイム エラー 不良 ミス 障害
    クレーム 苦情 解約 離脱 離職 退職 停止 待ち 廃棄 ロス 残業 返品 遅延 在庫 欠品 事故 欠勤 直帰率 電力 消費`),
  neutral: words(`上げます 申し上げ 差し上げ 仕上が 立ち上が 立ち上げ 打ち上げ 省略 少なくとも アップデート
    アップロード フォローアップ ダウンロード セットアップ バックアップ 追加費用 追加料金 シャットダウン 取り上げ
    売上 売り上げ 早速 加減 いい加減 詳しく`),
  achieved: words(`達成 獲得 受注 成約 完了 公開 リリース 納品 移行 処理 対応 解決 登録 参加 ログイン 契約
    販売 売れ 回答 承認 採用 集ま 集め 突破 到達 達し 実現 記録 稼働 自動化 更新 導入 申し込み 申込 応募 来場 来店
    利用 予定より 計画より 期限より 前倒し 連続 回収 創出 確保 維持 閲覧 開催 訪問 出荷 生産 ゼロ 入り いただ 頂`),
  described: words(`従業員 社員 設立 創業 規模の の企業 の会社 チーム 拠点 人口 かかりました を要し 所在
    変わらず 横ばい 資本金 年商 勤務 通常`),
  planned: words(`目標 目指 予定です 予定して 見込 計画して 予想 期待 希望 たい つもり べき 提案 見積 試算
    想定 可能性 かもしれ 予測 来期 来年 来月 来週 次回 検討 でしょう できれば もし 保証 約束 必要です 必要があ
    ません なかった ていない ておらず ず、`),
  notPlanned: words(`予定より 計画より 目標を上回 目標を達成 目標達成 予定通り 計画通り 想定を上回 期待を上回
    見込みを上回 予想を上回 想定以上 目標比 計画比 予算比 予定どおり 目標を超 目標超過 予想以上 みたい`),
  thatIs: words("つまり すなわち に相当 換算で = 相当の 言い換えると 即ち"),
  negated: [],
  notNegated: [],
  prices: words("価格 定価 料金 単価 提供 税別 税込 税抜 月額料金 一人あたり 請求 お支払 割引 送料"),
  agency: words(`契約 契約金額 契約額 更新いただ 契約更新 発注いただ ご発注 弊社 当社への 追加発注 予算 請求書
    お見積 延長 第二フェーズ フェーズ2 業務委託 ご契約 受注金額 入札`),

  periodsAfter: grouped<Period>(`day: / 日 | 毎日 | 一日あたり | 日あたり; week: / 週 | 毎週 | 週あたり;
    month: / 月 | 毎月 | 月あたり | 月間; quarter: / 四半期 | 四半期ごと; year: / 年 | 毎年 | 年あたり | 年間`),
  periodsBefore: grouped<Period>(`day: 毎日 | 一日 | 一日あたり | 日次 | 日々 | 1日 | 1日あたり; week: 毎週 |
    週 | 週あたり | 週間 | 週次; month: 毎月 | 月 | 月額 | 月間 | 月々 | 月あたり | ひと月 | 月次 | 月平均;
    quarter: 四半期ごとに | 四半期あたり | 毎四半期; year: 年間 | 毎年 | 年 | 年額 | 年あたり | 年間で | 通年;
    once: 一回限り | 一時金`),
  roles: {
    revenue: words(`売上 売り上げ 収益 売上高 受注 成約 成約率 契約件数 利益 粗利 利益率 コンバージョン 転換率
      cvr cv リード 顧客 新規顧客 商談 予約 増収 増益 客単価 注文 購入 販売 会員 申込 見込み客 mrr arr 年商 受注率
      購読 資料請求 会員登録 シェア クリック率`),
    cost: words(`費 費用 コスト 経費 原価 人件費 節約 ライセンス費用 電気代 光熱費 代 節減 削減額 支出 残業代
      外注費 広告費 在庫 廃棄 家賃 印刷 用紙 サーバー 燃料 cpa cpc cpl 手数料 物流費 運賃 コストダウン エネルギー
      電力 人員`),
    time: words(`時間 工数 納期 期間 リードタイム 待ち 待ち時間 速度 表示速度 残業 短縮 処理時間 応答 対応時間
      早く 速く 立ち上げ`),
    quality: words(`品質 満足度 nps csat 評価 エラー エラー率 不良 不良率 ミス クレーム 苦情 解約率 解約 離脱
      離脱率 離職率 稼働率 可用性 障害 停止 精度 返品 返品率 スコア 生産性 効率 継続率 直帰率 定着率 歩留まり 開封率
      遅延 事故 回答率 正答率`),
    volume: words(`アクセス アクセス数 訪問 訪問者 ユーザー 利用者 件数 問い合わせ 問合せ 電話 登録 登録者
      ダウンロード 処理件数 生産量 応募 応募者 参加者 来場者 来店 表示回数 フォロワー pv 閲覧 書類 メール 出荷 取引
      トラフィック 流入`),
  },
  identifiers: words(`第 請求書 会議室 部屋 番号 号室 バージョン フェーズ 版 ステップ レベル 電話 内線
    注文番号 伝票 案件番号 チケット no no. tel id q iso 令和 平成 昭和 ページ 図 表 型番 windows 午前 午後 シート`),
  months: [],
  of: ["の"],
  ago: words("前 後 後に ぶり 目 以来 の1 の2 の3 の4 前に 後には 付 付け 時点 現在 号 度 生まれ"),
  momentBefore: words("過去 直近 今後 最初の 次の 設立 創業"),
  settings: [],
  clauseEnds: words("、 。 , ・ （ ） ( ) が、 し、 一方 ので ため ; :"),
  clock: ["時", "頃"],
};
