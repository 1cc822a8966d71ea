//! The audit log: everything that happened, newest first, sifted as the operator asks.

use base::{Day, Result};
use store::{Tx, sql};

use super::{Recorded, recorded};
use crate::{AccountId, EventId};

/// Which events are wanted; the default is all of them.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Wanted {
    /// A kind, such as `project-opened`.
    pub kind: Option<String>,
    /// Who did it, or whom it concerns.
    pub person: Option<AccountId>,
    /// The id of what it happened to.
    pub subject: Option<String>,
    pub day: Option<Day>,
}

/// Kinds of which any stretch of the log is full; the index `event_rare` leaves them out.
const FREQUENT: &[&str] =
    &["assignment-claimed", "assignment-held", "assignment-submitted", "assignment-accepted"];

/// The events wanted, newest first, older than `before`.
pub async fn log(
    tx: &mut Tx,
    wanted: &Wanted,
    before: Option<EventId>,
    limit: i64,
) -> Result<Vec<Recorded>> {
    // An event's id begins with its moment, so a day is a range of ids. A subject has an index
    // of its own, and so have rare kinds; the engines find them only in a statement that names
    // what the index is about.
    let select = match (&wanted.subject, &wanted.kind) {
        (Some(_), _) => {
            sql("select id, at, kind, actor, concerns, subject_kind, subject, project, body
                 from event
                 where id < $1 and $2 <= id and kind = coalesce($3, kind)
                   and ($4 = '' or actor = $4 or concerns = $4) and subject = $5
                 order by id desc limit $6")
        }
        (None, Some(kind)) if !FREQUENT.contains(&kind.as_str()) => {
            sql("select id, at, kind, actor, concerns, subject_kind, subject, project, body
                 from event
                 where id < $1 and $2 <= id and kind = $3
                   and kind not in ('assignment-claimed', 'assignment-held',
                                    'assignment-submitted', 'assignment-accepted')
                   and ($4 = '' or actor = $4 or concerns = $4) and $5 = ''
                 order by id desc limit $6")
        }
        _ => sql("select id, at, kind, actor, concerns, subject_kind, subject, project, body
                  from event
                  where id < $1 and $2 <= id and kind = coalesce($3, kind)
                    and ($4 = '' or actor = $4 or concerns = $4) and $5 = ''
                  order by id desc limit $6"),
    };
    let start = |it: Day| EventId::new(it.start(), 0).to_string();
    let begin = wanted.day.map_or(String::new(), start);
    let end = wanted.day.map_or("Z".to_owned(), |it| start(it.next()));
    let end = before.map_or(end.clone(), |it| it.to_string().min(end));
    let person = wanted.person.map(|it| it.to_string()).unwrap_or_default();
    let select = select.bind(end).bind(begin).bind(wanted.kind.clone()).bind(person);
    let select = select.bind(wanted.subject.clone().unwrap_or_default()).bind(limit);
    tx.all(select).await?.iter().map(recorded).collect()
}

/// One event.
pub async fn find(tx: &mut Tx, id: EventId) -> Result<Option<Recorded>> {
    let select = sql("select id, at, kind, actor, concerns, subject_kind, subject, project, body
                      from event where id = $1");
    tx.find(select.bind(id)).await?.as_ref().map(recorded).transpose()
}
