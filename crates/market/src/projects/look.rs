//! Reading projects and their versions.

use base::{DurationMs, Money, Result, Timestamp};
use store::Tx;

use super::{Project, Refusal, rows};
use crate::{AccountId, ProjectId};

/// The terms of a project as of one version: what a worker reads, fills in and is paid.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Version {
    pub project: ProjectId,
    /// From 1.
    pub number: i64,
    pub title: String,
    pub summary: String,
    /// Markdown.
    pub instructions: String,
    /// The form as JSON; empty while the requester has not made one.
    pub form: String,
    /// What one accepted answer costs; zero while the requester has not said.
    pub price: Money,
    pub time_limit: DurationMs,
    pub answers_per_task: i64,
    pub max_reworks: i64,
    pub created_at: Timestamp,
}

impl Version {
    /// The texts that people read, by field.
    pub(super) fn texts(&self) -> [(&'static str, &str); 3] {
        [("title", &self.title), ("summary", &self.summary), ("instructions", &self.instructions)]
    }
}

/// A project by its id, whoever asks: for slices above, which know whom they serve.
pub async fn find(tx: &mut Tx, id: ProjectId) -> Result<Option<Project>> {
    rows::find(tx, id).await
}

/// A project of this requester; anybody else's is not found.
pub async fn of_requester(tx: &mut Tx, requester: AccountId, id: ProjectId) -> Result<Project> {
    let project = rows::find(tx, id).await?.filter(|it| it.requester == requester);
    project.ok_or(Refusal::NotFound.into())
}

/// One version of a project's terms.
pub async fn version(tx: &mut Tx, project: ProjectId, number: i64) -> Result<Version> {
    rows::version(tx, project, number).await
}

/// The newest version of a project's terms.
pub async fn current(tx: &mut Tx, project: &Project) -> Result<Version> {
    rows::version(tx, project.id, project.version).await
}
