//! `/projects/{id}/known`: the tasks whose answer is known, how they went, and how they are
//! mixed in.

mod contests;
mod mark;
mod settings;
mod suspects;

pub(super) use contests::decide;
pub(super) use mark::{form, keep, result, retire, save, unmark};
pub(super) use settings::save as save_settings;

use axum::{extract::Query, response::Response};
use base::{Result, kinds};
use face::{App, Local, PageError, PathId, Person, Visitor};
use forms::{Form, Known, TaskData};
use locale::Locale;
use market::{
    AccountId, ProjectId, TaskId,
    gold::{self, Contested, Line, Settings, Tally},
    projects::{self, Project},
};
use maud::{Markup, Render, html};
use store::Tx;

use super::{href, tabs::project_tabs};
use crate::{
    frame,
    ui::{
        Empty, Icon, PageHead, Pager, Place, Stat, Table, Tone, badge, card, card_flush, chip,
        link_button, split, stats,
    },
    words::say,
    wrong::Wrong,
};

/// Known answers on one page, and suspects above them.
const PAGE: i64 = 30;
const SUSPECTS: i64 = 10;
/// The most characters of a task's data in a line.
const SHORT: usize = 60;

struct Seen {
    project: Project,
    title: String,
    form: Option<Form>,
    settings: Settings,
    places: i64,
    tally: Tally,
    lines: Vec<Line>,
    suspects: Vec<Line>,
    contests: Vec<Contested>,
}

async fn read(tx: &mut Tx, me: AccountId, id: ProjectId, after: i64) -> Result<Seen> {
    let project = projects::of_requester(tx, me, id).await?;
    let terms = projects::current(tx, &project).await?;
    Ok(Seen {
        form: if terms.form.is_empty() { None } else { Some(terms.form()?) },
        title: terms.title,
        settings: gold::settings(tx, id).await?,
        places: projects::known::places(tx, id).await?,
        tally: gold::tally(tx, id).await?,
        lines: gold::lines(tx, id, after, PAGE + 1).await?,
        suspects: gold::suspects(tx, id, SUSPECTS).await?,
        contests: gold::contests(tx, id).await?,
        project,
    })
}

/// `GET /projects/{id}/known`
pub(super) async fn show(
    Local(app): Local,
    visitor: Visitor,
    person: Person,
    PathId(id): PathId<kinds::Project>,
    Query(pairs): Query<Vec<(String, String)>>,
) -> Result<Response, PageError> {
    let after = pairs.iter().find(|it| it.0 == "after").and_then(|it| it.1.parse().ok());
    answer(&app, &visitor, &person, id, after.unwrap_or(0), None, Wrong::nothing()).await
}

async fn answer(
    app: &App,
    visitor: &Visitor,
    person: &Person,
    id: ProjectId,
    after: i64,
    typed: Option<settings::Typed>,
    wrong: Wrong,
) -> Result<Response, PageError> {
    let me = person.account;
    let mut seen = app.db.read(async move |tx| read(tx, me, id, after).await).await?;
    let more = Pager::cut(&mut seen.lines, PAGE).map(|it| it.task.position);
    let locale = &app.locale;
    let typed = typed.unwrap_or_else(|| settings::Typed::of(seen.settings, seen.places));
    let title = say!(locale, "gold-title");
    let pager = Pager {
        newer: (0 < after).then(|| href(id, "known").into()),
        older: more.map(|it| format!("{}?after={it}", href(id, "known")).into()),
    };
    let content = html! {
        (PageHead::new(title.as_str())
            .under("/projects", say!(locale, "projects-title"))
            .under(href(id, ""), seen.title.as_str())
            .badge(badge(locale, seen.project.state.as_str()))
            .lead(&say!(locale, "gold-lead")))
        (project_tabs(app, &seen.project, "known").await?)
        @if 0 < seen.tally.in_use + seen.tally.retired { (figures(locale, &seen.tally)) }
        (split(
            html! {
                (contests::cards(locale, id, &seen.contests, &person.csrf)?)
                (suspects::card_of(locale, id, &seen, &person.csrf))
                @if seen.lines.is_empty() && after == 0 { (nothing(locale, id)) } @else {
                    (card_flush("", table(locale, id, &seen)))
                    (pager.show(locale))
                }
            },
            html! {
                (card(&say!(locale, "gold-settings"),
                    settings::form(locale, id, &typed, &wrong, &person.csrf)))
            },
        ))
    };
    let frame = frame(app, visitor, title).await?;
    Ok(frame.at(Place::Projects).show_as(wrong.status, content))
}

fn figures(locale: &Locale, it: &Tally) -> Markup {
    let retired = say!(locale, "gold-stat-retired", n = it.retired);
    let share = |part: i64| locale.percent(part * 1_000_000 / it.seen.max(1));
    stats([
        Stat::new(say!(locale, "gold-stat-in-use"), locale.number(it.in_use)).note(retired),
        Stat::new(say!(locale, "gold-stat-held"), locale.money(it.held)).money().note(say!(
            locale,
            "gold-stat-places",
            n = it.free
        )),
        Stat::new(say!(locale, "gold-stat-scored"), locale.number(it.seen)),
        Stat::new(say!(locale, "gold-stat-wrong"), share(it.wrong)),
    ])
}

fn nothing(locale: &Locale, id: ProjectId) -> Markup {
    let tasks = link_button(href(id, "tasks"), say!(locale, "gold-to-tasks")).primary();
    Empty::new(say!(locale, "gold-none"), say!(locale, "gold-none-text"), tasks)
        .icon(Icon::Star)
        .render()
}

fn table(locale: &Locale, id: ProjectId, seen: &Seen) -> Markup {
    let rows = seen.lines.iter().map(|it| {
        let task = &it.task;
        vec![
            html! { span { a href=(known_href(id, task.id)) { (locale.number(task.position)) } } },
            html! { span.clip { (short(&task.input)) } },
            html! { span.clip { (right(seen.form.as_ref(), task.gold.as_deref())) } },
            html! { (locale.number(it.seen)) },
            html! { (locale.number(it.wrong)) },
            state(locale, it),
        ]
    });
    let table = Table::new(say!(locale, "gold-title"))
        .column(say!(locale, "gold-column-task"))
        .column(say!(locale, "gold-column-data"))
        .column(say!(locale, "gold-column-right"))
        .number(say!(locale, "gold-column-seen"))
        .number(say!(locale, "gold-column-wrong"))
        .column(say!(locale, "gold-column-state"))
        .rows(rows);
    html! { (table) }
}

fn state(locale: &Locale, it: &Line) -> Markup {
    if it.task.gold_retired_at.is_some() {
        chip(Tone::Plain, &say!(locale, "gold-state-retired"))
    } else if it.suspect_at.is_some() {
        chip(Tone::Warn, &say!(locale, "gold-state-suspect"))
    } else if it.task.places_free == 0 {
        chip(Tone::Warn, &say!(locale, "gold-state-used-up"))
    } else {
        chip(Tone::Ok, &say!(locale, "gold-state-in-use"))
    }
}

/// The address of a known answer's own page.
pub(crate) fn known_href(id: ProjectId, task: TaskId) -> String {
    href(id, &format!("known/{task}"))
}

/// A task's first value, shortened.
fn short(input: &str) -> String {
    let data = TaskData::from_json(input).unwrap_or_default();
    let first = data.iter().map(|it| it.1).find(|it| !it.trim().is_empty()).unwrap_or("…");
    crate::ui::excerpt(first, SHORT)
}

/// What is right, on one line; where it does not fit the form any more, as it was given.
fn right(form: Option<&Form>, gold: Option<&str>) -> String {
    let gold = gold.unwrap_or_default();
    let known = form.and_then(|form| Some((form, Known::read(form, gold).ok()?)));
    let Some((form, known)) = known else { return gold.to_owned() };
    let shown = known.shown(form);
    let single = shown.len() == 1;
    let told = shown.iter().map(|(name, rights)| {
        let rights = rights.join(" | ");
        if single { rights } else { format!("{name}: {rights}") }
    });
    told.collect::<Vec<_>>().join(", ")
}
