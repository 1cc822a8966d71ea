//! `POST /projects/{id}/reviews`: judges what was ticked, or all that match, and says what
//! became of it.
//!
//! Invariant: each answer is a transaction of its own and is reported by itself (B13). More than
//! one request can carry are done in turns, each of which the browser asks for.

use axum::response::{IntoResponse, Redirect, Response};
use base::{Error, FieldError, RejectionText, Remark, Result, kinds};
use face::{App, CsrfForm, Local, PageError, PathId, Person, Visitor};
use market::{
    AccountId, AssignmentId, ProjectId, decisions, projects,
    reviews::{self, Rejection},
};
use store::Tx;

use super::{
    project::{self, Wanted},
    sift::Sift,
    sure,
    turns::{self, Turn},
};
use crate::wrong::Faults;

/// The most verdicts of one request.
const MOST: usize = 100;
/// The verdicts of one turn, when all that match are judged.
const IN_TURN: usize = 50;

/// One verdict for many answers.
#[derive(Debug, Clone)]
pub(super) enum Verdict {
    Accept,
    Reject { reason: decisions::Reason, text: RejectionText },
}

/// Which answers get it.
#[derive(Debug, Clone)]
enum Scope {
    Ticked(Vec<AssignmentId>),
    Matching,
}

/// What became of several verdicts.
#[derive(Debug, Default)]
pub(super) struct Report {
    pub(super) judged: usize,
    pub(super) refused: Vec<(AssignmentId, Error)>,
    /// The form itself was wrong, so that nothing was judged.
    pub(super) wrong: Option<Error>,
}

/// A form of many verdicts.
pub(super) struct Typed(pub(super) Vec<(String, String)>);

impl Typed {
    pub(super) fn get(&self, name: &str) -> &str {
        self.0.iter().find(|it| it.0 == name).map(|it| it.1.as_str()).unwrap_or_default()
    }

    fn scope(&self) -> Result<Scope> {
        if self.get("scope") == "matching" {
            return Ok(Scope::Matching);
        }
        let ticked = self.0.iter().filter(|it| it.0 == "assignment");
        let ids: Vec<AssignmentId> = ticked.filter_map(|it| it.1.parse().ok()).collect();
        if MOST < ids.len() {
            let error = FieldError::new("assignment", "bulk-too-many").with(MOST);
            return Err(Error::Invalid(vec![error]));
        }
        Ok(Scope::Ticked(ids))
    }

    /// Everything that matches is to be rejected: that is asked once more.
    fn asks(&self) -> bool {
        self.get("verdict") == "reject-matching"
    }

    fn verdict(&self) -> Result<Verdict> {
        if self.get("verdict") != "reject" && !self.asks() {
            return Ok(Verdict::Accept);
        }
        let mut faults = Faults::default();
        let reason = decisions::Reason::parse(self.get("reason"));
        let reason = faults.read(reason.ok_or_else(|| Error::invalid("reason", "choice-needed")));
        let text = faults.read(RejectionText::parse("text", self.get("text")));
        match (reason, text) {
            (Some(reason), Some(text)) => Ok(Verdict::Reject { reason, text }),
            _ => Err(faults.error()),
        }
    }
}

/// `POST /projects/{id}/reviews`
pub(super) async fn judge(
    Local(app): Local,
    visitor: Visitor,
    person: Person,
    PathId(project): PathId<kinds::Project>,
    CsrfForm(pairs): CsrfForm<Vec<(String, String)>>,
) -> std::result::Result<Response, PageError> {
    let me = person.account;
    app.db.read(async move |tx| projects::of_requester(tx, me, project).await).await?;
    let (sift, typed) = (Sift::read(&pairs), Typed(pairs));
    let scope = typed.scope()?;
    let verdict = match typed.verdict() {
        Ok(it) => it,
        Err(error) => {
            let report = Report { wrong: Some(error), ..Report::default() };
            let wanted = Wanted { sift, after: None, typed: Some(typed), left: 0 };
            return project::answer(&app, &visitor, &person, project, wanted, Some(&report)).await;
        }
    };
    if typed.asks() {
        return sure::show(&app, &visitor, &person, project, &sift, &typed).await;
    }
    let ids = match scope {
        Scope::Ticked(ids) => ids,
        Scope::Matching => {
            let turn = Turn::read(&typed);
            let ids = next(&app, me, project, &sift, turn.from).await?;
            let report = all(&app, me, project, &ids, &verdict).await;
            let turn = turn.and(&report, ids.last().copied());
            if ids.len() == IN_TURN {
                return turns::show(&app, &visitor, project, &sift, &typed, &turn).await;
            }
            return Ok(turns::end(project, &turn, done(&verdict)));
        }
    };
    let report = all(&app, me, project, &ids, &verdict).await;
    if report.refused.is_empty() {
        let query = sift.query(sift.state());
        let done = if ids.is_empty() { String::new() } else { format!("&done={}", done(&verdict)) };
        let to = format!("/projects/{project}/reviews?{query}{done}");
        return Ok(Redirect::to(&to).into_response());
    }
    let wanted = Wanted { sift, after: None, typed: None, left: 0 };
    project::answer(&app, &visitor, &person, project, wanted, Some(&report)).await
}

fn done(verdict: &Verdict) -> &'static str {
    match verdict {
        Verdict::Accept => "answer-accepted",
        Verdict::Reject { .. } => "answers-rejected",
    }
}

/// The next ones of all that match.
async fn next(
    app: &App,
    me: AccountId,
    project: ProjectId,
    sift: &Sift,
    from: Option<AssignmentId>,
) -> Result<Vec<AssignmentId>> {
    let sieve = sift.sieve();
    let limit = i64::try_from(IN_TURN).unwrap_or(1);
    let read =
        app.db.read(async move |tx| reviews::matching(tx, me, project, &sieve, from, limit).await);
    Ok(read.await?.iter().map(|it| it.id).collect())
}

/// Gives each of them the verdict.
async fn all(
    app: &App,
    me: AccountId,
    project: ProjectId,
    ids: &[AssignmentId],
    verdict: &Verdict,
) -> Report {
    let mut report = Report::default();
    for id in ids {
        let (id, verdict) = (*id, verdict.clone());
        let judge = async move |tx: &mut Tx| {
            reviews::must_be_in(tx, id, project).await?;
            give(tx, me, id, verdict.clone()).await
        };
        match app.db.write(judge).await {
            Ok(()) => report.judged += 1,
            Err(error) => report.refused.push((id, error)),
        }
    }
    report
}

async fn give(tx: &mut Tx, me: AccountId, id: AssignmentId, verdict: Verdict) -> Result<()> {
    match verdict {
        Verdict::Accept => {
            let none = Remark::parse("comment", "")?;
            reviews::accept(tx, me, id, None, &none).await.map(|_| ())
        }
        Verdict::Reject { reason, text } => {
            let rejection = Rejection { reason, text, evidence: serde_json::Map::new() };
            reviews::reject(tx, me, id, rejection).await.map(|_| ())
        }
    }
}
