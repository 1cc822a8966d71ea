//! One defect for each rule, and which rules notice it: that one alone.

use base::Money;
use market::ledger::{self, Draft, Name};
use testkit::{World, on_each_store_unchecked};

use super::{
    broken_by,
    lived::{Lived, give},
};

macro_rules! defects {
    ($($name:ident breaks $rule:literal: $plant:expr;)*) => {
        /// The rules that a defect proves.
        pub(super) const PROVED: &[&str] = &[$($rule),*];
        $(
            #[tokio::test(flavor = "multi_thread")]
            async fn $name() {
                on_each_store_unchecked(async |world| {
                    assert_eq!(broken_by(&world, $plant).await, [$rule]);
                })
                .await;
            }
        )*
    };
}

/// A defect that is one script.
fn script(text: &'static str) -> impl AsyncFn(&World, &Lived) -> String {
    async move |_: &World, _: &Lived| text.to_owned()
}

/// Moves money by the ledger's own door, for a reason that does not exist.
async fn moved(world: &World, from: Name, to: Name, amount: Money) -> String {
    give(world, Draft::new("odd", "odd", "test", "odd").moves(from, to, amount)).await;
    String::new()
}

// The books.
defects! {
    a_changed_amount breaks "transfer-sums-to-zero": async |_: &World, it: &Lived| {
        format!("update entry set amount = amount - 1
                 where transfer = '{}' and account = 'world:hand'", it.newest)
    };
    a_transfer_of_nothing breaks "transfer-has-two-sides": async |_: &World, it: &Lived| {
        format!("insert into transfer (id, key, kind, cause_kind, cause, memo, at, day)
                 select '7ZZZZZZZZZZZZZZZZZZZZZZZZZ', 'k', kind, cause_kind, 'x', memo, at, day
                 from transfer where id = '{}'", it.newest)
    };
    an_entry_of_another_moment breaks "entry-agrees-with-its-transfer":
        async |_: &World, it: &Lived| {
            format!("update entry set at = at + 1
                     where transfer = '{}' and account = 'world:hand'", it.newest)
        };
    a_reversal_of_another_amount breaks "reversal-mirrors-its-transfer":
        async |world: &World, it: &Lived| {
            let odd = Draft::new("odd", "odd", "test", "odd");
            let odd = odd.moves(Name::world("hand"), Name::world("bank"), Money::units(5));
            let id = give(world, odd).await;
            format!("update transfer set reverses = '{}' where id = '{id}'", it.newest)
        };
    a_balance_out_of_thin_air breaks "balance-is-sum-of-entries": async |_: &World, it: &Lived| {
        format!("update ledger_account set balance = balance + 1 where owner = '{}'", it.rita)
    };
    money_of_nobody breaks "entry-has-its-account": async |world: &World, _: &Lived| {
        let odd = Draft::new("odd", "odd", "test", "odd");
        let odd = odd.moves(Name::world("hand"), Name::world("ghost"), Money::units(5));
        let id = give(world, odd).await;
        format!("update entry set account = 'available:ghost'
                 where transfer = '{id}' and account = 'world:ghost'")
    };
    a_changed_rollup breaks "rollup-is-sum-of-entries":
        script("update rollup set balance = balance + 1 where account = 'fees:platform'");
    a_hold_out_of_thin_air breaks "held-is-sum-of-holds": async |_: &World, it: &Lived| {
        format!("update ledger_account set held = held + 1 where owner = '{}'", it.rita)
    };
    fees_below_zero breaks "only-world-is-negative": async |world: &World, _: &Lived| {
        moved(world, Name::fees(), Name::world("hand"), Money::units(100)).await
    };
    a_rewritten_transfer breaks "days-are-sealed":
        script("update transfer set memo = 'another' where key = 'gift'");
    a_removed_seal breaks "days-are-sealed":
        script("delete from seal where day = (select min(day) + 1 from seal)");
    a_transfer_before_the_first_seal breaks "days-are-sealed": async |_: &World, _: &Lived| {
        "insert into transfer (id, key, kind, cause_kind, cause, memo, at, day)
             values ('00000000000000000000000000', 'k', 'odd', 'test', 'x', '', 1, 0);
         insert into entry (transfer, account, amount, at)
             values ('00000000000000000000000000', 'world:a', 1, 1),
                    ('00000000000000000000000000', 'world:b', -1, 1);".to_owned()
    };
    a_rewritten_event breaks "audit-log-is-sealed":
        script("update event set body = '{}' where kind = 'account-suspended'");
    a_removed_event breaks "audit-log-is-sealed":
        script("delete from event where kind = 'email-confirmed'
                and id = (select max(id) from event where kind = 'email-confirmed')");
    a_removed_seal_of_the_log breaks "audit-log-is-sealed":
        script("delete from event_seal where day = (select min(day) from event_seal)");

    // Work.
    an_unpaid_acceptance breaks "accepted-was-paid-once": async |world: &World, it: &Lived| {
        let (escrow, own) = (Name::escrow(it.project), Name::available(it.rita));
        moved(world, escrow, own, Money::units(5)).await
            + "update assignment set state = 'accepted', transfer = 'none'
               where id = 'submitted-ann';
               update task set places_accepted = 1 where id = 'busy'"
    };
    a_payment_taken_back breaks "accepted-was-paid-once": async |world: &World, _: &Lived| {
        let back = async move |tx: &mut store::Tx| {
            let paid = ledger::find(tx, "accept:accepted-ann").await?;
            ledger::reverse(tx, paid.expect("a payment"), "no").await
        };
        world.write(back).await;
        // Somebody holds a place for the money that came back.
        "insert into assignment (id, project, version, task, worker, requester, release, state,
             price, reward, claimed_at, deadline)
             select 'extra', project, version, 'busy', 'zoe', requester, 1, 'claimed', price,
                    reward, 1, 9000000000000 from assignment where id = 'claimed-wim';
         update task set answers_wanted = 4 where id = 'busy'".to_owned()
    };
    a_payment_for_a_return breaks "paid-was-accepted": async |world: &World, it: &Lived| {
        let (escrow, worker) = (Name::escrow(it.project), Name::available(it.wim));
        moved(world, escrow, worker, Money::units(5)).await
            + "delete from application;
               update assignment set state = 'returned', holds_place = 0
               where id = 'claimed-wim';
               update task set places_withdrawn = 1 where id = 'busy'"
    };
    a_second_payment breaks "paid-was-accepted": async |world: &World, it: &Lived| {
        let again = Draft::new("reward", "again", "assignment", "accepted-wim");
        let (escrow, own) = (Name::escrow(it.project), Name::available(it.rita));
        give(world, again.moves(escrow.clone(), Name::available(it.wim), Money::units(4))).await;
        moved(world, own, escrow, Money::units(4)).await
    };
    a_reward_of_another_version breaks "price-is-of-its-version":
        script("update assignment set reward = reward - 1 where id = 'claimed-wim'");
    a_larger_bonus breaks "bonus-was-paid":
        script("update bonus set amount = amount + 1");
    money_drained_from_escrow breaks "escrow-covers-its-places":
        async |world: &World, it: &Lived| {
            let (escrow, own) = (Name::escrow(it.project), Name::available(it.rita));
            moved(world, escrow, own, Money::units(1)).await
        };
    a_draft_that_is_open_unpaid breaks "escrow-covers-its-places":
        script("update project set state = 'open', fee_ppm = 200000 where id = 'draft'");
    escrow_of_nothing breaks "escrow-has-its-project": async |world: &World, it: &Lived| {
        let ghost = Name::read("escrow:ghost").expect("a name");
        moved(world, Name::available(it.rita), ghost, Money::units(1)).await
    };
    one_answer_too_many breaks "places-add-up": async |world: &World, it: &Lived| {
        let (escrow, own) = (Name::escrow(it.project), Name::available(it.rita));
        moved(world, own, escrow, Money::units(5)).await
            + "insert into assignment (id, project, version, task, worker, requester, release,
                   state, price, reward, claimed_at, deadline, revision)
                   select 'extra', project, version, 'busy', 'zoe', requester, 1, 'submitted',
                          price, reward, 1, 9000000000000, 1
                   from assignment where id = 'claimed-wim';
               insert into answer (id, assignment, revision, body, submitted_at)
                   values ('extra', 'extra', 1, '{}', 1)"
    };
    a_lost_place breaks "places-add-up":
        script("update task set answers_wanted = 4 where id = 'busy'");
    a_place_held_back_for_nothing breaks "escrow-covers-its-places":
        script("update task set places_spare = places_spare + 1 where id = 'fresh'");
    a_settled_task_that_holds_back breaks "settled-task-holds-nothing-back":
        async |_: &World, it: &Lived| {
            format!("insert into quality_task (task, project, position, standing, answers,
                         confidence_ppm, fields, weighed_at)
                         values ('fresh', '{project}', 3, 'sure', 0, 990000, '[]', 1);
                     insert into quality_count (project, what, bucket, tasks)
                         values ('{project}', 'sure', 0, 1)", project = it.project)
        };
    a_weighed_task_counted_twice breaks "weighed-tasks-are-counted":
        script("update quality_count set tasks = 2 where what = 'asking'");
    an_answer_weighed_in_rework breaks "weighed-answers-count":
        script("insert into quality_answer (assignment, project, task, worker, picks)
                select id, project, task, worker, '{}' from assignment where id = 'rework-ben'");
    a_task_done_and_open breaks "task-is-open-while-places-are":
        script("update task set state = 'open' where id = 'done'");
    a_task_had_twice breaks "task-once-per-worker": async |_: &World, it: &Lived| {
        format!("drop index assignment_once; delete from application;
                 update assignment set worker = '{}' where id = 'claimed-wim'", it.ann)
    };
    work_for_another_requester breaks "assignment-belongs-together":
        script("update assignment set requester = 'zoe' where id = 'claimed-wim'");
    work_on_ones_own_project breaks "assignment-belongs-together": async |_: &World, it: &Lived| {
        format!("delete from application;
                 update assignment set worker = '{}' where id = 'claimed-wim'", it.rita)
    };
    a_lost_answer breaks "answers-are-kept":
        script("delete from answer where assignment = 'appealed-ben' and revision = 1");
    an_award_of_another breaks "award-has-its-assignment":
        script("update application set assignment = 'submitted-ann'");
    a_rejection_without_reason breaks "rejection-has-its-record":
        script("delete from decision where id = 'd-rejected-ann'");
    a_rejection_for_anothers_reason breaks "rejection-has-its-record":
        script("update assignment set decision = 'd-lost-ann' where id = 'rejected-ann'");
    a_suspension_without_reason breaks "restriction-has-its-record": async |_: &World, it: &Lived| {
        format!("update account set suspended_at = 1 where id = '{}'", it.ann)
    };
    a_restriction_by_a_rule_that_was_silent breaks "ruling-has-its-firing":
        script("insert into restriction (id, worker, scope, subject, reason, evidence,
                                         decided_by_kind, decided_by, rule_version, at)
                values ('r', 'w', 'platform', 'platform', 'Because.', '{}', 'rule', 'x', 1, 1)");
    an_appeal_that_nobody_told breaks "appeal-agrees-with-its-answer":
        script("update appeal set state = 'lost', decided_at = 1 where id = 'appeal'");

    // Money in and out.
    a_payout_without_its_hold breaks "payout-has-its-hold":
        script("update ledger_account set held = held - 500000
                where id = (select h.account from hold h join payout p on p.hold = h.id
                            where p.state = 'requested');
                update hold set state = 'voided', ended_at = 1
                where id = (select hold from payout where state = 'requested')");
    a_payout_paid_on_paper breaks "payout-moved-its-money":
        script("update payout set state = 'paid' where state = 'sent'");
    a_payout_back_on_paper breaks "payout-moved-its-money":
        script("update payout set state = 'failed', failure = 'lost' where state = 'sent'");
    a_payout_seen_by_one breaks "payout-had-four-eyes":
        script("update payout_run set released_by = drafted_by where id = 'released'");
    a_payout_to_an_unconfirmed_place breaks "payout-went-to-a-confirmed-place":
        script("update payout_destination set confirmed_at = null");
    a_hold_of_nothing breaks "hold-has-its-owner": async |world: &World, it: &Lived| {
        let own = Name::available(it.rita);
        let hold = async move |tx: &mut store::Tx| {
            ledger::reserve(tx, "odd", &own, Money::units(1), "test", "odd").await
        };
        world.write(hold).await;
        String::new()
    };
    money_on_its_way_nowhere breaks "payout-account-has-its-payout":
        async |world: &World, it: &Lived| {
            let ghost = Name::read("payout:ghost").expect("a name");
            moved(world, Name::available(it.rita), ghost, Money::units(1)).await
        };
    a_top_up_booked_on_paper breaks "top-up-moved-its-money":
        script("update topup set state = 'booked', booked_by = 'tina', transfer = 'none'
                where state = 'confirmed'");

    // Answers that go on.
    a_look_at_ones_own_work breaks "nobody-has-their-own-work":
        script("insert into task_maker (task, worker)
                select task, worker from assignment where id = 'claimed-wim'");
    an_answer_that_went_nowhere breaks "handed-on-answer-is-a-task":
        script("insert into pipeline (id, requester, source, target, takes, columns, version,
                    created_at, ended_at)
                    values ('l', 'rita', 'here', 'there', 'accepted', '{}', 1, 1, 1);
                insert into pipeline_piece (pipeline, assignment, revision, state, task, place, at)
                    values ('l', 'accepted-wim', 1, 'made', 'ghost', 1, 1)");
    a_way_into_a_project_that_awaits_nothing breaks "fed-project-awaits-tasks":
        script("insert into pipeline (id, requester, source, target, takes, columns, version,
                    created_at)
                select 'l', requester, 'here', id, 'accepted', '{}', 1, 1 from project
                where state = 'open'");

    // Replies.
    a_reserved_key_without_reply breaks "reply-was-kept-whole":
        script("update idempotency set status = 0");
    a_reply_about_nothing breaks "reply-tells-of-an-event":
        script("update idempotency set about = 'nothing'");
}
