//! `GET /messages/{id}`: what was said, with files, and the next word.

use axum::{
    extract::Query,
    response::{IntoResponse, Redirect, Response},
};
use base::{Timestamp, hours, kinds};
use face::{App, Local, PageError, PathId, Person, Upload, Visitor};
use locale::Locale;
use market::{
    AccountId, ThreadId,
    messages::{self, Extension, ExtensionState, Refusal, Subject, Thread},
    notifications,
};
use maud::{Markup, Render, html};
use store::Tx;

use super::{inbox::about, letter, time};
use crate::{
    frame,
    ui::{self, Fields, FileLink, Icon, PageHead, Pager, Tone, link_button, post_button},
    words::say,
    wrong::Wrong,
};

/// Messages on one page.
const PAGE: i64 = 50;

/// What came back: the text of a message, or a request for time.
#[derive(Default)]
pub(super) struct Typed {
    pub(super) text: String,
    pub(super) hours: String,
    pub(super) why: String,
}

/// `GET /messages/{id}`
pub(super) async fn show(
    Local(app): Local,
    visitor: Visitor,
    person: Person,
    PathId(id): PathId<kinds::Thread>,
    Query(pairs): Query<Vec<(String, String)>>,
) -> Result<Response, PageError> {
    let before = pairs.iter().find(|it| it.0 == "before").and_then(|it| it.1.parse().ok());
    let forms = Forms { typed: Typed::default(), letter: Wrong::nothing(), time: Wrong::nothing() };
    answer(&app, &visitor, &person, id, before, &forms).await
}

/// The two forms of the page.
pub(super) struct Forms {
    pub(super) typed: Typed,
    pub(super) letter: Wrong,
    pub(super) time: Wrong,
}

impl Forms {
    /// The worse of the two statuses.
    fn status(&self) -> axum::http::StatusCode {
        self.letter.status.max(self.time.status)
    }
}

/// What the page shows.
struct Seen {
    thread: Thread,
    may_ask: bool,
    now: Timestamp,
}

pub(super) async fn answer(
    app: &App,
    visitor: &Visitor,
    person: &Person,
    id: ThreadId,
    before: Option<i64>,
    forms: &Forms,
) -> Result<Response, PageError> {
    let me = person.account;
    let seen = app.db.read(async move |tx| read(tx, me, id, before).await).await?;
    if let Some(newest) = seen.thread.messages.first().map(|it| it.number) {
        let mark = async move |tx: &mut Tx| {
            messages::mark_read(tx, me, id, newest).await?;
            notifications::see(tx, me, "message-sent", &id.to_string()).await
        };
        app.db.write(mark).await?;
    }
    let (locale, thread) = (&app.locale, &seen.thread);
    let page = Page { locale, csrf: &person.csrf, me, seen: &seen };
    let older = thread.messages.last().map(|it| it.number).filter(|it| 1 < *it);
    let content = html! {
        (PageHead::new(thread.other(me).name.as_str())
            .under("/messages", say!(locale, "messages-title"))
            .lead_markup(html! {
                (about(locale, thread.subject.about())) " · " (thread.title)
            })
            .actions(page.subject()))
        (Pager {
            newer: before.map(|_| format!("/messages/{id}").into()),
            older: older.map(|it| format!("/messages/{id}?before={it}").into()),
        }.show(locale))
        (page.messages())
        @for it in &thread.extensions { (page.extension(it)) }
        (page.letter(forms))
        @if seen.may_ask { (time::form(locale, &person.csrf, thread, forms)) }
    };
    let frame = frame(app, visitor, thread.title.clone()).await?.readable();
    Ok(frame.show_as(forms.status(), content))
}

async fn read(tx: &mut Tx, me: AccountId, id: ThreadId, before: Option<i64>) -> base::Result<Seen> {
    let thread = messages::thread(tx, me, id, before, PAGE).await?;
    let may_ask = match thread.subject {
        Subject::Assignment(id) if me == thread.worker.id => {
            messages::may_ask_for_time(tx, me, id).await?
        }
        _ => false,
    };
    Ok(Seen { thread, may_ask, now: tx.now() })
}

struct Page<'a> {
    locale: &'a Locale,
    csrf: &'a str,
    me: AccountId,
    seen: &'a Seen,
}

impl Page<'_> {
    /// The way to what the thread is about.
    fn subject(&self) -> Markup {
        let (locale, thread) = (self.locale, &self.seen.thread);
        let is_worker = self.me == thread.worker.id;
        let (href, label) = match thread.subject {
            Subject::Assignment(id) if is_worker => {
                (format!("/my-work/{id}"), say!(locale, "messages-to-task"))
            }
            Subject::Assignment(id) => {
                (format!("/reviews/{id}"), say!(locale, "messages-to-submission"))
            }
            Subject::Application(_) if !is_worker => {
                let href = format!("/projects/{}/applicants", thread.project);
                (href, say!(locale, "messages-to-applicants"))
            }
            _ if is_worker => {
                (format!("/jobs/{}", thread.project), say!(locale, "messages-to-job"))
            }
            _ => (format!("/projects/{}", thread.project), say!(locale, "messages-to-project")),
        };
        html! { (link_button(href, label).small()) }
    }

    fn messages(&self) -> Markup {
        let (locale, thread) = (self.locale, &self.seen.thread);
        let (worker, requester) =
            (say!(locale, "messages-worker"), say!(locale, "messages-requester"));
        let shown: Vec<Vec<String>> = thread
            .messages
            .iter()
            .map(|it| it.files.iter().map(|it| format!("/files/{}", it.file)).collect())
            .collect();
        // The newest come first out of the store and stand last on the page.
        let list: Vec<_> = thread.messages.iter().zip(&shown).rev().collect();
        let drawn: Vec<ui::Message<'_>> = list
            .into_iter()
            .map(|(it, hrefs)| {
                let mine = it.author == self.me;
                let from = if it.author == thread.worker.id {
                    (&thread.worker.name, &worker)
                } else {
                    (&thread.requester.name, &requester)
                };
                let files = it.files.iter().zip(hrefs);
                ui::Message {
                    from: from.0,
                    role: from.1,
                    mine,
                    at: it.at,
                    body: html! {
                        (ui::markdown(&it.text, 4))
                        @if !mine {
                            p.small-text {
                                a.muted href={ "/message-reports/" (it.id) } {
                                    (say!(locale, "messages-report"))
                                }
                            }
                        }
                    },
                    files: files
                        .map(|(file, href)| FileLink {
                            href,
                            name: &file.name,
                            size: file.bytes.unsigned_abs(),
                        })
                        .collect(),
                }
            })
            .collect();
        ui::thread(locale, &drawn)
    }

    /// A request for more time, with the requester's two buttons while it waits.
    fn extension(&self, it: &Extension) -> Markup {
        let (locale, n) = (self.locale, it.extra / hours(1));
        let action = |what: &str| format!("/extension-requests/{}/{what}", it.id);
        let (tone, text) = match it.state {
            ExtensionState::Asked => (Tone::Warn, say!(locale, "messages-time-asked", n = n)),
            ExtensionState::Granted => (Tone::Ok, say!(locale, "messages-time-granted", n = n)),
            ExtensionState::Declined => {
                (Tone::Plain, say!(locale, "messages-time-declined", n = n))
            }
        };
        let decides = it.state == ExtensionState::Asked && self.me != self.seen.thread.worker.id;
        ui::note(
            tone,
            html! {
                p {
                    b { (text) }
                    " · " (ui::relative(locale, self.seen.now, it.asked_at))
                }
                @if decides {
                    div.actions {
                        (post_button(action("grant"), self.csrf,
                            say!(locale, "messages-time-grant")).primary().icon(Icon::Check))
                        (post_button(action("refusal"), self.csrf,
                            say!(locale, "messages-time-decline")))
                    }
                }
            },
        )
    }

    fn letter(&self, forms: &Forms) -> Markup {
        let f = Fields::new(self.locale, &forms.letter.errors);
        let body = letter::fields(self.locale, &f, &forms.typed.text);
        let action = format!("/messages/{}", self.seen.thread.id);
        ui::card("", f.form(action, self.csrf, body).upload().render())
    }
}

/// `POST /messages/{id}`
pub(super) async fn send(
    Local(app): Local,
    visitor: Visitor,
    person: Person,
    PathId(id): PathId<kinds::Thread>,
    upload: Upload,
) -> Result<Response, PageError> {
    let me = person.account;
    // A thread that is not this person's takes no files.
    app.db.read(async move |tx| messages::thread(tx, me, id, None, 1).await).await?;
    let sent = match letter::read(&app, me, &upload).await {
        Ok(letter) => {
            let reply = async move |tx: &mut Tx| messages::reply(tx, me, id, letter.clone()).await;
            app.db.write(reply).await
        }
        Err(error) => Err(error),
    };
    match sent {
        Ok(_) => Ok(Redirect::to(&format!("/messages/{id}?done=message-is-sent")).into_response()),
        Err(error) if error.is(Refusal::NotFound) => Err(error.into()),
        Err(error) => {
            let text = upload.text("text").unwrap_or_default().to_owned();
            let forms = Forms {
                typed: Typed { text, ..Typed::default() },
                letter: Wrong::of(&app, error)?,
                time: Wrong::nothing(),
            };
            answer(&app, &visitor, &person, id, None, &forms).await
        }
    }
}
