// English words for numbers, units, changes and roles.
import type { Language } from "./language.ts";
import { counting, list, named, tens, words } from "./lists.ts";

export const en: Language = {
  code: "en",
  decimal: ".",
  cardinals: {
    ...counting(
      "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen",
    ),
    sixteen: 16,
    seventeen: 17,
    eighteen: 18,
    nineteen: 19,
    ...tens("twenty thirty forty fifty sixty seventy eighty ninety"),
  },
  scales: {
    hundred: 100,
    dozen: 12,
    thousand: 1e3,
    million: 1e6,
    millions: 1e6,
    mio: 1e6,
    billion: 1e9,
    billions: 1e9,
    mrd: 1e9,
    trillion: 1e12,
  },
  articles: ["a", "an"],
  vagueNumbers: {
    "a couple of": 2,
    "a couple": 2,
    "a dozen": 12,
    "half a million": 5e5,
    "half a billion": 5e8,
    "half a dozen": 6,
    "a quarter of a million": 25e4,
    "half an": 0.5,
    "an hour": 1,
  },
  numberGlue: ["and"],
  currencies: {
    dollar: "$",
    dollars: "$",
    bucks: "$",
    "us dollar": "USD",
    "us dollars": "USD",
    "canadian dollars": "CAD",
    "australian dollars": "AUD",
    euro: "EUR",
    euros: "EUR",
    pound: "GBP",
    pounds: "GBP",
    "pounds sterling": "GBP",
    quid: "GBP",
    franc: "CHF",
    francs: "CHF",
    yen: "JPY",
    rupees: "INR",
    kronor: "SEK",
    kroner: "kr",
    zloty: "PLN",
  },
  currencyGlue: ["of"],
  percent: ["%", "percent", "per cent", "pct", "％"],
  points: ["percentage points", "percentage point", "% points", "points", "point", "pp", "ppt", "pts"],
  timeUnits: {
    ...named("milliseconds", "ms millisecond milliseconds"),
    ...named("seconds", "s sec secs second seconds"),
    ...named("minutes", "min mins minute minutes"),
    ...named("hours", "h hr hrs hour hours"),
    ...named("days", "day days"),
    ...named("weeks", "week weeks"),
    ...named("months", "month months"),
    ...named("years", "year years yrs"),
  },
  timeAdjectives: list(`
    working | business | calendar | full | whole | staff | man | person | agent | more | fewer |
    less | extra`),
  times: ["x", "×", "times", "fold", "-fold"],
  multiples: {
    doubled: { factor: 2, direction: "increase" },
    doubling: { factor: 2, direction: "increase" },
    "twice as many": { factor: 2, direction: "increase" },
    "twice as much": { factor: 2, direction: "increase" },
    "twice as fast": { factor: 2, direction: "increase" },
    twofold: { factor: 2, direction: "increase" },
    tripled: { factor: 3, direction: "increase" },
    tripling: { factor: 3, direction: "increase" },
    trebled: { factor: 3, direction: "increase" },
    threefold: { factor: 3, direction: "increase" },
    quadrupled: { factor: 4, direction: "increase" },
    fourfold: { factor: 4, direction: "increase" },
    fivefold: { factor: 5, direction: "increase" },
    tenfold: { factor: 10, direction: "increase" },
    halved: { factor: 0.5, direction: "decrease" },
    halving: { factor: 0.5, direction: "decrease" },
    "cut in half": { factor: 0.5, direction: "decrease" },
    "in half": { factor: 0.5, direction: "decrease" },
    "by half": { factor: 0.5, direction: null },
    "half the time": { factor: 0.5, direction: "decrease" },
    "half the cost": { factor: 0.5, direction: "decrease" },
    "half as many": { factor: 0.5, direction: "decrease" },
    "half as much": { factor: 0.5, direction: "decrease" },
    "by a third": { factor: 1 / 3, direction: null },
    "by one third": { factor: 1 / 3, direction: null },
    "by two thirds": { factor: 2 / 3, direction: null },
    "by a quarter": { factor: 0.25, direction: null },
    "by one quarter": { factor: 0.25, direction: null },
    "by three quarters": { factor: 0.75, direction: null },
    "by a fifth": { factor: 0.2, direction: null },
  },
  countAdjectives: list(`
    more | fewer | less | new | extra | additional | open | active | qualified | registered |
    paying | daily | weekly | monthly | full-time | support | customer | sales | manual`),
  notCounted: words(`
    a about above after ago all also an and are as at be because before below but by can could did do does down during each
    ended every for from had has have he her his how i if in instead into is it its just last least less many more most much my
    next no not now of off on once one only or other our out over per previous she since so some such than that the
    their them then there these they thing things this those through times to today together under until up us very
    was we were what when where which while who will with within without would yesterday you your day days week weeks
    month months year years hour hours minute minutes second seconds am pm st nd rd th vs versus compared quarter
    quarters percent percentage points point x level phase tier step version room floor suite street road avenue
    january february march april may june july august september october november december
    monday tuesday wednesday thursday friday saturday sunday`),
  scores: {
    nps: "NPS",
    csat: "CSAT",
    "quality score": "quality score",
    "net promoter score": "NPS",
    "satisfaction score": "satisfaction score",
    rating: "rating",
    score: "score",
    lighthouse: "Lighthouse",
  },
  from: ["from"],
  to: ["to", "→", "⇒", "->", "=>", "down to", "up to", "into"],
  insteadOf: list(`
    instead of | up from | down from | rather than | compared to | compared with | in comparison to |
    ( was | , was | ( were | , were | previously | ( previously | ( before | ( from | vs | vs . |
    versus`),
  formerly: ["used to", "took", "needed", "was", "were", "before", "previously", "formerly", "had been"],
  nowadays: ["now", "today", "nowadays", "currently", "since", "after", "takes"],
  hedges: {
    about: list(`
      about | around | roughly | approximately | approx | approx . | ca | ca . | circa | some |
      nearly | almost | close to | ~ | ≈ | virtually | on average`),
    "at-least": list(`
      at least | more than | over | above | north of | well over | upwards of | > | ≥ | a minimum of`),
    "at-most": list(`
      at most | up to | less than | under | below | within | no more than | fewer than | < | ≤ |
      as few as`),
  },
  increase: words(`
    increase increases increased increasing rise rises rose risen rising grow grows grew grown growing growth up more
    higher gain gains gained gaining raise raised raises climb climbed jump jumped jumps surge surged soared improved
    improve improves improvement boost boosted extra additional faster added adds generated generates
    earned earns better expanded lifted lift uplift`),
  decrease: words(`
    decrease decreases decreased decreasing fall falls fell fallen falling drop drops dropped dropping down cut cuts
    cutting less fewer lower lowered lowers reduce reduces reduced reducing reduction save saves saved saving savings
    shrink shrinks shrank shrunk shorter shortened decline declined declines slashed slash cheaper eliminated
    eliminates removed trimmed halved avoided avoids freed frees freeing shaved quicker`),
  neutral: list(`
    set up | sign up | signed up | follow up | start up | pick up | back up | up and running |
    broken down | sat down | shut down | no longer | down for | cut over`),
  achieved: [
    ...words(`
      ahead early earlier sooner faster quicker achieved reached reach hit logged signed
      booked closed shipped delivered moved migrated onboarded processed handled resolved converted subscribed attended
      recovered reclaimed freed sold registered trained published completed move keeps keep kept `),
    "paid for itself",
    "pays for itself",
    "paid back",
    "went live",
    "in record time",
    "paid off",
    "lead time",
  ],
  periodsAfter: {
    ...every("day", "day", "daily"),
    ...every("week", "week", "weekly"),
    ...every("month", "month", "monthly"),
    ...every("quarter", "quarter", "quarterly"),
    ...every("year", "year", "annually"),
    yearly: "year",
    "per annum": "year",
    "p . a .": "year",
    "p . a": "year",
    pa: "year",
    "/ mo": "month",
    "/ yr": "year",
    "a yr": "year",
    "once only": "once",
    "one - off": "once",
    "one - time": "once",
  },
  periodsBefore: {
    daily: "day",
    weekly: "week",
    monthly: "month",
    quarterly: "quarter",
    annual: "year",
    yearly: "year",
    annualised: "year",
    annualized: "year",
    "one - off": "once",
    "one - time": "once",
  },
  roles: {
    revenue: [
      ...words(`
        revenue revenues sales sale turnover bookings booking booked income conversion conversions basket orders deal
        deals pipeline leads lead customers subscriptions upsell upsells mrr arr margin profit checkout sold won contract
        budget deposits donations sign-ups signups`),
      "order value",
      "average order",
    ],
    cost: [
      ...words(`
        cost costs costing cheaper spend spending expense expenses savings saved saving saves save licence licences license
        licenses budgeted fees bill bills energy waste wasted hardware overhead headcount fte ftes price reprint
        overtime penalty penalties rent`),
      "cost per lead",
      "cost per order",
      "cost per click",
    ],
    time: [
      ...words(`
        time times hours minutes days weeks faster quicker slower speed latency duration turnaround onboarding wait
        waiting lead-time cycle response sooner earlier downtime`),
      "lead time",
      "time to",
      "ahead of plan",
      "ahead of schedule",
    ],
    quality: [
      ...words(`
        quality nps csat satisfaction errors error defects defect bugs bug complaints churn uptime availability
        incidents incident outages outage accuracy scrap returns return retention rating score tickets utilization
        utilisation productivity efficiency efficient reliability rework failures failure`),
    ],
    volume: [
      ...words(`
        visits visitors visit users user volume traffic calls cases requests records downloads deployments services
        parcels sessions registrations registered throughput capacity transactions documents`),
    ],
  },
  agency: list(`
    contract value | contract worth | extension | our invoice | our fee | our fees |
    retainer | purchase order | budget released | released to us | budget for phase |
    signed with us | order from | follow-up order | follow - up order | tender | statement of work`),
  identifiers: words(`
    invoice invoices room ticket case suite floor phase version release sprint step level tier iso rfc gate building page
    pages line no nr number id ref reference po order-no article section chapter paragraph tel phone call fax
    mobile cell ext extension option top q h v flight platform windows office build track`),
  prices: list(`
    price list | pricing | per person | per seat | list price | on request | invoice over |
    payment within`),
  months: words(`
    january february march april may june july august september october november december
    jan feb mar apr jun jul aug sep sept oct nov dec`),
  of: ["of"],
  ago: ["ago", "before", "earlier", "later"],
  clauseEnds: [",", ";", ":", "and", "but", "while", "whereas", "(", ")", "–", "—", "-"],
  clock: ["am", "pm", "o'clock", "o’clock", "a . m .", "p . m .", "uhr", "cet", "cest", "gmt", "utc"],
};

function every<P extends string>(unit: string, period: P, adverb: string): Record<string, P> {
  const forms = [
    `a ${unit}`,
    `per ${unit}`,
    `each ${unit}`,
    `every ${unit}`,
    `/ ${unit}`,
    `in a ${unit}`,
    adverb,
  ];
  return Object.fromEntries(forms.map((form) => [form, period]));
}
