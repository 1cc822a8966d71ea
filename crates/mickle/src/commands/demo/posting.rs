//! How a project comes into the market: drafted with its tasks, paid for, looked at, opened.

use base::{Error, Money, Result, Timestamp, Title};
use market::{
    ProjectId,
    files::{self, Subject},
    ledger::{self, Name},
    projects::{self, New, NewTask, State},
};

use super::{
    content::{Posting, Row},
    stage::Stage,
};

/// A project as it is drafted: a posting with its title and its rows.
pub(super) struct Drafted<'a> {
    pub(super) posting: &'a Posting,
    pub(super) title: &'a str,
    pub(super) rows: Vec<Row>,
    pub(super) expires_at: Option<Timestamp>,
}

impl Stage {
    /// Writes a project as a draft with all its tasks.
    pub(super) async fn draft(&mut self, requester: &str, it: &Posting) -> Result<ProjectId> {
        let drafted = Drafted { posting: it, title: it.title, rows: it.rows()?, expires_at: None };
        self.draft_of(requester, drafted).await
    }

    pub(super) async fn draft_of(&mut self, requester: &str, it: Drafted<'_>) -> Result<ProjectId> {
        let (owner, title) = (self.who(requester), it.title.to_owned());
        let (category, hiring) = (it.posting.category, it.posting.hiring);
        let language = it.posting.language.to_owned();
        let edit = projects::Edit { expires_at: Some(it.expires_at), ..it.posting.edit()? };
        let draft = self.write(async move |tx| {
            let title = Title::parse("title", &title)?;
            let new = New { title, category, language: language.clone(), hiring };
            let id = projects::draft(tx, owner, new).await?;
            projects::edit(tx, owner, id, edit.clone()).await?;
            Ok(id)
        });
        let id = draft.await?;
        let (mut tasks, mut uploads) = (Vec::new(), Vec::new());
        for row in &it.rows {
            let mut input: Row = row.clone();
            input.retain(|(name, _)| !it.posting.answers.contains(&name.as_str()));
            for (_, value) in &mut input {
                if value.ends_with(".png") || value.ends_with(".wav") {
                    let file = self.upload(owner, value).await?;
                    *value = format!("file:{file}");
                    uploads.push(file);
                }
            }
            tasks.push(NewTask { input, ..NewTask::default() });
        }
        let add = self.write(async move |tx| {
            for file in &uploads {
                files::attach(tx, owner, *file, Subject::TaskData(id)).await?;
            }
            // Some get their tasks from the project before them.
            if tasks.is_empty() {
                return Ok(Vec::new());
            }
            projects::add_tasks(tx, owner, id, tasks.clone()).await
        });
        for (task, row) in add.await?.into_iter().zip(it.rows) {
            self.remember(task, row);
        }
        Ok(id)
    }

    /// What a requester can spend.
    pub(super) async fn has(&self, requester: &str) -> Result<Money> {
        let own = Name::available(self.who(requester));
        let balance = self.write(async move |tx| ledger::balance(tx, &own).await).await?;
        Ok(balance.available())
    }

    /// What a requester lacks for a project and the bonuses of a few weeks, in whole fifties.
    pub(super) async fn lacks(&self, requester: &str, id: ProjectId) -> Result<Option<Money>> {
        let owner = self.who(requester);
        let quote = self.write(async move |tx| {
            let project = projects::of_requester(tx, owner, id).await?;
            projects::quote(tx, &project).await
        });
        let price = quote.await?.total.unwrap_or(Money::ZERO);
        let lack = price.as_micros() - self.has(requester).await?.as_micros();
        if lack <= 0 {
            return Ok(None);
        }
        let fifty = Money::units(50).as_micros();
        Ok(Some(Money::micros((lack / fifty + 3) * fifty)))
    }

    /// Posts a project; the moderator approves it half an hour later.
    pub(super) async fn post(&mut self, requester: &str, it: &Posting) -> Result<ProjectId> {
        let id = self.draft(requester, it).await?;
        self.pay_and_publish(requester, id).await?;
        Ok(id)
    }

    /// Publishes a draft, paid for.
    pub(super) async fn pay_and_publish(&mut self, requester: &str, id: ProjectId) -> Result<()> {
        if let Some(lack) = self.lacks(requester, id).await? {
            self.top_up(requester, lack).await?;
        }
        let (owner, moderator) = (self.who(requester), self.who("moderator"));
        let state = self.act(async move |tx| projects::publish(tx, owner, id).await).await?;
        if state == State::InReview {
            self.pass(base::minutes(31)).await?;
            self.act(async move |tx| projects::approve(tx, moderator, id).await).await?;
        }
        Ok(())
    }
}

/// A broken table or form of the demonstration, named.
pub(super) fn in_project<T>(title: &str, result: Result<T>) -> Result<T> {
    result.map_err(|error| match error {
        Error::Invalid(_) => Error::store(format!("{title}: {error}")),
        other => other,
    })
}
