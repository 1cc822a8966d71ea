//! Projects that are open at once, for stories that begin there.

use base::{DurationMs, Markdown, Money, Timestamp, Title, hours};
use market::{
    AccountId, ProjectId, TaskId,
    projects::{self, Adaptive, Category, Edit, Hiring, New, NewTask, State, Task},
};

use crate::World;

/// Who approves projects in stories.
pub const MODERATOR: AccountId = AccountId::from_bits(0xA11);

/// What to post; change what the story is about.
#[derive(Debug, Clone)]
pub struct Posting {
    pub title: &'static str,
    pub hiring: Hiring,
    /// So many tasks, each with one value `text`; or the ones in `rows`, if any.
    pub tasks: usize,
    pub rows: Vec<NewTask>,
    pub price: Money,
    pub answers_per_task: i64,
    pub adaptive: Option<Adaptive>,
    pub tasks_per_worker: i64,
    pub claims_per_worker: i64,
    pub time_limit: DurationMs,
    pub max_reworks: i64,
    pub auto_accept: DurationMs,
    pub expires_at: Option<Timestamp>,
    /// The form as JSON: shows `text` and asks for one short text `answer`.
    pub form: &'static str,
}

impl Default for Posting {
    fn default() -> Self {
        Self {
            title: "Say what you see",
            hiring: Hiring::Open,
            tasks: 1,
            rows: Vec::new(),
            price: Money::units(1),
            answers_per_task: 1,
            adaptive: None,
            tasks_per_worker: 0,
            claims_per_worker: 1,
            time_limit: hours(1),
            max_reworks: 1,
            auto_accept: base::days(7),
            expires_at: None,
            form: FORM,
        }
    }
}

const FORM: &str = r#"{
  "version": 1,
  "items": [
    { "show": "text", "text": "${text}" },
    { "ask": "short_text", "name": "answer", "label": "What does it say?" }
  ]
}"#;

impl World {
    /// A draft with instructions, form, price and tasks, ready to be published.
    pub async fn draft_project(&self, requester: AccountId, posting: Posting) -> ProjectId {
        let it = posting.clone();
        let id = self
            .write(async move |tx| {
                let new = New {
                    title: Title::parse("title", it.title)?,
                    category: Category::Classification,
                    language: "en".to_owned(),
                    hiring: it.hiring,
                };
                let id = projects::draft(tx, requester, new).await?;
                projects::edit(tx, requester, id, edit_of(&it)?).await?;
                Ok(id)
            })
            .await;
        for rows in rows_of(&posting).chunks(projects::MOST_ROWS) {
            let rows = rows.to_vec();
            let add = async move |tx: &mut store::Tx| {
                projects::add_tasks(tx, requester, id, rows.clone()).await
            };
            self.write(add).await;
        }
        id
    }

    /// A project that is open and paid for; its requester is given exactly the money.
    pub async fn open_project(&self, requester: AccountId, posting: Posting) -> ProjectId {
        let id = self.draft_project(requester, posting).await;
        let cost = self.read(async move |tx| {
            let project = projects::of_requester(tx, requester, id).await?;
            Ok(projects::quote(tx, &project).await?.total)
        });
        self.fund(requester, cost.await.expect("a price that fits")).await;
        self.write(async move |tx| {
            if projects::publish(tx, requester, id).await? == State::InReview {
                projects::approve(tx, MODERATOR, id).await?;
            }
            Ok(())
        })
        .await;
        id
    }

    /// The first thousand tasks of a project, in order.
    pub async fn project_tasks(&self, project: ProjectId) -> Vec<TaskId> {
        self.tasks(project).await.iter().map(|it| it.id).collect()
    }

    /// As [`World::project_tasks`], with everything that is known of them.
    pub async fn tasks(&self, project: ProjectId) -> Vec<Task> {
        self.read(async move |tx| projects::tasks(tx, project, 0, 1_000).await).await
    }
}

fn edit_of(it: &Posting) -> base::Result<Edit> {
    Ok(Edit {
        instructions: Some(Markdown::parse("instructions", "Read the text and answer.")?),
        form: Some(it.form.to_owned()),
        price: Some(it.price),
        time_limit: Some(it.time_limit),
        answers_per_task: Some(it.answers_per_task),
        adaptive: Some(it.adaptive),
        max_reworks: Some(it.max_reworks),
        tasks_per_worker: Some(it.tasks_per_worker),
        claims_per_worker: Some(it.claims_per_worker),
        auto_accept: Some(it.auto_accept),
        expires_at: Some(it.expires_at),
        ..Edit::default()
    })
}

fn rows_of(it: &Posting) -> Vec<NewTask> {
    if !it.rows.is_empty() {
        return it.rows.clone();
    }
    let row = |n: usize| NewTask {
        input: vec![("text".to_owned(), format!("text {n}"))],
        ..NewTask::default()
    };
    (1..=it.tasks).map(row).collect()
}
