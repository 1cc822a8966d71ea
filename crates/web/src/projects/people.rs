//! `/projects/{id}/people`: who may take the work, and invitations by e-mail.

use axum::response::Response;
use base::{Email, Error, FieldError, Result, kinds};
use face::{App, CsrfForm, Local, PageError, PathId, Person, Visitor};
use locale::Locale;
use market::{
    ProjectId, accounts,
    projects::{self, Edit, Hiring, Invite, Invitee},
};
use maud::{Markup, Render, html};
use serde::Deserialize;
use store::Tx;

use super::{
    href, labels,
    steps::{self, Desk},
};
use crate::{
    ui::{Empty, Fields, Icon, Table, card, card_flush, date, link_button, post_button, submit},
    words::say,
    wrong::Wrong,
};

const PAGE: &str = "people";

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(super) struct Typed {
    hiring: String,
    #[serde(rename = "_then")]
    then: String,
}

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(super) struct People {
    people: String,
}

#[derive(Debug, Deserialize)]
pub(super) struct Who {
    who: String,
}

impl People {
    /// One address on each line; commas and semicolons part them, too.
    fn read(&self) -> Result<Vec<Invitee>> {
        let parts = self.people.split(['\n', ',', ';']).map(str::trim);
        let (mut people, mut faults) = (Vec::new(), Vec::new());
        for text in parts.filter(|it| !it.is_empty()) {
            match Email::parse("people", text) {
                Ok(email) => people.push(Invitee::Email(email)),
                Err(_) => {
                    faults.push(FieldError::new("people", "address-unreadable").with(text));
                }
            }
        }
        if people.is_empty() && faults.is_empty() {
            faults.push(FieldError::new("people", "required"));
        }
        if faults.is_empty() { Ok(people) } else { Err(Error::Invalid(faults)) }
    }
}

/// `GET /projects/{id}/people`
pub(super) async fn show(
    Local(app): Local,
    visitor: Visitor,
    person: Person,
    PathId(id): PathId<kinds::Project>,
) -> Result<Response, PageError> {
    let desk = Desk::open(&app, &person, id).await?;
    page(&app, &visitor, &desk, &People::default(), Wrong::nothing()).await
}

/// `POST /projects/{id}/people`
pub(super) async fn send(
    Local(app): Local,
    visitor: Visitor,
    person: Person,
    PathId(id): PathId<kinds::Project>,
    CsrfForm(typed): CsrfForm<Typed>,
) -> Result<Response, PageError> {
    let edit =
        labels::read_hiring(&typed.hiring).map(|it| Edit { hiring: Some(it), ..Edit::default() });
    match steps::save(&app, &person, id, edit).await {
        Ok(()) if typed.hiring == Hiring::Invite.as_str() => {
            Ok(steps::saved(id, PAGE, "changes-are-saved"))
        }
        Ok(()) => Ok(steps::onward(id, PAGE, &typed.then)),
        Err(error) => {
            let wrong = Wrong::of(&app, error)?;
            let desk = Desk::open(&app, &person, id).await?;
            page(&app, &visitor, &desk, &People::default(), wrong).await
        }
    }
}

/// `POST /projects/{id}/invitations`
pub(super) async fn invite(
    Local(app): Local,
    visitor: Visitor,
    person: Person,
    PathId(id): PathId<kinds::Project>,
    CsrfForm(typed): CsrfForm<People>,
) -> Result<Response, PageError> {
    let invited = match typed.read() {
        Ok(people) => send_invitations(&app, &person, id, people).await,
        Err(error) => Err(error),
    };
    match invited {
        Ok(()) => Ok(steps::saved(id, PAGE, "people-are-invited")),
        Err(error) => {
            let wrong = Wrong::of(&app, on_one_field(error))?;
            page(&app, &visitor, &Desk::open(&app, &person, id).await?, &typed, wrong).await
        }
    }
}

async fn send_invitations(
    app: &App,
    person: &Person,
    id: ProjectId,
    people: Vec<Invitee>,
) -> Result<()> {
    let (account, link) = (person.account, app.site.link(&format!("/jobs/{id}")));
    let invite = async move |tx: &mut Tx| projects::invite(tx, account, id, &people, &link).await;
    app.db.write(invite).await
}

/// The market names people by their number; the page has one field for all of them.
fn on_one_field(error: Error) -> Error {
    match error {
        Error::Invalid(faults) => {
            let moved = faults.into_iter().map(|it| FieldError { field: "people".into(), ..it });
            Error::Invalid(moved.collect())
        }
        other => other,
    }
}

/// `POST /projects/{id}/invitations/withdrawal`
pub(super) async fn withdraw(
    Local(app): Local,
    person: Person,
    PathId(id): PathId<kinds::Project>,
    CsrfForm(Who { who }): CsrfForm<Who>,
) -> Result<Response, PageError> {
    let account = person.account;
    let invitee = match who.parse() {
        Ok(account) => Invitee::Account(account),
        Err(_) => Invitee::Email(Email::parse("who", &who)?),
    };
    let withdraw =
        async move |tx: &mut Tx| projects::withdraw_invite(tx, account, id, &invitee).await;
    app.db.write(withdraw).await?;
    Ok(steps::saved(id, PAGE, "invitation-is-withdrawn"))
}

async fn page(
    app: &App,
    visitor: &Visitor,
    desk: &Desk,
    typed: &People,
    wrong: Wrong,
) -> Result<Response, PageError> {
    let id = desk.project.id;
    let invites = app.db.read(async move |tx| read_invites(tx, id).await).await?;
    let locale = &app.locale;
    let fields = Fields::new(locale, &wrong.errors);
    let is_invite = desk.project.hiring == Hiring::Invite;
    let content = steps::one_column(html! {
        (card("", hiring(locale, &fields, desk, visitor.csrf())))
        @if is_invite || !invites.is_empty() {
            (card(&say!(locale, "projects-invite-people"),
                form(locale, &fields, desk, typed, visitor.csrf())))
            (card_flush(&say!(locale, "projects-invited"),
                table(locale, desk, &invites, visitor.csrf())))
        }
    });
    desk.show(app, visitor, PAGE, wrong.status, content).await
}

/// Invitations with the names of those who were invited by account.
async fn read_invites(tx: &mut Tx, id: ProjectId) -> Result<Vec<(Invite, String)>> {
    let mut named = Vec::new();
    for it in projects::invites(tx, id).await? {
        let name = match &it.invitee {
            Invitee::Account(account) => accounts::find(tx, *account).await?.name.to_string(),
            Invitee::Email(email) => email.to_string(),
        };
        named.push((it, name));
    }
    Ok(named)
}

fn hiring(locale: &Locale, fields: &Fields<'_>, desk: &Desk, csrf: &str) -> Markup {
    if !desk.is_draft() {
        return html! {
            p {
                b { (say!(locale, "projects-who-may-is")) " " }
                (labels::hiring(locale, desk.project.hiring)) "."
            }
            p.muted { (say!(locale, "projects-who-may-fixed")) }
        };
    }
    let body = html! {
        (fields.radios("hiring", say!(locale, "projects-who-may"), labels::hirings(locale))
            .required().value(desk.project.hiring.as_str()))
        (steps::buttons(locale, desk, PAGE))
    };
    fields.form(href(desk.project.id, PAGE), csrf, body).render()
}

fn form(locale: &Locale, fields: &Fields<'_>, desk: &Desk, typed: &People, csrf: &str) -> Markup {
    let body = html! {
        (fields.textarea("people", say!(locale, "projects-addresses")).rows(4).required()
            .value(typed.people.clone()).help(say!(locale, "projects-addresses-help")))
        div.actions { (submit(say!(locale, "projects-invite")).icon(Icon::Mail)) }
    };
    fields.form(href(desk.project.id, "invitations"), csrf, body).render()
}

fn table(locale: &Locale, desk: &Desk, invites: &[(Invite, String)], csrf: &str) -> Markup {
    let id = desk.project.id;
    let rows = invites.iter().map(|(it, name)| {
        let who = match &it.invitee {
            Invitee::Account(account) => account.to_string(),
            Invitee::Email(email) => email.to_string(),
        };
        let action = href(id, "invitations/withdrawal");
        vec![
            html! { bdi { (name) } },
            date(locale, it.invited_at),
            html! { @match it.told_at {
                Some(at) => (date(locale, at)),
                None => (say!(locale, "projects-when-it-opens")),
            } },
            html! {
                (post_button(action, csrf, say!(locale, "projects-withdraw-invite")).small()
                    .hidden("who", who))
            },
        ]
    });
    let rows: Vec<Vec<Markup>> = rows.collect();
    let to_check = link_button(href(id, "check"), say!(locale, "projects-go-on-to-check"));
    let text = say!(locale, "projects-nobody-invited-text");
    let empty = Empty::new(say!(locale, "projects-nobody-invited"), text, to_check);
    let table = Table::new(say!(locale, "projects-invited-people"))
        .column(say!(locale, "projects-column-who"))
        .column(say!(locale, "projects-column-invited"))
        .column(say!(locale, "projects-column-told"))
        .actions(say!(locale, "projects-withdraw-invite"))
        .rows(rows)
        .empty(empty.icon(Icon::Mail));
    html! { (table) }
}
