//! `GET /messages`: one line for each thread, the newest word first.

use axum::{extract::Query, response::Response};
use base::Timestamp;
use face::{Local, PageError, Person, Visitor};
use locale::Locale;
use market::{
    ThreadId,
    messages::{self, About, Overview},
};
use maud::{Markup, html};

use crate::{
    frame,
    ui::{self, Empty, Icon, PageHead, Pager, Tone, link_button},
    words::say,
};

/// Threads on one page.
const PAGE: i64 = 25;

/// `GET /messages`
pub(super) async fn show(
    Local(app): Local,
    visitor: Visitor,
    person: Person,
    Query(pairs): Query<Vec<(String, String)>>,
) -> Result<Response, PageError> {
    let before = pairs.iter().find(|it| it.0 == "before").and_then(|it| it.1.parse().ok());
    let before: Option<ThreadId> = before;
    let me = person.account;
    let read = app.db.read(async move |tx| {
        let lines = messages::inbox(tx, me, before, PAGE + 1).await?;
        Ok((lines, tx.now()))
    });
    let (mut lines, now) = read.await?;
    let older = Pager::cut(&mut lines, PAGE).map(|it| format!("/messages?before={}", it.id));
    let locale = &app.locale;
    let content = html! {
        (PageHead::new(say!(locale, "messages-title")))
        @if lines.is_empty() {
            (Empty::new(
                say!(locale, "messages-empty-title"),
                say!(locale, "messages-empty-text"),
                link_button("/jobs", say!(locale, "messages-find-work")),
            ).icon(Icon::Message))
        } @else {
            ul.inbox.card.flush { @for it in &lines { li { (line(locale, now, it)) } } }
        }
        (Pager {
            newer: before.map(|_| "/messages".into()),
            older: older.map(Into::into),
        }.show(locale))
    };
    Ok(frame(&app, &visitor, say!(locale, "messages-title")).await?.readable().show(content))
}

/// One thread as a line of a list.
pub(crate) fn line(locale: &Locale, now: Timestamp, it: &Overview) -> Markup {
    let excerpt = ui::excerpt(&it.excerpt, 140);
    html! {
        article {
            header {
                a href={ "/messages/" (it.id) } {
                    b { bdi { (it.other.name) } } " · " (it.title)
                }
                @if 0 < it.unread {
                    " " (ui::chip(Tone::Act, &say!(locale, "messages-unread", n = it.unread)))
                }
            }
            p {
                @if it.is_mine { (say!(locale, "messages-from-you", text = excerpt)) }
                @else { (excerpt) }
            }
            p.muted.small-text {
                (about(locale, it.subject.about())) " · " (ui::relative(locale, now, it.newest_at))
            }
        }
    }
}

/// What a thread is about, in words.
pub(super) fn about(locale: &Locale, it: About) -> String {
    match it {
        About::Project => say!(locale, "messages-about-project"),
        About::Application => say!(locale, "messages-about-application"),
        About::Assignment => say!(locale, "messages-about-assignment"),
    }
}
