//! Drafting: a project begins with a title, a category, a language and a way of hiring.

use base::{DurationMs, Error, FieldError, Result, Title, days, hours};
use store::Tx;

use super::{Category, Hiring, prohibited, rows};
use crate::{
    AccountId, ProjectId, accounts,
    events::{self, Event},
};

/// What a project needs to begin; everything else has a default.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct New {
    pub title: Title,
    pub category: Category,
    /// A language tag such as `de` or `pt-BR`; see [`language`].
    pub language: String,
    pub hiring: Hiring,
}

/// Begins a project as a draft.
pub async fn draft(tx: &mut Tx, requester: AccountId, new: New) -> Result<ProjectId> {
    accounts::must_act(tx, requester).await?;
    prohibited::check(tx, &[("title", new.title.as_str())]).await?;
    let new = New { language: language(&new.language)?, ..new };
    let id = tx.new_id();
    rows::insert_project(tx, id, requester, &new).await?;
    rows::insert_first_version(tx, id, &new.title, time_limit(new.hiring)).await?;
    let event = Event::new("project-drafted", "project", id).by(requester).in_project(id);
    events::record(tx, event.fact("title", new.title.as_str())).await?;
    Ok(id)
}

/// How long a worker has when the requester did not say.
fn time_limit(hiring: Hiring) -> DurationMs {
    match hiring {
        Hiring::Open => hours(1),
        Hiring::Apply => days(7),
        Hiring::Invite => days(1),
    }
}

/// Reads a language tag: letters and digits in parts of 1 to 8, hyphens between them (the
/// syntax of BCP 47 without its registry). Anything else is refused by the field `language`.
pub fn language(text: &str) -> Result<String> {
    let text = text.trim();
    let part = |it: &str| {
        (1..=8).contains(&it.len()) && it.bytes().all(|byte| byte.is_ascii_alphanumeric())
    };
    let first = text.split('-').next().unwrap_or_default();
    let primary =
        (2..=8).contains(&first.len()) && first.bytes().all(|it| it.is_ascii_alphabetic());
    if !primary || 35 < text.len() || !text.split('-').all(part) {
        let error = FieldError::new("language", "language-malformed");
        return Err(Error::Invalid(vec![error.with("de, en, pt-BR")]));
    }
    Ok(text.to_owned())
}
