//! `/projects/{id}/check`: what is missing, what it costs, and publishing.

use axum::{extract::State, response::Response};
use base::{Error, Money, kinds};
use face::{App, CsrfForm, PageError, PathId, Person, Visitor};
use locale::Locale;
use market::{
    ProjectId,
    projects::{self, Quote, State as Standing},
    settings,
};
use maud::{Markup, html};
use store::Tx;

use super::{
    Nothing,
    checklist::{self, Facts},
    href,
    steps::{self, Desk},
};
use crate::{
    ui::{self, Icon, Tone, card, cols, definitions, link_button, money, note, post_button, stack},
    wrong::Wrong,
};

const PAGE: &str = "check";

/// `GET /projects/{id}/check`
pub(super) async fn show(
    State(app): State<App>,
    visitor: Visitor,
    person: Person,
    PathId(id): PathId<kinds::Project>,
) -> Result<Response, PageError> {
    page(&app, &visitor, &person, id, Wrong::nothing()).await
}

/// `POST /projects/{id}/publication`
pub(super) async fn publish(
    State(app): State<App>,
    visitor: Visitor,
    person: Person,
    PathId(id): PathId<kinds::Project>,
    CsrfForm(Nothing {}): CsrfForm<Nothing>,
) -> Result<Response, PageError> {
    let account = person.account;
    let publish = async move |tx: &mut Tx| projects::publish(tx, account, id).await;
    match app.db.write(publish).await {
        Ok(Standing::Open) => Ok(steps::saved(id, "", "project-is-open")),
        Ok(_) => Ok(steps::saved(id, "", "project-is-in-review")),
        Err(error) if error.code() == Some("project-not-found") => Err(error.into()),
        Err(error) => {
            let wrong = Wrong::of(&app, named(error))?;
            page(&app, &visitor, &person, id, wrong).await
        }
    }
}

/// Fields that have a step of their own are told by its name.
fn named(error: Error) -> Error {
    let Error::Invalid(mut faults) = error else { return error };
    for it in &mut faults {
        it.field = match it.field.as_str() {
            "tasks" => "data",
            "price" | "expires_at" => "pay",
            "title" | "summary" => "basics",
            other => other,
        }
        .to_owned();
    }
    Error::Invalid(faults)
}

async fn page(
    app: &App,
    visitor: &Visitor,
    person: &Person,
    id: ProjectId,
    wrong: Wrong,
) -> Result<Response, PageError> {
    let desk = Desk::open(app, person, id).await?;
    let (project, requester) = (desk.project.clone(), person.account);
    let read = app.db.read(async move |tx| {
        let facts = checklist::facts(tx, project.clone()).await?;
        let moderated = settings::is_on(tx, settings::MODERATION).await?
            && !projects::is_trusted(tx, requester).await?;
        Ok((facts, moderated))
    });
    let (facts, moderated) = read.await?;
    let locale = &app.site.locale;
    let content = html! {
        @if !wrong.errors.is_empty() {
            (note(Tone::Bad, html! {
                p { b { "It could not be published." } }
                ul.bullets { @for it in wrong.errors.sentences() { li { (it) } } }
            }))
        }
        (cols([
            html! {
                (card("What is done and what is missing", html! {
                    (checklist::show(&facts, locale))
                    div.actions {
                        (link_button(href(id, "trial"), "Try it as a worker").icon(Icon::Play))
                    }
                }))
            },
            stack(html! {
                (card("What it costs", cost(locale, &facts)))
                (card("Publish", publishing(locale, &facts, moderated, visitor.csrf())))
            }),
        ]))
    };
    desk.show(app, visitor, PAGE, wrong.status, content).await
}

fn cost(locale: &Locale, facts: &Facts) -> Markup {
    let it = &facts.quote;
    if it.price.is_zero() || it.places == 0 {
        return html! {
            p.muted { "Set a price and add tasks, and the sum stands here." }
        };
    }
    let sum = |each: Money| {
        let sum = each.checked_times(it.places);
        sum.map_or_else(|| html! { "–" }, |it| money(locale, it))
    };
    html! {
        p { (ui::price(locale, it.price, it.reward)) "." }
        (definitions([
            ("Places", html! {
                (locale.number(it.places)) " (" (locale.count(it.tasks, "task", "tasks")) " × "
                (locale.count(facts.terms.answers_per_task, "answer", "answers")) ")"
            }),
            ("Workers receive", sum(it.reward)),
            ("Platform's share", html! {
                (sum(it.fee)) " · " (locale.percent(it.fee_ppm))
            }),
            ("Total", html! { b { (total(locale, it)) } }),
            ("In your wallet", money(locale, it.available)),
        ]))
    }
}

fn total(locale: &Locale, it: &Quote) -> Markup {
    let too_much = || html! { "more than one project can hold" };
    it.total.map_or_else(too_much, |total| money(locale, total))
}

fn publishing(locale: &Locale, facts: &Facts, moderated: bool, csrf: &str) -> Markup {
    let id = facts.project.id;
    if facts.project.state != Standing::Draft {
        return html! {
            p { "The project was published already." }
            (link_button(href(id, ""), "To the project"))
        };
    }
    let total = facts.quote.total.unwrap_or(Money::ZERO);
    let short = total.checked_sub(facts.quote.available).filter(|it| it.is_positive());
    let is_complete = facts.is_complete(locale);
    html! {
        @if !is_complete {
            p.muted { "Some things are still missing; see the list." }
        } @else if let Some(short) = short {
            (note(Tone::Warn, html! {
                p { "Your wallet lacks " (money(locale, short)) " for that." }
            }))
            (link_button("/wallet/top-up", "Top up").primary().icon(Icon::Wallet))
        } @else {
            p {
                (money(locale, total)) " go into escrow. You pay only for answers that you \
                 accept; what is left over comes back."
            }
            @if moderated {
                p.muted { "A moderator looks at it first; it opens by itself after that." }
            }
            (post_button(href(id, "publication"), csrf, "Publish the project").primary())
        }
    }
}
