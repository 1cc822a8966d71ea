//! What answers count, and what a requester decides by hand.

use std::collections::BTreeMap;

use base::{Money, RejectionText, hours};
use market::{
    decisions,
    ledger::Name,
    projects,
    quality::{self, Standing},
    reviews::{self, Rejection},
};
use store::Tx;
use testkit::on_each_store;

use super::Pairs;

impl Pairs {
    /// Five answers that leave doubt.
    async fn disagree(&self, task: usize) {
        for (worker, value) in ["yes", "no", "yes", "no", "yes"].into_iter().enumerate() {
            self.says(worker, task, value).await;
            self.weigh().await;
        }
    }

    async fn decide(&self, task: usize, value: &str) -> base::Result<()> {
        let (ada, project, task) = (self.ada, self.project, self.tasks[task]);
        let values = BTreeMap::from([("same".to_owned(), vec![value.to_owned()])]);
        let decide =
            async move |tx: &mut Tx| quality::decide(tx, ada, project, task, values.clone()).await;
        self.world.db.write(decide).await
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_rejected_answer_does_not_count_and_another_is_asked() {
    on_each_store(async |world| {
        let it = Pairs::new(&world, 1).await;
        let first = it.says(0, 0, "no").await;
        it.says(1, 0, "yes").await;
        it.weigh().await;
        assert_eq!(it.view(0).await.answers, 2);
        let ada = it.ada;
        let text = "This answer says no to two things that are plainly one and the same.";
        world
            .write(async move |tx| {
                let rejection = Rejection {
                    reason: decisions::Reason::WrongAnswers,
                    text: RejectionText::parse("text", text)?,
                    evidence: serde_json::Map::new(),
                };
                reviews::reject(tx, ada, first, rejection).await
            })
            .await;
        it.weigh().await;
        let view = it.view(0).await;
        assert_eq!((view.answers, view.voices.len()), (1, 1));
        assert_eq!(view.verdicts[0].values, ["yes"]);
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_reworked_answer_takes_the_place_of_the_one_before() {
    on_each_store(async |world| {
        let it = Pairs::new(&world, 1).await;
        let first = it.says(0, 0, "no").await;
        it.says(1, 0, "yes").await;
        it.weigh().await;
        let ada = it.ada;
        world
            .write(async move |tx| {
                let text = base::ReworkText::parse("text", "Look again, please: it is the same.")?;
                let wish = reviews::Rework { text, time: Some(hours(5)) };
                reviews::rework(tx, ada, first, wish).await
            })
            .await;
        it.weigh().await;
        assert_eq!(it.view(0).await.answers, 1, "what is reworked does not count");
        super::super::assignments::submit(&world, it.crew[0], first, "x").await.unwrap_err();
        let mut answer = forms::Answer::default();
        answer.put("same", forms::Given::Text("yes".to_owned()));
        let worker = it.crew[0];
        let submit =
            async move |tx: &mut Tx| market::assignments::submit(tx, worker, first, &answer).await;
        world.write(submit).await.receipt().unwrap();
        it.weigh().await;
        let view = it.view(0).await;
        assert_eq!((view.answers, view.verdicts[0].values[0].as_str()), (2, "yes"));
        assert!(view.voices.iter().all(|it| it.picks["same"] == ["yes"]));
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_task_without_agreement_waits_for_its_requester() {
    on_each_store(async |world| {
        let it = Pairs::new(&world, 2).await;
        it.disagree(0).await;
        assert_eq!(it.standing(0).await, Standing::Unsure);
        let project = it.project;
        let unsure = world.read(async move |tx| quality::unsure(tx, project, None, 10).await);
        let unsure = unsure.await;
        assert_eq!(unsure.iter().map(|it| it.task).collect::<Vec<_>>(), [it.tasks[0]]);
        assert!(it.decide(0, "maybe").await.is_err());
        it.decide(0, "no").await.expect("a decision");
        let view = it.view(0).await;
        assert_eq!(view.standing, Standing::Decided);
        assert_eq!(view.decided.expect("a decision").values["same"], ["no"]);
        assert_eq!(it.overview().await.settled(), 1);
        // A decision about a task that asks on stops the asking.
        it.says(0, 1, "yes").await;
        it.weigh().await;
        it.decide(1, "yes").await.expect("a decision");
        assert_eq!(world.money(it.ada).await, Money::units(4));
        it.weigh().await;
        assert_eq!(it.standing(1).await, Standing::Decided);
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn more_answers_cost_what_they_cost_and_can_settle_it() {
    on_each_store(async |world| {
        let it = Pairs::new(&world, 1).await;
        it.disagree(0).await;
        let (ada, project, task) = (it.ada, it.project, it.tasks[0]);
        let ask = async move |tx: &mut Tx| quality::ask_more(tx, ada, project, task, 2).await;
        assert!(world.db.write(ask).await.is_err(), "without money");
        world.fund(ada, Money::units(2)).await;
        world.write(ask).await;
        assert_eq!(it.standing(0).await, Standing::Asking);
        it.says(5, 0, "yes").await;
        it.says(6, 0, "yes").await;
        it.weigh().await;
        let view = it.view(0).await;
        assert_eq!((view.standing, view.answers), (Standing::Sure, 7));
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn one_more_answer_for_each_doubt_is_one_movement_of_money() {
    on_each_store(async |world| {
        let it = Pairs::new(&world, 3).await;
        it.disagree(0).await;
        it.disagree(1).await;
        let (ada, project) = (it.ada, it.project);
        let wide = async move |tx: &mut Tx| quality::wide(tx, ada, project).await;
        let told = world.read(wide).await.expect("two doubts");
        assert_eq!((told.tasks, told.cost), (2, Money::units(2)));
        let ask = move |most: Money| {
            async move |tx: &mut Tx| quality::ask_all(tx, ada, project, most).await
        };
        assert!(world.db.write(ask(told.cost)).await.is_err(), "without money");
        world.fund(ada, Money::units(5)).await;
        let held = world.balance(Name::escrow(project)).await;
        let too_little = world.db.write(ask(Money::units(1))).await.unwrap_err();
        assert!(too_little.is(projects::Refusal::CostsMore), "{too_little}");
        assert_eq!(world.balance(Name::escrow(project)).await, held, "nothing has moved");
        assert_eq!(world.write(ask(told.cost)).await, told);
        let now = world.balance(Name::escrow(project)).await;
        assert_eq!(now.checked_sub(held), Some(told.cost));
        assert_eq!(it.standing(0).await, Standing::Asking);
        assert!(world.read(wide).await.is_none(), "answers are on their way");
        let again = world.db.write(ask(told.cost)).await.unwrap_err();
        assert!(again.is(quality::Refusal::NothingInDoubt), "{again}");
        it.says(5, 0, "yes").await;
        it.says(5, 1, "no").await;
        it.weigh().await;
        assert_eq!(it.view(0).await.answers, 6);
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn where_nobody_asked_for_a_confidence_only_differing_answers_are_doubts() {
    on_each_store(async |world| {
        let fixed = testkit::Posting { adaptive: None, ..super::posting(3) };
        let it = Pairs::posted(&world, fixed).await;
        for (task, said) in [(0, ["yes", "yes"]), (1, ["yes", "no"])] {
            for (worker, value) in said.into_iter().enumerate() {
                it.says(worker, task, value).await;
                it.weigh().await;
            }
        }
        let alike = it.view(0).await;
        assert!(alike.confidence_ppm < quality::USUAL_CONFIDENCE, "{}", alike.confidence_ppm);
        assert_eq!(alike.standing, Standing::Sure);
        assert_eq!(it.standing(1).await, Standing::Unsure);
    })
    .await;
}
