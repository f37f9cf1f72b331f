// English beyond the basics: frequencies, tales of then and now, hopes that were no values, things that a tale only counts.
import { describe, expect, it } from "vitest";
import { extractFigures } from "../../../../src/core/figures/extract.ts";
import { count, expectFigures, money, multiple, pair, percent, type Row, time } from "./rows.ts";

const note: Row[] = [
  // How often is a count.
  ["Visitors have opened the guide 5,210 times since Saturday.", [count(5210, "times")]],
  ["The kiosk is used about 40 times a day now", [count(40, "times", { period: "day" })]],
  ["We hold the stand-up two times a week.", []],
  // Then and now, told in two sentences or round another number.
  [
    "Packing a crate used to be a day and a half of work for Ines. She does it in two hours.",
    [pair("time", 36, 2, { unit: "hours" })],
  ],
  ["Bad welds: 6 in the whole of Q1. Same quarter last year 17.", [pair("count", 17, 6)]],
  ["Two people now do what seven did", [pair("count", 7, 2)]],
  ["Only 4 parents had to phone, in 2023 it was around eleven hundred.", [pair("count", 1100, 4)]],
  ["9 stops in Q1, 31 in the same quarter last year", [pair("count", 31, 9)]],
  ["returns 14% in October, 6.5% last month", [pair("percent", 14, 6.5)]],
  ["Parcel out 26 hours after the order came. Usually takes them 19 days.", [pair("time", 456, 26)]],
  ["Wait at the gate is 9 min as of last week. Target was 15.", [time(9, "minutes")]],
  ["Earned back after 7 months. We had promised 12.", [time(7, "months")]],
  ["20 hours a week saved (was 35, now 15)", [time(20, "hours", { period: "week" }), pair("count", 35, 15)]],
  // Two results in one breath.
  [
    "It saves 48k EUR a year and 20 hours a week.",
    [money(48_000, "EUR"), time(20, "hours", { period: "week" })],
  ],
  ["The shop brings 48k EUR a year and 200 new leads a month", [money(48_000, "EUR"), count(200, "leads")]],
  // Units.
  ["Page weight went from 4.2 MB to 800 KB", [pair("count", 4200, 800, { unit: "KB" })]],
  ["Steel went from 3 t to 250 kg", [pair("count", 3000, 250, { unit: "kg" })]],
  ["Returns fell by 12%. The team is about 9.", [percent(12)]],
  ["That is ten grand a season", [money(10_000, "EUR")]],
  [
    "the timer takes 9% off the bill, about 1,900 a month (EUR)",
    [percent(9), money(1900, "EUR", { period: "month" })],
  ],
  ["The bill came down by somewhere between 35 and 40 percent", [percent(35, { amountMax: 40 })]],
  // What a note reports first, or says of its average.
  ["Over 25,000 downloads in ten days!! Goal was 10k by Easter", [count(25_000, "downloads")]],
  ["Average age of an open case: 6 days.", [time(6, "days")]],
  ["Lorries are through in 7 minutes on average", [time(7, "minutes")]],
  ["All 19 ferries, eight days before the deadline", [count(19, "ferries"), time(8, "days")]],
  ["Open 24 hours a day, seven days a week.", []],
];

const tale: Row[] = [
  [
    "The new pipeline takes in 1.7 million readings a second on the same machines that used to buckle at 200,000.",
    [pair("count", 200_000, 1_700_000)],
  ],
  [
    "Adding a market, which had taken the old team the best part of five months, was done by two developers in nine days.",
    [pair("time", 150, 9)],
  ],
  [
    "The same nightly run that had kept a 24-node cluster busy for seven hours now finishes in 50 minutes.",
    [pair("time", 420, 50)],
  ],
  [
    "On-call, once a source of resignations, gets an average of 0.8 alarms per week now; in 2019 it was 17.",
    [pair("count", 17, 0.8)],
  ],
  [
    "Availability, which hovered around 99.5 percent in the old world, has not dipped below 99.9 percent since.",
    [pair("percent", 99.5, 99.9)],
  ],
  [
    "Without tuning we got a 35 percent improvement; with tuning it's more like 60.",
    [percent(35), percent(60)],
  ],
  [
    "Printing has stopped, saving some 1.2 million sheets of paper and about 190,000 Swiss francs each year.",
    [count(1_200_000, "sheets"), money(190_000, "CHF", { period: "year" })],
  ],
  ["The cluster handles ten times the volume with the same team.", [multiple(10)]],
  // Merely told.
  [
    "The company's two Lisbon data centers and the smaller one in Porto held some 3,200 physical servers.",
    [],
  ],
  ["Two of the company's three founders had worked together before, in a garage with 40 bicycles.", []],
  ["In the old setup a customs form could take anything from two hours to three days to be accepted.", []],
  [
    "By policy, no change may be rolled out to more than 5 percent of subscribers before a night has passed.",
    [],
  ],
  ["Of the 900 wiki pages that there were, at least two of them were about coffee when I joined.", []],
  ["If your control plane is gone for an hour, what happens to my 11,000 trucks?", []],
];

describe("English notes", () => {
  it.each(note)("%s", (text, wanted) => expectFigures(text, wanted, "en"));
});

describe("English stories", () => {
  it.each(tale)("%s", (text, wanted) => {
    expect(extractFigures(text, { locale: "en", currency: "USD" })).toMatchObject(wanted);
  });
});
