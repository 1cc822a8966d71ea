//! What the worker handed in, question by question, and what the task showed.

use base::Result;
use forms::{Answer, Ask, ChoiceOption, Form, Given, Rendered, TaskData};
use locale::Locale;
use market::reviews::Detail;
use maud::{Markup, html};

use crate::{
    task::{attached::Files, draw},
    ui,
    words::{phrase, say},
};

/// The newest answer, earlier ones folded, and the task itself folded.
pub(super) fn cards(locale: &Locale, it: &Detail, files: &Files) -> Result<Markup> {
    let form = Form::from_json(&it.form)?;
    let data = TaskData::from_json(&it.input)?;
    let items = form.render(&data);
    let mut bodies = Vec::new();
    for revision in it.revisions.iter().rev() {
        let answer = revision.body.as_deref().map(Answer::from_json).transpose()?;
        bodies.push((revision.submitted_at, answer.unwrap_or_default()));
    }
    let mut bodies = bodies.iter();
    Ok(html! {
        @if let Some((_, newest)) = bodies.next() {
            (ui::card(&say!(locale, "my-work-your-answer"), html! {
                (values(locale, &items, newest, files))
                @for (at, older) in bodies {
                    (ui::details(
                        phrase!(locale, "my-work-handed-in-on", time = ui::date_time(locale, *at)),
                        values(locale, &items, older, files),
                    ))
                }
            }))
        }
        (ui::card(&say!(locale, "my-work-the-task"), ui::details(
            &say!(locale, "my-work-show-task"),
            html! {
                @for item in &items { (draw::shown(locale, item)) }
                @if !it.instructions.is_empty() { (ui::markdown(&it.instructions, 3)) }
            },
        )))
    })
}

/// Every field with what was given for it.
pub(crate) fn values(
    locale: &Locale,
    items: &[Rendered<'_>],
    answer: &Answer,
    files: &Files,
) -> Markup {
    html! {
        dl.given {
            @for item in items {
                @if let Rendered::Asked { field, label, .. } = item {
                    div {
                        dt { (label) }
                        dd { (value(locale, &field.ask, answer.get(&field.name), files)) }
                    }
                }
            }
        }
    }
}

fn value(locale: &Locale, ask: &Ask, given: Option<&Given>, files: &Files) -> Markup {
    match (ask, given) {
        (_, None) => html! { span.muted { (say!(locale, "my-work-left-empty")) } },
        (Ask::File(_), Some(Given::List(ids))) => html! {
            ul.files {
                @for id in ids {
                    li { (files.show(locale, id)) }
                }
            }
        },
        (Ask::Choice(options), Some(Given::Text(value))) => html! { p { (label(options, value)) } },
        (Ask::Choices(rule), Some(Given::List(entries))) => {
            let labels: Vec<&str> = entries.iter().map(|it| label(&rule.options, it)).collect();
            html! { p { (labels.join(", ")) } }
        }
        (_, Some(Given::List(entries))) => html! { (entries.join(", ")) },
        (_, Some(Given::Text(text) | Given::Number(text))) => {
            html! { p.plain-text dir="auto" { (text) } }
        }
    }
}

/// An option as the worker read it; a value that the form no longer knows stands for itself.
fn label<'a>(options: &'a [ChoiceOption], value: &'a str) -> &'a str {
    let known = options.iter().find(|it| it.value == value);
    known.map(|it| it.label.as_str()).filter(|it| !it.is_empty()).unwrap_or(value)
}
