//! The same market many times over, for trials of speed: more people and projects, each with a
//! thinner history.

use base::{Result, Timestamp, hours};

use super::{
    super::{
        campaigns::{self, Edition, End},
        people::{Part, Person},
    },
    Crowd,
};

/// Rows and answers of a project that only fills the market.
const ROWS: i64 = 8;
const ANSWERS: i64 = 3;
/// Each so many-th project is new, and nobody has taken anything yet.
const QUIET: i64 = 4;
/// Projects of each copy.
const PROJECTS: i64 = 25;

impl Crowd {
    /// Adds what is to be there `times` as often, beyond the first time.
    pub(super) fn copy(&mut self, cast: &[Person], now: Timestamp, times: i64) -> Result<()> {
        for round in 2..=times {
            let mut requesters = Vec::new();
            for (at, person) in cast.iter().enumerate() {
                let other = &cast[(at * 7 + usize::try_from(round).unwrap_or(0)) % cast.len()];
                let copy = person_like(person, other, round);
                match &copy.part {
                    Part::Staff => continue,
                    Part::Requester(habits) if 0 < habits.top_up => requesters.push(copy.clone()),
                    Part::Requester(_) | Part::Worker(_) => {}
                }
                self.expect(copy, now);
            }
            self.copy_projects(&requesters, now, round)?;
        }
        Ok(())
    }

    fn copy_projects(&mut self, by: &[Person], now: Timestamp, round: i64) -> Result<()> {
        for no in 0..PROJECTS {
            let Some(campaign) = self.chance.one_of(campaigns::ALL).copied() else { continue };
            let Some(person) = self.chance.one_of(by).cloned() else { continue };
            let edition = Edition { name: "", days_ago: 0, rows: ROWS, end: End::Whole };
            let title = format!("{} · {round}.{}", campaign.posting.title, no + 1);
            let is_quiet = no % QUIET == 0;
            let most = if is_quiet { 20 } else { person.since - 1 };
            let ago = self.chance.between(2, 24 * most.clamp(1, person.since.max(2) - 1));
            self.add_show(campaign, &edition, title, Some(&person), now.plus(-hours(ago)))?;
            if let Some(show) = self.shows.last_mut() {
                show.posting.answers_per_task = show.posting.answers_per_task.min(ANSWERS);
                show.is_quiet = is_quiet;
            }
        }
        Ok(())
    }
}

/// Somebody with one person's ways, and names of two.
fn person_like(person: &Person, other: &Person, round: i64) -> Person {
    let first = person.name.split(' ').next().unwrap_or_default();
    let last = other.name.rsplit(' ').next().unwrap_or_default();
    let mut copy = Person {
        key: format!("{}-{round}", person.key),
        name: format!("{first} {last}"),
        who: String::new(),
        ..person.clone()
    };
    if let Part::Worker(ways) = &mut copy.part {
        ways.weekly = 1;
    }
    if let Part::Requester(habits) = &mut copy.part {
        habits.top_up = habits.top_up.min(1) * 300;
    }
    copy
}
