//! Pages as admins write them. Each change is a version and an event.

use base::{Markdown, Result, Title};
use locale::Language;
use store::{Tx, sql};

use super::{MOST, Placing, Refusal, Slug, read};
use crate::{
    AccountId,
    events::{self, Event},
};

/// What an admin wrote.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Draft {
    pub slug: Slug,
    pub language: Language,
    pub title: Title,
    pub body: Markdown,
    /// The version that they saw when they began; 0 where there was none.
    pub seen: i64,
}

/// Adds a page with its first text.
pub async fn add(
    tx: &mut Tx,
    by: AccountId,
    slug: &Slug,
    language: Language,
    title: &Title,
    placing: Placing,
) -> Result<()> {
    if slug.known().is_some() {
        return Err(Refusal::NameTaken.into());
    }
    let row = tx.one(sql("select count(*) as n from page")).await?;
    if MOST <= row.get::<i64>("n")? {
        return Err(Refusal::TooMany.into());
    }
    let now = tx.now();
    let insert = sql("insert into page (name, place, added_by, added_at)
                      values ($1, $2, $3, $4) on conflict do nothing");
    let insert = insert.bind(slug.as_str()).bind(placing).bind(by).bind(now);
    if tx.exec(insert).await? == 0 {
        return Err(Refusal::NameTaken.into());
    }
    let event = Event::new("page-added", "page", slug).by(by);
    events::record(tx, event.fact("placing", placing.as_str())).await?;
    let new = New { slug, language, version: 1, title: title.as_str(), body: "", is_default: 0 };
    keep(tx, by, new).await
}

/// Puts an added page elsewhere; false where it stands there already.
pub async fn place(tx: &mut Tx, by: AccountId, slug: &Slug, placing: Placing) -> Result<bool> {
    let before = read::placing(tx, slug).await?.ok_or(Refusal::NotFound)?;
    if before == placing {
        return Ok(false);
    }
    let update = sql("update page set place = $2 where name = $1");
    tx.exec(update.bind(slug.as_str()).bind(placing)).await?;
    let event = Event::new("page-placed", "page", slug).by(by);
    let event = event.fact("before", before.as_str()).fact("after", placing.as_str());
    events::record(tx, event).await?;
    Ok(true)
}

/// Puts a text in force; false when it was in force before.
pub async fn write(tx: &mut Tx, by: AccountId, draft: &Draft) -> Result<bool> {
    let (slug, language) = (&draft.slug, draft.language);
    let before = before(tx, slug, language, draft.seen).await?;
    let (title, body) = (draft.title.as_str(), draft.body.as_str());
    let same = before
        .as_ref()
        .is_some_and(|it| !it.is_default && it.text.title == title && it.text.body == body);
    if same {
        return Ok(false);
    }
    let new = New { slug, language, version: draft.seen + 1, title, body, is_default: 0 };
    keep(tx, by, new).await?;
    Ok(true)
}

/// Puts an earlier version in force again.
pub async fn restore(
    tx: &mut Tx,
    by: AccountId,
    slug: &Slug,
    language: Language,
    version: i64,
    seen: i64,
) -> Result<()> {
    before(tx, slug, language, seen).await?;
    let old = read::version(tx, slug, language, version).await?;
    let kept = (!old.is_default).then_some((old.text.title.as_str(), old.text.body.as_str()));
    let (title, body) = kept.unwrap_or_default();
    let is_default = i64::from(old.is_default);
    keep(tx, by, New { slug, language, version: seen + 1, title, body, is_default }).await
}

/// Lets the program's own text hold again.
pub async fn back_to_default(
    tx: &mut Tx,
    by: AccountId,
    slug: &Slug,
    language: Language,
    seen: i64,
) -> Result<()> {
    if slug.known().is_none() {
        return Err(Refusal::NoDefault.into());
    }
    let is_default_now = |it: Option<read::Version>| it.is_none_or(|it| it.is_default);
    if is_default_now(before(tx, slug, language, seen).await?) {
        return Ok(());
    }
    let new = New { slug, language, version: seen + 1, title: "", body: "", is_default: 1 };
    keep(tx, by, new).await
}

/// The version in force, which must be the one that the admin saw.
async fn before(
    tx: &mut Tx,
    slug: &Slug,
    language: Language,
    seen: i64,
) -> Result<Option<read::Version>> {
    if slug.known().is_none() && read::placing(tx, slug).await?.is_none() {
        return Err(Refusal::NotFound.into());
    }
    let before = read::in_force(tx, slug, language).await?;
    if before.as_ref().map_or(0, |it| it.version) != seen {
        return Err(Refusal::EditedMeanwhile.into());
    }
    Ok(before)
}

struct New<'a> {
    slug: &'a Slug,
    language: Language,
    version: i64,
    title: &'a str,
    body: &'a str,
    is_default: i64,
}

/// Keeps a version. Two who write at once both saw the same one before; the first counts.
async fn keep(tx: &mut Tx, by: AccountId, new: New<'_>) -> Result<()> {
    let now = tx.now();
    let insert = sql("insert into page_version
                          (name, language, version, title, body, is_default, made_by, made_at)
                      values ($1, $2, $3, $4, $5, $6, $7, $8) on conflict do nothing");
    let insert = insert.bind(new.slug.as_str()).bind(new.language.code()).bind(new.version);
    let insert = insert.bind(new.title).bind(new.body).bind(new.is_default).bind(by).bind(now);
    if tx.exec(insert).await? == 0 {
        return Err(Refusal::EditedMeanwhile.into());
    }
    let kind = if new.is_default == 1 { "page-reset" } else { "page-written" };
    let event = Event::new(kind, "page", new.slug).by(by);
    let event = event.fact("language", new.language.code()).fact("version", new.version);
    events::record(tx, event).await?;
    Ok(())
}
