use base::{hours, minutes};
use market::{
    ThreadId, assignments,
    messages::{self, MOST_PER_HOUR, Subject},
    projects::Hiring,
};
use store::Tx;
use testkit::{Posting, on_each_store};

use super::{ask, letter};

#[tokio::test(flavor = "multi_thread")]
async fn a_thread_opens_with_its_first_message() {
    on_each_store(async |world| {
        let (ada, ben) = (world.person("ada").await, world.person("ben").await);
        let project = world.open_project(ada, Posting::default()).await;
        let find =
            async move |tx: &mut Tx| messages::find(tx, ben, Subject::Project(project), None).await;
        assert_eq!(world.read(find).await, None);
        let to = async move |tx: &mut Tx| {
            messages::addressed(tx, ben, Subject::Project(project), None).await
        };
        let to = world.read(to).await;
        assert_eq!((to.title.as_str(), to.name.as_str()), ("Say what you see", "ada"));
        let sent = world.write(async move |tx| ask(tx, ben, project, "Is it urgent?").await).await;
        assert_eq!(world.read(find).await, Some(sent.thread));
        let answer = world
            .write(async move |tx| messages::reply(tx, ada, sent.thread, letter("No.")).await)
            .await;
        assert_eq!((sent.number, answer.number, answer.thread), (1, 2, sent.thread));

        let read = async move |tx: &mut Tx| messages::thread(tx, ada, sent.thread, None, 10).await;
        let thread = world.read(read).await;
        let said: Vec<_> = thread.messages.iter().map(|it| (it.author, it.text.as_str())).collect();
        assert_eq!(said, [(ada, "No."), (ben, "Is it urgent?")]);
        assert_eq!(
            (thread.title.as_str(), thread.other(ada).name.as_str()),
            ("Say what you see", "ben")
        );
        let read =
            async move |tx: &mut Tx| messages::thread(tx, ada, sent.thread, Some(2), 10).await;
        assert_eq!(world.read(read).await.messages.len(), 1);
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_thread_is_its_two_sides_alone() {
    on_each_store(async |world| {
        let (ada, ben, eve) =
            (world.person("ada").await, world.person("ben").await, world.person("eve").await);
        let project = world.open_project(ada, Posting::default()).await;
        let sent = world.write(async move |tx| ask(tx, ben, project, "Is it urgent?").await).await;
        let thread = sent.thread;
        let read = async move |tx: &mut Tx| {
            messages::thread(tx, eve, thread, None, 10).await.map(|it| it.id)
        };
        assert_eq!(world.refusal(read).await, "thread-not-found");
        let write = async move |tx: &mut Tx| messages::reply(tx, eve, thread, letter("Hi")).await;
        assert_eq!(world.refusal(write).await, "thread-not-found");
        let mark = async move |tx: &mut Tx| messages::mark_read(tx, eve, thread, 1).await;
        assert_eq!(world.refusal(mark).await, "thread-not-found");
        let may = async move |tx: &mut Tx| messages::may_read(tx, eve, sent.message).await;
        assert!(!world.read(may).await);
        let unread = async move |tx: &mut Tx| messages::unread(tx, eve).await;
        assert_eq!(world.read(unread).await, 0);
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn read_marks_are_exact_and_never_move_back() {
    on_each_store(async |world| {
        let (ada, ben) = (world.person("ada").await, world.person("ben").await);
        let project = world.open_project(ada, Posting::default()).await;
        let mut thread: Option<ThreadId> = None;
        for text in ["one", "two", "three"] {
            let sent = world.write(async move |tx| ask(tx, ben, project, text).await).await;
            thread = Some(sent.thread);
        }
        let thread = thread.unwrap();
        let unread = async |who| world.read(async move |tx| messages::unread(tx, who).await).await;
        let mark = async |n| {
            world.write(async move |tx| messages::mark_read(tx, ada, thread, n).await).await;
        };
        assert_eq!((unread(ada).await, unread(ben).await), (3, 0));
        mark(2).await;
        assert_eq!(unread(ada).await, 1);
        mark(1).await;
        assert_eq!(unread(ada).await, 1);
        // Nobody has seen what is not written yet.
        mark(99).await;
        assert_eq!(unread(ada).await, 0);
        world.write(async move |tx| ask(tx, ben, project, "four").await).await;
        assert_eq!(unread(ada).await, 1);
        // Answering is not reading.
        world.write(async move |tx| messages::reply(tx, ada, thread, letter("five")).await).await;
        assert_eq!((unread(ada).await, unread(ben).await), (1, 1));
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn the_inbox_begins_with_the_newest_word() {
    on_each_store(async |world| {
        let ada = world.person("ada").await;
        let project = world.open_project(ada, Posting::default()).await;
        let mut threads = Vec::new();
        for name in ["ben", "cleo", "dan"] {
            let who = world.person(name).await;
            let sent = world.write(async move |tx| ask(tx, who, project, "Hello").await).await;
            threads.push(sent.thread);
            world.wait(minutes(1));
        }
        let first = threads[0];
        world
            .write(async move |tx| messages::reply(tx, ada, first, letter("Hello, ben")).await)
            .await;
        let page = async |before, limit| {
            world.read(async move |tx| messages::inbox(tx, ada, before, limit).await).await
        };
        let lines = page(None, 2).await;
        assert_eq!(lines.iter().map(|it| it.id).collect::<Vec<_>>(), [threads[0], threads[2]]);
        assert_eq!((lines[0].excerpt.as_str(), lines[0].is_mine), ("Hello, ben", true));
        assert_eq!((lines[1].other.name.as_str(), lines[1].unread), ("dan", 1));
        let older = page(Some(threads[2]), 2).await;
        assert_eq!(older.iter().map(|it| it.id).collect::<Vec<_>>(), [threads[1]]);
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn thirty_messages_an_hour_are_enough() {
    on_each_store(async |world| {
        let (ada, ben) = (world.person("ada").await, world.person("ben").await);
        let project = world.open_project(ada, Posting::default()).await;
        let ask = async move |tx: &mut Tx| ask(tx, ben, project, "Again?").await;
        for _ in 0..MOST_PER_HOUR {
            world.write(ask).await;
        }
        assert_eq!(world.refusal(ask).await, "messages-too-many");
        assert_eq!(world.refusal(ask).await, "messages-too-many");
        world.wait(hours(1));
        assert_eq!(world.write(ask).await.number, MOST_PER_HOUR + 1);
    })
    .await;
}

/// Two first words at the same moment find one thread, and no number is given twice.
#[tokio::test(flavor = "multi_thread")]
async fn words_at_the_same_moment_stand_one_after_another() {
    on_each_store(async |world| {
        let (ada, ben) = (world.person("ada").await, world.person("ben").await);
        let posting = Posting { tasks: 2, ..Posting::default() };
        let project = world.open_project(ada, posting).await;
        let claim = async move |tx: &mut Tx| assignments::claim(tx, ben, project, None).await;
        let id = world.write(claim).await.id;
        let said = (0..20).map(|at| {
            let (world, who) = (world.clone(), if at % 2 == 0 { ada } else { ben });
            tokio::spawn(async move {
                let say = async move |tx: &mut Tx| {
                    messages::say(tx, who, Subject::Assignment(id), None, letter("Hello")).await
                };
                world.write(say).await
            })
        });
        let mut numbers = Vec::new();
        let mut threads = Vec::new();
        for it in said.collect::<Vec<_>>() {
            let sent = it.await.unwrap();
            numbers.push(sent.number);
            threads.push(sent.thread);
        }
        numbers.sort_unstable();
        assert_eq!(numbers, (1..=20).collect::<Vec<_>>());
        threads.dedup();
        assert_eq!(threads.len(), 1);
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_requester_writes_only_to_workers_who_came() {
    on_each_store(async |world| {
        let (ada, ben, eve) =
            (world.person("ada").await, world.person("ben").await, world.person("eve").await);
        let project = world.open_project(ada, Posting::default()).await;
        let write = async move |tx: &mut Tx, to| {
            messages::say(tx, ada, Subject::Project(project), to, letter("Hello")).await
        };
        for to in [None, Some(ada), Some(eve)] {
            let code = world.refusal(async move |tx| write(tx, to).await).await;
            assert_eq!(code, "thread-not-found");
        }
        let claim = async move |tx: &mut Tx| assignments::claim(tx, ben, project, None).await;
        world.write(claim).await;
        world.write(async move |tx| write(tx, Some(ben)).await).await;
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn nobody_asks_about_what_they_cannot_see() {
    on_each_store(async |world| {
        let (ada, ben) = (world.person("ada").await, world.person("ben").await);
        let draft = world.draft_project(ada, Posting::default()).await;
        let posting = Posting { hiring: Hiring::Invite, ..Posting::default() };
        let invited = world.open_project(ada, posting).await;
        for project in [draft, invited] {
            let code = world.refusal(async move |tx| ask(tx, ben, project, "Hello").await).await;
            assert_eq!(code, "thread-not-found");
        }
    })
    .await;
}
