//! The second factor: a code is used once, guessing is limited, and a lost device is no end.

use base::{Result, minutes};
use market::{
    AccountId, SessionId,
    accounts::{self, Entry, Scope},
};
use store::Tx;
use testkit::{Device, PASSWORD, World, on_each_store, visit};

use super::sign_in::{is_open, opened, sign_in};

/// Half a minute: how long a device shows one code.
const STEP: i64 = 30_000;

struct Enrolled {
    account: AccountId,
    session: SessionId,
    device: Device,
    recovery: Vec<String>,
}

/// A person `ada` who signs in with a device, and whose first code was used just now.
async fn ada_with_device(world: &World) -> Enrolled {
    let account = world.person("ada").await;
    let token = world.signed_in(account).await;
    let session = async move |tx: &mut Tx| accounts::session_of(tx, &token).await;
    let session = world.read(session).await.expect("a session").id;
    let enrolment = world.write(async move |tx| accounts::enrol(tx, account).await).await;
    let device = Device::with(&enrolment.secret);
    let code = device.code(world.clock.now());
    let turn_on = async move |tx: &mut Tx| accounts::turn_on(tx, account, session, &code).await;
    let recovery = world.write(turn_on).await;
    Enrolled { account, session, device, recovery }
}

async fn half(world: &World) -> String {
    match sign_in(world, "ada@example.org", PASSWORD).await.unwrap() {
        Entry::CodeNeeded(token) => token,
        other => panic!("no code was asked for: {other:?}"),
    }
}

async fn give(world: &World, step: &str, code: &str) -> Result<Entry> {
    let (step, code) = (step.to_owned(), code.to_owned());
    let finish =
        async move |tx: &mut Tx| accounts::finish_with_code(tx, &step, &code, &visit()).await;
    world.db.write(finish).await
}

#[tokio::test(flavor = "multi_thread")]
async fn the_password_is_half_the_way_and_the_code_the_rest() {
    on_each_store(async |world| {
        let ada = ada_with_device(&world).await;
        world.wait(STEP);
        let step = half(&world).await;
        assert!(!is_open(&world, &step).await, "half a session opens nothing");
        let code = ada.device.code(world.clock.now());
        let token = opened(give(&world, &step, &code).await.unwrap());
        assert!(is_open(&world, &token).await);
        let again = give(&world, &step, &code).await.unwrap_err();
        assert_eq!(again.code(), Some("sign-in-again"), "the step is spent");

        let late = half(&world).await;
        world.wait(minutes(10));
        let code = ada.device.code(world.clock.now());
        assert_eq!(give(&world, &late, &code).await.unwrap_err().code(), Some("sign-in-again"));
    })
    .await;
}

/// I13: neither a replay, nor an older code, nor two uses at once.
#[tokio::test(flavor = "multi_thread")]
async fn a_code_is_used_once() {
    on_each_store(async |world| {
        let ada = ada_with_device(&world).await;
        let first = ada.device.code(world.clock.now());
        let step = half(&world).await;
        assert_eq!(give(&world, &step, &first).await.unwrap(), Entry::Wrong, "used to turn it on");

        world.wait(STEP);
        let code = ada.device.code(world.clock.now());
        let (one, two) = (half(&world).await, half(&world).await);
        let (one, two) = tokio::join!(give(&world, &one, &code), give(&world, &two, &code));
        let entries = [one.unwrap(), two.unwrap()];
        let opened = entries.iter().filter(|it| matches!(it, Entry::Open(_))).count();
        assert_eq!((opened, entries.contains(&Entry::Wrong)), (1, true));

        let older = ada.device.code(world.clock.now().plus(-STEP));
        let step = half(&world).await;
        assert_eq!(give(&world, &step, &older).await.unwrap(), Entry::Wrong);
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn codes_are_guessed_five_times() {
    on_each_store(async |world| {
        let ada = ada_with_device(&world).await;
        world.wait(STEP);
        let code = ada.device.code(world.clock.now());
        let wrong = if code == "000000" { "111111" } else { "000000" };
        for _ in 0..5 {
            // A new half session does not begin the count anew.
            let step = half(&world).await;
            assert_eq!(give(&world, &step, wrong).await.unwrap(), Entry::Wrong);
        }
        let step = half(&world).await;
        let sixth = give(&world, &step, &code).await.unwrap_err();
        assert_eq!(sixth.code(), Some("too-many-tries"));
        world.wait(minutes(15));
        let step = half(&world).await;
        let code = ada.device.code(world.clock.now());
        opened(give(&world, &step, &code).await.unwrap());
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn each_recovery_code_opens_once() {
    on_each_store(async |world| {
        let ada = ada_with_device(&world).await;
        assert_eq!(ada.recovery.len(), accounts::RECOVERY_CODES);
        let left = async || {
            let account = ada.account;
            let left = async move |tx: &mut Tx| accounts::recovery_codes_left(tx, account).await;
            world.read(left).await
        };
        assert_eq!(left().await, 8);
        let code = &ada.recovery[0];
        let (one, two) = (half(&world).await, half(&world).await);
        // Typed without the dashes and in capitals it is the same code.
        let other = code.replace('-', "").to_uppercase();
        let (one, two) = tokio::join!(give(&world, &one, code), give(&world, &two, &other));
        let entries = [one.unwrap(), two.unwrap()];
        let n_opened = entries.iter().filter(|it| matches!(it, Entry::Open(_))).count();
        assert_eq!((n_opened, left().await), (1, 7));

        let (account, session) = (ada.account, ada.session);
        let renew =
            async move |tx: &mut Tx| accounts::renew_recovery_codes(tx, account, session).await;
        let renewed = world.write(renew).await;
        let step = half(&world).await;
        assert_eq!(give(&world, &step, &ada.recovery[1]).await.unwrap(), Entry::Wrong);
        opened(give(&world, &step, &renewed[1]).await.unwrap());
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn the_second_factor_is_changed_with_a_fresh_proof_only() {
    on_each_store(async |world| {
        let ada = ada_with_device(&world).await;
        let (account, session) = (ada.account, ada.session);
        let enrol = async move |tx: &mut Tx| accounts::enrol(tx, account).await;
        assert_eq!(world.refusal(enrol).await, "second-factor-is-on");
        let turn_off = async move |tx: &mut Tx| accounts::turn_off(tx, account, session).await;
        world.wait(accounts::PROOF + 1);
        assert_eq!(world.refusal(turn_off).await, "proof-needed");

        // The proof asks for a code too.
        let prove = async |code: String| {
            let begin =
                async move |tx: &mut Tx| accounts::begin_proof(tx, account, visit().address).await;
            let attempt = world.write(begin).await;
            let checked = accounts::Passwords::new(2).check(attempt, PASSWORD).await.unwrap();
            let prove =
                async move |tx: &mut Tx| accounts::prove(tx, session, &checked, &code).await;
            world.write(prove).await
        };
        assert!(!prove(String::new()).await);
        assert!(prove(ada.device.code(world.clock.now())).await);
        world.write(turn_off).await;
        world.write(turn_off).await;
        opened(sign_in(&world, "ada@example.org", PASSWORD).await.unwrap());
        let letters = world.letters_to("ada@example.org").await;
        assert!(letters.iter().any(|it| it.text.contains("no longer asks for a code")));
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_wrong_first_code_turns_nothing_on() {
    on_each_store(async |world| {
        let account = world.person("ada").await;
        let token = world.signed_in(account).await;
        let session = async move |tx: &mut Tx| accounts::session_of(tx, &token).await;
        let session = world.read(session).await.expect("a session").id;
        let enrolment = world.write(async move |tx| accounts::enrol(tx, account).await).await;
        assert!(enrolment.address.starts_with("otpauth://totp/Mickle:ada%40example.org?"));
        assert!(enrolment.address.contains(&enrolment.secret));
        let turn_on = async move |tx: &mut Tx| {
            accounts::turn_on(tx, account, session, "12345").await.map(|_| ())
        };
        assert_eq!(world.refusal(turn_on).await, "code-wrong");
        opened(sign_in(&world, "ada@example.org", PASSWORD).await.unwrap());
        assert!(!world.key(account, &[Scope::Read]).await.is_empty());
    })
    .await;
}
