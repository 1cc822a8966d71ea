//! Templates, copies, a pilot and the bill for it: from the gallery to the last figure.

use market::projects;
use testkit::{MODERATOR, on_each_store};

use super::{assert_shows, follow, main_of, market, sent};
use crate::house::Who;

#[tokio::test(flavor = "multi_thread")]
async fn each_template_becomes_a_draft() {
    on_each_store(async |world| {
        let (house, _, rita) = market(&world).await;
        let gallery = house.get(&rita, "/projects/new").await;
        assert_shows(&gallery, &["How does the writer feel?", "Begin with nothing"]);
        let keys: Vec<&str> = gallery.text.split("href=\"/projects/new/").skip(1).collect();
        let keys: Vec<&str> = keys.iter().filter_map(|it| it.split('"').next()).collect();
        assert!(12 <= keys.len(), "{keys:?}");
        for key in keys {
            let at = format!("/projects/new/{key}");
            let page = house.get(&rita, &at).await;
            assert_eq!(page.status, 200, "{key}");
            assert_shows(&page, &["What workers see", "Use this template", "sample.csv"]);
            let table = house.get(&rita, &format!("{at}/sample.csv")).await;
            assert!(2 <= table.text.lines().count(), "{key}: {}", table.text);
            let basics = sent(&house, &rita, &at, &[]).await;
            assert_shows(&basics, &["Your draft is saved."]);
        }
        assert_eq!(house.get(&rita, "/projects/new/nonsense").await.status, 404);
        let signed_out = house.get(&Who::Nobody, "/projects/new/sentiment").await;
        assert!(signed_out.location.unwrap().starts_with("/sign-in"));
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_template_is_piloted_released_copied_and_billed() {
    on_each_store(async |world| {
        let (house, ada, rita) = market(&world).await;
        let reply = house.form(&rita, "/projects/new/sentiment", &[]).await;
        let path = reply.location.expect("the draft");
        let id = path.split('/').nth(2).expect("its id").to_owned();
        let at = |page: &str| format!("/projects/{id}/{page}");
        let rows: String = (0..12).map(|n| format!("\nIt was good {n} times.")).collect();
        sent(&house, &rita, &at("rows"), &[("rows", &format!("text{rows}"))]).await;
        let check = house.get(&rita, &at("check")).await;
        // 12 tasks with 3 answers at 0.12, and 10 of them.
        assert_shows(&check, &["€4.32", "pilot of 10 tasks", "€3.60"]);
        let open = sent(&house, &rita, &at("pilot"), &[]).await;
        assert_shows(&open, &["A moderator looks at it"]);
        let project = id.parse().unwrap();
        world.write(async move |tx| projects::approve(tx, MODERATOR, project).await).await;
        let page = house.get(&rita, &format!("/projects/{id}")).await;
        assert_shows(&page, &["This is a pilot.", "Release the other 2 tasks", "€0.72"]);
        assert_shows(&house.get(&rita, &at("reviews")).await, &["This is a pilot."]);
        let page = sent(&house, &rita, &at("pilot/release"), &[]).await;
        assert_shows(&page, &["every task can be worked on now"]);
        assert!(!main_of(&page).contains("This is a pilot."));
        assert_eq!(house.form(&rita, &at("pilot/release"), &[]).await.status, 409);

        let eve = world.person("eve").await;
        world.accepted(ada, eve, project, r#"{"sentiment": "positive"}"#).await;
        let bill = house.get(&rita, "/wallet/billing").await;
        let shown = ["How does the writer feel?", "€4.32", "€0.12", "Put in escrow"];
        assert_shows(&bill, &shown);
        let csv = house.get(&rita, "/wallet/billing.csv").await;
        let line = csv.text.lines().find(|it| it.contains(&id)).expect("the project's line");
        assert!(line.ends_with("4.32,0.00,1,0.12,0.024,0.00"), "{line}");

        let reply = house.form(&rita, &at("copies"), &[]).await;
        let copy = follow(&house, &rita, &reply).await;
        assert_shows(&copy, &["Copied as a draft", "How does the writer feel?"]);
        let eve = house.session(eve).await;
        for page in ["copies", "pilot", "pilot/release"] {
            assert_eq!(house.form(&eve, &at(page), &[]).await.status, 404, "{page}");
        }
        let gallery = house.get(&rita, "/projects/new").await;
        assert_shows(&gallery, &["Copy one of your projects", &at("copies")]);
    })
    .await;
}
