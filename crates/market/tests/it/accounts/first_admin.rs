//! The first admin: one token, used once, and only while there is no admin.

use base::{Day, Result};
use market::accounts::{self, MadeAdmin, Role};
use store::Tx;
use testkit::{World, on_each_store};

use super::somebody;

const ADULT: Day = Day::from_date(1990, 1, 1);

async fn token(world: &World) -> Option<String> {
    world.write(accounts::first_admin_token).await
}

async fn set_up(world: &World, token: &str, email: &'static str) -> Result<market::AccountId> {
    let token = token.to_owned();
    let set_up =
        async move |tx: &mut Tx| accounts::set_up(tx, &token, somebody(email, ADULT)).await;
    world.db.write(set_up).await
}

#[tokio::test(flavor = "multi_thread")]
async fn of_two_tokens_at_once_one_makes_the_admin() {
    on_each_store(async |world| {
        let tokens = [token(&world).await.unwrap(), token(&world).await.unwrap()];
        let wrong = set_up(&world, "guess", "ada@example.org").await.unwrap_err();
        assert_eq!(wrong.code(), Some("link-spent"));
        let (one, two) = tokio::join!(
            set_up(&world, &tokens[0], "ada@example.org"),
            set_up(&world, &tokens[1], "ben@example.org"),
        );
        let made: Vec<_> = [&one, &two].into_iter().filter_map(|it| it.as_ref().ok()).collect();
        assert_eq!(made.len(), 1, "{one:?} {two:?}");
        let admin = *made[0];
        let roles = async move |tx: &mut Tx| accounts::roles_of(tx, admin).await;
        assert_eq!(world.read(roles).await, [Role::Admin]);
        let account = world.read(async move |tx| accounts::find(tx, admin).await).await;
        assert!(account.may_act());
        assert_eq!(token(&world).await, None, "there is an admin now");
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn the_command_makes_admins_of_old_and_new_people() {
    on_each_store(async |world| {
        let ada = world.person("ada").await;
        let make = async |email: &'static str| {
            let make =
                async move |tx: &mut Tx| accounts::make_admin(tx, somebody(email, ADULT)).await;
            world.write(make).await
        };
        assert_eq!(make("ada@example.org").await, MadeAdmin { id: ada, existed: true });
        let ben = make("ben@example.org").await;
        assert!(!ben.existed);
        let has = async move |tx: &mut Tx| accounts::has_role(tx, ben.id, Role::Treasurer).await;
        assert!(world.read(has).await, "an admin has every role");
        let staff = world.read(accounts::staff).await;
        assert_eq!(staff.len(), 2);
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn people_are_found_by_any_part_of_name_or_address() {
    on_each_store(async |world| {
        let (ada, _) = (world.person("ada").await, world.person("a_b").await);
        world.staff("mo", Role::Moderator).await;
        let find = async |text: &'static str, before| {
            let find = async move |tx: &mut Tx| accounts::people(tx, text, before, 10).await;
            let found = world.read(find).await;
            found.iter().map(|it| it.account.name.to_string()).collect::<Vec<_>>()
        };
        assert_eq!(find("ADA@exam", None).await, ["ada"]);
        assert_eq!(find("_", None).await, ["a_b"], "a wildcard means itself");
        assert_eq!(find("", None).await.len(), 3);
        assert!(!find("", Some(ada)).await.contains(&"ada".to_owned()));
        let found = world.read(async move |tx| accounts::people(tx, "mo", None, 10).await).await;
        assert_eq!(found[0].roles, [Role::Moderator]);
    })
    .await;
}
