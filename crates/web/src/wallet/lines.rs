//! The lines of the statement: what each movement was for, and the filters above them.

use base::{Money, Timestamp};
use locale::{Locale, Word};
use market::ledger::{Line, Sort};
use maud::{Markup, html};

use super::part::{Asked, month_start, month_word};
use crate::{
    ui::{
        Choice, Empty, Errors, Fields, Icon, Table, date, date_time, icon, link_button, money,
        movement, submit,
    },
    words::say,
};

/// Months that the filter offers.
const MONTHS: i64 = 24;

/// A plain GET form, so that a part of the statement has an address.
pub(super) fn filters(locale: &Locale, asked: Asked, now: Timestamp) -> Markup {
    let any = std::iter::once(Choice::new("", say!(locale, "wallet-any-month")));
    let month = |back: i64| {
        let first = month_start(now.day(), -back);
        let (year, month, _) = first.date();
        Choice::new(month_word(first), format!("{} {year}", locale.month(month)))
    };
    let errors = Errors::none();
    let f = Fields::new(locale, &errors);
    let chosen = asked.month.map(month_word).unwrap_or_default();
    html! {
        form.filter-bar.sift method="get" action="/wallet" data-submit-on-change {
            fieldset.filters {
                legend.sr-only { (say!(locale, "wallet-column-what")) }
                (pill(asked.sort.is_none(), "", &say!(locale, "wallet-everything")))
                @for it in Sort::ALL {
                    (pill(asked.sort == Some(*it), it.as_str(), &sort(locale, *it)))
                }
            }
            (f.select("month", say!(locale, "wallet-month"), any.chain((0..MONTHS).map(month)))
                .free().value(chosen))
            (submit(locale.word(Word::Show)).small())
        }
    }
}

fn pill(on: bool, value: &str, label: &str) -> Markup {
    html! {
        label.filter {
            input type="radio" name="kind" value=(value) checked[on];
            span { (icon(Icon::Check)) (label) }
        }
    }
}

fn sort(locale: &Locale, it: Sort) -> String {
    match it {
        Sort::Work => say!(locale, "wallet-sort-work"),
        Sort::Projects => say!(locale, "wallet-sort-projects"),
        Sort::Payouts => say!(locale, "wallet-payouts"),
        Sort::TopUps => say!(locale, "wallet-sort-top-ups"),
    }
}

pub(super) fn table(locale: &Locale, asked: Asked, lines: &[Line]) -> Markup {
    let rows =
        lines.chunk_by(|a, b| are_alike(locale, a, b)).filter_map(|alike| row(locale, alike));
    let table = Table::new(say!(locale, "wallet-statement"))
        .column(say!(locale, "wallet-column-when"))
        .column(say!(locale, "wallet-column-what"))
        .number(say!(locale, "wallet-amount"))
        .number(say!(locale, "wallet-column-balance"));
    let empty = if asked.is_all() {
        let step = link_button("/jobs", say!(locale, "wallet-find-work"));
        Empty::new(say!(locale, "wallet-empty-title"), say!(locale, "wallet-empty-text"), step)
    } else {
        let step = link_button("/wallet", say!(locale, "wallet-show-all"));
        let text = say!(locale, "wallet-none-fits-text");
        Empty::new(say!(locale, "wallet-none-fits"), text, step)
    };
    html! { (table.rows(rows).empty(empty)) }
}

/// Movements of one day, as the reader's calendar has it, for the same thing, such as the
/// rewards of one project.
fn are_alike(locale: &Locale, a: &Line, b: &Line) -> bool {
    locale.day_of(a.at) == locale.day_of(b.at)
        && (&a.kind, &a.memo) == (&b.kind, &b.memo)
        && a.amount.is_negative() == b.amount.is_negative()
}

/// One movement, or several that are alike as one row that opens. The balance is that of the
/// newest, which comes first.
fn row(locale: &Locale, alike: &[Line]) -> Option<Vec<Markup>> {
    let newest = alike.first()?;
    let sum: Money = alike.iter().map(|it| it.amount).sum();
    let memo = html! { @if !newest.memo.is_empty() { " " span.muted { (newest.memo) } } };
    let (when, what) = if alike.len() == 1 {
        (date_time(locale, newest.at), html! { (cause(locale, newest)) (memo) })
    } else {
        (date(locale, newest.at), html! { (several(locale, alike, &memo)) })
    };
    let amount = html! {
        (movement(locale, sum))
        @if let Some(points) = locale.points(sum) { " " span.points { (points) } }
    };
    Some(vec![when, what, amount, money(locale, newest.balance)])
}

/// `3 × Reward`, and each of them when it is opened.
fn several(locale: &Locale, alike: &[Line], memo: &Markup) -> Markup {
    let n = locale.number(i64::try_from(alike.len()).unwrap_or_default());
    html! {
        details.more.alike {
            summary {
                span {
                    (n) "\u{a0}×\u{a0}"
                    (alike.first().map(|it| words(locale, it).0).unwrap_or_default()) (memo)
                }
            }
            ul {
                @for it in alike {
                    li {
                        (date_time(locale, it.at)) " " (cause(locale, it)) " "
                        (movement(locale, it.amount))
                    }
                }
            }
        }
    }
}

/// What a movement was for, linked to it.
fn cause(locale: &Locale, line: &Line) -> Markup {
    let (words, href) = words(locale, line);
    html! {
        @if href.is_empty() { (words) } @else { a href=(href) { (words) } }
    }
}

/// What a movement was for, and the address of that.
fn words(locale: &Locale, line: &Line) -> (String, String) {
    let cause = &line.cause;
    let incoming = !line.amount.is_negative();
    let work = || format!("/my-work/{cause}");
    let project = || format!("/projects/{cause}");
    let payout = || "/wallet/payout".to_owned();
    match (line.kind.as_str(), incoming) {
        ("reward", _) => (say!(locale, "wallet-cause-reward"), work()),
        ("bonus", true) => (say!(locale, "wallet-cause-bonus"), work()),
        ("bonus", false) => (say!(locale, "wallet-cause-bonus-given"), format!("/reviews/{cause}")),
        ("escrow", _) => (say!(locale, "wallet-cause-escrow"), project()),
        ("escrow-return", _) => (say!(locale, "wallet-cause-escrow-return"), project()),
        ("payout", _) => (say!(locale, "wallet-cause-payout"), payout()),
        ("payout-failed", _) => (say!(locale, "wallet-cause-payout-failed"), payout()),
        ("top-up" | "topup", _) => {
            (say!(locale, "wallet-cause-top-up"), "/wallet/top-up".to_owned())
        }
        ("reversal", _) => (say!(locale, "wallet-cause-reversal"), String::new()),
        (other, _) => (other.replace('-', " "), String::new()),
    }
}
