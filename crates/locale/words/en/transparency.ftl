## The transparency report

transparency-title = Transparency report
transparency-lead = How people are treated here, month by month: what is accepted and rejected, how appeals end, what an hour pays, and how fast money arrives.
transparency-csv = Download as a table
transparency-none = The first month is still under way
transparency-none-text = As soon as answers have been reviewed here, the figures appear by themselves. Nobody can switch them off.
transparency-month = Month
transparency-months = All figures
transparency-in-12-months = in the last 12 months
transparency-latest = in the latest month with enough cases
transparency-decided = Answers decided
transparency-accepted = Accepted
transparency-rejected = Rejected
transparency-reworked = Sent back
transparency-rejected-n =
    { $n ->
        [one] { $n } rejected
       *[other] { $n } rejected
    }
transparency-rejected-share = Share rejected
transparency-appeals-opened = Appeals
transparency-appeals-won = Appeals won
transparency-appeals-n =
    { $n ->
        [one] of { $n } that ended
       *[other] of { $n } that ended
    }
transparency-won = Won by the worker
transparency-column-won = Won
transparency-lost = Lost
transparency-hourly = Pay per hour
transparency-wait = Time to review
transparency-paid = Paid out
transparency-payout-time = Time to payout
transparency-verdicts = What became of answers
transparency-verdicts-how = One answer can be sent back first and accepted later; it then stands in both.
transparency-appeals = How appeals ended
transparency-appeals-how = A won appeal means that the rejection was wrong or that nobody defended it. The worker was paid.
transparency-hourly-how = Half of the accepted answers paid at least this much, for the time from start to submission.
transparency-wait-how = Half of the answers had their verdict within this time. Rounded up.
transparency-paid-how = Money that arrived on people's own accounts.
transparency-payout-time-how = Half of the withdrawals arrived within this time after they were asked for. Rounded up.
transparency-how = How we count
transparency-how-1 = Every figure is worked out from the records of the market itself, several times an hour.
transparency-how-2 = A median is the one in the middle. With fewer than five cases we show none, so that nobody can be recognised.
transparency-how-3 = Verdicts that followed an appeal count among the appeals, not as verdicts of the requester.
transparency-how-4 = Months begin and end at midnight UTC.
