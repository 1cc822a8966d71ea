//! The steps: what is wrong comes back beside its field with everything that was typed.

use base::Money;
use testkit::{Posting, on_each_store};

use super::{assert_shows, draft, market, sent};
use crate::house::Who;

const PAY: [(&str, &str); 11] = [
    ("price", "0.10"),
    ("answers_per_task", "1"),
    ("estimate", ""),
    ("time_limit", "1"),
    ("time_unit", "hours"),
    ("auto_accept", "7"),
    ("max_reworks", "1"),
    ("tasks_per_worker", "0"),
    ("claims_per_worker", "1"),
    ("expires_at", ""),
    ("priority", "0"),
];

/// The pages of a draft.
const PAGES: [&str; 10] = [
    "basics",
    "instructions",
    "form",
    "form/item?kind=choice",
    "data",
    "pay",
    "people",
    "check",
    "trial",
    "tasks",
];

/// Where forms of these pages are sent.
const TARGETS: [&str; 12] = [
    "basics",
    "instructions",
    "form",
    "form/item",
    "form/moves",
    "form/removals",
    "rows",
    "tasks",
    "people",
    "invitations",
    "invitations/withdrawal",
    "publication",
];

/// Good values for every field of every form.
const FULL: [(&str, &str); 15] = [
    ("title", "Mine now"),
    ("category", "other"),
    ("language", "en"),
    ("difficulty", "easy"),
    ("instructions", "Mine"),
    ("_start", "blank"),
    ("rows", "a\nb"),
    ("column", "a"),
    ("value-0", "b"),
    ("hiring", "open"),
    ("people", "x@example.org"),
    ("who", "x@example.org"),
    ("_kind", "url"),
    ("label", "Mine"),
    ("_seen", "e3b0c44298fc1c14"),
];

fn pay(changes: &[(&'static str, &'static str)]) -> Vec<(&'static str, &'static str)> {
    let value = |name: &str, old| changes.iter().find(|it| it.0 == name).map_or(old, |it| it.1);
    let mut pairs: Vec<_> = PAY.iter().map(|(name, old)| (*name, value(name, *old))).collect();
    pairs.extend(changes.iter().filter(|it| it.0 == "_then"));
    pairs
}

#[tokio::test(flavor = "multi_thread")]
async fn a_wrong_price_list_comes_back_whole() {
    on_each_store(async |world| {
        let (house, _, rita) = market(&world).await;
        let id = draft(&house, &rita, "open").await;
        let path = format!("/projects/{id}/pay");
        let wrong = [
            ("price", "1,240"),
            ("answers_per_task", "many"),
            ("time_limit", "999999999999999999"),
            ("expires_at", "2026-02-30"),
            ("priority", "4"),
        ];
        let reply = house.form(&rita, &path, &pay(&wrong)).await;
        assert_eq!(reply.status, 422);
        let kept = ["value=\"1,240\"", "value=\"many\"", "value=\"2026-02-30\"", "value=\"4\""];
        assert_shows(&reply, &kept);
        assert_shows(&reply, &["in digits, such as", "Write a whole number"]);
        assert_shows(&reply, &["Write a day such as", "href=\"#f-price\""]);

        let outside = [
            ("answers_per_task", "101"),
            ("max_reworks", "4"),
            ("time_limit", "0"),
            ("auto_accept", "31"),
            ("expires_at", "2020-01-01"),
        ];
        let reply = house.form(&rita, &path, &pay(&outside)).await;
        assert_eq!(reply.status, 422);
        let told = ["1–100", "0–3", "between one minute and 30 days", "This moment has passed"];
        assert_shows(&reply, &told);

        let low = [("price", "0.10"), ("estimate", "1.5"), ("_then", "sums")];
        let page = house.form(&rita, &path, &pay(&low)).await;
        assert_shows(&page, &["€3.20", "below the €12.00"]);
        let fair = [("price", "1"), ("estimate", "2"), ("_then", "sums")];
        let page = house.form(&rita, &path, &pay(&fair)).await;
        assert_shows(&page, &["About <b>€24.00</b> an hour"]);
        let unsaved = house.get(&rita, &path).await;
        assert!(!unsaved.text.contains("value=\"1.00\""));

        let last = [("expires_at", "2026-12-24"), ("_then", "stay")];
        let page = sent(&house, &rita, &path, &pay(&last)).await;
        assert_shows(&page, &["value=\"0.10\"", "value=\"2026-12-24\"", "Saved."]);
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn instructions_are_shown_before_they_are_saved() {
    on_each_store(async |world| {
        let (house, _, rita) = market(&world).await;
        let id = draft(&house, &rita, "open").await;
        let path = format!("/projects/{id}/instructions");
        let typed = [("instructions", "## Do\n<script>alert(1)</script>"), ("_then", "preview")];
        let page = house.form(&rita, &path, &typed).await;
        assert_eq!(page.status, 200);
        assert_shows(&page, &["Not saved yet.", ">Do</h3>", "&lt;script&gt;alert(1)"]);
        assert!(!page.text.contains("<script>alert"));
        assert!(!house.get(&rita, &path).await.text.contains("## Do"));

        let bad = [("instructions", "Collect phone numbers of people."), ("_then", "next")];
        let reply = house.form(&rita, &path, &bad).await;
        assert_eq!(reply.status, 422);
        assert_shows(&reply, &["not allowed here", "Collect phone numbers of people."]);
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn people_are_invited_by_their_addresses() {
    on_each_store(async |world| {
        let (house, _, rita) = market(&world).await;
        let id = draft(&house, &rita, "open").await;
        let at = |page: &str| format!("/projects/{id}/{page}");
        let page = sent(&house, &rita, &at("people"), &[("hiring", "invite")]).await;
        assert_shows(&page, &["Nobody is invited yet", "E-mail addresses"]);
        let typed = [("people", "ada@example.org\nnobody at all; bob@example.org")];
        let reply = house.form(&rita, &at("invitations"), &typed).await;
        assert_eq!(reply.status, 422);
        assert_shows(&reply, &["no e-mail address: nobody at all", "bob@example.org</textarea>"]);
        let typed = [("people", "ada@example.org, bob@example.org\n")];
        let page = sent(&house, &rita, &at("invitations"), &typed).await;
        assert_shows(&page, &["They are invited.", "ada@example.org", "when it opens"]);
        let reply = house.form(&rita, &at("invitations"), &[("people", "rita@example.org")]).await;
        assert_shows(&reply, &["This is your own account"]);
        let withdrawal = at("invitations/withdrawal");
        let page = sent(&house, &rita, &withdrawal, &[("who", "bob@example.org")]).await;
        assert_shows(&page, &["The invitation is withdrawn."]);
        assert!(!page.text.contains("bob@example.org"));
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn an_open_project_keeps_how_it_hires_and_takes_a_new_price() {
    on_each_store(async |world| {
        let (house, account, rita) = market(&world).await;
        let id = world.open_project(account, Posting { tasks: 4, ..Posting::default() }).await;
        let page = house.get(&rita, &format!("/projects/{id}/people")).await;
        assert_shows(&page, &["This cannot be changed after the project was published."]);
        let path = format!("/projects/{id}/pay");
        let page = sent(&house, &rita, &path, &pay(&[("price", "2"), ("_then", "stay")])).await;
        assert_shows(&page, &["value=\"2.00\"", "keeps the terms of the claim"]);
        assert_eq!(world.money(account).await, Money::units(96));
        let reply = house.form(&rita, &path, &pay(&[("price", "500")])).await;
        assert_eq!(reply.status, 402);
        assert_shows(&reply, &["There is not enough money", "value=\"500\""]);
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn every_page_of_a_strangers_draft_is_not_there() {
    on_each_store(async |world| {
        let (house, _, rita) = market(&world).await;
        let id = draft(&house, &rita, "invite").await;
        let stan = world.person("stan").await;
        let stan = house.session(stan).await;
        let no_item = "0".repeat(26);
        for page in PAGES {
            let path = format!("/projects/{id}/{page}");
            assert_eq!(house.get(&rita, &path).await.status, 200, "{path}");
            assert_eq!(house.get(&stan, &path).await.status, 404, "{path}");
            assert_eq!(house.get(&Who::Nobody, &path).await.status, 303, "{path}");
        }
        let imports = format!("/projects/{id}/imports/{no_item}");
        assert_eq!(house.get(&rita, &imports).await.status, 404);
        let file = format!("/projects/{id}/data/files/{no_item}");
        assert_eq!(house.get(&rita, &file).await.status, 404);
        for page in TARGETS {
            let path = format!("/projects/{id}/{page}");
            assert_eq!(house.form(&stan, &path, &FULL).await.status, 404, "{path}");
        }
        let path = format!("/projects/{id}/pay");
        assert_eq!(house.form(&stan, &path, &pay(&[])).await.status, 404);
        for page in [format!("imports/{no_item}/undoing"), format!("tasks/{no_item}/removal")] {
            let path = format!("/projects/{id}/{page}");
            assert_eq!(house.form(&stan, &path, &[]).await.status, 404, "{path}");
        }
        let path = format!("/projects/{id}/data/files");
        let csv = [("file", "a.csv", "a\nb")];
        assert_eq!(house.multipart(&stan, &path, &[], &csv).await.status, 404);
        assert_shows(&house.get(&rita, &format!("/projects/{id}/basics")).await, &["Name what"]);
    })
    .await;
}
