//! What a worker has taken on, and applications as both sides see them.

use base::{Money, hours};
use market::projects::Hiring;
use testkit::{Posting, on_each_store};

use crate::house::House;

#[tokio::test(flavor = "multi_thread")]
async fn a_task_is_found_in_the_tab_of_its_state() {
    on_each_store(async |world| {
        let house = House::new(world.clone());
        let bea = world.requester("bea", Money::units(1)).await;
        let posting = Posting { tasks: 3, claims_per_worker: 3, ..Posting::default() };
        let job = world.open_project(bea, posting).await;
        let ada = house.session(world.person("ada").await).await;
        for (tab, title) in [
            ("reserved", "You hold no task"),
            ("checked", "Nothing is being checked"),
            ("accepted", "Nothing was accepted yet"),
            ("rework", "Nothing to change"),
            ("rejected", "Nothing was rejected"),
            ("ended", "Nothing ended early"),
            ("nonsense", "You hold no task"),
        ] {
            let page = house.get(&ada, &format!("/my-work?tab={tab}")).await.text;
            assert!(page.contains(title) && page.contains("Find work"), "{tab}: {page}");
        }

        let (one, two) = (house.start(&ada, job).await, house.start(&ada, job).await);
        let page = house.get(&ada, "/my-work").await.text;
        assert!(page.contains("€1.60") && page.contains("if you hand it all in"), "{page}");
        assert!(page.contains(&one) && page.contains(&two) && page.contains("Go on"), "{page}");

        let fields = [("answer", "done"), ("_then", "stop")];
        house.upload(&ada, &format!("{one}/answers"), &fields, &[]).await;
        let page = house.get(&ada, "/my-work?tab=checked").await.text;
        assert!(page.contains(">29\u{a0}Nov\u{a0}2026</time> at the latest"), "{page}");
        assert!(page.contains(&one.replace("/work/", "/my-work/")), "{page}");

        // A task out of time is told as such, before anybody has noted it.
        world.wait(hours(1));
        let page = house.get(&ada, "/my-work").await.text;
        assert!(page.contains("Expired") && page.contains("not handed in"), "{page}");

        let eve = house.session(world.person("eve").await).await;
        let page = house.get(&eve, "/my-work?tab=checked").await.text;
        assert!(!page.contains("Say what you see"), "{page}");
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn applicants_are_compared_awarded_and_declined() {
    on_each_store(async |world| {
        let house = House::new(world.clone());
        let bea = world.requester("bea", Money::units(1)).await;
        let posting = Posting { hiring: Hiring::Apply, ..Posting::default() };
        let job = world.open_project(bea, posting).await;
        let list = format!("/projects/{job}/applicants");
        let requester = house.session(bea).await;
        let empty = house.get(&requester, &list).await.text;
        assert!(empty.contains("Nobody waits") && empty.contains("See it as workers do"));

        let mut people = Vec::new();
        for name in ["ada", "eve", "kim"] {
            let who = house.session(world.person(name).await).await;
            let pitch = format!("I am {name}, and I <b>can</b> do this.");
            let path = format!("/jobs/{job}/applications");
            // Ids are in the order of time, and only then.
            world.wait(1);
            let sent = house.form(&who, &path, &[("pitch", &pitch)]).await;
            assert_eq!(sent.status, 303, "{}", sent.text);
            people.push(who);
        }
        let page = house.get(&requester, &list).await.text;
        for part in ["I am ada, and I &lt;b&gt;can", "I am kim", "not rated yet", "Member since"] {
            assert!(page.contains(part), "{part} in {page}");
        }
        let ids: Vec<&str> = page
            .split("action=\"/applications/")
            .skip(1)
            .filter_map(|it| it.split_once("/award").map(|it| it.0))
            .filter(|it| it.len() == 26)
            .collect();
        assert_eq!(ids.len(), 3, "{page}");
        let (award, refusal) = (
            format!("/applications/{}/award", ids[0]),
            format!("/applications/{}/refusal", ids[1]),
        );

        // B5: neither list nor choice is there for anybody else.
        for who in &people {
            assert_eq!(house.get(who, &list).await.status, 404);
            assert_eq!(house.form(who, &award, &[]).await.status, 404);
            assert_eq!(house.form(who, &refusal, &[]).await.status, 404);
        }

        let done = house.form(&requester, &award, &[]).await;
        assert_eq!(done.location.as_deref(), Some(&*format!("{list}?done=applicant-awarded")));
        let told = house.get(&requester, done.location.as_deref().unwrap()).await.text;
        assert!(told.contains("The task is theirs"), "{told}");
        assert_eq!(house.form(&requester, &refusal, &[]).await.status, 303);
        // The one place is gone.
        let third = format!("/applications/{}/award", ids[2]);
        let full = house.form(&requester, &third, &[]).await;
        assert_eq!(full.status, 409, "{}", full.text);
        assert!(full.text.contains("I am kim"), "{}", full.text);
        let awarded = house.get(&requester, &format!("{list}?state=awarded")).await.text;
        assert!(awarded.contains("I am ada") && !awarded.contains("I am eve"), "{awarded}");

        for (who, part) in people.iter().zip(["Awarded", "Declined", "Applied"]) {
            let page = house.get(who, "/my-applications").await.text;
            assert!(page.contains(part) && page.contains("Say what you see"), "{part} in {page}");
        }
        let page = house.get(&people[0], &format!("/jobs/{job}")).await.text;
        assert!(page.contains("The requester chose you"), "{page}");
    })
    .await;
}
