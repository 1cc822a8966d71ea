//! Figures: what a running project has brought, its workers, and excluding one of them.

use axum::{Json, extract::State, http::StatusCode};
use base::{Error, FieldError, Money, Reason, Result, kinds};
use face::{ApiError, ApiJson, ApiQuery, App, Caller, PathId, PathIds, scope};
use market::{
    AccountId,
    figures::{self, Counts, Exclusion, Figures, Hour, Label, Line, Reach, Sort, WorkerLine},
    projects,
    records::{self, ProjectRecord},
    results,
};
use serde::{Deserialize, Serialize};
use store::Tx;
use utoipa::{IntoParams, ToSchema};
use utoipa_axum::{router::OpenApiRouter, routes};

use crate::{
    restrictions::lasting,
    wire::{self, Page},
};

pub(crate) fn routes() -> OpenApiRouter<App> {
    OpenApiRouter::new()
        .routes(routes!(look))
        .routes(routes!(workers))
        .routes(routes!(exclude, include))
}

/// Hours that are told.
const HOURS: i64 = 14 * 24;

/// What a project has brought so far, some seconds ago
#[derive(Debug, Serialize, ToSchema)]
struct FiguresJson {
    places_wanted: i64,
    places_free: i64,
    places_accepted: i64,
    spent: String,
    escrow: String,
    /// Answers that wait for a review, counted up to 20,000.
    waiting: i64,
    /// When silence accepts the one that has waited longest.
    #[schema(format = DateTime)]
    next_auto_accept_at: Option<String>,
    /// Assignments with an answer, however often it was handed in.
    answers: i64,
    accepted: i64,
    reworked: i64,
    rejected: i64,
    /// In millionths: the mean share of the leading option over tasks with two answers or more.
    agreement_ppm: Option<i64>,
    /// Tasks whose answers differ.
    tasks_disagreeing: i64,
    workers: i64,
    median_seconds: Option<i64>,
    /// What an hour of this work pays, measured.
    hourly: Option<String>,
    /// The last fourteen days by the hour, hours without anything left out.
    hours: Vec<HourJson>,
    /// What accepted answers picked.
    labels: Vec<LabelJson>,
}

/// What happened in one hour.
#[derive(Debug, Serialize, ToSchema)]
struct HourJson {
    #[schema(format = DateTime)]
    from: String,
    answers: i64,
    accepted: i64,
    reworked: i64,
    rejected: i64,
}

/// How often a value was picked.
#[derive(Debug, Serialize, ToSchema)]
struct LabelJson {
    field: String,
    value: String,
    answers: i64,
}

impl From<Hour> for HourJson {
    fn from(it: Hour) -> Self {
        let Counts { answers, accepted, reworked, rejected } = it.counts;
        let from = base::Timestamp::from_millis(it.hour * base::hours(1)).to_string();
        Self { from, answers, accepted, reworked, rejected }
    }
}

impl From<Label> for LabelJson {
    fn from(it: Label) -> Self {
        Self { field: it.field, value: it.value, answers: it.answers }
    }
}

impl FiguresJson {
    fn new(
        line: Line,
        figures: &Figures,
        record: &ProjectRecord,
        hours: Vec<Hour>,
        labels: Vec<Label>,
    ) -> Self {
        let Counts { answers, accepted, reworked, rejected } = figures.counts;
        Self {
            places_wanted: line.tally.wanted,
            places_free: line.tally.free,
            places_accepted: line.tally.accepted,
            spent: line.spent.to_decimal(),
            escrow: line.held.to_decimal(),
            waiting: line.waiting,
            next_auto_accept_at: line.auto_accept_at.map(|it| it.to_string()),
            answers,
            accepted,
            reworked,
            rejected,
            agreement_ppm: figures.agreement_ppm,
            tasks_disagreeing: figures.disagreeing,
            workers: figures.workers,
            median_seconds: record.median_active_ms.map(|it| it / 1_000),
            hourly: record.hourly.map(Money::to_decimal),
            hours: hours.into_iter().map(Into::into).collect(),
            labels: labels.into_iter().map(Into::into).collect(),
        }
    }
}

/// What a project has brought so far, how fast, and how far its answers agree
#[utoipa::path(get, path = "/api/v1/projects/{id}/figures", tag = "projects",
    params(("id" = String, Path)), responses(
    (status = 200, body = FiguresJson), (status = "4XX", body = face::Problem)))]
async fn look(
    State(app): State<App>,
    caller: Caller<scope::Read>,
    PathId(id): PathId<kinds::Project>,
) -> Result<Json<FiguresJson>, ApiError> {
    let me = caller.account;
    let read = async move |tx: &mut Tx| {
        let line = figures::line(tx, me, id).await?;
        let all = figures::figures(tx, me, id).await?;
        let record = records::of_project(tx, id).await?;
        let from = tx.now().as_millis() / base::hours(1) - HOURS;
        let hours = figures::hours(tx, id, from).await?;
        let labels = figures::labels(tx, id).await?;
        Ok(FiguresJson::new(line, &all, &record, hours, labels))
    };
    Ok(Json(app.db.read(read).await?))
}

/// One worker of a project.
#[derive(Debug, Serialize, ToSchema)]
struct ProjectWorkerJson {
    /// The account's id, for messages and exclusions.
    id: String,
    name: String,
    /// The same as in the results.
    worker: String,
    answers: i64,
    accepted: i64,
    reworked: i64,
    rejected: i64,
    /// Answers to full tasks with two answers or more.
    compared: i64,
    /// Of those, the ones like the majority's.
    agreed: i64,
    median_seconds: Option<i64>,
    #[schema(format = DateTime)]
    first_at: String,
    #[schema(format = DateTime)]
    latest_at: String,
    /// Why they are excluded, if they are.
    excluded_because: Option<String>,
}

impl ProjectWorkerJson {
    fn new(requester: AccountId, it: WorkerLine) -> Self {
        let Counts { answers, accepted, reworked, rejected } = it.counts;
        Self {
            id: it.worker.to_string(),
            name: it.name,
            worker: results::pseudonym(requester, it.worker),
            answers,
            accepted,
            reworked,
            rejected,
            compared: it.compared,
            agreed: it.agreed,
            median_seconds: it.median.map(|it| it / 1_000),
            first_at: it.first_at.to_string(),
            latest_at: it.latest_at.to_string(),
            excluded_because: it.excluded.map(|it| it.reason),
        }
    }
}

#[derive(Debug, Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
#[serde(deny_unknown_fields)]
struct WorkersQuery {
    /// `answers` (when absent), `name`, `accepted`, `rejected`, `agreement`, `time` or `latest`.
    #[param(pattern = "^(answers|name|accepted|rejected|agreement|time|latest)$")]
    sort: Option<String>,
    /// How many to leave out; the `next` of the page before.
    #[param(minimum = 0, maximum = 10_000)]
    skip: Option<i64>,
    /// Items of a page, 1 to 100; 50 when absent.
    #[param(minimum = 1, maximum = 100)]
    limit: Option<i64>,
}

/// The workers of a project, each with what they brought
#[utoipa::path(get, path = "/api/v1/projects/{id}/workers", tag = "projects",
    params(("id" = String, Path), WorkersQuery), responses(
    (status = 200, body = Page<ProjectWorkerJson>), (status = "4XX", body = face::Problem)))]
async fn workers(
    State(app): State<App>,
    caller: Caller<scope::Read>,
    PathId(id): PathId<kinds::Project>,
    ApiQuery(query): ApiQuery<WorkersQuery>,
) -> Result<Json<Page<ProjectWorkerJson>>, ApiError> {
    let (me, limit) = (caller.account, wire::limit(query.limit)?);
    let sort = wire::word("sort", query.sort.as_deref().unwrap_or("answers"), Sort::parse)?;
    let skip = query.skip.unwrap_or(0);
    if !(0..=10_000).contains(&skip) {
        let error = FieldError::new("skip", "number-out-of-range").with("0–10000");
        return Err(Error::Invalid(vec![error]).into());
    }
    let read = async move |tx: &mut Tx| {
        projects::of_requester(tx, me, id).await?;
        figures::workers(tx, id, sort, skip, limit).await
    };
    let found = app.db.read(read).await?;
    let is_full = i64::try_from(found.len()).is_ok_and(|it| limit <= it);
    let items = found.into_iter().map(|it| ProjectWorkerJson::new(me, it)).collect();
    let next = is_full.then(|| (skip + limit).to_string());
    Ok(Json(Page { items, next }))
}

/// Why somebody is excluded.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
struct ExclusionBody {
    /// The worker reads it.
    #[schema(min_length = 3, max_length = 1_000)]
    reason: String,
    /// `project` (when absent) or `requester`, which is all of the caller's projects.
    scope: Option<String>,
    /// How long; without it, until it is lifted.
    #[schema(minimum = 1, maximum = 366)]
    days: Option<i64>,
}

impl ExclusionBody {
    fn read(&self) -> Result<Exclusion> {
        let reach = |word: &str| match word {
            "project" => Some(Reach::ThisProject),
            "requester" => Some(Reach::AllMine),
            _ => None,
        };
        let reach = wire::word("scope", self.scope.as_deref().unwrap_or("project"), reach)?;
        let reason = Reason::parse("reason", &self.reason)?;
        Ok(Exclusion { reach, lasts: lasting(self.days)?, reason })
    }
}

/// Takes no new answers of a worker, in this project or in all of the caller's
///
/// What they have begun they may finish.
#[utoipa::path(post, path = "/api/v1/projects/{id}/workers/{worker}/exclusion", tag = "projects",
    params(("id" = String, Path), ("worker" = String, Path)), request_body = ExclusionBody,
    responses((status = 201), (status = "4XX", body = face::Problem)))]
async fn exclude(
    State(app): State<App>,
    caller: Caller<scope::Request>,
    PathIds(id, worker): PathIds<kinds::Project, kinds::Account>,
    ApiJson { body, .. }: ApiJson<ExclusionBody>,
) -> Result<StatusCode, ApiError> {
    let (me, what) = (caller.account, body.read()?);
    let exclude =
        async move |tx: &mut Tx| figures::restrict(tx, me, id, worker, what.clone()).await;
    app.db.write(exclude).await?;
    Ok(StatusCode::CREATED)
}

/// Lets an excluded worker take part again. The record stays.
#[utoipa::path(delete, path = "/api/v1/projects/{id}/workers/{worker}/exclusion",
    tag = "projects", params(("id" = String, Path), ("worker" = String, Path)),
    responses((status = 204), (status = "4XX", body = face::Problem)))]
async fn include(
    State(app): State<App>,
    caller: Caller<scope::Request>,
    PathIds(id, worker): PathIds<kinds::Project, kinds::Account>,
) -> Result<StatusCode, ApiError> {
    let me = caller.account;
    app.db.write(async move |tx| figures::include(tx, me, id, worker).await).await?;
    Ok(StatusCode::NO_CONTENT)
}
