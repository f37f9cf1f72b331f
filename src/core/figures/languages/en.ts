// English words for numbers, units, changes and roles.
import type { Language } from "./language.ts";
import { counting, list, multiplied, named, phrased, tens, words } from "./lists.ts";

export const en: Language = {
  code: "en",
  decimal: ".",
  telltale: words(`
    the and of in a per less more fewer than up down by new about over under each all so if or no can could our their them it's that's don't we're i i'm very much still only month week year hours days save saves saved into out my me her his she he because while between without well yes hi hello thanks regards cheers they've we've to is are was were that this with for have has had from they their we our you your it its now not but
    been which would will since after before when who an by as at on be do did just than then there here what`),

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
    thousands: 1e3,
    grand: 1e3,
    million: 1e6,
    millions: 1e6,
    mio: 1e6,
    billion: 1e9,
    billions: 1e9,
    mrd: 1e9,
    trillion: 1e12,
    lakh: 1e5,
    lakhs: 1e5,
    lac: 1e5,
    crore: 1e7,
    crores: 1e7,
    cr: 1e7,
  },
  articles: ["a", "an"],
  numberGlue: ["and"],
  joinsNumbers: false,
  andHalf: { "and a half": 0.5, "and a quarter": 0.25, "and three quarters": 0.75, "and one half": 0.5 },
  fractions: {
    half: 1 / 2,
    third: 1 / 3,
    thirds: 1 / 3,
    quarter: 1 / 4,
    quarters: 1 / 4,
    fourth: 1 / 4,
    fourths: 1 / 4,
    fifth: 1 / 5,
    fifths: 1 / 5,
    sixth: 1 / 6,
    eighth: 1 / 8,
    tenth: 1 / 10,
    tenths: 1 / 10,
  },
  vagueNumbers: {
    "a couple of": 2,
    "a couple": 2,
    "a dozen": 12,
    "half a million": 5e5,
    "half a billion": 5e8,
    "half a dozen": 6,
    "a quarter of a million": 25e4,
    "quarter of a million": 25e4,
    "three quarters of a million": 75e4,
    "half an": 0.5,
    "half a": 0.5,
    "a half": 0.5,
    "three quarters of an": 0.75,
    "a quarter of an": 0.25,
    "quarter of an": 0.25,
  },
  vagueTimes: {
    ...phrased("milliseconds", "milliseconds"),
    ...phrased("seconds", "seconds | a matter of seconds | a few seconds | several seconds | mere seconds"),
    ...phrased("minutes", "minutes | a matter of minutes | a few minutes | several minutes | mere minutes"),
    ...phrased("hours", "hours | a matter of hours | a few hours | several hours"),
    ...phrased("days", "days | a few days | several days"),
    ...phrased("weeks", "weeks | a few weeks | several weeks"),
    ...phrased("months", "months | a few months | several months"),
    ...phrased("years", "years | a few years"),
  },
  outOf: ["out of", "out of every", "in", "in every", "of every"],

  currencies: {
    ...phrased("$", "dollar | dollars | bucks"),
    ...phrased("USD", "us dollar | us dollars | u.s. dollars | american dollars"),
    ...phrased("CAD", "canadian dollars"),
    ...phrased("AUD", "australian dollars | aussie dollars"),
    ...phrased("NZD", "new zealand dollars"),
    ...phrased("SGD", "singapore dollars"),
    ...phrased("HKD", "hong kong dollars"),
    ...phrased("EUR", "euro | euros"),
    ...phrased("GBP", "pound | pounds | pounds sterling | sterling | quid"),
    ...phrased("CHF", "franc | francs | swiss francs"),
    ...phrased("JPY", "yen"),
    ...phrased("CNY", "yuan | rmb | renminbi"),
    ...phrased("INR", "rupee | rupees"),
    ...phrased("kr", "kroner | kronor"),
    ...phrased("SEK", "swedish kronor"),
    ...phrased("NOK", "norwegian kroner"),
    ...phrased("DKK", "danish kroner"),
    ...phrased("PLN", "zloty | zlotys"),
    ...phrased("ZAR", "rand"),
    ...phrased("BRL", "reais"),
    ...phrased("MXN", "pesos"),
    ...phrased("ILS", "shekels"),
    ...phrased("AED", "dirhams"),
  },
  cents: { cent: "$", cents: "$", pence: "GBP", p: "GBP", ct: "EUR", cts: "$" },
  moneyNouns: words(
    `save saves saved saving savings margin revenue turnover profit profits costs cost spend spending sales income budget cheaper earnings donations ebitda mrr arr`,
  ),
  currencyGlue: ["of"],
  percent: ["percent", "per cent", "per-cent", "pct", "prct"],
  points: [
    "percentage points",
    "percentage point",
    "percent points",
    "% points",
    "pct points",
    "pct. points",
    "point",
    "%-points",
    "%pts",
    "points",
    "point",
    "pp",
    "ppt",
    "ppts",
    "pts",
    "p.p.",
  ],
  basisPoints: ["basis points", "basis point", "bps", "bp"],
  timeUnits: {
    ...named("milliseconds", "ms msec millisecond milliseconds"),
    ...named("seconds", "s sec secs second seconds"),
    ...named("minutes", "min mins minute minutes"),
    ...named("hours", "h hr hrs hour hours"),
    ...named("days", "day days"),
    ...named("weeks", "week weeks wk wks"),
    ...named("months", "month months mth mths"),
    ...named("years", "year years yr yrs"),
    ...named("hours", "man-hours person-hours man-hour person-hour staff-hours"),
    ...named("days", "man-days person-days man-day person-day"),
  },
  adjectives: words(`
    working business calendar full whole staff man person agent engineering developer engineer more fewer less extra additional
    long new open active qualified registered paying happy paid free full-time part-time support customer sales manual daily
    weekly monthly total different separate individual single unique net gross average median consecutive straight solid
    inbound outbound online b2b organic repeat confirmed fresh good other mere clear`),
  times: ["times", "fold", "-fold"],
  factors: ["factor of", "factor", "by a factor of"],
  multiples: {
    ...multiplied(
      2,
      "increase",
      `double the | double last | double what | double that | more than double | nearly double | almost double | twice the | twice what |
      twice that | doubled | doubling | doubles | twice as many | twice as much | twice as fast | twofold | two-fold`,
    ),
    ...multiplied(
      3,
      "increase",
      "triple the | triple what | tripled | tripling | triples | trebled | threefold | three-fold | three times as many",
    ),
    ...multiplied(4, "increase", "quadrupled | quadrupling | quadruple the | fourfold | four-fold"),
    ...multiplied(5, "increase", "quintupled | fivefold | five-fold"),
    ...multiplied(6, "increase", "sixfold"),
    ...multiplied(7, "increase", "sevenfold"),
    ...multiplied(8, "increase", "eightfold"),
    ...multiplied(10, "increase", "tenfold | ten-fold"),
    ...multiplied(20, "increase", "twentyfold"),
    ...multiplied(100, "increase", "hundredfold"),
    ...multiplied(
      0.5,
      "decrease",
      `halved | halving | halves | halve | cut in half | cutting in half | slashed in half | in half | in half the time | half the time | half the cost |
      half the price | half the effort | half as many | half as much | half as long | half what it was | half of what it was`,
    ),
    ...multiplied(0.5, null, "by half"),
  },
  notCounted: words(`
    a about above after ago all also an and any are as at away be because been before behind below both but by can could did do
    does down during each either else ended ever every everyone for from had has have he hence her here him his how i if in
    instead into is it its itself just last least less like made make makes many may me might more most much must my near never another
    next no nor not now of off on once one only onto or other our out over own per perhaps previous previously quite rather same
    she should since so some still such than that the their them then there therefore these they thing things this those through
    thus till times to today together too toward towards tomorrow under unlike until up upon us versus very via vs was we well
    were what when where whereas whether which while who whom whose why will with within without would yes yesterday yet you
    your yours compared according despite
    day days week weeks month months year years hour hours minute minutes second seconds am pm st nd rd th quarter
    quarters percent percentage points point x level phase tier step version room floor suite street road avenue
    january february march april june july august september october november december
    monday tuesday wednesday thursday friday saturday sunday
    went goes going gone come comes came took take takes taken got get gets said says say used use uses`),
  scores: {
    nps: "NPS",
    enps: "eNPS",
    csat: "CSAT",
    "quality score": "quality score",
    "net promoter score": "NPS",
    "satisfaction score": "satisfaction score",
    "lighthouse score": "Lighthouse score",
    "performance score": "performance score",
    "pagespeed score": "PageSpeed score",
    rating: "rating",
    roas: "ROAS",
    "return on ad spend": "ROAS",
    score: "score",
    scores: "score",
    lighthouse: "Lighthouse",
    trustpilot: "Trustpilot",
    stars: "stars",
    star: "stars",
    fte: "FTE",
    ftes: "FTE",
    "full-time equivalents": "FTE",
    "full-time equivalent": "FTE",
  },

  from: ["from"],
  to: [
    "to",
    "down to",
    "up to",
    "into",
    "to just",
    "to only",
    "to about",
    "to under",
    "to less than",
    "to more than",
  ],
  by: ["by"],
  insteadOf: list(`
    instead of | , after | , not | and not | what previously took | what used to take | what once took | that previously took | that used to take | up from | down from | rather than | rather than the | compared to | compared with | in comparison to |
    as compared to | vs | vs. | versus | as opposed to | in place of | where it was | against | against the | up on |
    improved from | increased from | reduced from | risen from | more than the | fewer than the`),
  formerly: list(`
    used to | once | in the old world | in the old days | back then | in those days | old record | the record was | a year earlier | a year before | the year before | the month before | the week before | the half-year before | when we started | at the start | hovered | pre-launch | pre-project | took | needed | was | were | before | previously | formerly | had been | before: | prev | prev. | old: | was: | previous |
    prior to | before that | originally | in the past | baseline | last year's | last year | a year ago | last quarter | last summer | last winter | last autumn | last spring | last season | last time | was once | once a | what was once |
    old process | old way | old system | old flow | the old one | last month | historically | until now | beforehand`),
  copulas: words("was were had took needed"),
  nowadays: list(`
    new process | new way | new system | new flow | the new one | now | today | nowadays | as of | as of this | this half-year | by now | comfortably | to date | currently | these days | it now takes | it takes | takes | now takes | takes only | after: | now: | new: | , is | is now |
    are now | today: | down to | this year | this quarter | this month | this summer | this winter | this autumn | this spring | this season | this time | after | since then | at present | we now | they now | has become`),
  rangeGlue: ["to", "or", "through", "up to", "and"],
  between: ["between"],
  hedges: {
    about: list(`
      about | abt | maybe | perhaps | probably | somewhere between | somewhere around | around | roughly | approximately | approx | approx. | ca | ca. | c. | circa | some | nearly | almost | close to |
      ~ | ≈ | virtually | on average | an average of | average | a good | an estimated | estimated | or so | just about | just | only |
      give or take | in the region of | practically | well | just shy of`),
    "at-least": list(`
      at least | more than | over | above | north of | well over | upwards of | > | ≥ | >= | a minimum of | minimum | no less than |
      no fewer than | as much as | as many as | exceeding | in excess of | better than | just over | a little over | a solid`),
    "at-most": list(`
      at most | up to | less than | under | below | within | no more than | fewer than | < | ≤ | <= | as few as | as little as |
      as low as | just under | a maximum of | max | well under | not more than | inside`),
  },

  hedgesAfter: {
    about: ["or so", "approx", "approximately", "roughly", "give or take", "ish", "on average"],
    "at-least": ["or more", "and counting", "at least", "and more", "upwards", "minimum"],
    "at-most": ["max", "max.", "maximum", "tops", "at most", "or less", "or fewer", "at the most"],
  },
  increase: words(`
    increase increases increased increasing rise rises rose risen rising grow grows grew grown growing growth up more
    higher gain gains gained gaining raise raised raises climb climbed climbs jump jumped jumps surge surged soared soar
    boost boosts boosted boosting extra additional added adds generated generates generating generate incremental
    earned earns expanded lifted lift lifts uplift leapt spiked outperformed upsell upsold scaled plus greater larger
    ramped multiplied rocketed skyrocketed upturn swelled above longer`).concat(
    list(
      `times as many | times as much | times as fast | times as high | times as quickly | times as often | times as large | times the`,
    ),
  ),
  decrease: words(`
    decrease decreases decreased decreasing fall falls fell fallen falling drop drops dropped dropping down cut cuts
    cutting less fewer lower lowered lowers lowering reduce reduces reduced reducing reduction reductions save saves saved saving savings
    shrink shrinks shrank shrunk shrinking shorter shortened shortening decline declined declines slashed slashes slash slashing cheaper
    eliminated eliminates eliminating removed trimmed avoided avoids avoiding freed frees freeing shaved shaves shaving shed
    lost lose loses plunged plummeted tumbled dipped sank smaller minus cost-savings reclaimed recouped reallocated redeployed spares spared
    slimmed halved disappeared vanished sunk below gone prevented prevents prevent preventing cancelled deflected deflects deflecting`).concat(
    list(`not had to | don't have to | doesn't have to | do not have to | didn't have to | no longer has to | no longer have to | off each | off every | off their | off its | back per | back each | back every | got rid of | gets rid of | get rid of | getting rid of | done away with | does away with | knocked off | no longer needs | no longer need |
    no longer spend | no longer spends | get back | gets back | got back | win back | gives back | of what it was | of what they were | of the previous | under budget | below budget`),
  ),
  faster: words("faster quicker quickly speedup speed-up sped accelerated accelerates sooner swifter"),
  better: words(
    "improve improves improved improving improvement improvements better gains optimised optimized",
  ),
  worse: words("worse worsened deteriorated"),
  lessIsBetter: words(`
    cost costs spend spending expense expenses time times error errors defect defects bug bugs complaint complaints churn
    downtime latency wait waiting incidents incident outages outage returns bounce tickets rework failures failure duration
    turnaround delays delay backlog risk scrap absence absenteeism attrition effort abandonment response`),
  neutral: list(`
    set up | set-up | start-up | back-up | pick-up | clean-up | top-up | warm-up | mark-up | build-up | ramp-up | sign up | signed up | follow up | follow-up | start up | start-up | pick up | back up | up and running | grow up |
    broken down | sat down | shut down | no longer | down for | cut over | cutover | drop off | drop-off | one more | any more |
    up to date | end up | ended up | came up | come up | log in | sum up | catch up | more info | more details | more detail |
    better part of | once more | learn more | more about | up for | look up | call me up | up front | raise a | save the date | lost track |
    what is more | more or less | grow to | added value | moved up | well up`),
  achieved: [
    ...list(`in week one | in the first week | in its first week | on day one | on the first day | so far | since launch | since the launch |
    since go-live | after one week | in the first month | in its first month | since it went live | is at | are at | able to | has taken |
    have taken | we've taken | taken | is through in | is done in | are done in | finishes in | finish in | completes in | puts it at | puts that at |
    is ready in | merged | cleared | unlocked | saved us`),
    ...words(`
      ahead early earlier achieved   reached   hit  logged signed booked closed shipped delivered moved   migrated onboarded
      processed handled resolved  converted subscribed attended recovered reclaimed freed sold registered trained published completed
         won win wins secured checked renewed upgraded downloaded enrolled activated launched live passed
      exceeded exceeds beat beats surpassed automated deployed answered  approved produced collected
      redirected reallocated repurposed hired placed acquired attracted brought brings bringing drove drives driving
      reported zero nil paid cleared    accepted finished fixed solved retained
      landed raised contributed delivering adopted enabled joined switched self-serve
      shared imported indexed served`),
    "brought in",
    "brings in",
    "pulled in",
    "came in at",
    "came in",
    "comes in at",
    "stands at",
    "sits at",
    "ran at",
    "runs at",
    ...list(
      `brought in | brings in | pulled in | came in at | came in | comes in at | stands at | sits at | ran at | runs at`,
    ),
    "are out",
    "is out",
    "held at",
    "used it",
    "use it",
    "using it",
    "paid for itself",
    "pays for itself",
    "paid itself back",
    "paid back",
    "pay back",
    "pays back",
    "payback",
    "break even",
    "broke even",
    "went live",
    "go live",
    "in record time",
    "paid off",
    "lead time",
    
    
    
    "in a row",
    "on time",
    "signed up",
    "logged in",
    "up and running",
    "return on investment",
  ],
  described: list(`
    employs | employ | employees | headcount | founded | established | team of | group of | company | has more than | have about |
    they have | we have | there are | is one of | was one of | serves | unchanged | stays | remain | remains |
    project took | is due | years old | floor | square | located | offices | countries | estimated at | worth of loans |
    a staff of | and cost | at a cost of | took | lasted | considered | normal | industry average | market average | benchmark | typical | typically | usual | common | turned over | turns over | population | in total there | consists of | made up of | supports | spans | spanning | operates | manages |
    with its | with over | responsible for | capacity of | budget of | price of`),
  planned: list(`
    intend | intends | intended | expect a | expect an | expects a | expects an | the brief | mandate | mission | the challenge | the task | in order to | hope | hopes | hoped | hoping | target | targets | targeted | targeting | goal | goals | aim | aims | aiming | aimed | plan to | plans to | planned to | planning to | we plan | they plan | the plan is |
    want | wants | wanted | would like | would need | would have | would be | should | must | objective | objectives | ambition | wish | wishes |
    promised | promises | promise | guarantee | guarantees | could | might | if we | if they | assuming | provided that |
    in the pipeline | potential | potentially | budgeted | let's | required | requires | require | requirement | need to | needs to | needed to |
    we need | they need | proposal | proposed | quote | quoted | quotation | our offer | the offer | we offer | we offered | offered us | i offered | offered them | quote | estimate for | by next |
    next year | next quarter | next month | sla of | commit to | committed to | we'll | will be | pitch | asked for | had to ask`),
  notPlanned: list(`
    ahead of plan | hit target | hit the target | hit their target | met the target | met their target | met target | reached the target | reached their target | ahead of schedule | ahead of target | as planned | than planned | than we planned | on target | above target | over target |
    beat the target | beat target | beat our target | under budget | would say | would estimate | exceeded the target | exceeded target |
    exceeded our goal | above plan | below plan | below budget | past the target | had planned | was planned | were planned | vs target | against target`),
  thatIs:
    list(`which is | that is | that's | i.e. | which means | that means | meaning | equals | = | which equals | in other words | which comes to | works out at |
    works out to | worth | equivalent to | equal to | this is | which makes | making it | amounting to | a total of | or`),
  negated: words(`
    not didn't doesn't don't hasn't haven't hadn't isn't wasn't weren't aren't won't can't couldn't cannot never no neither nor
    without unable yet none barely`),
  notNegated: list(`
    not only | not had to | don't have to | doesn't have to | didn't have to | do not have to | does not have to | no longer has to | no longer have to | no longer | no fewer | no less | no more | not just | not merely | not to mention | nothing but | no doubt |
    without a hitch | without any | without incident | without downtime | without extra | no wonder | not bad | no later | no downtime | no extra |
    no additional | no severity | no change | no problem | no problems | no issues | no joke | not one | no further | never been | not even | no other |
    no. | no one | why not | whether or not | without a single | without losing | not a typo | not including | not counting | as yet | yet another |
    and yet | best yet | nobody | without hiring | without adding | not bad at all | no surprise | no small | without changing`),
  prices: list(`
    price list | please pay | payable | payment terms | due on | due by | pricing | per person | per seat | list price | on request | invoice over | payment within | quoted | quotation | price tag |
    our price | our rate | day rate | daily rate | hourly rate | license fee | ticket price | entry fee | subscription costs | costs just | only costs |
    per user | charge | charges | charged | per licence | per license | discount code | proposal for | offer for | our offer | our quote`),
  agency: list(`
    contract value | contract worth | extension | extended | our invoice | invoice | invoiced | board released | released another | released the | our fee | our fees | retainer | purchase order |
    released to us | budget for phase | signed with us | order from | follow-up order | follow-on order | tender | statement of work | sow |
    contract | renewal | renewed | statement-of-work | order value for us | deal with us | contract signed | deal value | upsell | phase 2 |
    phase two | add-on | change request | change order`),

  periodsAfter: {
    ...every("day", "day", "daily"),
    ...every("week", "week", "weekly"),
    ...every("month", "month", "monthly"),
    ...every("quarter", "quarter", "quarterly"),
    ...every("year", "year", "annually"),
    yearly: "year",
    "per annum": "year",
    "p.a.": "year",
    "p.a": "year",
    pa: "year",
    "/mo": "month",
    "/yr": "year",
    "/wk": "week",
    "a yr": "year",
    "per yr": "year",
    "per mo": "month",
    annual: "year",
    "every single day": "day",
    "once only": "once",
    "one-off": "once",
    "one-time": "once",
    "a night": "day",
    "per night": "day",
    "per working day": "day",
    "a working day": "day",
    "per calendar month": "month",
    "every month": "month",
    annualised: "year",
    annualized: "year",
    pcm: "month",
  },
  periodsBefore: {
    daily: "day",
    weekly: "week",
    monthly: "month",
    quarterly: "quarter",
    annual: "year",
    annually: "year",
    yearly: "year",
    annualised: "year",
    annualized: "year",
    "per year": "year",
    "per month": "month",
    "each year": "year",
    "each month": "month",
    "each week": "week",
    "every week": "week",
    "every month": "month",
    "every year": "year",
    "one-off": "once",
    "one-time": "once",
    "a one-off": "once",
  },
  roles: {
    revenue: words(`
      revenue revenues sales sale turnover bookings booking booked income conversion conversions basket orders order deal
      deals pipeline leads lead customers subscriptions upsell upsells mrr arr margin profit checkout sold won contract
      budget deposits donations sign-ups signups demos trials renewals renewal subscribers clients wins win-rate earnings
      premium aov ltv gmv tickets-sold purchases buyers upgrade upgrades enquiries inquiries quotes rebookings`).concat(
      list(
        "order value | average order | average basket | win rate | close rate | market share | conversion rate | click-through",
      ),
    ),
    cost: words(`
      cost costs costing cheaper spend spending expense expenses savings saved saving saves save licence licences license
      licenses budgeted fees bill bills energy waste wasted hardware overhead headcount fte ftes price reprint
      overtime penalty penalties rent couriers postage hosting infrastructure cloud cpc cpl cpa opex capex payroll electricity
      fuel printing freight inventory stock agency-fees storage servers server paper`).concat(
      list(
        "cost per lead | cost per order | cost per click | cost per acquisition | cost per ticket | man hours",
      ),
    ),
    time: words(`
      time times hours minutes days weeks faster quicker slower speed latency duration turnaround onboarding wait
      waiting lead-time cycle response sooner earlier deployment deploy load loading build builds provisioning`).concat(
      list(
        "lead time | time to | ahead of plan | ahead of schedule | response time | time-to-market | cycle time",
      ),
    ),
    quality: words(`
      quality nps csat satisfaction errors error defects defect bugs bug complaints churn uptime availability
      incidents incident outages outage accuracy scrap returns return retention rating score utilization
      utilisation productivity efficiency efficient reliability rework failures failure downtime performance engagement bounce
      on-time punctuality compliance stars adoption coverage attrition turnover-rate absenteeism delays`),
    volume: words(`
      visits visitors visit users user volume traffic calls cases requests records downloads deployments services
      parcels sessions registrations registered throughput capacity transactions documents tickets emails mails impressions
      followers views pageviews attendees participants applications applicants releases installs files shipments output
      followers orders-per-day items stores sites pages`),
  },
  identifiers: words(`
    invoice invoices room ticket case suite floor phase version release sprint step level tier iso rfc gate building page
    pages line no nr number id ref reference po order-no article section chapter paragraph tel phone call fax
    mobile cell ext extension option top q h v flight platform windows office build track order account acct customer-no
    po-number rev part unit apt block box postcode zip booking confirmation din en ip port model item sku batch lot wave week
    kw day slide figure fig table appendix annex clause rule job req pr issue bug jira case-no contract-no quote-no vat iban`),
  months: words(`
    january february march april may june july august september october november december
    jan feb mar apr jun jul aug sep sept oct nov dec`),
  of: ["of", "of the", "of all", "of our", "of their"],
  ago: [
    "ago",
    "before",
    "after",
    "into",
    "later",
    "old",
    "from now",
    "time",
    "notice",
    "in advance",
    "beforehand",
  ],
  momentBefore: list(`
    in the last | in the past | for the past | for the last | over the past | over the last | in the next | over the next | within the next |
    every | the last | the past | the next | the first | since | for the next | next`),
  emphatic: words("already all"),
  settings: words(
    `the their our its these those my has have had your in across at for with through during among via on per into throughout over`,
  ),
  clauseEnds: [
    ",",
    ";",
    ":",
    "and",
    "but",
    "while",
    "whereas",
    "(",
    ")",
    "–",
    "—",
    "-",
    "so",
    "because",
    "which",
  ],
  clock: [
    "am",
    "pm",
    "o'clock",
    "a.m.",
    "p.m.",
    "uhr",
    "cet",
    "cest",
    "gmt",
    "utc",
    "hrs",
    "et",
    "est",
    "pst",
  ],
};

function every<P extends string>(unit: string, period: P, adverb: string): Record<string, P> {
  const forms = [
    `a ${unit}`,
    `per ${unit}`,
    `each ${unit}`,
    `every ${unit}`,
    `/ ${unit}`,
    `in a ${unit}`,
    `an average ${unit}`,
    adverb,
  ];
  return Object.fromEntries(forms.map((form) => [form, period]));
}
