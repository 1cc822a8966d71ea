use market::{
    AccountId, PushDeviceId, accounts, jobs,
    notifications::{
        self, Hours, Topic,
        push::{self, Outgoing},
    },
    personal::{self, Cursor},
    ports::{Handed, Urgency},
    settings,
};
use serde_json::Value;
use store::Tx;
use testkit::{BASE_URL, Posting, World, on_each_store};

use super::{ANSWER, ask, list, tell};

/// The messages that wait, as the worker of a node takes them.
async fn waiting(world: &World) -> Vec<Outgoing> {
    let mut found = Vec::new();
    while let Some(job) = world.write(async move |tx| jobs::lease(tx).await).await {
        if matches!(job.kind.as_str(), push::SEND | push::TEST) {
            let payload = job.payload.clone();
            let prepare = async move |tx: &mut Tx| push::prepare(tx, &payload, BASE_URL).await;
            found.extend(world.read(prepare).await);
        }
        world.write(async move |tx| jobs::finish(tx, &job).await).await;
    }
    found
}

async fn devices(world: &World, who: AccountId) -> Vec<PushDeviceId> {
    let devices = world.read(async move |tx| push::devices(tx, who).await).await;
    devices.into_iter().map(|it| it.id).collect()
}

async fn settle(world: &World, device: PushDeviceId, handed: Handed) {
    world.write(async move |tx| push::settle(tx, device, &handed).await).await;
}

fn said(push: &Outgoing) -> Value {
    serde_json::from_str(&push.push.text).unwrap()
}

#[tokio::test(flavor = "multi_thread")]
async fn news_knock_once_until_they_are_read_and_never_where_nobody_listens() {
    on_each_store(async |world| {
        let (ada, ben) = (world.person("ada").await, world.person("ben").await);
        let project = world.open_project(ada, Posting { tasks: 4, ..Posting::default() }).await;
        let device = world.device(ben, "one").await;
        tell(&world).await;
        waiting(&world).await;
        world.accepted(ada, ben, project, ANSWER).await;
        tell(&world).await;
        let sent = waiting(&world).await;
        assert_eq!(sent.len(), 1, "ada has no device");
        let (push, id) = (&sent[0].push, list(&world, ben).await[0].id);
        assert_eq!((sent[0].device, sent[0].key.public.as_str()), (device, "public"));
        assert_eq!(push.endpoint, "https://fcm.googleapis.com/fcm/send/one");
        assert_eq!((push.urgency, push.contact.as_str()), (Urgency::Normal, BASE_URL));
        assert_eq!(push.seconds, 24 * 3_600);
        let text = said(&sent[0]);
        assert_eq!(text["title"], "Mickle");
        assert_eq!(text["text"], "Your answer in “Say what you see” was accepted: €0.80.");
        assert_eq!(text["path"], format!("/notifications/{id}"));
        assert_eq!(text.as_object().unwrap().len(), 5, "no more than that: {text}");
        settle(&world, device, Handed::Taken).await;

        world.accepted(ada, ben, project, ANSWER).await;
        tell(&world).await;
        assert_eq!(waiting(&world).await, [], "what is unread needs no second knock");
        world.write(async move |tx| notifications::open(tx, ben, id).await).await;
        world.accepted(ada, ben, project, ANSWER).await;
        tell(&world).await;
        let newest = list(&world, ben).await[0].id;
        world.write(async move |tx| notifications::open(tx, ben, newest).await).await;
        assert_eq!(waiting(&world).await, [], "what was read meanwhile is not sent");
        world.accepted(ada, ben, project, ANSWER).await;
        tell(&world).await;
        assert_eq!(waiting(&world).await.len(), 1);
        settle(&world, device, Handed::Refused("413: too large".to_owned())).await;
        let kept = world.read(async move |tx| push::devices(tx, ben).await).await;
        assert!(kept[0].worked_at.is_some() && kept[0].failed_at.is_some());
        settle(&world, device, Handed::Gone).await;
        assert_eq!(devices(&world, ben).await, []);
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_switched_off_is_not_sent() {
    on_each_store(async |world| {
        let (ada, ben) = (world.person("ada").await, world.person("ben").await);
        let project = world.open_project(ada, Posting::default()).await;
        world.device(ada, "one").await;
        tell(&world).await;
        waiting(&world).await;
        let choose = async move |tx: &mut Tx| push::choose(tx, ada, &[Topic::Answers]).await;
        world.write(choose).await;
        let chosen = world.read(async move |tx| push::choices(tx, ada).await).await;
        let wanted: Vec<_> = chosen.iter().filter(|it| it.1).map(|it| it.0).collect();
        assert_eq!(wanted, [Topic::Answers]);
        ask(&world, ben, project).await;
        tell(&world).await;
        assert_eq!(waiting(&world).await, [], "messages are not wanted");

        let choose = async move |tx: &mut Tx| push::choose(tx, ada, &[Topic::Messages]).await;
        world.write(choose).await;
        let quiet = Hours { quiet: Some((7, 9)), ..Hours::default() };
        let rest = async move |tx: &mut Tx| notifications::set_hours(tx, ada, &quiet).await;
        world.write(rest).await;
        // Their order says nothing: the clock stands still.
        for read in list(&world, ada).await {
            world.write(async move |tx| notifications::open(tx, ada, read.id).await).await;
        }
        ask(&world, ben, project).await;
        tell(&world).await;
        assert_eq!(waiting(&world).await, [], "it is eight in the morning");
        world.wait_hours(1);
        assert_eq!(waiting(&world).await.len(), 1, "the quiet hours are over");

        for (name, value) in [("push_services", "push.example"), ("web_push", "off")] {
            let id = world.device(ada, "one").await;
            let test = async move |tx: &mut Tx| push::ask_test(tx, ada, id).await;
            world.write(test).await;
            let set = async move |tx: &mut Tx| settings::set(tx, None, name, value).await;
            world.write(set).await;
            assert_eq!(waiting(&world).await, [], "{name}");
            let back = async move |tx: &mut Tx| {
                let usual = settings::PUSH_SERVICES.default;
                settings::set(tx, None, "push_services", usual).await
            };
            world.write(back).await;
        }
        let session = world.session(ada).await;
        let add = async move |tx: &mut Tx| push::add(tx, ada, session, &World::browser()).await;
        assert_eq!(world.refusal(add).await, "push-off");
        assert_eq!(world.read(async |tx| push::public_key(tx).await).await, None);
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_device_ends_with_its_session_and_stays_with_its_person() {
    on_each_store(async |world| {
        let (ada, ben) = (world.person("ada").await, world.person("ben").await);
        let device = world.device(ada, "one").await;
        let test = async move |tx: &mut Tx| push::ask_test(tx, ada, device).await;
        world.write(test).await;
        let sent = waiting(&world).await;
        assert_eq!(said(&sent[0])["path"], "/settings/notifications");
        assert_eq!(sent[0].push.urgency, Urgency::High);
        let others = async move |tx: &mut Tx| push::ask_test(tx, ben, device).await;
        assert_eq!(world.refusal(others).await, "push-device-not-found");
        let others = async move |tx: &mut Tx| push::remove(tx, ben, device).await;
        assert_eq!(world.refusal(others).await, "push-device-not-found");

        // A session that only rested too long is no farewell; a new one in the browser goes on.
        world.wait_hours(24 * 15);
        assert_eq!(devices(&world, ada).await, [device]);
        let session = world.session(ada).await;
        let move_in = async move |tx: &mut Tx| push::move_in(tx, ada, session, device).await;
        world.write(move_in).await;
        world.write(test).await;
        let end = async move |tx: &mut Tx| accounts::end_session(tx, ada, session).await;
        world.write(end).await;
        assert_eq!(devices(&world, ada).await, []);
        assert_eq!(waiting(&world).await, [], "not even what was asked for before");
        assert!(world.read(async |tx| push::is_any_ended(tx).await).await);
        assert_eq!(world.write(async |tx| push::forget_ended(tx, 10).await).await, 1);
        assert!(!world.read(async |tx| push::is_any_ended(tx).await).await);

        // Somebody else signs in, or switches it on for themselves.
        let device = world.device(ada, "one").await;
        let session = world.session(ben).await;
        let move_in = async move |tx: &mut Tx| push::move_in(tx, ben, session, device).await;
        world.write(move_in).await;
        assert_eq!(devices(&world, ada).await, []);
        world.device(ada, "one").await;
        let theirs = world.device(ben, "one").await;
        assert_eq!(devices(&world, ada).await, []);
        assert_eq!(devices(&world, ben).await, [theirs]);
        let all = async move |tx: &mut Tx| accounts::end_sessions(tx, ben, None).await;
        world.write(all).await;
        assert_eq!(devices(&world, ben).await, [], "a new password ends them all");
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn nobody_has_more_than_ten_devices_and_keys_must_be_keys() {
    on_each_store(async |world| {
        let ada = world.person("ada").await;
        for n in 0..push::MOST {
            world.device(ada, &format!("n{n}")).await;
        }
        let again = world.device(ada, "n3").await;
        assert_eq!(devices(&world, ada).await.len(), push::MOST, "one of them, once more");
        let session = world.session(ada).await;
        let add = |new: push::New| {
            async move |tx: &mut Tx| push::add(tx, ada, session, &new).await.map(|_| ())
        };
        assert_eq!(world.refusal(add(World::browser())).await, "push-devices-full");
        world.write(async move |tx| push::remove(tx, ada, again).await).await;
        let key = push::New { key: "BCVxsr7N".to_owned(), ..World::browser() };
        assert_eq!(world.refusal(add(key)).await, "push-key-malformed");
        let secret = push::New { secret: "not base64url".to_owned(), ..World::browser() };
        assert_eq!(world.refusal(add(secret)).await, "push-key-malformed");
        let endpoint = "https://10.0.0.1/fcm".to_owned();
        let inside = push::New { endpoint, ..World::browser() };
        assert_eq!(world.refusal(add(inside)).await, "push-endpoint-malformed");
        let endpoint = "https://intranet/fcm".to_owned();
        let inside = push::New { endpoint, ..World::browser() };
        assert_eq!(world.refusal(add(inside)).await, "push-service-unknown");
        world.write(add(World::browser())).await;
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn devices_are_in_the_copy_and_leave_with_their_person() {
    on_each_store(async |world| {
        let ada = world.person("ada").await;
        world.device(ada, "hers").await;
        let off = async move |tx: &mut Tx| push::choose(tx, ada, &[]).await;
        world.write(off).await;
        let (mut copy, mut cursor) = (String::new(), Cursor::default());
        loop {
            let at = cursor.clone();
            let next = async move |tx: &mut Tx| personal::next_part(tx, ada, &at).await;
            let Some((part, next)) = world.read(next).await else { break };
            copy.push_str(&part);
            cursor = next;
        }
        let copy: Value = serde_json::from_str(&copy).unwrap();
        let endpoint = &copy["push_devices"][0]["endpoint"];
        assert_eq!(endpoint, "https://fcm.googleapis.com/fcm/send/hers");
        assert!(!copy["push_choices"].as_array().unwrap().is_empty());
        world.write(async move |tx| personal::close(tx, ada).await).await;
        assert_eq!(devices(&world, ada).await, []);
        tell(&world).await;
        let left = world.db.contents().await.unwrap();
        for table in ["push_device", "push_choice"] {
            assert!(left[table].starts_with("0 "), "{table}: {}", left[table]);
        }
    })
    .await;
}
