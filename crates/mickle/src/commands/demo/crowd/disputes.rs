//! What goes wrong in the crowd: tasks that are reported, workers whom a requester does not want
//! any more, and rejections that workers do not take.

use std::collections::BTreeMap;

use base::{AppealText, MessageText, Reason, Result, hours};
use market::{
    AppealId, AssignmentId,
    assignments::Problem,
    figures,
    reviews::{self, Outcome},
};

use super::{
    super::{content::Row, stage::Stage, words},
    agenda::{Deed, HandNo, ShowNo},
    calendar, shows, unless_refused,
};

pub(super) async fn appeal(
    stage: &mut Stage,
    hand: HandNo,
    no: ShowNo,
    id: AssignmentId,
) -> Result<()> {
    let worker = stage.who(&stage.crowd.hands[hand].key);
    let language = stage.crowd.shows[no].posting.language;
    let text = stage.crowd.chance.one_of(words::appeals(language)).copied().unwrap_or("");
    let appeal = stage.write(async move |tx| {
        reviews::appeal(tx, worker, id, &AppealText::parse("text", text)?).await
    });
    if let Some(appeal) = unless_refused(appeal.await)? {
        let here = stage.here();
        let crowd = &mut stage.crowd;
        let wait = crowd.chance.between(1, 3);
        let moment = calendar::in_office(&mut crowd.chance, here, wait);
        crowd.agenda.plan(moment, Deed::ReplyToAppeal(no, appeal));
    }
    Ok(())
}

/// The requester gives in, says why not, or says nothing.
pub(super) async fn reply(stage: &mut Stage, no: ShowNo, id: AppealId) -> Result<()> {
    let Some((by, _)) = shows::owner(stage, no) else { return Ok(()) };
    let language = stage.crowd.shows[no].posting.language;
    match stage.crowd.chance.below(100) {
        0..=17 => {
            let done = stage.write(async move |tx| reviews::give_in(tx, by, id).await).await;
            unless_refused(done).map(|_| ())
        }
        18..=89 => {
            let text = stage.crowd.chance.one_of(words::replies(language)).copied().unwrap_or("");
            let done = stage.write(async move |tx| {
                reviews::reply(tx, by, id, &MessageText::parse("text", text)?).await
            });
            unless_refused(done.await)?;
            let wait = hours(stage.crowd.chance.between(5, 80));
            stage.crowd.agenda.plan(stage.here().plus(wait), Deed::DecideAppeal(no, id));
            Ok(())
        }
        _ => Ok(()),
    }
}

pub(super) async fn decide(stage: &mut Stage, no: ShowNo, id: AppealId) -> Result<()> {
    let moderator = stage.who("moderator");
    let won = stage.crowd.chance.percent(38);
    let language = stage.crowd.shows[no].posting.language;
    let (outcome, text) = if won {
        (Outcome::Won, words::appeal_won(language))
    } else {
        (Outcome::Lost, words::appeal_lost(language))
    };
    let done = stage.write(async move |tx| {
        reviews::decide(tx, moderator, id, outcome, &Reason::parse("text", text)?).await
    });
    unless_refused(done.await).map(|_| ())
}

/// What a worker reports about a task, if anything.
pub(super) fn problem(stage: &mut Stage, no: ShowNo, row: &Row) -> Option<(Problem, &'static str)> {
    let crowd = &mut stage.crowd;
    let tells_who = row.iter().any(|(_, value)| value.contains("Meine Nachbarin ist 84"));
    if tells_who && crowd.chance.percent(20) {
        let text = "Hausnummer und Alter der Nachbarin: Daran erkennt man sie.";
        return Some((Problem::Personal, text));
    }
    let problems = words::problems(crowd.shows[no].posting.language);
    if 3 < crowd.chance.below(1_000) { None } else { crowd.chance.one_of(problems).copied() }
}

/// A requester goes on without the worker whose answers were worst.
pub(super) async fn exclude(stage: &mut Stage, no: ShowNo, why: &'static str) -> Result<()> {
    let Some((by, project)) = shows::owner(stage, no) else { return Ok(()) };
    let mut slips: BTreeMap<HandNo, i64> = BTreeMap::new();
    for it in stage.crowd.handed_in.values().filter(|it| it.show == no) {
        *slips.entry(it.hand).or_default() += it.slips;
    }
    let worst = slips.into_iter().max_by_key(|(_, slips)| *slips);
    let Some((hand, _)) = worst else { return Ok(()) };
    let worker = stage.who(&stage.crowd.hands[hand].key);
    while figures::catch_up(stage.db()).await? {}
    let exclude = stage.write(async move |tx| {
        figures::exclude(tx, by, project, worker, &Reason::parse("reason", why)?).await
    });
    unless_refused(exclude.await).map(|_| ())
}
