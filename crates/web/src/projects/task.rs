//! `/projects/{id}/tasks/{task}`: one task as workers see it, with every answer side by side.

use std::collections::HashMap;

use axum::response::Response;
use base::{Result, Timestamp, kinds};
use face::{Local, PageError, PathIds, Person, Visitor};
use forms::{Form, TaskData};
use locale::Locale;
use market::{
    AccountId, AssignmentId, ProjectId, TaskId,
    assignments::State,
    figures::{self, Happening, TaskLine, TurnLine},
    projects::{self, Project, Version},
    quality::{self, TaskView},
    reviews::{self, Detail},
};
use maud::{Markup, html};
use store::Tx;

use super::{certainty, happenings, href, known, middles, tabs::project_tabs, tasks};
use crate::{
    frame,
    reviews::given,
    task::{attached::Files, draw},
    ui::{
        Icon, PageHead, Place, Section, Tone, badge, card, chip, chip_icon, cols, definitions,
        details, link_button, money, relative, split,
    },
    words::say,
};

struct Seen {
    project: Project,
    terms: Version,
    it: TaskLine,
    turns: Vec<TurnLine>,
    answers: Vec<Detail>,
    files: HashMap<AssignmentId, Files>,
    happened: Vec<Happening>,
    /// What is believed, where anything can be compared.
    view: Option<TaskView>,
    around: (Option<TaskId>, Option<TaskId>),
    now: Timestamp,
}

async fn read(tx: &mut Tx, account: AccountId, id: ProjectId, task: TaskId) -> Result<Seen> {
    let project = projects::of_requester(tx, account, id).await?;
    let it = figures::task(tx, id, task).await?;
    let turns = figures::turns(tx, task).await?;
    let handed_in: Vec<AssignmentId> =
        turns.iter().filter(|it| it.submitted_at.is_some()).map(|it| it.assignment).collect();
    let mut answers = Vec::with_capacity(handed_in.len());
    for id in &handed_in {
        answers.push(reviews::for_requester(tx, account, *id).await?);
    }
    Ok(Seen {
        terms: projects::current(tx, &project).await?,
        files: given::files_of(tx, &handed_in).await?,
        happened: figures::of_task(tx, task).await?,
        view: view(tx, id, task).await?,
        around: figures::neighbours(tx, id, it.task.position).await?,
        now: tx.now(),
        project,
        it,
        turns,
        answers,
    })
}

async fn view(tx: &mut Tx, id: ProjectId, task: TaskId) -> Result<Option<TaskView>> {
    match quality::task_view(tx, id, task).await {
        Err(error) if error.is(quality::Refusal::NotWeighed) => Ok(None),
        found => found.map(Some),
    }
}

/// `GET /projects/{id}/tasks/{task}`
pub(super) async fn show(
    Local(app): Local,
    visitor: Visitor,
    person: Person,
    PathIds(id, task): PathIds<kinds::Project, kinds::Task>,
) -> Result<Response, PageError> {
    let account = person.account;
    let seen = app.db.read(async move |tx| read(tx, account, id, task).await).await?;
    let locale = &app.locale;
    let title = say!(locale, "running-task", n = seen.it.task.position);
    let frame = frame(&app, &visitor, title.as_str()).await?.at(Place::Projects);
    let mut answers = Vec::with_capacity(seen.answers.len());
    for it in &seen.answers {
        answers.push(answer(locale, it, &seen)?);
    }
    let content = html! {
        (PageHead::new(title.as_str())
            .under("/projects", say!(locale, "data-projects"))
            .under(href(id, ""), seen.terms.title.as_str())
            .under(href(id, "tasks"), say!(locale, "data-tasks"))
            .badge(tasks::standing(locale, seen.it.standing))
            .actions(around(locale, id, &seen)))
        (project_tabs(&app, &seen.project, "tasks").await?)
        (split(
            html! {
                (card(&say!(locale, "running-as-workers-see"), shown(locale, &seen)?))
                @if !answers.is_empty() {
                    (Section::new(say!(locale, "running-answers")))
                    (cols(answers))
                } @else {
                    (card(&say!(locale, "running-answers"), html! {
                        p.muted { (say!(locale, "running-no-answer")) }
                    }))
                }
            },
            html! {
                (card(&say!(locale, "running-outcome"), outcome(locale, &seen)))
                @if let Some(view) = &seen.view { (certainty::of_task(locale, view)) }
                (under_way(locale, &seen))
                @if !seen.happened.is_empty() {
                    (card(&say!(locale, "running-history"),
                        happenings::history(locale, &seen.happened, account)))
                }
            },
        ))
    };
    Ok(frame.show(content))
}

/// To the tasks before and after.
fn around(locale: &Locale, id: ProjectId, seen: &Seen) -> Markup {
    let to = |task: TaskId| happenings::task_href(id, task);
    html! {
        @if let Some(before) = seen.around.0 {
            (link_button(to(before), say!(locale, "running-before")).icon(Icon::ArrowBack))
        }
        @if let Some(after) = seen.around.1 {
            (link_button(to(after), say!(locale, "running-after")).icon_after(Icon::ArrowOn))
        }
    }
}

/// The task's data as the form shows it, and as it was given.
fn shown(locale: &Locale, seen: &Seen) -> Result<Markup> {
    let data = TaskData::from_json(&seen.it.task.input)?;
    let form = if seen.terms.form.is_empty() { None } else { Some(seen.terms.form()?) };
    let items = form.as_ref().map(|it: &Form| it.render(&data)).unwrap_or_default();
    let columns = data.iter().map(|(name, value)| (name, html! { bdi { (value) } }));
    Ok(html! {
        div.stack { @for item in &items { (draw::shown(locale, item)) } }
        (details(&say!(locale, "running-raw"), definitions(columns)))
    })
}

fn outcome(locale: &Locale, seen: &Seen) -> Markup {
    let task = &seen.it.task;
    let places =
        say!(locale, "data-part-of", part = task.places_accepted, whole = task.answers_wanted);
    let agreement = seen.it.agreement_ppm.map(|ppm| locale.percent(ppm));
    let labels = [
        say!(locale, "running-accepted"),
        say!(locale, "running-column-votes"),
        say!(locale, "running-agreement"),
        say!(locale, "projects-price"),
        say!(locale, "data-known-answer"),
    ];
    // A form that is broken has no numbers either.
    let form = seen.terms.form().ok();
    let middles = form.map(|it| middles::of(locale, &it, &seen.answers)).unwrap_or_default();
    let mut facts = vec![(labels[0].as_str(), html! { (places) })];
    if !seen.it.votes.is_empty() {
        facts.push((&labels[1], html! { (seen.it.votes) }));
    }
    for (question, middle) in &middles {
        facts.push((question, html! { (middle) }));
    }
    if let Some(share) = agreement {
        facts.push((&labels[2], html! { (share) }));
    }
    if !task.price.is_zero() {
        facts.push((&labels[3], money(locale, task.price)));
    }
    if task.gold.is_some() {
        facts.push((&labels[4], chip(Tone::Money, &say!(locale, "running-yes"))));
    }
    let label = match task.gold {
        Some(_) => say!(locale, "gold-look"),
        None => say!(locale, "gold-mark"),
    };
    html! {
        (definitions(facts))
        div.actions { (link_button(known::known_href(task.project, task.id), label).small()) }
    }
}

/// Who is at it now.
fn under_way(locale: &Locale, seen: &Seen) -> Markup {
    let at_work = |it: &&TurnLine| it.state == State::Claimed;
    let running: Vec<&TurnLine> = seen.turns.iter().filter(at_work).collect();
    html! {
        @if !running.is_empty() {
            (card(&say!(locale, "running-at-it"), html! {
                ul.happenings {
                    @for it in running {
                        li.act {
                            span.what { bdi { (it.worker_name) } }
                            span.when { (relative(locale, seen.now, it.claimed_at)) }
                        }
                    }
                }
            }))
        }
    }
}

/// One answer with its worker, its time and its state.
fn answer(locale: &Locale, it: &Detail, seen: &Seen) -> Result<Markup> {
    let none = Files::none();
    let files = seen.files.get(&it.id).unwrap_or(&none);
    let first = it.revisions.first();
    let took = first.map(|first| locale.duration(first.submitted_at.since(it.claimed_at)));
    Ok(html! {
        article.card.stack {
            header {
                b { bdi { (it.worker_name) } } " " (badge(locale, it.state.as_str()))
                @if let Some(took) = took {
                    " " (chip_icon(Tone::Plain, Icon::Clock, &took))
                }
            }
            (given::newest(locale, it, files)?)
            (given::earlier(locale, it, files)?)
            footer.actions {
                @let label = if it.state == State::Submitted {
                    say!(locale, "running-review-it")
                } else {
                    say!(locale, "running-open-it")
                };
                (link_button(format!("/reviews/{}", it.id), label).small())
            }
        }
    })
}
