//! Requesters of the crowd at their desks: they accept, rate, send back and reject.

use base::{Money, Reason, RejectionText, Remark, Result, ReworkText, days};
use forms::Answer;
use market::{
    AssignmentId, TaskId,
    assignments::{self, State},
    projects,
    reviews::{self, NewBonus, Rating, Rejection, Rework},
};
use store::Tx;

use super::{
    super::{posting::in_project, stage::Stage, words},
    HandedIn,
    agenda::{Deed, HandNo, ShowNo},
    answers, calendar, shows, unless_refused,
};

/// As many as a requester looks at in one go.
const PILE: i64 = 80;
/// As many as are accepted with one click.
const CLICK: usize = 12;
/// After so many days a requester ends what nobody takes any more.
const PATIENCE: i64 = 24;

/// What a requester thinks of an answer.
#[derive(Debug, Clone)]
struct Good {
    id: AssignmentId,
    stars: Option<i64>,
    word: &'static str,
    bonus: bool,
}

pub(super) async fn review(stage: &mut Stage, no: ShowNo) -> Result<()> {
    let Some((by, project)) = shows::owner(stage, no) else { return Ok(()) };
    let waiting = stage.write(async move |tx| {
        reviews::submissions(tx, by, project, State::Submitted, None, PILE).await
    });
    let waiting = waiting.await?;
    let (mut good, n_waiting) = (Vec::new(), waiting.len());
    for line in waiting {
        let known = stage.crowd.handed_in.get(&line.id).copied();
        let Some(known) = known else { continue };
        let strict = stage.crowd.shows[no].habits.strict;
        if 0 < known.slips && stage.crowd.chance.percent(strict) {
            send_back(stage, no, line.id, known).await?;
        } else {
            good.push(opinion(stage, no, line.id, known));
        }
    }
    for pile in good.chunks(CLICK).map(<[Good]>::to_vec) {
        let accept = stage.write(async move |tx| {
            for it in &pile {
                accept(tx, by, it).await?;
            }
            Ok(())
        });
        unless_refused(accept.await)?;
    }
    look_ahead(stage, no, n_waiting).await
}

/// Plans the next look, and offers again what was given back; an old project ends here.
async fn look_ahead(stage: &mut Stage, no: ShowNo, n_waiting: usize) -> Result<()> {
    let Some((by, project)) = shows::owner(stage, no) else { return Ok(()) };
    let here = stage.here();
    let look = stage.write(async move |tx| {
        let found = projects::of_requester(tx, by, project).await?;
        Ok((found.state, found.opened_at, projects::tally(tx, project).await?))
    });
    let (state, opened_at, tally) = look.await?;
    let is_old = opened_at.is_some_and(|it| days(PATIENCE) < here.since(it));
    if state == projects::State::Open && is_old && tally.running() == 0 {
        stage.crowd.close(no);
        let close = stage.write(async move |tx| projects::close(tx, by, project).await).await;
        return unless_refused(close).map(|_| ());
    }
    let crowd = &mut stage.crowd;
    if state == projects::State::Open && !crowd.shows[no].stopped {
        crowd.offer(no, tally.free);
    }
    if 0 < n_waiting || state == projects::State::Open {
        let looks = crowd.shows[no].habits.looks.max(1);
        let wait = if n_waiting == 80 { 0 } else { crowd.chance.between(1, looks) };
        let next = calendar::in_office(&mut crowd.chance, here, wait);
        crowd.agenda.plan(next, Deed::Review(no));
    }
    Ok(())
}

fn opinion(stage: &mut Stage, no: ShowNo, id: AssignmentId, known: HandedIn) -> Good {
    let crowd = &mut stage.crowd;
    let language = crowd.shows[no].posting.language;
    let (stars, word) = match (known.slips, crowd.chance.below(100)) {
        (0, 0..=4) => (Some(5), crowd.chance.one_of(words::praise(language))),
        (0, 5..=11) => (Some(5), None),
        (0, 12..=15) => (Some(4), None),
        (0, _) | (_, 20..) => (None, None),
        (_, _) => (Some(3), None),
    };
    let bonus = stars == Some(5) && crowd.chance.percent(9);
    Good { id, stars, word: word.copied().unwrap_or(""), bonus }
}

async fn accept(tx: &mut Tx, by: market::AccountId, it: &Good) -> Result<()> {
    let rating = it.stars.map(|stars| Rating::parse("rating", stars)).transpose()?;
    let word = Remark::parse("comment", it.word)?;
    reviews::accept(tx, by, it.id, rating, &word).await?;
    if it.bonus {
        let reason = Reason::parse("reason", "For the care you take with the small things.")?;
        let (amount, key) = (Money::cents(50), format!("demo:{}", it.id));
        unless_refused(reviews::bonus(tx, by, it.id, NewBonus { amount, reason, key }).await)?;
    }
    Ok(())
}

/// Asks for changes where the work is worth it, and rejects otherwise.
async fn send_back(stage: &mut Stage, no: ShowNo, id: AssignmentId, known: HandedIn) -> Result<()> {
    let Some((by, _)) = shows::owner(stage, no) else { return Ok(()) };
    let here = stage.here();
    let language = stage.crowd.shows[no].posting.language;
    let is_long = 40 <= stage.crowd.shows[no].campaign.seconds;
    if is_long && stage.crowd.chance.percent(45) {
        let text = stage.crowd.chance.one_of(words::wishes(language)).copied().unwrap_or("");
        let rework = stage.write(async move |tx| {
            let text = ReworkText::parse("text", text)?;
            reviews::rework(tx, by, id, Rework { text, time: Some(days(4)) }).await
        });
        if unless_refused(rework.await)?.is_some() {
            let ways = stage.crowd.hands[known.hand].ways.clone();
            let crowd = &mut stage.crowd;
            let next = calendar::next_sitting(&mut crowd.chance, here, ways.weekly, ways.hours);
            crowd.agenda.plan(next, Deed::Redo(known.hand, no, id, known.task));
        }
        return Ok(());
    }
    let why = stage.crowd.chance.one_of(words::rejections(language)).copied();
    let Some((reason, text)) = why else { return Ok(()) };
    let reject = stage.write(async move |tx| {
        let text = RejectionText::parse("text", text)?;
        let rejection = Rejection { reason, text, evidence: serde_json::Map::new() };
        reviews::reject(tx, by, id, rejection).await
    });
    if unless_refused(reject.await)?.is_some() && stage.crowd.chance.percent(22) {
        let wait = base::hours(stage.crowd.chance.between(3, 60));
        stage.crowd.agenda.plan(here.plus(wait), Deed::Appeal(known.hand, no, id));
    }
    Ok(())
}

/// The worker does it again, this time with care.
pub(super) async fn redo(
    stage: &mut Stage,
    hand: HandNo,
    no: ShowNo,
    id: AssignmentId,
    task: TaskId,
) -> Result<()> {
    let row = stage.row(task)?.clone();
    let crowd = &mut stage.crowd;
    let given = answers::give(&crowd.shows[no].form, &row, 100, &mut crowd.chance);
    let answer = Answer::from_json(&given.json)?;
    let worker = stage.who(&stage.crowd.hands[hand].key);
    let submit = stage.write(async move |tx| assignments::submit(tx, worker, id, &answer).await);
    unless_refused(in_project(&stage.crowd.shows[no].title, submit.await))?;
    stage.crowd.handed_in.insert(id, HandedIn { hand, task, slips: 0 });
    Ok(())
}
