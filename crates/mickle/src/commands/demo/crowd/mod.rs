//! The crowd: everybody who lives in the market without a scene of their own.
//!
//! They come, post, sit down, work, review, disagree and are paid by an agenda of deeds; each
//! deed calls the verbs that faces call, and plans the deeds that follow from it.
//!
//! Invariant: chance has a seed and the agenda an order, so the crowd does the same each time.

mod agenda;
mod answers;
mod arrivals;
mod calendar;
mod copies;
mod desk;
mod disputes;
mod shows;
mod sitting;
mod staff;
mod talk;
mod treasury;

use std::{
    collections::{HashMap, HashSet},
    sync::Arc,
};

use base::{Result, Timestamp, hours};
use forms::Form;
use market::{AssignmentId, ProjectId, TaskId, TopUpId};
use outside::Nowhere;

pub(super) use agenda::{Agenda, Deed};
use agenda::{HandNo, ShowNo};
pub(super) use shows::ask_for_money;

use super::{
    campaigns::{self, Campaign, End},
    chance::Chance,
    content::Posting,
    jobs,
    people::{Habits, Person, Ways},
    stage::Stage,
};
use crate::Worker;

/// Makes the same crowd every time.
const SEED: u64 = 0x5EED_0F4C_1CCE;

pub(super) struct Crowd {
    pub(super) agenda: Agenda,
    pub(super) chance: Chance,
    cast: Vec<Person>,
    hash: String,
    hands: Vec<Hand>,
    shows: Vec<Show>,
    /// Projects with places to take.
    open: Vec<ShowNo>,
    /// Who has seen all tasks of which project.
    done_with: HashSet<(HandNo, ShowNo)>,
    /// Answers that wait for a verdict, with what only we know of them.
    handed_in: HashMap<AssignmentId, HandedIn>,
    treasury: treasury::Treasury,
    pub(super) jobs: Vec<jobs::State>,
    /// Money that was announced and does not come.
    announced: Option<TopUpId>,
}

/// A worker of the crowd.
struct Hand {
    key: String,
    ways: Ways,
}

/// A project of the crowd.
struct Show {
    campaign: &'static Campaign,
    posting: Posting,
    title: String,
    by: String,
    habits: Habits,
    rows: i64,
    end: End,
    id: Option<ProjectId>,
    form: Form,
    left: i64,
    stopped: bool,
    /// Nobody of the crowd looks at it.
    is_quiet: bool,
}

#[derive(Debug, Clone, Copy)]
struct HandedIn {
    hand: HandNo,
    show: ShowNo,
    task: TaskId,
    slips: i64,
}

impl Crowd {
    /// Plans who comes when and what is posted when, for a market that opens at `now`.
    pub(super) fn new(cast: Vec<Person>, hash: String, now: Timestamp, times: i64) -> Result<Self> {
        let mut it = Self {
            agenda: Agenda::default(),
            chance: Chance::new(SEED),
            cast: Vec::new(),
            hash,
            hands: Vec::new(),
            shows: Vec::new(),
            open: Vec::new(),
            done_with: HashSet::new(),
            handed_in: HashMap::new(),
            treasury: treasury::Treasury::default(),
            jobs: Vec::new(),
            announced: None,
        };
        let hours_ago = |ago| now.plus(-hours(ago));
        it.jobs = jobs::plan(&mut it.agenda, hours_ago);
        staff::plan(&mut it.agenda, hours_ago);
        for night in 0..super::DAYS {
            it.agenda.plan(now.plus(-hours(24 * night + 5)), Deed::Night);
        }
        treasury::Treasury::plan(now, &mut it.agenda);
        for campaign in campaigns::ALL {
            for edition in campaign.editions {
                let title = match edition.name {
                    "" => campaign.posting.title.to_owned(),
                    name => format!("{} · {name}", campaign.posting.title),
                };
                let ago = 24 * edition.days_ago - it.chance.between(0, 6);
                let by = cast.iter().find(|it| it.key == campaign.by);
                it.add_show(campaign, edition, title, by, now.plus(-hours(ago)))?;
            }
        }
        it.copy(&cast, now, times)?;
        for person in cast {
            it.expect(person, now);
        }
        Ok(it)
    }
}

/// Does a deed at its moment.
pub(super) async fn act(stage: &mut Stage, deed: Deed) -> Result<()> {
    match deed {
        Deed::Arrive(person) => arrivals::arrive(stage, person).await,
        Deed::Night => {
            let (db, shelf) = (stage.db().clone(), stage.shelf());
            let base_url = "http://localhost:8080".to_owned();
            let (post, pusher) = (Arc::new(Nowhere), Arc::new(Nowhere));
            let worker = Worker { db, post, pusher, shelf, base_url };
            worker.wind().await;
            worker.drain().await;
            Ok(())
        }
        Deed::Draft(show) => shows::draft(stage, show).await,
        Deed::SeeMoney(id) => shows::see_money(stage, id).await,
        Deed::BookMoney(id) => shows::book_money(stage, id).await,
        Deed::Publish(show) => shows::publish(stage, show).await,
        Deed::Approve(show) => shows::approve(stage, show).await,
        Deed::Stop(show) => shows::stop(stage, show).await,
        Deed::Review(show) => desk::review(stage, show).await,
        Deed::Sit(hand) => sitting::sit(stage, hand).await,
        Deed::Turn(turn) => sitting::hand_in(stage, turn).await,
        Deed::Redo(hand, show, id, task) => desk::redo(stage, hand, show, id, task).await,
        Deed::Appeal(hand, show, id) => disputes::appeal(stage, hand, show, id).await,
        Deed::ReplyToAppeal(show, id) => disputes::reply(stage, show, id).await,
        Deed::DecideAppeal(show, id) => disputes::decide(stage, show, id).await,
        Deed::Ask(hand, show) => talk::ask(stage, hand, show).await,
        Deed::Answer(hand, show, line) => talk::answer(stage, hand, show, line).await,
        Deed::Read(hand, project) => talk::read(stage, hand, project).await,
        Deed::Job(no, step) => jobs::act(stage, no, step).await,
        Deed::Duty(duty) => staff::act(stage, duty).await,
        Deed::Treasury(step) => treasury::act(stage, step).await,
    }
}

/// What came of a verb that rules may refuse, because the market has moved on meanwhile.
pub(super) fn unless_refused<T>(result: Result<T>) -> Result<Option<T>> {
    match result {
        Ok(it) => Ok(Some(it)),
        Err(error) if error.code().is_some() => Ok(None),
        Err(error) => Err(error),
    }
}
