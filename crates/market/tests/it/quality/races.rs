//! Eight at once never give a task more answers than its most.

use market::quality;
use testkit::{at_once, on_each_store};

use super::Pairs;

#[tokio::test(flavor = "multi_thread")]
async fn eight_who_answer_and_weigh_at_once_give_no_more_than_the_most() {
    on_each_store(async |world| {
        let it = Pairs::new(&world, 3).await;
        let done = at_once(&world, 8, |world, i| {
            let (worker, project) = (it.crew[i], it.project);
            async move {
                let (mut done, mut idle) = (0, 0);
                while idle < 40 {
                    let claim = super::super::assignments::claim(&world, worker, project).await;
                    if let Ok(claim) = claim {
                        // Half of them say yes, so that no task gets sure.
                        let value = if i % 2 == 0 { "yes" } else { "no" };
                        let mut answer = forms::Answer::default();
                        answer.put("same", forms::Given::Text(value.to_owned()));
                        let submit = async move |tx: &mut store::Tx| {
                            market::assignments::submit(tx, worker, claim.id, &answer).await
                        };
                        world.db.write(submit).await.unwrap().receipt().unwrap();
                        done += 1;
                    } else {
                        idle += 1;
                    }
                    world.write(async move |tx| quality::weigh_some(tx).await).await;
                }
                done
            }
        })
        .await;
        it.weigh().await;
        for task in 0..3 {
            let row = it.task(task).await;
            let view = it.view(task).await;
            assert!(row.answers_wanted + row.places_spare <= 5, "{row:?}");
            assert!((2..=5).contains(&view.answers), "{view:?}");
        }
        let answers: i64 = it.overview().await.standings.iter().map(|it| it.1 * it.2).sum();
        assert_eq!(answers, done.iter().sum::<i64>(), "each answer was weighed");
    })
    .await;
}
