//! What answers are worth, who is told, and known answers that are wrong themselves.

use market::figures;

use super::*;

#[tokio::test(flavor = "multi_thread")]
async fn an_audit_tells_which_answers_only_when_they_are_out_of_use() {
    on_each_store(async |world| {
        let ada = world.person("ada").await;
        let id = world.open_project(ada, posting(1, 30)).await;
        set(&world, ada, id, Settings { mode: Mode::Audit, ..OFTEN }).await;
        let tim = world.person("tim").await;
        let missed = until_known(&world, tim, id, "dog").await;
        let feedback = async move |tx: &mut Tx| gold::feedback(tx, tim).await;
        let told = world.read(feedback).await;
        assert_eq!((told.seen, told.wrong, told.misses.len()), (1, 1, 0));
        let just = async move |tx: &mut Tx| gold::just_missed(tx, tim, missed).await;
        assert!(!world.read(just).await);
        let contest = async move |tx: &mut Tx| {
            gold::contest(tx, tim, missed, "I am sure that it barked.").await
        };
        assert_eq!(world.refusal(contest).await, "known-answer-not-found", "it would tell");
        let task = world.read(async move |tx| Ok(assignments::turn(tx, tim, missed).await?.task));
        let task = task.await;
        world.write(async move |tx| gold::retire(tx, ada, id, task).await).await;
        assert_eq!(world.read(feedback).await.misses.len(), 1);
        world.write(contest).await;
        let uphold = async move |tx: &mut Tx| {
            gold::answer(tx, ada, id, missed, gold::Verdict::Upheld, "Listen again, please.").await
        };
        world.write(uphold).await;
        let told = world.read(feedback).await;
        assert_eq!((told.wrong, told.misses[0].contest.as_str()), (1, "upheld"));
        assert_eq!(told.misses[0].reply.as_deref(), Some("Listen again, please."));
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn what_good_workers_miss_is_suspect_and_correcting_it_scores_again() {
    on_each_store(async |world| {
        let ada = world.person("ada").await;
        let id = world.open_project(ada, posting(5, 90)).await;
        set(&world, ada, id, OFTEN).await;
        let trap = world.tasks(id).await[0].id;
        let mut workers = Vec::new();
        for name in ["tim", "tom", "ted"] {
            let worker = world.person(name).await;
            // Four right ones first, so that they count as good, then the one that is wrong.
            for task in world.tasks(id).await.iter().skip(1).take(4) {
                world.handed_in(worker, id, Some(task.id), r#"{"answer": "cat"}"#).await;
            }
            world.handed_in(worker, id, Some(trap), r#"{"answer": "dog"}"#).await;
            workers.push(worker);
        }
        let suspects = async move |tx: &mut Tx| gold::suspects(tx, id, 10).await;
        let found = world.read(suspects).await;
        assert_eq!(found.len(), 1);
        assert_eq!((found[0].task.id, found[0].good_wrong, found[0].wrong), (trap, 3, 3));
        let ann = world.person("ann").await;
        for _ in 0..8 {
            let (_, done) = work(&world, ann, id, "cat").await;
            let turn = async move |tx: &mut Tx| assignments::turn(tx, ann, done).await;
            assert_ne!(world.read(turn).await.task, trap, "a suspect rests");
        }
        assert_eq!(standing(&world, id, workers[0]).await, (5, 4, 0));
        let correct =
            async move |tx: &mut Tx| gold::correct(tx, ada, id, trap, r#"{"answer": "dog"}"#).await;
        world.write(correct).await;
        for worker in workers {
            assert_eq!(standing(&world, id, worker).await, (5, 5, 0));
        }
        assert!(world.read(suspects).await.is_empty());
        let tally = world.read(async move |tx| gold::tally(tx, id).await).await;
        assert_eq!((tally.in_use, tally.wrong, tally.suspects), (5, 0, 0));
        let keep = world.refusal(async move |tx| gold::keep(tx, ada, id, trap).await).await;
        assert_eq!(keep, "known-answer-not-suspect");
        let known = world.read(async move |tx| gold::known(tx, id, 0, 100).await).await;
        assert_eq!(known.len(), 5);
        assert_eq!(known[0].gold, r#"{"answer": "dog"}"#);
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn results_leave_known_answers_out_and_settings_are_checked() {
    on_each_store(async |world| {
        let ada = world.person("ada").await;
        let id = world.open_project(ada, posting(2, 2)).await;
        let tasks = world.tasks(id).await;
        let tim = world.person("tim").await;
        for task in &tasks {
            let done = world.handed_in(tim, id, Some(task.id), r#"{"answer": "cat"}"#).await;
            world.accept(ada, done, None).await;
        }
        let glance = market::results::glance(&world.db, ada, id).await.unwrap();
        assert_eq!((glance.answers, glance.tasks, glance.wanted), (2, 2, 2));
        let bad = Settings { quiz: 2, pass: 3, every_first: 1, every_last: 0, ..OFTEN };
        let set = async move |tx: &mut Tx| gold::set_settings(tx, ada, id, bad).await;
        let base::Error::Invalid(fields) = world.db.write(set).await.unwrap_err() else {
            panic!("settings that make no sense")
        };
        let told: Vec<_> = fields.iter().map(|it| (it.field.as_str(), it.code)).collect();
        let expected = [
            ("every_first", "number-out-of-range"),
            ("every_last", "number-out-of-range"),
            ("pass", "pass-above-quiz"),
            ("every_last", "rate-rises"),
        ];
        assert_eq!(told, expected);
        let eve = world.person("eve").await;
        let theirs = async move |tx: &mut Tx| gold::set_settings(tx, eve, id, OFTEN).await;
        assert_eq!(world.refusal(theirs).await, "project-not-found");
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn known_answers_are_neither_progress_by_the_hour_nor_labels() {
    on_each_store(async |world| {
        let ada = world.person("ada").await;
        let id = world.open_project(ada, posting(3, 4)).await;
        let quiz = Settings { quiz: 3, pass: 0, every_first: 2, every_last: 2, ..OFTEN };
        set(&world, ada, id, quiz).await;
        let tim = world.person("tim").await;
        for _ in 0..5 {
            let (_, answer) = work(&world, tim, id, "cat").await;
            world.accept(ada, answer, None).await;
        }
        world.wait(10_000);
        while figures::catch_up(&world.db).await.unwrap() {}
        let hours = world.read(async move |tx| figures::hours(tx, id, 0).await).await;
        let given: i64 = hours.iter().map(|it| it.counts.answers).sum();
        assert_eq!(given, 2, "three of five were known");
        let labels = world.read(async move |tx| figures::labels(tx, id).await).await;
        assert_eq!(labels.iter().map(|it| it.answers).sum::<i64>(), 2);
    })
    .await;
}
