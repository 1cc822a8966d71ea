//! Money that leaves: once a week people ask for it, and the treasurers send it.
//!
//! The weeks are counted back from today, so that each day on which the demonstration is made
//! finds payouts in all their states.

use base::{Money, Reason, Result, Timestamp, hours};
use market::{
    PayoutId, PayoutRunId,
    ledger::{self, Name},
    payouts,
};

use super::{
    super::stage::Stage,
    agenda::{Agenda, Deed, HandNo},
    unless_refused,
};

/// Who is paid by hand, in a scene.
const IN_SCENES: [&str; 2] = ["ada", "femi"];
/// People let some money come together first.
const WORTH_IT: Money = Money::units(3);

#[derive(Debug, Clone, Copy)]
pub(in super::super) enum Step {
    Ask,
    Draft,
    Release,
    /// The bank has told what arrived; of the newest run not of everything.
    Arrived(Rest),
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in super::super) enum Rest {
    Nothing,
    Some,
}

#[derive(Debug, Default)]
pub(super) struct Treasury {
    run: Option<PayoutRunId>,
    /// People with a place where their money goes.
    placed: std::collections::HashSet<HandNo>,
}

impl Treasury {
    pub(super) fn plan(now: Timestamp, agenda: &mut Agenda) {
        for week in 0..super::super::DAYS / 7 {
            let mut plan = |ago: i64, step| {
                agenda.plan(now.plus(-hours(ago + 168 * week)), Deed::Treasury(step));
            };
            plan(34, Step::Ask);
            plan(20, Step::Draft);
            if 0 < week {
                plan(16, Step::Release);
                let rest = if week == 1 { Rest::Some } else { Rest::Nothing };
                plan(16 - 50, Step::Arrived(rest));
            }
        }
    }
}

pub(super) async fn act(stage: &mut Stage, step: Step) -> Result<()> {
    let (till, teresa) = (stage.who("till"), stage.who("teresa"));
    match step {
        Step::Ask => ask(stage).await,
        Step::Draft => {
            let draft = stage.write(async move |tx| payouts::draft_run(tx, till, &[]).await).await;
            stage.crowd.treasury.run = unless_refused(draft)?;
            Ok(())
        }
        Step::Release => {
            let Some(run) = stage.crowd.treasury.run.take() else { return Ok(()) };
            stage.write(async move |tx| payouts::release(tx, teresa, run).await).await.map(|_| ())
        }
        Step::Arrived(rest) => arrived(stage, rest).await,
    }
}

/// Everybody with enough asks for it, now and then leaving it for another week.
async fn ask(stage: &mut Stage) -> Result<()> {
    let mut owners = Vec::new();
    for no in 0..stage.crowd.hands.len() {
        let key = stage.crowd.hands[no].key.clone();
        if !IN_SCENES.contains(&key.as_str()) && stage.crowd.chance.percent(70) {
            owners.push((no, stage.who(&key)));
        }
    }
    let balances = stage.write(async move |tx| {
        let mut rich = Vec::new();
        for (no, who) in &owners {
            let has = ledger::balance(tx, &Name::available(*who)).await?.available();
            if WORTH_IT <= has {
                rich.push((*no, *who, has));
            }
        }
        Ok(rich)
    });
    for (no, who, has) in balances.await? {
        stage.tick();
        if stage.crowd.treasury.placed.insert(no) {
            let key = &stage.crowd.hands[no].key;
            let person = stage.crowd.cast.iter().find(|it| it.key == *key);
            let holder = person.map(|it| it.name.clone()).unwrap_or_default();
            stage.place(who, &holder, &iban(no)).await?;
        }
        let amount = Money::cents(has.as_micros() / 10_000);
        let ask = stage.write(async move |tx| payouts::request(tx, who, amount).await);
        unless_refused(ask.await)?;
    }
    Ok(())
}

async fn arrived(stage: &mut Stage, rest: Rest) -> Result<()> {
    let till = stage.who("till");
    let sent = stage.write(async move |tx| payouts::to_settle(tx, 500).await).await?;
    let sent: Vec<PayoutId> = sent.into_iter().map(|it| it.payout.id).collect();
    let known = if rest == Rest::Some { sent.len() / 2 } else { sent.len() };
    for id in sent.into_iter().take(known) {
        let is_lost = stage.crowd.chance.percent(4);
        let settle = stage.write(async move |tx| {
            if is_lost {
                let why = Reason::parse("reason", "The bank sent it back: account closed.")?;
                payouts::fail(tx, till, id, &why).await
            } else {
                payouts::mark_paid(tx, till, id).await
            }
        });
        unless_refused(settle.await)?;
    }
    Ok(())
}

/// An account at a bank that does not exist, with check digits that are right.
fn iban(no: HandNo) -> String {
    let account = format!("99999999{:010}", 1_000_003 * (no + 1) % 10_000_000_000);
    // `DE00` behind it, letters as numbers: ISO 13616.
    let number: u128 = format!("{account}131400").parse().unwrap_or(0);
    format!("DE{:02}{account}", 98 - number % 97)
}
