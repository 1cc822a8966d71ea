//! The start page of a worker: what to go on with, what pays best in an hour, and the money.

use base::{Money, minutes};
use market::{projects::Hiring, records};
use testkit::{Posting, World, on_each_store};

use crate::house::{House, Who};

#[tokio::test(flavor = "multi_thread")]
async fn the_best_hour_stands_first_with_what_is_known_of_the_requester() {
    on_each_store(async |world| {
        let house = House::new(world.clone());
        let bea = world.requester("bea", Money::units(50)).await;
        let ada = world.person("ada").await;
        let quick = Posting { title: "Quick one", ..posting() };
        let quick = world.open_project(bea, quick).await;
        let slow = Posting { title: "Slow one", price: Money::units(3), ..posting() };
        let slow = world.open_project(bea, slow).await;
        for (project, time) in [(quick, minutes(2)), (slow, minutes(30))] {
            for _ in 0..5 {
                done(&world, bea, ada, project, time).await;
            }
        }
        records::refresh(&world.db).await.unwrap();
        let page = house.get(&Who::Nobody, "/jobs").await.text;
        assert!(page.contains("≈ €24.00 an hour") && page.contains("about 2\u{a0}min"), "{page}");
        assert!(page.contains("bea · pays in 1\u{a0}min · accepts 100%"), "{page}");
        assert!(page.find("Quick one") < page.find("Slow one"), "{page}");
        let dear = house.get(&Who::Nobody, "/jobs?sort=reward").await.text;
        assert!(dear.find("Slow one") < dear.find("Quick one"), "{dear}");
        let least = house.get(&Who::Nobody, "/jobs?hourly=10").await.text;
        assert!(least.contains("Quick one") && !least.contains("Slow one"), "{least}");
        let words = house.get(&Who::Nobody, "/jobs?q=%22slow+o").await.text;
        assert!(words.contains("value=\"&quot;slow o\"") && words.contains("No such job"));
        let job = house.get(&Who::Nobody, &format!("/jobs/{quick}")).await.text;
        assert!(job.contains("Measured over the last 5 answers"), "{job}");
        assert!(job.contains("€24.00"), "{job}");
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_worker_goes_on_where_they_were() {
    on_each_store(async |world| {
        let house = House::new(world.clone());
        let bea = world.requester("bea", Money::units(9)).await;
        let job = world.open_project(bea, posting()).await;
        let own = world.open_project(bea, Posting { title: "Another", ..posting() }).await;
        let apply = Posting { hiring: Hiring::Apply, ..Posting::default() };
        world.open_project(bea, apply).await;
        let ada = house.session(world.person("ada").await).await;
        let page = house.get(&ada, "/jobs").await.text;
        assert!(page.contains("Hello, ada") && page.contains("3\u{a0}jobs are open"), "{page}");
        assert!(page.contains(&format!("action=\"/jobs/{own}/assignments\"")), "{page}");
        assert!(page.contains("1\u{a0}job takes applications"), "{page}");
        let work = house.start(&ada, job).await;
        let page = house.get(&ada, "/jobs").await.text;
        assert!(page.contains(&format!("href=\"{work}\"")) && page.contains("Go on"), "{page}");
        let bea = house.session(bea).await;
        let page = house.get(&bea, "/jobs").await.text;
        assert!(page.contains("Your own project"), "{page}");
        let none = house.get(&bea, "/jobs?mine=1").await.text;
        assert!(none.contains("No such job") && none.contains("Show all jobs"), "{none}");
    })
    .await;
}

pub(super) fn posting() -> Posting {
    Posting { tasks: 12, ..Posting::default() }
}

/// One answer that took so long, accepted a minute later.
pub(super) async fn done(
    world: &World,
    requester: market::AccountId,
    worker: market::AccountId,
    project: market::ProjectId,
    time: base::DurationMs,
) {
    let claim =
        async move |tx: &mut store::Tx| market::assignments::claim(tx, worker, project, None).await;
    let id = world.write(claim).await.id;
    world.wait(time);
    let answer = forms::Answer::from_json("{\"answer\":\"done\"}").unwrap();
    let submit = async move |tx: &mut store::Tx| {
        market::assignments::submit(tx, worker, id, &answer).await?.receipt()
    };
    world.write(submit).await;
    world.wait(minutes(1));
    world.accept(requester, id, None).await;
}
