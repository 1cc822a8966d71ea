//! What requesters and workers say to each other on the stage: applications, messages, verdicts.

use base::{
    AppealText, MessageText, Money, Pitch, Reason, RejectionText, Remark, Result, ReworkText, days,
};
use market::{
    ApplicationId, AssignmentId, ProjectId,
    applications::{self, Awarded},
    decisions,
    messages::{self, Letter, Subject},
    reviews::{self, NewBonus, Rating, Rejection, Rework},
};

use super::stage::Stage;

impl Stage {
    /// Accepts an answer with so many stars (none, when 0) and a word.
    pub(super) async fn accept(
        &mut self,
        requester: &str,
        id: AssignmentId,
        stars: i64,
        word: &'static str,
    ) -> Result<()> {
        let requester = self.who(requester);
        let accept = self.act(async move |tx| {
            let rating = if stars == 0 { None } else { Some(Rating::parse("rating", stars)?) };
            let word = Remark::parse("comment", word)?;
            reviews::accept(tx, requester, id, rating, &word).await
        });
        accept.await.map(|_| ())
    }

    /// Accepts many answers one after another, without a word.
    pub(super) async fn accept_all(&mut self, requester: &str, ids: &[AssignmentId]) -> Result<()> {
        for id in ids {
            self.accept(requester, *id, 0, "").await?;
        }
        Ok(())
    }

    /// Asks for changes within three days.
    pub(super) async fn ask_for_rework(
        &mut self,
        requester: &str,
        id: AssignmentId,
        text: &'static str,
    ) -> Result<()> {
        let requester = self.who(requester);
        let rework = self.act(async move |tx| {
            let text = ReworkText::parse("text", text)?;
            reviews::rework(tx, requester, id, Rework { text, time: Some(days(7)) }).await
        });
        rework.await.map(|_| ())
    }

    pub(super) async fn reject(
        &mut self,
        requester: &str,
        id: AssignmentId,
        reason: decisions::Reason,
        text: &'static str,
    ) -> Result<()> {
        let requester = self.who(requester);
        let reject = self.act(async move |tx| {
            let text = RejectionText::parse("text", text)?;
            let rejection = Rejection { reason, text, evidence: serde_json::Map::new() };
            reviews::reject(tx, requester, id, rejection).await
        });
        reject.await.map(|_| ())
    }

    pub(super) async fn appeal(
        &mut self,
        worker: &str,
        id: AssignmentId,
        text: &'static str,
    ) -> Result<market::AppealId> {
        let worker = self.who(worker);
        let appeal = self.act(async move |tx| {
            reviews::appeal(tx, worker, id, &AppealText::parse("text", text)?).await
        });
        appeal.await
    }

    pub(super) async fn give_bonus(
        &mut self,
        requester: &str,
        id: AssignmentId,
        amount: Money,
        why: &'static str,
    ) -> Result<()> {
        let requester = self.who(requester);
        let give = self.act(async move |tx| {
            let reason = Reason::parse("reason", why)?;
            let new = NewBonus { amount, reason, key: format!("demo:{id}") };
            reviews::bonus(tx, requester, id, new).await
        });
        give.await.map(|_| ())
    }

    pub(super) async fn apply(
        &mut self,
        worker: &str,
        project: ProjectId,
        pitch: &'static str,
    ) -> Result<ApplicationId> {
        let worker = self.who(worker);
        let apply = self.act(async move |tx| {
            applications::apply(tx, worker, project, &Pitch::parse("pitch", pitch)?).await
        });
        apply.await
    }

    pub(super) async fn award(&mut self, requester: &str, id: ApplicationId) -> Result<Awarded> {
        let requester = self.who(requester);
        self.act(async move |tx| applications::award(tx, requester, id).await).await
    }

    pub(super) async fn say(
        &mut self,
        author: &str,
        subject: Subject,
        text: &'static str,
    ) -> Result<()> {
        let author = self.who(author);
        let say =
            self.act(async move |tx| messages::say(tx, author, subject, None, letter(text)?).await);
        say.await.map(|_| ())
    }

    /// Asks for days more, and gets them two hours later.
    pub(super) async fn get_more_time(
        &mut self,
        worker: &str,
        requester: &str,
        id: AssignmentId,
        n_days: i64,
        text: &'static str,
    ) -> Result<()> {
        let (worker, requester) = (self.who(worker), self.who(requester));
        let ask = self.act(async move |tx| {
            messages::ask_for_time(tx, worker, id, days(n_days), letter(text)?).await
        });
        let (wish, _) = ask.await?;
        self.pass(base::hours(2)).await?;
        self.act(async move |tx| messages::grant_time(tx, requester, wish).await).await.map(|_| ())
    }
}

fn letter(text: &str) -> Result<Letter> {
    Ok(Letter { text: MessageText::parse("text", text)?, files: Vec::new() })
}
