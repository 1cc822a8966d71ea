//! `/projects/{id}/results`: what the project has brought, and every way to take it away.

mod table;

pub(super) use table::download;

use axum::{
    extract::{Query, State},
    response::Response,
};
use base::kinds;
use face::{App, PageError, PathId, Person, Visitor};
use locale::Locale;
use market::results::{self, Glance, Preview, Rows, Votes};
use maud::{Markup, html};
use serde::Deserialize;

use super::{dashboard::project_tabs, href};
use crate::{
    frame,
    ui::{
        Empty, Icon, PageHead, Place, Section, Stat, Table, badge, bar_list, card, cols,
        link_button, stats,
    },
};

/// Rows that are shown before anything is downloaded.
const SHOWN: i64 = 20;
/// Columns that are shown; the file has them all.
const COLUMNS: usize = 40;
/// Characters of a cell that are shown.
const LENGTH: usize = 120;

/// What can be one row, with a name and a sentence.
const VIEWS: [(Rows, &str, &str); 3] = [
    (
        Rows::Answers,
        "Answers",
        "One row for each accepted answer, with the data of its task. Workers have names of \
         their own here, the same in all your results.",
    ),
    (
        Rows::Tasks,
        "Tasks",
        "One row for each task, those without an answer included. Of a choice it has the option \
         with the most votes, in a tie all that lead.",
    ),
    (
        Rows::Labels,
        "Labels",
        "One row for each picked option: task, worker and label, as crowd-kit and other \
         libraries read them.",
    ),
];

/// The files that a table can become.
const FILES: [(&str, &str); 4] =
    [("csv", "Download CSV"), ("xlsx", "Excel"), ("jsonl", "JSON Lines"), ("tsv", "TSV")];

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(super) struct View {
    rows: String,
}

struct Seen {
    glance: Glance,
    rows: Rows,
    preview: Preview,
}

/// `GET /projects/{id}/results`
pub(super) async fn show(
    State(app): State<App>,
    visitor: Visitor,
    person: Person,
    PathId(id): PathId<kinds::Project>,
    Query(view): Query<View>,
) -> Result<Response, PageError> {
    let rows = Rows::parse(&view.rows).unwrap_or(Rows::Answers);
    let seen = Seen {
        glance: results::glance(&app.db, person.account, id).await?,
        preview: results::preview(&app.db, person.account, id, rows, SHOWN).await?,
        rows,
    };
    let frame = frame(&app, &visitor, "Results").await?.at(Place::Projects);
    let (locale, glance) = (frame.locale(), &seen.glance);
    let content = html! {
        (PageHead::new("Results")
            .under("/projects", "Projects")
            .under(href(id, ""), glance.title.as_str())
            .badge(badge(glance.project.state.as_str())))
        (project_tabs(locale, &glance.project, "results"))
        @if glance.project.opened_at.is_none() {
            (empty(&seen))
        } @else {
            (figures(locale, glance))
            @if 0 < glance.counted && !glance.votes.is_empty() {
                (Section::new("What was chosen").beside(counted(locale, glance)))
                (cols(glance.votes.iter().map(|it| votes(locale, it))))
            }
            (Section::new("The table"))
            (views(&seen))
            @if !seen.preview.rows.is_empty() { (downloads(&seen)) }
            (first_rows(locale, &seen))
        }
    };
    Ok(frame.show(content))
}

fn figures(locale: &Locale, it: &Glance) -> Markup {
    let wanted = format!("of {} wanted", locale.number(it.wanted));
    let of = format!("of {}", locale.count(it.tasks, "task", "tasks"));
    stats([
        Stat::new("Accepted answers", locale.number(it.answers))
            .note(wanted)
            .meter(it.answers, it.wanted),
        Stat::new("Tasks with an answer", locale.number(it.tasks_answered))
            .note(of)
            .meter(it.tasks_answered, it.tasks),
    ])
}

/// Over how many answers the bars were counted, where that is not all of them.
fn counted(locale: &Locale, it: &Glance) -> Markup {
    let counted = i64::try_from(it.counted).unwrap_or(i64::MAX);
    html! {
        @if counted < it.answers {
            p.muted { "Counted over the first " (locale.number(counted)) " answers" }
        }
    }
}

fn votes(locale: &Locale, it: &Votes) -> Markup {
    let bars = it.options.iter().map(|(_, label, votes)| (label.as_str(), *votes));
    card(&it.label, bar_list(locale, bars))
}

/// What one row is to be.
fn views(seen: &Seen) -> Markup {
    let id = seen.glance.project.id;
    html! {
        nav.chips aria-label="What one row is" {
            @for (rows, label, _) in VIEWS {
                a.choice href=(href(id, &format!("results?rows={rows}")))
                    aria-current=[(rows == seen.rows).then_some("page")] { (label) }
            }
        }
    }
}

fn downloads(seen: &Seen) -> Markup {
    let (id, rows) = (seen.glance.project.id, seen.rows);
    let told = VIEWS.iter().find(|it| it.0 == rows).map_or("", |it| it.2);
    let button = |(format, label): (&'static str, &'static str)| {
        let target = href(id, &format!("results/table?rows={rows}&format={format}"));
        let button = link_button(target, label).icon(Icon::Download).download();
        if format == "csv" { button.primary() } else { button }
    };
    html! {
        p.muted { (told) " What you rejected is not in it." }
        div.actions { @for it in FILES { (button(it)) } }
    }
}

fn first_rows(locale: &Locale, seen: &Seen) -> Markup {
    let Preview { header, rows } = &seen.preview;
    let shown = header.len().min(COLUMNS);
    let table = header[..shown]
        .iter()
        .fold(Table::new("The first rows"), |table, name| table.column(name.as_str()));
    let cells = rows.iter().map(|row| row[..shown].iter().map(|it| cell(it)).collect());
    let table = table.rows(cells).empty(empty(seen));
    let total = match seen.rows {
        Rows::Answers => seen.glance.answers,
        Rows::Tasks => seen.glance.tasks,
        Rows::Labels => i64::MAX,
    };
    html! {
        (table)
        @if i64::try_from(rows.len()).is_ok_and(|it| SHOWN <= it && it < total) {
            p.muted { "The first " (locale.number(SHOWN)) " rows. The file has them all." }
        }
        @if shown < header.len() {
            p.muted {
                "The first " (locale.number(COLUMNS as i64)) " of "
                (locale.number(header.len() as i64)) " columns. The file has them all."
            }
        }
    }
}

fn cell(text: &str) -> Markup {
    let cut: String = text.chars().take(LENGTH).collect();
    html! {
        span.clip { bdi { (cut) @if cut.len() < text.len() { "…" } } }
    }
}

fn empty(seen: &Seen) -> Empty<'static> {
    let id = seen.glance.project.id;
    if seen.rows == Rows::Labels && 0 < seen.glance.answers {
        let step = link_button(href(id, "results"), "To the answers");
        let text = "Labels are picked options, and no accepted answer has one.";
        return Empty::new("No labels", text, step);
    }
    if seen.glance.project.opened_at.is_some() {
        let step = link_button(href(id, "reviews"), "To the reviews");
        let text = "Each answer that you accept, or that time accepts, appears here.";
        return Empty::new("No results yet", text, step);
    }
    let step = link_button(href(id, ""), "To the project");
    let text = "Results come once the project has opened and answers are accepted.";
    Empty::new("No results yet", text, step)
}
