//! `GET /jobs`: the open jobs, with filters that have an address.

use axum::{extract::Query, response::Response};
use base::DurationMs;
use face::{Local, PageError, Visitor};
use locale::{Locale, Word};
use market::{
    ProjectId,
    assignments::{self, Filter, Job, Sort},
    projects::{Category, Hiring},
};
use maud::{Markup, html};

use crate::{
    frame, terms,
    ui::{
        self, Choice, Empty, Errors, Fields, Icon, PageHead, Pager, Place, Tone, icon, link_button,
    },
    words::say,
};

/// Jobs on one page.
const PAGE: i64 = 20;

/// What the address asks for; what it says wrongly is left out.
#[derive(Debug, Default)]
struct Wanted {
    filter: Filter,
    sort: Option<Sort>,
    after: Option<ProjectId>,
}

impl Wanted {
    fn read(pairs: &[(String, String)]) -> Self {
        let value = |name: &str| {
            let found = pairs.iter().find(|it| it.0 == name).map(|it| it.1.trim());
            found.filter(|it| !it.is_empty())
        };
        let is_tag =
            |it: &&str| it.len() <= 35 && it.chars().all(|c| c.is_ascii_alphanumeric() || c == '-');
        Self {
            filter: Filter {
                category: value("category").and_then(Category::parse),
                language: value("language").filter(is_tag).map(str::to_owned),
                hiring: value("hiring").and_then(Hiring::parse),
            },
            sort: value("sort").and_then(Sort::parse),
            after: value("after").and_then(|it| it.parse().ok()),
        }
    }

    fn sort(&self) -> Sort {
        self.sort.unwrap_or(Sort::Newest)
    }

    fn is_filtered(&self) -> bool {
        self.filter != Filter::default()
    }

    /// The address of these jobs behind one of them. Every value is of plain letters.
    fn href(&self, after: Option<ProjectId>) -> String {
        let category = self.filter.category.map(|it| ("category", it.to_string()));
        let language = self.filter.language.clone().map(|it| ("language", it));
        let hiring = self.filter.hiring.map(|it| ("hiring", it.to_string()));
        let sort = self.sort.map(|it| ("sort", it.to_string()));
        let after = after.map(|it| ("after", it.to_string()));
        let pairs = [category, language, hiring, sort, after].into_iter().flatten();
        let query: Vec<String> = pairs.map(|(name, value)| format!("{name}={value}")).collect();
        if query.is_empty() { "/jobs".to_owned() } else { format!("/jobs?{}", query.join("&")) }
    }
}

/// `GET /jobs`
pub(super) async fn show(
    Local(app): Local,
    visitor: Visitor,
    Query(pairs): Query<Vec<(String, String)>>,
) -> Result<Response, PageError> {
    let wanted = Wanted::read(&pairs);
    let viewer = visitor.person.as_ref().map(|it| it.account);
    let (filter, sort, after) = (wanted.filter.clone(), wanted.sort(), wanted.after);
    let read = app.db.read(async move |tx| {
        let jobs = assignments::jobs(tx, viewer, &filter, sort, after, PAGE + 1).await?;
        let mut found = Vec::with_capacity(jobs.len());
        for job in jobs {
            let pace = assignments::pace(tx, job.project).await?;
            found.push((job, pace));
        }
        Ok(found)
    });
    let mut found = read.await?;
    let last = Pager::cut(&mut found, PAGE).map(|it| it.0.project);
    let locale = &app.locale;
    let content = html! {
        (PageHead::new(say!(locale, "jobs-find-work")).lead(&say!(locale, "jobs-lead")))
        (filters(locale, &wanted))
        @if found.is_empty() { (nothing(locale, &wanted, viewer.is_some())) } @else {
            (ui::jobs(locale, found.iter().map(|(job, pace)| row(locale, job, *pace))))
        }
        (Pager {
            newer: wanted.after.map(|_| wanted.href(None).into()),
            older: last.map(|it| wanted.href(Some(it)).into()),
        }.show(locale))
    };
    let frame = frame(&app, &visitor, say!(locale, "jobs-find-work")).await?;
    Ok(frame.at(Place::FindWork).show(content))
}

/// A plain GET form, so that a filtered list has an address.
fn filters(locale: &Locale, wanted: &Wanted) -> Markup {
    let any = || std::iter::once(Choice::new("", say!(locale, "jobs-any")));
    let kind = |it: &Category| Choice::new(it.as_str(), terms::category(locale, *it));
    let categories = Category::ALL.iter().map(kind);
    let chosen = wanted.filter.language.as_deref();
    let unknown = chosen.filter(|it| !terms::LANGUAGES.contains(it));
    let languages = terms::LANGUAGES.iter().copied().chain(unknown);
    let languages = languages.map(|it| Choice::new(it, terms::language(locale, it)));
    let sorts = [
        Choice::new("newest", say!(locale, "jobs-newest-first")),
        Choice::new("reward", say!(locale, "jobs-best-paid-first")),
    ];
    let errors = Errors::none();
    let f = Fields::new(locale, &errors);
    let category = wanted.filter.category.map(Category::as_str).unwrap_or_default();
    html! {
        form.job-filter method="get" action="/jobs" data-submit-on-change {
            fieldset.filters {
                legend.sr-only { (say!(locale, "jobs-how-to-get-it")) }
                (pill(wanted.filter.hiring.is_none(), "", &say!(locale, "jobs-all")))
                @for it in Hiring::ALL {
                    @let label = terms::hiring(locale, *it);
                    (pill(wanted.filter.hiring == Some(*it), it.as_str(), &label))
                }
            }
            (f.select("category", say!(locale, "jobs-kind-of-work"), any().chain(categories))
                .free().value(category))
            (f.select("language", say!(locale, "jobs-language"), any().chain(languages))
                .free().value(chosen.unwrap_or_default()))
            (f.select("sort", say!(locale, "jobs-order"), sorts).required()
                .value(wanted.sort().as_str()))
            (ui::submit(locale.word(Word::Show)))
        }
    }
}

/// One of the pills of which one is chosen.
fn pill(on: bool, value: &str, label: &str) -> Markup {
    html! {
        label.filter {
            input type="radio" name="hiring" value=(value) checked[on];
            span { (icon(Icon::Check)) (label) }
        }
    }
}

fn row<'a>(locale: &Locale, job: &'a Job, pace: Option<DurationMs>) -> ui::Job<'a> {
    let href = format!("/jobs/{}", job.project);
    ui::Job {
        href: href.clone().into(),
        title: job.title.as_str().into(),
        by: format!("{} · {}", job.requester_name, terms::category(locale, job.category)).into(),
        pay: job.reward,
        pay_note: terms::pay_note(locale, job.reward, pace).into(),
        tags: vec![
            hiring_chip(locale, job.hiring),
            ui::chip_icon(
                Tone::Plain,
                Icon::Clock,
                &say!(locale, "jobs-time-to-do-it", time = locale.duration(job.time_limit)),
            ),
            ui::chip(Tone::Plain, &terms::places(locale, job.places_free)),
            ui::chip(Tone::Plain, &terms::language(locale, &job.language)),
        ],
        action: html! { (link_button(href, say!(locale, "jobs-view")).small()) },
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

fn nothing(locale: &Locale, wanted: &Wanted, signed_in: bool) -> Markup {
    if wanted.is_filtered() || wanted.after.is_some() {
        let step = link_button("/jobs", say!(locale, "jobs-show-all")).primary();
        let (title, text) = (say!(locale, "jobs-none-fits"), say!(locale, "jobs-none-fits-text"));
        return html! { (Empty::new(title, text, step).icon(Icon::Search)) };
    }
    let step = if signed_in {
        link_button("/projects", say!(locale, "jobs-post-project"))
    } else {
        link_button("/sign-up", say!(locale, "jobs-make-account"))
    };
    let (title, text) = (say!(locale, "jobs-none-open"), say!(locale, "jobs-none-open-text"));
    html! { (Empty::new(title, text, step.primary()).icon(Icon::Search)) }
}
