//! Pages as they are read: the text in force, and what it was before.

use base::{Error, Result, Timestamp};
use locale::Language;
use store::{Row, Sql, Tx, sql};

use super::{Known, MOST, Placing, Refusal, Slug, default_text};
use crate::AccountId;

/// What a page says in one language.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Text {
    pub language: Language,
    pub title: String,
    /// Markdown.
    pub body: String,
}

/// A page for a reader.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Page {
    pub slug: Slug,
    /// In the language asked for, or in another where it is not there.
    pub text: Text,
    /// When an admin last wrote it; none where the text is the program's.
    pub made_at: Option<Timestamp>,
}

/// A past or present version of a page in one language.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Version {
    pub version: i64,
    /// The program's own text where `is_default`.
    pub text: Text,
    pub is_default: bool,
    pub made_by: AccountId,
    pub made_at: Timestamp,
}

/// A link at the foot of every page.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Foot {
    pub slug: Slug,
    pub title: String,
}

/// A page as admins find it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Listed {
    pub slug: Slug,
    /// Where an added page is found; none for those that every installation has.
    pub placing: Option<Placing>,
    /// The newest version of each language in which somebody wrote one.
    pub versions: Vec<Version>,
}

/// The page in this language.
///
/// What is not there in it is shown in English, or in whatever language there is. Our pattern
/// of a legal page gives way to what the operator wrote in another language.
pub async fn page(tx: &mut Tx, slug: &Slug, language: Language) -> Result<Page> {
    let known = slug.known();
    if known.is_none() && matches!(placing(tx, slug).await?, None | Some(Placing::Nowhere)) {
        return Err(Refusal::NotFound.into());
    }
    let written = newest(tx, slug).await?;
    let own = |wanted| written.iter().find(|it| it.text.language == wanted && !it.is_default);
    let others = || Language::ALL.into_iter().find_map(own);
    let found = match known {
        Some(it) if !it.is_legal() => own(language),
        _ => own(language).or_else(others),
    };
    if let Some(it) = found {
        let made_at = Some(it.made_at);
        return Ok(Page { slug: slug.clone(), text: it.text.clone(), made_at });
    }
    let known = known.ok_or(Refusal::NotFound)?;
    Ok(Page { slug: slug.clone(), text: default_of(known, language), made_at: None })
}

/// The added pages that stand at the foot of every page, in this language where they can.
pub async fn footer(tx: &mut Tx, language: Language) -> Result<Vec<Foot>> {
    let select = sql("select v.name, v.language, v.title from page p
                      join page_version v on v.name = p.name
                      where p.place = 'footer'
                        and v.version = (select max(o.version) from page_version o
                                         where o.name = v.name and o.language = v.language)
                      order by v.name, case when v.language = $1 then 0
                                            when v.language = 'en' then 1 else 2 end
                      limit $2");
    let mut foot: Vec<Foot> = Vec::new();
    for row in tx.all(select.bind(language.code()).bind(3 * MOST)).await? {
        let slug = slug_of(&row)?;
        if foot.last().is_none_or(|it| it.slug != slug) {
            foot.push(Foot { slug, title: row.get("title")? });
        }
    }
    Ok(foot)
}

/// Every page there is, those of every installation first.
pub async fn list(tx: &mut Tx) -> Result<Vec<Listed>> {
    let mut pages: Vec<Listed> = Known::ALL
        .iter()
        .map(|it| Listed { slug: (*it).into(), placing: None, versions: Vec::new() })
        .collect();
    let select = sql("select name, place from page order by name limit $1");
    for row in tx.all(select.bind(MOST)).await? {
        let placing = Some(row.get("place")?);
        pages.push(Listed { slug: slug_of(&row)?, placing, versions: Vec::new() });
    }
    for it in &mut pages {
        it.versions = newest(tx, &it.slug).await?;
    }
    Ok(pages)
}

/// Where an added page is found; none where there is none of this name.
pub async fn placing(tx: &mut Tx, slug: &Slug) -> Result<Option<Placing>> {
    let select = sql("select place from page where name = $1").bind(slug.as_str());
    tx.find(select).await?.map(|it| it.get("place")).transpose()
}

/// The version in force in one language; none where nobody wrote one.
pub async fn in_force(tx: &mut Tx, slug: &Slug, language: Language) -> Result<Option<Version>> {
    Ok(versions(tx, slug, language, 1).await?.pop())
}

/// The versions of a page in one language, newest first.
pub async fn versions(
    tx: &mut Tx,
    slug: &Slug,
    language: Language,
    limit: i64,
) -> Result<Vec<Version>> {
    let select = sql("select name, language, version, title, body, is_default, made_by, made_at
                      from page_version where name = $1 and language = $2
                      order by version desc limit $3");
    read(tx, slug, select.bind(slug.as_str()).bind(language.code()).bind(limit)).await
}

/// One version of a page.
pub async fn version(
    tx: &mut Tx,
    slug: &Slug,
    language: Language,
    version: i64,
) -> Result<Version> {
    let select = sql("select name, language, version, title, body, is_default, made_by, made_at
                      from page_version where name = $1 and language = $2 and version = $3");
    let select = select.bind(slug.as_str()).bind(language.code()).bind(version);
    let found = read(tx, slug, select).await?.pop();
    found.ok_or_else(|| Refusal::NotFound.into())
}

/// The newest version in each language.
async fn newest(tx: &mut Tx, slug: &Slug) -> Result<Vec<Version>> {
    let select = sql("select name, language, version, title, body, is_default, made_by, made_at
                      from page_version v
                      where name = $1
                        and version = (select max(o.version) from page_version o
                                       where o.name = v.name and o.language = v.language)
                      order by language limit 10");
    read(tx, slug, select.bind(slug.as_str())).await
}

/// What the program says on a page.
fn default_of(known: Known, language: Language) -> Text {
    let (title, body) = default_text(known, language);
    Text { language, title: title.to_owned(), body: body.to_owned() }
}

async fn read(tx: &mut Tx, slug: &Slug, select: Sql) -> Result<Vec<Version>> {
    tx.all(select).await?.iter().map(|it| version_of(slug, it)).collect()
}

fn version_of(slug: &Slug, row: &Row) -> Result<Version> {
    let language = row.word("language", Language::parse)?;
    let is_default = row.get::<i64>("is_default")? == 1;
    let text = match slug.known().filter(|_| is_default) {
        Some(known) => default_of(known, language),
        None => Text { language, title: row.get("title")?, body: row.get("body")? },
    };
    Ok(Version {
        version: row.get("version")?,
        text,
        is_default,
        made_by: row.get("made_by")?,
        made_at: row.get("made_at")?,
    })
}

fn slug_of(row: &Row) -> Result<Slug> {
    let name: String = row.get("name")?;
    Slug::parse("name", &name).map_err(|_| Error::store(format!("a page is called `{name}`")))
}
