//! Work that is done and accepted, for stories that begin behind it.

use base::Remark;
use forms::Answer;
use market::{
    AccountId, AssignmentId, ProjectId, TaskId, assignments,
    reviews::{self, Rating},
};
use store::Tx;

use crate::World;

impl World {
    /// A worker claims a task, or the next one, and hands in an answer, given as JSON.
    pub async fn handed_in(
        &self,
        worker: AccountId,
        project: ProjectId,
        task: Option<TaskId>,
        answer: &str,
    ) -> AssignmentId {
        let answer = Answer::from_json(answer).expect("an answer");
        let work = async move |tx: &mut Tx| {
            let claim = assignments::claim(tx, worker, project, task).await?;
            assignments::submit(tx, worker, claim.id, &answer).await?.receipt()?;
            Ok(claim.id)
        };
        self.write(work).await
    }

    /// The requester accepts an answer, with a rating or without.
    pub async fn accept(&self, requester: AccountId, id: AssignmentId, stars: Option<i64>) {
        let accept = async move |tx: &mut Tx| {
            let rating = stars.map(|it| Rating::parse("rating", it)).transpose()?;
            let remark = Remark::parse("comment", "")?;
            reviews::accept(tx, requester, id, rating, &remark).await
        };
        self.write(accept).await;
    }

    /// An answer handed in and accepted.
    pub async fn accepted(
        &self,
        requester: AccountId,
        worker: AccountId,
        project: ProjectId,
        answer: &str,
    ) -> AssignmentId {
        let id = self.handed_in(worker, project, None, answer).await;
        self.accept(requester, id, None).await;
        id
    }
}
