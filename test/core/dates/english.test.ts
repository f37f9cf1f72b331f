// Past dates in English sentences: days, weekdays, months, quarters, and what only looks like a date.
import { describe, expect, it } from "vitest";
import { CHICAGO, day, heard, LONDON } from "./said.ts";

describe("days near the mail", () => {
  it.each([
    ["Portal went live yesterday evening, not one complaint so far.", "2025-09-16"],
    ["Both directors signed the day before yesterday", "2025-09-15"],
    ["Zero pages last night", "2025-09-16"],
    ["Earlier today the auditors left with nothing to report", "2025-09-17"],
    ["Cut-over happened over the weekend.", "2025-09-14"],
    ["Cutover ran at the weekend without a rollback", "2025-09-14"],
    ["Last weekend's migration moved 4,000 mailboxes", "2025-09-14"],
    ["Earlier this week the supplier agreed to the new terms.", "2025-09-17"],
    ["Two weeks ago the first invoice went out by itself", "2025-09-03"],
    ["A fortnight ago the pilot group said yes", "2025-09-03"],
    ["Twelve days ago we switched the old server off.", "2025-09-05"],
    ["The board said yes a couple of days ago", "2025-09-15"],
    ["A week ago Lidia confirmed the budget", "2025-09-10"],
    ["three months ago the pilot was approved", "2025-06-17"],
    ["A year ago today the first store opened", "2024-09-17"],
  ])("%s", (text, expected) => expect(day(text, LONDON)).toBe(expected));
});

describe("weekdays run backwards", () => {
  it.each([
    ["On Monday the last warehouse switched over.", "2025-09-15"],
    ["Last Friday's release cut page load in half", "2025-09-12"],
    ["Friday's workshop brought 14 people to one table", "2025-09-12"],
    ["Closed Thursday, ink is dry", "2025-09-11"],
    ["Live since Monday: the new checkout", "2025-09-15"],
    ["This Monday they cancelled the old contract", "2025-09-15"],
    ["This past Saturday the team moved the data centre", "2025-09-13"],
    ["Monday last week the works council agreed", "2025-09-08"],
    ["Last week on Thursday the tender was awarded to us", "2025-09-11"],
    ["Sunday night the switch went through", "2025-09-14"],
    ["went out on Tue, all good", "2025-09-16"],
    ["Last Wednesday the committee approved it", "2025-09-10"],
    ["On Wednesday the committee approved it", "2025-09-10"],
  ])("%s", (text, expected) => expect(day(text, LONDON)).toBe(expected));
});

describe("days of the calendar", () => {
  it.each([
    ["Contract signed on 3 March.", "2025-03-03"],
    ["Contract signed March 3rd", "2025-03-03"],
    ["The 3rd of March 2025 was the day it went live", "2025-03-03"],
    ["It went live on August the 29th", "2025-08-29"],
    ["Acceptance: Friday, 29 August 2025", "2025-08-29"],
    ["We shipped on Friday the 29th of August", "2025-08-29"],
    ["29-Aug-2025: all branches connected", "2025-08-29"],
    ["Accepted 29/08/25 by Ms Ode", "2025-08-29"],
    ["Accepted on 29.08.2025", "2025-08-29"],
    ["Aug. 29 – certificate received", "2025-08-29"],
    ["Delivered on the 12th, two days early", "2025-09-12"],
    ["Approved on the 21st.", "2025-08-21"],
    ["On the 4th we got the keys to production", "2025-09-04"],
    ["Training on 1-3 September reached 60 people", "2025-09-03"],
    ["From 1 to 3 September we trained 60 people", "2025-09-03"],
    ["The audit of 30 December closed without findings", "2024-12-30"],
    ["2025/08/29 go-live done", "2025-08-29"],
    ["Board meeting of Sept 2nd approved phase two", "2025-09-02"],
  ])("%s", (text, expected) => expect(day(text, LONDON)).toBe(expected));

  it.each([
    ["Shipped on 9/4, all green", "2025-09-04"],
    ["Went live 8/29/2025", "2025-08-29"],
    ["Signed 08/09/2025", "2025-08-09"],
    ["On Sept. 5, 40 agents switched to the new desk", "2025-09-05"],
    ["September 9, 2025: purchase order received", "2025-09-09"],
  ])("in the United States: %s", (text, expected) => expect(day(text, CHICAGO)).toBe(expected));
});

describe("months, quarters, halves, weeks, years", () => {
  it.each([
    ["In November the first store opened", "2024-11-30", "month"],
    ["Back in May we closed the deal with Zenith", "2025-05-31", "month"],
    ["In May 20 customers moved to the new plan", "2025-05-31", "month"],
    ["Churn hit its lowest in June 2024", "2024-06-30", "month"],
    ["Rollout was completed in early July", "2025-07-07", "month"],
    ["At the end of June the last fax was unplugged", "2025-06-30", "month"],
    ["Q2 closed with four new logos", "2025-06-30", "quarter"],
    ["2Q25 margin came in at 31 %", "2025-06-30", "quarter"],
    ["In Q4 2024 the hotline took half the calls", "2024-12-31", "quarter"],
    ["In the second quarter churn fell to 2 %", "2025-06-30", "quarter"],
    ["Last quarter support cost fell by a third", "2025-06-30", "quarter"],
    ["H1 ended above plan", "2025-06-30", "half"],
    ["1H25 was the best half ever", "2025-06-30", "half"],
    ["The first half of 2025 brought 300 leads", "2025-06-30", "half"],
    ["CW 36 was the first without a ticket", "2025-09-07", "week"],
    ["In week 36 nobody called", "2025-09-07", "week"],
    ["Last month the backlog went to zero", "2025-08-31", "month"],
    ["In 2024 they had no outage at all", "2024-12-31", "year"],
    ["Last year was the first without an outage", "2024-12-31", "year"],
    ["At the end of last month the switch was made", "2025-08-31", "month"],
    ["Conversion rose from 2 % in June to 3 % in August", "2025-08-31", "month"],
    ["In late 2024 the board approved the platform", "2024-12-31", "month"],
  ])("%s", (text, expected, precision) =>
    expect(heard(text, LONDON)).toMatchObject({ on: expected, precision }),
  );

  it("the middle of a month is about its 15th", () => {
    expect(day("Mid-August the last legacy server was switched off", LONDON)).toMatch(/^2025-08-1[4-6]$/);
  });
});

describe("the event's date among several", () => {
  it.each([
    ["Signed on 3 March, live since Monday.", "2025-09-15"],
    ["Ordered in June, delivered on 4 September.", "2025-09-04"],
    ["After the workshop on 2 June the client signed on 11 September.", "2025-09-11"],
    ["The contract was signed on 5 September; next Monday we kick off.", "2025-09-05"],
    ["Kick-off was in May. The system went live on 8 September.", "2025-09-08"],
    ["This week, on Tuesday, the last branch went live", "2025-09-16"],
    ["We delivered on 10 September what was due on 30 September", "2025-09-10"],
  ])("%s", (text, expected) => expect(day(text, LONDON)).toBe(expected));
});

describe("no past date", () => {
  it.each([
    // plans and limits
    "We expect to go live in Q4.",
    "Target is 20 % by December.",
    "The licence is valid to 31 March 2026.",
    "The price holds until 12 June.",
    "Payment is due 30 April.",
    "On Friday we will ship the second release.",
    "On Friday, the team is going to switch over.",
    "Delivery will be made on Monday.",
    "The kick-off is on 2 October.",
    "Can we meet on Thursday?",
    "We go live on Monday.",
    "From Monday all tickets are answered by the bot",
    "Planned for the 30th.",
    "Please sign before Friday.",
    "If they sign on Monday we start",
    "Friday next week we present to the board",
    // habits and opening hours
    "The hotline is open Monday to Friday, 9 to 17",
    "Opening hours: Mon-Fri 8:00-18:00, Sat 9-12",
    "Every Monday the report goes out by itself",
    "Reports go out on Mondays",
    "It runs on the first of each month",
    // words and names
    "You may sit in the sun while they march past.",
    "April Jones loves the new form.",
    "Jan Novak from the client said thanks",
    "Sam sat with us and wed the two systems",
    "The second release is out, a second one follows",
    "Sun Microsystems servers are all gone",
    "Dec was replaced by a newer machine",
    // numbers
    "Version 3.4.25 is out",
    "We closed 3/4 of the tickets",
    "Nine out of ten, or 9/10, would recommend it",
    "Ticket 2025-0312 is closed",
    "Invoice no. 12/2025 is paid",
    "It costs 12.05 a month",
    "The batch now ends at 5.30",
    "Call me on 030 12 03 25",
    // durations and ages
    "It took two days instead of five",
    "5 days faster than planned",
    "They need 3 weeks for a quote",
    "The system is 12 years old",
    "Done in 3 weeks",
    "Uptime of 99.9 % over the last 30 days",
    // comparisons
    "Leads are up 12 % vs last year",
    "30 % more orders than in May",
    "No outage since 11 February",
    "Compared with Q1 we save 20 hours a week",
    "Up from 31 in June",
    "Twice as many sign-ups as in August",
    "Sales are up 8 % on last year",
  ])("%s", (text) => expect(day(text, LONDON)).toBeNull());
});
