use base::{Money, RejectionText, days};
use market::{
    assignments::{self, State},
    decisions::Reason,
    projects::{self, Pause},
    reviews,
};
use store::Tx;
use testkit::on_each_store;

use super::crew::{Crew, WHY, rejection};

#[tokio::test(flavor = "multi_thread")]
async fn a_rejection_has_its_record_and_locks_the_answer() {
    on_each_store(async |world| {
        let crew = Crew::with_tasks(&world, 2).await;
        let (ada, ben, id) = (crew.ada, crew.ben, crew.handed_in().await);
        let before = world.read(async move |tx| reviews::for_requester(tx, ada, id).await).await;
        assert!(before.answer().unwrap().contains("blue"));

        let done = crew.reject(id).await;
        assert_eq!(done.appeal_by.since(world.clock.now()), days(7));
        assert!(!done.paused);
        assert_eq!((crew.state(id).await, crew.earned().await), (State::Rejected, Money::ZERO));

        let detail = world.read(async move |tx| reviews::for_requester(tx, ada, id).await).await;
        assert_eq!((detail.revisions.len(), detail.answer()), (1, None));
        let decision = detail.decision.unwrap();
        assert_eq!((decision.reason, decision.text.as_str()), (Reason::WrongAnswers, WHY));
        assert_eq!((decision.id, decision.person), (done.decision, Some(ada)));
        let may = async |who| {
            world.read(async move |tx| reviews::may_open_answer(tx, who, id).await).await
        };
        assert_eq!((may(ada).await, may(ben).await), (false, true));
        let mine = world.read(async move |tx| reviews::for_worker(tx, ben, id).await).await;
        assert!(mine.answer().unwrap().contains("blue"));
    })
    .await;
}

#[test]
fn a_rejection_says_why_in_fifty_characters() {
    assert!(RejectionText::parse("text", &"x".repeat(49)).is_err());
    assert!(RejectionText::parse("text", &"x".repeat(50)).is_ok());
}

/// The place is held while the rejection can be appealed, and offered again after that.
#[tokio::test(flavor = "multi_thread")]
async fn a_rejected_place_is_free_once_the_window_has_passed() {
    on_each_store(async |world| {
        let crew = Crew::with_tasks(&world, 1).await;
        let (project, cleo) = (crew.project, world.person("cleo").await);
        crew.reject(crew.handed_in().await).await;
        let claim = async move |tx: &mut Tx| assignments::claim(tx, cleo, project, None).await;
        world.wait(days(7) - 1);
        assert_eq!(world.refusal(claim).await, "nothing-left");
        assert_eq!(crew.places().await, (0, 0, 0));
        world.wait(1);
        let claimed = world.write(claim).await;
        crew.hand_in(cleo, claimed.id, "red").await;
        crew.accept(claimed.id).await;
        assert_eq!((world.money(cleo).await, crew.earned().await), (Money::cents(80), Money::ZERO));
        assert_eq!(crew.escrow().await, Money::ZERO);
    })
    .await;
}

/// M13: at 30 % of 20 the project goes on; above, a moderator looks first.
#[tokio::test(flavor = "multi_thread")]
async fn too_many_rejections_pause_the_project() {
    on_each_store(async |world| {
        let crew = Crew::with_tasks(&world, 40).await;
        let (ada, project) = (crew.ada, crew.project);
        let mut handed_in = Vec::new();
        for name in ["cleo", "dan"] {
            let worker = world.person(name).await;
            for _ in 0..15 {
                handed_in.push(crew.handed_in_by(worker).await);
            }
        }
        for id in handed_in.drain(..6) {
            assert!(!crew.reject(id).await.paused);
        }
        for id in handed_in.drain(..14) {
            crew.accept(id).await;
        }
        let find = async move |tx: &mut Tx| projects::find(tx, project).await;
        assert_eq!(world.read(find).await.unwrap().state, projects::State::Open);
        let seventh = handed_in.remove(0);
        assert!(crew.reject(seventh).await.paused);
        let paused = world.read(find).await.unwrap();
        assert_eq!(
            (paused.state, paused.paused),
            (projects::State::Paused, Some(Pause::Rejections))
        );
        let code = world.refusal(async move |tx| projects::resume(tx, ada, project).await).await;
        assert_eq!(code, "project-paused-by-moderator");
        // What was handed in is still judged.
        crew.accept(handed_in.remove(0)).await;
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn evidence_is_bounded() {
    on_each_store(async |world| {
        let crew = Crew::with_tasks(&world, 1).await;
        let (ada, id) = (crew.ada, crew.handed_in().await);
        let code = world.refusal(async move |tx| {
            let mut rejection = rejection();
            rejection.evidence.insert("overlap".into(), "x".repeat(20_001).into());
            reviews::reject(tx, ada, id, rejection).await
        });
        assert_eq!(code.await, "evidence-too-long");
        assert_eq!(crew.state(id).await, State::Submitted);
    })
    .await;
}
