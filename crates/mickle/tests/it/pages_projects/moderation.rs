//! The moderators' desk: approve, send back, pause, trust; closed to everybody else.

use base::Money;
use market::{accounts::Role, projects, settings};
use testkit::{Posting, on_each_store};

use super::{assert_shows, market, sent};
use crate::house::Who;

#[tokio::test(flavor = "multi_thread")]
async fn a_project_is_sent_back_with_a_reason_and_comes_again() {
    on_each_store(async |world| {
        let (house, account, rita) = market(&world).await;
        let mo = world.staff("mo", Role::Moderator).await;
        let mo = house.session(mo).await;
        let id = world.draft_project(account, Posting::default()).await;
        world.write(async move |tx| projects::publish(tx, account, id).await).await;
        let page = format!("/operator/moderation/{id}");

        let reply = house.form(&mo, &format!("{page}/return"), &[("reason", "Too low")]).await;
        assert_eq!(reply.status, 422);
        assert_shows(&reply, &["at least 10 characters", "Too low</textarea>"]);
        let reason = [("reason", "Say which language the text is in.")];
        let queue = sent(&house, &mo, &format!("{page}/return"), &reason).await;
        assert_shows(&queue, &["Sent back", "Nothing is waiting"]);
        assert_eq!(house.get(&mo, &page).await.status, 404);

        let back = house.get(&rita, &format!("/projects/{id}")).await;
        assert_shows(&back, &["A moderator sent the project back", "which language the text"]);
        assert_shows(&house.get(&rita, "/projects").await, &["Sent back"]);
        assert_eq!(world.money(account).await, Money::units(100));
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn an_open_project_is_paused_and_goes_on() {
    on_each_store(async |world| {
        let (house, account, rita) = market(&world).await;
        let mo = world.staff("mo", Role::Moderator).await;
        let mo = house.session(mo).await;
        let id = world.open_project(account, Posting::default()).await;
        let page = format!("/operator/moderation/{id}");
        let open = house.get(&mo, "/operator/moderation?state=open").await;
        assert_shows(&open, &["Say what you see"]);
        let reason = [("reason", "Workers report broken pictures.")];
        let paused = sent(&house, &mo, &format!("{page}/pause"), &reason).await;
        assert_shows(&paused, &["A moderator paused it.", "broken pictures", "Let it go on"]);
        let list = house.get(&mo, "/operator/moderation?state=paused").await;
        assert_shows(&list, &["Paused by a moderator"]);

        let own = house.get(&rita, &format!("/projects/{id}")).await;
        assert_shows(&own, &["only a moderator lets it go on"]);
        assert!(!own.text.contains("Resume"));
        let reply = house.form(&rita, &format!("/projects/{id}/resumption"), &[]).await;
        assert_eq!(reply.status, 403);
        let page = sent(&house, &mo, &format!("{page}/resumption"), &[]).await;
        assert_shows(&page, &["The project goes on."]);
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn trust_opens_projects_at_once_and_new_phrases_are_found() {
    on_each_store(async |world| {
        let (house, account, rita) = market(&world).await;
        let mo = world.staff("mo", Role::Moderator).await;
        let mo = house.session(mo).await;
        let first = world.open_project(account, Posting::default()).await;
        let page = format!("/operator/moderation/{first}");
        let page = sent(&house, &mo, &format!("{page}/trust"), &[]).await;
        assert_shows(&page, &["open without a look from now on", "Look at them again"]);
        let second = world.draft_project(account, Posting::default()).await;
        let publish = format!("/projects/{second}/publication");
        let page = sent(&house, &rita, &publish, &[]).await;
        assert_shows(&page, &["The project is open: workers can begin."]);

        let list = settings::PROHIBITED.name;
        world.write(async move |tx| settings::set(tx, None, list, "what you see").await).await;
        let page = house.get(&mo, &format!("/operator/moderation/{second}")).await;
        assert_shows(&page, &["Phrases of the prohibited list", "title: “what you see”"]);
        let back = format!("/operator/moderation/{second}/distrust");
        assert_shows(&sent(&house, &mo, &back, &[]).await, &["are looked at again"]);
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn the_desk_is_for_moderators_and_not_for_their_own_projects() {
    on_each_store(async |world| {
        let (house, account, rita) = market(&world).await;
        let treasurer = world.staff("tom", Role::Treasurer).await;
        let tom = house.session(treasurer).await;
        let id = world.open_project(account, Posting::default()).await;
        let page = format!("/operator/moderation/{id}");
        for who in [&rita, &tom] {
            for path in ["/operator/moderation", &page] {
                assert_eq!(house.get(who, path).await.status, 404, "{path}");
            }
            for what in ["approval", "return", "pause", "resumption", "trust", "distrust"] {
                let path = format!("{page}/{what}");
                let reason = [("reason", "This is a long reason.")];
                assert_eq!(house.form(who, &path, &reason).await.status, 404, "{path}");
            }
        }
        assert_eq!(house.get(&Who::Nobody, &page).await.status, 303);

        let mia = world.staff("mia", Role::Moderator).await;
        world.fund(mia, Money::units(5)).await;
        let own = world.draft_project(mia, Posting::default()).await;
        world.write(async move |tx| projects::publish(tx, mia, own).await).await;
        let browser = house.session(mia).await;
        let path = format!("/operator/moderation/{own}/approval");
        let reply = house.form(&browser, &path, &[]).await;
        assert_eq!(reply.status, 403);
        assert_shows(&reply, &["This project is your own"]);
    })
    .await;
}
