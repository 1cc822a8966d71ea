//! `GET /notifications`: what happened, by days, several of one kind as one line.

use axum::{
    Extension,
    extract::Query,
    response::{IntoResponse, Redirect, Response},
};
use base::{Day, Timestamp, kinds};
use face::{CsrfForm, Local, PageError, PathId, Person, Visitor};
use locale::Locale;
use market::{
    NotificationId,
    notifications::{self, Category, Line, sentence},
};
use maud::{Markup, html};
use serde::Deserialize;

use super::{links, topics};
use crate::{
    frame,
    live::Hub,
    ui::{self, Empty, Icon, PageHead, Pager, Tab, link_button, post_button},
    words::say,
};

/// Notifications on one page, before those that belong together become one line.
const PAGE: i64 = 60;

/// `GET /notifications`
pub(super) async fn show(
    Local(app): Local,
    visitor: Visitor,
    person: Person,
    Query(pairs): Query<Vec<(String, String)>>,
) -> Result<Response, PageError> {
    let asked = |name: &str| pairs.iter().find(|it| it.0 == name).map(|it| it.1.as_str());
    let before: Option<NotificationId> = asked("before").and_then(|it| it.parse().ok());
    let category = asked("about").and_then(Category::parse);
    let me = person.account;
    let read = app.db.read(async move |tx| {
        let all = notifications::list(tx, me, category, before, PAGE + 1).await?;
        let unread = notifications::unread_by_category(tx, me).await?;
        Ok((all, unread, tx.now()))
    });
    let (mut all, unread, now) = read.await?;
    let newest = all.first().map(|it| it.id);
    let here = |before: Option<NotificationId>| address(category, before);
    let older = Pager::cut(&mut all, PAGE).map(|it| here(Some(it.id)));
    let locale = &app.locale;
    let lines = notifications::lines(all);
    let content = html! {
        (PageHead::new(say!(locale, "notifications-title")).actions(html! {
            @if let Some(newest) = newest.filter(|_| lines.iter().any(|it| it.is_unread)) {
                (post_button("/notifications/reading", &person.csrf,
                    say!(locale, "notifications-mark-all"))
                    .hidden("up_to", newest.to_string())
                    .hidden("about", category.map_or("", Category::as_str)))
            }
            (link_button("/settings/notifications", say!(locale, "notifications-settings"))
                .quiet())
        }))
        (ui::tabs(locale, &say!(locale, "notifications-categories"),
            &tabs(locale, &person, category, &unread)))
        @if lines.is_empty() {
            (Empty::new(
                say!(locale, "notifications-empty"),
                say!(locale, "notifications-empty-text"),
                link_button("/jobs", say!(locale, "notifications-find-work")),
            ).icon(Icon::Bell))
        } @else {
            (days(locale, now, &lines))
        }
        (Pager { newer: before.map(|_| here(None).into()), older: older.map(Into::into) }
            .show(locale))
    };
    Ok(frame(&app, &visitor, say!(locale, "notifications-title")).await?.readable().show(content))
}

fn address(category: Option<Category>, before: Option<NotificationId>) -> String {
    let about = category.map(|it| format!("about={it}"));
    let before = before.map(|it| format!("before={it}"));
    let pairs: Vec<String> = about.into_iter().chain(before).collect();
    let question = if pairs.is_empty() { "" } else { "?" };
    format!("/notifications{question}{}", pairs.join("&"))
}

/// All, and each kind that this person can have.
fn tabs(
    locale: &Locale,
    person: &Person,
    current: Option<Category>,
    unread: &[(Category, i64)],
) -> Vec<Tab<'static>> {
    let tab = |it: Option<Category>, label: String, count: i64| Tab {
        href: address(it, None).into(),
        label: label.into(),
        count: (0 < count).then_some(count),
        current: it == current,
    };
    let all = unread.iter().map(|it| it.1).sum();
    let mut tabs = vec![tab(None, say!(locale, "notifications-all"), all)];
    let shown = |it: &&Category| **it != Category::Staff || person.has_desk();
    for it in Category::ALL.iter().filter(shown) {
        let count = unread.iter().find(|(category, _)| category == it).map_or(0, |it| it.1);
        tabs.push(tab(Some(*it), topics::category(locale, *it), count));
    }
    tabs
}

/// The lines under the days on which they happened.
fn days(locale: &Locale, now: Timestamp, lines: &[Line]) -> Markup {
    let day_of = |it: &Line| locale.day_of(it.newest.at);
    html! {
        @for day in lines.chunk_by(|a, b| day_of(a) == day_of(b)) {
            section.notices {
                @if let Some(first) = day.first() {
                    h2 { (day_name(locale, locale.day_of(now), day_of(first))) }
                }
                ul.card.flush { @for it in day { (line(locale, now, it)) } }
            }
        }
    }
}

fn day_name(locale: &Locale, today: Day, day: Day) -> String {
    if day == today {
        say!(locale, "notifications-today")
    } else if day.next() == today {
        say!(locale, "notifications-yesterday")
    } else {
        locale.day(day)
    }
}

fn line(locale: &Locale, now: Timestamp, it: &Line) -> Markup {
    let newest = &it.newest;
    html! {
        li.notice.unread[it.is_unread] {
            a href={ "/notifications/" (newest.id) } {
                (ui::icon(topics::icon(newest.category)))
                span.said {
                    (sentence(locale, it))
                    @if it.is_unread {
                        span.sr-only { " (" (say!(locale, "notifications-unread")) ")" }
                    }
                }
                span.when { (ui::relative(locale, now, newest.at)) }
            }
        }
    }
}

/// `GET /notifications/{id}`: on to its cause.
pub(super) async fn open(
    Local(app): Local,
    person: Person,
    PathId(id): PathId<kinds::Notification>,
    Extension(hub): Extension<Hub>,
) -> Result<Response, PageError> {
    let me = person.account;
    let it = app.db.write(async move |tx| notifications::open(tx, me, id).await).await?;
    hub.poke(me);
    Ok(Redirect::to(&links::cause(&it)).into_response())
}

#[derive(Debug, Deserialize)]
pub(super) struct Seen {
    up_to: String,
    #[serde(default)]
    about: String,
}

/// `POST /notifications/reading`
pub(super) async fn mark_all(
    Local(app): Local,
    person: Person,
    Extension(hub): Extension<Hub>,
    CsrfForm(seen): CsrfForm<Seen>,
) -> Result<Response, PageError> {
    let (me, category) = (person.account, Category::parse(&seen.about));
    let up_to: NotificationId =
        seen.up_to.parse().map_err(|_| base::Error::invalid("up_to", "id-malformed"))?;
    let mark =
        async move |tx: &mut store::Tx| notifications::mark_all_read(tx, me, category, up_to).await;
    app.db.write(mark).await?;
    hub.poke(me);
    let here = address(category, None);
    let sign = if here.contains('?') { '&' } else { '?' };
    Ok(Redirect::to(&format!("{here}{sign}done=notifications-are-read")).into_response())
}
