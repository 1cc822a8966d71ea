//! Rejections that workers of the crowd do not take: appeals, replies and decisions.

use base::{AppealText, MessageText, Reason, Result, hours};
use market::{
    AppealId, AssignmentId,
    reviews::{self, Outcome},
};

use super::{
    super::{stage::Stage, words},
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
        0..=29 => {
            let done = stage.write(async move |tx| reviews::give_in(tx, by, id).await).await;
            unless_refused(done).map(|_| ())
        }
        30..=89 => {
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
    let won = stage.crowd.chance.percent(48);
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
