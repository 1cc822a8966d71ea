//! Who watches, and the one look at the database for all of them.
//!
//! The look is taken every second while anybody watches, by one task, and costs three short
//! questions; numbers are read again only for people whom something touched. What other nodes
//! do is seen the same way.

use std::{
    collections::{BTreeSet, HashMap},
    sync::{Arc, Mutex, MutexGuard, PoisonError},
    time::Duration,
};

use base::{DurationMs, Result};
use face::{App, Stop};
use market::{
    AccountId, ProjectId,
    notifications::{self, Changes, Counters},
};
use store::Db;
use tokio::sync::watch;

/// Open streams of one person: a few browsers, each with one for all its tabs.
const MOST: usize = 6;
const PAUSE: Duration = Duration::from_secs(1);
/// Each look goes back this far, because what began earlier may have ended later.
const OVERLAP: DurationMs = 5_000;
/// After so many looks everybody's numbers are read again, whatever was missed.
const ROUND: u32 = 30;
/// People whose numbers are read in one transaction.
const AT_ONCE: usize = 50;
/// Hints that a slow stream can still catch up on.
const HINTS: usize = 32;

/// What one person's open pages know.
#[derive(Debug, Clone)]
pub(super) struct Picture {
    pub(super) counters: Counters,
    /// Projects in which something changed, each with the number of the hint.
    pub(super) hints: Vec<(u64, ProjectId)>,
}

struct Seat {
    streams: usize,
    sender: watch::Sender<Picture>,
}

#[derive(Default)]
struct Seats {
    all: HashMap<AccountId, Seat>,
    is_looking: bool,
    /// Whose numbers this node has just changed.
    poked: BTreeSet<AccountId>,
}

/// Everybody who watches on this node; clones share it.
#[derive(Clone)]
pub(crate) struct Hub(Arc<Inner>);

struct Inner {
    db: Db,
    stop: Stop,
    seats: Mutex<Seats>,
}

/// One open stream; dropping it gives the seat back.
pub(super) struct Watching {
    pub(super) news: watch::Receiver<Picture>,
    hub: Hub,
    account: AccountId,
}

impl Drop for Watching {
    fn drop(&mut self) {
        let mut seats = self.hub.seats();
        if let Some(seat) = seats.all.get_mut(&self.account) {
            seat.streams -= 1;
            if seat.streams == 0 {
                seats.all.remove(&self.account);
            }
        }
    }
}

impl Hub {
    pub(crate) fn new(app: &App) -> Self {
        let seats = Mutex::default();
        Self(Arc::new(Inner { db: app.db.clone(), stop: app.stop.clone(), seats }))
    }

    /// This node changed a person's numbers: the next look reads them.
    pub(crate) fn poke(&self, account: AccountId) {
        let mut seats = self.seats();
        if seats.all.contains_key(&account) {
            seats.poked.insert(account);
        }
    }

    /// Takes a seat; nothing when this person has too many.
    pub(super) async fn watch(&self, account: AccountId) -> Result<Option<Watching>> {
        let read = async move |tx: &mut store::Tx| notifications::counters(tx, account).await;
        let counters = self.0.db.read(read).await?;
        let mut seats = self.seats();
        let picture = Picture { counters, hints: Vec::new() };
        let seat = seats.all.entry(account);
        let seat = seat.or_insert_with(|| Seat { streams: 0, sender: watch::Sender::new(picture) });
        if MOST <= seat.streams {
            return Ok(None);
        }
        seat.streams += 1;
        let news = seat.sender.subscribe();
        if !seats.is_looking {
            seats.is_looking = true;
            tokio::spawn(self.clone().look());
        }
        drop(seats);
        Ok(Some(Watching { news, hub: self.clone(), account }))
    }

    fn seats(&self) -> MutexGuard<'_, Seats> {
        self.0.seats.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Looks until nobody watches or the server stops.
    async fn look(self) {
        let (mut known, mut round) = (BTreeSet::new(), 0_u32);
        loop {
            tokio::select! {
                () = self.0.stop.stopped() => return,
                () = tokio::time::sleep(PAUSE) => {}
            }
            let watching: Vec<AccountId> = {
                let mut seats = self.seats();
                seats.is_looking = !seats.all.is_empty();
                if !seats.is_looking {
                    return;
                }
                seats.all.keys().copied().collect()
            };
            round = (round + 1) % ROUND;
            if let Err(error) = self.look_once(&watching, &mut known, round == 0).await {
                // The next look sees what this one missed.
                tracing::warn!(%error, "nobody could look for changes");
            }
        }
    }

    async fn look_once(
        &self,
        watching: &[AccountId],
        known: &mut BTreeSet<String>,
        all: bool,
    ) -> Result<()> {
        let look = async move |tx: &mut store::Tx| notifications::changes(tx, OVERLAP).await;
        let changes = self.0.db.read(look).await?;
        let mut touched = std::mem::take(&mut self.seats().poked);
        let hints = fresh(&changes, known, &mut touched);
        *known = changes.all.into_iter().map(|it| it.id).collect();
        let is_touched = |it: &AccountId| all || changes.is_flood || touched.contains(it);
        let touched: Vec<_> = watching.iter().copied().filter(is_touched).collect();
        for people in touched.chunks(AT_ONCE) {
            let people = people.to_vec();
            let read = async move |tx: &mut store::Tx| {
                let mut all = Vec::with_capacity(people.len());
                for it in &people {
                    all.push((*it, notifications::counters(tx, *it).await?));
                }
                Ok(all)
            };
            for (account, counters) in self.0.db.read(read).await? {
                let own = hints.get(&account).map_or(&[][..], Vec::as_slice);
                self.publish(account, counters, own);
            }
        }
        Ok(())
    }

    /// Shows a person's streams the new picture, if it is one.
    fn publish(&self, account: AccountId, counters: Counters, projects: &[ProjectId]) {
        let seats = self.seats();
        let Some(seat) = seats.all.get(&account) else { return };
        seat.sender.send_if_modified(|picture| {
            let is_new = !projects.is_empty() || counters != picture.counters;
            picture.counters = counters;
            let mut number = picture.hints.last().map_or(0, |it| it.0);
            for project in projects {
                number += 1;
                picture.hints.push((number, *project));
            }
            let old = picture.hints.len().saturating_sub(HINTS);
            picture.hints.drain(..old);
            is_new
        });
    }
}

/// The projects that changed, by the people whom that touches; they are added to `touched`.
fn fresh(
    changes: &Changes,
    known: &BTreeSet<String>,
    touched: &mut BTreeSet<AccountId>,
) -> HashMap<AccountId, Vec<ProjectId>> {
    let mut hints: HashMap<AccountId, Vec<ProjectId>> = HashMap::new();
    for it in changes.all.iter().filter(|it| !known.contains(&it.id)) {
        for person in &it.people {
            touched.insert(*person);
            let own = hints.entry(*person).or_default();
            own.extend(it.project.filter(|it| !own.contains(it)));
        }
    }
    hints
}
