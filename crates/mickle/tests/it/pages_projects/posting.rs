//! The whole way: a new project, every step, published, approved, open.

use base::Money;
use market::{ProjectId, accounts::Role, projects};
use testkit::on_each_store;

use super::{assert_shows, draft, follow, market, sent};
use crate::house::{House, Reply, Who};

/// Fills in every step of a draft, from the basics to the people; the check comes back.
async fn go_through_the_steps(house: &House, rita: &Who, id: ProjectId) -> Reply {
    let at = |page: &str| format!("/projects/{id}/{page}");
    let basics = [
        ("title", "Name the thing in the picture"),
        ("summary", "One word each."),
        ("category", "images"),
        ("language", "en"),
        ("difficulty", "medium"),
        ("_then", "next"),
    ];
    let page = sent(house, rita, &at("basics"), &basics).await;
    assert_shows(&page, &["Saved.", "<h1>Instructions"]);
    let text = [("instructions", "Look at it.\n\n- **One word**"), ("_then", "next")];
    let page = sent(house, rita, &at("instructions"), &text).await;
    assert_shows(&page, &["<h1>Form", "A question about a picture"]);
    let page = sent(house, rita, &at("form"), &[("_start", "judgement")]).await;
    assert_shows(&page, &["How does the writer feel about it?", "‹text›"]);

    let rows = [("rows", "text\nIt was good.\nIt was <b>bad</b>.")];
    let page = sent(house, rita, &at("rows"), &rows).await;
    assert_shows(&page, &["2\u{a0}tasks"]);
    let pay = [
        ("price", "0.50"),
        ("answers_per_task", "3"),
        ("estimate", ""),
        ("time_limit", "20"),
        ("time_unit", "minutes"),
        ("auto_accept", "3"),
        ("max_reworks", "1"),
        ("tasks_per_worker", "0"),
        ("claims_per_worker", "1"),
        ("expires_at", ""),
        ("priority", "0"),
        ("_then", "next"),
    ];
    let page = sent(house, rita, &at("pay"), &pay).await;
    assert_shows(&page, &["<h1>People", "Open to everybody"]);
    let open = [("hiring", "open"), ("_then", "next")];
    sent(house, rita, &at("people"), &open).await
}

#[tokio::test(flavor = "multi_thread")]
async fn a_project_is_posted_by_forms_alone() {
    on_each_store(async |world| {
        let (house, account, rita) = market(&world).await;
        let id = draft(&house, &rita, "open").await;
        let at = |page: &str| format!("/projects/{id}/{page}");

        let missing = house.get(&rita, &at("check")).await;
        assert_shows(&missing, &["Write the instructions", "Make the form", "Add data"]);
        assert_shows(&missing, &["Set the price", "Some things are still missing"]);
        let reply = house.form(&rita, &at("publication"), &[]).await;
        assert_eq!(reply.status, 422);
        assert_shows(&reply, &["It could not be published."]);

        let page = go_through_the_steps(&house, &rita, id).await;
        // 2 tasks × 3 answers × 0.50
        assert_shows(&page, &["<h1>Check", "€3.00", "€2.40", "€0.60", "Publish the project"]);

        let trial = house.get(&rita, &at("trial")).await;
        assert_shows(&trial, &["It was good.", "Submit (only a trial)"]);

        let reply = house.form(&rita, &at("publication"), &[]).await;
        let page = follow(&house, &rita, &reply).await;
        assert_shows(&page, &["A moderator looks at it", "In review"]);
        assert_eq!(world.money(account).await, Money::units(97));
        let locked = house.get(&rita, &at("pay")).await;
        assert_shows(&locked, &["Withdraw it from review first"]);
        assert!(!locked.text.contains("Save and go on"));

        let mo = world.staff("mo", Role::Moderator).await;
        let mo = house.session(mo).await;
        let queue = house.get(&mo, "/operator/moderation").await;
        assert_shows(&queue, &["Name the thing in the picture", "rita"]);
        let look = house.get(&mo, &format!("/operator/moderation/{id}")).await;
        assert_shows(&look, &["<strong>One word</strong>", "It was good.", "€0.50"]);
        let page = sent(&house, &mo, &format!("/operator/moderation/{id}/approval"), &[]).await;
        assert_shows(&page, &["Approved: the project is open.", "Nothing is waiting"]);
        let page = house.get(&rita, &format!("/projects/{id}")).await;
        assert_shows(&page, &["Open", "of 6\u{a0}places", "20\u{a0}min"]);
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn who_lacks_money_is_told_how_much_and_where() {
    on_each_store(async |world| {
        let (house, account, rita) = market(&world).await;
        let posting =
            testkit::Posting { tasks: 2, price: Money::units(60), ..testkit::Posting::default() };
        let id = world.draft_project(account, posting).await;
        let page = house.get(&rita, &format!("/projects/{id}/check")).await;
        assert_shows(
            &page,
            &["Your wallet lacks", "€20.00", "href=\"/wallet/top-up?amount=20.00\""],
        );
        assert!(!page.text.contains("Publish the project"));
        let reply = house.form(&rita, &format!("/projects/{id}/publication"), &[]).await;
        assert_eq!(reply.status, 402);
        assert_shows(&reply, &["There is not enough money"]);
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_trial_says_what_would_be_refused_and_stores_nothing() {
    on_each_store(async |world| {
        let (house, account, rita) = market(&world).await;
        let id = world.draft_project(account, testkit::Posting::default()).await;
        let path = format!("/projects/{id}/trial");
        let reply = house.multipart(&rita, &path, &[("_after", "0"), ("answer", " ")], &[]).await;
        assert_eq!(reply.status, 422);
        assert_shows(&reply, &["Fill this in.", "text 1"]);
        let typed = [("_after", "0"), ("answer", "<i>word</i>")];
        let reply = house.multipart(&rita, &path, &typed, &[]).await;
        assert_eq!(reply.status, 200);
        assert_shows(&reply, &["This answer would be taken", "&lt;i&gt;word&lt;/i&gt;"]);
        let tally = world.read(async move |tx| projects::tally(tx, id).await).await;
        assert_eq!((tally.running(), tally.free), (0, 1));
    })
    .await;
}
