//! `/operator/people/{id}`: one person, as staff see and manage them.

use axum::response::{IntoResponse, Redirect, Response};
use base::{Error, Result, kinds};
use face::{Admin, App, CsrfForm, Local, Moderator, PageError, PathId, Person, Visitor};
use locale::Locale;
use market::{
    AccountId,
    accounts::{self, Account, ListedSession, REASON, Role},
    restrictions::{self, Sift},
};
use maud::{Markup, Render, html};
use serde::Deserialize;

use super::{
    door::{Nothing, browser},
    people::{named, standing},
    record::Record,
};
use crate::{
    frame,
    operator::Desk,
    restrictions::of_person,
    ui::{
        Choice, Fields, PageHead, Tone, card, date_time, definitions, link_button, note,
        post_button, relative, split, submit,
    },
    words::{phrase, say},
    wrong::Wrong,
};

/// The newest restrictions of a person are shown, so many of them.
const RESTRICTIONS: i64 = 10;

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(super) struct Reason {
    reason: String,
}

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(super) struct RoleForm {
    role: String,
}

/// `GET /operator/people/{id}`
pub(super) async fn show(
    Local(app): Local,
    visitor: Visitor,
    Moderator(staff): Moderator,
    PathId(id): PathId<kinds::Account>,
) -> Result<Response, PageError> {
    page(&app, &visitor, &staff, id, &Reason::default(), &Wrong::nothing()).await
}

async fn page(
    app: &App,
    visitor: &Visitor,
    staff: &Person,
    id: AccountId,
    form: &Reason,
    wrong: &Wrong,
) -> Result<Response, PageError> {
    let (admin, locale) = (staff.is(Role::Admin), &app.locale);
    let read = app.db.read(async move |tx| {
        let account = accounts::find(tx, id).await?;
        // Where somebody signs in from is for admins alone.
        let sessions = if admin { accounts::sessions_of(tx, id).await? } else { Vec::new() };
        let restrictions = restrictions::list(tx, Sift::Of(id), None, RESTRICTIONS).await?;
        let record = Record::read(tx, id).await?;
        Ok((account, accounts::roles_of(tx, id).await?, sessions, record, restrictions))
    });
    let (account, roles, sessions, record, restrictions) = read.await?;
    let content = html! {
        (PageHead::new(account.name.as_str())
            .under("/operator/people", say!(locale, "accounts-people"))
            .badge(standing(locale, &account)).actions(links(locale, staff, id)))
        (record.figures(locale))
        (split(
            html! {
                (card("", facts(locale, &account)))
                (record.notes(locale, id, &staff.csrf))
                @if account.closed_at.is_none() {
                    (of_person(locale, id, &staff.csrf, &restrictions))
                }
            },
            html! {
                @if account.closed_at.is_none() {
                    (card(&say!(locale, "accounts-person-suspension"),
                        suspension(locale, staff, &account, form, wrong)))
                    @if staff.is(Role::Admin) {
                        (card(&say!(locale, "accounts-people-roles"),
                            roles_of(locale, staff, id, &roles)))
                        (card(&say!(locale, "accounts-sessions"),
                            sessions_of(app, staff, id, &sessions)))
                    }
                }
            },
        ))
    };
    let frame = frame(app, visitor, account.name.as_str()).await?.desk(Desk::People);
    Ok(frame.show_as(wrong.status, content))
}

/// What else the house knows of this person, for those who may see it.
fn links(locale: &Locale, staff: &Person, id: AccountId) -> Markup {
    html! {
        @if staff.is(Role::Treasurer) {
            (link_button(format!("/operator/ledger/accounts/available:{id}"),
                say!(locale, "accounts-person-statement")))
        }
        @if staff.is(Role::Admin) {
            (link_button(format!("/operator/audit?person={id}"),
                say!(locale, "accounts-person-audit")))
        }
    }
}

fn sessions_of(app: &App, staff: &Person, id: AccountId, sessions: &[ListedSession]) -> Markup {
    let (locale, now) = (&app.locale, app.db.clock().now());
    html! {
        @if sessions.is_empty() {
            p.muted { (say!(locale, "accounts-person-nowhere")) }
        } @else {
            ul.sessions {
                @for it in sessions {
                    li {
                        bdi { (browser(locale, &it.agent)) }
                        div.small-text.muted {
                            (phrase!(locale, "accounts-person-session",
                                address = it.address.as_str(),
                                since = date_time(locale, it.created_at),
                                seen = relative(locale, now, it.seen_at)))
                        }
                    }
                }
            }
            (post_button(format!("/operator/people/{id}/sessions/endings"), &staff.csrf,
                say!(locale, "accounts-person-end-all")).danger())
        }
    }
}

fn facts(locale: &Locale, account: &Account) -> Markup {
    let confirmed = account.email_confirmed_at.map(|at| date_time(locale, at));
    let not_yet = || html! { (say!(locale, "accounts-person-not-yet")) };
    let factor = if account.second_factor {
        say!(locale, "accounts-person-on")
    } else {
        say!(locale, "accounts-person-off")
    };
    definitions([
        (say!(locale, "accounts-email-address").as_str(), html! { (account.email) }),
        (say!(locale, "accounts-person-confirmed").as_str(), confirmed.unwrap_or_else(not_yet)),
        (say!(locale, "accounts-here-since").as_str(), date_time(locale, account.created_at)),
        (say!(locale, "accounts-second-factor").as_str(), html! { (factor) }),
        (say!(locale, "accounts-account").as_str(), html! { code { (account.id) } }),
    ])
}

fn suspension(
    locale: &Locale,
    staff: &Person,
    account: &Account,
    form: &Reason,
    wrong: &Wrong,
) -> Markup {
    if let Some(suspension) = &account.suspended {
        let action = format!("/operator/people/{}/restoration", account.id);
        return html! {
            (note(Tone::Bad, html! {
                p {
                    (phrase!(locale, "accounts-person-suspended-since",
                        moment = date_time(locale, suspension.since)))
                }
                p { (suspension.reason) }
            }))
            (post_button(action, &staff.csrf, say!(locale, "accounts-person-restore"))
                .primary())
        };
    }
    let f = Fields::new(locale, &wrong.errors);
    let body = html! {
        (f.textarea("reason", say!(locale, "accounts-person-reason")).required()
            .max_length(REASON.1).value(form.reason.clone())
            .help(say!(locale, "accounts-person-reason-help")))
        div.actions { (submit(say!(locale, "accounts-person-suspend")).danger()) }
    };
    f.form(format!("/operator/people/{}/suspension", account.id), &staff.csrf, body).render()
}

fn roles_of(locale: &Locale, staff: &Person, id: AccountId, roles: &[Role]) -> Markup {
    let wrong = Wrong::nothing();
    let f = Fields::new(locale, &wrong.errors);
    let missing = Role::ALL.iter().filter(|it| !roles.contains(it));
    let choices: Vec<Choice<'_>> =
        missing.map(|it| Choice::new(it.as_str(), named(locale, *it))).collect();
    let removal = format!("/operator/people/{id}/roles/removal");
    let give = html! {
        (f.select("role", say!(locale, "accounts-person-role"), choices.iter().cloned())
            .required().help(say!(locale, "accounts-person-role-help")))
        div.actions { (submit(say!(locale, "accounts-person-give"))) }
    };
    html! {
        @for role in roles {
            p {
                strong { (named(locale, *role)) } " "
                (post_button(removal.as_str(), &staff.csrf, say!(locale, "accounts-person-take"))
                    .small().hidden("role", role.as_str()))
            }
        }
        @if !choices.is_empty() {
            (f.form(format!("/operator/people/{id}/roles"), &staff.csrf, give))
        }
        p.muted { (say!(locale, "accounts-person-roles-note")) }
    }
}

/// `POST /operator/people/{id}/suspension`
pub(super) async fn suspend(
    Local(app): Local,
    visitor: Visitor,
    Moderator(staff): Moderator,
    PathId(id): PathId<kinds::Account>,
    CsrfForm(form): CsrfForm<Reason>,
) -> Result<Response, PageError> {
    let (by, reason) = (staff.account, form.reason.clone());
    let suspend = app.db.write(async move |tx| accounts::suspend(tx, by, id, &reason).await);
    match suspend.await {
        Ok(()) => Ok(back(id, "person-is-suspended")),
        Err(error) => page(&app, &visitor, &staff, id, &form, &Wrong::of(&app, error)?).await,
    }
}

/// `POST /operator/people/{id}/restoration`
pub(super) async fn restore(
    Local(app): Local,
    Moderator(staff): Moderator,
    PathId(id): PathId<kinds::Account>,
    CsrfForm(Nothing {}): CsrfForm<Nothing>,
) -> Result<Response, PageError> {
    let by = staff.account;
    app.db.write(async move |tx| accounts::restore(tx, by, id).await).await?;
    Ok(back(id, "person-is-restored"))
}

/// `POST /operator/people/{id}/sessions/endings`
pub(super) async fn end_sessions(
    Local(app): Local,
    Admin(admin): Admin,
    PathId(id): PathId<kinds::Account>,
    CsrfForm(Nothing {}): CsrfForm<Nothing>,
) -> Result<Response, PageError> {
    let by = admin.account;
    app.db.write(async move |tx| accounts::end_sessions_of(tx, by, id).await).await?;
    Ok(back(id, "their-sessions-are-ended"))
}

/// `POST /operator/people/{id}/roles`
pub(super) async fn grant(
    Local(app): Local,
    Admin(admin): Admin,
    PathId(id): PathId<kinds::Account>,
    CsrfForm(form): CsrfForm<RoleForm>,
) -> Result<Response, PageError> {
    let (by, role) = (Some(admin.account), form.read()?);
    app.db.write(async move |tx| accounts::grant(tx, by, id, role).await).await?;
    Ok(back(id, "role-is-granted"))
}

/// `POST /operator/people/{id}/roles/removal`
pub(super) async fn revoke(
    Local(app): Local,
    Admin(admin): Admin,
    PathId(id): PathId<kinds::Account>,
    CsrfForm(form): CsrfForm<RoleForm>,
) -> Result<Response, PageError> {
    let (by, role) = (Some(admin.account), form.read()?);
    app.db.write(async move |tx| accounts::revoke(tx, by, id, role).await).await?;
    Ok(back(id, "role-is-revoked"))
}

impl RoleForm {
    fn read(&self) -> Result<Role> {
        Role::parse(&self.role).ok_or_else(|| Error::invalid("role", "role-unknown"))
    }
}

fn back(id: AccountId, done: &str) -> Response {
    Redirect::to(&format!("/operator/people/{id}?done={done}")).into_response()
}
