//! What a rule does when it fires: one of a few things, written down with it.

use base::{Reason, Remark, Result};
use serde_json::json;
use store::{Tx, sql};

use super::{
    Realm,
    log::Outcome,
    look::Rule,
    measure::{self, Measured},
    second,
    terms::Action,
};
use crate::{
    AccountId, AssignmentId, FiringId, ProjectId, RestrictionId, accounts,
    events::{self, Event},
    restrictions::{self, By, New, Over, Scope},
    reviews, signals,
};

/// Answers that are accepted at once; nobody has more waiting in a project.
const WAITING: i64 = 50;

/// Does what the rule says, and writes the firing; `open` is the one that goes on.
pub(super) async fn act(
    tx: &mut Tx,
    rule: &Rule,
    worker: AccountId,
    measured: &[Measured],
    open: Option<FiringId>,
) -> Result<()> {
    let id: FiringId = open.unwrap_or_else(|| tx.new_id());
    let (outcome, answers, restriction) = match (rule.terms.action, rule.realm) {
        (Action::Restrict { .. }, _) => {
            let (outcome, restriction) = restrict(tx, rule, worker, measured, id).await?;
            (outcome, 0, restriction)
        }
        (Action::Accept, Realm::Project(project)) => {
            (Outcome::Accepted, accept(tx, project, worker).await?, None)
        }
        (Action::Look, Realm::Project(project)) => {
            let waiting = waiting(tx, project, worker).await?.len();
            (Outcome::Shown, i64::try_from(waiting).unwrap_or_default(), None)
        }
        (Action::AskMore, Realm::Project(project)) => {
            let (outcome, asked) = second::ask(tx, project, worker, id).await?;
            (outcome, asked, None)
        }
        (Action::Accept | Action::Look | Action::AskMore | Action::Flag, _) => {
            flag(tx, rule, worker, measured).await?;
            (Outcome::Flagged, 0, None)
        }
    };
    if let Some(open) = open {
        let update = sql("update rule_firing set answers = answers + $2 where id = $1");
        tx.exec(update.bind(open).bind(answers)).await?;
        return Ok(());
    }
    let now = tx.now();
    let insert = sql("insert into rule_firing
                          (id, rule, version, project, worker, at, measured, outcome, answers,
                           restriction)
                      values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)");
    let insert = insert.bind(id).bind(rule.id).bind(rule.version).bind(rule.realm.key());
    let insert = insert.bind(worker).bind(now).bind(measure::to_json(measured).to_string());
    tx.exec(insert.bind(outcome).bind(answers).bind(restriction)).await?;
    tell(tx, rule, worker, id, outcome).await
}

async fn restrict(
    tx: &mut Tx,
    rule: &Rule,
    worker: AccountId,
    measured: &[Measured],
    firing: FiringId,
) -> Result<(Outcome, Option<RestrictionId>)> {
    let Action::Restrict { scope, lasts } = rule.terms.action else {
        return Ok((Outcome::Flagged, None));
    };
    let over = match (scope, rule.realm) {
        (Scope::Project, Realm::Project(id)) => Over::Project(id),
        (Scope::Requester, Realm::Project(id)) => Over::Requester(requester_of(tx, id).await?),
        _ => Over::Platform,
    };
    if over == Over::Platform && !accounts::roles_of(tx, worker).await?.is_empty() {
        return Ok((Outcome::Staff, None));
    }
    let evidence = json!({
        "rule": rule.terms.name.as_str(), "version": rule.version,
        "firing": firing.to_string(), "measured": measure::to_json(measured),
    });
    let new = New {
        worker,
        over,
        reason: Reason::parse("reason", &rule.terms.reason)?,
        evidence,
        lasts,
        by: By::Rule { rule: rule.id, version: rule.version },
    };
    match restrictions::restrict(tx, new).await {
        Ok(id) => Ok((Outcome::Restricted, Some(id))),
        Err(error) if error.is(restrictions::Refusal::Already) => {
            Ok((Outcome::AlreadyRestricted, None))
        }
        Err(error) => Err(error),
    }
}

/// Accepts what waits of a worker, for the requester who made the rule. They are locked before,
/// so that none of them is refused half-way; were one, nothing of it all would be kept.
async fn accept(tx: &mut Tx, project: ProjectId, worker: AccountId) -> Result<i64> {
    let requester = requester_of(tx, project).await?;
    let waiting = waiting(tx, project, worker).await?;
    for id in &waiting {
        let remark = Remark::parse("comment", "")?;
        reviews::accept(tx, requester, *id, None, &remark).await?;
    }
    Ok(i64::try_from(waiting.len()).unwrap_or_default())
}

async fn waiting(tx: &mut Tx, project: ProjectId, worker: AccountId) -> Result<Vec<AssignmentId>> {
    let now = tx.now();
    let select = sql("select id from assignment
                      where worker = $1 and project = $2 and state = 'submitted'
                        and (auto_accept_at is null or $4 < auto_accept_at)
                      order by id limit $3
                      /*pg: for update */");
    let select = select.bind(worker).bind(project).bind(WAITING).bind(now);
    let rows = tx.all(select).await?;
    rows.iter().map(|it| it.get("id")).collect()
}

pub(super) async fn requester_of(tx: &mut Tx, project: ProjectId) -> Result<AccountId> {
    let select = sql("select requester from project where id = $1");
    tx.one(select.bind(project)).await?.get("requester")
}

/// The log hears of every firing; the requester, of those that want their eyes.
async fn tell(
    tx: &mut Tx,
    rule: &Rule,
    worker: AccountId,
    firing: FiringId,
    outcome: Outcome,
) -> Result<()> {
    let event = Event::new("rule-fired", "rule-firing", firing);
    let event = event.fact("rule", format!("{}/{}", rule.id, rule.version));
    let event = event.fact("name", rule.terms.name.as_str()).fact("worker", worker.to_string());
    let event = event.fact("outcome", outcome.as_str());
    let event = match rule.realm {
        Realm::Project(project) if matches!(outcome, Outcome::Shown | Outcome::Short) => {
            let requester = requester_of(tx, project).await?;
            event.in_project(project).concerns(requester)
        }
        Realm::Project(project) => event.in_project(project),
        Realm::Platform => event,
    };
    events::record(tx, event).await?;
    Ok(())
}

/// Shows a worker to the moderators, with what was measured.
async fn flag(tx: &mut Tx, rule: &Rule, worker: AccountId, measured: &[Measured]) -> Result<()> {
    let project = match rule.realm {
        Realm::Project(id) => Some(id),
        Realm::Platform => None,
    };
    let evidence = json!({
        "rule": rule.terms.name.as_str(), "version": rule.version,
        "measured": measure::to_json(measured),
    });
    let key = format!("{}/{}", rule.id, rule.version);
    let signal = signals::New { kind: signals::Kind::Rule, worker, project, key, evidence };
    signals::raise(tx, signal).await
}
