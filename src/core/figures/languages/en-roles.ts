// English nouns by what they measure: the roles of figures. The rest is in en.ts.
import type { Language } from "./language.ts";
import { words } from "./lists.ts";

/**
 * A number of orders, leads or sign-ups is a volume; money and the rate at which people buy are revenue. What is used
 * up or paid for is a cost, people and machines that are needed no more among it.
 */
export const englishRoles: Language["roles"] = {
  revenue:
    words(`revenue revenues sale sales turnover income earnings earned takings profit profits profitab* margin
    margins mrr arr arpu aov ltv clv gmv ebitda roas roi return_on_{ad_spend,investment} return_of upsell{,s} upselling
    cross-sell{,s} cross-selling sold sell sells selling buy buys bought conversion{,s} convert{,s,ed} checkout basket
    baskets cart carts {add,added}-to-{basket,cart} {win,close,closing,conversion,renewal,upgrade,rebooking,
    purchase}_rate win-rate trial_to_paid trial-to-paid average_{order,basket,ticket,sale,booking,spend,
    donation,gift,bill,transaction,deal,selling_price} order_values basket_{size,value} deal_{size,value}
    spend_per_{visitor,head,guest,customer,cover,visit,basket} repeat_{purchase,purchases,purchase_rate,business}
    market_share share_of_wallet fundraising donation donations gift gifts grant grants royalties tickets-sold
    upgrades billing_leakage revenue_leakage leakage_of_revenue won wins bids contract_value monetis* monetiz*
    turn_into_orders turned_into_{contracts,orders,sales,customers} repurchase ticket_revenue rebookings
    purchase_frequency billings`),
  cost: words(`cost costs costing costly cheaper spend spends spending spent expense expenses expenditure saving
      savings saved save saves licence licences license licenses licensing fee fees bill bills charges commission
      commissions rent rents lease leases insurance premium premiums price prices pricing tariff tariffs postage
      courier couriers freight haulage hosting cloud infrastructure hardware server servers paper printing ink toner
      energy electricity gas fuel diesel petrol heating water power kwh mwh gwh litres_of_{diesel,fuel,water}
      consumption burn burns invoice overhead overheads headcount fte ftes full-time_{people,positions,staff,
      employees,engineers,jobs} person people employee employees positions reviewers reviewer temps temp
      contractors freelancers agency_{shifts,fees,staff,temps} payroll salaries overtime penalty penalties fine
      fines opex capex tco cost_of_ownership cpc cpl cpa cpm cac cpo inventory stock working_capital write-offs
      writeoffs waste wasted wastage wasteful spoilage spoiled overproduction
      {thrown,throw,throwing,poured,gave,give}_away binned binning leftovers surplus empty_{miles,kilometres,
      kilometers,km,runs,running,legs,trips} mileage miles_driven fewer_miles vans van lorry lorries trucks truck
      vehicles vehicle skips sheets_per_job man_hours man-hours under_budget below_budget over_budget reprint
      reprints raw_material{,s} packaging chemicals materials storage cores core cpu gpu gpus node nodes machines
      vms virtual_machines instances idle {idle,unused,spare}_capacity memory ram gigabytes disk unused
      seats_cancelled clusters data_{centers,centres,center,centre} log_volume metre_of_fabric`),
  time: words(`time times hours hour minutes seconds days weeks faster fast quicker quick quickly slower speed
      latency latencies duration turnaround wait waiting waits lead-time lead-times sooner earlier shorter
      time-to-{market,hire,value,resolution} mttr mttd p50 p90 p95 p99 percentile dso makeready as_long as_fast
      {lead,cycle,load,build,response,wait,waiting,queue,travel,delivery,handling,setup,set-up,changeover,
      processing,page_load,start-up}_time{,s} ahead_of_{plan,schedule} onboarding provisioning turn-around
      cold_starts delays_in_minutes resolution_time{,s} throughput_time{,s} dwell_time my_week my_day our_week
      our_day the_working_week working_day week_on waiting_list_time`),
  quality:
    words(`quality nps enps csat ces satisf* happiness happier error errors defect* bug bugs bugfix* complain*
      churn* uptime availab* incident incidents outage outages accura* precis* scrap scrapped return_{rate,parcels}
      returns returned retention retained rating ratings score scores scored utilisation utilization productiv*
      efficien* reliab* rework reworked fail fails failed failing failure failures downtime performance engagement
      bounce bounced bounces on-time on_time punctual* right-time complian* stars star coverage attrition
      {staff,employee,personnel,labour,crew,driver}_turnover turnover-rate absen* sickness sick delay delays delayed
      late lateness overdue no-show no-shows no_show no_shows dna_rate missed missing miss misses abandon*
      cancellation{,s} unsubscri* drop-out{,s} dropout{,s} duplicate{,s} dupes mis-pick{,s} mispick{,s} mistake{,s}
      wrong wrongly incorrect* misrouted misdirected reject* breakage{,s} broken damage{,s} damaged leak leaks
      leakage lost loss losses injur* accident{,s} near_miss* near-miss* callback{,s} call-back{,s} callback_rate
      {repeat,chasing,chase,follow-up}_{calls,visits,tickets} escalat* alert alerts alarm alarms false
      false_{positives,alarms,alerts,negatives} paged on-call noise critical vulnerabilit* misconfigur* exceptions
      crash crashes crash-free rollback{,s} hotfix* correction{,s} remake{,s} recall{,s} remeasur* resubmi* variance
      forecast_{error,accuracy} shrinkage fraud* chargeback{,s} arrears dispute{,s} disputed warranty first-time
      first_time first_contact first-contact first_{pass,attempt,visit,try,call} first-pass right_first_time
      first-time-right yield {match,pass,hit,open,click,reply,answer,response,completion,success,acceptance,
      approval,failure,click-through,survey}_rate open-rate click-through clicks opens ctr stability stable
      resilien* density weight page_weight emission{,s} carbon co2 co2e trust recommend recommended survey surveys
      self-service touchless untouched straight_through straight-through without_a_human without_human automatically
      human_intervention without_anyone hands-off reused reuse shelf_life stop stops stoppage{,s} breakdown{,s}
      conflicts overrun{,s} sla slas lighthouse pagespeed core_web_vitals readab* accessib* blast_radius
      identifiable owner timeouts delay_minutes error-free fault faults faulty snag snags snagging contamination
      falls_per readmission* re-admission* infection{,s} pressure_ulcers falls_in waiting_list_errors
      deadline_misses findings corrective suspicious price-performance zero-result zero_result completed_submissions
      adherence hygiene compatibility customer_effort paid_within paid_on_time arrived_complete complete correct
      correctly in_full otif otd fill_rate service_level{,s} steps approval_steps tidy security spam pain angry
      bad_{debt,debts,reviews} negative_{reviews,feedback} write-downs misprints typos estimated_bills estimated
      lost-time uncollected unpaid unresolved unanswered undelivered failed_deliveries stockout{,s} stock-out{,s}
      out-of-stock{,s} out_of_stock`),
  volume:
    words(`visit visits visitor visitors user users volume volumes traffic call calls phone_calls case cases request
      requests record records download downloads deployment deployments release releases frequency often service
      services parcel parcels session sessions registration registrations registered throughput capacity transaction
      transactions document documents ticket tickets email emails mail mails impressions follower followers view
      views pageviews attendee attendees attendance participant participants application applications applicant
      applicants install installs file files shipment shipments output orders-per-day item items store stores site
      sites page pages order orders booking bookings booked reservation reservations lead leads enquiry enquiries
      inquiry inquiries quote quotes sign-up sign-ups signup signups subscriber subscribers subscription
      subscriptions customers customer_base clients member members membership memberships guest guests student
      students appointment appointments admission admissions enrolment enrolments enrollment enrollments pass passes
      voucher vouchers coupon coupons coffees covers meals loan loans policy policies letter letters invoices
      payslip payslips form forms claim claims query queries question questions search searches lookup lookups chat
      chats message messages reach audience listener listeners reader readers readership viewers ridership trip
      trips journeys rides footfall delivery deliveries lines line_items samples sample tests inspection inspections
      repairs readings payments ideas experiment experiments merges commits features feature changes environments
      workload workloads load demand usage adoption adopted occupancy backlog queue queues logins log-ins accounts
      account bookings_online trial trials demo demos renewals buyers shoppers contacts contact events rooms nights
      berths hulls beds seat_fill seat_share load_factor fill batches batch products product articles posts mentions
      comments reviews images returns_filed permits licences_issued decisions decision
      share_of_{mobile,online,digital} {mobile,online,digital,direct,mobile_ticketing}_share route routes containers
      crates boxes output_per production production_output capacity_used headway interactions conversations callouts
      call-outs submissions responses employees_online app_users growth grown hires placements interviews
      test_drives viewings viewing catalogues books titles reservations_made collections pick-ups pickups check-ins
      checkins redemption redemptions referrals referral data_sets datasets dashboards events_per_second merchants
      partners suppliers vendors dealers shops branches offices_online devices laptops interfaces integrations apis
      endpoints pull_requests builds build test_suites pipelines jobs job tasks task origin footprint`),
};
