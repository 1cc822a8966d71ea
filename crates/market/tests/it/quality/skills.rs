//! Skills are learned in the background, and what they change is weighed again.

use market::quality::{self, Standing};
use testkit::on_each_store;

use super::{Pairs, posting};

#[tokio::test(flavor = "multi_thread")]
async fn who_is_known_to_be_good_is_asked_in_twos() {
    on_each_store(async |world| {
        let it = Pairs::new(&world, 14).await;
        for task in 0..12 {
            let value = if task % 2 == 0 { "yes" } else { "no" };
            for worker in 0..3 {
                it.says(worker, task, value).await;
                it.weigh().await;
            }
        }
        world.wait(10_000);
        assert!(quality::refresh_due(&world.db).await.unwrap(), "36 new answers");
        assert!(!quality::refresh_due(&world.db).await.unwrap(), "nothing new since");
        it.weigh().await;
        for worker in 0..2 {
            it.says(worker, 12, "yes").await;
        }
        it.weigh().await;
        let view = it.view(12).await;
        assert_eq!((view.standing, view.answers), (Standing::Sure, 2), "{view:?}");
        assert!(view.voices.iter().all(|it| 0.8 < it.worth[0].1), "{view:?}");
        // Strangers are believed less.
        it.says(6, 13, "yes").await;
        it.weigh().await;
        let (stranger, known) = (it.view(13).await.confidence_ppm, view.confidence_ppm);
        assert!(stranger < 950_000 && 950_000 < known);
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn known_answers_are_known() {
    on_each_store(async |world| {
        let mut posting = posting(2);
        posting.rows[0].gold = Some("{\"same\":\"no\"}".to_owned());
        let it = Pairs::posted(&world, posting).await;
        it.says(0, 0, "yes").await;
        it.weigh().await;
        let view = it.view(0).await;
        assert_eq!((view.standing, view.verdicts[0].values[0].as_str()), (Standing::Known, "no"));
        assert_eq!(it.overview().await.tasks(Standing::Known), 1);
    })
    .await;
}
