//! Workers of the crowd: they sit down, take one task after another, and get up.

use base::{Result, Timestamp};
use forms::Answer;
use market::{
    AccountId, ProjectId,
    assignments::{self, Claimed, Refusal},
};
use store::Tx;

use super::{
    super::stage::Stage,
    HandedIn,
    agenda::{Deed, HandNo, ShowNo, Turn},
    answers, calendar, unless_refused,
};

/// How many projects somebody looks at before they get up again.
const LOOKS: usize = 4;

/// What came of asking for a task.
enum Next {
    Task(Claimed),
    /// Nothing more for this worker here.
    NoneHere,
    /// Too much of theirs waits for a verdict.
    Later,
    GotUp,
}

pub(super) async fn sit(stage: &mut Stage, no: HandNo) -> Result<()> {
    let here = stage.here();
    let crowd = &mut stage.crowd;
    let ways = crowd.hands[no].ways.clone();
    let next = calendar::next_sitting(&mut crowd.chance, here, ways.weekly, ways.hours);
    crowd.agenda.plan(next, Deed::Sit(no));
    let more = crowd.chance.between(2, 10);
    for _ in 0..LOOKS {
        let Some(show) = choose(stage, no) else { return Ok(()) };
        let Some(project) = stage.crowd.shows[show].id else { continue };
        let worker = stage.who(&stage.crowd.hands[no].key);
        let next = stage.write(async move |tx| ask(tx, worker, project).await).await?;
        if matches!(next, Next::Task(_)) {
            take(stage, no, show, next, more);
            return Ok(());
        }
        take(stage, no, show, next, 0);
    }
    Ok(())
}

/// A project that this worker can do and has not seen the end of.
fn choose(stage: &mut Stage, no: HandNo) -> Option<ShowNo> {
    let crowd = &mut stage.crowd;
    let ways = &crowd.hands[no].ways;
    // In a large market people look at a few only.
    for _ in 0..24 {
        let show = *crowd.open.get(crowd.chance.place(crowd.open.len()))?;
        let it = &crowd.shows[show];
        let speaks = ways.speaks.iter().any(|own| own == it.posting.language);
        if speaks && 0 < it.left && !crowd.done_with.contains(&(no, show)) {
            return Some(show);
        }
    }
    None
}

async fn ask(tx: &mut Tx, worker: AccountId, project: ProjectId) -> Result<Next> {
    match assignments::claim(tx, worker, project, None).await {
        Ok(claimed) => Ok(Next::Task(claimed)),
        Err(error) if error.is(Refusal::UnreviewedMost) => Ok(Next::Later),
        Err(error) if error.code().is_some() => Ok(Next::NoneHere),
        Err(error) => Err(error),
    }
}

/// Notes what came of it, and plans the end of the task.
fn take(stage: &mut Stage, hand: HandNo, show: ShowNo, next: Next, more: i64) {
    let here = stage.here();
    let crowd = &mut stage.crowd;
    match next {
        Next::Task(claim) => {
            let it = &mut crowd.shows[show];
            it.left -= 1;
            let usual = it.campaign.seconds * crowd.hands[hand].ways.pace / 100;
            let end = here.plus(1_000 * crowd.chance.about(usual) + crowd.chance.below(1_000));
            if end < claim.deadline {
                crowd.agenda.plan(end, Deed::Turn(Turn { hand, show, claim, more }));
            }
        }
        Next::NoneHere => {
            crowd.done_with.insert((hand, show));
        }
        Next::Later | Next::GotUp => {}
    }
}

/// Hands in an answer and takes the next task at once; now and then gives one back, or forgets
/// it.
pub(super) async fn hand_in(stage: &mut Stage, turn: Turn) -> Result<()> {
    let Turn { hand, show, claim, more } = turn;
    let worker = stage.who(&stage.crowd.hands[hand].key);
    match stage.crowd.chance.below(1_000) {
        0..=9 => {
            stage.crowd.shows[show].left += 1;
            let back =
                stage.write(async move |tx| assignments::hand_back(tx, worker, claim.id).await);
            return unless_refused(back.await).map(|_| ());
        }
        10..=15 => return Ok(()),
        16..=24 => stage.crowd.plan_question(stage.here(), hand, show),
        _ => {}
    }
    let row = stage.row(claim.task)?.clone();
    let crowd = &mut stage.crowd;
    let care = 100 - (100 - crowd.hands[hand].ways.care) * crowd.shows[show].campaign.doubt / 100;
    let given = answers::give(&crowd.shows[show].form, &row, care, &mut crowd.chance);
    let answer = Answer::from_json(&given.json)?;
    let project = claim.project;
    let submit = stage.write(async move |tx| {
        assignments::submit(tx, worker, claim.id, &answer).await?;
        if more == 0 { Ok(Next::GotUp) } else { ask(tx, worker, project).await }
    });
    let title = &stage.crowd.shows[show].title;
    let done = super::super::posting::in_project(title, submit.await);
    let Some(next) = unless_refused(done)? else { return Ok(()) };
    let handed_in = HandedIn { hand, task: claim.task, slips: given.slips };
    stage.crowd.handed_in.insert(claim.id, handed_in);
    take(stage, hand, show, next, more - 1);
    Ok(())
}

impl super::Crowd {
    fn plan_question(&mut self, here: Timestamp, hand: HandNo, show: ShowNo) {
        self.agenda.plan(here.plus(1_000 * self.chance.between(20, 90)), Deed::Ask(hand, show));
    }
}
