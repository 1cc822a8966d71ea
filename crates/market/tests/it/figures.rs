//! Figures: counted from the log once, on both engines, and what requesters do about workers.

use std::slice;

use base::Reason;
use market::{
    AccountId, AssignmentId, ProjectId, TaskId, assignments,
    figures::{self, Counts, Show, Sift, Sort, Standing},
    projects::NewTask,
};
use store::Tx;
use testkit::{Posting, World, at_once, on_each_store};

const FORM: &str = r#"{"items": [
    { "show": "text", "text": "${text}" },
    { "ask": "choice", "name": "what", "label": "What is it?",
      "options": [{"value": "car", "label": "A car"}, {"value": "bus", "label": "A bus"}] }
]}"#;
const CAR: &str = r#"{"what": "car"}"#;
const BUS: &str = r#"{"what": "bus"}"#;

/// Ada's project of some tasks with two answers each, and three workers.
struct Street {
    world: World,
    ada: AccountId,
    workers: Vec<AccountId>,
    project: ProjectId,
    tasks: Vec<TaskId>,
}

impl Street {
    async fn new(world: &World, texts: &[&str]) -> Self {
        let ada = world.person("ada").await;
        let mut workers = Vec::new();
        for name in ["ben", "cleo", "dora"] {
            workers.push(world.person(name).await);
        }
        let row = |text: &&str| NewTask {
            input: vec![("text".to_owned(), (*text).to_owned())],
            ..NewTask::default()
        };
        let posting = Posting {
            rows: texts.iter().map(row).collect(),
            answers_per_task: 2,
            claims_per_worker: 10,
            form: FORM,
            ..Posting::default()
        };
        let project = world.open_project(ada, posting).await;
        let tasks = world.project_tasks(project).await;
        Self { world: world.clone(), ada, workers, project, tasks }
    }

    /// A worker takes so many seconds for a task.
    async fn works(&self, worker: usize, task: usize, answer: &str, took: i64) -> AssignmentId {
        let (worker, project, task) = (self.workers[worker], self.project, self.tasks[task]);
        let claim = async move |tx: &mut Tx| {
            assignments::claim(tx, worker, project, Some(task)).await.map(|it| it.id)
        };
        let id = self.world.write(claim).await;
        self.world.wait(took * 1_000);
        let answer = forms::Answer::from_json(answer).unwrap();
        let submit = async move |tx: &mut Tx| {
            assignments::submit(tx, worker, id, &answer).await?.receipt()?;
            Ok(id)
        };
        self.world.write(submit).await
    }

    async fn count(&self) {
        self.world.wait(10_000);
        while figures::catch_up(&self.world.db).await.unwrap() {}
    }

    async fn figures(&self) -> figures::Figures {
        let (ada, id) = (self.ada, self.project);
        self.world.read(async move |tx| figures::figures(tx, ada, id).await).await
    }

    async fn worker(&self, worker: usize) -> figures::WorkerLine {
        let (id, worker) = (self.project, self.workers[worker]);
        self.world.read(async move |tx| figures::worker(tx, id, worker).await).await
    }

    async fn sifted(&self, sift: Sift) -> Vec<(i64, Standing, String)> {
        let id = self.project;
        let read = async move |tx: &mut Tx| figures::tasks(tx, id, &sift, 50).await;
        let lines = self.world.read(read).await;
        lines.into_iter().map(|it| (it.task.position, it.standing, it.votes)).collect()
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn what_happens_is_counted_once_wherever_it_is_counted() {
    on_each_store(async |world| {
        let street = Street::new(&world, &["one", "two", "three"]).await;
        let mut given = Vec::new();
        for (worker, task, answer) in [(0, 0, CAR), (1, 0, CAR), (0, 1, CAR), (1, 1, BUS)] {
            given.push(street.works(worker, task, answer, 30).await);
        }
        street.works(2, 2, CAR, 30).await;
        for id in &given {
            world.accept(street.ada, *id, None).await;
        }
        world.wait(10_000);
        // Eight nodes wake up at once.
        let count = |world: World, _| async move { figures::catch_up(&world.db).await };
        for it in at_once(&world, 8, count).await {
            it.unwrap();
        }
        street.count().await;

        let it = street.figures().await;
        assert_eq!(it.counts, Counts { answers: 5, accepted: 4, reworked: 0, rejected: 0 });
        assert_eq!((it.workers, it.agreement_tasks, it.disagreeing), (3, 2, 1));
        // One of two tasks in full agreement, the other split in halves.
        assert_eq!(it.agreement_ppm, Some(750_000));
        let median = it.median.expect("five answers are enough");
        assert!((27_000..=33_000).contains(&median), "{median}");

        let id = street.project;
        let seen = async move |tx: &mut Tx| {
            let labels = figures::labels(tx, id).await?;
            let hours = figures::hours(tx, id, 0).await?;
            Ok((labels, hours, figures::octaves(tx, id).await?))
        };
        let (labels, hours, octaves) = world.read(seen).await;
        let labels: Vec<_> = labels.iter().map(|it| (it.value.as_str(), it.answers)).collect();
        assert_eq!(labels, [("car", 3), ("bus", 1)]);
        assert_eq!(hours.iter().map(|it| it.counts.answers).sum::<i64>(), 5);
        assert_eq!(octaves.iter().map(|it| it.answers).sum::<i64>(), 5);

        let of_ben = street.worker(0).await;
        assert_eq!((of_ben.counts.accepted, of_ben.compared, of_ben.agreed), (2, 2, 2));
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn tasks_are_sifted_by_where_they_stand_and_by_what_they_say() {
    on_each_store(async |world| {
        let street = Street::new(&world, &["a red car", "a blue bus", "a grey van"]).await;
        let first = street.works(0, 0, CAR, 20).await;
        let second = street.works(1, 0, BUS, 20).await;
        street.works(0, 1, BUS, 20).await;
        world.accept(street.ada, first, None).await;
        world.accept(street.ada, second, None).await;
        street.count().await;

        let by = |standing| Sift { standing: Some(standing), ..Sift::default() };
        let votes = "A bus ×1, A car ×1".to_owned();
        let done = (1, Standing::Done, votes);
        let found = street.sifted(by(Standing::Done)).await;
        assert_eq!(found, slice::from_ref(&done));
        assert_eq!(street.sifted(Sift { disagreeing: true, ..Sift::default() }).await, [done]);
        let bus = (2, Standing::Review, "A bus".to_owned());
        let found = street.sifted(by(Standing::Review)).await;
        assert_eq!(found, slice::from_ref(&bus));
        let van = (3, Standing::ToDo, String::new());
        let found = street.sifted(by(Standing::ToDo)).await;
        assert_eq!(found, slice::from_ref(&van));
        let text = |text: &str| Sift { text: text.to_owned(), ..Sift::default() };
        assert_eq!(street.sifted(text("BLUE")).await, [bus]);
        assert_eq!(street.sifted(text("3")).await, [van]);
        assert_eq!(street.sifted(Sift { after: 2, ..text("a ") }).await.len(), 1);
        assert_eq!(street.sifted(text("green")).await, []);
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn an_excluded_worker_reads_why_finishes_and_may_come_back() {
    on_each_store(async |world| {
        let street = Street::new(&world, &["one", "two", "three"]).await;
        let (ada, id, ben, dora) =
            (street.ada, street.project, street.workers[0], street.workers[2]);
        street.works(0, 0, CAR, 20).await;
        let task = street.tasks[1];
        let claim = async move |tx: &mut Tx| assignments::claim(tx, ben, id, Some(task)).await;
        let begun = world.write(claim).await.id;
        street.count().await;

        let reason = Reason::parse("reason", "You call every bus a car.").unwrap();
        let why = reason.clone();
        let exclude = async move |tx: &mut Tx| figures::exclude(tx, ada, id, ben, &why).await;
        world.write(exclude.clone()).await;
        assert_eq!(world.refusal(exclude).await, "worker-already-excluded");
        let of_dora = reason.clone();
        let stranger = async move |tx: &mut Tx| figures::exclude(tx, ada, id, dora, &of_dora).await;
        assert_eq!(world.refusal(stranger).await, "worker-not-in-project");
        let not_hers = async move |tx: &mut Tx| figures::exclude(tx, dora, id, ben, &reason).await;
        assert_eq!(world.refusal(not_hers).await, "project-not-found");

        let again = async move |tx: &mut Tx| assignments::claim(tx, ben, id, None).await;
        assert_eq!(world.refusal(again).await, "worker-excluded");
        let why_not = async move |tx: &mut Tx| assignments::why_not(tx, ben, id).await;
        let told = world.read(why_not).await;
        assert_eq!(
            (told[0].code(), told[0].detail.as_str()),
            ("worker-excluded", "You call every bus a car.",)
        );
        // What was begun is finished.
        let answer = forms::Answer::from_json(BUS).unwrap();
        let submit = async move |tx: &mut Tx| {
            assignments::submit(tx, ben, begun, &answer).await?.receipt().map(|_| ())
        };
        world.write(submit).await;
        let list = async move |tx: &mut Tx| figures::workers(tx, id, Sort::Answers, 0, 10).await;
        assert!(world.read(list).await[0].excluded.is_some());

        let include = async move |tx: &mut Tx| figures::include(tx, ada, id, ben).await;
        world.write(include).await;
        assert_eq!(world.refusal(include).await, "worker-not-excluded");
        world.write(again).await;
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn the_list_tells_what_each_project_waits_for() {
    on_each_store(async |world| {
        let street = Street::new(&world, &["one", "two"]).await;
        let first = street.works(0, 0, CAR, 20).await;
        street.works(1, 0, CAR, 20).await;
        world.accept(street.ada, first, None).await;
        let ada = street.ada;
        world.draft_project(ada, Posting { title: "Another one", ..Posting::default() }).await;
        street.count().await;

        let list = |show: Show| async {
            let read = async move |tx: &mut Tx| figures::list(tx, ada, &show, 10).await;
            world.read(read).await
        };
        let all = list(Show::default()).await;
        assert_eq!(
            all.iter().map(|it| it.title.as_str()).collect::<Vec<_>>(),
            ["Another one", "Say what you see",]
        );
        let it = &all[1];
        assert_eq!((it.tally.accepted, it.tally.wanted, it.waiting), (1, 4, 1));
        assert!(it.auto_accept_at.is_some());
        assert_eq!((it.spent, it.held), (base::Money::units(1), base::Money::units(3)));
        assert_eq!(it.figures.counts.answers, 2);
        let found = list(Show { text: "ANOTHER".to_owned(), ..Show::default() }).await;
        assert_eq!(found.len(), 1);
        let open = list(Show { state: Some(market::projects::State::Open), ..Show::default() });
        assert_eq!(open.await.len(), 1);
    })
    .await;
}
