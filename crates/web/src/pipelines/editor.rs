//! `/projects/{id}/next/{target}`: what of an answer becomes which column there, and what the
//! checkers' options say.

use axum::{
    extract::Query,
    response::{IntoResponse, Redirect, Response},
};
use base::{Result, kinds};
use face::{App, CsrfForm, Local, PageError, PathIds, Person, Visitor};
use forms::{Ask, Form};
use locale::Locale;
use market::{
    AccountId, ProjectId,
    pipelines::{self, Judgement, OUTPUT, Pipeline, Takes},
    projects,
};
use maud::{Markup, Render, html};
use store::Tx;

use super::typed::{FILL, SAYS, Typed};
use crate::{
    frame,
    projects::href,
    ui::{Choice, Fields, PageHead, Place, Tone, card, hidden, link_button, note, submit},
    words::say,
    wrong::Wrong,
};

struct Seen {
    id: ProjectId,
    target: ProjectId,
    title: String,
    next_title: String,
    /// What can fill columns.
    sources: Vec<String>,
    next: Option<Form>,
    there: Option<Pipeline>,
}

async fn read(tx: &mut Tx, me: AccountId, id: ProjectId, target: ProjectId) -> Result<Seen> {
    let source = projects::of_requester(tx, me, id).await?;
    let next = projects::of_requester(tx, me, target).await?;
    let (terms, next) =
        (projects::current(tx, &source).await?, projects::current(tx, &next).await?);
    let form = |text: &str| if text.is_empty() { None } else { Form::from_json(text).ok() };
    let columns = projects::columns_seen(tx, id).await?;
    let there = pipelines::from_project(tx, me, id).await?;
    Ok(Seen {
        id,
        target,
        sources: pipelines::sources(&columns, form(&terms.form).as_ref()),
        title: terms.title,
        next: form(&next.form),
        next_title: next.title,
        there: there.into_iter().find(|it| it.project == target).map(|it| it.pipeline),
    })
}

/// `GET /projects/{id}/next/{target}`
pub(super) async fn show(
    Local(app): Local,
    visitor: Visitor,
    person: Person,
    PathIds(id, target): PathIds<kinds::Project, kinds::Project>,
    Query(asked): Query<Vec<(String, String)>>,
) -> Result<Response, PageError> {
    page(&app, &visitor, &person, (id, target), Sent::No(asked), Wrong::nothing()).await
}

/// `POST /projects/{id}/next/{target}`
pub(super) async fn save(
    Local(app): Local,
    visitor: Visitor,
    person: Person,
    PathIds(id, target): PathIds<kinds::Project, kinds::Project>,
    CsrfForm(pairs): CsrfForm<Vec<(String, String)>>,
) -> Result<Response, PageError> {
    let (me, typed) = (person.account, Typed::new(pairs));
    let saved = match typed.terms() {
        Ok(terms) => {
            let save = async move |tx: &mut Tx| {
                pipelines::connect(tx, me, id, target, terms.clone()).await
            };
            app.db.write(save).await
        }
        Err(error) => Err(error),
    };
    match saved {
        Ok(_) => Ok(Redirect::to(&href(id, "next?done=pipeline-is-set")).into_response()),
        Err(error) => {
            let wrong = Wrong::of(&app, error)?;
            page(&app, &visitor, &person, (id, target), Sent::Yes(typed), wrong).await
        }
    }
}

/// What the page begins with.
enum Sent {
    /// What was sent and refused.
    Yes(Typed),
    /// Nothing was sent; only what the address says is known.
    No(Vec<(String, String)>),
}

async fn page(
    app: &App,
    visitor: &Visitor,
    person: &Person,
    (id, target): (ProjectId, ProjectId),
    sent: Sent,
    wrong: Wrong,
) -> Result<Response, PageError> {
    let me = person.account;
    let seen = app.db.read(async move |tx| read(tx, me, id, target).await).await?;
    let typed = match sent {
        Sent::Yes(typed) => typed,
        Sent::No(asked) => {
            let asked = Typed::new(asked);
            match &seen.there {
                Some(it) if it.terms.takes.as_str() == asked.get("takes") => Typed::of(&it.terms),
                _ => asked,
            }
        }
    };
    let locale = &app.locale;
    let fields = Fields::new(locale, &wrong.errors);
    let next = seen.next_title.as_str();
    let (title, lead) = if typed.checks() {
        let lead = say!(locale, "pipelines-check-lead", project = next);
        (say!(locale, "pipelines-check-title"), lead)
    } else {
        let lead = say!(locale, "pipelines-feed-lead", project = next);
        (say!(locale, "pipelines-feed-title"), lead)
    };
    let content = html! {
        (PageHead::new(title.as_str())
            .under("/projects", say!(locale, "data-projects"))
            .under(href(id, ""), seen.title.as_str())
            .under(href(id, "next"), say!(locale, "pipelines-title"))
            .lead(&lead))
        (form(locale, &fields, &seen, &typed, &person.csrf))
    };
    let frame = frame(app, visitor, title).await?.at(Place::Projects);
    Ok(frame.show_as(wrong.status, content))
}

fn form(locale: &Locale, fields: &Fields<'_>, seen: &Seen, typed: &Typed, csrf: &str) -> Markup {
    let takes = if typed.checks() { Takes::Submitted } else { Takes::Accepted };
    let body = html! {
        (hidden("takes", takes.as_str()))
        @match &seen.next {
            Some(next) => {
                (card(&say!(locale, "pipelines-columns"),
                    columns(locale, fields, seen, next, typed)))
                @if typed.checks() {
                    (card(&say!(locale, "pipelines-reading"),
                        reading(locale, fields, next, typed)))
                }
            }
            None => (note(Tone::Act, html! {
                p { (say!(locale, "pipelines-no-form")) }
                p { a href=(href(seen.target, "form")) { (say!(locale, "pipelines-to-form")) } }
            })),
        }
        div.actions {
            (submit(say!(locale, "pipelines-save")).primary())
            (link_button(href(seen.id, "next"), say!(locale, "pipelines-back")).quiet())
        }
    };
    fields.form(href(seen.id, &format!("next/{}", seen.target)), csrf, body).render()
}

/// One drop-down list for each column that the next form shows.
fn columns(
    locale: &Locale,
    fields: &Fields<'_>,
    seen: &Seen,
    next: &Form,
    typed: &Typed,
) -> Markup {
    let needed = next.columns();
    html! {
        p.muted { (say!(locale, "pipelines-columns-lead")) }
        @if needed.is_empty() { p { (say!(locale, "pipelines-shows-nothing")) } }
        @for column in needed {
            @let own = usual(seen, column);
            @let first = match &own {
                Some(it) => say!(locale, "pipelines-by-itself", source = source(locale, it)),
                None => say!(locale, "pipelines-choose"),
            };
            @let others = seen.sources.iter().filter(|it| Some(*it) != own.as_ref());
            @let others = others.map(|it| Choice::new(it.as_str(), source(locale, it)));
            @let choices: Vec<Choice<'_>> =
                std::iter::once(Choice::new("", first)).chain(others).collect();
            (fields.select(format!("{FILL}{column}"), column, choices)
                .value(typed.get(&format!("{FILL}{column}")).to_owned()))
        }
    }
}

/// What fills a column when nobody says anything.
fn usual(seen: &Seen, column: &str) -> Option<String> {
    let output = format!("{OUTPUT}{column}");
    let names = [column, output.as_str()];
    names
        .iter()
        .find(|it| seen.sources.iter().any(|known| known == **it))
        .map(|it| (*it).to_owned())
}

/// What a source is called: a field of the answer, or a column of the data.
fn source(locale: &Locale, name: &str) -> String {
    match name.strip_prefix(OUTPUT) {
        Some(field) => say!(locale, "pipelines-source-answer", field = field),
        None => say!(locale, "pipelines-source-data", column = name),
    }
}

/// What each option of a checker says; a form with several such fields asks which one counts.
fn reading(locale: &Locale, fields: &Fields<'_>, next: &Form, typed: &Typed) -> Markup {
    let judging: Vec<_> = next
        .fields()
        .filter_map(|it| match &it.ask {
            Ask::Choice(options) => Some((it, options)),
            _ => None,
        })
        .collect();
    if judging.is_empty() {
        return note(Tone::Warn, say!(locale, "pipelines-no-options").as_str());
    }
    let is_single = judging.len() == 1;
    let texts = next.fields().filter(|it| matches!(it.ask, Ask::ShortText(_) | Ask::LongText(_)));
    let texts: Vec<_> = texts.map(|it| it.name.as_str()).collect();
    let field = match typed.get("field") {
        "" => judging[0].0.name.as_str(),
        it => it,
    };
    let names: Vec<_> =
        judging.iter().map(|it| Choice::new(it.0.name.as_str(), it.0.name.as_str())).collect();
    let none = Choice::new("", say!(locale, "pipelines-no-text"));
    let texts: Vec<_> =
        std::iter::once(none).chain(texts.iter().map(|it| Choice::new(*it, *it))).collect();
    let usual_text = usize::from(texts.len() == 2 && typed.get("field").is_empty());
    html! {
        p.muted { (say!(locale, "pipelines-reading-lead")) }
        @if names.len() == 1 { (hidden("field", field)) }
        @else {
            (fields.select("field", say!(locale, "pipelines-judging-field"), names)
                .value(field.to_owned()))
        }
        @for (asked, options) in judging {
            @for option in options {
                @let name = format!("{SAYS}{}.{}", asked.name, option.value);
                @let label = say!(locale, "pipelines-says-of", question = asked.label.source(),
                    option = option.label.as_str());
                @let says = fields.select(name.clone(), label, judgements(locale))
                    .value(typed.get(&name).to_owned());
                @if is_single { (says.required()) } @else { (says) }
            }
        }
        (fields.select("text", say!(locale, "pipelines-text-field"), texts)
            .value(match typed.get("text") {
                "" if usual_text == 1 => next.fields()
                    .find(|it| matches!(it.ask, Ask::ShortText(_) | Ask::LongText(_)))
                    .map(|it| it.name.clone()).unwrap_or_default(),
                it => it.to_owned(),
            }))
        p.muted { (say!(locale, "pipelines-reading-guard")) }
    }
}

fn judgements(locale: &Locale) -> Vec<Choice<'static>> {
    vec![
        Choice::new("", say!(locale, "pipelines-choose")),
        Choice::new(Judgement::Accept.as_str(), say!(locale, "pipelines-says-accept")),
        Choice::new(Judgement::Rework.as_str(), say!(locale, "pipelines-says-rework")),
        Choice::new(Judgement::Reject.as_str(), say!(locale, "pipelines-says-reject")),
    ]
}
