//! What answers count, and what a requester decides by hand.

use std::collections::BTreeMap;

use base::{Money, RejectionText, hours};
use market::{
    decisions,
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
