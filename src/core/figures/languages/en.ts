// English words for numbers, units, changes and roles.
import type { Period } from "../figure.ts";
import { englishRoles } from "./en-roles.ts";
import type { Language } from "./language.ts";
import { counting, grouped, list, multiples, tens, valued, words } from "./lists.ts";

export const en: Language = {
  code: "en",
  decimal: ".",
  telltale: words(`the and of in a per less more than up down by new over each all so if or no can our them
    it's that's don't we're i i'm very much only week year days save into out my me her his she he well yes hi hello
    thanks regards cheers they've we've to is are was were that this with for have has had from they we you your it
    its now not but been will when who an as at on be do did just then here what`),

  cardinals: {
    ...counting(`zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen
      sixteen seventeen eighteen nineteen`),
    ...tens("twenty thirty forty fifty sixty seventy eighty ninety"),
  },
  scales: valued(`100: hundred; 12: dozen; 1e3: thousand | thousands | grand; 1e6: million | millions | mio;
    1e9: billion | billions | mrd; 1e12: trillion; 1e5: lakh | lakhs | lac; 1e7: crore | crores | cr`),
  articles: ["a", "an"],
  numberGlue: ["and"],
  joinsNumbers: false,
  andHalf: { "and a half": 0.5, "and a quarter": 0.25, "and three quarters": 0.75, "and one half": 0.5 },
  fractions: valued(`0.5: half; 1/3: third | thirds; 0.25: quarter | quarters | fourth | fourths; 0.2: fifth |
    fifths; 1/6: sixth; 0.125: eighth; 0.1: tenth | tenths`),
  vagueNumbers: valued(`2: a couple of | a couple; 12: a dozen; 5e5: half a million; 5e8: half a billion;
    6: half a dozen; 2.5e5: {a quarter,quarter} of a million; 7.5e5: three quarters of a million; 0.5: half an |
    half a | a half; 0.75: three quarters of an; 0.25: a quarter of an | quarter of an`),
  vagueTimes:
    grouped(`milliseconds: milliseconds; seconds: seconds | {a matter of,a few,several,mere} seconds;
      minutes: minutes | {a matter of,a few,several,mere} minutes; hours: hours | {a matter of,a few,several} hours
      | {a,an,one,a single,the same} {afternoon,morning,evening}; days: days | a few days | several days; weeks:
      weeks | a few weeks | several weeks; months: months | a few months | several months; years: years | a few
      years`),
  outOf: list("out of | {out of,in,of} every | in"),

  currencies: grouped(`$: dollar | dollars | bucks; USD: us dollar | {us,u.s.,american} dollars; CAD: canadian
    dollars; AUD: {australian,aussie} dollars; NZD: new zealand dollars; SGD: singapore dollars; HKD: hong kong
    dollars; EUR: euro | euros; GBP: pound | pounds | pounds sterling | sterling | quid; CHF: franc | francs | swiss
    francs; JPY: yen; CNY: yuan | rmb | renminbi; INR: rupee | rupees; kr: kroner | kronor; SEK: swedish kronor;
    NOK: norwegian kroner; DKK: danish kroner; PLN: zloty | zlotys; ZAR: rand; BRL: reais; MXN: pesos; ILS: shekels;
    AED: dirhams`),
  cents: grouped("$: cent | cents | cts; GBP: pence | p; EUR: ct"),
  moneyNouns:
    words(`grand save saves saved saving savings margin revenue turnover profit profits costs cost spend
    spending sales income budget cheaper earnings donations ebitda mrr arr`),
  currencyGlue: ["of"],
  percent: words("pc percent per_cent per-cent pct prct"),
  points: words(`{percentage,percent,%,pct,pct.}_points percentage_point point %-points %pts points pp ppt
    ppts pts p.p.`),
  basisPoints: ["basis points", "basis point", "bps", "bp"],
  timeUnits: grouped(`milliseconds: ms | msec | millisecond | milliseconds; seconds: s | sec | secs | second |
    seconds; minutes: min | mins | minute | minutes; hours: h | hr | hrs | hour | hours | man-hours | person-hours |
    man-hour | person-hour | staff-hours; days: d | day | days | man-days | person-days | man-day | person-day;
    weeks: week | weeks | wk | wks; months: month | months | mth | mths; years: year | years | yr | yrs`),
  adjectives: words(`working business calendar full whole staff man person agent engineering developer
    engineer more fewer less extra additional long new open active qualified registered paying happy paid free
    full-time part-time support customer sales manual daily weekly monthly total different separate individual
    single unique net gross average median consecutive straight solid inbound outbound online b2b organic repeat
    confirmed fresh good other mere clear`),
  times: ["times", "fold", "-fold"],
  factors: ["factor of", "factor", "by a factor of"],
  multiples: multiples(`2 increase: double {the,last,what,that} | {more than,nearly,almost} double | twice
      {the,what,that,as many,as much,as fast} | doubled | doubling | doubles | twofold | two-fold; 3 increase:
      triple the | triple what | tripled | tripling | triples | trebled | threefold | three-fold | three times as
      many; 4 increase: quadrupled | quadrupling | quadruple the | fourfold | four-fold; 5 increase: quintupled |
      fivefold | five-fold; 6 increase: sixfold; 7 increase: sevenfold; 8 increase: eightfold; 10 increase: tenfold
      | ten-fold; 20 increase: twentyfold; 100 increase: hundredfold; 0.5 decrease: halved | halving | halves |
      halve | {cut in,cutting in,slashed in,in} half | in half the time | half as {often,long} | half {the time,the
      cost,the price,the effort,as many,as much,as long,what it was,of what it was}; 0.5: by half`),
  notCounted: words(`figures figure digits mark a about above after ago all also an and any are as at away be
    because been before behind below both but by can could did do does down during each either else ended ever every
    everyone for from had has have he hence her here him his how i if in instead into is it its itself just last
    least less like made make makes many may me might more most much must my near never another next no nor not now
    of off on once one only onto or other our out over own per perhaps previous previously quite rather same she
    should since so some still such than that the their them then there therefore these they thing things this those
    through thus till times to today together too toward towards tomorrow under unlike until up upon us versus very
    via vs was we well were what when where whereas whether which while who whom whose why will with within without
    would yes yesterday yet you your yours compared according despite day days week weeks month months year years
    hour hours minute minutes second seconds am pm st nd rd th quarter quarters percent percentage points point x
    level phase tier step version room floor suite street road avenue january february march april june july august
    september october november december monday tuesday wednesday thursday friday saturday sunday went goes going
    come comes came took take takes taken got get gets said says say used use uses`),
  scores: grouped(`NPS: nps | net promoter score; eNPS: enps; CSAT: csat; quality score: quality score;
    satisfaction score: satisfaction score; Lighthouse score: lighthouse score; performance score: performance
    score; PageSpeed score: pagespeed score; rating: rating; ROAS: roas | return on ad spend; score: score | scores;
    Lighthouse: lighthouse; Trustpilot: trustpilot; stars: stars | star; FTE: fte | ftes | full-time
    {equivalents,equivalent}`),

  from: ["from"],
  to: list("to | down to | up to | into | to {just,only,about,under,less than,more than}"),
  by: ["by"],
  insteadOf:
    list(`instead of | , after | , not | and not | {what,that} {previously took,used to take} | what once took |
      {do,does,doing,does now,now do,now does} {what,the work of} | {up,down,improved,increased,reduced,risen} from
      | rather than | {rather,more,fewer} than the | {compared,in comparison,as compared,as opposed} to | compared
      with | vs | vs. | versus | in place of | where it was | against | against the | up on`),
  formerly:
    list(`used to | had {taken,needed,required,lasted,spent} | {used to,previously} {buckle,choke,struggle,fall
      over,give up} {at,with} | years earlier | once | stuck | {started,choked,choke,topped out,maxed out,fell
      over,was,were,stood,we started} at | started from | {struggled,struggle,started,start,we started} with |
      {years,months,weeks,not so long,not long,a year} ago | cost | had | was on | were on | this time last year |
      same {month,quarter,week,period,time} last year | old {one,record,process,way,system,flow} | the old one | ran
      | when the project began | until recently | pre go-live | pre-go-live | pre | {a month,a week,a day,a
      year,back} then | {in the months,in the year,in the quarter,a year,the year,the month,the week,the half-year}
      before | usually | normally | typically | {usually,normally,typically} {it's,takes,it is}
      | we started january | started {january,february,march,april,may,june,july,august,september,october,november,
      december} with | in the {old world,old days,past} | in those days | the record was | a year earlier | when we
      started | at the start | hovered | pre-launch | pre-project | took | needed | was | were | before | previously
      | formerly | had been | before: | prev | prev. | old: | was: | previous | prior to | before that | originally
      | baseline | last {year's,year,quarter,summer,winter,autumn,spring,season,time,month} | was once | once a |
      what was once | historically | until now | beforehand`),
  copulas: words("ran cost was were had took needed"),
  nowadays:
    list(`{has,have} {not,never} {dipped,fallen,dropped,slipped} below | no longer | new {process,way,system,flow} |
      the new one | now | today | nowadays | as of | as of this | this {half-year,year,quarter,month,summer,winter,
      autumn,spring,season,time} | {by,is,are,we,they} now | comfortably | to date | currently | the current
      {record,figure,average,time,rate} is | these days | takes | {lead time,time,latency,wait,median,average} is |
      {finishes,completes} in | takes only | after: | now: | new: | , is | today: | down to | after | since then |
      at present | has become`),
  rangeGlue: ["to", "or", "through", "up to"],
  between: ["between", "anything from", "anywhere from"],
  hedges: {
    about:
      words(`more_like a_{shade,touch,bit,little}_{over,under} {the_best_part,the_better_part,a_matter,an_average,
      in_the_region,just_shy}_of getting_on_for about abt maybe perhaps probably somewhere_{between,around} around
      roughly approximately approx approx. ca ca. c. circa some nearly almost close_to ~ ≈ virtually on_average
      average a_good an_estimated estimated or_so just_about just only give_or_take practically well`),
    "at-least": list(`at least | {more,no less,no fewer,better} than | over | above | {north,upwards,a
      minimum,in excess} of | {well,just} over | > | ≥ | >= | minimum | as much as | as many as |
      exceeding | a solid`),
    "at-most": list(`at most | up to | {less,no more,fewer,not more} than | under | below | within | < | ≤ |
      <= | as {few,little,low} as | just under | a maximum of | max | well under | inside`),
  },

  hedgesAfter: {
    about: words("odd or_so approx approximately roughly give_or_take ish on_average"),
    "at-least": list("or more | and counting | at least | and more | upwards | minimum"),
    "at-most": words("max max. maximum tops at_most or_less or_fewer at_the_most"),
  },
  increase: words(`increase increases increased increasing rise rises rose risen rising grow grows grew grown
      growing growth up more higher gain gains gained gaining raise raised raises climb climbed climbs jump jumped
      jumps surge surged soared soar boost boosts boosted boosting extra a_further additional added adds generated
      generates generating generate incremental earned earns expanded lifted lift lifts uplift leapt spiked
      beat_{the,last,our,their,its}_{record,previous,year,best,year's} outperformed upsell upsold scaled plus
      greater larger ramped multiplied rocketed skyrocketed upturn swelled above longer times_the times_what
      times_that_of times_{as_many,as_much,as_fast,as_high,as_quickly,as_often,as_large,its_usual,its_normal,
      the_usual,the_normal,their_usual,their_normal}`),
  decrease: words(`rarer {not,never}_{spending,paying,buying}_any_more
      {stop,stops,stopped}_{paying_for,paying,using,needing,buying} {week,
      month,year,shift,hand,hours,hour,days,day,minutes,half,time,plus_hours,plus_days,gave,given,give,handed,get,
      gets,got,win,wins,won,gives,claw,clawed}_back {free,freed,frees,freeing}_up shut_down
      {switch,switched,turn,turned,knocked}_off {are,is,all}_gone {has,have}_replaced replaces retire retired retires
      decommissioned decrease decreases decreased decreasing fall falls fell fallen falling drop drops dropped
      dropping down cut cuts cutting less fewer lower lowered lowers lowering reduce reduces reduced reducing
      reduction reductions save saves saved saving savings shrink shrinks shrank shrunk shrinking shorter shortened
      shortening decline declined declines slashed slashes slash slashing cheaper eliminated eliminates eliminating
      removed trimmed avoided avoids avoiding freed frees freeing shaved shaves shaving shed lost lose loses plunged
      plummeted tumbled dipped sank smaller minus cost-savings reclaimed recouped reallocated redeployed spares
      spared slimmed halved disappeared vanished sunk avoid below prevented prevents prevent preventing cancelled
      deflected deflects deflecting not_had_to {don't,doesn't,do_not,didn't}_have_to
      no_longer_{has_to,have_to,needs,need,spend,spends} off_{each,every,their,its} cancel cancels cancelling
      {don't,didn't,doesn't,do_not,did_not}_{spend,pay,need,burn,buy,print} of_what_{it_was,they_were,it_took,
      it_cost,it_used_to,they_used_to,we_used_to,they_paid,we_paid,it_had,it_once} back_{per,each,every}
      {got,gets,get,getting}_rid_of {done,does}_away_with of_the_previous under_budget below_budget`),
  faster: words("faster quicker quickly speedup speed-up sped accelerated accelerates sooner swifter"),
  better: words(`improve improves improved improving improvement improvements better optimised
    optimized`),
  worse: ["worse", "worsened", "deteriorated"],
  lessIsBetter: words(`cost costs spend spending expense expenses time times error errors defect defects bug
    bugs complaint complaints churn downtime latency wait waiting incidents incident outages outage returns bounce
    tickets rework failures failure duration turnaround delays delay backlog risk scrap absence absenteeism
    attrition effort abandonment response`),
  neutral: list(`{set,sign,signed,follow,start,pick,back,grow,end,ended,came,come,sum,catch,look,call
    me,moved,well,drew,made,caught,grew} up | {took,taken,take,broken,sat} down | set-up | start-up | back-up |
    pick-up | clean-up | top-up | warm-up | mark-up | build-up | ramp-up | follow-up | up {and running,to date,for,
    front} | no longer | down for | cut over | cutover | drop off | drop-off | {one,any,once,learn,what is} more |
    log in | {we,i,they,you} have replaced | team has replaced | more {info,details,detail,about,or less} | better part of | raise a | save the date | lost track | grow
    to | added value`),
  achieved:
    words(`recouped recoup amortised amortized {earn,earned,paid_itself,paid,pay,pays}_back sold_out {done,
      completed,finished,over,is_through,is_done,are_done,finishes,finish,completes,is_ready,brought,brings,pulled,
      came,logged}_in in_{week_one,the_first_week,its_first_week,the_first_month,its_first_month,record_time,a_row}
      on_day_one on_the_first_day on_time so_far since_{launch,the_launch,go-live,it_went_live} after_one_week {is,
      are,puts_it,puts_that,came_in,comes_in,stands,sits,ran,runs,held}_at able_to {has,have,we've}_taken taken
      merged cleared unlocked saved_us ahead early earlier achieved reached hit logged signed booked closed shipped
      delivered moved migrated onboarded processed handled resolved converted subscribed attended recovered
      reclaimed freed sold registered trained published completed won win wins secured checked renewed upgraded replaced
      downloaded enrolled activated launched live passed exceeded exceeds beat beats surpassed automated deployed
      answered approved produced collected redirected reallocated repurposed hired placed acquired attracted brought
      brings bringing drove drives driving reported zero nil paid accepted finished fixed solved retained landed
      raised contributed adopted enabled joined switched self-serve shared imported indexed served are_out is_out
      used_it use_it using_it {paid,pays}_for_itself paid_off payback break_even broke_even went_live go_live
      signed_up flagged {before,ahead_of}_{the_deadline,deadline} entered certified taken_in rolled_out connected
      digitised digitized scanned recruited restored inspected installed without_{anyone,human,manual}
      up_and_running return_on_investment`),
  described:
    list(`{revenue,revenues,turnover,sales,margins,team,group,is one,was one,a staff,at a cost,consists,made
      up,capacity,budget,price} of | series {a,b,c,d} | seed round | funding | venture capital | one of the first |
      in annual {sales,revenue,turnover} | n = | latest round | employs | employ | employees | headcount | founded |
      established | company | has more than | have about | they have | we have | there are | serves | unchanged |
      stays | remain | remains | project took | is due | years old | floor | square | located | offices | countries
      | estimated at | worth of loans | and cost | took | lasted | considered | normal | {industry,market} average |
      benchmark | typical | typically | usual | common | {turned,turns,with} over | population | in total there |
      supports | spans | spanning | operates | manages | with its | responsible for`),
  planned:
    list(`guaranteed | {has,have,in order,plan,plans,planned,planning,need,needs,needed,commit,committed,
      hopes,hope,hoped} to | {calls,estimate,asked} for | service credits | had to {support,be,keep,run,handle,ask}
      | any candidate | intend | intends | intended | {expect,expects} {a,an} | the
      {brief,challenge,task,plan is,offer} | mandate | mission | we {hope,plan,need,offer,offered} | i hope | they
      {hope,plan,need} | hoped | hoping | target | targets | targeted | targeting | goal | goals | aim | aims |
      aiming | aimed | want | wants | wanted | would {like,need,have,be} | should | must | objective | objectives |
      ambition | wish | wishes | promised | promises | promise | guarantee | guarantees | could | might | if we | if
      they | assuming | if {you,your,a,the,it} | i need | still to | provided that | in the pipeline | potential |
      potentially | budgeted | let's | requires | require | requirement | proposal | proposed | quotation | our
      offer | offered {us,them} | i offered | may be | by next | next {year,quarter,month} | sla of | we'll | will
      be | pitch`),
  notPlanned:
    list(`{ahead of,above,below} plan | {hit,hit the,hit their,met the,met their,met,reached the,reached
      their,ahead of,on,above,over,beat the,beat,beat our,exceeded the,exceeded,past the,vs,against} target | ahead
      of schedule | {as,than,than we,had,was,were} planned | under budget | would say | would estimate | exceeded
      our goal | used to {require,need} | {goal,target} {has been,was,is} {met,reached,beaten,exceeded} |
      {first,a,last,each,every,per} commit | below budget | {no longer,don't,didn't,doesn't,not}
      {have,has,had,need,needs} to`),
  thatIs: list(`means | means about | which {is,means,equals,comes to,makes} | that is | that's | i.e. | that
    means | meaning | equals | = | in other words | works out at | {works out,equivalent,equal,amounting} to |
    worth | this is | making it | a total of | or`),
  negated: words(`not didn't doesn't don't hasn't haven't hadn't isn't wasn't weren't aren't won't can't
    couldn't cannot never no neither nor unable none barely`),
  notNegated:
    list(`not {only,had to,just,merely,to mention,bad,one,even,a typo,including,counting,bad at all} |
      {don't,doesn't,didn't,do not,does not} have to | no {longer has to,longer have to,longer,fewer,less,more,
      doubt,wonder,later,downtime,extra,additional,severity,change,problem,problems,issues,joke,further,other,one,
      surprise,small} | {not,never} {dipped,fallen,dropped,gone,been,exceeded,slipped,risen}
      {below,under,above,over} | nothing but | without {a hitch,any,incident,downtime,extra,a
      single,losing,hiring,adding,changing} | never been | no. | why not | whether or not | {as,and,best} yet | yet
      another | nobody`),
  prices: list(`price list | please pay | payable | payment {terms,within} | due on | due by | pricing | per
    {person,seat,user,licence,license} | {list,our,ticket} price | on request | invoice over | quoted | quotation |
    price tag | {our,day,daily,hourly} rate | license fee | entry fee | subscription costs | costs just | only
    costs | charge | charges | charged | discount code | proposal for | offer for | our offer | our quote`),
  agency: list(`contract {value,worth,signed} | extension | extended | our {invoice,fee,fees} | invoice |
    invoiced | board released | released {another,the,to us} | retainer | {purchase,follow-up,follow-on,change}
    order | budget for phase | {signed,deal} with us | order from | tender | statement of work | sow | contract |
    renewal | renewed | statement-of-work | order value for us | deal value | upsell | phase 2 | phase two |
    add-on | change request`),
  budgets: words("budget budgets po p.o. pos purchase_order purchase_orders funds"),
  granted: words(`released release_of {we,i,will,can,hereby}_release release_{the,a,our,your}_budget
    {approved,granted,allocated,awarded,confirmed,available}_{to,for,by} approved
    granted allocated awarded received arrived {came,come,comes,is,are}_{in,through} signed_off {to,for}_us is_ours`),

  periodsAfter:
    grouped<Period>(`day: {a,per,each,every,/,in a,an average,every single,per working,a working} day |
      daily | a night | per night; week: {a,per,each,every,/,an average,a typical,an ordinary,in a typical,per
      working} week | weekly | /wk; month: {a,per,each,every,/,an average,a typical,in a typical,per calendar}
      month | monthly | /mo | per mo | pcm; quarter: {a,per,each,every,/,an average} quarter | quarterly; year:
      {a,per,each,every,/,an average,per school,per financial,per calendar,a school} year | annually | yearly |
      per annum | p.a. | p.a | pa | /yr | a yr | per yr | annual | annualised | annualized; once: once only |
      one-off | one-time`),
  spans: ["after", "in", "within", "for", "inside"],
  periodsBefore: grouped<Period>(`day: daily; week: weekly | each week | every week; month: monthly |
    {per,each,every} month; quarter: quarterly; year: annual | annually | yearly | annualised | annualized |
    {per,each,every} year; once: one-off | one-time | a one-off`),
  roles: englishRoles,
  identifiers:
    words(`period invoice invoices room ticket case suite floor phase version release sprint step level
    tier iso rfc gate building page pages line no nr number id ref reference po order-no article section chapter
    paragraph tel phone call fax mobile cell ext extension option top q h v flight platform windows office build
    track order account acct customer-no po-number rev part unit apt block box postcode zip booking confirmation din
    en ip port model item sku batch lot wave week kw day slide figure fig table appendix annex clause rule job req
    pr issue bug jira case-no contract-no quote-no vat iban`),
  streets: words(`rd rd. road st st. street ave ave. avenue blvd boulevard lane ln drive terrace crescent quay
    square`),
  months: words(`january february march april may june july august september october november december jan feb
    mar apr jun jul aug sep sept oct nov dec`),
  of: list("of | of {the,all,our,their}"),
  ago: words("ago before after into later old from_now time notice in_advance beforehand"),
  momentBefore:
    list(`{in,for,over} the {last,past} | {over,in} a period of | over the course of | {in,over,within,for} the next
      | every | the {last,past,next,first} | since | next`),
  emphatic: list("already | all | peak | peak was | sent | saw | reach | we took | they took | took in"),
  settings: words(`from after the their our its these those my has have had your in across at for with through
    during among via on per into throughout over`),
  clauseEnds: words(", ; : and but while whereas where ( ) – — - so because which"),
  clock: words("am pm o'clock a.m. p.m. uhr cet cest gmt utc hrs et est pst"),
};
