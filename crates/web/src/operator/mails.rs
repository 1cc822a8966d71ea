//! `/operator/mails`: letters, what became of them, and what one says.
//!
//! Invariant: a letter may open an account, so an admin sees its links only while no mail
//! server has taken it, with the password at hand, and the log notes it.

use axum::{
    extract::Query,
    response::{IntoResponse, Redirect, Response},
};
use base::kinds;
use face::{Admin, App, CsrfForm, Local, PageError, PathId, Person, Visitor};
use locale::Locale;
use market::{
    MailId,
    accounts::PROOF,
    mail::{self, Kept, Refusal, State as Standing, Wanted},
};
use maud::{Markup, html};
use serde::Deserialize;

use super::{Desk, links};
use crate::{
    accounts::Nothing,
    frame,
    ui::{
        Empty, Fields, Icon, PageHead, Pager, Tab, Table, Tone, badge, card, copyable, date_time,
        definitions, hidden, link_button, note, post_button, relative, submit, tabs,
    },
    words::{phrase, say},
    wrong::Wrong,
};

/// Letters on one page.
const PAGE: i64 = 50;
/// Letters tried again at once.
const AT_ONCE: i64 = 500;

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(super) struct View {
    state: String,
    to: String,
    before: String,
}

/// `GET /operator/mails`
pub(super) async fn list(
    Local(app): Local,
    visitor: Visitor,
    Admin(person): Admin,
    Query(view): Query<View>,
) -> Result<Response, PageError> {
    let wanted = Wanted { state: Standing::parse(&view.state), to: view.to.clone() };
    let before = view.before.parse::<MailId>().ok();
    let read = app.db.read(async move |tx| mail::list(tx, &wanted, before, PAGE + 1).await);
    let mut letters = read.await?;
    let (locale, now) = (&app.locale, app.db.clock().now());
    let nothing = Wrong::nothing();
    let f = Fields::new(locale, &nothing.errors);
    let pages = pager(&view, &mut letters);
    let content = html! {
        (PageHead::new(say!(locale, "operator-mails"))
            .lead(&say!(locale, "operator-mails-lead"))
            .actions(html! {
                @if app.site.sends_mail {
                    (post_button(
                        "/operator/mails/sending",
                        &person.csrf,
                        say!(locale, "operator-send-all"),
                    ).confirm(say!(locale, "operator-send-all-question")))
                }
            }))
        @if !app.site.sends_mail {
            (note(Tone::Warn, html! {
                p {
                    (phrase!(locale, "operator-mails-no-server",
                        option = html! { code { "--smtp" } }))
                }
            }))
        }
        (views(locale, &view))
        form.form.search method="get" action="/operator/mails" role="search" {
            (f.text("to", say!(locale, "operator-mail-address"))
                .value(view.to.clone()).autocomplete("off"))
            @if !view.state.is_empty() { (hidden("state", &view.state)) }
            div.actions { (submit(say!(locale, "operator-search"))) }
        }
        (table(locale, now, &letters))
        (pages.show(locale))
    };
    let frame = frame(&app, &visitor, say!(locale, "operator-mails")).await?;
    Ok(frame.desk(Desk::Mails).show(content))
}

fn views(locale: &Locale, view: &View) -> Markup {
    let tab = |state: &str, label: String| Tab {
        href: links::with("/operator/mails", &[("state", state), ("to", &view.to)]).into(),
        label: label.into(),
        count: None,
        current: state == view.state,
    };
    let all = [
        tab("", say!(locale, "operator-tab-all")),
        tab("waiting", say!(locale, "operator-tab-waiting")),
        tab("failed", say!(locale, "operator-tab-failed")),
        tab("sent", say!(locale, "operator-tab-sent")),
    ];
    tabs(locale, &say!(locale, "operator-mails-by-state"), &all)
}

fn table(locale: &Locale, now: base::Timestamp, letters: &[Kept]) -> Markup {
    let rows = letters.iter().map(|it| {
        vec![
            html! { a href={ "/operator/mails/" (it.id) } { (it.letter.subject) } },
            html! { (it.letter.to) },
            html! { (super::kinds::letter(locale, &it.kind)) },
            badge(locale, it.state().as_str()),
            relative(locale, now, it.created_at),
        ]
    });
    let all = link_button("/operator/mails", say!(locale, "operator-show-all"));
    let text = say!(locale, "operator-no-mails-text");
    let empty = Empty::new(say!(locale, "operator-no-mails"), text, all);
    let table = Table::new(say!(locale, "operator-mails"))
        .column(say!(locale, "operator-column-subject"))
        .column(say!(locale, "operator-column-to"))
        .column(say!(locale, "operator-column-about"))
        .column(say!(locale, "operator-column-state"))
        .column(say!(locale, "operator-column-written"));
    html! { (table.rows(rows).empty(empty.icon(Icon::Mail))) }
}

fn pager<'a>(view: &View, letters: &mut Vec<Kept>) -> Pager<'a> {
    let pairs = |before: &str| {
        let pairs = [("state", &*view.state), ("to", &*view.to), ("before", before)];
        links::with("/operator/mails", &pairs)
    };
    let last = Pager::cut(letters, PAGE);
    Pager {
        newer: (!view.before.is_empty()).then(|| pairs("").into()),
        older: last.map(|it| pairs(&it.id.to_string()).into()),
    }
}

/// `GET /operator/mails/{id}`
pub(super) async fn show(
    Local(app): Local,
    visitor: Visitor,
    Admin(person): Admin,
    PathId(id): PathId<kinds::Mail>,
) -> Result<Response, PageError> {
    let found = app.db.read(async move |tx| mail::find(tx, id).await).await?;
    let kept = found.ok_or_else(|| base::Error::from(Refusal::NoLetter))?;
    page(&app, &visitor, &person, &kept, false).await
}

/// `POST /operator/mails/{id}/reading`: the letter with its links; the log notes who read it.
pub(super) async fn read(
    Local(app): Local,
    visitor: Visitor,
    Admin(person): Admin,
    PathId(id): PathId<kinds::Mail>,
    CsrfForm(Nothing {}): CsrfForm<Nothing>,
) -> Result<Response, PageError> {
    let here = format!("/operator/mails/{id}");
    if PROOF < app.db.clock().now().since(person.proved_at) {
        return Ok(Redirect::to(&format!("/settings/proof?next={here}")).into_response());
    }
    let admin = person.account;
    let kept = app.db.write(async move |tx| mail::read(tx, admin, id).await).await?;
    page(&app, &visitor, &person, &kept, kept.sent_at.is_none()).await
}

async fn page(
    app: &App,
    visitor: &Visitor,
    person: &Person,
    kept: &Kept,
    whole: bool,
) -> Result<Response, PageError> {
    let (locale, base) = (&app.locale, format!("/operator/mails/{}", kept.id));
    let masked = kept.without_secrets();
    let hides = masked != kept.letter.text;
    let waits = kept.sent_at.is_none();
    let told = if waits {
        say!(locale, "operator-mail-hidden-waits")
    } else {
        say!(locale, "operator-mail-hidden-sent")
    };
    let content = html! {
        (PageHead::new(&*kept.letter.subject)
            .under("/operator/mails", say!(locale, "operator-mails"))
            .badge(badge(locale, kept.state().as_str())))
        (facts(locale, kept))
        section.card.letter aria-label=(say!(locale, "operator-mail-text")) {
            (if whole { &kept.letter.text } else { &masked })
        }
        @if whole && hides { (links_of(locale, &kept.letter.text, &masked)) }
        @if hides && !whole { (note(Tone::Plain, told.as_str())) }
        @if waits {
            div.actions {
                @if hides && !whole {
                    (post_button(
                        format!("{base}/reading"),
                        &person.csrf,
                        say!(locale, "operator-mail-show-link"),
                    ))
                }
                @if app.site.sends_mail {
                    (post_button(
                        format!("{base}/sending"),
                        &person.csrf,
                        say!(locale, "operator-mail-send-now"),
                    ))
                }
            }
        }
    };
    let frame = frame(app, visitor, say!(locale, "operator-mail")).await?;
    Ok(frame.desk(Desk::Mails).readable().show(content))
}

/// The links that are hidden otherwise, each with a button that copies it.
fn links_of(locale: &Locale, text: &str, masked: &str) -> Markup {
    let links = text.lines().zip(masked.lines()).filter(|(all, some)| all != some);
    html! {
        (card(&say!(locale, "operator-mail-link"), html! {
            @for (link, _) in links { p { (copyable(link.trim())) } }
        }))
    }
}

fn facts(locale: &Locale, kept: &Kept) -> Markup {
    let sent = match kept.sent_at {
        Some(at) => date_time(locale, at),
        None => html! { (say!(locale, "operator-mail-not-sent")) },
    };
    let mut facts = vec![
        (say!(locale, "operator-column-to"), html! { (kept.letter.to) }),
        (
            say!(locale, "operator-column-about"),
            html! { (super::kinds::letter(locale, &kept.kind)) },
        ),
        (say!(locale, "operator-column-written"), date_time(locale, kept.created_at)),
        (say!(locale, "operator-mail-sent"), sent),
    ];
    if let (None, Some((at, error))) = (kept.sent_at, &kept.failed) {
        let date = date_time(locale, *at);
        let why = phrase!(locale, "operator-mail-refused-at", date = date, error = error);
        facts.push((say!(locale, "operator-mail-refused"), why));
    }
    definitions(facts.iter().map(|(term, fact)| (term.as_str(), fact.clone())))
}

/// `POST /operator/mails/{id}/sending`
pub(super) async fn send(
    Local(app): Local,
    Admin(person): Admin,
    PathId(id): PathId<kinds::Mail>,
    CsrfForm(Nothing {}): CsrfForm<Nothing>,
) -> Result<Response, PageError> {
    let admin = person.account;
    app.db.write(async move |tx| mail::send_again(tx, admin, id).await).await?;
    Ok(Redirect::to(&format!("/operator/mails/{id}?done=mail-is-queued")).into_response())
}

/// `POST /operator/mails/sending`
pub(super) async fn send_all(
    Local(app): Local,
    Admin(person): Admin,
    CsrfForm(Nothing {}): CsrfForm<Nothing>,
) -> Result<Response, PageError> {
    let admin = person.account;
    app.db.write(async move |tx| mail::send_all_again(tx, admin, AT_ONCE).await).await?;
    Ok(Redirect::to("/operator/mails?done=mails-are-queued").into_response())
}
