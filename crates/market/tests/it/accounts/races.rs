//! Races for what is given once, each beside a control without its guard that is caught.

use base::Result;
use market::{
    AccountId,
    accounts::{self, Entry, NewLink, Purpose},
};
use store::{Tx, sql};
use testkit::{Device, World, at_once, on_each_store, visit};

/// So many try at the same moment.
const RUSH: usize = 30;
/// A control may be lucky; it is caught in one of so many rounds.
const ROUNDS: usize = 40;

async fn link(world: &World, account: AccountId) -> String {
    let issue = async move |tx: &mut Tx| {
        let purpose = Purpose::Confirm;
        let new = NewLink { purpose, account: Some(account), email: None, subject: None };
        Ok(accounts::issue_link(tx, new).await?.token)
    };
    world.write(issue).await
}

fn n_ok<T>(results: &[Result<T>]) -> usize {
    results.iter().filter(|it| it.is_ok()).count()
}

/// I15: a link is spent once.
#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn of_many_who_follow_a_link_one_gets_through() {
    on_each_store(async |world| {
        let ada = world.person("ada").await;
        let token = link(&world, ada).await;
        let follow = |world: World, _| {
            let token = token.clone();
            async move {
                let follow = async move |tx: &mut Tx| accounts::confirm_by_link(tx, &token).await;
                world.db.write(follow).await
            }
        };
        assert_eq!(n_ok(&at_once(&world, RUSH, follow).await), 1);
    })
    .await;
}

/// The control: who looks first and spends later is overtaken in between.
#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn without_the_guard_a_link_would_be_spent_twice() {
    on_each_store(async |world| {
        let ada = world.person("ada").await;
        let mut most = 0;
        for _ in 0..ROUNDS {
            let token = link(&world, ada).await;
            let follow = |world: World, _| {
                let (look, spend) = (token.clone(), accounts::digest(&token));
                async move {
                    let look = async move |tx: &mut Tx| {
                        accounts::look_at_link(tx, Purpose::Confirm, &look).await
                    };
                    world.db.read(look).await?;
                    let spend = async move |tx: &mut Tx| {
                        let update = sql("update email_token set used_at = 1
                                          where token_hash = $1");
                        tx.exec(update.bind(&spend)).await
                    };
                    world.db.write(spend).await
                }
            };
            most = most.max(n_ok(&at_once(&world, RUSH, follow).await));
            if 1 < most {
                break;
            }
        }
        assert!(1 < most, "the race was never lost, so it proves nothing");
    })
    .await;
}

/// Somebody with a device, and as many half sessions as there are tries.
async fn with_device(world: &World) -> (AccountId, Device, Vec<String>) {
    let account = world.person("ada").await;
    let token = world.signed_in(account).await;
    let session = async move |tx: &mut Tx| accounts::session_of(tx, &token).await;
    let session = world.read(session).await.expect("a session").id;
    let enrolment = world.write(async move |tx| accounts::enrol(tx, account).await).await;
    let device = Device::with(&enrolment.secret);
    let code = device.code(world.clock.now());
    let turn_on = async move |tx: &mut Tx| accounts::turn_on(tx, account, session, &code).await;
    world.write(turn_on).await;
    world.wait(30_000);
    let mut steps = Vec::new();
    for _ in 0..5 {
        let checked = super::sign_in::try_password(world, "ada@example.org", testkit::PASSWORD);
        let checked = checked.await.unwrap();
        let finish =
            async move |tx: &mut Tx| accounts::finish_sign_in(tx, &checked, &visit()).await;
        let Entry::CodeNeeded(step) = world.write(finish).await else { panic!("no code asked") };
        steps.push(step);
    }
    (account, device, steps)
}

/// I13: one code opens one session, however many use it at once.
#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn of_many_who_use_a_code_one_gets_in() {
    on_each_store(async |world| {
        let (_, device, steps) = with_device(&world).await;
        let code = device.code(world.clock.now());
        let enter = |world: World, n: usize| {
            let (step, code) = (steps[n].clone(), code.clone());
            async move {
                let enter = async move |tx: &mut Tx| {
                    accounts::finish_with_code(tx, &step, &code, &visit()).await
                };
                world.db.write(enter).await
            }
        };
        let entries = at_once(&world, steps.len(), enter).await;
        let opened = entries.iter().filter(|it| matches!(it, Ok(Entry::Open(_)))).count();
        let wrong = entries.iter().filter(|it| matches!(it, Ok(Entry::Wrong))).count();
        assert_eq!((opened, wrong), (1, steps.len() - 1));
    })
    .await;
}

/// The control: a last step that is read first and written later lets several in.
#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn without_the_guard_a_code_would_let_several_in() {
    on_each_store(async |world| {
        let ada = world.person("ada").await;
        let mut most = 0;
        for round in 1..=ROUNDS {
            let step = i64::try_from(round).unwrap();
            let enter = |world: World, _| async move {
                let read = async move |tx: &mut Tx| {
                    let select = sql("select totp_last_step from account where id = $1");
                    tx.one(select.bind(ada)).await?.get::<i64>("totp_last_step")
                };
                if step <= world.db.read(read).await? {
                    return Err(base::Error::invalid("code", "code-wrong"));
                }
                let write = async move |tx: &mut Tx| {
                    let update = sql("update account set totp_last_step = $2 where id = $1");
                    tx.exec(update.bind(ada).bind(step)).await
                };
                world.db.write(write).await
            };
            most = most.max(n_ok(&at_once(&world, RUSH, enter).await));
            if 1 < most {
                break;
            }
        }
        assert!(1 < most, "the race was never lost, so it proves nothing");
    })
    .await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn of_many_who_want_an_address_one_gets_it() {
    on_each_store(async |world| {
        let register = |world: World, _| async move {
            let register = async move |tx: &mut Tx| {
                let born_on = base::Day::from_date(1990, 1, 1);
                accounts::register(tx, super::somebody("ada@example.org", born_on)).await
            };
            world.db.write(register).await
        };
        let results = at_once(&world, RUSH, register).await;
        assert_eq!(n_ok(&results), 1);
        for refused in results.into_iter().filter_map(Result::err) {
            assert_eq!(refused.code(), Some("email-taken"));
        }
    })
    .await;
}
