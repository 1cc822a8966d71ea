//! `GET /projects/{id}/applicants/compare`: two to four applicants side by side.
//!
//! Invariant: the same facts stand in the same order for everybody; the best of a row is marked
//! by the figures alone.

use axum::{extract::Query, response::Response};
use base::kinds;
use face::{Local, PageError, PathId, Person, Visitor};
use locale::Locale;
use market::{
    ApplicationId,
    applications::{self, Applicant},
    projects,
};
use maud::{Markup, html};

use super::{cards, facts};
use crate::{
    frame,
    ui::{Empty, Icon, PageHead, Place, Tone, chip, link_button},
    words::say,
};

/// The most applicants side by side.
const MOST: usize = 4;

/// `GET /projects/{id}/applicants/compare`
pub(super) async fn show(
    Local(app): Local,
    visitor: Visitor,
    person: Person,
    PathId(id): PathId<kinds::Project>,
    Query(pairs): Query<Vec<(String, String)>>,
) -> Result<Response, PageError> {
    let picked = pairs.iter().filter(|it| it.0 == "who").filter_map(|it| it.1.parse().ok());
    let picked: Vec<ApplicationId> = picked.take(MOST).collect();
    let me = person.account;
    let read = app.db.read(async move |tx| {
        let project = projects::of_requester(tx, me, id).await?;
        let terms = projects::current(tx, &project).await?;
        Ok((terms, applications::these(tx, me, id, &picked).await?))
    });
    let (terms, found) = read.await?;
    let locale = &app.locale;
    let title = say!(locale, "applications-compare-title");
    let back = format!("/projects/{id}/applicants");
    let content = html! {
        (PageHead::new(title.as_str())
            .under("/projects", say!(locale, "applications-projects"))
            .under(format!("/projects/{id}"), terms.title.as_str())
            .under(back.as_str(), say!(locale, "applications-applicants")))
        @if found.is_empty() {
            (Empty::new(say!(locale, "applications-compare-none"),
                say!(locale, "applications-compare-none-text"),
                link_button(back, say!(locale, "applications-who-waits"))).icon(Icon::Person))
        } @else {
            p.muted.small-text.swipe { (say!(locale, "applications-compare-swipe")) }
            div.compare tabindex="0" role="region" aria-label=(title) {
                @for it in &found { (card(locale, it, &found, &person.csrf)) }
            }
        }
    };
    Ok(frame(&app, &visitor, title).await?.at(Place::Projects).show(content))
}

fn card(locale: &Locale, it: &Applicant, all: &[Applicant], csrf: &str) -> Markup {
    html! {
        article.card.stack.applicant {
            (cards::head(locale, it))
            @if 1 < all.len() { div.tags { (best(locale, it, all)) } }
            (facts::list(locale, it))
            p.plain-text { (it.pitch) }
            (cards::write(locale, it))
            (cards::decide(locale, it, csrf))
        }
    }
}

/// In what this one is ahead of all others.
fn best(locale: &Locale, it: &Applicant, all: &[Applicant]) -> Markup {
    let ahead = |of: fn(&Applicant) -> i64| {
        let own = of(it);
        0 < own && all.iter().all(|other| other.application == it.application || of(other) < own)
    };
    html! {
        @if ahead(|it| it.rating_percent().unwrap_or(0)) {
            (chip(Tone::Ok, &say!(locale, "applications-best-rated")))
        }
        @if ahead(|it| it.accepted) {
            (chip(Tone::Ok, &say!(locale, "applications-most-accepted")))
        }
        @if ahead(|it| it.accepted_here) {
            (chip(Tone::Money, &say!(locale, "applications-most-with-you")))
        }
    }
}
