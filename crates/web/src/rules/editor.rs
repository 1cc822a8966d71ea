//! One rule: its terms as a form, what it would have done, its versions, and what it did.

use axum::{
    extract::Query,
    http::StatusCode,
    response::{IntoResponse, Redirect, Response},
};
use base::{Error, Result, kinds};
use face::{App, CsrfForm, Local, Moderator, PageError, PathId, PathIds, Person, Visitor};
use market::{
    RuleId,
    rules::{self, Rehearsal, Rule, Terms, VersionLine},
};
use maud::html;

use super::{ground::Ground, log, page, said, typed::Typed};
use crate::{
    rules::fields,
    ui::{self, PageHead, link_button},
    words::{phrase, say},
    wrong::Wrong,
};

type Pairs = Vec<(String, String)>;

/// `GET /projects/{id}/rules/new`
pub(super) async fn new_in_project(
    Local(app): Local,
    visitor: Visitor,
    person: Person,
    PathId(id): PathId<kinds::Project>,
) -> Result<Response, PageError> {
    begin(&app, &visitor, Ground::project(&app, &person, id).await?).await
}

/// `GET /operator/rules/new`
pub(super) async fn new_on_platform(
    Local(app): Local,
    visitor: Visitor,
    Moderator(person): Moderator,
) -> Result<Response, PageError> {
    begin(&app, &visitor, Ground::platform(&person)).await
}

/// `POST /projects/{id}/rules`
pub(super) async fn make_in_project(
    Local(app): Local,
    visitor: Visitor,
    person: Person,
    PathId(id): PathId<kinds::Project>,
    CsrfForm(pairs): CsrfForm<Pairs>,
) -> Result<Response, PageError> {
    let ground = Ground::project(&app, &person, id).await?;
    save(&app, &visitor, ground, None, Typed::of(pairs)).await
}

/// `POST /operator/rules`
pub(super) async fn make_on_platform(
    Local(app): Local,
    visitor: Visitor,
    Moderator(person): Moderator,
    CsrfForm(pairs): CsrfForm<Pairs>,
) -> Result<Response, PageError> {
    save(&app, &visitor, Ground::platform(&person), None, Typed::of(pairs)).await
}

/// `GET /projects/{id}/rules/{rule}`
pub(super) async fn show_in_project(
    Local(app): Local,
    visitor: Visitor,
    person: Person,
    PathIds(id, rule): PathIds<kinds::Project, kinds::Rule>,
    Query(pairs): Query<Pairs>,
) -> Result<Response, PageError> {
    let ground = Ground::project(&app, &person, id).await?;
    show(&app, &visitor, ground, rule, &pairs).await
}

/// `GET /operator/rules/{rule}`
pub(super) async fn show_on_platform(
    Local(app): Local,
    visitor: Visitor,
    Moderator(person): Moderator,
    PathId(rule): PathId<kinds::Rule>,
    Query(pairs): Query<Pairs>,
) -> Result<Response, PageError> {
    show(&app, &visitor, Ground::platform(&person), rule, &pairs).await
}

/// `POST /projects/{id}/rules/{rule}`
pub(super) async fn change_in_project(
    Local(app): Local,
    visitor: Visitor,
    person: Person,
    PathIds(id, rule): PathIds<kinds::Project, kinds::Rule>,
    CsrfForm(pairs): CsrfForm<Pairs>,
) -> Result<Response, PageError> {
    let ground = Ground::project(&app, &person, id).await?;
    save(&app, &visitor, ground, Some(rule), Typed::of(pairs)).await
}

/// `POST /operator/rules/{rule}`
pub(super) async fn change_on_platform(
    Local(app): Local,
    visitor: Visitor,
    Moderator(person): Moderator,
    PathId(rule): PathId<kinds::Rule>,
    CsrfForm(pairs): CsrfForm<Pairs>,
) -> Result<Response, PageError> {
    save(&app, &visitor, Ground::platform(&person), Some(rule), Typed::of(pairs)).await
}

async fn begin(app: &App, visitor: &Visitor, ground: Ground) -> Result<Response, PageError> {
    let typed = Typed::usual(ground.is_platform());
    draw(app, visitor, &ground, None, &typed, (Wrong::nothing(), None)).await
}

async fn show(
    app: &App,
    visitor: &Visitor,
    ground: Ground,
    id: RuleId,
    pairs: &[(String, String)],
) -> Result<Response, PageError> {
    let (realm, by) = (ground.realm, ground.by);
    let rule = app.db.read(async move |tx| rules::find(tx, realm, id).await).await?;
    let typed = Typed::from_terms(&rule.terms);
    let mut tried = None;
    if pairs.iter().any(|it| it.0 == "try") {
        let terms = rule.terms.clone();
        let try_it = async move |tx: &mut _| rules::rehearse(tx, by, realm, &terms).await;
        tried = Some(app.db.read(try_it).await?);
    }
    draw(app, visitor, &ground, Some(&rule), &typed, (Wrong::nothing(), tried)).await
}

/// Saves what was typed, or only tries it.
async fn save(
    app: &App,
    visitor: &Visitor,
    ground: Ground,
    id: Option<RuleId>,
    typed: Typed,
) -> Result<Response, PageError> {
    let realm = ground.realm;
    let rule = match id {
        Some(id) => Some(app.db.read(async move |tx| rules::find(tx, realm, id).await).await?),
        None => None,
    };
    let terms = match typed.read() {
        Ok(terms) => terms,
        Err(error) => {
            let wrong = Wrong::of(app, error)?;
            return draw(app, visitor, &ground, rule.as_ref(), &typed, (wrong, None)).await;
        }
    };
    let by = ground.by;
    if typed.is_trial() {
        let try_it = async move |tx: &mut _| rules::rehearse(tx, by, realm, &terms).await;
        let result = match app.db.read(try_it).await {
            Ok(tried) => (Wrong::nothing(), Some(tried)),
            Err(error) => (Wrong::of(app, error)?, None),
        };
        return draw(app, visitor, &ground, rule.as_ref(), &typed, result).await;
    }
    match keep(app, &ground, id, typed.seen(), terms).await {
        Ok((id, done)) => {
            let to = format!("{}/{id}?try=1&done={done}", ground.base);
            Ok(Redirect::to(&to).into_response())
        }
        Err(error @ Error::Store(_)) => Err(error.into()),
        Err(error) => {
            let wrong = Wrong::of(app, error)?;
            draw(app, visitor, &ground, rule.as_ref(), &typed, (wrong, None)).await
        }
    }
}

async fn keep(
    app: &App,
    ground: &Ground,
    id: Option<RuleId>,
    seen: i64,
    terms: Terms,
) -> Result<(RuleId, &'static str)> {
    let (realm, by) = (ground.realm, ground.by);
    let keep = async move |tx: &mut _| match id {
        Some(id) => {
            rules::change(tx, by, realm, id, seen, &terms).await?;
            Ok((id, "rule-is-changed"))
        }
        None => Ok((rules::create(tx, by, realm, &terms).await?, "rule-is-made")),
    };
    app.db.write(keep).await
}

/// What the rest of the page shows of a rule.
async fn known(app: &App, rule: Option<&Rule>) -> Result<(Vec<VersionLine>, Vec<rules::Firing>)> {
    let Some(rule) = rule else { return Ok((Vec::new(), Vec::new())) };
    let (id, realm) = (rule.id, rule.realm);
    let read = app.db.read(async move |tx| {
        let versions = rules::versions(tx, id).await?;
        Ok((versions, rules::firings(tx, realm, Some(id), None, log::SHOWN).await?))
    });
    read.await
}

async fn draw(
    app: &App,
    visitor: &Visitor,
    ground: &Ground,
    rule: Option<&Rule>,
    typed: &Typed,
    (wrong, tried): (Wrong, Option<Rehearsal>),
) -> Result<Response, PageError> {
    let locale = &app.locale;
    let (versions, firings) = known(app, rule).await?;
    let title = rule.map_or_else(|| say!(locale, "rules-new"), |it| it.terms.name.to_string());
    let head: PageHead<'_> =
        ground.head(locale, &title).under(ground.base.as_str(), say!(locale, "rules-title"));
    let head = match rule {
        Some(rule) => {
            head.badge(page::state(locale, rule)).actions(page::acts(locale, ground, rule))
        }
        None => head.lead(&say!(locale, "rules-new-lead")),
    };
    let form_title = match rule {
        Some(_) => say!(locale, "rules-change"),
        None => say!(locale, "rules-says"),
    };
    let form = fields::form(locale, ground, rule, typed, &wrong);
    let content = html! {
        (head)
        @if let Some(rule) = rule {
            (ui::card(&say!(locale, "rules-says"), html! {
                (said::terms(locale, &rule.terms))
                @if tried.is_none() {
                    p { (link_button(format!("{}/{}?try=1", ground.base, rule.id),
                        say!(locale, "rules-try"))) }
                }
            }))
        }
        @if let Some(tried) = &tried { (log::rehearsal(locale, ground, tried)) }
        @if rule.is_none_or(|it| !it.is_removed) {
            (ui::card(&form_title, form))
        }
        @if rule.is_some() {
            (log::card(locale, ground, &firings))
            (ui::card(&say!(locale, "rules-versions"), html! {
                @for it in &versions {
                    p {
                        (phrase!(locale, "rules-version-by", n = it.version,
                            who = html! { bdi { (it.by_name) } },
                            moment = ui::date_time(locale, it.at)))
                    }
                    (said::terms(locale, &it.terms))
                }
            }))
        }
    };
    let status = if wrong.errors.is_empty() { StatusCode::OK } else { wrong.status };
    let frame = ground.frame(app, visitor, &title).await?;
    Ok(frame.show_as(status, content))
}
