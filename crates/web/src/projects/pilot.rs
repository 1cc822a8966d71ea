//! A pilot: publish the first tasks, look at what comes back, release the rest.

use axum::response::{IntoResponse, Redirect, Response};
use base::{Money, kinds};
use face::{CsrfForm, Local, PageError, PathId, Person, Visitor};
use locale::Locale;
use market::{
    ProjectId,
    projects::{self, Project, Quote, Rest, State as Standing, USUAL_PILOT},
};
use maud::{Markup, html};
use store::Tx;

use super::{Nothing, check, href, steps};
use crate::{
    ui::{Icon, Tone, link_button, money, note, post_button},
    wallet::top_up_href,
    words::{phrase, say},
};

/// `POST /projects/{id}/pilot`
pub(super) async fn begin(
    Local(app): Local,
    visitor: Visitor,
    person: Person,
    PathId(id): PathId<kinds::Project>,
    CsrfForm(Nothing {}): CsrfForm<Nothing>,
) -> Result<Response, PageError> {
    let me = person.account;
    let begin = async move |tx: &mut Tx| projects::publish_pilot(tx, me, id, USUAL_PILOT).await;
    match app.db.write(begin).await {
        Ok(Standing::Open) => Ok(steps::saved(id, "", "pilot-is-open")),
        Ok(_) => Ok(steps::saved(id, "", "project-is-in-review")),
        Err(error) => check::refused(&app, &visitor, &person, id, error).await,
    }
}

/// `POST /projects/{id}/pilot/release`
pub(super) async fn end(
    Local(app): Local,
    person: Person,
    PathId(id): PathId<kinds::Project>,
    CsrfForm(Nothing {}): CsrfForm<Nothing>,
) -> Result<Response, PageError> {
    let me = person.account;
    app.db.write(async move |tx| projects::release_pilot(tx, me, id).await).await?;
    Ok(Redirect::to(&format!("{}?done=pilot-is-released", href(id, ""))).into_response())
}

/// What publishing only the first tasks would cost, where there are more than these.
pub(super) fn offer(locale: &Locale, it: &Quote, id: ProjectId, csrf: &str) -> Markup {
    let places = it.places.checked_div(it.tasks).map_or(0, |each| each * USUAL_PILOT);
    let Some(cost) = it.price.checked_times(places) else { return html! {} };
    html! {
        @if USUAL_PILOT < it.tasks && cost <= it.available {
            div.pilot-offer {
                p {
                    b { (say!(locale, "projects-pilot-title", n = USUAL_PILOT)) } " "
                    (phrase!(locale, "projects-pilot-text", money = money(locale, cost)))
                }
                (post_button(href(id, "pilot"), csrf,
                    say!(locale, "projects-pilot-begin", n = USUAL_PILOT)).icon(Icon::Play))
            }
        }
    }
}

/// While a moderator looks at a pilot: how much of it opens, and what waits.
pub(super) fn in_review(
    locale: &Locale,
    project: &Project,
    rest: Option<&(Rest, Money)>,
) -> Markup {
    let rest = rest.filter(|_| project.state == Standing::InReview);
    html! {
        @if let Some((rest, _)) = rest {
            p.muted {
                b { (say!(locale, "projects-pilot-runs")) } " "
                (say!(locale, "projects-pilot-in-review", n = rest.tasks))
            }
        }
    }
}

/// On the pages of a project whose pilot runs: what waits, what it costs, and the button.
pub(crate) fn running(
    locale: &Locale,
    project: &Project,
    rest: Option<&(Rest, Money)>,
    csrf: &str,
) -> Markup {
    let stands = matches!(project.state, Standing::Open | Standing::Paused);
    let Some((rest, available)) = rest.filter(|_| stands) else { return html! {} };
    let Some(cost) = rest.cost else { return html! {} };
    let short = cost.checked_sub(*available).filter(|it| it.is_positive());
    note(
        Tone::Act,
        html! {
            p {
                b { (say!(locale, "projects-pilot-runs")) } " "
                (phrase!(locale, "projects-pilot-rest", n = rest.tasks,
                    money = money(locale, cost)))
            }
            div.actions {
                (link_button(href(project.id, "reviews"), say!(locale, "projects-pilot-look"))
                    .icon(Icon::Eye))
                @if let Some(short) = short {
                    (link_button(top_up_href(short),
                        say!(locale, "projects-pilot-top-up", money = locale.money(short)))
                        .primary().icon(Icon::Wallet))
                } @else {
                    (post_button(href(project.id, "pilot/release"), csrf,
                        say!(locale, "projects-pilot-release", n = rest.tasks)).primary()
                        .icon(Icon::Check))
                }
            }
        },
    )
}
