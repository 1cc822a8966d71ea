//! Weighing: what a task's answers say after each new one, and whether to ask for another.
//!
//! Invariant: another place is offered only when none is free and nobody is at one, and taken
//! from the spare ones by a guarded update; so however many weigh at once, no task gets more
//! answers than its most.

use std::collections::{BTreeMap, btree_map::Entry};

use base::Result;
use store::{Db, Tx};

use super::{
    Standing,
    belief::{self, Known, Verdict, Worth},
    gold,
    picks::{self, Picks},
    refresh,
    rows::{self, Turn, Weighed},
    tally::Change,
    terms::{self, Terms},
};
use crate::{
    AccountId, ProjectId,
    projects::{
        self,
        spare::{self, News},
    },
};

/// Tasks weighed in one transaction.
const BATCH: i64 = 50;
/// Transactions of one call, so that other work gets its turn.
const ROUNDS: usize = 20;

/// Weighs every task in which something has happened, and learns skills where enough has; true
/// when there is more to do at once.
pub async fn catch_up(db: &Db) -> Result<bool> {
    for _ in 0..ROUNDS {
        if !db.read(async move |tx| spare::is_any_news(tx).await).await? {
            return refresh::refresh_due(db).await;
        }
        if db.write(async move |tx| weigh_some(tx).await).await? == 0 {
            break;
        }
    }
    refresh::refresh_due(db).await?;
    Ok(true)
}

/// Weighs some of the tasks in which something has happened; tells how many.
pub async fn weigh_some(tx: &mut Tx) -> Result<usize> {
    let news = spare::take_news(tx, BATCH).await?;
    let mut terms: BTreeMap<ProjectId, Terms> = BTreeMap::new();
    let mut changes: BTreeMap<ProjectId, Change> = BTreeMap::new();
    for it in &news {
        let terms = match terms.entry(it.project) {
            Entry::Occupied(known) => known.into_mut(),
            Entry::Vacant(free) => free.insert(terms::terms(tx, it.project).await?),
        };
        // Without a field that is picked from options there is nothing to weigh.
        if !terms.fields.is_empty() {
            weigh(tx, *it, terms, changes.entry(it.project).or_default()).await?;
        }
    }
    for (project, change) in &changes {
        change.keep(tx, *project).await?;
    }
    for (project, change) in changes.iter().filter(|it| it.1.saved.is_positive()) {
        spare::give_back(tx, *project, change.saved).await?;
    }
    Ok(news.len())
}

async fn weigh(tx: &mut Tx, it: News, terms: &Terms, change: &mut Change) -> Result<()> {
    let task = projects::task(tx, it.project, it.task).await?;
    let turns = rows::turns(tx, it.task).await?;
    let answers = keep_answers(tx, it, terms, &turns, change).await?;
    let before = rows::weighed(tx, it.task).await?;
    if answers.is_empty() && before.is_none() {
        return Ok(());
    }
    let known = gold::known(terms.form.as_ref(), &terms.fields, task.gold.as_deref());
    let verdicts = verdicts(tx, it, terms, &answers, &known).await?;
    let at_work = turns.iter().filter(|it| it.state.is_at_work()).count();
    let mut now = Weighed {
        standing: Standing::Asking,
        answers: i64::try_from(answers.len()).unwrap_or(i64::MAX),
        confidence_ppm: rows::millionths(least_sure(&verdicts)),
        decided: before.as_ref().and_then(|it| it.decided.clone()),
    };
    let is_sure = is_sure(&now, terms, &answers);
    let may_come = 0 < task.places_free || 0 < at_work;
    now.standing = standing(&now, terms, &known, is_sure, may_come);
    // A task that was known before asks to see who is right, so it keeps its free places.
    let is_settled = matches!(now.standing, Standing::Sure | Standing::Decided);
    if is_settled && terms.is_adaptive && terms.least <= now.answers {
        if let Some(let_go) = spare::let_go(tx, it.task).await? {
            change.saves(let_go);
        }
    } else if now.standing == Standing::Unsure {
        if spare::offer_one(tx, it.task).await? {
            now.standing = Standing::Asking;
        } else if is_sure {
            // Fewer answers than were wanted, for one was rejected, and yet no doubt.
            now.standing = Standing::Sure;
        }
    }
    change.moves(before.as_ref(), &now);
    rows::keep_weighed(tx, (it.project, it.task, task.position), &now, &verdicts).await
}

/// Keeps what was picked, forgets what does not count any more, and tells what counts.
async fn keep_answers(
    tx: &mut Tx,
    it: News,
    terms: &Terms,
    turns: &[Turn],
    change: &mut Change,
) -> Result<Vec<(AccountId, Picks)>> {
    let mut answers = Vec::new();
    for turn in turns {
        match &turn.body {
            Some(body) => {
                let picks = picks::picks_of(&terms.fields, body)?;
                let text = picks::to_json(&picks)?;
                if turn.kept.as_deref() != Some(text.as_str()) {
                    rows::keep_picks(tx, it.project, it.task, turn, &text).await?;
                    change.heard(turn.kept.is_none());
                }
                answers.push((turn.worker, picks));
            }
            None if turn.kept.is_some() => {
                rows::forget_picks(tx, turn.assignment).await?;
                change.forgot();
            }
            None => {}
        }
    }
    Ok(answers)
}

async fn verdicts(
    tx: &mut Tx,
    it: News,
    terms: &Terms,
    answers: &[(AccountId, Picks)],
    known: &Picks,
) -> Result<Vec<Verdict>> {
    let worths = rows::worths(tx, it.project, it.task).await?;
    let nothing = Known::default();
    let mut verdicts = Vec::with_capacity(terms.fields.len());
    for field in &terms.fields {
        let heard: Vec<(Option<&Worth>, &[String])> = answers
            .iter()
            .filter_map(|(worker, picks)| {
                let worth = worths.get(worker).and_then(|it| it.get(&field.name));
                Some((worth, picks.get(&field.name)?.as_slice()))
            })
            .collect();
        let prior = terms.known.get(&field.name).unwrap_or(&nothing);
        let mut verdict = belief::believe(field, prior, &heard);
        if let Some(values) = known.get(&field.name) {
            verdict.values.clone_from(values);
            verdict.confidence = 1.0;
        }
        verdicts.push(verdict);
    }
    Ok(verdicts)
}

fn least_sure(verdicts: &[Verdict]) -> f64 {
    verdicts.iter().map(|it| it.confidence).fold(1.0, f64::min)
}

/// As sure as was asked. Where nobody asked for a confidence, it is enough that all who answered
/// picked the same.
fn is_sure(now: &Weighed, terms: &Terms, answers: &[(AccountId, Picks)]) -> bool {
    let is_one = || answers.windows(2).all(|it| it[0].1 == it[1].1);
    terms.asked_ppm <= now.confidence_ppm || (!terms.is_adaptive && is_one())
}

/// Where a task stands, before another place is offered to one that is unsure.
fn standing(
    now: &Weighed,
    terms: &Terms,
    known: &Picks,
    is_sure: bool,
    may_come: bool,
) -> Standing {
    if now.decided.is_some() {
        Standing::Decided
    } else if terms.fields.iter().all(|it| known.contains_key(&it.name)) {
        Standing::Known
    } else if terms.least <= now.answers && is_sure {
        Standing::Sure
    } else if may_come {
        Standing::Asking
    } else {
        Standing::Unsure
    }
}
