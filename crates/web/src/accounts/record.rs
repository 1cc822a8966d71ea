//! What staff see of a person's work and money, and what they note for each other.

use axum::response::{IntoResponse, Redirect, Response};
use base::{Money, kinds};
use face::{CsrfForm, Local, Moderator, PageError, PathId};
use locale::Locale;
use market::{
    AccountId,
    admin::{self, Note},
    ledger::{self, Balance, Name},
    projects,
    reviews::{self, RequesterFacts, WorkerFacts},
};
use maud::{Markup, Render, html};
use serde::Deserialize;
use store::Tx;

use crate::{
    ui::{Fields, Stat, card, date_time, stats, submit},
    words::say,
    wrong::Wrong,
};

/// Notes shown.
const NOTES: i64 = 30;

/// What the market knows of a person.
pub(super) struct Record {
    as_worker: WorkerFacts,
    as_requester: RequesterFacts,
    balance: Balance,
    is_trusted: bool,
    notes: Vec<Note>,
}

impl Record {
    pub(super) async fn read(tx: &mut Tx, id: AccountId) -> base::Result<Self> {
        Ok(Self {
            as_worker: reviews::worker_facts(tx, id).await?,
            as_requester: reviews::requester_facts(tx, id).await?,
            balance: ledger::balance(tx, &Name::available(id)).await?,
            is_trusted: projects::is_trusted(tx, id).await?,
            notes: admin::notes(tx, id, NOTES).await?,
        })
    }

    /// The figures of both sides, and the wallet's.
    pub(super) fn figures(&self, locale: &Locale) -> Markup {
        let (work, orders) = (&self.as_worker, &self.as_requester);
        let answers = |accepted: i64, rejected: i64| {
            let rejected = locale.number(rejected);
            let rejected = say!(locale, "accounts-record-rejected", n = rejected);
            (locale.number(accepted), rejected)
        };
        let (did, rejected) = answers(work.accepted, work.rejected);
        let (took, refused) = answers(orders.accepted, orders.rejected);
        let money = |it: Money| locale.money(it);
        let trust = if self.is_trusted {
            say!(locale, "accounts-record-trusted")
        } else {
            say!(locale, "accounts-record-not-trusted")
        };
        stats([
            Stat::new(say!(locale, "accounts-record-did"), did).note(rejected),
            Stat::new(say!(locale, "accounts-record-took"), took).note(refused),
            Stat::new(say!(locale, "accounts-record-available"), money(self.balance.available()))
                .note(say!(locale, "accounts-record-held", money = money(self.balance.held)))
                .money(),
            Stat::new(say!(locale, "accounts-record-opening"), trust),
        ])
    }

    /// What others of the staff noted, and a field for more.
    pub(super) fn notes(&self, locale: &Locale, id: AccountId, csrf: &str) -> Markup {
        let nothing = Wrong::nothing();
        let f = Fields::new(locale, &nothing.errors);
        let form = html! {
            (f.textarea("text", say!(locale, "accounts-note")).required().rows(3)
                .max_length(base::Reason::MAX).help(say!(locale, "accounts-note-help")))
            div.actions { (submit(say!(locale, "accounts-note-keep"))) }
        };
        let body = html! {
            @for it in &self.notes {
                div {
                    p.plain-text { (it.text) }
                    p.small-text.muted {
                        bdi { (it.by.as_deref().unwrap_or("–")) } ", " (date_time(locale, it.at))
                    }
                }
            }
            (f.form(format!("/operator/people/{id}/notes"), csrf, form).render())
        };
        card(&say!(locale, "accounts-notes"), body)
    }
}

#[derive(Debug, Deserialize)]
pub(super) struct Written {
    text: String,
}

/// `POST /operator/people/{id}/notes`
pub(super) async fn note(
    Local(app): Local,
    Moderator(staff): Moderator,
    PathId(id): PathId<kinds::Account>,
    CsrfForm(written): CsrfForm<Written>,
) -> Result<Response, PageError> {
    let (by, text) = (staff.account, base::Reason::parse("text", &written.text)?);
    app.db.write(async move |tx| admin::write_note(tx, by, id, &text).await).await?;
    Ok(Redirect::to(&format!("/operator/people/{id}?done=note-is-kept")).into_response())
}
