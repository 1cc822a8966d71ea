//! What the demonstration's projects say: instructions, forms, rows and pictures, kept as files
//! in `crates/mickle/demo/` and built into the program.

use base::{DurationMs, Error, Markdown, Money, Result, Title, days, hours};
use market::{
    ProjectId,
    files::{self, Subject},
    projects::{self, Category, Difficulty, Edit, Hiring, New, NewTask, State},
};

use super::stage::Stage;

/// Names and values of one row, those that workers do not see included.
pub(super) type Row = Vec<(String, String)>;

/// The value of a column; empty where there is none.
pub(super) fn cell<'a>(row: &'a Row, column: &str) -> &'a str {
    row.iter().find(|(name, _)| name == column).map_or("", |(_, value)| value)
}

/// The files of one project.
pub(super) struct Files {
    instructions: &'static str,
    form: &'static str,
    tasks: &'static str,
}

macro_rules! files_of {
    ($name:literal) => {
        $crate::commands::demo::content::Files::new(
            include_str!(concat!("../../../demo/", $name, "/instructions.md")),
            include_str!(concat!("../../../demo/", $name, "/form.json")),
            include_str!(concat!("../../../demo/", $name, "/tasks.csv")),
        )
    };
}
pub(super) use files_of;

macro_rules! pictures {
    ($($path:literal)*) => {
        /// A picture's bytes by its path.
        pub(super) fn picture(path: &str) -> Option<&'static [u8]> {
            match path {
                $($path => Some(include_bytes!(concat!("../../../demo/", $path))),)*
                _ => None,
            }
        }
    };
}

pictures! {
    "apples/table-1.png" "apples/table-2.png" "apples/table-3.png" "apples/table-4.png"
    "apples/table-5.png" "apples/table-6.png" "apples/table-7.png" "apples/table-8.png"
    "seeds/packet-1.png" "seeds/packet-2.png" "seeds/packet-3.png" "seeds/packet-4.png"
}

impl Files {
    pub(super) const fn new(
        instructions: &'static str,
        form: &'static str,
        tasks: &'static str,
    ) -> Self {
        Self { instructions, form, tasks }
    }
}

/// A project about to be posted.
pub(super) struct Posting {
    pub(super) files: Files,
    pub(super) title: &'static str,
    pub(super) summary: &'static str,
    pub(super) category: Category,
    pub(super) difficulty: Difficulty,
    pub(super) hiring: Hiring,
    pub(super) price: Money,
    pub(super) answers_per_task: i64,
    pub(super) tasks_per_worker: i64,
    pub(super) time_limit: DurationMs,
    pub(super) auto_accept: DurationMs,
    /// Columns that are right answers, which no worker sees.
    pub(super) answers: &'static [&'static str],
}

impl Posting {
    /// A posting of easy tasks for everybody; say what is different.
    pub(super) const fn open(
        files: Files,
        title: &'static str,
        category: Category,
        price: Money,
    ) -> Self {
        Self {
            files,
            title,
            summary: "",
            category,
            difficulty: Difficulty::Easy,
            hiring: Hiring::Open,
            price,
            answers_per_task: 1,
            tasks_per_worker: 0,
            time_limit: hours(1),
            auto_accept: days(7),
            answers: &[],
        }
    }

    fn edit(&self) -> Result<Edit> {
        Ok(Edit {
            summary: Some(self.summary.to_owned()),
            instructions: Some(Markdown::parse("instructions", self.files.instructions)?),
            form: Some(self.files.form.to_owned()),
            price: Some(self.price),
            time_limit: Some(self.time_limit),
            answers_per_task: Some(self.answers_per_task),
            difficulty: Some(self.difficulty),
            tasks_per_worker: Some(self.tasks_per_worker),
            auto_accept: Some(self.auto_accept),
            ..Edit::default()
        })
    }

    fn rows(&self) -> Result<Vec<Row>> {
        let mut reader = csv::Reader::from_reader(self.files.tasks.as_bytes());
        let names = reader.headers().map_err(Error::store)?.clone();
        let mut rows = Vec::new();
        for record in reader.records() {
            let record = record.map_err(Error::store)?;
            let pairs = names.iter().zip(&record);
            rows.push(pairs.map(|(name, value)| (name.to_owned(), value.to_owned())).collect());
        }
        Ok(rows)
    }
}

impl Stage {
    /// Writes a project as a draft with all its tasks.
    pub(super) async fn draft(&mut self, requester: &str, it: &Posting) -> Result<ProjectId> {
        let owner = self.who(requester);
        let (title, category, hiring) = (it.title, it.category, it.hiring);
        let edit = it.edit()?;
        let draft = self.act(async move |tx| {
            let title = Title::parse("title", title)?;
            let new = New { title, category, language: "en".to_owned(), hiring };
            let id = projects::draft(tx, owner, new).await?;
            projects::edit(tx, owner, id, edit.clone()).await?;
            Ok(id)
        });
        let id = draft.await?;
        for row in it.rows()? {
            let mut input: Row = row.clone();
            input.retain(|(name, _)| !it.answers.contains(&name.as_str()));
            for (_, value) in &mut input {
                if value.ends_with(".png") {
                    let file = self.upload(owner, value).await?;
                    *value = format!("file:{file}");
                    let subject = Subject::TaskData(id);
                    self.act(async move |tx| files::attach(tx, owner, file, subject).await).await?;
                }
            }
            let task = NewTask { input, ..NewTask::default() };
            let add = async move |tx: &mut store::Tx| {
                projects::add_tasks(tx, owner, id, vec![task.clone()]).await
            };
            for task in self.act(add).await? {
                self.remember(task, row.clone());
            }
        }
        Ok(id)
    }

    /// Posts a project; the moderator approves it half an hour later.
    pub(super) async fn post(&mut self, requester: &str, it: &Posting) -> Result<ProjectId> {
        let id = self.draft(requester, it).await?;
        let (owner, moderator) = (self.who(requester), self.who("moderator"));
        let state = self.act(async move |tx| projects::publish(tx, owner, id).await).await?;
        if state == State::InReview {
            self.pass(base::minutes(31));
            self.act(async move |tx| projects::approve(tx, moderator, id).await).await?;
        }
        Ok(id)
    }
}
