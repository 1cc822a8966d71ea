//! The filters of the job list: a plain GET form, so that a filtered list has an address.

use base::Money;
use locale::{Locale, Word};
use market::{
    projects::{Category, Hiring},
    records::{Counts, Order},
};
use maud::{Markup, html};

use super::wanted::{LEAST_HOURLY, Wanted};
use crate::{
    terms,
    ui::{self, Choice, Errors, Fields, Icon, icon},
    words::say,
};

/// Who looks for work.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Seeker {
    Stranger,
    /// Somebody who is signed in and can be told what they may take.
    Worker,
}

/// The form.
pub(super) fn form(locale: &Locale, wanted: &Wanted, counts: &Counts, seeker: Seeker) -> Markup {
    html! {
        form.job-filter method="get" action="/jobs" data-submit-on-change {
            div.search-line {
                label.job-search {
                    (icon(Icon::Search))
                    span.sr-only { (say!(locale, "jobs-search")) }
                    input type="search" name="q" value=(wanted.search.words) maxlength="80"
                        placeholder=(say!(locale, "jobs-search-hint")) data-slash
                        autocomplete="off" enterkeyhint="search";
                    kbd aria-hidden="true" { "/" }
                }
                (ui::submit(locale.word(Word::Show)))
            }
            (pills(locale, wanted, counts, seeker))
            (selects(locale, wanted, counts))
        }
    }
}

fn pills(locale: &Locale, wanted: &Wanted, counts: &Counts, seeker: Seeker) -> Markup {
    let hiring = wanted.search.hiring;
    let count = |it: Hiring| counts.hirings.iter().find(|known| known.0 == it).map(|it| it.1);
    html! {
        fieldset.filters {
            legend.sr-only { (say!(locale, "jobs-how-to-get-it")) }
            (pill(locale, hiring.is_none(), "", &say!(locale, "jobs-all"), Some(counts.all)))
            @for it in Hiring::ALL {
                @let label = terms::hiring(locale, *it);
                (pill(locale, hiring == Some(*it), it.as_str(), &label, count(*it)))
            }
            @if seeker == Seeker::Worker {
                label.filter {
                    input type="checkbox" name="mine" value="1" checked[wanted.search.takeable];
                    span { (icon(Icon::Check)) (say!(locale, "jobs-only-mine")) }
                }
            }
        }
    }
}

/// One of the pills of which one is chosen.
fn pill(locale: &Locale, on: bool, value: &str, label: &str, count: Option<i64>) -> Markup {
    html! {
        label.filter {
            input type="radio" name="hiring" value=(value) checked[on];
            span {
                (icon(Icon::Check)) (label)
                @if let Some(n) = count { " " b.count { (locale.number(n)) } }
            }
        }
    }
}

fn selects(locale: &Locale, wanted: &Wanted, counts: &Counts) -> Markup {
    let any = |label: String| std::iter::once(Choice::new("", label));
    let counted = |label: String, n: Option<i64>| match n {
        Some(n) => format!("{label} ({})", locale.number(n)),
        None => label,
    };
    let of = |it: Category| counts.categories.iter().find(|known| known.0 == it).map(|it| it.1);
    let kind =
        |it: &Category| Choice::new(it.as_str(), counted(terms::category(locale, *it), of(*it)));
    let categories = any(say!(locale, "jobs-any-kind")).chain(Category::ALL.iter().map(kind));
    let chosen = wanted.search.language.as_deref();
    let spoken: Vec<&str> = counts.languages.iter().map(|it| it.0.as_str()).collect();
    let unknown = chosen.filter(|it| !spoken.contains(it));
    let language = |it: &str| {
        let n = counts.languages.iter().find(|known| known.0 == it).map(|it| it.1);
        Choice::new(it.to_owned(), counted(terms::language(locale, it), n))
    };
    let languages = any(say!(locale, "jobs-any-language"))
        .chain(spoken.iter().copied().chain(unknown).map(language));
    let least = |it: &i64| {
        let money = locale.money(Money::units(*it));
        Choice::new(it.to_string(), say!(locale, "jobs-least-from", money = money))
    };
    let hourly = any(say!(locale, "jobs-any-pay")).chain(LEAST_HOURLY.iter().map(least));
    let errors = Errors::none();
    let f = Fields::new(locale, &errors);
    let category = wanted.search.category.map(Category::as_str).unwrap_or_default();
    html! {
        div.selects {
            (f.select("category", say!(locale, "jobs-kind-of-work"), categories)
                .free().value(category))
            (f.select("language", say!(locale, "jobs-language"), languages)
                .free().value(chosen.unwrap_or_default()))
            (f.select("hourly", say!(locale, "jobs-least-hourly"), hourly)
                .free().value(wanted.hourly()))
            (f.select("sort", say!(locale, "jobs-order"), orders(locale))
                .required().value(wanted.order().as_str()))
        }
    }
}

fn orders(locale: &Locale) -> [Choice<'static>; 3] {
    [
        Choice::new(Order::Hourly.as_str(), say!(locale, "jobs-hourly-first")),
        Choice::new(Order::Reward.as_str(), say!(locale, "jobs-best-paid-first")),
        Choice::new(Order::Newest.as_str(), say!(locale, "jobs-newest-first")),
    ]
}
