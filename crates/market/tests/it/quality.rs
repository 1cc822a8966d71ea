//! Stories of adaptive answers: asking on while a task is not sure, and no longer.

mod agreement;
mod hands;
mod money;
mod races;
mod skills;

use market::{
    AccountId, AssignmentId, ProjectId, TaskId,
    projects::{Adaptive, NewTask, Task},
    quality::{self, Overview, Standing, TaskView},
};
use store::Tx;
use testkit::{Posting, World};

/// Asks whether two things are the same.
const FORM: &str = r#"{"items": [
    { "show": "text", "text": "${text}" },
    { "ask": "choice", "name": "same", "label": "Are they the same?",
      "options": [{"value": "yes"}, {"value": "no"}] }
]}"#;

/// Ada's project with two to five answers for each task, until one is sure to 95 %.
struct Pairs {
    world: World,
    ada: AccountId,
    crew: Vec<AccountId>,
    project: ProjectId,
    tasks: Vec<TaskId>,
}

fn posting(tasks: usize) -> Posting {
    let row = |n: usize| NewTask {
        input: vec![("text".to_owned(), format!("pair {n}"))],
        ..NewTask::default()
    };
    Posting {
        rows: (1..=tasks).map(row).collect(),
        answers_per_task: 2,
        adaptive: Some(Adaptive::new(5, 95)),
        claims_per_worker: 20,
        form: FORM,
        ..Posting::default()
    }
}

impl Pairs {
    async fn new(world: &World, tasks: usize) -> Self {
        Self::posted(world, posting(tasks)).await
    }

    async fn posted(world: &World, posting: Posting) -> Self {
        let ada = world.person("ada").await;
        let crew = super::assignments::workers(world, 8).await;
        let project = world.open_project(ada, posting).await;
        let tasks = world.project_tasks(project).await;
        Self { world: world.clone(), ada, crew, project, tasks }
    }

    /// A worker answers a task.
    async fn says(&self, worker: usize, task: usize, value: &str) -> AssignmentId {
        self.world.wait(1_000);
        let answer = format!("{{\"same\":\"{value}\"}}");
        let (worker, task) = (self.crew[worker], self.tasks[task]);
        self.world.handed_in(worker, self.project, Some(task), &answer).await
    }

    /// Weighs whatever has news.
    async fn weigh(&self) {
        while 0 < self.world.write(async move |tx| quality::weigh_some(tx).await).await {}
    }

    async fn task(&self, task: usize) -> Task {
        self.world.tasks(self.project).await[task].clone()
    }

    async fn view(&self, task: usize) -> TaskView {
        let (project, task) = (self.project, self.tasks[task]);
        self.world.read(async move |tx| quality::task_view(tx, project, task).await).await
    }

    async fn standing(&self, task: usize) -> Standing {
        self.view(task).await.standing
    }

    async fn overview(&self) -> Overview {
        let project = self.project;
        self.world.read(async move |tx: &mut Tx| quality::overview(tx, project).await).await
    }
}
