// What is a near miss of a code, and the ordinary mail that is neither code nor near miss.
import { describe, expect, it } from "vitest";
import type { Codes } from "../../../src/core/message/code.ts";
import { readSubject } from "../../../src/core/message/subject.ts";

const codes: Codes = { WIN: "win", ROI: "roi", ERFOLG: "win" };
const lines = (text: string) => text.trim().split("\n");

describe("looks meant", () => {
  it.each(
    lines(`
Wni:[Acme] case study approved
WN:[Acme] x
Wiin: [Acme] x
Re: Wim:[Acme] x
RIO:[Acme] x
ROU:[Acme] x
WON:[Acme] pilot signed
EROFLG:[Obsthof] läuft
WINN: search is live
WIIN: search is live
W1N: search is live
R0I: 12k a year
WNI: search is live
Wni: search is live
wni: search is live
w1n: search is live
Erfogl: Suche läuft
WIN!: search is live
Night shift WIN:[Acme]
Fwd: the new portal WIN: [Acme] is live
WIN (Acme): search is live
WINS: search is live, audit passed
WIN; [Acme] x
WIN;Acme is live
WIN.[Acme] x
WIN=[Acme] x
WIN, [Acme] x
WIN - Acme is live
WIN – [Acme] x
ROI - [Acme] x
WIN|Acme is live
WIN > Acme is live
WIN! Acme signed the extension
[WIN] Acme is live
[WIN]: Acme is live
#WIN Acme is live
#WIN: Acme is live
<WIN> Acme is live
*WIN* Acme is live
(ROI) Acme saves a day
[WIN: Acme is live]
WIN Acme checkout is live
WIN
Acme: WIN: search is live
Acme - WIN:[Shop] live
FYI: ROI:[Acme] 12k
Private WIN: margin up
WIN+ROI:[Acme] x
WIN/ROI: Acme saves a day
WIN and ROI: Acme saves a day
`),
  )("%s", (subject) => {
    expect(readSubject(subject, codes)).toMatchObject({ parts: [], nearMiss: true });
  });
});

describe("is ordinary mail", () => {
  it.each(
    lines(`
Winn: our new colleague
What is our ROI: a talk
Everybody's win:[draft] of the booklet
Rio: flights and hotel
Roy: see you at 10
ROI (2025): report attached
win (again): the quiz
[Win] User testimonial: "changed my career"
[PATCH v3 0/7] win32: fix the mingw build
[WIN32] crash on resume
Re: [Bug 88] WIN10 only: tray icon missing
WIN32/64: which toolchain?
WIN-ACME v2.2 released
WIN-1252 encoding in feeds
Win10/11: driver update
ROI-Berechnung für das neue Lager
ROI calculation request: Harbour Ltd
ROI Analysis for Q3
ROI & attribution: the hard parts
ROI vs. ROAS
ROI/ROAS dashboards
ROI = (gain - cost) / cost
ROI of content marketing
The ROI of design systems
Does SSO have an ROI?
Your ROI this month: 4x
Your monthly ROI report
Proving ROI: 5 templates
Content ROI: how we measure it
How to prove ROI - a webinar
Webinar: ROI that your CFO believes
Webinar | ROI in 30 days
Last chance - WIN a trip to Lisbon!
WIN an iPad - complete our survey
WIN! Two tickets for Saturday
WIN £500 of vouchers
WIN BIG this weekend
Enter to WIN: our summer raffle
Spin to WIN: your prize waits
Your chance to win: tickets inside
You could win: details inside
WINNER: employee of the month
WINTER SALE: up to 70 % off
Winter: gritting plan
Window: new quote for the glazing
Windhoek: visa papers
Women in Networks (WIN): spring meeting
WIN (Women in Networks) spring meeting
WIN newsletter, March
WIN Newsletter March issue
WIN Network: call for talks
A win for the team
A big win: Harbour signed!
Big win! Harbour signed
Quick wins for Q2
Quick wins: accessibility
Wins of the week
Wins: week 12
Team wins - March
Win of the week
Win/loss analysis Q1
win-win proposal
Did we win?
We won: Harbour tender
Congrats on the win: drinks at five
Re: Congrats on the win
Royal Mail: your parcel
Roland: holiday until Monday
Rois mages: photos
Roi Soleil: visite guidée
RIO de Janeiro: flight options
RIO: flight options
IN: visitors Tuesday
WIP: pricing page
WIP - pricing page
Wi-Fi: new password
WIFI: neues Passwort
Wine: order by Friday
WINE: order by Friday
Wing: seat change 14A
WING: new floor plan
WIND: forecast
Twin: room upgrade
Min: 3 people
Pin: card delivered
Bin: collection moved
Accepted: Weekly sync @ Mon
Declined: Lunch
Automatic reply: Pricing page
Out of office
Undeliverable: Pricing page
Read: Pricing page
[JIRA] (WIN-231) Installer hangs
[WIN-231] Installer hangs
WIN-231: installer hangs
WIN-231 Installer hangs on resume
JIRA WIN-231: installer hangs
[ROI-12] Calculator rounds wrongly
ROI-12: calculator rounds wrongly
Status: delayed
Status update: week 12
Review: contract draft
Review requested: PR 88
Timeline for the move
Timeline: kitchen works
Digest: top stories
The Daily Digest
Your weekly digest
Status?
Re: Status of invoice
Fwd: Review the attached
PO 4711 / WIN GmbH
WIN GmbH: Rechnung 4711
WIN GmbH Rechnung 4711
Rechnung WIN 2026-17
Angebot von WIN Gebäudetechnik: Fenster
Meeting WIN: Montag 9 Uhr
ROI GmbH - Angebot
Bewerbung als PM
Lunch?
Re: Re: Fwd: pictures
Invoice #100345 overdue
(no subject)
test
fyi
URGENT!!!
Minutes of the board, 3 March
Flug WIN 123 gebucht
Zutaten: Wein, Brot
Sieg! Wir haben gewonnen
Einladung: Erfolg im Vertrieb
Gewinn: Sie haben gewonnen
A/B test: subject line wins
Win a free phone
WIN A Free Phone now
WIN BIG PRIZES TODAY
ROI calculator webinar
Re: winning the pitch
ROI of this training?
Do you know the ROI of this training?
WINdows update tonight
Win-win: how we negotiate
WIN10 support ends
What is the ROI: a primer
Winter party: who is in?
Roi des Belges: visite
WinRAR: licence renewal
Quick win: fix the footer
Fwd: Win back lost customers with email
Did we win [Tidewater]?
[Acme] we win: a lot
ROI analysis [draft] attached
Their question on ROI:[x]
win32: build broken
Why: the retro
Won: tender in Bergen
Our ROI is [great]
WIP:[Acme] draft
winning:[x]
Wine:[list] new arrivals
Out of office: WIN:[Acme] launch
Accepted: WIN:[Acme] review
winner: you
RE:[ticket 12] hello
win win win
Win
ROI
Minutes: WINdow film fitting
Time tracking: roi: what now
`),
  )("%s", (subject) => {
    expect(readSubject(subject, codes)).toMatchObject({ parts: [], nearMiss: false });
  });
});
