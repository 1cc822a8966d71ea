//! What people like, kept where it is not the usual.

use base::{Error, Result};
use market::{
    AccountId,
    accounts::{self, Preferences, Shortcut, ShortcutKey, TextSize, Theme},
};
use store::{Tx, sql};
use testkit::{World, on_each_store};

async fn prefer(world: &World, who: AccountId, wanted: &Preferences) -> Result<()> {
    let wanted = wanted.clone();
    world.db.write(async move |tx| accounts::prefer(tx, who, &wanted).await).await
}

async fn preferences(world: &World, who: AccountId) -> Preferences {
    world.read(async move |tx| accounts::preferences(tx, who).await).await
}

#[tokio::test(flavor = "multi_thread")]
async fn what_was_chosen_is_there_the_next_time() {
    on_each_store(async |world| {
        let (ada, ben) = (world.person("ada").await, world.person("ben").await);
        let usual = preferences(&world, ada).await;
        assert_eq!(usual.shortcuts.key(Shortcut::Skip), Some('s'));
        let mut wanted = usual.clone();
        (wanted.theme, wanted.text_size) = (Theme::Dark, TextSize::Larger);
        (wanted.shortcuts.on, wanted.shortcuts.go_on) = (false, false);
        wanted.shortcuts.set(Shortcut::Skip, ShortcutKey::parse("key", " X ").unwrap());
        wanted.shortcuts.set(Shortcut::Zoom, None);
        prefer(&world, ada, &wanted).await.unwrap();
        let kept = preferences(&world, ada).await;
        assert_eq!(kept, wanted);
        let keys = [Shortcut::Skip, Shortcut::Zoom].map(|it| kept.shortcuts.key(it));
        assert_eq!(keys, [Some('x'), None]);
        assert_eq!(preferences(&world, ben).await, usual, "everybody has their own");

        // The usual leaves nothing behind.
        prefer(&world, ada, &usual).await.unwrap();
        let rows = async move |tx: &mut Tx| {
            let count = sql("select count(*) as n from preference where account = $1").bind(ada);
            tx.one(count).await?.get::<i64>("n")
        };
        assert_eq!(world.read(rows).await, 0);
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn two_shortcuts_never_share_a_key() {
    on_each_store(async |world| {
        let ada = world.person("ada").await;
        let mut wanted = Preferences::default();
        wanted.shortcuts.set(Shortcut::Report, ShortcutKey::parse("key", "s").unwrap());
        let refused = prefer(&world, ada, &wanted).await.unwrap_err();
        let Error::Invalid(faults) = refused else { panic!("{refused}") };
        let fields: Vec<_> = faults.iter().map(|it| it.field.as_str()).collect();
        assert_eq!(fields, ["skip_key", "report_key"]);
        for (key, is_one) in
            [("é", true), ("", true), ("1", false), ("ab", false), ("\u{7}", false)]
        {
            assert_eq!(ShortcutKey::parse("key", key).is_ok(), is_one, "{key}");
        }
    })
    .await;
}
