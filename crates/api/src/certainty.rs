//! How sure a project is of its answers, and the tasks that are in doubt.

mod doubts;

use axum::{Json, extract::State};
use base::kinds;
use face::{ApiError, App, Caller, PathId, PathIds, scope};
use market::{
    projects,
    quality::{self, Overview, Standing, TaskView, Unsure, Verdict, Voice},
};
use serde::Serialize;
use store::Tx;
use utoipa::ToSchema;
use utoipa_axum::{router::OpenApiRouter, routes};

pub(crate) fn routes() -> OpenApiRouter<App> {
    OpenApiRouter::new()
        .routes(routes!(look))
        .routes(routes!(doubts))
        .routes(routes!(belief))
        .merge(doubts::routes())
}

/// Doubts that are told at once; when these are decided, others follow.
const DOUBTS: i64 = 100;

/// How sure a project is, some seconds ago.
#[derive(Debug, Serialize, ToSchema)]
struct CertaintyJson {
    /// Tasks with an answer that can be compared.
    tasks_weighed: i64,
    tasks_asking: i64,
    tasks_sure: i64,
    tasks_in_doubt: i64,
    tasks_decided: i64,
    tasks_known: i64,
    /// Tasks that need no more answers or have no more left, and the answers that they took.
    tasks_over: i64,
    answers_spent: i64,
    /// Places that adaptive answers did not need.
    places_saved: i64,
    /// What came back for them.
    saved: String,
    /// Tasks by how sure they are.
    confidences: Vec<ConfidenceJson>,
}

/// How many tasks are at least so sure, and less than the next step.
#[derive(Debug, Serialize, ToSchema)]
struct ConfidenceJson {
    from_percent: i64,
    tasks: i64,
}

impl From<Overview> for CertaintyJson {
    fn from(it: Overview) -> Self {
        let step = |(from_percent, tasks): &(i64, i64)| ConfidenceJson {
            from_percent: *from_percent,
            tasks: *tasks,
        };
        let spent = it.spent();
        Self {
            tasks_over: spent.iter().map(|it| it.1).sum(),
            answers_spent: spent.iter().map(|it| it.0 * it.1).sum(),
            tasks_weighed: it.weighed(),
            tasks_asking: it.tasks(Standing::Asking),
            tasks_sure: it.tasks(Standing::Sure),
            tasks_in_doubt: it.tasks(Standing::Unsure),
            tasks_decided: it.tasks(Standing::Decided),
            tasks_known: it.tasks(Standing::Known),
            places_saved: it.saved_places,
            saved: it.saved.to_decimal(),
            confidences: it.confidences.iter().map(step).collect(),
        }
    }
}

/// A task whose answers leave doubt.
#[derive(Debug, Serialize, ToSchema)]
struct DoubtJson {
    task: String,
    position: i64,
    answers: i64,
    confidence_ppm: i64,
}

impl From<Unsure> for DoubtJson {
    fn from(it: Unsure) -> Self {
        Self {
            task: it.task.to_string(),
            position: it.position,
            answers: it.answers,
            confidence_ppm: it.confidence_ppm,
        }
    }
}

/// The least sure tasks.
#[derive(Debug, Serialize, ToSchema)]
struct DoubtsJson {
    items: Vec<DoubtJson>,
    /// Tasks that could get one more answer each at once, and what that would cost; null where
    /// none can be asked for.
    one_more_tasks: Option<i64>,
    one_more_cost: Option<String>,
}

/// What is believed of one task.
#[derive(Debug, Serialize, ToSchema)]
struct BeliefJson {
    /// `asking`, `sure`, `unsure`, `decided` or `known`.
    standing: &'static str,
    confidence_ppm: i64,
    fields: Vec<VerdictJson>,
    answers: Vec<VoiceJson>,
}

/// What one field came to.
#[derive(Debug, Serialize, ToSchema)]
struct VerdictJson {
    field: String,
    values: Vec<String>,
    confidence_ppm: i64,
    /// Every value with how likely it is, in millionths.
    shares: Vec<ShareJson>,
}

#[derive(Debug, Serialize, ToSchema)]
struct ShareJson {
    value: String,
    ppm: i64,
}

impl From<Verdict> for VerdictJson {
    fn from(it: Verdict) -> Self {
        let share =
            |(value, share): (String, f64)| ShareJson { value, ppm: quality::millionths(share) };
        Self {
            field: it.field,
            values: it.values,
            confidence_ppm: quality::millionths(it.confidence),
            shares: it.shares.into_iter().map(share).collect(),
        }
    }
}

/// One answer, and how likely it is right by all that its worker has answered.
#[derive(Debug, Serialize, ToSchema)]
struct VoiceJson {
    assignment: String,
    worker: String,
    picks: Vec<PickJson>,
}

#[derive(Debug, Serialize, ToSchema)]
struct PickJson {
    field: String,
    values: Vec<String>,
    worth_ppm: Option<i64>,
}

impl From<Voice> for VoiceJson {
    fn from(it: Voice) -> Self {
        let worth = |field: &str| it.worth.iter().find(|it| it.0 == field).map(|it| it.1);
        let pick = |(field, values): (&String, &Vec<String>)| PickJson {
            field: field.clone(),
            values: values.clone(),
            worth_ppm: worth(field).map(quality::millionths),
        };
        Self {
            assignment: it.assignment.to_string(),
            worker: it.worker.to_string(),
            picks: it.picks.iter().map(pick).collect(),
        }
    }
}

impl From<TaskView> for BeliefJson {
    fn from(it: TaskView) -> Self {
        Self {
            standing: it.standing.as_str(),
            confidence_ppm: it.confidence_ppm,
            fields: it.verdicts.into_iter().map(Into::into).collect(),
            answers: it.voices.into_iter().map(Into::into).collect(),
        }
    }
}

/// How sure a project is of its answers
#[utoipa::path(get, path = "/api/v1/projects/{id}/certainty", tag = "projects",
    params(("id" = String, Path)), responses(
    (status = 200, body = CertaintyJson), (status = "4XX", body = face::Problem)))]
async fn look(
    State(app): State<App>,
    caller: Caller<scope::Read>,
    PathId(id): PathId<kinds::Project>,
) -> Result<Json<CertaintyJson>, ApiError> {
    let me = caller.account;
    let read = async move |tx: &mut Tx| {
        projects::of_requester(tx, me, id).await?;
        quality::overview(tx, id).await
    };
    Ok(Json(app.db.read(read).await?.into()))
}

/// The hundred tasks whose answers leave most doubt, least sure first
#[utoipa::path(get, path = "/api/v1/projects/{id}/doubts", tag = "projects",
    params(("id" = String, Path)), responses(
    (status = 200, body = DoubtsJson), (status = "4XX", body = face::Problem)))]
async fn doubts(
    State(app): State<App>,
    caller: Caller<scope::Read>,
    PathId(id): PathId<kinds::Project>,
) -> Result<Json<DoubtsJson>, ApiError> {
    let me = caller.account;
    let read = async move |tx: &mut Tx| {
        projects::of_requester(tx, me, id).await?;
        let wide = quality::wide(tx, me, id).await?;
        Ok((quality::unsure(tx, id, None, DOUBTS).await?, wide))
    };
    let (unsure, wide) = app.db.read(read).await?;
    Ok(Json(DoubtsJson {
        items: unsure.into_iter().map(Into::into).collect(),
        one_more_tasks: wide.map(|it| it.tasks),
        one_more_cost: wide.map(|it| it.cost.to_decimal()),
    }))
}

/// What the answers to one task say, each with how much it weighs
#[utoipa::path(get, path = "/api/v1/projects/{id}/tasks/{task}/belief", tag = "projects",
    params(("id" = String, Path), ("task" = String, Path)), responses(
    (status = 200, body = BeliefJson), (status = "4XX", body = face::Problem)))]
async fn belief(
    State(app): State<App>,
    caller: Caller<scope::Read>,
    PathIds(id, task): PathIds<kinds::Project, kinds::Task>,
) -> Result<Json<BeliefJson>, ApiError> {
    let me = caller.account;
    let read = async move |tx: &mut Tx| {
        projects::of_requester(tx, me, id).await?;
        quality::task_view(tx, id, task).await
    };
    Ok(Json(app.db.read(read).await?.into()))
}
