//! Requesters of the crowd: a project is drafted, paid for, published, approved and stopped.

use base::{Money, Result, Timestamp, hours, minutes};
use forms::Form;
use market::{
    TopUpId, payouts,
    projects::{self, State},
};

use super::{
    super::{
        campaigns::{Campaign, Edition, End},
        people::{Part, Person},
        posting::{Drafted, in_project},
        stage::Stage,
    },
    Crowd, Show,
    agenda::{Deed, ShowNo},
    calendar, unless_refused,
};

impl Crowd {
    /// Plans a project.
    pub(super) fn add_show(
        &mut self,
        campaign: &'static Campaign,
        edition: &Edition,
        title: String,
        by: Option<&Person>,
        moment: Timestamp,
    ) -> Result<()> {
        let habits = match by.map(|it| &it.part) {
            Some(Part::Requester(habits)) => habits.clone(),
            _ => return Err(base::Error::store(format!("nobody posts {title}"))),
        };
        let form = in_project(&title, Form::from_json(campaign.posting.files.form))?;
        self.agenda.plan(moment, Deed::Draft(self.shows.len()));
        self.shows.push(Show {
            campaign,
            posting: campaign.posting.clone(),
            title,
            by: by.map(|it| it.key.clone()).unwrap_or_default(),
            habits,
            rows: edition.rows,
            end: edition.end,
            id: None,
            form,
            left: 0,
            stopped: false,
            is_quiet: false,
        });
        Ok(())
    }
}

pub(super) async fn draft(stage: &mut Stage, no: ShowNo) -> Result<()> {
    let show = &stage.crowd.shows[no];
    let (posting, title, by) = (show.posting.clone(), show.title.clone(), show.by.clone());
    let (n_rows, end) = (usize::try_from(show.rows).unwrap_or(0), show.end);
    let mut rows = posting.rows()?;
    stage.crowd.chance.shuffle(&mut rows);
    if 0 < n_rows {
        rows.truncate(n_rows);
    }
    let here = stage.here();
    let expires_at = match end {
        End::Expires(days) => Some(here.plus(base::days(days))),
        _ => None,
    };
    stage.crowd.shows[no].left = posting.answers_per_task * i64::try_from(rows.len()).unwrap_or(0);
    let drafted = Drafted { posting: &posting, title: &title, rows, expires_at };
    let id = in_project(&title, stage.draft_of(&by, drafted).await)?;
    stage.crowd.shows[no].id = Some(id);
    if end == End::Draft {
        return Ok(());
    }
    let mut wait = minutes(stage.crowd.chance.between(5, 50));
    if let Some(lack) = stage.lacks(&by, id).await? {
        ask_for_money(stage, &by, lack).await?;
        wait += hours(5);
    }
    stage.crowd.agenda.plan(here.plus(wait), Deed::Publish(no));
    Ok(())
}

/// Money on its way: one treasurer sees it, the other books it, within five hours.
pub(in super::super) async fn ask_for_money(
    stage: &mut Stage,
    by: &str,
    amount: Money,
) -> Result<()> {
    let (account, here) = (stage.who(by), stage.here());
    let id = stage.write(async move |tx| payouts::ask(tx, account, amount).await).await?.id;
    let seen = here.plus(minutes(stage.crowd.chance.between(20, 170)));
    let booked = seen.plus(minutes(stage.crowd.chance.between(3, 110)));
    stage.crowd.agenda.plan(seen, Deed::SeeMoney(id));
    stage.crowd.agenda.plan(booked, Deed::BookMoney(id));
    Ok(())
}

pub(super) async fn see_money(stage: &mut Stage, id: TopUpId) -> Result<()> {
    let till = stage.who("till");
    stage.write(async move |tx| payouts::confirm(tx, till, id).await).await
}

pub(super) async fn book_money(stage: &mut Stage, id: TopUpId) -> Result<()> {
    let teresa = stage.who("teresa");
    stage.write(async move |tx| payouts::book(tx, teresa, id).await).await
}

pub(super) async fn publish(stage: &mut Stage, no: ShowNo) -> Result<()> {
    let Some((by, id)) = owner(stage, no) else { return Ok(()) };
    let end = stage.crowd.shows[no].end;
    let done = stage.write(async move |tx| match end {
        End::Pilot(tasks) => projects::publish_pilot(tx, by, id, tasks).await,
        _ => projects::publish(tx, by, id).await,
    });
    let done = done.await;
    let (title, by) = (stage.crowd.shows[no].title.clone(), stage.crowd.shows[no].by.clone());
    let here = stage.here();
    match unless_refused(in_project(&title, done))? {
        None => {
            // Another project took the money meanwhile.
            let lack = stage.lacks(&by, id).await?;
            ask_for_money(stage, &by, lack.unwrap_or(Money::units(50))).await?;
            stage.crowd.agenda.plan(here.plus(hours(5)), Deed::Publish(no));
        }
        Some(State::InReview) => {
            let wait = minutes(stage.crowd.chance.between(8, 95));
            stage.crowd.agenda.plan(here.plus(wait), Deed::Approve(no));
        }
        Some(_) => open(stage, no),
    }
    Ok(())
}

pub(super) async fn approve(stage: &mut Stage, no: ShowNo) -> Result<()> {
    let Some((_, id)) = owner(stage, no) else { return Ok(()) };
    let moderator = stage.who("moderator");
    stage.write(async move |tx| projects::approve(tx, moderator, id).await).await?;
    open(stage, no);
    Ok(())
}

fn open(stage: &mut Stage, no: ShowNo) {
    let here = stage.here();
    let crowd = &mut stage.crowd;
    let left = match crowd.shows[no].end {
        End::Pilot(tasks) => tasks * crowd.shows[no].posting.answers_per_task,
        _ => crowd.shows[no].left,
    };
    crowd.offer(no, left);
    let (looks, end) = (crowd.shows[no].habits.looks, crowd.shows[no].end);
    let first = calendar::in_office(&mut crowd.chance, here, looks);
    crowd.agenda.plan(first, Deed::Review(no));
    if let End::Cancelled(days) | End::Paused(days, _) | End::Expires(days) = end {
        crowd.agenda.plan(here.plus(base::days(days)), Deed::Stop(no));
    }
}

pub(super) async fn stop(stage: &mut Stage, no: ShowNo) -> Result<()> {
    let Some((by, id)) = owner(stage, no) else { return Ok(()) };
    stage.crowd.close(no);
    let done = match stage.crowd.shows[no].end {
        End::Cancelled(_) => stage.write(async move |tx| projects::close(tx, by, id).await).await,
        End::Paused(_, note) => {
            stage.write(async move |tx| projects::pause(tx, by, id, note).await).await
        }
        _ => Ok(()),
    };
    unless_refused(done).map(|_| ())
}

impl Crowd {
    /// So many places are free, some of them again. Where time shall run out, the last ones are
    /// never found: done to the end, the project would be completed instead.
    pub(super) fn offer(&mut self, no: ShowNo, free: i64) {
        let free = match self.shows[no].end {
            End::Expires(_) => (free - 3).max(0),
            _ => free,
        };
        self.shows[no].left = free;
        if 0 < free && !self.shows[no].is_quiet && !self.open.contains(&no) {
            self.open.push(no);
        }
        if free == 0 {
            self.open.retain(|it| *it != no);
        }
    }

    /// Nobody looks for work here any more.
    pub(super) fn close(&mut self, no: ShowNo) {
        self.open.retain(|it| *it != no);
        self.shows[no].stopped = true;
    }
}

/// Who posted a project, and its id once it is drafted.
pub(super) fn owner(stage: &Stage, no: ShowNo) -> Option<(market::AccountId, market::ProjectId)> {
    let show = &stage.crowd.shows[no];
    Some((stage.who(&show.by), show.id?))
}
