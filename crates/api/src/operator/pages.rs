//! `/api/v1/operator/pages`: the pages that the operator writes.

use axum::{Json, extract::State};
use base::{Markdown, Result, Title};
use face::{ApiError, ApiJson, App, Caller, PathTexts, scope};
use locale::Language;
use market::{
    accounts::Role,
    pages::{self, Draft, Refusal, Slug, Version},
};
use serde::{Deserialize, Serialize};
use store::Tx;
use utoipa::ToSchema;
use utoipa_axum::{router::OpenApiRouter, routes};

use super::only;

pub(super) fn routes() -> OpenApiRouter<App> {
    OpenApiRouter::new().routes(routes!(show, write))
}

/// What a page says in one language.
#[derive(Debug, Serialize, ToSchema)]
struct PageJson {
    /// Such as `imprint`, or the name of a page that an admin added.
    name: String,
    /// `en`, `de` or `fr`.
    language: String,
    title: String,
    /// Markdown.
    body: String,
    /// How often it was written; 0 where the program's own text holds.
    version: i64,
    /// Whether the program's own text holds.
    is_default: bool,
    #[serde(skip_serializing_if = "Option::is_none")]
    made_by: Option<String>,
    #[schema(format = DateTime)]
    #[serde(skip_serializing_if = "Option::is_none")]
    made_at: Option<String>,
}

/// A text to put in force.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
struct PageBody {
    #[schema(min_length = 1, max_length = 120)]
    title: String,
    /// Markdown.
    #[schema(max_length = 50_000)]
    body: String,
    /// The version that this one follows, so that nobody's work is overwritten unseen.
    seen: u32,
}

fn at(PathTexts(name, language): PathTexts) -> Result<(Slug, Language)> {
    let slug = Slug::parse("name", &name).map_err(|_| Refusal::NotFound)?;
    let language = Language::ALL.into_iter().find(|it| it.code() == language);
    Ok((slug, language.ok_or(Refusal::NotFound)?))
}

/// The text in force, or the program's own where nobody wrote one.
async fn read(tx: &mut Tx, slug: &Slug, language: Language) -> Result<PageJson> {
    let version = pages::in_force(tx, slug, language).await?;
    let of_program = slug.known().map(|it| pages::default_text(it, language));
    let text = match (&version, of_program) {
        (Some(Version { text, .. }), _) => (text.title.clone(), text.body.clone()),
        (None, Some((title, body))) => (title.to_owned(), body.to_owned()),
        (None, None) => return Err(Refusal::NotFound.into()),
    };
    Ok(PageJson {
        name: slug.to_string(),
        language: language.code().to_owned(),
        title: text.0,
        body: text.1,
        version: version.as_ref().map_or(0, |it| it.version),
        is_default: version.as_ref().is_none_or(|it| it.is_default),
        made_by: version.as_ref().map(|it| it.made_by.to_string()),
        made_at: version.map(|it| it.made_at.to_string()),
    })
}

/// A page in one language, for admins
#[utoipa::path(get, path = "/api/v1/operator/pages/{name}/{language}", tag = "operator",
    params(("name" = String, Path), ("language" = String, Path)), responses(
    (status = 200, body = PageJson),
    (status = "4XX", body = face::Problem, content_type = "application/problem+json"),
))]
async fn show(
    State(app): State<App>,
    caller: Caller<scope::Staff>,
    path: PathTexts,
) -> Result<Json<PageJson>, ApiError> {
    let (who, at) = (caller.account, at(path).ok());
    let read = async move |tx: &mut Tx| {
        only(tx, Role::Admin, who).await?;
        let (slug, language) = at.clone().ok_or(Refusal::NotFound)?;
        read(tx, &slug, language).await
    };
    Ok(Json(app.db.read(read).await?))
}

/// Put a text in force
///
/// A text that is in force already makes no new version.
#[utoipa::path(put, path = "/api/v1/operator/pages/{name}/{language}", tag = "operator",
    params(("name" = String, Path), ("language" = String, Path)), request_body = PageBody,
    responses(
    (status = 200, body = PageJson),
    (status = "4XX", body = face::Problem, content_type = "application/problem+json"),
))]
async fn write(
    State(app): State<App>,
    caller: Caller<scope::Staff>,
    path: PathTexts,
    ApiJson { body, .. }: ApiJson<PageBody>,
) -> Result<Json<PageJson>, ApiError> {
    let (who, seen) = (caller.account, i64::from(body.seen));
    let at = at(path).ok();
    let title = Title::parse("title", &body.title)?;
    let text = Markdown::parse("body", &body.body)?;
    let put = async move |tx: &mut Tx| {
        only(tx, Role::Admin, who).await?;
        let (slug, language) = at.clone().ok_or(Refusal::NotFound)?;
        let (title, body) = (title.clone(), text.clone());
        let draft = Draft { slug: slug.clone(), language, title, body, seen };
        pages::write(tx, who, &draft).await?;
        read(tx, &slug, language).await
    };
    Ok(Json(app.db.write(put).await?))
}
