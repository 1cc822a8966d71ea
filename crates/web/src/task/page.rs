//! `GET /work/{id}`: the task, its form, and the time that is left.

use axum::{
    extract::Query,
    http::StatusCode,
    response::{IntoResponse, Redirect, Response},
};
use base::{FieldError, Timestamp, kinds};
use face::{App, Local, PageError, PathId, Person, Visitor};
use forms::Answer;
use market::{
    AccountId, AssignmentId,
    assignments::{self, State as Standing, Turn},
    files::{self, Subject},
    originality, reviews,
};
use store::Tx;

use super::{
    attached::Files,
    bar, over,
    session::{self, Session},
    sheet::Sheet,
};
use crate::{
    frame,
    ui::{self, TaskBar},
    words::say,
};

/// A form as the worker filled it in.
pub(super) struct Filled {
    pub(super) answer: Answer,
    pub(super) session: Session,
    /// What is wrong with it.
    pub(super) faults: Vec<FieldError>,
    /// The status of a refusal; wrong fields have their own.
    pub(super) refused: Option<StatusCode>,
}

impl Filled {
    /// As the worker left it: the draft, or the answer that came back for changes.
    pub(super) fn begun(turn: &Turn, session: Session) -> Self {
        Self { answer: begun(turn), session, faults: Vec::new(), refused: None }
    }
}

/// `GET /work/{id}`
///
/// A task that was held for this worker is opened by looking at it: its time begins.
pub(super) async fn show(
    Local(app): Local,
    visitor: Visitor,
    person: Person,
    PathId(id): PathId<kinds::Assignment>,
    Query(pairs): Query<Vec<(String, String)>>,
) -> Result<Response, PageError> {
    let worker = person.account;
    let (mut turn, now) = look(&app, worker, id).await?;
    if turn.ahead && turn.is_running(now) {
        let open = async move |tx: &mut _| assignments::open(tx, worker, id).await;
        let opened = app.db.write(open).await?;
        if opened != id {
            return Ok(Redirect::to(&format!("/work/{opened}")).into_response());
        }
        (turn, _) = look(&app, worker, id).await?;
    }
    if !turn.is_running(now) {
        return match turn.state {
            Standing::Expired | Standing::Returned => over::show(&app, &visitor, &turn).await,
            _ => Ok(Redirect::to(&format!("/my-work/{id}")).into_response()),
        };
    }
    let session = session::of(&pairs).unwrap_or_else(|| Session::begins(turn.claimed_at));
    let begun = Filled::begun(&turn, session);
    filled(&app, &visitor, turn, begun).await
}

async fn look(
    app: &App,
    worker: AccountId,
    id: AssignmentId,
) -> Result<(Turn, Timestamp), PageError> {
    let look = async move |tx: &mut Tx| Ok((assignments::turn(tx, worker, id).await?, tx.now()));
    Ok(app.db.read(look).await?)
}

/// What the worker last typed: the draft, or the answer that came back for changes.
pub(super) fn begun(turn: &Turn) -> Answer {
    let is_newer = turn.submitted_at.is_none_or(|at| turn.draft_at.is_some_and(|it| at <= it));
    let draft = turn.draft.as_ref().filter(|_| is_newer);
    let text = draft.or(turn.answer.as_ref());
    text.and_then(|it| Answer::from_json(it).ok()).unwrap_or_default()
}

/// The page with a form that was filled in, and what is wrong with it.
pub(super) async fn filled(
    app: &App,
    visitor: &Visitor,
    turn: Turn,
    filled: Filled,
) -> Result<Response, PageError> {
    let worker = visitor.person.as_ref().map(|it| it.account);
    let (id, project) = (turn.id, turn.project);
    let is_rework = turn.state == Standing::Rework;
    let read = app.db.read(async move |tx| {
        let worker = worker.ok_or(assignments::Refusal::NotFound)?;
        let outlook = assignments::outlook(tx, worker, project, id).await?;
        let files = files::of(tx, Subject::Answer(id)).await?;
        let (mut wish, mut finding) = (None, None);
        if is_rework {
            let detail = reviews::for_worker(tx, worker, id).await?;
            wish = detail.wish().map(str::to_owned);
            finding = originality::in_own_work(tx, &detail).await?;
        }
        Ok((outlook, files, wish, finding, tx.now()))
    });
    let (outlook, files, wish, finding, now) = read.await?;
    let locale = &app.locale;
    let frame = frame(app, visitor, turn.title.clone()).await?;
    let sheet = Sheet {
        locale,
        csrf: visitor.csrf(),
        turn: &turn,
        outlook,
        filled: &filled,
        files: &Files::of(&files),
        wish: wish.as_deref(),
        finding: finding.as_ref(),
        shortcuts: &frame.likes().shortcuts,
    };
    let content = sheet.show()?;
    // The time of a task that is held begins when it is opened.
    let deadline = if turn.ahead { now.plus(turn.time_limit) } else { turn.deadline };
    let (leave_label, facts) = (say!(locale, "task-leave"), bar::facts(&sheet, now));
    let bar = TaskBar {
        title: &turn.title,
        leave: "/my-work",
        leave_label: &leave_label,
        facts: facts.iter().map(|it| (it.0.as_str(), it.1.clone())).collect(),
        timer: ui::countdown(locale, now, deadline),
    };
    let page = frame.show_task(&bar, content);
    let wrong =
        if filled.faults.is_empty() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY };
    Ok((filled.refused.unwrap_or(wrong), page).into_response())
}
