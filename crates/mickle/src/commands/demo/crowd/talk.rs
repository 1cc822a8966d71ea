//! Questions about projects, and their answers.

use base::{MessageText, Result, hours};
use market::{
    ProjectId,
    messages::{self, Letter, Subject},
};

use super::{
    super::stage::Stage,
    agenda::{Deed, HandNo, ShowNo},
    calendar, shows, unless_refused,
};

/// Most people read an answer within two days; the others have something unread.
const READ: i64 = 75;

pub(super) async fn ask(stage: &mut Stage, hand: HandNo, no: ShowNo) -> Result<()> {
    let Some((_, project)) = shows::owner(stage, no) else { return Ok(()) };
    let worker = stage.who(&stage.crowd.hands[hand].key);
    let talk = stage.crowd.shows[no].campaign.talk;
    let line = stage.crowd.chance.place(talk.len());
    let Some((question, _)) = talk.get(line).copied() else { return Ok(()) };
    let say = stage.write(async move |tx| {
        messages::say(tx, worker, Subject::Project(project), None, letter(question)?).await
    });
    if unless_refused(say.await)?.is_some() {
        let here = stage.here();
        let crowd = &mut stage.crowd;
        let wait = crowd.chance.between(0, 2);
        let moment = calendar::in_office(&mut crowd.chance, here, wait);
        crowd.agenda.plan(moment, Deed::Answer(hand, no, line));
    }
    Ok(())
}

pub(super) async fn answer(stage: &mut Stage, hand: HandNo, no: ShowNo, line: usize) -> Result<()> {
    let Some((by, project)) = shows::owner(stage, no) else { return Ok(()) };
    let worker = stage.who(&stage.crowd.hands[hand].key);
    let Some((_, answer)) = stage.crowd.shows[no].campaign.talk.get(line).copied() else {
        return Ok(());
    };
    let say = stage.write(async move |tx| {
        let sent =
            messages::say(tx, by, Subject::Project(project), Some(worker), letter(answer)?).await?;
        messages::mark_read(tx, by, sent.thread, sent.number).await
    });
    unless_refused(say.await)?;
    if stage.crowd.chance.percent(READ) {
        let wait = hours(stage.crowd.chance.between(1, 40));
        stage.crowd.agenda.plan(stage.here().plus(wait), Deed::Read(hand, project));
    }
    Ok(())
}

pub(super) async fn read(stage: &mut Stage, hand: HandNo, project: ProjectId) -> Result<()> {
    let worker = stage.who(&stage.crowd.hands[hand].key);
    let read = stage.write(async move |tx| {
        let thread = messages::find(tx, worker, Subject::Project(project), None).await?;
        match thread {
            Some(thread) => messages::mark_read(tx, worker, thread, 1_000).await,
            None => Ok(()),
        }
    });
    unless_refused(read.await).map(|_| ())
}

fn letter(text: &str) -> Result<Letter> {
    Ok(Letter { text: MessageText::parse("text", text)?, files: Vec::new() })
}
