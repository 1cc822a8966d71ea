//! `/operator/mails`: letters, what became of them, and what one says.
//!
//! Invariant: a letter may open an account, so an admin sees its links only while no mail
//! server has taken it, with the password at hand, and the log notes it.

use axum::{
    extract::{Query, State},
    response::{IntoResponse, Redirect, Response},
};
use base::kinds;
use face::{Admin, App, CsrfForm, PageError, PathId, Person, Visitor};
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
        Empty, Fields, Icon, PageHead, Pager, Tab, Table, Tone, badge, date_time, definitions,
        hidden, link_button, note, post_button, relative, submit, tabs,
    },
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
    State(app): State<App>,
    visitor: Visitor,
    Admin(person): Admin,
    Query(view): Query<View>,
) -> Result<Response, PageError> {
    let wanted = Wanted { state: Standing::parse(&view.state), to: view.to.clone() };
    let before = view.before.parse::<MailId>().ok();
    let read = app.db.read(async move |tx| mail::list(tx, &wanted, before, PAGE + 1).await);
    let mut letters = read.await?;
    let (locale, now) = (&app.site.locale, app.db.clock().now());
    let nothing = Wrong::nothing();
    let f = Fields::new(locale, &nothing.errors);
    let pages = pager(&view, &mut letters);
    let content = html! {
        (PageHead::new("Mails")
            .lead("Without a mail server letters wait here. A letter's page shows what it says.")
            .actions(html! {
                (post_button("/operator/mails/sending", &person.csrf, "Send all that wait")
                    .confirm("Send every letter that no mail server took?"))
            }))
        (views(locale, &view))
        form.form.search method="get" action="/operator/mails" role="search" {
            (f.text("to", "Address").value(view.to.clone()).autocomplete("off"))
            @if !view.state.is_empty() { (hidden("state", &view.state)) }
            div.actions { (submit("Search")) }
        }
        (table(locale, now, &letters))
        (pages.show(locale))
    };
    Ok(frame(&app, &visitor, "Mails").await?.desk(Desk::Mails).show(content))
}

fn views(locale: &Locale, view: &View) -> Markup {
    let tab = |state: &str, label: &'static str| Tab {
        href: links::with("/operator/mails", &[("state", state), ("to", &view.to)]).into(),
        label: label.into(),
        count: None,
        current: state == view.state,
    };
    let all =
        [tab("", "All"), tab("waiting", "Waiting"), tab("failed", "Failed"), tab("sent", "Sent")];
    tabs(locale, "Mails by state", &all)
}

fn table(locale: &Locale, now: base::Timestamp, letters: &[Kept]) -> Markup {
    let rows = letters.iter().map(|it| {
        vec![
            html! { a href={ "/operator/mails/" (it.id) } { (it.letter.subject) } },
            html! { (it.letter.to) },
            html! { (it.kind.replace('-', " ")) },
            badge(it.state().as_str()),
            relative(locale, now, it.created_at),
        ]
    });
    let all = link_button("/operator/mails", "Show all");
    let empty =
        Empty::new("No mails here", "Letters to people stand here when they are written.", all);
    let table = Table::new("Mails").column("Subject").column("To").column("About");
    let table = table.column("State").column("Written").rows(rows).empty(empty.icon(Icon::Mail));
    html! { (table) }
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
    State(app): State<App>,
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
    State(app): State<App>,
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
    let (locale, base) = (&app.site.locale, format!("/operator/mails/{}", kept.id));
    let masked = kept.without_secrets();
    let hides = masked != kept.letter.text;
    let waits = kept.sent_at.is_none();
    let content = html! {
        (PageHead::new(&*kept.letter.subject).under("/operator/mails", "Mails")
            .badge(badge(kept.state().as_str())))
        (facts(locale, kept))
        section.card.letter aria-label="Text" {
            (if whole { &kept.letter.text } else { &masked })
        }
        @if hides && !whole {
            (note(Tone::Plain, if waits {
                "Its link is hidden: whoever has it can act for the person. Show it only to pass \
                 it on to them; the audit log notes that you did."
            } else {
                "Its link is hidden: a mail server took this letter, so the person has it."
            }))
        }
        @if waits {
            div.actions {
                @if hides && !whole {
                    (post_button(format!("{base}/reading"), &person.csrf, "Show the link"))
                }
                (post_button(format!("{base}/sending"), &person.csrf, "Send it now"))
            }
        }
    };
    let frame = frame(app, visitor, "Mail").await?.desk(Desk::Mails).readable();
    Ok(frame.show(content))
}

fn facts(locale: &Locale, kept: &Kept) -> Markup {
    let sent = kept.sent_at.map_or_else(|| html! { "not yet" }, |at| date_time(locale, at));
    let mut facts = vec![
        ("To", html! { (kept.letter.to) }),
        ("About", html! { (kept.kind.replace('-', " ")) }),
        ("Written", date_time(locale, kept.created_at)),
        ("Sent", sent),
    ];
    if let (None, Some((at, error))) = (kept.sent_at, &kept.failed) {
        facts.push(("Refused", html! { (date_time(locale, *at)) ": " (error) }));
    }
    definitions(facts)
}

/// `POST /operator/mails/{id}/sending`
pub(super) async fn send(
    State(app): State<App>,
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
    State(app): State<App>,
    Admin(person): Admin,
    CsrfForm(Nothing {}): CsrfForm<Nothing>,
) -> Result<Response, PageError> {
    let admin = person.account;
    app.db.write(async move |tx| mail::send_all_again(tx, admin, AT_ONCE).await).await?;
    Ok(Redirect::to("/operator/mails?done=mails-are-queued").into_response())
}
