// English words of past dates and of what is none.
import type { DateLanguage } from "./language.ts";

export const en: DateLanguage = {
  code: "en",
  common: `the | a | an | and | of | to | in | on | at | with | for | from | by | we | they | it | he | she | i
    | you | our | their | his | her | this | that | is | are | was | were | has | have | had | be | been
    | not | no | but | all | now | after | when | as | so | both | everyone | everything | nobody
    | without | us | them | its | my | your | there | just | then | already | still | finally | instead
    | because | or | which | who | will | can`,
  months: `january | february | march | april | may | june | july | august | september | october | november
    | december`,
  monthsShort: "jan | feb | mar | apr | may | jun | jul | aug | sept, sep | oct | nov | dec",
  doubtful: "march | may | april | june | mar | jan | dec",
  doubtfulDates: "march | may | mar",
  weekdays: "monday | tuesday | wednesday | thursday | friday | saturday | sunday",
  monthWeeks: "",
  weekdaysShort: "mon | tue, tues | wed, weds | thu, thur, thurs | fri | sat | sun",
  ordinals: `first | second | third | fourth | fifth | sixth | seventh | eighth | ninth | tenth | eleventh
    | twelfth | thirteenth | fourteenth | fifteenth | sixteenth | seventeenth | eighteenth | nineteenth
    | twentieth | twenty-first | twenty-second | twenty-third | twenty-fourth | twenty-fifth
    | twenty-sixth | twenty-seventh | twenty-eighth | twenty-ninth | thirtieth | thirty-first`,
  ordinalMarks: "st | nd | rd | th",
  counts: {
    a: 1,
    an: 1,
    one: 1,
    two: 2,
    "a couple of": 2,
    "a couple": 2,
    three: 3,
    "a few": 3,
    few: 3,
    several: 3,
    four: 4,
    five: 5,
    six: 6,
    seven: 7,
    eight: 8,
    nine: 9,
    ten: 10,
    eleven: 11,
    twelve: 12,
    fourteen: 14,
    fifteen: 15,
    eighteen: 18,
    twenty: 20,
    thirty: 30,
  },
  units: {
    day: ["day", "days"],
    week: ["week | wk", "weeks | wks"],
    month: ["month", "months"],
    quarter: ["quarter", "quarters"],
    half: ["half-year | half year | half", "half-years"],
    year: ["year", "years"],
  },
  days: {
    0: `today | tonight | this morning | this afternoon | this evening | earlier today
      | this lunchtime | just now | earlier this morning | earlier this afternoon | earlier this evening
      | late this afternoon | a few hours ago | an hour ago`,
    [-1]: `yesterday | yesterday morning | yesterday afternoon | yesterday evening | yesterday night
      | last night | last evening | late last night | late yesterday | early yesterday | the night before`,
    [-2]: "the day before yesterday | day before yesterday | two nights ago",
    [-3]: "three nights ago",
    [-14]: "a fortnight ago | one fortnight ago",
    [-28]: "two fortnights ago",
  },
  weekends: {
    0: `over the weekend | at the weekend | on the weekend | during the weekend | this weekend
      | this past weekend | the weekend | over this weekend | this last weekend`,
    1: "last weekend | over last weekend | the previous weekend | the past weekend",
    2: "the weekend before last",
  },
  ago: `{count} {units} ago | {count} {units} back | {count} working/business {units} ago
    | some {count} {units} ago | about {count} {units} ago | just over? {count} {units} ago
    | {count} {units} ago today`,
  weekday: {
    on: "on {wd} | late/early on? {weekday}",
    last: "last/past/previous {wd} | this past/last {wd} | late/early last {weekday} | {weekday} past",
    thisWeek: "this {wd} | {weekday} this week | {weekday} of this week | this week ,? on? {weekday}",
    lastWeek: `{weekday} of? last week | last week ,? on? {weekday} | last week 's {weekday}
      | {weekday} the week before | {weekday} a week ago`,
  },
  periods: {
    0: `this {unit} | this/the current {unit} | earlier this {unit} | so far this {unit}
      | earlier in the {unit}`,
    1: `last {unit} | previous/prior/preceding {unit} | last full {unit} | this past {unit}
      | {unit} just ended`,
    2: "the {unit} before last",
  },
  named: { "week 1": "the prior week" },
  thePeriod: "the {unit}",
  dates: "the? {day} of {month} | {month} the? {day} | {day} {month} '{yy}",
  dayOfMonth: "the {marked}",
  dayOfMonthSure: "{wd} the? {marked} | the {marked} of this/the month",
  in: "in | during | throughout | back in | over | across | through | in the month of | the month of",
  quarters: `q{number} | {ordinal} quarter | quarter {number} | qtr {number} | {number}q | {number}q{yy}
    | {year} -? q{number} | q{number} fy{yy} | fy{yy} -? q{number} | q{number} {yy}`,
  halves: `h{number} | {number}h | {number}h{yy} | {ordinal} half of the year | {ordinal} half
    | {ordinal} half-year | {year} -? h{number} | h{number} fy{yy} | fy{yy} -? h{number}`,
  weeks: `week {number} | calendar week {number} | week no . {number} | week # {number} | iso week {number}
    | wk .? {number} | cw .? {number} | kw .? {number} | w{number} | wk{number} | cw{number}
    | {year} -? w{number}`,
  weekOfMonth: "{ordinal} week of/in {month}",
  inYear: `the year {year} | year {year} | fy{yy} | fy {yy} | fy -? {year}
    | calendar/fiscal/financial year {year} | calendar {year}`,
  yearGlue: "of | , | ' | / | - | in | fy",
  parts: {
    first: "first day of",
    last: "last day of",
    begin: "early | early in | beginning of | start of | first days of",
    middle: "mid | mid- | middle of | halfway through",
    end: `end of | end- | end | late | late in | last days of | last week of | close of | year-end | year end`,
  },
  partsAfter: { begin: "", middle: "", end: "" },
  on: "on | dated | of | as of | date : | signed",
  events: `go-live | golive | launch | rollout | roll-out | handover | hand-over | acceptance | cutover
    | cut-over | sign-off | signoff | release | kickoff | kick-off | workshop | meeting | delivery
    | deployment | migration | audit`,
  to: "to | - | until | till | through | and | thru | up to | /",
  small: `the | on | in | at | of | of the | , | 's | around | about | early | late | last | this | end | start
    | mid | the end of | as of | close of business | cob | eod | noon | midnight | an | a | all | all of`,
  next: "next | coming | upcoming | from now | after next | this coming | week on | the following",
  limit: `until | till | til | before | no later than | not later than | latest | due | due on | due by | valid to
    | valid through | up to | to be ready | ahead of | as from | starting | starting on | beginning
    | beginning on | effective | effective from | prior to | expires | expiring | runs through | within
    | due : | eta | eta : | on or before | on or after | in time for`,
  every: `every | each | every other | per | weekly on | monthly on | twice a | once a | daily | every second
    | every third | every first | every last | each second | any`,
  compared: `than | vs | vs . | v . | versus | compared to | compared with | compared against | against
    | relative to | over the same period | the same week | the same month | the same quarter
    | the same period | the same time | the same day | same week | same month | same quarter | same period
    | same time | year on year | as in | like in | like | unlike | than in | than on | than the
    | than at the | as we did | as bad as | as good as | as many as | as much as | instead of
    | from the level of | on the level of | pre- | ahead of | below | above | beats | beat | better than
    | on a par with | in line with | as they were | this time | the same point | the same stage`,
  likened: "as",
  since: "since | ever since | unchanged since",
  sinceMeansFrom: false,
  unlessPast: "from | by",
  live: `live | online | in production | in use | in place | in operation | in service | running
    | up and running | active | operational | open | available | deployed | launched | switched on
    | on air`,
  none: `no | not | none | zero | without | nobody | never | nothing | fewer | less | more | only | neither
    | % | n't`,
  after: `after | following | from | the day after | a week after | weeks after | after the | as discussed
    | as agreed | dated | order of | mail of | email of | your mail of`,
  from: `from | up from | down from | rose from | fell from | went from | grew from | improved from
    | dropped from | climbed from | increased from | decreased from | cut from | was at`,
  into: "to | towards | into | down to | up to",
  plans: `will | won't | 'll | shall | should | must | would | may | might | going to | to be | to go | to start
    | to ship | to launch | to deliver | to sign | to meet | about to | planned | planning | expect
    | expects | expected | expecting | anticipated | scheduled | targeting | targeted | forecasted
    | projected | hope | hopes | hoping | aim | aims | aiming | intend | intends | intended | propose
    | proposed | proposal for | due | tomorrow | next | upcoming | milestone for | eta | supposed to
    | slated | go live | goes live | going live | kicks off | kick off on | starts | start on | begins
    | takes place | take place | ships | launches | arrives | meets | expires | expire | ends on
    | is set for | set for | let's | please | can | could you | can we | shall we | want to | wants to
    | would like | need to | needs to | have to | has to | if | once | unless | remind | reminder
    | invite | invitation | save the date | opening hours | office hours | business hours
    | working hours | is open | are open | open from | reachable | valid to | valid until
    | valid through | no later than | not later than | postponed | rescheduled | delayed until
    | pushed back to | on track for | ready for the | preparing | looking forward | see you | will be
    | until further | is up in | is up on | is up for | asked us to | told us to | asked them to | need
    | needs | closes | close on | close in | later today | later this`,
  aims: "plan | plans | target | targets | deadline | forecast | forecasts | goal | goals | roadmap | schedule | estimate | proposal | budget",
  notPlans: `may have | as planned | than planned | earlier than planned | than expected | as expected | as scheduled
    | than scheduled | if only | once and for all | once more | at once | more than once | a once
    | can now | can finally | should have | had planned | were supposed to | was supposed to
    | used to start | next to | what if | as if | due to | no longer need | no longer needs | no need
    | of plan | of schedule | of target | of budget | of forecast | of the plan | of the deadline
    | of deadline | to plan | to schedule | on plan | on target | on schedule | on budget | to budget
    | above target | above plan | above forecast | over target | over plan | under plan | under budget
    | within budget | against plan | against target | before the deadline | project plan | test plan`,
  past: `was | were | wasn't | weren't | did | didn't | had | hadn't | has | have | 've | went | came | saw
    | took | gave | got | said | told | wrote | drove | rode | rose | fell | flew | grew | knew | threw
    | drew | chose | froze | broke | spoke | stole | woke | wore | tore | began | rang | sang | sank
    | sprang | shrank | ran | ate | forgot | bit | hid | became | overcame | undertook | withdrew | stood
    | could | used to | swore | arose | outgrew | oversaw | blew`,
  done: `*ed | done | gone | sold | sent | paid | signed | won | lost | met | brought | bought | thought | taught
    | held | put | cut | hit | shut | set up | built | made | kept | found | led | live | complete
    | online | in production | finished | ready | ok | broken | written | given | taken | chosen
    | proven | shown | spent | begun | beaten | risen | fallen | grown | swapped | split | left
    | won back | meant | heard | read | lent | bent | dealt | understood | stuck | struck | dug | spun
    | swung | caught | fought | sought | shot | sat | lit | laid | let | cost | quit | spread | burst
    | rid | shed | beat | slashed | upheld | withheld | rebuilt | outsold | halved | doubled | tripled
    | closed | signed off`,
  begun: `kick-off | kickoff | kick off | kicked off | kicked-off | began | begun | started | ordered | requested
    | commissioned | promised | proposed | first contact | first call | asked for | tendered | quoted
    | briefed | escalated`,
  subjects: "we | they | i | he | she | you | is | are | isn't",
  presents: `leaves | joins | rejoins | ends | retires | quits | resigns | departs | moves | relocates | opens | reopens | follows
    | comes | goes | becomes | returns to | takes over | takes up | runs out | lapses | finishes | wraps up | stops
    | steps down | steps up | falls due | switches | migrates | hands over | renews | we move | we leave | we open
    | we switch | we migrate | we finish | we hand over | they move | they leave | they join | they open | they switch
    | is leaving | are leaving | is joining | are joining | is retiring | is moving | are moving | is ending
    | is coming | are coming | is starting | are starting | is opening | are opening | is closing | are closing`,
  conjunctions: `and | but | so | which | who | that | what | when | where | while | because | although | whereas | then
    | since then | so that | after which | whether | if only | how | why`,
  identifiers: `invoice | invoices | no | nr | number | ref | reference | ticket | tickets | order | po | version
    | versions | v | release | rev | id | case | contract no | contract | build | section | chapter | part
    | phone | tel | fax | call | call me on | iban | article | room | page | rfc | iso | standard | item
    | model | serial | account | acct | paragraph | figure | table | at | rated | rating | score | scored`,
  never: `black friday | cyber monday | good friday | ash wednesday | palm sunday | super sunday | sunday times
    | easter sunday | easter monday | casual friday | casual fridays | monday . com | sun microsystems
    | on last year | on last month | on last quarter | on last week | over last year | over last quarter
    | over last month | last year 's level | last year 's figures | up on last | down on last
    | over the last | over the past | in the last | in the past | for the last | for the past
    | during the last | during the past | the last few | the past few | last few | past few | day to day
    | day-to-day | this time | march on | march madness | may day | april fool | april fools
    | half of the | year over year | year-over-year | month over month | quarter over quarter
    | week over week | and a half`,
  dotted: false,
};
