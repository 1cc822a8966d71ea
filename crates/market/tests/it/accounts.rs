//! Who may have an account, and what staff may do.

use base::{Day, Email, Handle, Money, Result, Rule};
use market::accounts::{self, New, Refusal, Role};
use testkit::on_each_store;

mod changes;
mod first_admin;
mod preferences;
mod races;
mod second_factor;
pub(super) mod sign_in;
mod sign_up;

fn somebody(email: &str, born_on: Day) -> New {
    New {
        email: Email::parse("email", email).unwrap(),
        name: Handle::parse("name", "Ada").unwrap(),
        password_hash: "none".into(),
        born_on,
        language: None,
    }
}

#[test]
fn every_refusal_has_a_sentence() {
    for refusal in Refusal::ALL {
        let code = refusal.verdict().1;
        assert!(accounts::CODES.iter().any(|(it, _)| *it == code), "no sentence for {code}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn nobody_signs_up_before_their_birthday() {
    on_each_store(async |world| {
        // Today is 2026-11-22 in every story.
        let try_to = async |email: &'static str, born_on: Day| -> Result<_> {
            let register = async move |tx: &mut store::Tx| {
                accounts::register(tx, somebody(email, born_on)).await
            };
            world.db.write(register).await
        };
        let code = |it: base::Error| match it {
            base::Error::Invalid(fields) => (fields[0].field.clone(), fields[0].code),
            other => panic!("{other}"),
        };
        let young = try_to("ada@example.org", Day::from_date(2008, 11, 23)).await.unwrap_err();
        assert_eq!(code(young), ("born_on".into(), "too-young"));
        for odd in [Day::from_date(2027, 1, 1), Day::from_date(1890, 1, 1)] {
            let error = try_to("ada@example.org", odd).await.unwrap_err();
            assert_eq!(code(error), ("born_on".into(), "birth-date-unlikely"));
        }
        let id = try_to("ada@example.org", Day::from_date(2008, 11, 22)).await.unwrap();
        let ada = world.read(async move |tx| accounts::find(tx, id).await).await;
        assert_eq!((ada.email.as_str(), ada.may_act()), ("ada@example.org", false));
        let taken = try_to("ada@example.org", Day::from_date(1990, 1, 1)).await.unwrap_err();
        assert_eq!(taken.code(), Some("email-taken"));
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn people_of_the_stories_can_act_at_once() {
    on_each_store(async |world| {
        let rita = world.requester("rita", Money::units(50)).await;
        assert_eq!(world.money(rita).await, Money::units(50));
        let rita = world.read(async move |tx| accounts::find(tx, rita).await).await;
        assert_eq!((rita.name.as_str(), rita.may_act()), ("rita", true));
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn roles_come_and_go_and_the_last_admin_stays() {
    on_each_store(async |world| {
        let (ann, ben) = (world.staff("ann", Role::Admin).await, world.person("ben").await);
        let grant = async move |tx: &mut store::Tx| {
            accounts::grant(tx, Some(ann), ben, Role::Moderator).await?;
            accounts::grant(tx, Some(ann), ben, Role::Admin).await
        };
        world.write(grant).await;
        world.write(grant).await;
        let roles = async |id| world.read(async move |tx| accounts::roles_of(tx, id).await).await;
        assert_eq!(roles(ben).await, [Role::Moderator, Role::Admin]);
        let history =
            async move |tx: &mut store::Tx| market::events::history(tx, &ben.to_string(), 20).await;
        let told = world.read(history).await;
        let granted = told.iter().filter(|it| it.kind == "role-granted").count();
        assert_eq!(granted, 2, "a repetition is no event");

        // Two admins dismiss each other at once: one of them stays.
        let dismiss = async |by, who| {
            let dismiss = async move |tx: &mut store::Tx| {
                accounts::revoke(tx, Some(by), who, Role::Admin).await
            };
            world.db.write(dismiss).await
        };
        let (one, two) = tokio::join!(dismiss(ann, ben), dismiss(ben, ann));
        let refused: Vec<_> = [one, two].into_iter().filter_map(Result::err).collect();
        assert_eq!(refused.len(), 1);
        assert_eq!(refused[0].code(), Some("admin-is-the-last"));
    })
    .await;
}
