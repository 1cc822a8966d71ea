//! What a worker handed in, beside the task it answers.

use std::collections::HashMap;

use base::Result;
use forms::{Answer, Form, TaskData};
use locale::Locale;
use market::{
    AssignmentId,
    files::{self, Subject},
    reviews::Detail,
};
use maud::{Markup, html};
use store::Tx;

use crate::{
    my_work::given::values,
    task::{attached::Files, draw},
    ui,
    words::{phrase, say},
};

/// The names of the files of some answers.
pub(crate) async fn files_of(
    tx: &mut Tx,
    ids: &[AssignmentId],
) -> Result<HashMap<AssignmentId, Files>> {
    let mut found = HashMap::new();
    for id in ids {
        let files = files::of(tx, Subject::Answer(*id)).await?;
        found.insert(*id, Files::of(&files));
    }
    Ok(found)
}

/// What the worker saw of the task's data, without the instructions.
pub(crate) fn shown(locale: &Locale, it: &Detail) -> Result<Markup> {
    let (form, data) = (Form::from_json(&it.form)?, TaskData::from_json(&it.input)?);
    let items = form.render(&data);
    Ok(html! { @for item in &items { (draw::shown(locale, item)) } })
}

/// The task as the worker saw it.
pub(crate) fn task(locale: &Locale, it: &Detail) -> Result<Markup> {
    let items = shown(locale, it)?;
    Ok(html! {
        div.stack {
            (items)
            @if !it.instructions.is_empty() {
                (ui::details(
                    &say!(locale, "reviews-instructions"),
                    ui::markdown(&it.instructions, 3),
                ))
            }
        }
    })
}

/// The newest answer; nothing to read while it is locked.
pub(crate) fn newest(locale: &Locale, it: &Detail, files: &Files) -> Result<Markup> {
    let Some(revision) = it.revisions.last() else {
        return Ok(html! { p.muted { (say!(locale, "reviews-nothing-handed-in")) } });
    };
    match revision.body.as_deref() {
        Some(body) => body_of(locale, it, body, files),
        None => Ok(locked(locale)),
    }
}

/// Earlier answers, folded.
pub(crate) fn earlier(locale: &Locale, it: &Detail, files: &Files) -> Result<Markup> {
    let count = it.revisions.len().saturating_sub(1);
    let mut parts = Vec::new();
    for revision in it.revisions[..count].iter().rev() {
        let Some(body) = revision.body.as_deref() else { continue };
        let date = ui::date_time(locale, revision.submitted_at);
        let summary = phrase!(locale, "reviews-handed-in-on", date = date);
        parts.push(ui::details(summary, body_of(locale, it, body, files)?));
    }
    Ok(html! { @for part in parts { (part) } })
}

fn body_of(locale: &Locale, it: &Detail, body: &str, files: &Files) -> Result<Markup> {
    let (form, data) = (Form::from_json(&it.form)?, TaskData::from_json(&it.input)?);
    Ok(values(locale, &form.render(&data), &Answer::from_json(body)?, files))
}

fn locked(locale: &Locale) -> Markup {
    html! { p.muted { (say!(locale, "reviews-locked")) } }
}
