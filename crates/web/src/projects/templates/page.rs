//! `/projects/new/{template}`: a template looked at, its sample data, and the draft made of it.

use axum::{
    extract::Path,
    http::header,
    response::{IntoResponse, Redirect, Response},
};
use base::{Error, Result, kinds};
use face::{CsrfForm, Local, PageError, PathId, Person, Visitor};
use forms::{Answer, Form, Rendered, TaskData};
use locale::Locale;
use market::{
    projects::{self, Refusal},
    settings,
};
use maud::{Markup, html};
use store::Tx;

use super::{Said, Template, find};
use crate::{
    frame,
    projects::{Nothing, labels},
    task::{
        attached::Files,
        draw::{self, Question},
    },
    terms,
    ui::{
        self, Errors, Fields, Icon, PageHead, Place, card, definitions, icon, link_button,
        markdown, post_button, split, stack,
    },
    words::say,
};

fn known(key: &str) -> Result<&'static Template> {
    find(key).ok_or_else(|| Refusal::NotFound.into())
}

/// `GET /projects/new/{template}`
pub(in super::super) async fn show(
    Local(app): Local,
    visitor: Visitor,
    _: Person,
    Path(key): Path<String>,
) -> Result<Response, PageError> {
    let (it, locale) = (known(&key)?, &app.locale);
    let fee = app.db.read(async move |tx| settings::number(tx, settings::FEE_PPM).await).await?;
    let said = it.said(locale.language());
    let (title, form) = (said.title.clone(), Form::from_json(&said.form)?);
    let frame = frame(&app, &visitor, title.as_str()).await?.at(Place::Projects);
    let action = format!("/projects/new/{key}");
    let csrf = visitor.csrf();
    let content = html! {
        (PageHead::new(title)
            .under("/projects", say!(locale, "projects-title"))
            .under("/projects/new", say!(locale, "projects-new"))
            .lead(&said.what)
            .actions(html! {
                (post_button(action, csrf, say!(locale, "templates-use")).primary()
                    .icon(Icon::Plus))
            }))
        (split(
            stack(html! {
                (card(&say!(locale, "templates-workers-see"), preview(locale, &form, &said)))
                (card(&say!(locale, "templates-instructions"), markdown(&said.instructions, 3)))
            }),
            stack(html! {
                (card(&say!(locale, "templates-terms"), suggested(locale, it, fee)))
                (card(&say!(locale, "templates-data"), data(locale, it, &said)))
            }),
        ))
    };
    Ok(frame.show(content))
}

/// The form with the first row of the sample; pictures and recordings are stood in for.
fn preview(locale: &Locale, form: &Form, said: &Said) -> Markup {
    let pairs = said.columns.iter().zip(said.rows.first().into_iter().flatten());
    let data = TaskData::from_pairs(pairs.map(|it| (it.0.as_str(), it.1.as_str())));
    let (errors, files, none) = (Errors::none(), Files::none(), Answer::default());
    let fields = Fields::new(locale, &errors);
    let rendered = form.render(&data);
    html! {
        fieldset.sample.stack disabled {
            legend.sr-only { (say!(locale, "templates-workers-see")) }
            @for item in &rendered {
                @match item {
                    Rendered::Media { caption, .. } => {
                        div.stand-in { (icon(Icon::Eye)) span { (caption) } }
                    }
                    Rendered::Asked { field, label, help } => {
                        (draw::asked(locale, &fields, &Question {
                            field,
                            label,
                            help,
                            given: none.get(&field.name),
                            keys: false,
                            files: &files,
                        }))
                    }
                    shown => (draw::shown(locale, shown)),
                }
            }
        }
    }
}

fn suggested(locale: &Locale, it: &Template, fee_ppm: i64) -> Markup {
    let (reward, _) = it.price.split(fee_ppm);
    let hourly = terms::hourly(reward, it.takes);
    html! {
        p { (ui::price(locale, it.price, reward)) "." }
        (definitions([
            (say!(locale, "templates-takes").as_str(), html! { (locale.duration(it.takes)) }),
            (say!(locale, "templates-hourly").as_str(), html! {
                @if let Some(hourly) = hourly { (ui::money(locale, hourly)) }
            }),
            (say!(locale, "templates-answers").as_str(), html! { (answers(locale, it)) }),
            (say!(locale, "templates-who").as_str(), html! {
                (labels::hiring(locale, it.hiring))
            }),
        ]))
        p.muted.small-text { (say!(locale, "templates-changeable")) }
    }
}

fn data(locale: &Locale, it: &Template, said: &Said) -> Markup {
    html! {
        p { (say!(locale, "templates-columns")) }
        p {
            @for (n, column) in said.columns.iter().enumerate() {
                @if 0 < n { ", " } code { (column) }
            }
        }
        (link_button(format!("/projects/new/{}/sample.csv", it.key),
            say!(locale, "templates-sample")).icon(Icon::Download).download())
    }
}

/// `GET /projects/new/{template}/sample.csv`
pub(in super::super) async fn sample(
    Local(app): Local,
    _: Person,
    Path(key): Path<String>,
) -> Result<Response, PageError> {
    let said = known(&key)?.said(app.locale.language());
    let options = tables::WriteOptions::default();
    let written = write(&said, options).map_err(Error::store)?;
    let headers = [
        (header::CONTENT_TYPE, "text/csv; charset=utf-8".to_owned()),
        (header::CONTENT_DISPOSITION, format!("attachment; filename=\"{key}.csv\"")),
    ];
    Ok((headers, written).into_response())
}

fn write(said: &Said, options: tables::WriteOptions) -> Result<Vec<u8>, tables::WriteError> {
    let mut table = tables::Writer::new(tables::Format::Csv, options, Vec::new())?;
    table.header(&said.columns)?;
    for row in &said.rows {
        table.row(row)?;
    }
    Ok(table.finish()?.out)
}

/// `POST /projects/new/{template}`
pub(in super::super) async fn start(
    Local(app): Local,
    person: Person,
    Path(key): Path<String>,
    CsrfForm(Nothing {}): CsrfForm<Nothing>,
) -> Result<Response, PageError> {
    let (new, edit) = known(&key)?.project(app.locale.language())?;
    let me = person.account;
    let begin = async move |tx: &mut Tx| {
        let id = projects::draft(tx, me, new.clone()).await?;
        projects::edit(tx, me, id, edit.clone()).await?;
        Ok(id)
    };
    let id = app.db.write(begin).await?;
    let next = format!("/projects/{id}/basics?done=project-is-drafted");
    Ok(Redirect::to(&next).into_response())
}

/// `POST /projects/{id}/copies`
pub(in super::super) async fn copy(
    Local(app): Local,
    person: Person,
    PathId(id): PathId<kinds::Project>,
    CsrfForm(Nothing {}): CsrfForm<Nothing>,
) -> Result<Response, PageError> {
    let me = person.account;
    let copy = app.db.write(async move |tx| projects::copy(tx, me, id).await).await?;
    let next = format!("/projects/{copy}/basics?done=project-is-copied");
    Ok(Redirect::to(&next).into_response())
}

/// How many answers a task gets.
fn answers(locale: &Locale, it: &Template) -> String {
    let least = locale.number(it.answers);
    match it.answers_most {
        None => least,
        Some(most) => {
            say!(locale, "quality-range", least = least, most = locale.number(most))
        }
    }
}
