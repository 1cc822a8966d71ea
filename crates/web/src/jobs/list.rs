//! `GET /jobs`: the open jobs, with filters that have an address.

use axum::{
    extract::{Query, State},
    response::Response,
};
use base::DurationMs;
use face::{App, PageError, Visitor};
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
    State(app): State<App>,
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
    let locale = &app.site.locale;
    let content = html! {
        (PageHead::new("Find work")
            .lead("Every job says what it pays you before you start. Look around without signing \
                   in."))
        (filters(locale, &wanted))
        @if found.is_empty() { (nothing(&wanted, viewer.is_some())) } @else {
            (ui::jobs(locale, found.iter().map(|(job, pace)| row(locale, job, *pace))))
        }
        (Pager {
            newer: wanted.after.map(|_| wanted.href(None).into()),
            older: last.map(|it| wanted.href(Some(it)).into()),
        }.show(locale))
    };
    Ok(frame(&app, &visitor, "Find work").await?.at(Place::FindWork).show(content))
}

/// A plain GET form, so that a filtered list has an address.
fn filters(locale: &Locale, wanted: &Wanted) -> Markup {
    let any = || std::iter::once(Choice::new("", "Any"));
    let categories = Category::ALL.iter().map(|it| Choice::new(it.as_str(), terms::category(*it)));
    let chosen = wanted.filter.language.as_deref();
    let unknown = chosen.filter(|it| terms::LANGUAGES.iter().all(|known| known.0 != *it));
    let languages = terms::LANGUAGES.iter().map(|it| Choice::new(it.0, it.1));
    let languages = languages.chain(unknown.map(|it| Choice::new(it, terms::language(it))));
    let sorts = [Choice::new("newest", "Newest first"), Choice::new("reward", "Best paid first")];
    let errors = Errors::none();
    let f = Fields::new(locale, &errors);
    let category = wanted.filter.category.map(Category::as_str).unwrap_or_default();
    html! {
        form.job-filter method="get" action="/jobs" data-submit-on-change {
            fieldset.filters {
                legend.sr-only { "How to get it" }
                (pill(wanted.filter.hiring.is_none(), "", "All jobs"))
                @for it in Hiring::ALL {
                    (pill(wanted.filter.hiring == Some(*it), it.as_str(), terms::hiring(*it)))
                }
            }
            (f.select("category", "Kind of work", any().chain(categories)).required()
                .value(category))
            (f.select("language", "Language", any().chain(languages)).required()
                .value(chosen.unwrap_or_default()))
            (f.select("sort", "Order", sorts).required().value(wanted.sort().as_str()))
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
        by: format!("{} · {}", job.requester_name, terms::category(job.category)).into(),
        pay: job.reward,
        pay_note: terms::pay_note(locale, job.reward, pace).into(),
        tags: vec![
            hiring_chip(job.hiring),
            ui::chip_icon(
                Tone::Plain,
                Icon::Clock,
                &format!("{} to do it", locale.duration(job.time_limit)),
            ),
            ui::chip(Tone::Plain, &terms::places(locale, job.places_free)),
            ui::chip(Tone::Plain, &terms::language(&job.language)),
        ],
        action: html! { (link_button(href, "View").small()) },
    }
}

pub(super) fn hiring_chip(hiring: Hiring) -> Markup {
    let (tone, which) = match hiring {
        Hiring::Open => (Tone::Ok, Icon::Play),
        Hiring::Apply => (Tone::Act, Icon::Mail),
        Hiring::Invite => (Tone::Act, Icon::Person),
    };
    ui::chip_icon(tone, which, terms::hiring(hiring))
}

fn nothing(wanted: &Wanted, signed_in: bool) -> Markup {
    if wanted.is_filtered() || wanted.after.is_some() {
        let step = link_button("/jobs", "Show all jobs").primary();
        let text = "No open job fits these filters at the moment. Widen them, or come back later.";
        return html! { (Empty::new("No such job", text, step).icon(Icon::Search)) };
    }
    let step = if signed_in {
        link_button("/projects", "Post a project")
    } else {
        link_button("/sign-up", "Make an account")
    };
    let text = "New jobs stand here as soon as a requester opens one. Have your account ready, or \
                post work yourself.";
    html! { (Empty::new("No job is open", text, step.primary()).icon(Icon::Search)) }
}
