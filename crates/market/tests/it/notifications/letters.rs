use base::hours;
use market::{
    AccountId,
    accounts::{self, Role},
    notifications::{self, Channel, Hours, Topic},
    payouts,
};
use store::Tx;
use testkit::{BASE_URL, Posting, World, at_once, on_each_store};

use super::{ANSWER, ask, choose, list, tell};

/// How many daily letters were due.
async fn send_digests(world: &World) -> usize {
    let mut sent = 0;
    let next = async move |tx: &mut Tx| notifications::send_next_digest(tx, BASE_URL).await;
    while world.write(next).await {
        sent += 1;
    }
    sent
}

async fn letters(world: &World, to: &str) -> usize {
    world.letters_to(&format!("{to}@example.org")).await.len()
}

#[tokio::test(flavor = "multi_thread")]
async fn a_message_brings_one_letter_until_it_is_read() {
    on_each_store(async |world| {
        let (ada, ben) = (world.person("ada").await, world.person("ben").await);
        let project = world.open_project(ada, Posting::default()).await;
        tell(&world).await;
        let before = letters(&world, "ada").await;
        for _ in 0..3 {
            ask(&world, ben, project).await;
            tell(&world).await;
        }
        assert_eq!(letters(&world, "ada").await, before + 1);
        let letters_to_her = world.letters_to("ada@example.org").await;
        let about = "ben wrote to you about";
        let letter = letters_to_her.iter().find(|it| it.subject.starts_with(about)).unwrap();
        let link = letter.unsubscribe.as_deref().unwrap_or_default();
        assert!(link.starts_with(&format!("{BASE_URL}/one-click/")), "{link}");
        let all = list(&world, ada).await;
        let id = all.iter().find(|it| it.kind == "message-sent").unwrap().id;
        assert!(letter.text.contains(&format!("{BASE_URL}/notifications/")), "{}", letter.text);
        world.write(async move |tx| notifications::open(tx, ada, id).await).await;
        ask(&world, ben, project).await;
        tell(&world).await;
        assert_eq!(letters(&world, "ada").await, before + 2);
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn the_daily_letter_comes_once_with_what_is_unread() {
    on_each_store(async |world| {
        let (ada, ben) = (world.person("ada").await, world.person("ben").await);
        let project = world.open_project(ada, Posting { tasks: 4, ..Posting::default() }).await;
        for _ in 0..2 {
            world.accepted(ada, ben, project, ANSWER).await;
        }
        tell(&world).await;
        assert_eq!(send_digests(&world).await, 0, "its hour has not come");
        let before = letters(&world, "ben").await;
        world.wait_hours(24);
        let twice = at_once(&world, 2, |world, _| async move { send_digests(&world).await });
        assert!(twice.await.into_iter().sum::<usize>() <= 2);
        assert_eq!(letters(&world, "ben").await, before + 1);
        let letter = &world.letters_to("ben@example.org").await[0];
        assert!(letter.text.contains("2 of your answers in “Say what you see”"), "{}", letter.text);
        world.wait_hours(24);
        assert_eq!(send_digests(&world).await, 0, "nothing new is no letter");

        world.accepted(ada, ben, project, ANSWER).await;
        tell(&world).await;
        let all = list(&world, ben).await;
        let id = all.iter().find(|it| it.kind == "assignment-accepted").unwrap().id;
        world.write(async move |tx| notifications::open(tx, ben, id).await).await;
        world.wait_hours(24);
        send_digests(&world).await;
        assert_eq!(letters(&world, "ben").await, before + 1, "who has read it all needs none");
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn one_click_ends_the_daily_letter() {
    on_each_store(async |world| {
        let (ada, ben) = (world.person("ada").await, world.person("ben").await);
        let project = world.open_project(ada, Posting { tasks: 4, ..Posting::default() }).await;
        choose(&world, ben, Topic::Money, Channel::Digest).await;
        world.accepted(ada, ben, project, ANSWER).await;
        tell(&world).await;
        world.wait_hours(24);
        send_digests(&world).await;
        let letter = world.letters_to("ben@example.org").await.remove(0);
        let link = letter.unsubscribe.expect("a link that ends it");
        let key = link.rsplit('/').nth(1).expect("a key").to_owned();
        let wrong = async move |tx: &mut Tx| notifications::unsubscribe(tx, "x", None).await;
        assert_eq!(world.refusal(wrong).await, "unsubscribe-link-unknown");
        world.write(async move |tx| notifications::unsubscribe(tx, &key, None).await).await;
        let known = world.read(async move |tx| notifications::channels(tx, ben).await).await;
        assert!(known.iter().all(|it| it.1 != Channel::Digest), "{known:?}");
        assert!(known.contains(&(Topic::Money, Channel::Mail)), "money still comes by letter");
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn letters_wait_while_it_is_quiet() {
    on_each_store(async |world| {
        let (ada, ben) = (world.person("ada").await, world.person("ben").await);
        let project = world.open_project(ada, Posting::default()).await;
        tell(&world).await;
        drain(&world).await;
        // The stories begin at eight in the morning.
        let hours_of = Hours { quiet: Some((6, 10)), ..Hours::default() };
        let set = async move |tx: &mut Tx| notifications::set_hours(tx, ada, &hours_of).await;
        world.write(set).await;
        ask(&world, ben, project).await;
        tell(&world).await;
        assert_eq!(drain(&world).await, 0, "it is quiet");
        world.wait(hours(2));
        assert_eq!(drain(&world).await, 1);
    })
    .await;
}

/// Takes every job that is due; says how many.
async fn drain(world: &World) -> usize {
    let mut taken = 0;
    let take = async move |tx: &mut Tx| {
        let Some(job) = market::jobs::lease(tx).await? else { return Ok(false) };
        market::jobs::finish(tx, &job).await
    };
    while world.write(take).await {
        taken += 1;
    }
    taken
}

#[tokio::test(flavor = "multi_thread")]
async fn what_has_a_letter_of_its_own_gets_no_second_one() {
    on_each_store(async |world| {
        let (mo, ben) = (world.staff("mo", Role::Moderator).await, world.person("ben").await);
        tell(&world).await;
        let stop = async move |tx: &mut Tx| {
            accounts::suspend(tx, mo, ben, "He sold answers to others.").await
        };
        world.write(stop).await;
        tell(&world).await;
        assert_eq!(letters(&world, "ben").await, 1);
        assert_eq!(list(&world, ben).await[0].kind, "account-suspended");
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn news_that_are_told_late_write_no_letters() {
    on_each_store(async |world| {
        let ben = world.person("ben").await;
        tell(&world).await;
        let before = letters(&world, "ben").await;
        book(&world, ben).await;
        world.wait(base::days(8));
        tell(&world).await;
        assert_eq!(letters(&world, "ben").await, before);
        assert!(list(&world, ben).await[0].read_at.is_some(), "nobody is called for old news");
    })
    .await;
}

/// Two treasurers book a top-up.
async fn book(world: &World, person: AccountId) {
    let one = world.staff("tom", Role::Treasurer).await;
    let two = world.staff("tina", Role::Treasurer).await;
    let book = async move |tx: &mut Tx| {
        let id = payouts::ask(tx, person, base::Money::units(20)).await?.id;
        payouts::confirm(tx, one, id).await?;
        payouts::book(tx, two, id).await
    };
    world.write(book).await;
}
