//! Submitting: once, in time, by whom it belongs to, and as the form asks.

use base::Error;
use forms::{Answer, Given};
use market::{
    AssignmentId,
    assignments::{self, Outcome, Receipt, State},
    files::{self, Subject},
};
use store::{Tx, sql};
use testkit::{Posting, World, on_each_store};

use super::{
    answer, ask_rework, claim, claim_task, code, hand_back, state_of, stored_answers, submit,
};

fn receipt(outcome: base::Result<Outcome>) -> Receipt {
    outcome.expect("a reply").receipt().expect("a receipt")
}

async fn bodies(world: &World, id: AssignmentId) -> Vec<String> {
    let select = sql("select body from answer where assignment = $1 order by revision");
    let read = async move |tx: &mut Tx| {
        tx.all(select.clone().bind(id)).await?.iter().map(|it| it.get("body")).collect()
    };
    world.read(read).await
}

/// B3: submitting twice is a no-op with the same reply; a stored answer is never overwritten.
#[tokio::test(flavor = "multi_thread")]
async fn a_repeated_submit_changes_nothing() {
    on_each_store(async |world| {
        let ada = world.person("ada").await;
        let ben = world.person("ben").await;
        let project = world.open_project(ada, Posting::default()).await;
        let it = claim(&world, ben, project).await.unwrap();
        let first = receipt(submit(&world, ben, it.id, "a word").await);
        assert_eq!(first.revision, 1);
        assert_eq!(first.auto_accept_at, Some(world.clock.now().plus(base::days(7))));
        world.wait_hours(3);
        // Spaces around a text are no part of it, so this is the same answer.
        let again = submit(&world, ben, it.id, "  a word ").await.unwrap();
        assert_eq!(again, Outcome::Repeated(first));
        assert_eq!(code(submit(&world, ben, it.id, "another").await), "already-submitted");
        assert_eq!(code(submit(&world, ben, it.id, "").await), "already-submitted");
        assert_eq!(bodies(&world, it.id).await, [r#"{"answer":"a word"}"#]);
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_rework_adds_a_revision_and_keeps_the_first() {
    on_each_store(async |world| {
        let ada = world.person("ada").await;
        let ben = world.person("ben").await;
        let project = world.open_project(ada, Posting::default()).await;
        let it = claim(&world, ben, project).await.unwrap();
        receipt(submit(&world, ben, it.id, "one").await);
        ask_rework(&world, it.id, world.clock.now().plus(base::days(1))).await;
        assert_eq!(code(hand_back(&world, ben, it.id).await), "too-late");
        let second = receipt(submit(&world, ben, it.id, "one").await);
        assert_eq!(second.revision, 2, "the same words, handed in anew");
        assert_eq!(bodies(&world, it.id).await.len(), 2);
    })
    .await;
}

/// B2: a late answer is not accepted; it is kept, and the free place is claimed anew with it.
#[tokio::test(flavor = "multi_thread")]
async fn a_late_answer_finds_its_place_free() {
    on_each_store(async |world| {
        let ada = world.person("ada").await;
        let ben = world.person("ben").await;
        let project = world.open_project(ada, Posting::default()).await;
        let it = claim(&world, ben, project).await.unwrap();
        world.wait_hours(1);
        let late = submit(&world, ben, it.id, "a bit late").await.unwrap();
        let Outcome::LateReclaimed(told) = late else { panic!("{late:?}") };
        assert_ne!(told.assignment, it.id);
        assert_eq!(state_of(&world, it.id).await, State::Expired);
        assert_eq!(state_of(&world, told.assignment).await, State::Submitted);
        assert_eq!(stored_answers(&world, project).await, 1);
        // The same request again, because the reply was lost.
        let again = submit(&world, ben, it.id, "a bit late").await.unwrap();
        assert_eq!(again, Outcome::Repeated(told));
        assert_eq!(code(submit(&world, ben, it.id, "changed").await), "already-submitted");
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_late_answer_whose_place_is_gone_is_kept_as_the_draft() {
    on_each_store(async |world| {
        let ada = world.person("ada").await;
        let (ben, cleo) = (world.person("ben").await, world.person("cleo").await);
        let project = world.open_project(ada, Posting::default()).await;
        let it = claim(&world, ben, project).await.unwrap();
        world.wait_hours(1);
        let taken = claim(&world, cleo, project).await.unwrap();
        assert_eq!(submit(&world, ben, it.id, "all my work").await.unwrap(), Outcome::TooLate);
        assert_eq!(stored_answers(&world, project).await, 0);
        let turn = async move |tx: &mut Tx| assignments::turn(tx, ben, it.id).await;
        let kept = world.read(turn).await;
        assert_eq!(kept.draft, Some(answer("all my work").to_json()));
        assert_eq!(kept.state, State::Expired);

        hand_back(&world, cleo, taken.id).await.unwrap();
        let again = claim(&world, ben, project).await.unwrap();
        let done = submit(&world, ben, it.id, "all my work").await.unwrap();
        let Outcome::LateReclaimed(told) = done else { panic!("{done:?}") };
        assert_eq!(told.assignment, again.id, "the answer goes to the claim that runs");
    })
    .await;
}

/// Being late is no way around the limits.
#[tokio::test(flavor = "multi_thread")]
async fn a_late_answer_does_not_pass_the_limits() {
    on_each_store(async |world| {
        let ada = world.person("ada").await;
        let ben = world.person("ben").await;
        let posting = Posting { tasks: 2, tasks_per_worker: 1, ..Posting::default() };
        let project = world.open_project(ada, posting).await;
        let first = claim(&world, ben, project).await.unwrap();
        world.wait_hours(1);
        let mut second = claim(&world, ben, project).await.unwrap();
        if second.task == first.task {
            hand_back(&world, ben, second.id).await.unwrap();
            second = claim(&world, ben, project).await.unwrap();
        }
        receipt(submit(&world, ben, second.id, "in time").await);
        assert_eq!(submit(&world, ben, first.id, "late").await.unwrap(), Outcome::TooLate);
        assert_eq!(stored_answers(&world, project).await, 1);
    })
    .await;
}

/// A draft is still kept, so that nothing is lost when the suspension is lifted.
#[tokio::test(flavor = "multi_thread")]
async fn the_suspended_hand_nothing_in() {
    on_each_store(async |world| {
        let (ada, mo) = (world.person("ada").await, world.person("mo").await);
        let ben = world.person("ben").await;
        let project = world.open_project(ada, Posting::default()).await;
        let it = claim(&world, ben, project).await.unwrap();
        let suspend = async move |tx: &mut Tx| {
            market::accounts::suspend(tx, mo, ben, "Several accounts of one person.").await
        };
        world.write(suspend).await;
        assert_eq!(code(submit(&world, ben, it.id, "a word").await), "account-suspended");
        let save = async move |tx: &mut Tx| {
            assignments::save_draft(tx, ben, it.id, &answer("a word")).await
        };
        world.write(save).await;
        world.write(async move |tx| market::accounts::restore(tx, mo, ben).await).await;
        receipt(submit(&world, ben, it.id, "a word").await);
    })
    .await;
}

/// W11 and B4: nobody submits, saves or extends what is another's.
#[tokio::test(flavor = "multi_thread")]
async fn another_persons_assignment_is_not_found() {
    on_each_store(async |world| {
        let ada = world.person("ada").await;
        let (ben, cleo) = (world.person("ben").await, world.person("cleo").await);
        let posting = Posting { tasks: 2, ..Posting::default() };
        let project = world.open_project(ada, posting).await;
        let bens = claim(&world, ben, project).await.unwrap();
        claim(&world, cleo, project).await.unwrap();
        for stranger in [cleo, ada] {
            assert_eq!(
                code(submit(&world, stranger, bens.id, "mine").await),
                "assignment-not-found"
            );
            let save = async move |tx: &mut Tx| {
                assignments::save_draft(tx, stranger, bens.id, &answer("mine")).await
            };
            assert_eq!(world.refusal(save).await, "assignment-not-found");
            let look = async move |tx: &mut Tx| assignments::turn(tx, stranger, bens.id).await;
            assert_eq!(world.refusal(look).await, "assignment-not-found");
            let back = hand_back(&world, stranger, bens.id).await;
            assert_eq!(code(back), "assignment-not-found");
        }
        receipt(submit(&world, ben, bens.id, "mine").await);
        let missing = AssignmentId::from_bits(7);
        assert_eq!(code(submit(&world, ben, missing, "x").await), "assignment-not-found");
    })
    .await;
}

/// B8: an answer that does not fit the form is refused field by field, and nothing is stored.
#[tokio::test(flavor = "multi_thread")]
async fn an_answer_must_fit_its_form() {
    on_each_store(async |world| {
        let ada = world.person("ada").await;
        let ben = world.person("ben").await;
        let project = world.open_project(ada, Posting::default()).await;
        let it = claim(&world, ben, project).await.unwrap();
        let mut wrong = Answer::default();
        wrong.put("guess", Given::Text("what".into()));
        let submit = async move |tx: &mut Tx| assignments::submit(tx, ben, it.id, &wrong).await;
        let Err(Error::Invalid(fields)) = world.db.write(submit).await else {
            panic!("the form was not asked")
        };
        let told: Vec<_> = fields.iter().map(|it| (it.field.as_str(), it.code)).collect();
        assert_eq!(told, [("answer", "required"), ("guess", "field-unknown")]);
        assert_eq!(state_of(&world, it.id).await, State::Claimed);
        assert_eq!(stored_answers(&world, project).await, 0);
    })
    .await;
}

const FILE_FORM: &str = r#"{ "version": 1, "items": [
    { "ask": "file", "name": "photo", "label": "A photo", "max_bytes": 1000,
      "kinds": ["image"] } ] }"#;

#[tokio::test(flavor = "multi_thread")]
async fn a_file_in_an_answer_is_ones_own_and_as_asked() {
    on_each_store(async |world| {
        let ada = world.person("ada").await;
        let (ben, cleo) = (world.person("ben").await, world.person("cleo").await);
        let posting = Posting { form: FILE_FORM, ..Posting::default() };
        let project = world.open_project(ada, posting).await;
        let it = claim(&world, ben, project).await.unwrap();
        let hand_in = async |file: market::FileId| {
            let mut answer = Answer::default();
            answer.put("photo", Given::List(vec![file.to_string()]));
            let submit =
                async move |tx: &mut Tx| assignments::submit(tx, ben, it.id, &answer).await;
            world.db.write(submit).await
        };
        let told = |result: base::Result<Outcome>| match result {
            Err(Error::Invalid(fields)) => fields[0].code,
            other => panic!("{other:?}"),
        };
        let theirs = picture(&world, cleo, 100).await;
        assert_eq!(told(hand_in(theirs).await), "file-not-yours");
        assert_eq!(told(hand_in(market::FileId::from_bits(5)).await), "file-not-yours");
        let text = world.upload(ben, "a.txt", b"no picture").await.unwrap();
        assert_eq!(told(hand_in(text).await), "file-of-wrong-kind");
        let large = picture(&world, ben, 1001).await;
        assert_eq!(told(hand_in(large).await), "file-over-size");
        let good = picture(&world, ben, 1000).await;
        receipt(hand_in(good).await);
        let find = async move |tx: &mut Tx| files::find(tx, good).await;
        assert_eq!(world.read(find).await.subject, Some(Subject::Answer(it.id)));
    })
    .await;
}

async fn picture(world: &World, owner: market::AccountId, bytes: usize) -> market::FileId {
    let mut png = b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR".to_vec();
    png.resize(bytes, 0);
    world.upload(owner, "a.png", &png).await.unwrap()
}

/// A file in a draft is part of the work, survives the deadline and comes back with the task.
#[tokio::test(flavor = "multi_thread")]
async fn a_file_of_a_draft_is_not_lost() {
    on_each_store(async |world| {
        let ada = world.person("ada").await;
        let ben = world.person("ben").await;
        let posting = Posting { form: FILE_FORM, ..Posting::default() };
        let project = world.open_project(ada, posting).await;
        let first = claim(&world, ben, project).await.unwrap();
        let file = picture(&world, ben, 100).await;
        let mut draft = Answer::default();
        draft.put("photo", Given::List(vec![file.to_string()]));
        let kept = draft.clone();
        let save = async move |tx: &mut Tx| assignments::save_draft(tx, ben, first.id, &kept).await;
        world.write(save).await;
        world.wait_hours(50);
        world.write(async move |tx| files::forget_loose(tx, 10).await).await;
        let second = claim(&world, ben, project).await.unwrap();
        let submit = async move |tx: &mut Tx| assignments::submit(tx, ben, second.id, &draft).await;
        receipt(world.db.write(submit).await);
        let find = async move |tx: &mut Tx| files::find(tx, file).await;
        assert_eq!(world.read(find).await.subject, Some(Subject::Answer(second.id)));
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_draft_is_bounded_and_only_for_work_that_runs() {
    on_each_store(async |world| {
        let ada = world.person("ada").await;
        let ben = world.person("ben").await;
        let project = world.open_project(ada, Posting::default()).await;
        let it = claim(&world, ben, project).await.unwrap();
        let save = async |text: String| {
            let save = async move |tx: &mut Tx| {
                assignments::save_draft(tx, ben, it.id, &answer(&text)).await
            };
            world.db.write(save).await
        };
        save("one".into()).await.unwrap();
        save("two".into()).await.unwrap();
        let large = save("x".repeat(forms::limits::MAX_ANSWER_BYTES)).await;
        assert_eq!(code(large), "draft-too-large");
        let turn = async move |tx: &mut Tx| assignments::turn(tx, ben, it.id).await;
        assert_eq!(world.read(turn).await.draft, Some(answer("two").to_json()));
        receipt(submit(&world, ben, it.id, "three").await);
        assert_eq!(code(save("four".into()).await), "already-submitted");
        let done = claim_task(&world, ben, project, it.task).await;
        assert_eq!(code(done), "task-already-yours");
    })
    .await;
}
