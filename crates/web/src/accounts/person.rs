//! `/operator/people/{id}`: one person, as staff see and manage them.

use axum::{
    extract::State,
    response::{IntoResponse, Redirect, Response},
};
use base::{Error, Result, kinds};
use face::{Admin, App, CsrfForm, Moderator, PageError, PathId, Person, Visitor};
use market::{
    AccountId,
    accounts::{self, Account, ListedSession, REASON, Role},
};
use maud::{Markup, Render, html};
use serde::Deserialize;

use super::{door::Nothing, people::standing};
use crate::{
    frame,
    operator::Desk,
    ui::{
        Choice, Fields, PageHead, Tone, card, date_time, definitions, link_button, note,
        post_button, relative, submit,
    },
    wrong::Wrong,
};

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
    State(app): State<App>,
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
    let admin = staff.is(Role::Admin);
    let read = app.db.read(async move |tx| {
        let account = accounts::find(tx, id).await?;
        // Where somebody signs in from is for admins alone.
        let sessions = if admin { accounts::sessions_of(tx, id).await? } else { Vec::new() };
        Ok((account, accounts::roles_of(tx, id).await?, sessions))
    });
    let (account, roles, sessions) = read.await?;
    let content = html! {
        (PageHead::new(account.name.as_str())
            .under("/operator/people", "People").badge(standing(&account))
            .actions(links(staff, id)))
        (facts(app, &account))
        @if account.closed_at.is_none() {
            (card("Suspension", suspension(app, staff, &account, form, wrong)))
            @if staff.is(Role::Admin) {
                (card("Roles", roles_of(app, staff, id, &roles)))
                (card("Sessions", sessions_of(app, staff, id, &sessions)))
            }
        }
    };
    let frame = frame(app, visitor, account.name.as_str()).await?.desk(Desk::People).readable();
    Ok(frame.show_as(wrong.status, content))
}

/// What else the house knows of this person, for those who may see it.
fn links(staff: &Person, id: AccountId) -> Markup {
    html! {
        @if staff.is(Role::Treasurer) {
            (link_button(format!("/operator/ledger/accounts/available:{id}"), "Statement"))
        }
        @if staff.is(Role::Admin) {
            (link_button(format!("/operator/audit?person={id}"), "Audit log"))
        }
    }
}

fn sessions_of(app: &App, staff: &Person, id: AccountId, sessions: &[ListedSession]) -> Markup {
    let (locale, now) = (&app.site.locale, app.db.clock().now());
    html! {
        @if sessions.is_empty() {
            p.muted { "Not signed in anywhere." }
        } @else {
            ul.sessions {
                @for it in sessions {
                    li {
                        bdi { (it.agent) }
                        div.small-text.muted {
                            (it.address) ", since " (date_time(locale, it.created_at))
                            ", seen " (relative(locale, now, it.seen_at))
                        }
                    }
                }
            }
            (post_button(format!("/operator/people/{id}/sessions/endings"), &staff.csrf,
                "End all sessions").danger())
        }
    }
}

fn facts(app: &App, account: &Account) -> Markup {
    let locale = &app.site.locale;
    let confirmed = account.email_confirmed_at.map(|at| date_time(locale, at));
    definitions([
        ("E-mail address", html! { (account.email) }),
        ("Confirmed", confirmed.unwrap_or_else(|| html! { "not yet" })),
        ("Here since", date_time(locale, account.created_at)),
        ("Second factor", html! { (if account.second_factor { "on" } else { "off" }) }),
        ("Account", html! { code { (account.id) } }),
    ])
}

fn suspension(
    app: &App,
    staff: &Person,
    account: &Account,
    form: &Reason,
    wrong: &Wrong,
) -> Markup {
    if let Some(suspension) = &account.suspended {
        let action = format!("/operator/people/{}/restoration", account.id);
        return html! {
            (note(Tone::Bad, html! {
                p { "Suspended since " (date_time(&app.site.locale, suspension.since)) ":" }
                p { (suspension.reason) }
            }))
            (post_button(action, &staff.csrf, "Restore the account").primary())
        };
    }
    let f = Fields::new(&app.site.locale, &wrong.errors);
    let body = html! {
        (f.textarea("reason", "Reason").required().max_length(REASON.1)
            .value(form.reason.clone())
            .help("The person reads it: say what happened and where. They can still sign in, \
                   read, and withdraw their balance."))
        div.actions { (submit("Suspend the account").danger()) }
    };
    f.form(format!("/operator/people/{}/suspension", account.id), &staff.csrf, body).render()
}

fn roles_of(app: &App, staff: &Person, id: AccountId, roles: &[Role]) -> Markup {
    let wrong = Wrong::nothing();
    let f = Fields::new(&app.site.locale, &wrong.errors);
    let missing = Role::ALL.iter().filter(|it| !roles.contains(it));
    let choices: Vec<Choice<'_>> =
        missing.map(|it| Choice::new(it.as_str(), it.as_str())).collect();
    let removal = format!("/operator/people/{id}/roles/removal");
    let give = html! {
        (f.select("role", "Role", choices.iter().cloned()).required())
        div.actions { (submit("Give this role")) }
    };
    html! {
        @for role in roles {
            p {
                strong { (role.as_str()) } " "
                (post_button(removal.as_str(), &staff.csrf, "Take it").small()
                    .hidden("role", role.as_str()))
            }
        }
        @if !choices.is_empty() {
            (f.form(format!("/operator/people/{id}/roles"), &staff.csrf, give))
        }
        p.muted { "A changed role ends the person's sessions." }
    }
}

/// `POST /operator/people/{id}/suspension`
pub(super) async fn suspend(
    State(app): State<App>,
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
    State(app): State<App>,
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
    State(app): State<App>,
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
    State(app): State<App>,
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
    State(app): State<App>,
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
