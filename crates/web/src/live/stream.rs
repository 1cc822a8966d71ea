//! One open stream: the whole state at once, then again whenever it changes.

use std::{convert::Infallible, time::Duration};

use axum::{
    Extension,
    http::{HeaderName, HeaderValue, StatusCode, header},
    response::{
        IntoResponse, Response,
        sse::{Event, KeepAlive, Sse},
    },
};
use face::{App, Local, PageError, Person};
use locale::Locale;
use market::notifications::{Line, sentence};
use serde_json::{Value, json};
use tokio::time::{Instant, sleep_until};

use super::{
    Hub,
    hub::{Picture, Watching},
};

/// A word to proxies and browsers that the line is open.
const HEARTBEAT: Duration = Duration::from_secs(20);
/// Then the browser connects again, and has to say who it is.
const LIFE: Duration = Duration::from_mins(10);
/// After a break a browser waits so long.
const RETRY: Duration = Duration::from_secs(3);

struct Open {
    app: App,
    watching: Watching,
    /// The number of the last hint that was sent; none before the first state.
    told: Option<u64>,
    ends: Instant,
}

/// `GET /live`
pub(super) async fn show(
    Local(app): Local,
    person: Person,
    Extension(hub): Extension<Hub>,
) -> Result<Response, PageError> {
    let Some(watching) = hub.watch(person.account).await? else {
        return Ok((StatusCode::TOO_MANY_REQUESTS, [(header::RETRY_AFTER, "60")]).into_response());
    };
    let open = Open { app, watching, told: None, ends: Instant::now() + LIFE };
    let events = futures_util::stream::unfold(open, async |mut open| {
        let event = open.next().await?;
        Some((Ok::<_, Infallible>(event), open))
    });
    let alive = KeepAlive::new().interval(HEARTBEAT);
    let mut response = Sse::new(events).keep_alive(alive).into_response();
    // A proxy that collects answers would hold back the news.
    let name = HeaderName::from_static("x-accel-buffering");
    response.headers_mut().insert(name, HeaderValue::from_static("no"));
    Ok(response)
}

impl Open {
    /// The next event; nothing when the server stops or this stream has lived long enough.
    async fn next(&mut self) -> Option<Event> {
        if self.told.is_some() {
            tokio::select! {
                changed = self.watching.news.changed() => changed.ok()?,
                () = self.app.stop.stopped() => return None,
                () = sleep_until(self.ends) => return None,
            }
        }
        let picture = self.watching.news.borrow_and_update().clone();
        let newest = picture.hints.last().map_or(0, |it| it.0);
        let told = self.told.replace(newest);
        let state = state(&self.app.locale, &picture, told);
        let event = Event::default().event("state").retry(RETRY).id(newest.to_string());
        event.json_data(state).ok()
    }
}

/// What the page's script reads.
fn state(locale: &Locale, picture: &Picture, told: Option<u64>) -> Value {
    let counters = &picture.counters;
    let is_new = |number: u64| told.is_some_and(|it| it < number);
    let projects = picture.hints.iter().filter(|it| is_new(it.0)).map(|it| it.1.to_string());
    let newest = counters.newest.as_ref().map(|it| {
        let text = sentence(locale, &Line::of(it.clone()));
        let (id, href) = (it.id.to_string(), format!("/notifications/{}", it.id));
        json!({ "id": id, "text": text, "href": href })
    });
    json!({
        "notifications": counters.notifications,
        "messages": counters.messages,
        "reviews": counters.reviews,
        "available": locale.sum(counters.available),
        "newest": newest,
        "projects": projects.collect::<Vec<_>>(),
    })
}
