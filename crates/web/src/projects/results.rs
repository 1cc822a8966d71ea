//! `/projects/{id}/results`: what the project has brought, and every way to take it away.

mod glance;
mod table;

pub(super) use table::{download, text};

use axum::{extract::Query, response::Response};
use base::kinds;
use face::{Local, PageError, PathId, Person, Visitor};
use locale::Locale;
use market::{
    figures::{self, Taken},
    gold, projects,
    results::{Glance, KnownTasks, Preview, Rows, Votes, Wanted},
};
use maud::{Markup, html};
use serde::Deserialize;

use self::glance::glance;
use super::{href, tabs::project_tabs};
use crate::{
    frame,
    ui::{
        Empty, Icon, PageHead, Place, Section, Stat, Table, badge, bar_list, card, cols, date_time,
        link_button, stats,
    },
    words::say,
};

/// Rows that are shown before anything is downloaded.
const SHOWN: i64 = 20;
/// Columns that are shown; the file has them all.
const COLUMNS: usize = 40;
/// Characters of a cell that are shown.
const LENGTH: usize = 120;

/// Tables taken before that are listed.
const EXPORTS: i64 = 10;

/// What can be one row.
const VIEWS: [Rows; 3] = [Rows::Answers, Rows::Tasks, Rows::Labels];

/// The name of what one row is.
fn name(locale: &Locale, rows: Rows) -> String {
    match rows {
        Rows::Answers => say!(locale, "data-answers"),
        Rows::Tasks => say!(locale, "data-tasks"),
        Rows::Labels => say!(locale, "data-labels"),
    }
}

/// What stands in one row, in a sentence.
fn told(locale: &Locale, rows: Rows) -> String {
    match rows {
        Rows::Answers => say!(locale, "data-answers-told"),
        Rows::Tasks => say!(locale, "data-tasks-told"),
        Rows::Labels => say!(locale, "data-labels-told"),
    }
}

/// The files that a table can become; the first is offered with a word, the others by name.
const FILES: [(&str, &str); 4] =
    [("csv", ""), ("xlsx", "Excel"), ("jsonl", "JSON Lines"), ("tsv", "TSV")];

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(super) struct View {
    rows: String,
    known: bool,
}

fn known_tasks(taken_in: bool) -> KnownTasks {
    if taken_in { KnownTasks::Marked } else { KnownTasks::LeftOut }
}

struct Seen {
    glance: Glance,
    rows: Rows,
    /// Tasks whose answer was known before, and whether they are in the table.
    n_known: i64,
    known: KnownTasks,
    preview: Preview,
    taken: Vec<Taken>,
    /// Its tasks are pieces of texts.
    assembles: bool,
}

/// `GET /projects/{id}/results`
pub(super) async fn show(
    Local(app): Local,
    visitor: Visitor,
    person: Person,
    PathId(id): PathId<kinds::Project>,
    Query(view): Query<View>,
) -> Result<Response, PageError> {
    let rows = Rows::parse(&view.rows).unwrap_or(Rows::Answers);
    let account = person.account;
    let taken = app.db.read(async move |tx| {
        projects::of_requester(tx, account, id).await?;
        let columns = projects::columns_seen(tx, id).await?;
        let assembles = columns.iter().any(|it| it == tables::split::PARAGRAPH);
        let known = gold::tally(tx, id).await?;
        let n_known = known.in_use + known.retired;
        Ok((figures::exports(tx, id, EXPORTS).await?, assembles, n_known))
    });
    let (taken, assembles, n_known) = taken.await?;
    let wanted = Wanted { rows, known: known_tasks(view.known) };
    let seen = Seen {
        taken,
        assembles,
        glance: glance(&app, person.account, id).await?,
        preview: market::results::preview(&app.db, person.account, id, wanted, SHOWN).await?,
        rows,
        n_known,
        known: wanted.known,
    };
    let frame = frame(&app, &visitor, say!(&app.locale, "data-results")).await?.at(Place::Projects);
    let (locale, glance) = (frame.locale(), &seen.glance);
    let content = html! {
        (PageHead::new(say!(locale, "data-results"))
            .under("/projects", say!(locale, "data-projects"))
            .under(href(id, ""), glance.title.as_str())
            .badge(badge(locale, glance.project.state.as_str())))
        (project_tabs(&app, &glance.project, "results").await?)
        @if glance.project.opened_at.is_none() {
            (empty(locale, &seen))
        } @else {
            (figures(locale, glance))
            @if 0 < glance.counted && !glance.votes.is_empty() {
                (Section::new(say!(locale, "data-what-was-chosen")).beside(counted(locale, glance)))
                (cols(glance.votes.iter().map(|it| votes(locale, it))))
            }
            (Section::new(say!(locale, "data-the-table")))
            (views(locale, &seen))
            @if 0 < seen.n_known { (known(locale, &seen)) }
            @if !seen.preview.rows.is_empty() { (downloads(locale, &seen)) }
            (first_rows(locale, &seen))
            (earlier(locale, &seen.taken))
        }
    };
    Ok(frame.show(content))
}

fn figures(locale: &Locale, it: &Glance) -> Markup {
    let wanted = say!(locale, "data-of-wanted", n = it.wanted);
    let of = say!(locale, "data-of-tasks", n = it.tasks);
    stats([
        Stat::new(say!(locale, "data-accepted-answers"), locale.number(it.answers))
            .note(wanted)
            .meter(it.answers, it.wanted),
        Stat::new(say!(locale, "data-answered-tasks"), locale.number(it.tasks_answered))
            .note(of)
            .meter(it.tasks_answered, it.tasks),
    ])
}

/// Over how many answers the bars were counted, where that is not all of them.
fn counted(locale: &Locale, it: &Glance) -> Markup {
    let counted = i64::try_from(it.counted).unwrap_or(i64::MAX);
    html! {
        @if counted < it.answers {
            p.muted { (say!(locale, "data-counted-over", n = counted)) }
        }
    }
}

fn votes(locale: &Locale, it: &Votes) -> Markup {
    let bars = it.options.iter().map(|(_, label, votes)| (label.as_str(), *votes));
    card(&it.label, bar_list(locale, bars))
}

/// What one row is to be.
fn views(locale: &Locale, seen: &Seen) -> Markup {
    let id = seen.glance.project.id;
    html! {
        nav.chips aria-label=(say!(locale, "data-row-is")) {
            @for rows in VIEWS {
                a.choice href=(href(id, &format!("results?rows={rows}{}", with(seen.known))))
                    aria-current=[(rows == seen.rows).then_some("page")] { (name(locale, rows)) }
            }
        }
    }
}

/// What an address says where known tasks are in the table.
fn with(known: KnownTasks) -> &'static str {
    match known {
        KnownTasks::LeftOut => "",
        KnownTasks::Marked => "&known=true",
    }
}

/// Whether tasks whose answer was known before are in the table, and the way to change that.
fn known(locale: &Locale, seen: &Seen) -> Markup {
    let (id, rows) = (seen.glance.project.id, seen.rows);
    let (told, change, to) = match seen.known {
        KnownTasks::LeftOut => (
            say!(locale, "data-known-left-out", n = seen.n_known),
            say!(locale, "data-known-take-in"),
            KnownTasks::Marked,
        ),
        KnownTasks::Marked => (
            say!(locale, "data-known-marked", n = seen.n_known, column = "known"),
            say!(locale, "data-known-leave-out"),
            KnownTasks::LeftOut,
        ),
    };
    html! {
        p.muted {
            (told) " "
            a href=(href(id, &format!("results?rows={rows}{}", with(to)))) { (change) }
        }
    }
}

fn downloads(locale: &Locale, seen: &Seen) -> Markup {
    let (id, rows, known) = (seen.glance.project.id, seen.rows, with(seen.known));
    let button = |(format, name): (&'static str, &'static str)| {
        let target = href(id, &format!("results/table?rows={rows}&format={format}{known}"));
        let is_first = format == "csv";
        let label = if is_first { say!(locale, "data-download-csv") } else { name.to_owned() };
        let button = link_button(target, label).icon(Icon::Download).download();
        if is_first { button.primary() } else { button }
    };
    html! {
        p.muted { (told(locale, rows)) " " (say!(locale, "data-not-rejected")) }
        div.actions { @for it in FILES { (button(it)) } }
        @if seen.assembles {
            p.muted { (say!(locale, "pipelines-assemble-told")) }
            div.actions {
                (link_button(href(id, "results/text"), say!(locale, "pipelines-assemble"))
                    .icon(Icon::Download).download())
            }
        }
    }
}

fn first_rows(locale: &Locale, seen: &Seen) -> Markup {
    let Preview { header, rows } = &seen.preview;
    let shown = header.len().min(COLUMNS);
    let table = Table::new(say!(locale, "data-first-rows"));
    let table = header[..shown].iter().fold(table, |table, name| table.column(name.as_str()));
    let cells = rows.iter().map(|row| row[..shown].iter().map(|it| cell(it)).collect());
    let table = table.rows(cells).empty(empty(locale, seen));
    let total = match seen.rows {
        Rows::Answers => seen.glance.answers,
        Rows::Tasks => seen.glance.tasks,
        Rows::Labels => i64::MAX,
    };
    html! {
        (table)
        @if i64::try_from(rows.len()).is_ok_and(|it| SHOWN <= it && it < total) {
            p.muted { (say!(locale, "data-rows-cut", n = SHOWN)) }
        }
        @if shown < header.len() {
            p.muted {
                (say!(locale, "data-columns-cut", part = COLUMNS, whole = header.len()))
            }
        }
    }
}

/// Tables that were taken before.
fn earlier(locale: &Locale, taken: &[Taken]) -> Markup {
    let mut table = Table::new(say!(locale, "running-exports"))
        .column(say!(locale, "running-export-at"))
        .column(say!(locale, "running-export-by"))
        .column(say!(locale, "running-export-what"))
        .number(say!(locale, "data-accepted-answers"));
    for it in taken {
        let what = Rows::parse(&it.what).map(|it| name(locale, it)).unwrap_or_default();
        table = table.row([
            date_time(locale, it.at),
            html! { bdi { (it.by) } },
            html! { (what) " · " (it.format) },
            html! { (locale.number(it.answers)) },
        ]);
    }
    html! {
        @if !taken.is_empty() {
            (Section::new(say!(locale, "running-exports")))
            (table)
        }
    }
}

fn cell(text: &str) -> Markup {
    let cut: String = text.chars().take(LENGTH).collect();
    html! {
        span.clip { bdi { (cut) @if cut.len() < text.len() { "…" } } }
    }
}

fn empty(locale: &Locale, seen: &Seen) -> Empty<'static> {
    let id = seen.glance.project.id;
    if seen.rows == Rows::Labels && 0 < seen.glance.answers {
        let step = link_button(href(id, "results"), say!(locale, "data-to-answers"));
        let text = say!(locale, "data-no-labels-text");
        return Empty::new(say!(locale, "data-no-labels"), text, step);
    }
    let title = say!(locale, "data-no-results");
    if seen.glance.project.opened_at.is_some() {
        let step = link_button(href(id, "reviews"), say!(locale, "data-to-reviews"));
        return Empty::new(title, say!(locale, "data-no-results-open"), step);
    }
    let step = link_button(href(id, ""), say!(locale, "data-to-project"));
    Empty::new(title, say!(locale, "data-no-results-draft"), step)
}
