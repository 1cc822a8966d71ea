//! `GET /messages/new`: the first word about a thing; a thread that is there is opened instead.

use axum::{
    extract::Query,
    response::{IntoResponse, Redirect, Response},
};
use base::{Error, Kind};
use face::{App, Local, PageError, Person, Upload, Visitor};
use market::{
    AccountId,
    messages::{self, About, Refusal, Subject},
};
use maud::{Render, html};
use store::Tx;

use super::{inbox::about, letter};
use crate::{
    frame,
    ui::{Fields, PageHead, card},
    words::say,
    wrong::Wrong,
};

/// What a message is to be about, and to whom it goes.
#[derive(Debug, Clone, Copy)]
struct Wanted {
    subject: Subject,
    /// The worker, where a requester writes about a project.
    to: Option<AccountId>,
}

impl Wanted {
    fn read<'a>(value: impl Fn(&str) -> Option<&'a str>) -> Result<Self, Error> {
        let about = value("about").and_then(About::parse);
        let subject = about.zip(value("subject")).and_then(|(a, id)| Subject::parse(a, id));
        let subject = subject.ok_or_else(|| Error::refused(Kind::NotFound, "not-found"))?;
        Ok(Self { subject, to: value("worker").and_then(|it| it.parse().ok()) })
    }
}

/// `GET /messages/new?about=…&subject=…`
pub(super) async fn show(
    Local(app): Local,
    visitor: Visitor,
    person: Person,
    Query(pairs): Query<Vec<(String, String)>>,
) -> Result<Response, PageError> {
    let value = |name: &str| pairs.iter().find(|it| it.0 == name).map(|it| it.1.as_str());
    let (wanted, me) = (Wanted::read(value)?, person.account);
    let find = async move |tx: &mut Tx| messages::find(tx, me, wanted.subject, wanted.to).await;
    if let Some(thread) = app.db.read(find).await? {
        return Ok(Redirect::to(&format!("/messages/{thread}")).into_response());
    }
    answer(&app, &visitor, &person, wanted, "", &Wrong::nothing()).await
}

async fn answer(
    app: &App,
    visitor: &Visitor,
    person: &Person,
    wanted: Wanted,
    typed: &str,
    wrong: &Wrong,
) -> Result<Response, PageError> {
    let locale = &app.locale;
    let me = person.account;
    let find =
        async move |tx: &mut Tx| messages::addressed(tx, me, wanted.subject, wanted.to).await;
    let addressed = app.db.read(find).await?;
    let lead = say!(
        locale,
        "messages-to-about",
        name = addressed.name,
        about = about(locale, wanted.subject.about()),
        title = addressed.title,
    );
    let f = Fields::new(locale, &wrong.errors);
    let body = html! {
        input type="hidden" name="about" value=(wanted.subject.about());
        input type="hidden" name="subject" value=(wanted.subject.id());
        @if let Some(worker) = wanted.to {
            input type="hidden" name="worker" value=(worker);
        }
        (letter::fields(locale, &f, typed))
    };
    let form = f.form("/messages", &person.csrf, body).upload();
    let content = html! {
        (PageHead::new(say!(locale, "messages-new"))
            .under("/messages", say!(locale, "messages-title"))
            .lead(&lead))
        (card("", form.render()))
    };
    let frame = frame(app, visitor, say!(locale, "messages-new")).await?.readable();
    Ok(frame.show_as(wrong.status, content))
}

/// `POST /messages`
pub(super) async fn send(
    Local(app): Local,
    visitor: Visitor,
    person: Person,
    upload: Upload,
) -> Result<Response, PageError> {
    let (wanted, me) = (Wanted::read(|name| upload.text(name))?, person.account);
    let sent = match letter::read(&app, me, &upload).await {
        Ok(letter) => {
            let say = async move |tx: &mut Tx| {
                messages::say(tx, me, wanted.subject, wanted.to, letter.clone()).await
            };
            app.db.write(say).await
        }
        Err(error) => Err(error),
    };
    match sent {
        Ok(sent) => {
            let to = format!("/messages/{}?done=message-is-sent", sent.thread);
            Ok(Redirect::to(&to).into_response())
        }
        Err(error) if error.is(Refusal::NotFound) => Err(error.into()),
        Err(error) => {
            let typed = upload.text("text").unwrap_or_default();
            let wrong = Wrong::of(&app, error)?;
            answer(&app, &visitor, &person, wanted, typed, &wrong).await
        }
    }
}
