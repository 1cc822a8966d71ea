//! `/projects/{id}/check`: what is missing, what it costs, and publishing.

use axum::response::Response;
use base::{Error, Money, kinds};
use face::{App, CsrfForm, Local, PageError, PathId, Person, Visitor};
use locale::Locale;
use market::{
    ProjectId,
    projects::{self, Quote, State as Standing},
    settings,
};
use maud::{Markup, html};
use store::Tx;

use super::{
    Nothing, certainty,
    checklist::{self, Facts},
    href, pilot,
    steps::{self, Desk},
};
use crate::{
    ui::{self, Icon, Tone, card, cols, definitions, link_button, money, note, post_button, stack},
    wallet::top_up_href,
    words::{phrase, say},
    wrong::Wrong,
};

const PAGE: &str = "check";

/// `GET /projects/{id}/check`
pub(super) async fn show(
    Local(app): Local,
    visitor: Visitor,
    person: Person,
    PathId(id): PathId<kinds::Project>,
) -> Result<Response, PageError> {
    page(&app, &visitor, &person, id, Wrong::nothing()).await
}

/// `POST /projects/{id}/publication`
pub(super) async fn publish(
    Local(app): Local,
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
        Err(error) => refused(&app, &visitor, &person, id, error).await,
    }
}

/// The page again, with why the project was not published.
pub(super) async fn refused(
    app: &App,
    visitor: &Visitor,
    person: &Person,
    id: ProjectId,
    error: Error,
) -> Result<Response, PageError> {
    if error.code() == Some("project-not-found") {
        return Err(error.into());
    }
    let wrong = Wrong::of(app, named(error))?;
    page(app, visitor, person, id, wrong).await
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
    let locale = &app.locale;
    let content = html! {
        @if !wrong.errors.is_empty() {
            (note(Tone::Bad, html! {
                p { b { (say!(locale, "projects-not-published")) } }
                ul.bullets { @for it in wrong.errors.sentences() { li { (it) } } }
            }))
        }
        (cols([
            html! {
                (card(&say!(locale, "projects-done-and-missing"), html! {
                    (checklist::show(&facts, locale))
                    div.actions {
                        (link_button(href(id, "trial"), say!(locale, "projects-try-it"))
                            .icon(Icon::Play))
                    }
                }))
            },
            stack(html! {
                (card(&say!(locale, "projects-what-it-costs"), cost(locale, &facts)))
                (card(&say!(locale, "projects-publish"),
                    publishing(locale, &facts, moderated, visitor.csrf())))
            }),
        ]))
    };
    desk.show(app, visitor, PAGE, wrong.status, content).await
}

fn cost(locale: &Locale, facts: &Facts) -> Markup {
    let it = &facts.quote;
    if it.price.is_zero() || it.places == 0 {
        return html! {
            p.muted { (say!(locale, "projects-no-sum-yet")) }
        };
    }
    let sum = |each: Money| {
        let sum = each.checked_times(it.places);
        sum.map_or_else(|| html! { "–" }, |it| money(locale, it))
    };
    let places = say!(
        locale,
        "projects-places-product",
        places = it.places - it.known_places,
        tasks = say!(locale, "projects-count-tasks", n = it.tasks - it.known_tasks),
        answers = answers(locale, facts),
    );
    let known = say!(locale, "gold-places-beside", places = it.known_places, n = it.known_tasks);
    html! {
        p { (ui::price(locale, it.price, it.reward)) "." }
        (definitions([
            (say!(locale, "projects-places").as_str(), html! {
                (places)
                @if 0 < it.known_tasks { br; (known) }
            }),
            (say!(locale, "projects-workers-receive").as_str(), sum(it.reward)),
            (say!(locale, "projects-platforms-share").as_str(), html! {
                (sum(it.fee)) " · " (locale.percent(it.fee_ppm))
            }),
            (say!(locale, "projects-total").as_str(), html! { b { (total(locale, it)) } }),
            (say!(locale, "projects-in-your-wallet").as_str(), money(locale, it.available)),
        ]))
    }
}

/// How many answers a task gets.
fn answers(locale: &Locale, facts: &Facts) -> String {
    match facts.terms.adaptive {
        None => say!(locale, "projects-count-answers", n = facts.terms.answers_per_task),
        Some(_) => certainty::asked(locale, &facts.terms),
    }
}

fn total(locale: &Locale, it: &Quote) -> Markup {
    if let Some((least, total)) = it.least.zip(it.total).filter(|it| it.0 != it.1) {
        let (least, most) = (locale.money(least), locale.money(total));
        return html! { (say!(locale, "quality-range", least = least, most = most)) };
    }
    let too_much = || html! { (say!(locale, "projects-too-much")) };
    it.total.map_or_else(too_much, |total| money(locale, total))
}

fn publishing(locale: &Locale, facts: &Facts, moderated: bool, csrf: &str) -> Markup {
    let id = facts.project.id;
    if facts.project.state != Standing::Draft {
        return html! {
            p { (say!(locale, "projects-already-published")) }
            (link_button(href(id, ""), say!(locale, "projects-to-the-project")))
        };
    }
    let total = facts.quote.total.unwrap_or(Money::ZERO);
    let short = total.checked_sub(facts.quote.available).filter(|it| it.is_positive());
    let is_complete = facts.is_complete(locale);
    html! {
        @if !is_complete {
            p.muted { (say!(locale, "projects-still-missing")) }
        } @else if let Some(short) = short {
            (note(Tone::Warn, html! {
                p { (phrase!(locale, "projects-wallet-lacks", money = money(locale, short))) }
            }))
            (link_button(top_up_href(short), say!(locale, "projects-top-up")).primary()
                .icon(Icon::Wallet))
            (pilot::offer(locale, &facts.quote, id, csrf))
        } @else {
            p { (phrase!(locale, "projects-goes-into-escrow", money = money(locale, total))) }
            @if moderated {
                p.muted { (say!(locale, "projects-moderated-first")) }
            }
            (post_button(href(id, "publication"), csrf, say!(locale, "projects-publish-it"))
                .primary())
            (pilot::offer(locale, &facts.quote, id, csrf))
        }
    }
}
