//! `GET /messages`: one line for each thread, the newest word first.

use axum::{
    extract::{Query, State},
    response::Response,
};
use base::Timestamp;
use face::{App, PageError, Person, Visitor};
use locale::Locale;
use market::{
    ThreadId,
    messages::{self, About, Overview},
};
use maud::{Markup, html};

use crate::{
    frame,
    ui::{self, Empty, Icon, PageHead, Pager, Tone, link_button},
};

/// Threads on one page.
const PAGE: i64 = 25;

/// `GET /messages`
pub(super) async fn show(
    State(app): State<App>,
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
    let locale = &app.site.locale;
    let content = html! {
        (PageHead::new("Messages"))
        @if lines.is_empty() {
            (Empty::new(
                "No messages yet",
                "Ask about a job on its page, or write to the other side from a task.",
                link_button("/jobs", "Find work"),
            ).icon(Icon::Message))
        } @else {
            ul.inbox { @for it in &lines { li { (line(locale, now, it)) } } }
        }
        (Pager {
            newer: before.map(|_| "/messages".into()),
            older: older.map(Into::into),
        }.show(locale))
    };
    Ok(frame(&app, &visitor, "Messages").await?.readable().show(content))
}

fn line(locale: &Locale, now: Timestamp, it: &Overview) -> Markup {
    html! {
        article.card {
            header {
                a href={ "/messages/" (it.id) } {
                    b { bdi { (it.other.name) } } " · " (it.title)
                }
                @if 0 < it.unread {
                    " " (ui::chip(Tone::Act, &locale.count(it.unread, "new", "new")))
                }
            }
            p { @if it.is_mine { "You: " } (ui::excerpt(&it.excerpt, 140)) }
            p.muted.small-text {
                (about(it.subject.about())) " · " (ui::relative(locale, now, it.newest_at))
            }
        }
    }
}

/// What a thread is about, in words.
pub(super) fn about(it: About) -> &'static str {
    match it {
        About::Project => "About the job",
        About::Application => "About an application",
        About::Assignment => "About a task",
    }
}
