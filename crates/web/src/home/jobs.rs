//! A few of the jobs that are open right now.

use locale::Locale;
use market::records::Found;
use maud::{Markup, html};

use crate::{
    terms,
    ui::{Icon, Section, link_button, money},
    words::say,
};

/// Jobs as cards: what it is, what it pays, who asks.
pub(super) fn cards(locale: &Locale, jobs: &[Found]) -> Markup {
    html! {
        @if !jobs.is_empty() {
            section {
                (Section::new(say!(locale, "home-open-now")).beside(html! {
                    (link_button("/jobs", say!(locale, "home-all-jobs")).quiet()
                        .icon_after(Icon::ArrowOn))
                }))
                ul.job-cards { @for it in jobs { (card(locale, it)) } }
            }
        }
    }
}

fn card(locale: &Locale, found: &Found) -> Markup {
    let job = &found.job;
    html! {
        li {
            p.kind {
                (terms::category(locale, job.category)) " · "
                (terms::language(locale, &job.language))
            }
            h3 { a href={ "/jobs/" (job.project) } { (job.title) } }
            p.by { bdi { (job.requester_name) } " · " (terms::hiring(locale, job.hiring)) }
            p.pays {
                (money(locale, job.reward))
                span {
                    @match found.record.hourly {
                        Some(it) => (say!(locale, "home-an-hour", money = locale.money(it))),
                        None => (terms::places(locale, job.places_free)),
                    }
                }
            }
        }
    }
}
