// The sample mails of the demo: six months of one PM and three clients, dated by days before the digest closes.

interface Voice {
  name: string;
  address: string;
}

export interface DemoMail {
  daysBefore: number;
  subject: string;
  text: string;
  /** Local part of the Message-ID; a reply names the one it answers. */
  id: string;
  replyTo?: string;
  /** The same by a whole Message-ID, of what is no sample mail. */
  answers?: string;
  /** The PM unless given. */
  from?: Voice;
  /** The mailbox that is read unless given: it then gets a blind copy. */
  to?: Voice;
  headers?: Record<string, string>;
}

/** Two days that have no number of their own, and what they made possible. */
export const ENABLER = "Two-day workshop: both teams agree the data model";
export const ENABLED = "CRM migration live, no downtime";

/** The success whose number the client is asked for. */
export const ASKED_FOR = "Lead routing automated";

export const DEMO_PM = { name: "Pat Weber", email: "pat@harbour.example" };
export const DEMO_AGENCY = "Harbour Consulting";
export const DEMO_CLIENTS = [
  { name: "Acme Foods", domain: "acme-foods.example" },
  { name: "Birch & Sons", domain: "birch.example" },
  { name: "Cedar Health", domain: "cedar-health.example" },
];

const DANA: Voice = { name: "Dana Holt", address: "dana.holt@acme-foods.example" };
const RUI: Voice = { name: "Rui Costa", address: "rui.costa@acme-foods.example" };
const LENA: Voice = { name: "Lena Frost", address: "lena.frost@acme-foods.example" };
const TOM: Voice = { name: "Tom Birch", address: "tom@birch.example" };
const INES: Voice = { name: "Ines Marlow", address: "ines@cedar-health.example" };

/** Of the first client, from the daily contact up. */
export const DEMO_CONTACTS = [
  { name: DANA.name, email: DANA.address, level: "daily" },
  { name: LENA.name, email: LENA.address, level: "manager" },
  { name: "Ruth Vale", email: "ruth.vale@acme-foods.example", level: "executive" },
] as const;

const CRM = "Acme Foods / CRM migration";
const PORTAL = "Acme Foods / Self-service portal";
const REPORTING = "Acme Foods / Reporting";
const WAREHOUSE = "Birch & Sons / Warehouse";
const ROUTES = "Birch & Sons / Delivery routes";
const PATIENTS = "Cedar Health / Patient portal";
const BILLING = "Cedar Health / Billing";

/** `dateOf(daysBefore)` words a day as the client's mail program would, e.g. `Tue, 17 Nov 2026 at 09:12`. */
export function demoMails(dateOf: (daysBefore: number) => string): DemoMail[] {
  const win = (id: string, daysBefore: number, label: string, title: string, text: string): DemoMail => ({
    id,
    daysBefore,
    subject: `WIN:[${label}] ${title}`,
    text,
  });
  /** The client's mail, forwarded as Gmail does it, as the result of the win `of`. */
  const roi = (of: DemoMail, daysBefore: number, who: Voice, about: string, words: string): DemoMail => ({
    id: `${of.id}-roi`,
    daysBefore,
    subject: `ROI:${of.subject.slice("WIN:".length)}`,
    text: [
      "---------- Forwarded message ---------",
      `From: ${who.name} <${who.address}>`,
      `Date: ${dateOf(daysBefore)}`,
      `Subject: ${about}`,
      `To: ${DEMO_PM.name} <${DEMO_PM.email}>`,
      "",
      `${words}\n\n${who.name.split(" ")[0]}`,
    ].join("\n"),
    replyTo: of.id,
  });
  const workshop = win("workshop", 171, CRM, ENABLER, "Sales and service in one room, no open point left.");
  const stocktaking = win(
    "stocktaking",
    166,
    WAREHOUSE,
    "Stock counted without closing the hall",
    "The night team did it in two shifts.",
  );
  const intake = win(
    "intake",
    160,
    PATIENTS,
    "First intake form is online",
    "Reception likes it. Thanks to Rosa for the wording.",
  );
  const pilot = win(
    "pilot",
    152,
    PORTAL,
    "Portal pilot with 40 customers",
    "They found two errors, both mended the same day.",
  );
  const boardReport = win(
    "board-report",
    143,
    REPORTING,
    "Board report in one click",
    "Finance presses a button now.",
  );
  const labels = win(
    "labels",
    131,
    WAREHOUSE,
    "Shelf labels print from the scanner",
    "No more walking back to the office.",
  );
  const reminders = win(
    "reminders",
    118,
    PATIENTS,
    "Appointment reminders by text message",
    "Switched on in every practice.",
  );
  const migration = win(
    "migration",
    110,
    CRM,
    ENABLED,
    "Moved over the weekend. Nobody noticed, which was the plan.",
  );
  const portal = win(
    "portal",
    88,
    PORTAL,
    "Portal open to everyone",
    "2,300 customers can see their orders now.",
  );
  const routes = win(
    "routes",
    75,
    ROUTES,
    "Routes are planned overnight",
    "The drivers find them on the tablet at six.",
  );
  const forecast = win(
    "forecast",
    60,
    REPORTING,
    "Forecast rebuilt with the plant managers",
    "Everybody plans from the same figures now.",
  );
  const billing = win(
    "billing",
    48,
    BILLING,
    "Bills leave on the day of the visit",
    "Was three weeks before.",
  );
  const scanners = win(
    "scanners",
    40,
    WAREHOUSE,
    "New scanners in one night",
    "Old ones are back at the dealer.",
  );
  const stock = win(
    "stock",
    27,
    REPORTING,
    "Stock dashboard for every plant",
    "The last plant went live on Monday.",
  );
  const audit = win(
    "audit",
    17,
    PATIENTS,
    "Data protection audit passed without a finding",
    "The auditor asked for our checklist.",
  );
  const returns = win(
    "returns",
    10,
    ROUTES,
    "Returns are booked at the door",
    "Live on all vans since Thursday.",
  );
  const leads = win("leads", 25, CRM, ASKED_FOR, "Every lead is with the right person within a minute.");
  const payments = win("payments", 4, PORTAL, "Payments in the portal", "First card payment this morning.");
  const night = win(
    "night",
    3,
    WAREHOUSE,
    "Night shift runs on the new scanners",
    "No paper lists any more.",
  );
  const waiting = win(
    "waiting",
    1,
    PATIENTS,
    "Waiting list is sorted by urgency",
    "The doctors wrote the rules themselves.",
  );
  return [
    workshop,
    stocktaking,
    intake,
    pilot,
    boardReport,
    roi(
      boardReport,
      139,
      DANA,
      "the report",
      "Hi Pat,\n\nI wanted you to have this in writing: the board report went from 2 days to 20 minutes.",
    ),
    labels,
    roi(labels, 127, TOM, "labels", "Pat, I asked the shift leads. It saves 6 hours a week, every week."),
    reminders,
    migration,
    roi(
      migration,
      101,
      RUI,
      "onboarding",
      "Hello Pat,\n\nNew sales people are up and running sooner: onboarding went from 14 days to 3.",
    ),
    roi(
      reminders,
      96,
      INES,
      "missed appointments",
      "Good news: missed appointments are down 31% since the reminders started.",
    ),
    portal,
    roi(
      portal,
      80,
      LENA,
      "support hours",
      "Pat, we no longer answer where-is-my-order calls. That saves my team 31 hours a week.",
    ),
    routes,
    roi(
      routes,
      66,
      TOM,
      "diesel",
      "The fuel bill tells it: we spend £3,400 a month less on diesel than in spring.",
    ),
    forecast,
    roi(forecast, 52, DANA, "forecast", "Forecast accuracy is up 11 points on last year."),
    billing,
    scanners,
    roi(billing, 33, INES, "cash", "Our accountant says payment time went from 41 days to 12."),
    stock,
    audit,
    returns,
    leads,
    payments,
    roi(payments, 3, LENA, "survey", "The survey is in: NPS went from 31 to 52."),
    night,
    waiting,
    {
      id: "review",
      // Three months before it: the next one is due in the week of the digest.
      daysBefore: 87,
      subject: "REVIEW:[Acme Foods] They want the portal in every country",
      text: "Attendees: Dana Holt, Lena Frost\nCRM migration: continue\nReporting: revise, fewer and better ones",
    },
    {
      id: "private",
      daysBefore: 30,
      subject: "WIN-PRIVATE:[Acme Foods] Kept the account",
      text: "The renewal was close.",
    },
    {
      id: "decoy",
      daysBefore: 12,
      subject: "Win a free phone with your new contract",
      text: "Only this week.",
    },
    {
      id: "typo",
      daysBefore: 2,
      subject: "Wni:[Cedar Health] Referral letters go out by themselves",
      text: "",
    },
    {
      id: "absent",
      daysBefore: 5,
      subject: "Out of office: WIN:[Acme Foods] launch",
      text: "I am away until Monday.",
      headers: { "Auto-Submitted": "auto-replied" },
    },
  ];
}
