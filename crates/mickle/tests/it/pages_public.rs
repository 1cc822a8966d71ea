//! What a stranger reads, and what the operator writes there.

use axum::http::StatusCode;
use market::accounts::Role;
use testkit::{World, on_each_store};

use crate::house::{House, Who};

/// Every open page says who it is to search engines, in each language.
#[tokio::test(flavor = "multi_thread")]
async fn open_pages_can_be_found_and_shared() {
    on_each_store(async |world: World| {
        let house = House::new(world);
        for path in
            ["/", "/help", "/conduct", "/privacy", "/imprint", "/terms", "/fees", "/transparency"]
        {
            for lang in ["en", "de", "fr"] {
                let at = format!("{path}?lang={lang}");
                let page = house.get(&Who::Nobody, &at).await;
                assert_eq!(page.status, StatusCode::OK, "{at}");
                let own = format!("rel=\"canonical\" href=\"{}{at}\"", testkit::BASE_URL);
                for part in [
                    format!("<html lang=\"{lang}\"").as_str(),
                    own.as_str(),
                    "hreflang=\"x-default\"",
                    "<meta name=\"description\" content=\"",
                    "property=\"og:title\"",
                ] {
                    assert!(page.text.contains(part), "{at} lacks {part}");
                }
            }
        }
        let robots = house.get(&Who::Nobody, "/robots.txt").await.text;
        assert!(robots.contains("Sitemap: ") && robots.contains("Disallow: /operator"));
        let map = house.get(&Who::Nobody, "/sitemap.xml").await.text;
        assert!(map.contains("/help</loc>") && map.contains("hreflang=\"fr\""), "{map}");
        let manifest = house.get(&Who::Nobody, "/manifest.webmanifest").await.json();
        for icon in manifest["icons"].as_array().unwrap() {
            let at = icon["src"].as_str().unwrap();
            assert_eq!(house.get(&Who::Nobody, at).await.status, StatusCode::OK, "{at}");
        }
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_text_is_written_previewed_and_never_lost() {
    on_each_store(async |world: World| {
        let house = House::new(world.clone());
        let ann = house.session(world.staff("ann", Role::Admin).await).await;
        let bea = house.session(world.staff("bea", Role::Admin).await).await;
        let edit = "/operator/pages/imprint/en";
        let blank = house.get(&ann, "/imprint").await.text;
        assert!(blank.contains("still wait for you") && blank.contains("<mark>name of the"));
        let strangers = house.get(&Who::Nobody, "/imprint").await.text;
        assert!(!strangers.contains("still wait for you"), "{strangers}");
        let name = "/operator/settings/operator_name";
        house.form(&ann, name, &[("value", "Lumen & Daughters")]).await;
        let filled = house.get(&Who::Nobody, "/imprint").await.text;
        assert!(filled.contains("Lumen &amp; Daughters"), "{filled}");

        let typed = [("title", "Imprint"), ("body", "## Us\n\nWe are **here**."), ("seen", "0")];
        let preview = house.form(&ann, edit, &[&typed[..], &[("what", "preview")]].concat()).await;
        assert_eq!(preview.status, StatusCode::OK);
        assert!(preview.text.contains("We are <strong>here</strong>."), "{}", preview.text);
        assert!(!house.get(&Who::Nobody, "/imprint").await.text.contains("We are"));
        let saved = house.form(&ann, edit, &[&typed[..], &[("what", "save")]].concat()).await;
        let done = format!("{edit}?done=page-is-saved");
        assert_eq!(saved.location.as_deref(), Some(done.as_str()));
        assert!(house.get(&Who::Nobody, "/imprint").await.text.contains("We are"));

        let late = [("title", "Imprint"), ("body", "Mine came later."), ("seen", "0")];
        let late = house.form(&bea, edit, &late).await;
        assert_eq!(late.status, StatusCode::CONFLICT);
        for part in ["Mine came later.", "We are <strong>here</strong>.", "Somebody else saved"] {
            assert!(late.text.contains(part), "no {part}: {}", late.text);
        }
        // Who has seen both and saves again means it.
        assert!(late.text.contains("name=\"seen\" value=\"1\""), "{}", late.text);
        let wrong = [("title", ""), ("body", "Still typed."), ("seen", "1")];
        let wrong = house.form(&bea, edit, &wrong).await;
        assert_eq!(wrong.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(wrong.text.contains("Still typed."), "{}", wrong.text);
        let again = [("version", "1"), ("seen", "1")];
        let restored = house.form(&bea, &format!("{edit}/restoration"), &again).await;
        assert!(restored.location.is_some_and(|it| it.ends_with("page-is-restored")));
        let history = house.get(&ann, edit).await.text;
        assert!(history.contains(">ann<") && history.contains(">bea<"), "{history}");
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn the_calculator_adds_up() {
    on_each_store(async |world: World| {
        let house = House::new(world);
        let sums = "/fees?price=0,50&tasks=200&answers=3&seconds=60";
        let page = house.get(&Who::Nobody, sums).await.text;
        for part in ["€300.00", "€240.00", "€60.00", "€0.40", "€24.00"] {
            assert!(page.contains(part), "no {part}: {page}");
        }
        let low = house.get(&Who::Nobody, "/fees?price=0.10&seconds=60").await.text;
        // 12.00 an hour are 0.20 a minute, of which 0.25 is the price.
        assert!(low.contains("below the €12.00") && low.contains("€0.25"), "{low}");
        let wrong = house.get(&Who::Nobody, "/fees?price=-1&tasks=x&answers=0").await;
        assert_eq!(wrong.status, StatusCode::OK);
        assert_eq!(wrong.text.matches("aria-invalid").count(), 3, "{}", wrong.text);
    })
    .await;
}
