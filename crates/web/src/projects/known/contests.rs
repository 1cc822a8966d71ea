//! Contested known answers: what the worker says, and the requester's word on it.

use axum::response::{IntoResponse, Redirect, Response};
use base::{Error, Result, kinds};
use face::{CsrfForm, Local, PageError, PathIds, Person, Visitor};
use locale::Locale;
use market::{
    ProjectId,
    gold::{self, Contested, Verdict},
};
use maud::{Markup, html};
use serde::Deserialize;
use store::Tx;

use super::{answer, known_href};
use crate::{
    known::compared,
    projects::href,
    ui::{Errors, Fields, card, submit},
    words::{phrase, say},
    wrong::Wrong,
};

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(in crate::projects) struct Typed {
    reply: String,
    #[serde(rename = "_then")]
    then: String,
}

/// One card for each contest that waits.
pub(super) fn cards(
    locale: &Locale,
    id: ProjectId,
    contests: &[Contested],
    csrf: &str,
) -> Result<Markup> {
    let (none, mut shown) = (Errors::none(), Vec::new());
    for it in contests {
        let place = it.assignment.to_string();
        let f = Fields::new(locale, &none).apart(&place);
        let task = html! {
            a href=(known_href(id, it.task)) { (say!(locale, "gold-task", n = it.position)) }
        };
        let who = html! { b { bdi { (it.worker_name) } } };
        let body = html! {
            (f.textarea("reply", say!(locale, "gold-reply")).rows(2).max_length(2_000)
                .help(say!(locale, "gold-reply-help")))
            div.actions {
                (submit(say!(locale, "gold-forgive")).primary().sends("_then", "forgiven"))
                (submit(say!(locale, "gold-uphold")).sends("_then", "upheld"))
            }
        };
        let action = href(id, &format!("known/contests/{}", it.assignment));
        let form = html! { (f.form(action, csrf, body)) };
        let nth = Some(shown.len() + 1);
        shown.push(card(
            &say!(locale, "gold-contested"),
            html! {
                p { (phrase!(locale, "gold-contested-by", who = who, task = task)) }
                blockquote.plain-text dir="auto" { (it.reason) }
                (compared(locale, &it.form, &it.input, &it.answer, &it.gold, nth)?)
                (form)
            },
        ));
    }
    Ok(html! { @for it in shown { (it) } })
}

/// `POST /projects/{id}/known/contests/{assignment}`
pub(in crate::projects) async fn decide(
    Local(app): Local,
    visitor: Visitor,
    person: Person,
    PathIds(id, assignment): PathIds<kinds::Project, kinds::Assignment>,
    CsrfForm(typed): CsrfForm<Typed>,
) -> Result<Response, PageError> {
    let (me, reply) = (person.account, typed.reply);
    let decided = match Verdict::parse(&typed.then) {
        Some(verdict) => {
            let decide = async move |tx: &mut Tx| {
                gold::answer(tx, me, id, assignment, verdict, &reply).await?;
                Ok(verdict)
            };
            app.db.write(decide).await
        }
        None => Err(Error::invalid("", "choice-needed")),
    };
    match decided {
        Ok(verdict) => {
            let done = match verdict {
                Verdict::Forgiven => "known-forgiven",
                Verdict::Upheld => "known-upheld",
            };
            Ok(Redirect::to(&href(id, &format!("known?done={done}"))).into_response())
        }
        Err(error @ Error::Invalid(_)) => {
            let wrong = Wrong::of(&app, error)?;
            answer(&app, &visitor, &person, id, 0, None, wrong).await
        }
        Err(error) => Err(error.into()),
    }
}
