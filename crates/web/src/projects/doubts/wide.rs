//! `/projects/{id}/doubts/more`: one more answer for each task in doubt, once its requester has
//! seen the whole price.

use axum::response::{IntoResponse, Redirect, Response};
use base::{Error, Money, Result, kinds};
use face::{App, CsrfForm, Local, PageError, PathId, Person, Visitor};
use locale::Locale;
use market::{
    ProjectId,
    quality::{self, MOST_AT_ONCE, Wide},
};
use maud::{Markup, html};
use serde::Deserialize;
use store::Tx;

use crate::{
    frame,
    projects::{href, own},
    ui::{Fields, Icon, PageHead, Place, card, link_button, submit},
    wallet::top_up_href,
    words::say,
    wrong::Wrong,
};

#[derive(Debug, Deserialize)]
pub(in super::super) struct Agreed {
    /// What was shown as the whole price.
    #[serde(default)]
    at_most: String,
}

/// `GET /projects/{id}/doubts/more`
pub(in super::super) async fn ask_wide(
    Local(app): Local,
    visitor: Visitor,
    person: Person,
    PathId(id): PathId<kinds::Project>,
) -> Result<Response, PageError> {
    page(&app, &visitor, &person, id, Wrong::nothing()).await
}

/// `POST /projects/{id}/doubts/more`
pub(in super::super) async fn ask_all(
    Local(app): Local,
    visitor: Visitor,
    person: Person,
    PathId(id): PathId<kinds::Project>,
    CsrfForm(typed): CsrfForm<Agreed>,
) -> Result<Response, PageError> {
    let account = person.account;
    let asked =
        match typed.at_most.parse::<Money>().map_err(|it| Error::invalid("at_most", it.code())) {
            Ok(at_most) => {
                let ask = async move |tx: &mut Tx| quality::ask_all(tx, account, id, at_most).await;
                app.db.write(ask).await
            }
            Err(error) => Err(error),
        };
    match asked {
        Ok(_) => Ok(Redirect::to(&href(id, "doubts?done=all-are-asked")).into_response()),
        Err(error) => page(&app, &visitor, &person, id, Wrong::of(&app, error)?).await,
    }
}

async fn page(
    app: &App,
    visitor: &Visitor,
    person: &Person,
    id: ProjectId,
    wrong: Wrong,
) -> Result<Response, PageError> {
    let (project, terms) = own(app, person, id).await?;
    let account = person.account;
    let read = app.db.read(async move |tx| {
        let quote = market::projects::quote(tx, &project).await?;
        Ok((quality::wide(tx, account, id).await?, quote.available))
    });
    let (wide, available) = read.await?;
    let locale = &app.locale;
    let title = say!(locale, "quality-wide-question");
    let frame = frame(app, visitor, title.as_str()).await?.at(Place::Projects).readable();
    let fields = Fields::new(locale, &wrong.errors);
    let body = match wide {
        Some(it) => question(locale, id, it, available),
        None => html! {
            p { (say!(locale, "quality-none")) }
            div.actions { (back(locale, id)) }
        },
    };
    let content = html! {
        (PageHead::new(title.as_str())
            .under("/projects", say!(locale, "data-projects"))
            .under(href(id, ""), terms.title.as_str())
            .under(href(id, "doubts"), say!(locale, "quality-queue")))
        (card("", html! { (fields.form(href(id, "doubts/more"), &person.csrf, body)) }))
    };
    Ok(frame.show_as(wrong.status, content))
}

fn question(locale: &Locale, id: ProjectId, it: Wide, available: Money) -> Markup {
    let cost = locale.money(it.cost);
    let short = it.cost.checked_sub(available).filter(|it| it.is_positive());
    html! {
        ul.bullets {
            li { (say!(locale, "quality-wide-tasks", n = it.tasks)) }
            li { (say!(locale, "quality-wide-cost", money = cost.as_str())) }
            li { (say!(locale, "quality-wide-anew")) }
            @if it.tasks == MOST_AT_ONCE {
                li { (say!(locale, "quality-wide-most", n = it.tasks)) }
            }
        }
        input type="hidden" name="at_most" value=(it.cost.to_decimal());
        div.actions {
            @if let Some(short) = short {
                (link_button(top_up_href(short),
                    say!(locale, "projects-pilot-top-up", money = locale.money(short)))
                    .primary().icon(Icon::Wallet))
            } @else {
                (submit(say!(locale, "quality-wide-do", money = cost)).primary().icon(Icon::Plus))
            }
            (back(locale, id))
        }
    }
}

fn back(locale: &Locale, id: ProjectId) -> Markup {
    html! { (link_button(href(id, "doubts"), say!(locale, "projects-cancel")).quiet()) }
}
