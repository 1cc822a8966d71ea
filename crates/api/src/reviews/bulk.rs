//! Many verdicts in one request.
//!
//! Invariant: each row is a transaction of its own and is reported by itself, so nothing is
//! ever silently half done (known-bugs.md B13).

use axum::{Json, extract::State};
use base::{Error, FieldError, Remark, Result, kinds};
use face::{ApiError, ApiJson, App, Caller, PathId, scope};
use market::{
    AccountId, AssignmentId, ProjectId,
    reviews::{self, Rating, Rejection, Verdict},
};
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};
use store::Tx;
use utoipa::ToSchema;
use utoipa_axum::{router::OpenApiRouter, routes};

use super::json::RejectionBody;
use crate::wire;

/// The most verdicts of one request.
const MOST: usize = 100;

pub(super) fn routes() -> OpenApiRouter<App> {
    OpenApiRouter::new().routes(routes!(judge_many))
}

#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
struct BulkBody {
    /// 1 to 100 verdicts; each is given or refused by itself.
    #[schema(min_items = 1, max_items = 100)]
    reviews: Vec<RowBody>,
}

#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
struct RowBody {
    assignment: String,
    /// `accept` or `reject`.
    verdict: String,
    /// With `accept`: 1 to 5 stars.
    rating: Option<i64>,
    /// With `accept`: at most 2,000 characters.
    comment: Option<String>,
    /// With `reject`: as in a single rejection.
    reason: Option<String>,
    /// With `reject`: 50 to 5,000 characters.
    text: Option<String>,
    /// With `reject`: what it rests on.
    #[serde(default)]
    #[schema(value_type = Object)]
    evidence: Map<String, Value>,
}

#[derive(Debug, Serialize, ToSchema)]
struct BulkJson {
    /// How many verdicts were given.
    done: usize,
    /// How many were refused.
    refused: usize,
    /// Every row in the order of the request.
    rows: Vec<RowJson>,
}

#[derive(Debug, Serialize, ToSchema)]
struct RowJson {
    assignment: String,
    /// 201 when the verdict was given; else the status a single request would have had.
    status: u16,
    /// Why it was refused.
    #[serde(skip_serializing_if = "Option::is_none")]
    code: Option<String>,
}

/// A verdict that was read well.
enum Given {
    Accept(Option<Rating>, Remark),
    Reject(Rejection),
}

/// Gives up to 100 verdicts in one project, and reports each.
#[utoipa::path(post, path = "/api/v1/projects/{id}/reviews", tag = "reviews",
    params(("id" = String, Path)), request_body = BulkBody,
    responses((status = 200, body = BulkJson), (status = "4XX", body = face::Problem)))]
async fn judge_many(
    State(app): State<App>,
    caller: Caller<scope::Request>,
    PathId(project): PathId<kinds::Project>,
    ApiJson { body, .. }: ApiJson<BulkBody>,
) -> Result<Json<BulkJson>, ApiError> {
    if body.reviews.is_empty() {
        return Err(Error::invalid("reviews", "required").into());
    }
    if MOST < body.reviews.len() {
        let error = FieldError::new("reviews", "bulk-too-many").with(MOST);
        return Err(Error::Invalid(vec![error]).into());
    }
    let me = caller.account;
    // A project that is not the caller's is not found as a whole.
    app.db.read(async move |tx| reviews::counts(tx, me, project).await).await?;
    let mut rows = Vec::with_capacity(body.reviews.len());
    for row in body.reviews {
        let assignment = row.assignment.clone();
        let outcome = judge(&app, me, project, row).await.map_err(ApiError::from);
        rows.push(RowJson {
            assignment,
            status: outcome.as_ref().map_or_else(|it| it.status().as_u16(), |()| 201),
            code: outcome.err().map(|it| it.code().to_owned()),
        });
    }
    let done = rows.iter().filter(|it| it.code.is_none()).count();
    Ok(Json(BulkJson { done, refused: rows.len() - done, rows }))
}

async fn judge(app: &App, me: AccountId, project: ProjectId, row: RowBody) -> Result<()> {
    let id: AssignmentId = wire::id("assignment", &row.assignment)?;
    match read(row)? {
        Given::Accept(rating, comment) => {
            let accept = async move |tx: &mut Tx| {
                reviews::must_be_in(tx, id, project).await?;
                reviews::accept(tx, me, id, rating, &comment).await.map(drop)
            };
            app.db.write(accept).await
        }
        Given::Reject(rejection) => {
            let reject = async move |tx: &mut Tx| {
                reviews::must_be_in(tx, id, project).await?;
                reviews::reject(tx, me, id, rejection.clone()).await.map(drop)
            };
            app.db.write(reject).await
        }
    }
}

fn read(row: RowBody) -> Result<Given> {
    let needed =
        |field: &str, text: Option<String>| text.ok_or_else(|| Error::invalid(field, "required"));
    match wire::word("verdict", &row.verdict, Verdict::parse)? {
        Verdict::Accept => {
            let (rating, comment) = super::mark(row.rating, row.comment.as_deref())?;
            Ok(Given::Accept(rating, comment))
        }
        Verdict::Reject => {
            let body = RejectionBody {
                reason: needed("reason", row.reason)?,
                text: needed("text", row.text)?,
                evidence: row.evidence,
            };
            Ok(Given::Reject(super::rejection(body)?))
        }
        Verdict::Rework => {
            let error = FieldError::new("verdict", "word-unknown").with(row.verdict);
            Err(Error::Invalid(vec![error]))
        }
    }
}
