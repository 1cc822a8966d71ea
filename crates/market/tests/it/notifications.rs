//! Stories of notifications: told once, as chosen, at once or by the day.

mod letters;
mod lists;
mod push;

use std::collections::HashSet;

use base::{MessageText, Rule};
use market::{
    AccountId, ProjectId,
    messages::{self, Letter, Subject},
    notifications::{self, CODES, Channel, Notification, Refusal, Topic},
};
use store::Tx;
use testkit::{BASE_URL, Posting, World, at_once, on_each_store};

#[test]
fn every_refusal_has_a_sentence() {
    let told: HashSet<_> = CODES.iter().map(|(code, _)| *code).collect();
    for refusal in Refusal::ALL {
        let (_, code) = refusal.verdict();
        assert!(told.contains(code), "{code}");
    }
}

/// Tells everybody everything, as the worker of a node does; says how many news there were.
async fn tell(world: &World) -> usize {
    world.write(async move |tx| notifications::deliver(tx, BASE_URL, 1_000).await).await
}

async fn list(world: &World, account: AccountId) -> Vec<Notification> {
    let list = async move |tx: &mut Tx| notifications::list(tx, account, None, None, 100).await;
    world.read(list).await
}

/// The kinds of a person's notifications, newest first.
async fn kinds(world: &World, account: AccountId) -> Vec<String> {
    list(world, account).await.into_iter().map(|it| it.kind).collect()
}

async fn choose(world: &World, account: AccountId, topic: Topic, channel: Channel) {
    let choose = async move |tx: &mut Tx| notifications::choose(tx, account, topic, channel).await;
    world.write(choose).await;
}

async fn ask(world: &World, who: AccountId, project: ProjectId) {
    let text = MessageText::parse("text", "Is it urgent?").unwrap();
    let letter = Letter { text, files: Vec::new() };
    let subject = Subject::Project(project);
    let say = async move |tx: &mut Tx| messages::say(tx, who, subject, None, letter.clone()).await;
    world.write(say).await;
}

const ANSWER: &str = r#"{"answer":"a house"}"#;

#[tokio::test(flavor = "multi_thread")]
async fn what_happens_to_people_is_told_to_them_once() {
    on_each_store(async |world| {
        let (ada, ben) = (world.person("ada").await, world.person("ben").await);
        let project = world.open_project(ada, Posting { tasks: 2, ..Posting::default() }).await;
        tell(&world).await;
        world.accepted(ada, ben, project, ANSWER).await;
        assert_eq!(tell(&world).await, 1, "one piece of news");
        assert_eq!(tell(&world).await, 0, "and nothing is told again");
        assert_eq!(kinds(&world, ben).await, ["assignment-accepted"]);
        let told = &list(&world, ben).await[0];
        assert_eq!(told.title.as_deref(), Some("Say what you see"));
        assert_eq!(told.money(), Some(base::Money::cents(80)));
        assert!(!kinds(&world, ada).await.contains(&"assignment-accepted".to_owned()));
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn several_nodes_tell_each_piece_of_news_once() {
    on_each_store(async |world| {
        let (ada, ben) = (world.person("ada").await, world.person("ben").await);
        let project = world.open_project(ada, Posting { tasks: 13, ..Posting::default() }).await;
        tell(&world).await;
        for _ in 0..12 {
            world.accepted(ada, ben, project, ANSWER).await;
        }
        let told = at_once(&world, 4, |world, _| async move {
            let mut told = 0;
            loop {
                let tell = async move |tx: &mut Tx| notifications::deliver(tx, BASE_URL, 2).await;
                match world.write(tell).await {
                    0 => return told,
                    n => told += n,
                }
            }
        });
        assert_eq!(told.await.into_iter().sum::<usize>(), 12);
        assert_eq!(list(&world, ben).await.len(), 12);
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_node_that_dies_while_telling_has_told_nobody() {
    on_each_store(async |world| {
        let (ada, ben) = (world.person("ada").await, world.person("ben").await);
        let project = world.open_project(ada, Posting { tasks: 2, ..Posting::default() }).await;
        tell(&world).await;
        world.accepted(ada, ben, project, ANSWER).await;
        let die = async move |tx: &mut Tx| {
            notifications::deliver(tx, BASE_URL, 10).await?;
            Err::<(), _>(base::Error::store("the power is cut"))
        };
        world.db.write(die).await.unwrap_err();
        assert!(list(&world, ben).await.is_empty());
        assert_eq!(tell(&world).await, 1);
        assert_eq!(list(&world, ben).await.len(), 1);
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn what_a_person_switched_off_is_not_told_and_safety_cannot_be() {
    on_each_store(async |world| {
        let (ada, ben) = (world.person("ada").await, world.person("ben").await);
        let project = world.open_project(ada, Posting::default()).await;
        tell(&world).await;
        choose(&world, ada, Topic::Messages, Channel::Off).await;
        ask(&world, ben, project).await;
        tell(&world).await;
        assert!(!kinds(&world, ada).await.contains(&"message-sent".to_owned()));
        for (topic, channel) in [(Topic::Security, Channel::App), (Topic::Money, Channel::Off)] {
            let off = async move |tx: &mut Tx| notifications::choose(tx, ada, topic, channel).await;
            assert_eq!(world.refusal(off).await, "channel-not-allowed");
        }
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn the_staff_hears_what_waits_at_its_desks() {
    on_each_store(async |world| {
        let mo = world.staff("mo", market::accounts::Role::Moderator).await;
        let tom = world.staff("tom", market::accounts::Role::Treasurer).await;
        let ben = world.person("ben").await;
        tell(&world).await;
        let ask =
            async move |tx: &mut Tx| market::payouts::ask(tx, ben, base::Money::units(20)).await;
        world.write(ask).await;
        tell(&world).await;
        assert!(kinds(&world, tom).await.contains(&"top-up-asked".to_owned()));
        assert!(!kinds(&world, mo).await.contains(&"top-up-asked".to_owned()));
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn of_somebody_who_left_nothing_stays() {
    on_each_store(async |world| {
        let (ada, ben) = (world.person("ada").await, world.person("ben").await);
        let project = world.open_project(ada, Posting::default()).await;
        ask(&world, ben, project).await;
        tell(&world).await;
        choose(&world, ben, Topic::Messages, Channel::App).await;
        let text = MessageText::parse("text", "Yes").unwrap();
        let letter = Letter { text, files: Vec::new() };
        let answer = async move |tx: &mut Tx| {
            let subject = Subject::Project(project);
            messages::say(tx, ada, subject, Some(ben), letter.clone()).await
        };
        world.write(answer).await;
        tell(&world).await;
        assert_eq!(list(&world, ben).await.len(), 1);
        let close = async move |tx: &mut Tx| market::personal::close(tx, ben).await;
        world.write(close).await;
        tell(&world).await;
        assert!(list(&world, ben).await.is_empty());
    })
    .await;
}
