//! The designer without scripts: begin, add, change, move, remove, and the document by hand.

use testkit::on_each_store;

use super::{assert_shows, draft, hidden, market, sent};

#[tokio::test(flavor = "multi_thread")]
async fn a_form_is_made_item_by_item() {
    on_each_store(async |world| {
        let (house, _, rita) = market(&world).await;
        let id = draft(&house, &rita, "open").await;
        let at = |page: &str| format!("/projects/{id}/{page}");
        let page = sent(&house, &rita, &at("form"), &[("_start", "blank")]).await;
        assert_shows(&page, &["Your answer", "Long text"]);

        let item = house.get(&rita, &at("form/item?kind=choice")).await;
        let seen = hidden(&item, "_seen");
        let typed = [
            ("_kind", "choice"),
            ("_seen", &seen),
            ("label", "Is it a lamp?"),
            ("options", "yes | Yes, it is\n\nyes"),
            ("required", "on"),
        ];
        let reply = house.form(&rita, &at("form/item"), &typed).await;
        assert_eq!(reply.status, 422);
        assert_shows(&reply, &["Another option has this value", "href=\"#f-options\""]);
        assert_shows(&reply, &["yes | Yes, it is\n", "value=\"Is it a lamp?\""]);

        let typed = [
            ("_kind", "choice"),
            ("_seen", &seen),
            ("label", "Is ${thing} a lamp?"),
            ("options", "yes | Yes, it is\nno"),
        ];
        let page = sent(&house, &rita, &at("form/item"), &typed).await;
        assert_shows(&page, &["Is ‹thing› a lamp?", "Yes, it is", "(optional)"]);

        // The same change from an old window is noticed.
        let reply = house.form(&rita, &at("form/item"), &typed).await;
        assert_eq!(reply.status, 409);
        assert_shows(&reply, &["changed in another window", "Is ${thing} a lamp?"]);

        let seen = hidden(&page, "_seen");
        let up = [("_at", "1"), ("_to", "up"), ("_seen", &seen)];
        let page = sent(&house, &rita, &at("form/moves"), &up).await;
        let (lamp, answer) = (page.text.find("Is ${thing}"), page.text.find("Your answer"));
        assert!(lamp < answer, "the question stands first");

        let item = house.get(&rita, &at("form/item?at=0")).await;
        assert_shows(&item, &["value=\"is_thing_a_lamp\"", "yes | Yes, it is\nno"]);

        let seen = hidden(&page, "_seen");
        let first = [("_at", "0"), ("_seen", seen.as_str())];
        let page = sent(&house, &rita, &at("form/removals"), &first).await;
        assert!(!page.text.contains("lamp"), "the question is gone");
        let seen = hidden(&page, "_seen");
        let last = [("_at", "0"), ("_seen", seen.as_str())];
        let reply = house.form(&rita, &at("form/removals"), &last).await;
        assert_eq!(reply.status, 409);
        assert_shows(&reply, &["A form asks at least one thing"]);
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_document_with_mistakes_comes_back_with_their_paths() {
    on_each_store(async |world| {
        let (house, _, rita) = market(&world).await;
        let id = draft(&house, &rita, "open").await;
        let path = format!("/projects/{id}/form");
        let bad = r#"{"items":[{"ask":"choice","name":"1x","label":"A","options":[]},{"shw":1}]}"#;
        let reply = house.form(&rita, &path, &[("_document", bad)]).await;
        assert_eq!(reply.status, 422);
        assert_shows(&reply, &["items[0].name", "items[0].options", "items[1]"]);
        assert_shows(&reply, &["&quot;shw&quot;:1"]);
        let reply = house.form(&rita, &path, &[("_document", "no json")]).await;
        assert_eq!(reply.status, 422);
        assert_shows(&reply, &["This is not JSON", "no json</textarea>"]);

        let good = r#"{"items":[{"ask":"url","name":"page","label":"Where is it?"}]}"#;
        let page = sent(&house, &rita, &path, &[("_document", good)]).await;
        assert_shows(&page, &["The form is saved.", "Where is it?", "Web address"]);
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_form_can_begin_with_the_data() {
    on_each_store(async |world| {
        let (house, _, rita) = market(&world).await;
        let id = draft(&house, &rita, "open").await;
        let rows = [("rows", "city,land\nBonn,DE")];
        sent(&house, &rita, &format!("/projects/{id}/rows"), &rows).await;
        let page = house.get(&rita, &format!("/projects/{id}/form")).await;
        assert_shows(&page, &["Your own data", "city, land"]);
        let start = [("_start", "data")];
        let page = sent(&house, &rita, &format!("/projects/{id}/form"), &start).await;
        assert_shows(&page, &["city: Bonn", "Filled with the data of your first task."]);
    })
    .await;
}
