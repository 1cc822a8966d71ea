//! A market with some of everything. Work and payouts are written by hand, so that this story
//! knows no verb of theirs and only what must hold.

use base::{Money, days};
use market::{
    AccountId, PayoutId, ProjectId, TransferId, accounts, events, idempotency,
    ledger::{self, Draft, Name},
};
use testkit::World;

/// The people and things of the story.
pub(super) struct Lived {
    pub(super) rita: AccountId,
    pub(super) wim: AccountId,
    pub(super) ann: AccountId,
    pub(super) project: ProjectId,
    /// Given in a day that is not sealed yet.
    pub(super) newest: TransferId,
}

const PRICE: Money = Money::units(5);
const REWARD: Money = Money::units(4);
const FEE: Money = Money::units(1);
const PROJECT: ProjectId = ProjectId::from_bits(77);

pub(super) async fn live(world: &World) -> Lived {
    let rita = world.requester("rita", Money::units(100)).await;
    let (wim, ann) = (world.person("wim").await, world.person("ann").await);
    let (ben, eve) = (world.person("ben").await, world.person("eve").await);
    world
        .write(async move |tx| {
            accounts::suspend(tx, rita, eve, "sells the answers of others").await?;
            let reply = idempotency::Reply { status: 201, body: format!("{{\"id\":\"{rita}\"}}") };
            idempotency::reserve(tx, rita, "key", "POST /").await?;
            idempotency::keep(tx, rita, "key", &reply).await
        })
        .await;
    let paid = work(world, [rita, wim, ann, ben]).await;
    world.db.script(work_rows([rita, wim, ann, ben], &paid)).await.expect("work");
    money_in_and_out(world, rita, wim).await;
    seal(world).await;
    let newest = give(
        world,
        Draft::new("gift", "late", "test", "late").moves(
            Name::world("hand"),
            Name::available(rita),
            Money::units(7),
        ),
    )
    .await;
    Lived { rita, wim, ann, project: PROJECT, newest }
}

pub(super) async fn give(world: &World, draft: Draft) -> TransferId {
    world.write(async move |tx| Ok(ledger::post(tx, draft.clone()).await?.id)).await
}

/// Nine places funded and one that is held back, two of them paid, a bonus, and a gift taken back.
async fn work(world: &World, [rita, wim, ann, _]: [AccountId; 4]) -> [TransferId; 3] {
    let (escrow, own) = (Name::escrow(PROJECT), Name::available(rita));
    let fund = Draft::new("escrow", "fund", "project", PROJECT);
    give(world, fund.moves(own.clone(), escrow.clone(), Money::units(50))).await;
    let mut paid = Vec::new();
    for (id, worker) in [("accepted-wim", wim), ("accepted-ann", ann)] {
        let pay = Draft::new("reward", format!("accept:{id}"), "assignment", id);
        let pay = pay.moves(escrow.clone(), Name::available(worker), REWARD);
        paid.push(give(world, pay.moves(escrow.clone(), Name::fees(), FEE)).await);
    }
    let bonus = Draft::new("bonus", "bonus", "assignment", "accepted-wim");
    let bonus = bonus.moves(own.clone(), Name::available(wim), Money::units(1));
    paid.push(give(world, bonus).await);
    let gift = Draft::new("gift", "gift", "test", "gift");
    let gift = give(world, gift.moves(own, Name::available(ann), Money::units(2))).await;
    world.write(async move |tx| ledger::reverse(tx, gift, "a mistake").await).await;
    [paid[0], paid[1], paid[2]]
}

fn work_rows(people: [AccountId; 4], paid: &[TransferId; 3]) -> String {
    project_rows(people[0]) + &turn_rows(people, paid)
}

fn project_rows(rita: AccountId) -> String {
    let mut script = vec![format!(
        "insert into project (id, requester, state, closed_reason, hiring, category, language,
             difficulty, version, fee_ppm, tasks_per_worker, claims_per_worker, auto_accept_ms,
             created_at) values
             ('{PROJECT}', '{rita}', 'open', null, 'open', 'other', 'en', 1, 1, 200000, 0, 1, 0, 1),
             ('draft', '{rita}', 'draft', null, 'open', 'other', 'en', 1, 1, null, 0, 1, 0, 1),
             ('closed', '{rita}', 'closed', 'cancelled', 'open', 'other', 'en', 1, 1, 200000, 0,
              1, 0, 1);"
    )];
    script.push(format!(
        "insert into board (project, price, hourly, category, language, hiring)
         select id, {price}, -1, category, language, hiring from project where id = '{PROJECT}';",
        price = PRICE.as_micros()
    ));
    for project in [PROJECT.to_string(), "draft".into(), "closed".into()] {
        script.push(format!(
            "insert into project_version (project, version, title, summary, instructions, form,
                 price, time_limit_ms, answers_per_task, max_reworks, requirement, created_at)
                 values ('{project}', 1, 'T', '', '', '', {price}, 1, 1, 1, '', 1);",
            price = PRICE.as_micros()
        ));
    }
    let tasks = [
        ("contested", PROJECT.to_string(), "open", [3, 0, 1, 0]),
        ("busy", PROJECT.to_string(), "open", [3, 0, 0, 0]),
        ("fresh", PROJECT.to_string(), "open", [2, 2, 0, 0]),
        ("done", PROJECT.to_string(), "done", [1, 0, 1, 0]),
        ("drafted", "draft".into(), "open", [2, 2, 0, 0]),
        ("given-up", "closed".into(), "cancelled", [1, 0, 0, 1]),
    ];
    for (position, (id, project, state, [wanted, free, accepted, withdrawn])) in (1..).zip(tasks) {
        script.push(format!(
            "insert into task (id, project, position, input, state, price, answers_wanted,
                 places_free, places_accepted, places_withdrawn, spread, created_at,
                 places_spare)
                 values ('{id}', '{project}', {position}, '{{}}', '{state}', {price}, {wanted},
                         {free}, {accepted}, {withdrawn}, 0, 1, {spare});",
            spare = i64::from(id == "fresh"),
            price = PRICE.as_micros()
        ));
    }
    script.concat()
}

fn turn_rows(people: [AccountId; 4], paid: &[TransferId; 3]) -> String {
    let [rita, wim, ann, ben] = people;
    let turns = [
        ("accepted-wim", "contested", wim, "accepted", 1, 1),
        ("rejected-ann", "contested", ann, "rejected", 1, 1),
        ("appealed-ben", "contested", ben, "appealed", 1, 2),
        ("claimed-wim", "busy", wim, "claimed", 1, 0),
        ("submitted-ann", "busy", ann, "submitted", 1, 1),
        ("rework-ben", "busy", ben, "rework", 1, 1),
        ("expired-wim", "fresh", wim, "expired", 0, 0),
        ("returned-wim", "fresh", wim, "returned", 0, 0),
        ("lost-ann", "fresh", ann, "rejected", 0, 1),
        ("accepted-ann", "done", ann, "accepted", 1, 1),
    ];
    let mut script: Vec<_> = turns.map(|it| turn_row(rita, paid, it)).into();
    let text = "It does not follow the instructions in three places.";
    script.push(format!(
        "insert into appeal (id, assignment, decision, project, worker, requester, text, state,
             opened_at, reply_by, decided_at) values
             ('appeal', 'appealed-ben', 'd-appealed-ben', '{PROJECT}', '{ben}', '{rita}', '{text}',
              'open', 1, 2, null),
             ('appeal-lost', 'lost-ann', 'd-lost-ann', '{PROJECT}', '{ann}', '{rita}', '{text}',
              'lost', 1, 2, 3);
         insert into bonus (id, assignment, requester, worker, amount, reason, transfer, at)
             values ('bonus', 'accepted-wim', '{rita}', '{wim}', 1000000, 'neat', '{bonus}', 1);
         insert into application (id, project, worker, pitch, state, assignment, created_at,
             decided_at)
             values ('application', '{PROJECT}', '{wim}', 'I can do this', 'awarded',
                     'claimed-wim', 1, 1);
         insert into quality_task (task, project, position, standing, answers, confidence_ppm,
             fields, weighed_at)
             values ('busy', '{PROJECT}', 2, 'asking', 1, 750000, '[]', 1);
         insert into quality_count (project, what, bucket, tasks)
             values ('{PROJECT}', 'asking', 1, 1), ('{PROJECT}', 'confidence', 4, 1);
         insert into quality_answer (assignment, project, task, worker, picks)
             values ('submitted-ann', '{PROJECT}', 'busy', '{ann}', '{{}}');",
        bonus = paid[2]
    ));
    script.concat()
}

type Turn<'a> = (&'a str, &'a str, AccountId, &'a str, i64, i64);

fn turn_row(rita: AccountId, paid: &[TransferId; 3], turn: Turn<'_>) -> String {
    let (id, task, worker, state, holds, answers) = turn;
    let transfer = match id {
        "accepted-wim" => format!("'{}'", paid[0]),
        "accepted-ann" => format!("'{}'", paid[1]),
        _ => "null".to_owned(),
    };
    let judged = matches!(state, "rejected" | "appealed");
    let decision = if judged { format!("'d-{id}'") } else { "null".to_owned() };
    let mut script = vec![format!(
        "insert into assignment (id, project, version, task, worker, requester, release, state,
             price, reward, claimed_at, holds_place, deadline, revision, decision, transfer)
             values ('{id}', '{PROJECT}', 1, '{task}', '{worker}', '{rita}', 1, '{state}',
                     {price}, {reward}, 1, {holds}, 9000000000000, {answers}, {decision},
                     {transfer});",
        price = PRICE.as_micros(),
        reward = REWARD.as_micros()
    )];
    if judged {
        let text = "It does not follow the instructions in three places.";
        script.push(format!(
            "insert into decision (id, assignment, worker, reason, text, evidence,
                 decided_by_kind, decided_by, at)
                 values ('d-{id}', '{id}', '{worker}', 'incomplete', '{text}', '{{}}', 'person',
                         '{rita}', 1);"
        ));
    }
    for revision in 1..=answers {
        script.push(format!(
            "insert into answer (id, assignment, revision, body, submitted_at)
                 values ('{id}-{revision}', '{id}', {revision}, '{{}}', 1);"
        ));
    }
    script.concat()
}

/// A payout in each state, a top-up in each state.
async fn money_in_and_out(world: &World, rita: AccountId, wim: AccountId) {
    let mut script = vec![format!(
        "insert into payout_destination (id, account, kind, holder, target, created_at,
             confirmed_at) values ('place', '{wim}', 'hand', 'Wim', 'in cash', 1, 2);
         insert into payout_run (id, state, drafted_by, drafted_at, released_by, released_at)
             values ('drafted', 'draft', 'tom', 3, null, null),
                    ('released', 'released', 'tom', 3, 'tina', 4);"
    )];
    let states = ["requested", "approved", "sent", "paid", "failed", "failed"];
    for (number, state) in (1..).zip(states) {
        script.push(payout(world, wim, number, state).await);
    }
    let top_up = Draft::new("topup", "topup:booked", "topup", "booked");
    let top_up = top_up.moves(Name::world("bank"), Name::available(rita), Money::units(9));
    let booked = give(world, top_up).await;
    for (id, people, transfer) in [
        ("asked", "null, null", "null".to_owned()),
        ("confirmed", "'tom', null", "null".to_owned()),
        ("booked", "'tom', 'tina'", format!("'{booked}'")),
        ("declined", "null, null", "null".to_owned()),
    ] {
        script.push(format!(
            "insert into topup (id, account, amount, channel, reference, state, asked_at,
                 confirmed_by, booked_by, transfer, note)
                 values ('{id}', '{rita}', 9000000, 'bank', '{id}', '{id}', 1, {people},
                         {transfer}, '');"
        ));
    }
    world.db.script(script.concat()).await.expect("payouts and top-ups");
}

async fn payout(world: &World, wim: AccountId, number: u128, state: &'static str) -> String {
    let (id, amount) = (PayoutId::from_bits(number), Money::cents(50));
    let was_sent = matches!(state, "sent" | "paid") || number == 6;
    let hold = world
        .write(async move |tx| {
            let (key, own) = (format!("payout:{id}"), Name::available(wim));
            let cause = id.to_string();
            let hold = ledger::reserve(tx, &key, &own, amount, "payout", &cause).await?;
            let out = |kind: &'static str, from: Name, to: Name| {
                Draft::new(kind, format!("{kind}:{id}"), "payout", id).moves(from, to, amount)
            };
            if was_sent {
                let sent = out("payout", own.clone(), Name::payout(id));
                ledger::capture(tx, hold, sent).await?;
            } else if state == "failed" {
                ledger::void(tx, hold).await?;
            }
            let end = match state {
                "paid" => Some(Name::world("hand")),
                "failed" if was_sent => Some(own),
                _ => None,
            };
            if let Some(end) = end {
                ledger::post(tx, out("payout-end", Name::payout(id), end)).await?;
            }
            Ok(hold)
        })
        .await;
    let run = match state {
        "approved" => "'drafted'",
        _ if was_sent => "'released'",
        _ => "null",
    };
    let (by, sent) = if run == "null" { ("null", "null") } else { ("'tom'", "5") };
    let sent = if was_sent { sent } else { "null" };
    let failure = if state == "failed" { "'returned'" } else { "null" };
    format!(
        "insert into payout (id, account, amount, destination, state, hold, run, requested_at,
             approved_by, sent_at, failure)
             values ('{id}', '{wim}', {micros}, 'place', '{state}', '{hold}', {run}, 2, {by},
                     {sent}, {failure});",
        micros = amount.as_micros()
    )
}

/// Two days later both chains have three seals: the story's day and two quiet ones.
async fn seal(world: &World) {
    for _ in 0..2 {
        world.wait(days(1));
        world
            .write(async move |tx| {
                events::record(tx, events::Event::new("day-passed", "market", "market")).await
            })
            .await;
    }
    world.wait(days(1));
    world.write(async move |tx| ledger::seal_until(tx).await).await;
    let mut sealed = 0;
    while let Some(seal) = world.read(async move |tx| events::next_seal(tx).await).await {
        assert!(world.write(async move |tx| events::keep_seal(tx, &seal).await).await);
        sealed += 1;
    }
    assert_eq!(sealed, 3);
}
