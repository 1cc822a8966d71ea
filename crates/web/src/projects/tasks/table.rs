//! The table of tasks, with pictures where the task is one.

use forms::{Form, Item, Link, Medium, Rendered, Shown, TaskData};
use locale::Locale;
use market::{
    ProjectId,
    figures::{Standing as Where, TaskLine},
    projects::State as Standing,
};
use maud::{Markup, Render, html};

use super::{Seen, Wanted, standing_words};
use crate::{
    projects::{data::short, happenings::task_href, href},
    ui::{Empty, Icon, Table, Tone, chip, link_button, post_button},
    words::say,
};

/// Columns of data that are shown; the others stand on the page of the task.
const COLUMNS: usize = 3;
/// Characters of a value that are shown.
const LENGTH: usize = 70;

/// The first picture of a form.
struct Picture(Form);

impl Picture {
    /// Nothing where the form shows no picture.
    fn of(form: &str) -> Option<Self> {
        let form = Form::from_json(form).ok()?;
        let is = |it: &Item| matches!(it, Item::Shown(Shown::Media { medium: Medium::Image, .. }));
        form.items().iter().any(is).then_some(Self(form))
    }

    /// Whether a column's value is a part of its address.
    fn takes(&self, column: &str) -> bool {
        self.0.items().iter().any(|it| match it {
            Item::Shown(Shown::Media { medium: Medium::Image, source, .. }) => {
                source.columns().any(|it| it == column)
            }
            _ => false,
        })
    }

    fn address(&self, data: &TaskData) -> Option<String> {
        self.0.render(data).into_iter().find_map(|it| match it {
            Rendered::Media { medium: Medium::Image, link: Link::Web(address), .. } => {
                Some(address.clone())
            }
            Rendered::Media { medium: Medium::Image, link: Link::File(id), .. } => {
                Some(format!("/files/{id}"))
            }
            _ => None,
        })
    }
}

/// Where a task stands, as a chip.
pub(in crate::projects) fn standing(locale: &Locale, it: Where) -> Markup {
    let tone = match it {
        Where::ToDo | Where::Cancelled => Tone::Plain,
        Where::Running => Tone::Act,
        Where::Review => Tone::Warn,
        Where::Done => Tone::Ok,
    };
    chip(tone, &standing_words(locale, it))
}

/// The table of a page of tasks.
pub(super) fn draw(locale: &Locale, seen: &Seen, wanted: &Wanted, csrf: &str) -> Markup {
    let id = seen.project.id;
    let is_draft = seen.project.state == Standing::Draft;
    let picture = Picture::of(&seen.form);
    let is_shown = |it: &&String| picture.as_ref().is_none_or(|it_is| !it_is.takes(it));
    let shown: Vec<&String> = seen.columns.iter().filter(is_shown).take(COLUMNS).collect();
    let mut table =
        Table::new(say!(locale, "data-tasks-caption")).column(say!(locale, "data-column-number"));
    if picture.is_some() {
        table = table.column(say!(locale, "running-column-picture"));
    }
    for it in &shown {
        table = table.column(it.as_str());
    }
    table = table
        .column(say!(locale, "data-column-state"))
        .number(say!(locale, "data-column-accepted"));
    table = if is_draft {
        table.actions(say!(locale, "data-remove"))
    } else {
        table.column(say!(locale, "running-column-votes")).number(say!(locale, "running-agreement"))
    };
    for it in &seen.tasks {
        let mut cells = row(locale, id, it, &shown, picture.as_ref());
        if is_draft {
            let action = href(id, &format!("tasks/{}/removal", it.task.id));
            let remove = post_button(action, csrf, say!(locale, "data-remove"));
            cells.push(html! { (remove.small().danger().quiet()) });
        } else {
            cells.extend(outcome(locale, it));
        }
        table = table.row(cells);
    }
    table.empty(nothing(locale, id, wanted)).render()
}

fn nothing(locale: &Locale, id: ProjectId, wanted: &Wanted) -> Empty<'static> {
    if wanted.is_sifted() {
        let all = link_button(href(id, "tasks"), say!(locale, "running-show-all-tasks"));
        let title = say!(locale, "running-no-task");
        return Empty::new(title, say!(locale, "running-no-task-text"), all).icon(Icon::Search);
    }
    let add = link_button(href(id, "data"), say!(locale, "data-add-tasks"));
    let (title, text) = (say!(locale, "data-no-tasks-title"), say!(locale, "data-no-tasks-text"));
    Empty::new(title, text, add.primary().icon(Icon::Plus))
}

fn row(
    locale: &Locale,
    id: ProjectId,
    it: &TaskLine,
    columns: &[&String],
    picture: Option<&Picture>,
) -> Vec<Markup> {
    let task = &it.task;
    let data = TaskData::from_json(&task.input).unwrap_or_default();
    let page = task_href(id, task.id);
    let mut cells = vec![html! { span { a href=(page) { (locale.number(task.position)) } } }];
    if let Some(picture) = picture {
        cells.push(html! {
            @if let Some(address) = picture.address(&data) {
                a.thumb href=(page) tabindex="-1" aria-hidden="true" {
                    img src=(address) alt="" loading="lazy" width="56" height="42";
                }
            }
        });
    }
    for name in columns {
        let value = data.get(name).unwrap_or_default();
        // Several columns share the room, so that what was picked stays in sight.
        cells.push(html! { span.clip.narrow[1 < columns.len()] { (short(value, LENGTH)) } });
    }
    cells.push(html! {
        (standing(locale, it.standing))
        @if task.gold.is_some() { " " (chip(Tone::Money, &say!(locale, "data-known-answer"))) }
    });
    let (part, whole) = (task.places_accepted, task.answers_wanted);
    cells.push(html! { (say!(locale, "data-part-of", part = part, whole = whole)) });
    cells
}

/// What the answers of a task come to.
fn outcome(locale: &Locale, it: &TaskLine) -> [Markup; 2] {
    let differs = it.agreement_ppm.is_some_and(|ppm| ppm < 1_000_000);
    [
        html! { span.clip { (it.votes) } },
        html! {
            @if let Some(ppm) = it.agreement_ppm {
                @if differs { (chip(Tone::Warn, &locale.percent(ppm))) }
                @else { (locale.percent(ppm)) }
            }
        },
    ]
}
