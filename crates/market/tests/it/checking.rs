//! Stories of checking projects: what more than half of the checkers say follows, once.

use std::collections::BTreeMap;

use base::{Money, days};
use market::{
    AccountId, AssignmentId, ProjectId,
    assignments::{self, State},
    checking::{self, Checked, Outcome, Why, judge_due},
    decisions,
    pipelines::{self, Judgement, Reading, Takes, Terms, carry_due},
    projects, reviews,
};
use store::Tx;
use testkit::{Posting, World, on_each_store};

const WRITE: &str = r#"{"items": [
    { "show": "text", "text": "${text}" },
    { "ask": "long_text", "name": "story", "label": "Write" }
]}"#;
const CHECK: &str = r#"{"items": [
    { "show": "text", "text": "${story}" },
    { "ask": "choice", "name": "good", "label": "Good?",
      "options": [{"value": "yes"}, {"value": "mend"}, {"value": "no"}] },
    { "ask": "long_text", "name": "why", "label": "Why?", "required": false }
]}"#;

/// Ben's answer to Ada's project, which as many people check as she asked.
struct Desk {
    world: World,
    ada: AccountId,
    ben: AccountId,
    crew: Vec<AccountId>,
    write: ProjectId,
    check: ProjectId,
    answer: AssignmentId,
}

impl Desk {
    async fn new(world: &World, checkers: i64) -> Self {
        let ada = world.requester("ada", Money::units(90)).await;
        let ben = world.person("ben").await;
        let crew = super::assignments::workers(world, 5).await;
        let posting = Posting { form: WRITE, ..Posting::default() };
        let write = world.open_project(ada, posting).await;
        let posting =
            Posting { tasks: 0, answers_per_task: checkers, form: CHECK, ..Posting::default() };
        let check = world.draft_project(ada, posting).await;
        let terms = Terms {
            takes: Takes::Submitted,
            columns: BTreeMap::new(),
            reading: Some(Reading {
                field: "good".to_owned(),
                says: BTreeMap::from([
                    ("yes".to_owned(), Judgement::Accept),
                    ("mend".to_owned(), Judgement::Rework),
                    ("no".to_owned(), Judgement::Reject),
                ]),
                text: Some("why".to_owned()),
            }),
        };
        world
            .write(async move |tx| {
                pipelines::connect(tx, ada, write, check, terms.clone()).await?;
                if projects::publish(tx, ada, check).await? == projects::State::InReview {
                    projects::approve(tx, AccountId::from_bits(0xA11), check).await?;
                }
                Ok(())
            })
            .await;
        let answer = world.handed_in(ben, write, None, r#"{"story": "Moon"}"#).await;
        carry_due(&world.db).await.unwrap();
        Self { world: world.clone(), ada, ben, crew, write, check, answer }
    }

    /// The next checkers say these.
    async fn check(&self, from: usize, said: &[&str]) {
        for (worker, good) in self.crew.iter().skip(from).zip(said) {
            let body = format!(r#"{{"good": "{good}", "why": "I find it {good} indeed."}}"#);
            self.world.handed_in(*worker, self.check, None, &body).await;
            judge_due(&self.world.db).await.unwrap();
        }
    }

    async fn state(&self) -> State {
        let (ada, id) = (self.ada, self.answer);
        let read = async move |tx: &mut Tx| Ok(reviews::for_requester(tx, ada, id).await?.state);
        self.world.read(read).await
    }

    async fn checked(&self) -> Vec<Checked> {
        let id = self.answer;
        self.world.read(async move |tx| checking::of_answer(tx, id).await).await
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn two_of_three_accept_it_when_the_last_has_answered_and_its_writer_is_paid() {
    on_each_store(async |world| {
        let desk = Desk::new(&world, 3).await;
        let own = (desk.ben, desk.check);
        let claim = async move |tx: &mut Tx| assignments::claim(tx, own.0, own.1, None).await;
        assert_eq!(world.refusal(claim).await, "own-work");
        desk.check(0, &["yes", "yes"]).await;
        assert_eq!(desk.state().await, State::Submitted, "the third is waited for");
        assert_eq!(desk.checked().await[0].outcome, None);
        desk.check(2, &["no"]).await;
        assert_eq!(desk.state().await, State::Accepted);
        let checked = desk.checked().await.remove(0);
        assert_eq!(checked.outcome, Some((Outcome::Accept, None)));
        assert_eq!((checked.wanted, checked.votes.len()), (3, 3));
        assert!(world.money(desk.ben).await.is_positive());
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_rejection_names_every_checker_in_its_record() {
    on_each_store(async |world| {
        let desk = Desk::new(&world, 2).await;
        desk.check(0, &["no", "no"]).await;
        assert_eq!(desk.state().await, State::Rejected);
        let id = desk.answer;
        let record = async move |tx: &mut Tx| decisions::of_assignment(tx, id).await;
        let record = world.read(record).await.remove(0);
        assert_eq!(record.rule.as_deref(), Some("checking/1"));
        assert!(50 <= record.text.chars().count() && record.text.contains("I find it no indeed."));
        assert_eq!(record.evidence.matches("\"says\":\"reject\"").count(), 2);
        assert!(!record.evidence.contains("name"), "no worker reads who checked");
        let ben = desk.ben;
        world
            .write(async move |tx| {
                let text =
                    base::AppealText::parse("text", "It does what was asked, line by line.")?;
                reviews::appeal(tx, ben, id, &text).await
            })
            .await;
        assert_eq!(desk.state().await, State::Appealed);
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_sent_back_is_checked_again_and_disagreement_waits_for_the_requester() {
    on_each_store(async |world| {
        let desk = Desk::new(&world, 2).await;
        desk.check(0, &["mend", "mend"]).await;
        assert_eq!(desk.state().await, State::Rework);
        let (ben, id) = (desk.ben, desk.answer);
        let wish = async move |tx: &mut Tx| reviews::for_worker(tx, ben, id).await;
        let wish = world.read(wish).await;
        assert!(wish.wish().unwrap().contains("I find it mend indeed."));
        let again = forms::Answer::from_json(r#"{"story": "The moon"}"#).unwrap();
        let submit =
            async move |tx: &mut Tx| assignments::submit(tx, ben, id, &again).await?.receipt();
        world.write(submit).await;
        carry_due(&world.db).await.unwrap();
        desk.check(2, &["yes", "no"]).await;
        assert_eq!(desk.state().await, State::Submitted);
        let checked = desk.checked().await;
        let of = |at: usize| (checked[at].revision, checked[at].outcome);
        assert_eq!(of(0), (2, Some((Outcome::Left, Some(Why::Disagreement)))));
        assert_eq!(of(1), (1, Some((Outcome::Rework, None))));
        world.accept(desk.ada, id, None).await;
        assert_eq!(desk.state().await, State::Accepted);
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn who_was_faster_has_judged_and_time_accepts_in_the_end() {
    on_each_store(async |world| {
        let desk = Desk::new(&world, 2).await;
        desk.check(0, &["no"]).await;
        world.accept(desk.ada, desk.answer, None).await;
        desk.check(1, &["no"]).await;
        assert_eq!(desk.state().await, State::Accepted);
        assert_eq!(desk.checked().await[0].outcome, Some((Outcome::Late, None)));
    })
    .await;
    on_each_store(async |world| {
        let desk = Desk::new(&world, 2).await;
        desk.check(0, &["no"]).await;
        world.wait(days(8));
        desk.check(1, &["no"]).await;
        assert_eq!(desk.state().await, State::Submitted, "time has accepted it already");
        world.write(async move |tx| reviews::accept_overdue(tx, 10).await).await;
        assert_eq!(desk.state().await, State::Accepted);
        let write = desk.write;
        let found = world.read(async move |tx| projects::find(tx, write).await).await.unwrap();
        assert_eq!(found.state, projects::State::Closed);
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn what_was_judged_by_its_requester_is_offered_to_no_more_checkers() {
    on_each_store(async |world| {
        let desk = Desk::new(&world, 3).await;
        desk.check(0, &["no"]).await;
        let (check, next) = (desk.check, desk.crew[1]);
        let take = async move |tx: &mut Tx| assignments::claim(tx, next, check, None).await;
        let begun = world.write(take).await.id;
        let before = world.money(desk.ada).await;
        world.accept(desk.ada, desk.answer, None).await;
        judge_due(&world.db).await.unwrap();
        let price = Posting::default().price;
        assert_eq!(world.money(desk.ada).await, before.checked_add(price).unwrap());
        let third = desk.crew[2];
        let claim = async move |tx: &mut Tx| assignments::claim(tx, third, check, None).await;
        assert_eq!(world.refusal(claim).await, "nothing-left");
        assert_eq!(desk.checked().await[0].wanted, 2, "who had begun may end it");
        let answer = forms::Answer::from_json(r#"{"good": "yes"}"#).unwrap();
        let submit =
            async move |tx: &mut Tx| assignments::submit(tx, next, begun, &answer).await?.receipt();
        world.write(submit).await;
        judge_due(&world.db).await.unwrap();
        assert_eq!(desk.checked().await[0].outcome, Some((Outcome::Late, None)));
    })
    .await;
}
