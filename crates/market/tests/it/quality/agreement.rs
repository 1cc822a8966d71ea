//! How far people agree: all of them, and two by two.

use market::quality;
use store::Tx;
use testkit::{Posting, on_each_store};

#[tokio::test(flavor = "multi_thread")]
async fn agreement_is_told_for_each_field_and_for_two_who_have_had_the_same_tasks() {
    on_each_store(async |world| {
        let (ada, ben, eve) =
            (world.person("ada").await, world.person("ben").await, world.person("eve").await);
        let posting = Posting { adaptive: None, ..super::posting(6) };
        let project = world.open_project(ada, posting).await;
        for (n, task) in world.project_tasks(project).await.into_iter().enumerate() {
            let of_ben = if n < 3 { "yes" } else { "no" };
            let of_eve = if n < 3 || n == 5 { "yes" } else { "no" };
            for (worker, same) in [(ben, of_ben), (eve, of_eve)] {
                let body = format!(r#"{{"same": "{same}"}}"#);
                world.handed_in(worker, project, Some(task), &body).await;
            }
        }
        quality::catch_up(&world.db).await.unwrap();
        let read = async move |tx: &mut Tx| quality::agreement(tx, project).await;
        let found = world.read(read).await;
        assert_eq!(found.len(), 1);
        let it = &found[0];
        assert_eq!((it.field.as_str(), it.tasks, it.answers), ("same", 6, 12));
        // Five of six agree; chance alone, with seven of twelve yes, would bring 18.5 of 36.
        let near = |it: Option<f64>, wanted: f64| (it.unwrap() - wanted).abs() < 0.001;
        assert!(near(it.alpha, 1.0 - (2.0 / 70.0) * 11.0), "{:?}", it.alpha);
        assert_eq!(it.pairs.len(), 1);
        assert_eq!(it.pairs[0].tasks, 6);
        assert!(near(Some(it.pairs[0].kappa), 2.0 / 3.0), "{:?}", it.pairs[0]);
    })
    .await;
}
