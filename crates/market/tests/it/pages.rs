//! Pages that the operator writes: what holds, what held, and who wrote it.

use base::{Markdown, Result, Rule, Title};
use locale::Language::{self, English, French, German};
use market::{
    AccountId,
    accounts::Role,
    events::{self, Wanted},
    pages::{self, BLANK, Draft, Known, Page, Placing, Refusal, Slug},
};
use store::Tx;
use testkit::{World, at_once, on_each_store};

fn slug(name: &str) -> Slug {
    Slug::parse("name", name).expect("a name")
}

fn draft(name: &str, language: Language, body: &str, seen: i64) -> Draft {
    let title = Title::parse("title", "Ours").expect("a title");
    let body = Markdown::parse("body", body).expect("a text");
    Draft { slug: slug(name), language, title, body, seen }
}

async fn save(world: &World, by: AccountId, draft: Draft) -> Result<bool> {
    world.db.write(async move |tx| pages::write(tx, by, &draft).await).await
}

async fn read(world: &World, name: &str, language: Language) -> Result<Page> {
    let slug = slug(name);
    world.db.read(async move |tx| pages::page(tx, &slug, language).await).await
}

#[test]
fn every_refusal_has_a_sentence() {
    for refusal in Refusal::ALL {
        let code = refusal.verdict().1;
        assert!(pages::CODES.iter().any(|it| it.0 == code), "no sentence for {code}");
    }
}

#[test]
fn every_page_comes_with_a_text_in_every_language() {
    for known in Known::ALL {
        for language in Language::ALL {
            let (title, body) = pages::default_text(*known, language);
            assert!(Title::parse("title", title).is_ok(), "{known} in {language:?}");
            assert!(500 < body.len(), "{known} says too little in {language:?}");
            let others = Language::ALL.into_iter().filter(|it| *it != language);
            for other in others {
                let there = pages::default_text(*known, other).1;
                assert_ne!(body, there, "{known} is not translated");
                let count = |text: &str| text.matches("\n## ").count();
                assert_eq!(count(body), count(there), "{known} has other parts in {other:?}");
            }
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_text_holds_until_the_next_one_and_none_is_lost() {
    on_each_store(async |world| {
        let ann = world.staff("ann", Role::Admin).await;
        let ours = read(&world, "help", German).await.unwrap();
        assert_eq!((ours.text.title.as_str(), ours.made_at), ("Hilfe", None));
        assert!(save(&world, ann, draft("help", German, "Erster Text.", 0)).await.unwrap());
        assert!(save(&world, ann, draft("help", German, "Zweiter Text.", 1)).await.unwrap());
        assert!(!save(&world, ann, draft("help", German, "Zweiter Text.", 2)).await.unwrap());
        assert_eq!(read(&world, "help", German).await.unwrap().text.body, "Zweiter Text.");
        // Our help in other languages is worth more than theirs in German.
        assert_eq!(read(&world, "help", French).await.unwrap().text.title, "Aide");
        world
            .write(async move |tx| pages::restore(tx, ann, &slug("help"), German, 1, 2).await)
            .await;
        assert_eq!(read(&world, "help", German).await.unwrap().text.body, "Erster Text.");
        world
            .write(async move |tx| pages::back_to_default(tx, ann, &slug("help"), German, 3).await)
            .await;
        assert_eq!(read(&world, "help", German).await.unwrap(), ours);
        let versions = async move |tx: &mut Tx| pages::versions(tx, &slug("help"), German, 9).await;
        let versions = world.read(versions).await;
        let told: Vec<_> = versions.iter().map(|it| (it.version, it.is_default)).collect();
        assert_eq!(told, [(4, true), (3, false), (2, false), (1, false)]);
        assert!(versions.iter().all(|it| it.made_by == ann));
        let wanted = Wanted { subject: Some("help".to_owned()), ..Wanted::default() };
        let log = world.read(async move |tx| events::log(tx, &wanted, None, 9).await).await;
        // All at one moment of a clock that stands still, so in no order.
        let mut kinds: Vec<_> = log.iter().map(|it| it.kind.as_str()).collect();
        kinds.sort_unstable();
        assert_eq!(kinds, ["page-reset", "page-written", "page-written", "page-written"]);
        assert!(log.iter().all(|it| it.actor == Some(ann)));
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_legal_page_is_the_operators_in_whatever_language() {
    on_each_store(async |world| {
        let ann = world.staff("ann", Role::Admin).await;
        let pattern = read(&world, "privacy", French).await.unwrap();
        assert!(pattern.text.body.contains(BLANK) && pattern.text.language == French);
        save(&world, ann, draft("privacy", German, "Wir speichern nichts.", 0)).await.unwrap();
        let page = read(&world, "privacy", French).await.unwrap();
        assert_eq!(
            (page.text.language, page.text.body.as_str()),
            (German, "Wir speichern nichts.")
        );
        save(&world, ann, draft("privacy", English, "We keep nothing.", 0)).await.unwrap();
        assert_eq!(read(&world, "privacy", French).await.unwrap().text.language, English);
        assert_eq!(read(&world, "privacy", German).await.unwrap().text.language, German);
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn an_added_page_is_found_where_it_was_put() {
    on_each_store(async |world| {
        let ann = world.staff("ann", Role::Admin).await;
        let add = |name: &'static str, placing| {
            let title = Title::parse("title", "About us").expect("a title");
            async move |tx: &mut Tx| {
                pages::add(tx, ann, &slug(name), English, &title, placing).await
            }
        };
        world.write(add("about", Placing::Footer)).await;
        world.write(add("secret", Placing::Nowhere)).await;
        assert_eq!(world.refusal(add("about", Placing::Link)).await, "page-name-taken");
        assert_eq!(world.refusal(add("help", Placing::Link)).await, "page-name-taken");
        let foot = async |world: &World| {
            let foot = world.read(async |tx| pages::footer(tx, French).await).await;
            let told = foot.iter().map(|it| format!("{} {}", it.slug.path(), it.title));
            told.collect::<Vec<_>>()
        };
        assert_eq!(foot(&world).await, ["/p/about About us"]);
        let french = Draft {
            title: Title::parse("title", "À propos").expect("a title"),
            ..draft("about", French, "Bonjour.", 0)
        };
        save(&world, ann, french).await.unwrap();
        assert_eq!(foot(&world).await, ["/p/about À propos"]);
        assert_eq!(read(&world, "about", German).await.unwrap().text.language, English);
        for hidden in ["secret", "nothing-here"] {
            let code = read(&world, hidden, English).await.expect_err("hidden").code();
            assert_eq!(code, Some("page-not-found"), "{hidden}");
        }
        let place =
            async move |tx: &mut Tx| pages::place(tx, ann, &slug("secret"), Placing::Link).await;
        assert!(world.write(place).await);
        assert!(read(&world, "secret", English).await.is_ok());
        let reset = async move |tx: &mut Tx| {
            pages::back_to_default(tx, ann, &slug("about"), English, 1).await
        };
        assert_eq!(world.refusal(reset).await, "page-has-no-default");
    })
    .await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn of_many_who_save_at_once_one_gets_through() {
    on_each_store(async |world| {
        let ann = world.staff("ann", Role::Admin).await;
        let saved = at_once(&world, 8, |world, i| async move {
            save(&world, ann, draft("terms", English, &format!("Text {i}."), 0)).await
        });
        let saved = saved.await;
        assert_eq!(saved.iter().filter(|it| it.is_ok()).count(), 1);
        for late in saved.iter().filter_map(|it| it.as_ref().err()) {
            assert_eq!(late.code(), Some("page-edited-meanwhile"));
        }
        let versions =
            async move |tx: &mut Tx| pages::versions(tx, &slug("terms"), English, 9).await;
        assert_eq!(world.read(versions).await.len(), 1);
    })
    .await;
}
