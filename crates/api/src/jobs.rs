//! Jobs: what there is to do, for whom, and what it pays.

use axum::{Json, extract::State};
use base::{FieldError, Money, Result, kinds};
use face::{ApiError, ApiQuery, App, PathId};
use market::{
    assignments::{self, Job, JobPage, Reason},
    projects::{self, Category, Hiring},
    records::{self, Order, ProjectRecord, RequesterRecord, Search},
};
use serde::{Deserialize, Serialize};
use serde_json::value::RawValue;
use store::Tx;
use utoipa::{IntoParams, ToSchema};
use utoipa_axum::{router::OpenApiRouter, routes};

use crate::{guest::Guest, wire, wire::Page};

pub(crate) fn routes() -> OpenApiRouter<App> {
    OpenApiRouter::new().routes(routes!(jobs)).routes(routes!(job))
}

/// A job as lists show it.
#[derive(Debug, Serialize, ToSchema)]
struct JobJson {
    /// The project's id.
    id: String,
    /// `open`, `paused` or `closed`.
    state: String,
    title: String,
    summary: String,
    category: String,
    /// The language that the work is in.
    language: String,
    /// `easy`, `medium` or `hard`.
    difficulty: String,
    /// `open`: start at once; `apply`: the requester awards; `invite`: named workers only.
    hiring: String,
    /// What the requester pays for one accepted answer.
    price: String,
    /// What the worker receives of it.
    reward: String,
    /// What workers reached in an hour, by the median time from claim to submit; absent while
    /// too few have done it.
    #[serde(skip_serializing_if = "Option::is_none")]
    reward_per_hour: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    median_seconds: Option<i64>,
    /// How many answers the figures rest on, at most 200.
    answers_measured: i64,
    /// Share of the decided answers that were accepted, from 0 to 1; absent while too few were.
    #[serde(skip_serializing_if = "Option::is_none")]
    accepted_share: Option<f64>,
    /// Share of the decided answers that were sent back to be changed, from 0 to 1.
    #[serde(skip_serializing_if = "Option::is_none")]
    rework_share: Option<f64>,
    time_limit_seconds: i64,
    /// Counted up to 1000.
    places_free: i64,
    /// How many tasks one worker may do; 0 is any number.
    tasks_per_worker: i64,
    max_reworks: i64,
    /// Silence of the requester accepts an answer after this time.
    auto_accept_seconds: i64,
    #[schema(format = DateTime)]
    opened_at: Option<String>,
    #[schema(format = DateTime)]
    expires_at: Option<String>,
    requester: PersonJson,
    requester_record: RequesterRecordJson,
}

/// How a requester treats workers, over the latest 200 verdicts; what is not known is absent.
#[derive(Debug, Serialize, ToSchema)]
struct RequesterRecordJson {
    /// Verdicts looked at, at most 200.
    decided: i64,
    #[serde(skip_serializing_if = "Option::is_none")]
    accepted_share: Option<f64>,
    /// Half of the answers waited no longer for their verdict and their money.
    #[serde(skip_serializing_if = "Option::is_none")]
    pays_in_seconds: Option<i64>,
    /// Half of the messages were answered within this time.
    #[serde(skip_serializing_if = "Option::is_none")]
    answers_in_seconds: Option<i64>,
}

/// Somebody by id and name.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct PersonJson {
    pub(crate) id: String,
    pub(crate) name: String,
}

/// A job with everything one should know before starting.
#[derive(Debug, Serialize, ToSchema)]
struct JobPageJson {
    #[serde(flatten)]
    job: JobJson,
    /// Markdown.
    instructions: String,
    /// The form that answers are checked against.
    #[schema(value_type = Object)]
    form: Box<RawValue>,
    /// One task's data, as an example.
    #[schema(value_type = Option<Object>)]
    sample: Option<Box<RawValue>>,
    /// Why the caller cannot claim a task now, each with the way to pass it; empty when they
    /// can, absent without a key.
    #[serde(skip_serializing_if = "Option::is_none")]
    reasons: Option<Vec<ReasonJson>>,
}

/// Why something cannot be claimed, and how to pass it.
#[derive(Debug, Serialize, ToSchema)]
struct ReasonJson {
    code: String,
    /// What is wrong and what to do next, in English.
    title: String,
    /// What the code speaks about, such as the number that was reached.
    detail: String,
}

/// Which jobs, in which order.
#[derive(Debug, Clone, Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
#[serde(deny_unknown_fields)]
struct JobsQuery {
    /// Such as `writing` or `transcription`.
    category: Option<String>,
    /// The language of the work, such as `en`.
    #[param(max_length = 35)]
    language: Option<String>,
    /// `open`, `apply` or `invite`.
    hiring: Option<String>,
    /// `newest` (when absent), `reward`, or `hourly`: what an hour has really paid.
    sort: Option<String>,
    /// The `next` of the page before.
    #[param(min_length = 26, max_length = 26)]
    before: Option<String>,
    /// Items of a page, 1 to 100; 50 when absent.
    #[param(minimum = 1, maximum = 100)]
    limit: Option<i64>,
}

impl JobsQuery {
    fn search(&self) -> Result<Search> {
        let category = self.category.as_deref();
        let hiring = self.hiring.as_deref();
        Ok(Search {
            category: category.map(|it| wire::word("category", it, Category::parse)).transpose()?,
            language: self.language.as_deref().map(projects::language).transpose()?,
            hiring: hiring.map(|it| wire::word("hiring", it, Hiring::parse)).transpose()?,
            ..Search::default()
        })
    }

    fn order(&self) -> Result<Order> {
        let sort = self.sort.as_deref().unwrap_or(Order::Newest.as_str());
        wire::word("sort", sort, Order::parse)
    }
}

impl JobJson {
    fn new((it, record, requester): (Job, ProjectRecord, RequesterRecord)) -> Self {
        Self {
            id: it.project.to_string(),
            state: it.state.to_string(),
            title: it.title,
            summary: it.summary,
            category: it.category.to_string(),
            language: it.language,
            difficulty: it.difficulty.to_string(),
            hiring: it.hiring.to_string(),
            price: it.price.to_decimal(),
            reward: it.reward.to_decimal(),
            reward_per_hour: record.hourly.map(Money::to_decimal),
            median_seconds: record.median_active_ms.map(|it| it / 1_000),
            answers_measured: record.answers,
            accepted_share: record.accepted_ppm.map(share),
            rework_share: record.rework_ppm.map(share),
            time_limit_seconds: it.time_limit / 1_000,
            places_free: it.places_free,
            tasks_per_worker: it.tasks_per_worker,
            max_reworks: it.max_reworks,
            auto_accept_seconds: it.auto_accept / 1_000,
            opened_at: it.opened_at.map(|it| it.to_string()),
            expires_at: it.expires_at.map(|it| it.to_string()),
            requester: PersonJson { id: it.requester.to_string(), name: it.requester_name },
            requester_record: RequesterRecordJson::new(requester),
        }
    }
}

/// Millionths as a share.
fn share(ppm: i64) -> f64 {
    #[expect(clippy::cast_precision_loss, reason = "at most a million")]
    let ppm = ppm as f64;
    ppm / 1_000_000.0
}

impl RequesterRecordJson {
    fn new(it: RequesterRecord) -> Self {
        Self {
            decided: it.decided,
            accepted_share: it.accepted_ppm.map(share),
            pays_in_seconds: it.pays_in_ms.map(|it| it / 1_000),
            answers_in_seconds: it.answers_in_ms.map(|it| it / 1_000),
        }
    }
}

/// A job with what is known of its project and its requester.
async fn with_records(tx: &mut Tx, job: Job) -> Result<(Job, ProjectRecord, RequesterRecord)> {
    let record = records::of_project(tx, job.project).await?;
    let requester = records::of_requester(tx, job.requester).await?;
    Ok((job, record, requester))
}

/// Open jobs
///
/// Everybody may look; with a key, jobs by invitation show too.
#[utoipa::path(get, path = "/api/v1/jobs", tag = "work", params(JobsQuery),
    security((), ("key" = [])), responses(
    (status = 200, body = Page<JobJson>),
    (status = "4XX", body = face::Problem, content_type = "application/problem+json"),
))]
async fn jobs(
    State(app): State<App>,
    Guest(viewer): Guest,
    ApiQuery(query): ApiQuery<JobsQuery>,
) -> Result<Json<Page<JobJson>>, ApiError> {
    let (search, order, limit) = (query.search()?, query.order()?, wire::limit(query.limit)?);
    let after = query.before.as_deref().map(|it| wire::id("before", it)).transpose()?;
    let read =
        app.db.read(async move |tx| records::find(tx, viewer, &search, order, after, limit).await);
    let found = read.await?.into_iter();
    let items = found.map(|it| JobJson::new((it.job, it.record, it.requester))).collect();
    Ok(Json(Page::new(items, limit, |it| &it.id)))
}

/// One job
#[utoipa::path(get, path = "/api/v1/jobs/{id}", tag = "work", params(("id" = String, Path)),
    security((), ("key" = [])), responses(
    (status = 200, body = JobPageJson),
    (status = "4XX", body = face::Problem, content_type = "application/problem+json"),
))]
async fn job(
    State(app): State<App>,
    Guest(viewer): Guest,
    PathId(id): PathId<kinds::Project>,
) -> Result<Json<JobPageJson>, ApiError> {
    let read = app.db.read(async move |tx| {
        let page = assignments::job(tx, viewer, id).await?;
        let known = with_records(tx, page.job.clone()).await?;
        let reasons = match viewer {
            Some(worker) => Some(assignments::why_not(tx, worker, id).await?),
            None => None,
        };
        Ok((page, known, reasons))
    });
    let (JobPage { instructions, form, sample, .. }, known, reasons) = read.await?;
    Ok(Json(JobPageJson {
        job: JobJson::new(known),
        instructions,
        form: wire::raw(form)?,
        sample: sample.map(wire::raw).transpose()?,
        reasons: reasons.map(|it| it.iter().map(ReasonJson::new).collect()),
    }))
}

impl ReasonJson {
    fn new(it: &Reason) -> Self {
        let error = FieldError::new("", it.code()).with(&it.detail);
        Self {
            code: it.code().to_owned(),
            title: face::english().field_sentence(&error),
            detail: it.detail.clone(),
        }
    }
}
