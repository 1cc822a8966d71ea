//! People come, each on their day.

use base::{Result, Timestamp, hours};

use super::{
    super::{
        people::{Part, Person},
        stage::Stage,
    },
    Crowd, Hand,
    agenda::Deed,
    shows,
};

impl Crowd {
    /// Plans somebody's arrival; staff are there from the first day.
    pub(super) fn expect(&mut self, person: Person, now: Timestamp) {
        if matches!(person.part, Part::Staff) {
            return;
        }
        let minutes = base::minutes(self.chance.between(30, 300));
        let moment = now.plus(-hours(24 * person.since)).plus(minutes);
        self.agenda.plan(moment, Deed::Arrive(self.cast.len()));
        self.cast.push(person);
    }
}

/// Somebody signs up; a worker sits down soon, a requester pays money in.
pub(super) async fn arrive(stage: &mut Stage, place: usize) -> Result<()> {
    let (person, hash) = (stage.crowd.cast[place].clone(), stage.crowd.hash.clone());
    stage.sign_up(&person, &hash).await?;
    let here = stage.here();
    let crowd = &mut stage.crowd;
    match person.part {
        Part::Worker(ways) if 0 < ways.weekly => {
            let first = here.plus(base::minutes(crowd.chance.between(9, 400)));
            crowd.agenda.plan(first, Deed::Sit(crowd.hands.len()));
            crowd.hands.push(Hand { key: person.key, ways });
            Ok(())
        }
        Part::Requester(habits) if 0 < habits.top_up => {
            shows::ask_for_money(stage, &person.key, base::Money::units(habits.top_up)).await
        }
        _ => Ok(()),
    }
}
