//! Applicants: marked, sorted, compared and declined with some words.

use base::Pitch;
use market::{applications, projects::Hiring};
use testkit::{Posting, on_each_store};

use super::{assert_shows, main_of, market, sent};

#[tokio::test(flavor = "multi_thread")]
async fn applicants_are_compared_and_declined_politely() {
    on_each_store(async |world| {
        let (house, ada, rita) = market(&world).await;
        let posting = Posting { hiring: Hiring::Apply, ..Posting::default() };
        let project = world.open_project(ada, posting).await;
        let mut ids = Vec::new();
        for name in ["ben", "cleo", "dora"] {
            let who = world.person(name).await;
            let pitch = Pitch::parse("pitch", &format!("I am {name} and I can do it.")).unwrap();
            let apply =
                async move |tx: &mut store::Tx| applications::apply(tx, who, project, &pitch).await;
            ids.push((world.write(apply).await, who));
        }
        let at = format!("/projects/{project}/applicants");
        let page = house.get(&rita, &at).await;
        assert_shows(&page, &["I am cleo", "Compare", "Best rated", "thank you for applying"]);
        let mark = format!("/applications/{}/shortlist", ids[2].0);
        let page = sent(&house, &rita, &mark, &[("mark", "on")]).await;
        assert_shows(&page, &["Your shortlist is changed", "Shortlisted"]);
        let sorted = house.get(&rita, &format!("{at}?sort=shortlist")).await;
        let (dora, ben) = (sorted.text.find("I am dora"), sorted.text.find("I am ben"));
        assert!(dora < ben, "the shortlist comes first");

        let both = format!("{at}/compare?who={}&who={}", ids[0].0, ids[2].0);
        let page = house.get(&rita, &both).await;
        assert_shows(&page, &["Side by side", "I am ben", "I am dora"]);
        assert!(!main_of(&page).contains("I am cleo"));
        assert_shows(&house.get(&rita, &format!("{at}/compare")).await, &["Nobody to compare"]);

        let refusal = format!("/applications/{}/refusal", ids[1].0);
        let words = [("message", "Thank you, cleo. Next time, I hope.")];
        sent(&house, &rita, &refusal, &words).await;
        let cleo = house.session(ids[1].1).await;
        assert_shows(&house.get(&cleo, "/messages").await, &["Next time, I hope."]);
        assert_eq!(house.get(&cleo, &both).await.status, 404);
    })
    .await;
}
