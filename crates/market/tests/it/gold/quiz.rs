//! The quiz before the first ordinary task.

use super::*;

const QUIZ: Settings =
    Settings { quiz: 3, pass: 2, every_first: 1_000, every_last: 1_000, mode: Mode::Training };

#[tokio::test(flavor = "multi_thread")]
async fn who_passes_the_quiz_goes_on_to_ordinary_tasks() {
    on_each_store(async |world| {
        let ada = world.person("ada").await;
        let id = world.open_project(ada, posting(4, 3)).await;
        set(&world, ada, id, QUIZ).await;
        let tim = world.person("tim").await;
        let plain = world.tasks(id).await.into_iter().find(|it| it.gold.is_none()).unwrap().id;
        let jump = async move |tx: &mut Tx| assignments::claim(tx, tim, id, Some(plain)).await;
        assert_eq!(world.refusal(jump).await, "quiz-first");
        for word in ["cat", "dog", "cat"] {
            assert!(work(&world, tim, id, word).await.0, "the quiz is made of known answers");
        }
        assert!(!work(&world, tim, id, "cat").await.0, "and over after three");
        // Who has passed has passed, even when more is asked of others later.
        set(&world, ada, id, Settings { quiz: 4, pass: 4, ..QUIZ }).await;
        assert!(!work(&world, tim, id, "cat").await.0);
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn who_fails_the_quiz_is_told_and_may_contest_it() {
    on_each_store(async |world| {
        let ada = world.person("ada").await;
        let id = world.open_project(ada, posting(4, 3)).await;
        set(&world, ada, id, QUIZ).await;
        let tim = world.person("tim").await;
        let (_, first) = work(&world, tim, id, "dog").await;
        work(&world, tim, id, "dog").await;
        let claim = async move |tx: &mut Tx| assignments::claim(tx, tim, id, None).await;
        assert_eq!(world.refusal(claim).await, "quiz-failed", "it cannot be passed any more");
        let reasons = world.read(async move |tx| assignments::why_not(tx, tim, id).await).await;
        assert_eq!((reasons[0].code(), reasons[0].detail.as_str()), ("quiz-failed", "2"));
        let told = world.read(async move |tx| gold::feedback(tx, tim).await).await;
        assert_eq!((told.seen, told.wrong, told.misses.len()), (2, 2, 2));
        assert_eq!(told.misses[0].missed, ["answer"]);

        let contest = async move |tx: &mut Tx| {
            gold::contest(tx, tim, first, "The picture shows a dog, look at the tail.").await
        };
        world.write(contest).await;
        assert_eq!(world.refusal(contest).await, "known-answer-already-contested");
        let open = world.read(async move |tx| gold::contests(tx, id).await).await;
        assert_eq!((open.len(), open[0].assignment), (1, first));
        let forgive = async move |tx: &mut Tx| {
            gold::answer(tx, ada, id, first, gold::Verdict::Forgiven, "").await
        };
        world.write(forgive).await;
        assert_eq!(world.refusal(forgive).await, "known-answer-not-contested");
        assert_eq!(standing(&world, id, tim).await, (2, 0, 1));
        assert!(work(&world, tim, id, "cat").await.0, "the quiz goes on where it stopped");
        assert!(!work(&world, tim, id, "cat").await.0, "and is passed");
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn the_last_task_of_the_quiz_has_none_held_behind_it() {
    on_each_store(async |world| {
        let ada = world.person("ada").await;
        let id = world.open_project(ada, posting(3, 3)).await;
        set(&world, ada, id, Settings { quiz: 2, pass: 1, ..QUIZ }).await;
        let tim = world.person("tim").await;
        let claim = async move |tx: &mut Tx| assignments::claim(tx, tim, id, None).await;
        let first = world.write(claim).await.id;
        let ahead = async move |tx: &mut Tx| assignments::claim_ahead(tx, tim, first).await;
        let held = world.write(ahead).await;
        let is_known = async move |tx: &mut Tx| gold::is_gold(tx, held.task).await;
        assert!(world.read(is_known).await);
        let answer = says("cat");
        let hand_in = async move |tx: &mut Tx| {
            assignments::submit(tx, tim, first, &answer).await?.receipt()?;
            let second = assignments::claim(tx, tim, id, None).await?.id;
            assignments::claim_ahead(tx, tim, second).await
        };
        assert_eq!(world.refusal(hand_in).await, "quiz-waits");
        // Where every known answer was had, nobody is let past the quiz.
        set(&world, ada, id, Settings { quiz: 5, pass: 1, ..QUIZ }).await;
        let tom = world.person("tom").await;
        for _ in 0..3 {
            assert!(work(&world, tom, id, "cat").await.0);
        }
        let more = async move |tx: &mut Tx| assignments::claim(tx, tom, id, None).await;
        assert_eq!(world.refusal(more).await, "quiz-empty");
        let reasons = world.read(async move |tx| assignments::why_not(tx, tom, id).await).await;
        assert_eq!(reasons[0].code(), "quiz-empty");
    })
    .await;
}
