//! `/projects/{id}`: where a project stands and what can be done with it.

use axum::{extract::State, response::Response};
use base::{Money, Result, kinds};
use face::{App, PageError, PathId, Person, Visitor};
use locale::Locale;
use market::{
    AccountId, ProjectId,
    projects::{self, Hiring, Pause, Project, Quote, State as Standing, Tally, Version},
};
use maud::{Markup, html};
use store::Tx;

use super::{
    checklist::{self, Facts},
    href, labels,
    progress::{self, Work},
};
use crate::{
    frame, terms,
    ui::{
        Button, Icon, PageHead, Place, Stat, Tab, Tone, badge, card, date_time, definitions,
        link_button, note, post_button, price, split, stats, tabs,
    },
};

/// Everything the dashboard shows.
struct Seen {
    project: Project,
    terms: Version,
    tally: Tally,
    quote: Quote,
    spent: Money,
    work: Work,
    facts: Option<Facts>,
}

async fn read(tx: &mut Tx, account: AccountId, id: ProjectId) -> Result<Seen> {
    let project = projects::of_requester(tx, account, id).await?;
    let tally = projects::tally(tx, id).await?;
    let facts = match project.state {
        Standing::Draft => Some(checklist::facts(tx, project.clone()).await?),
        _ => None,
    };
    Ok(Seen {
        terms: projects::current(tx, &project).await?,
        quote: projects::quote(tx, &project).await?,
        spent: projects::spent(tx, id).await?,
        work: progress::work(tx, &project, tally).await?,
        tally,
        facts,
        project,
    })
}

/// `GET /projects/{id}`
pub(super) async fn show(
    State(app): State<App>,
    visitor: Visitor,
    person: Person,
    PathId(id): PathId<kinds::Project>,
) -> Result<Response, PageError> {
    let account = person.account;
    let seen = app.db.read(async move |tx| read(tx, account, id).await).await?;
    let frame = frame(&app, &visitor, seen.terms.title.clone()).await?.at(Place::Projects);
    let locale = frame.locale();
    let project = &seen.project;
    let content = html! {
        (PageHead::new(seen.terms.title.as_str())
            .under("/projects", "Projects")
            .badge(badge(project.state.as_str()))
            .lead_markup(html! { (lead(project)) })
            .actions(main_action(project, &person.csrf)))
        (standing(&seen))
        (to_review(locale, &seen))
        (project_tabs(locale, project, ""))
        @if project.state != Standing::Draft { (figures(locale, &seen)) }
        (split(
            html! {
                @if let Some(facts) = &seen.facts {
                    (card("Before it can be published", checklist::show(facts, locale)))
                }
                (card("Terms", terms(locale, &seen)))
            },
            html! {
                (card("Dates", dates(locale, project)))
                @if project.state != Standing::Closed {
                    (card("More", more(project, &person.csrf)))
                }
            },
        ))
    };
    Ok(frame.show(content))
}

fn lead(project: &Project) -> String {
    let category = terms::category(project.category);
    let language = terms::language(&project.language);
    format!("{category} · {language} · {}", labels::hiring(project.hiring))
}

/// Views of the same project; `at` is the page that is open.
pub(crate) fn project_tabs(locale: &Locale, project: &Project, at: &str) -> Markup {
    let mut pages = vec![("", "Overview"), ("tasks", "Tasks")];
    if project.opened_at.is_some() {
        pages.push(("reviews", "Reviews"));
        if project.hiring == Hiring::Apply {
            pages.push(("applicants", "Applicants"));
        }
        pages.push(("results", "Results"));
    }
    let tab = |(page, label): (&str, &'static str)| Tab {
        href: href(project.id, page).into(),
        label: label.into(),
        count: None,
        current: page == at,
    };
    let tabs_shown: Vec<Tab<'_>> = pages.into_iter().map(tab).collect();
    tabs(locale, "This project", &tabs_shown)
}

/// The one thing to do now.
fn main_action(project: &Project, csrf: &str) -> Markup {
    let id = project.id;
    match project.state {
        Standing::Draft => html! {
            (link_button(href(id, "basics"), "Edit").icon(Icon::Pencil))
            (link_button(href(id, "check"), "Check and publish").primary())
        },
        Standing::InReview => html! {
            (post_button(href(id, "withdrawal"), csrf, "Withdraw from review"))
        },
        Standing::Open => html! {
            (link_button(href(id, "basics"), "Edit").icon(Icon::Pencil))
            (link_button(href(id, "pause"), "Pause").icon(Icon::Pause))
        },
        Standing::Paused => html! {
            (link_button(href(id, "basics"), "Edit").icon(Icon::Pencil))
            @if project.paused == Some(Pause::Requester) {
                (post_button(href(id, "resumption"), csrf, "Resume").primary().icon(Icon::Play))
            }
        },
        Standing::Closed => html! {
            (link_button(href(id, "results"), "Results").icon(Icon::Download))
        },
    }
}

/// Why it stands where it stands, where that is not plain.
fn standing(seen: &Seen) -> Markup {
    let project = &seen.project;
    let said = project.note.as_deref().unwrap_or_default();
    let told = html! { @if !said.is_empty() { p { "“" (said) "”" } } };
    match project.state {
        Standing::Draft if !said.is_empty() => note(
            Tone::Warn,
            html! {
                p { b { "A moderator sent the project back." } }
                (told)
                p { "Change what is asked, then check and publish it again." }
            },
        ),
        Standing::InReview => note(
            Tone::Act,
            html! {
                p {
                    b { "A moderator is looking at it." }
                    " It opens by itself when it is approved. Its price is in escrow until then."
                }
            },
        ),
        Standing::Paused => note(
            Tone::Warn,
            html! {
                p { b { (project.paused.map_or("", labels::paused_by)) } }
                (told)
            },
        ),
        Standing::Closed => {
            note(Tone::Plain, html! { p { (project.ending.map_or("", labels::ended)) } })
        }
        Standing::Draft | Standing::Open => html! {},
    }
}

/// Answers that wait; after some days they count as accepted.
fn to_review(locale: &Locale, seen: &Seen) -> Markup {
    let n = seen.work.submitted;
    let wait = locale.duration(seen.project.auto_accept);
    html! {
        @if 0 < n {
            (note(Tone::Act, html! {
                p {
                    a href=(href(seen.project.id, "reviews")) {
                        (locale.count(n, "answer waits", "answers wait")) " for your review"
                    }
                    ". What is not reviewed within " (wait) " counts as accepted."
                }
            }))
        }
    }
}

fn figures(locale: &Locale, seen: &Seen) -> Markup {
    let tally = &seen.tally;
    let of = format!("of {}", locale.count(tally.wanted, "place", "places"));
    let free = match tally.withdrawn {
        0 => format!("{} free", locale.number(tally.free)),
        n => format!("{} free, {} given up", locale.number(tally.free), locale.number(n)),
    };
    stats([
        Stat::new("Accepted", locale.number(tally.accepted))
            .note(of)
            .meter(tally.accepted, tally.wanted),
        Stat::new("To review", locale.number(seen.work.submitted)).note("submitted answers"),
        Stat::new("Claimed", locale.number(seen.work.claimed())).note(free),
        Stat::new("In escrow", locale.money(seen.quote.held)).money().note("for open places"),
        Stat::new("Spent", locale.money(seen.spent)).money().note("for accepted answers"),
    ])
}

fn terms(locale: &Locale, seen: &Seen) -> Markup {
    let (project, terms) = (&seen.project, &seen.terms);
    let many = match project.tasks_per_worker {
        0 => "any number".to_owned(),
        n => format!("{}, release {}", locale.number(n), locale.number(project.release)),
    };
    let paid = if terms.price.is_zero() {
        html! { span.muted { "not set yet" } }
    } else {
        price(locale, terms.price, seen.quote.reward)
    };
    definitions([
        ("Price of an answer", paid),
        ("Tasks", html! { (locale.number(seen.tally.tasks)) }),
        ("Answers per task", html! { (locale.number(terms.answers_per_task)) }),
        ("Time limit", html! { (locale.duration(terms.time_limit)) }),
        ("Reworks", html! { "at most " (locale.number(terms.max_reworks)) }),
        ("Accepted by itself after", html! { (locale.duration(project.auto_accept)) }),
        ("Tasks for one worker", html! { (many) }),
        ("Claims at once", html! { (locale.number(project.claims_per_worker)) }),
        ("Difficulty", html! { (terms::difficulty(project.difficulty)) }),
        ("Version", html! { (locale.number(terms.number)) }),
    ])
}

fn dates(locale: &Locale, project: &Project) -> Markup {
    let moments = [
        ("Drafted", Some(project.created_at)),
        ("Submitted", project.submitted_at),
        ("Opened", project.opened_at),
        ("Ends", project.expires_at.filter(|_| project.closed_at.is_none())),
        ("Closed", project.closed_at),
    ];
    let known = moments.into_iter().filter_map(|(what, at)| Some((what, at?)));
    definitions(known.map(|(what, at)| (what, date_time(locale, at))))
}

/// What is done rarely, and closing.
fn more(project: &Project, csrf: &str) -> Markup {
    let id = project.id;
    let close: Button<'_> = match project.state {
        Standing::Draft => link_button(href(id, "closing"), "Throw the draft away"),
        _ => link_button(href(id, "closing"), "Close the project"),
    };
    let may_release =
        matches!(project.state, Standing::Open | Standing::Paused) && 0 < project.tasks_per_worker;
    html! {
        @if may_release {
            p.muted {
                "Workers who have done their share may take part once more when you release the \
                 project again."
            }
            (post_button(href(id, "releases"), csrf, "Release again").icon(Icon::Refresh))
        }
        @if project.opened_at.is_some() {
            p { a href={ "/jobs/" (id) } { "See it as workers do" } }
        }
        @if project.state == Standing::InReview {
            p.muted { "Withdraw it from review before you edit or close it." }
        } @else {
            (close.danger().quiet().icon(Icon::Trash))
        }
    }
}
