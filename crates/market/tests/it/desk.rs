//! What the operator's desk rests on: sums, seals, letters without secrets, the queue.

use base::{Money, Reason, days, minutes};
use market::{
    AccountId,
    accounts::Role,
    admin,
    jobs::{self, Job},
    ledger::{self, Draft, Kind, Name},
    mail, settings,
};
use store::Tx;
use testkit::{World, on_each_store, on_each_store_unchecked};

#[test]
fn every_refusal_has_a_sentence() {
    use base::Rule;
    let told = |table: &[(&str, &str)], code: &str| table.iter().any(|it| it.0 == code);
    for refusal in admin::Refusal::ALL {
        assert!(told(admin::CODES, refusal.verdict().1), "{refusal:?}");
    }
    for refusal in mail::Refusal::ALL {
        assert!(told(mail::CODES, refusal.verdict().1), "{refusal:?}");
    }
    for refusal in jobs::Refusal::ALL {
        assert!(told(jobs::CODES, refusal.verdict().1), "{refusal:?}");
    }
    for code in ["setting-unknown", "setting-malformed", "amount-negative"] {
        assert!(told(settings::CODES, code), "{code}");
    }
}

/// A new installation is told what it lacks, step by step, until nothing is left.
#[tokio::test(flavor = "multi_thread")]
async fn the_first_steps_are_ticked_off_one_by_one() {
    on_each_store(async |world: World| {
        let see = async || world.read(async |tx| admin::beginnings(tx).await).await;
        let set = async |name: &'static str| {
            world.write(async move |tx| settings::set(tx, None, name, "here").await).await;
        };
        world.staff("ann", Role::Admin).await;
        let mut told = admin::Beginnings {
            is_named: false,
            has_bank: false,
            has_two_treasurers: false,
            has_backup: false,
        };
        assert_eq!(see().await, told);
        set("operator_name").await;
        set("operator_address").await;
        assert_eq!(see().await, told, "a name without an address to write to is none");
        set("operator_email").await;
        set("bank_details").await;
        (told.is_named, told.has_bank) = (true, true);
        assert_eq!(see().await, told);
        world.staff("mo", Role::Moderator).await;
        assert!(!see().await.has_two_treasurers, "a moderator books nothing");
        world.staff("tess", Role::Treasurer).await;
        assert!(see().await.has_two_treasurers, "she and the admin are two");
        world.write(async |tx| admin::note_backup(tx).await).await;
        assert!(see().await.has_backup);
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn the_sums_stand_beside_each_other_and_a_lost_balance_shows() {
    on_each_store(async |world: World| {
        let empty = world.read(async |tx| ledger::totals(tx).await).await;
        assert!(empty.difference().is_zero() && empty.in_hand().is_zero());
        let ada = world.requester("ada", Money::units(30)).await;
        let bank = async move |tx: &mut Tx| {
            let draft = Draft::new("gift", "bank", "test", "bank");
            let (from, to) = (Name::world("bank"), Name::available(ada));
            ledger::post(tx, draft.moves(from, to, Money::units(12))).await
        };
        world.write(bank).await;
        let outside = world.read(async |tx| ledger::outside(tx).await).await;
        let told: Vec<_> = outside.iter().map(|it| (it.name.owner(), it.balance.posted)).collect();
        assert_eq!(told, [("bank", Money::units(-12)), ("hand", Money::units(-30))]);
        let totals = world.read(async |tx| ledger::totals(tx).await).await;
        assert_eq!((totals.in_hand(), totals.owed()), (Money::units(42), Money::units(42)));
        assert_eq!(totals.of(Kind::Available), world.money(ada).await);

        let lose = "update ledger_account set balance = balance - 1 where kind = 'available'";
        world.db.script(lose.to_owned()).await.unwrap();
        let totals = world.read(async |tx| ledger::totals(tx).await).await;
        assert_eq!(totals.difference(), Money::micros(1), "one micro is missed");
        let back = "update ledger_account set balance = balance + 1 where kind = 'available'";
        world.db.script(back.to_owned()).await.unwrap();
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn each_sealed_day_answers_for_itself() {
    on_each_store_unchecked(async |world: World| {
        for _ in 0..3 {
            world.fund(AccountId::from_bits(1), Money::units(1)).await;
            world.wait(days(1));
        }
        world.write(async |tx| ledger::seal_until(tx).await).await;
        let seals = world.read(async |tx| ledger::seals(tx, None, 10).await).await;
        assert!(seals.windows(2).all(|it| it[1].day.next() == it[0].day), "newest first");
        let check = async |seals: &[ledger::Seal]| {
            let mut whole = Vec::new();
            for seal in seals {
                let seal = seal.clone();
                whole.push(world.read(async move |tx| ledger::is_as_sealed(tx, &seal).await).await);
            }
            whole
        };
        assert_eq!(check(&seals).await, [true, true, true]);
        let second = seals[1].day;
        let older = world.read(async move |tx| ledger::seals(tx, Some(second), 10).await).await;
        assert_eq!(older, seals[2..]);
        // A missing link in the chain is found by the day after it.
        let forget = format!("delete from seal where day = {}", second.number());
        world.db.script(forget).await.unwrap();
        assert_eq!(check(&[seals[0].clone(), seals[2].clone()]).await, [false, true]);
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_letter_without_its_secrets_keeps_every_other_word() {
    on_each_store(async |world: World| {
        world.person("ada").await;
        world.ask_for_reset("ada@example.org").await;
        let kept = world.read(async |tx| Ok(mail::newest(tx, None, 1).await?.remove(0))).await;
        let token = world.link_to("ada@example.org", "/reset/").await;
        assert_eq!(kept.kind, "reset");
        assert_eq!(kept.without_secrets(), kept.letter.text.replace(&token, "…"));
        assert!(kept.letter.text.contains(&token));
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_job_is_retried_unless_it_runs_is_done_or_has_a_successor() {
    on_each_store(async |world: World| {
        let admin = world.person("ann").await;
        let enqueue =
            async |tx: &mut Tx| jobs::enqueue(tx, Job::new("test", "payload").once("one")).await;
        world.write(enqueue).await;
        let newest =
            async || world.read(async |tx| jobs::list(tx, None, None, 1).await).await[0].id;
        let id = newest().await;
        let retry = async move |tx: &mut Tx| jobs::retry(tx, admin, id).await;
        let leased = world.write(async |tx| jobs::lease(tx).await).await.unwrap();
        assert_eq!(world.refusal(retry).await, "job-not-retryable", "a node is at it");
        let mut job = leased;
        for _ in 1..jobs::MOST_ATTEMPTS {
            let failed = job.clone();
            world.write(async move |tx| jobs::fail(tx, &failed, "no luck").await).await;
            world.wait(minutes(61));
            job = world.write(async |tx| jobs::lease(tx).await).await.unwrap();
        }
        let failed = job.clone();
        world.write(async move |tx| jobs::fail(tx, &failed, "no luck").await).await;
        let given_up = world.read(async move |tx| jobs::find(tx, id).await).await;
        assert_eq!(given_up.state, jobs::State::Failed);
        assert_eq!(given_up.error.as_deref(), Some("no luck"));

        world.write(enqueue).await;
        assert_ne!(newest().await, id, "the key is free again");
        assert_eq!(world.refusal(retry).await, "job-superseded");
        let other = world.write(async |tx| jobs::lease(tx).await).await.unwrap();
        world.write(async move |tx| jobs::finish(tx, &other).await).await;
        world.write(retry).await;
        let again = world.write(async |tx| jobs::lease(tx).await).await.unwrap();
        assert_eq!((again.id, again.attempts), (id, 1));
        world.write(async move |tx| jobs::finish(tx, &again).await).await;
        assert_eq!(world.refusal(retry).await, "job-not-retryable", "it is done");
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_setting_changes_with_a_record_or_not_at_all() {
    on_each_store(async |world: World| {
        let ann = world.person("ann").await;
        let change = move |name: &str, value: &str| {
            let why = Reason::parse("why", "We grew.").ok();
            let change = admin::Change { name: name.to_owned(), value: value.to_owned(), why };
            async move |tx: &mut Tx| admin::change_setting(tx, ann, &change).await
        };
        assert!(world.write(change("brand", "Kleinvieh")).await);
        assert!(!world.write(change("brand", " Kleinvieh ")).await, "it is in force");
        assert_eq!(world.refusal(change("brand", "")).await, "required");
        assert_eq!(world.refusal(change("odd", "1")).await, "setting-unknown");
        let history = world.read(async |tx| market::events::history(tx, "brand", 10).await).await;
        let [event] = history.as_slice() else { panic!("{history:?}") };
        assert_eq!(event.actor, Some(ann));
        assert_eq!(event.facts, r#"{"before":"Mickle","after":"Kleinvieh","why":"We grew."}"#);
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn what_staff_note_stays_and_a_copy_is_remembered() {
    on_each_store(async |world: World| {
        let (mo, ada) = (world.person("mo").await, world.person("ada").await);
        let note = async move |tx: &mut Tx| {
            let text = Reason::parse("text", "She called us twice.")?;
            admin::write_note(tx, mo, ada, &text).await
        };
        world.write(note).await;
        let notes = world.read(async move |tx| admin::notes(tx, ada, 10).await).await;
        assert_eq!((notes.len(), notes[0].by.as_deref()), (1, Some("mo")));
        assert_eq!(notes[0].text, "She called us twice.");
        let health = async |tx: &mut Tx| admin::health(tx).await;
        let before = world.read(health).await;
        assert!(0 < before.bytes && before.backup_at.is_none());
        world.write(async |tx| admin::note_backup(tx).await).await;
        assert!(world.read(health).await.backup_at.is_some());
    })
    .await;
}
