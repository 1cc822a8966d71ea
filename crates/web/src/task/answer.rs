//! `POST /work/{id}/answers` and `/work/{id}/draft`: what was filled in, kept or handed in.

use axum::{
    Json,
    http::{HeaderMap, StatusCode, header},
    response::{IntoResponse, Redirect, Response},
};
use base::{Error, FieldError, Result, kinds};
use face::{App, CsrfForm, Local, PageError, PathId, Person, Upload, Visitor};
use forms::{Answer, Form};
use market::{
    AccountId, AssignmentId, ProjectId,
    assignments::{self, Outcome, Receipt, Refusal, Turn},
    gold,
};

use super::{
    leave,
    page::{self, Filled},
    session::{self, Session},
    uploads,
};

/// What the worker wants with what was filled in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Then {
    Next,
    Stop,
    Draft,
    Extend,
    Return,
    Ask,
    Report,
    Skip,
}

impl Then {
    /// Reads the button; Enter in a field presses the first one, which submits.
    fn read(text: Option<&str>) -> Self {
        match text {
            Some("stop") => Self::Stop,
            Some("draft") => Self::Draft,
            Some("extend") => Self::Extend,
            Some("return") => Self::Return,
            Some("ask") => Self::Ask,
            Some("report") => Self::Report,
            Some("skip") => Self::Skip,
            _ => Self::Next,
        }
    }
}

/// `POST /work/{id}/answers`
pub(super) async fn send(
    Local(app): Local,
    visitor: Visitor,
    person: Person,
    PathId(id): PathId<kinds::Assignment>,
    headers: HeaderMap,
    upload: Upload,
) -> Result<Response, PageError> {
    let response = take(&app, &visitor, person.account, id, &upload).await?;
    let accepts = headers.get(header::ACCEPT).and_then(|it| it.to_str().ok());
    Ok(if accepts == Some("application/json") { as_word(response) } else { response })
}

/// A redirect as a word to the page's script, which has the next page already.
fn as_word(response: Response) -> Response {
    let to = response.headers().get(header::LOCATION).and_then(|it| it.to_str().ok());
    match to.filter(|_| response.status() == StatusCode::SEE_OTHER) {
        Some(to) => Json(serde_json::json!({ "to": to })).into_response(),
        None => response,
    }
}

async fn take(
    app: &App,
    visitor: &Visitor,
    worker: AccountId,
    id: AssignmentId,
    upload: &Upload,
) -> Result<Response, PageError> {
    let turn = app.db.read(async move |tx| assignments::turn(tx, worker, id).await).await?;
    let form = Form::from_json(&turn.form)?;
    let mut answer = Answer::from_pairs(&form, upload.pairs());
    let faults = uploads::take(app, worker, &form, upload, &mut answer).await?;
    let session = upload.text("_session").and_then(Session::read);
    let session = session.unwrap_or_else(|| Session::begins(turn.claimed_at));
    let filled = Filled { answer, session, faults, refused: None };
    match Then::read(upload.text("_then")) {
        Then::Skip => leave::skip(app, &turn, worker, filled.session).await,
        then @ (Then::Next | Then::Stop) if filled.faults.is_empty() => {
            submit(app, visitor, worker, turn, filled, then).await
        }
        then => keep(app, visitor, worker, turn, filled, then).await,
    }
}

/// `POST /work/{id}/draft`: what the page's script sends while the worker types.
pub(super) async fn autosave(
    Local(app): Local,
    person: Person,
    PathId(id): PathId<kinds::Assignment>,
    CsrfForm(pairs): CsrfForm<Vec<(String, String)>>,
) -> Result<StatusCode, PageError> {
    let worker = person.account;
    let turn = app.db.read(async move |tx| assignments::turn(tx, worker, id).await).await?;
    let form = Form::from_json(&turn.form)?;
    let pairs = pairs.iter().map(|(name, value)| (name.as_str(), value.as_str()));
    let answer = Answer::from_pairs(&form, pairs.filter(|it| it.0 != crate::ui::CSRF_FIELD));
    save(&app, worker, id, &answer).await?;
    Ok(StatusCode::NO_CONTENT)
}

async fn save(app: &App, worker: AccountId, id: AssignmentId, answer: &Answer) -> Result<()> {
    let answer = answer.clone();
    let save = async move |tx: &mut _| assignments::save_draft(tx, worker, id, &answer).await;
    app.db.write(save).await.map(|_| ())
}

/// Keeps the draft and does what else the button says.
async fn keep(
    app: &App,
    visitor: &Visitor,
    worker: AccountId,
    turn: Turn,
    filled: Filled,
    then: Then,
) -> Result<Response, PageError> {
    let id = turn.id;
    save(app, worker, id, &filled.answer).await?;
    if !filled.faults.is_empty() {
        return page::filled(app, visitor, turn, filled).await;
    }
    let session = filled.session.write();
    let done = match then {
        Then::Return => return Ok(Redirect::to(&format!("/work/{id}/return")).into_response()),
        Then::Ask => {
            let to = format!("/messages/new?about=assignment&subject={id}");
            return Ok(Redirect::to(&to).into_response());
        }
        Then::Report => {
            let to = format!("/work/{id}/report?session={session}");
            return Ok(Redirect::to(&to).into_response());
        }
        Then::Extend => {
            let extend = async move |tx: &mut _| assignments::extend(tx, worker, id).await;
            match app.db.write(extend).await {
                Ok(_) => "deadline-extended",
                Err(error) => return refused(app, visitor, turn, filled, error).await,
            }
        }
        Then::Draft | Then::Next | Then::Stop | Then::Skip => "draft-saved",
    };
    let back = format!("/work/{id}?session={session}&done={done}");
    Ok(Redirect::to(&back).into_response())
}

/// Hands in, and claims the next one at once unless the worker wants to stop.
async fn submit(
    app: &App,
    visitor: &Visitor,
    worker: AccountId,
    turn: Turn,
    filled: Filled,
    then: Then,
) -> Result<Response, PageError> {
    let (id, answer) = (turn.id, filled.answer.clone());
    let submit = async move |tx: &mut _| assignments::submit(tx, worker, id, &answer).await;
    let (receipt, late) = match app.db.write(submit).await {
        Ok(Outcome::Submitted(it) | Outcome::Repeated(it)) => (it, false),
        Ok(Outcome::LateReclaimed(it)) => (it, true),
        Ok(Outcome::TooLate) => return Ok(Redirect::to(&format!("/work/{id}")).into_response()),
        Err(Error::Invalid(faults)) => {
            save(app, worker, id, &filled.answer).await?;
            return page::filled(app, visitor, turn, Filled { faults, ..filled }).await;
        }
        Err(error) if error.is(Refusal::AlreadySubmitted) => {
            return Ok(Redirect::to(&format!("/my-work/{id}")).into_response());
        }
        Err(error) => return Err(error.into()),
    };
    let session = filled.session.and(receipt.reward);
    // Asked after every answer, so that no answer takes longer than another.
    let handed = receipt.assignment;
    let told = app.db.read(async move |tx| gold::just_missed(tx, worker, handed).await).await?;
    let to = if told {
        format!("/known-answers/{handed}?go")
    } else {
        onward(app, worker, &turn, &receipt, session, late, then).await?
    };
    Ok(Redirect::to(&to).into_response())
}

/// The next task's address, or the summary's, or that of what was just handed in.
async fn onward(
    app: &App,
    worker: AccountId,
    turn: &Turn,
    receipt: &Receipt,
    session: Session,
    late: bool,
    then: Then,
) -> Result<String> {
    let project = turn.project;
    let done = if late { "submitted-late" } else { "answer-submitted" };
    let carried = session.write();
    if then == Then::Next {
        match next(app, worker, project).await {
            Ok(next) if late => return Ok(format!("/work/{next}?session={carried}&done={done}")),
            Ok(next) => return Ok(format!("/work/{next}?session={carried}")),
            // Who was chosen for one job has nothing to go on with.
            Err(error) if error.is(Refusal::AwardNeeded) => {
                return Ok(format!("/my-work/{}?done={done}", receipt.assignment));
            }
            Err(error) => session::after(error)?,
        }
    }
    // Who goes no further leaves nothing held.
    app.db.write(async move |tx| assignments::give_back_ahead(tx, worker, project).await).await?;
    Ok(format!("/jobs/{project}/session?session={carried}&done={done}"))
}

async fn next(app: &App, worker: AccountId, project: ProjectId) -> Result<AssignmentId> {
    let claim = async move |tx: &mut _| assignments::claim(tx, worker, project, None).await;
    Ok(app.db.write(claim).await?.id)
}

/// Shows a refusal above the form, which stays as it was filled in.
async fn refused(
    app: &App,
    visitor: &Visitor,
    turn: Turn,
    filled: Filled,
    error: Error,
) -> Result<Response, PageError> {
    let Error::Refused { code, .. } = error else { return Err(error.into()) };
    let faults = vec![FieldError::new("", code)];
    let refused = Some(face::status(&error));
    page::filled(app, visitor, turn, Filled { faults, refused, ..filled }).await
}
