//! `/settings/notifications`: for each topic the way in which one hears of it, and when letters
//! come.

use std::collections::BTreeMap;

use axum::response::{IntoResponse, Redirect, Response};
use base::{Error, Result};
use face::{App, CsrfForm, Local, PageError, Person, Visitor};
use locale::{Locale, Zone};
use market::{
    AccountId,
    notifications::{self, Category, Channel, Hours, Topic, push},
};
use maud::{Markup, html};
use store::Tx;

use super::{devices, topics};
use crate::{
    frame,
    ui::{Choice, Fields, PageHead, Place, card, hidden, submit},
    words::say,
    wrong::Wrong,
};

/// Says in a form that it has boxes for devices, and begins their names: a box that is not
/// ticked is not sent.
const PUSH: &str = "push";

/// A form as it was sent: fields by their names.
type Sent = BTreeMap<String, String>;

/// `GET /settings/notifications`
pub(super) async fn show(
    Local(app): Local,
    visitor: Visitor,
    person: Person,
) -> Result<Response, PageError> {
    page(&app, &visitor, &person, &Sent::new(), &Wrong::nothing()).await
}

async fn page(
    app: &App,
    visitor: &Visitor,
    person: &Person,
    sent: &Sent,
    wrong: &Wrong,
) -> Result<Response, PageError> {
    let me = person.account;
    let read = app.db.read(async move |tx| {
        let topics = (notifications::channels(tx, me).await?, push::choices(tx, me).await?);
        let devices = (push::devices(tx, me).await?, push::public_key(tx).await?);
        Ok((topics, notifications::hours(tx, me).await?, devices))
    });
    let ((channels, pushed), hours, (devices, key)) = read.await?;
    // Nobody chooses what comes to devices before there is one.
    let pushed = if devices.is_empty() { Vec::new() } else { pushed };
    let locale = &app.locale;
    let f = Fields::new(locale, &wrong.errors);
    let shown = |it: &&Category| **it != Category::Staff || person.has_desk();
    let body = html! {
        @if !pushed.is_empty() { (hidden(PUSH, "chosen")) }
        @for category in Category::ALL.iter().filter(shown) {
            (card(&topics::category(locale, *category), html! {
                div.topics.stack {
                    @for (topic, channel) in of(&channels, *category) {
                        div.topic {
                            (choice(&f, locale, *topic, *channel, sent))
                            @if let Some((_, wanted)) = pushed.iter().find(|it| it.0 == *topic) {
                                (on_devices(&f, locale, *topic, *wanted, sent))
                            }
                        }
                    }
                }
            }))
        }
        (card(&say!(locale, "notifications-when"), when(&f, locale, &hours, sent)))
        div.actions { (submit(say!(locale, "notifications-save")).primary()) }
    };
    let content = html! {
        (PageHead::new(say!(locale, "notifications-settings-title"))
            .under("/settings", say!(locale, "accounts-account"))
            .lead(&say!(locale, "notifications-settings-lead")))
        (devices::part(app, visitor, &devices, key.as_deref()))
        (f.form("/settings/notifications", visitor.csrf(), body))
    };
    let frame = frame(app, visitor, say!(locale, "notifications-settings-title")).await?;
    Ok(frame.at(Place::Account).readable().show_as(wrong.status, content))
}

fn of(
    channels: &[(Topic, Channel)],
    category: Category,
) -> impl Iterator<Item = &(Topic, Channel)> {
    channels.iter().filter(move |it| it.0.category() == category)
}

/// One topic: a list to choose from, or the sentence that there is no choice.
fn choice<'a>(
    f: &Fields<'a>,
    locale: &'a Locale,
    topic: Topic,
    channel: Channel,
    sent: &Sent,
) -> Markup {
    let label = topics::topic(locale, topic);
    let [only] = topic.allowed() else {
        let ways = topic.allowed().iter();
        let ways = ways.map(|it| Choice::new(it.as_str(), topics::channel(locale, *it)));
        let value = sent.get(topic.as_str()).cloned().unwrap_or_else(|| channel.to_string());
        let field = f.select(topic.as_str(), label, ways).required().value(value);
        return match topic {
            Topic::Money => html! { (field.help(say!(locale, "notifications-topic-money-help"))) },
            _ => html! { (field) },
        };
    };
    html! {
        div.field {
            p { strong { (label) } }
            p.muted {
                (topics::channel(locale, *only)) ". "
                (say!(locale, "notifications-topic-security-help"))
            }
        }
    }
}

/// Whether a topic is told on devices, too.
fn on_devices<'a>(
    f: &Fields<'a>,
    locale: &'a Locale,
    topic: Topic,
    wanted: bool,
    sent: &Sent,
) -> Markup {
    let name = format!("{PUSH}-{topic}");
    let ticked = if sent.contains_key(PUSH) { sent.contains_key(&name) } else { wanted };
    html! { (f.checkbox(name, say!(locale, "notifications-push-topic")).ticked(ticked)) }
}

fn when<'a>(f: &Fields<'a>, locale: &'a Locale, hours: &Hours, sent: &Sent) -> Markup {
    let given = |name: &str, known: String| sent.get(name).cloned().unwrap_or(known);
    let clock = |it: i64| Choice::new(it.to_string(), format!("{it:02}:00"));
    let zones = Zone::NAMES.iter().map(|it| Choice::new(*it, it.replace('_', " ")));
    let all_day = || (0..24).map(clock);
    let none = || [Choice::new("", say!(locale, "notifications-quiet-none"))];
    let (from, until) = hours.quiet.unzip();
    let text = |it: Option<i64>| it.map(|it| it.to_string()).unwrap_or_default();
    html! {
        (f.select("zone", say!(locale, "notifications-zone"), zones).required()
            .value(given("zone", hours.zone.clone())))
        (f.select("digest_hour", say!(locale, "notifications-digest-hour"), all_day()).required()
            .value(given("digest_hour", hours.digest_hour.to_string())))
        (f.select("quiet_from", say!(locale, "notifications-quiet-from"),
            none().into_iter().chain(all_day())).value(given("quiet_from", text(from)))
            .help(say!(locale, "notifications-quiet-help")))
        (f.select("quiet_until", say!(locale, "notifications-quiet-until"),
            none().into_iter().chain(all_day())).value(given("quiet_until", text(until))))
    }
}

/// `POST /settings/notifications`
pub(super) async fn save(
    Local(app): Local,
    visitor: Visitor,
    person: Person,
    CsrfForm(sent): CsrfForm<Sent>,
) -> Result<Response, PageError> {
    let me = person.account;
    let kept = match read_hours(&sent) {
        Ok(hours) => {
            let (sent, hours) = (sent.clone(), hours);
            app.db.write(async move |tx| keep(tx, me, &sent, hours.as_ref()).await).await
        }
        Err(error) => Err(error),
    };
    if let Err(error) = kept {
        let wrong = Wrong::of(&app, error)?;
        return page(&app, &visitor, &person, &sent, &wrong).await;
    }
    Ok(Redirect::to("/settings/notifications?done=notifications-are-chosen").into_response())
}

async fn keep(tx: &mut Tx, me: AccountId, sent: &Sent, hours: Option<&Hours>) -> Result<()> {
    let known = notifications::channels(tx, me).await?;
    for (topic, before) in known {
        let Some(word) = sent.get(topic.as_str()) else { continue };
        let channel = Channel::parse(word);
        let channel = channel.ok_or_else(|| Error::invalid(topic.as_str(), "word-unknown"))?;
        if channel != before {
            notifications::choose(tx, me, topic, channel).await?;
        }
    }
    if sent.contains_key(PUSH) {
        let is_ticked = |it: &&Topic| sent.contains_key(&format!("{PUSH}-{it}"));
        let wanted: Vec<_> = Topic::ALL.iter().filter(is_ticked).copied().collect();
        push::choose(tx, me, &wanted).await?;
    }
    match hours {
        Some(hours) => notifications::set_hours(tx, me, hours).await,
        None => Ok(()),
    }
}

/// The hours that a form names; nothing when it names none.
fn read_hours(sent: &Sent) -> Result<Option<Hours>> {
    let Some(zone) = sent.get("zone") else { return Ok(None) };
    let hour = |name: &str| match sent.get(name).map_or("", String::as_str) {
        "" => Ok(None),
        text => {
            text.parse::<i64>().map(Some).map_err(|_| Error::invalid(name, "hour-out-of-range"))
        }
    };
    let quiet = match (hour("quiet_from")?, hour("quiet_until")?) {
        (Some(from), Some(until)) => Some((from, until)),
        (None, None) => None,
        _ => return Err(Error::invalid("quiet_from", "quiet-hours-half")),
    };
    let usual = Hours::default().digest_hour;
    let digest_hour = hour("digest_hour")?.unwrap_or(usual);
    Ok(Some(Hours { zone: zone.clone(), digest_hour, quiet }))
}
