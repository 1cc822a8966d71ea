//! One job in a list: who asks and what is known of them, what it pays, and the way in.

use locale::Locale;
use market::{
    assignments::{Job, Refusal},
    projects::Hiring,
    records::{Found, RequesterRecord},
};
use maud::{Markup, html};

use crate::{
    terms,
    ui::{self, Icon, Tone, link_button, post_button},
    words::say,
};

/// `Lumen Lab · pays in 1 day · accepts 98%`, as far as it is known.
pub(super) fn requester_line(locale: &Locale, name: &str, record: &RequesterRecord) -> String {
    let mut parts = vec![name.to_owned()];
    parts
        .extend(record.pays_in_ms.map(|it| say!(locale, "jobs-pays-in", time = rough(locale, it))));
    let share = |it: i64| locale.percent((it + 5_000) / 10_000 * 10_000);
    parts.extend(
        record.accepted_ppm.map(|it| say!(locale, "jobs-accepts-share", share = share(it))),
    );
    if parts.len() == 1 {
        parts.push(say!(locale, "jobs-requester-new"));
    }
    parts.join(" · ")
}

/// A length of time in its largest unit, as one says it.
fn rough(locale: &Locale, length: base::DurationMs) -> String {
    let unit = match length {
        ..3_600_000 => 60_000,
        3_600_000..86_400_000 => 3_600_000,
        _ => 86_400_000,
    };
    locale.duration_after_in(((length + unit / 2) / unit).max(1) * unit)
}

/// The row. `csrf` is none for strangers, who read before they start.
pub(super) fn row<'a>(locale: &Locale, it: &'a Found, csrf: Option<&'a str>) -> ui::Job<'a> {
    let job = &it.job;
    let href = format!("/jobs/{}", job.project);
    let note = terms::pay_note(locale, job.reward, it.record.median_active_ms);
    let note = if note.is_empty() { say!(locale, "jobs-not-measured") } else { note };
    let facts = note.split("\u{a0}· ").map(|it| html! { (it) });
    ui::Job {
        action: action(locale, it, &href, csrf),
        href: href.into(),
        title: job.title.as_str().into(),
        by: requester_line(locale, &job.requester_name, &it.requester).into(),
        pay: job.reward,
        pay_note: facts.collect(),
        tags: tags(locale, it),
        more: None,
    }
}

fn tags(locale: &Locale, it: &Found) -> Vec<Markup> {
    let job = &it.job;
    let mut tags = Vec::new();
    if let Some(why) = it.why_not {
        tags.push(ui::chip_icon(Tone::Warn, Icon::Info, &why_not(locale, why)));
    }
    if job.hiring != Hiring::Open {
        tags.push(hiring_chip(locale, job.hiring));
    }
    tags.push(ui::chip(Tone::Plain, &terms::category(locale, job.category)));
    tags.push(ui::chip(Tone::Plain, &terms::language(locale, &job.language)));
    tags.push(ui::chip(Tone::Plain, &terms::places(locale, job.places_free)));
    tags
}

fn why_not(locale: &Locale, it: Refusal) -> String {
    match it {
        Refusal::OwnProject => say!(locale, "jobs-why-own"),
        Refusal::TasksPerWorker => say!(locale, "jobs-why-done"),
        Refusal::ClaimsPerWorker => say!(locale, "jobs-why-running"),
        _ => say!(locale, "jobs-why-unreviewed"),
    }
}

/// One press starts what may be started at once; everything else is read first.
fn action(locale: &Locale, it: &Found, href: &str, csrf: Option<&str>) -> Markup {
    match (csrf, it.why_not, it.job.hiring) {
        (Some(csrf), None, Hiring::Open | Hiring::Invite) => html! {
            (post_button(format!("{href}/assignments"), csrf, say!(locale, "jobs-start"))
                .primary().small())
        },
        (Some(_), None, Hiring::Apply) => html! {
            (link_button(format!("{href}#apply"), say!(locale, "jobs-apply")).small())
        },
        _ => html! { (link_button(href, say!(locale, "jobs-view")).small()) },
    }
}

pub(super) fn hiring_chip(locale: &Locale, hiring: Hiring) -> Markup {
    let (tone, which) = match hiring {
        Hiring::Open => (Tone::Ok, Icon::Play),
        Hiring::Apply => (Tone::Act, Icon::Mail),
        Hiring::Invite => (Tone::Act, Icon::Person),
    };
    ui::chip_icon(tone, which, &terms::hiring(locale, hiring))
}

/// Other jobs, each in one line: for a page whose own job is over or full.
pub(super) fn similar(locale: &Locale, found: &[Found]) -> Markup {
    let line = |job: &Job, it: &Found| {
        let note = terms::pay_note(locale, job.reward, it.record.median_active_ms);
        html! {
            li {
                a href={ "/jobs/" (job.project) } { (job.title) }
                span.of-it {
                    (ui::money(locale, job.reward))
                    @if !note.is_empty() { " " span.muted { (note) } }
                }
            }
        }
    };
    html! {
        ul.lines { @for it in found { (line(&it.job, it)) } }
    }
}
