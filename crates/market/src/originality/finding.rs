//! What was found in an answer, as people see it.

use std::ops::Range;

use base::Result;
use forms::{Answer, Given, TaskData};
use store::{Tx, sql};

use super::found::{self, Origin, Taken};
use crate::{
    AccountId, AssignmentId, ReferenceId,
    assignments::State,
    reviews::{self, Detail},
};

/// What an answer shares with texts that were there before.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Finding {
    /// The answer it is about.
    pub revision: i64,
    /// The part of its most copied text, in thousandths.
    pub copied: i64,
    /// In percent, as it was then.
    pub threshold: i64,
    /// The rule asked for a rework.
    pub sent_back: bool,
    /// The texts that took something over.
    pub fields: Vec<Marked>,
}

impl Finding {
    /// Whether it is more than the project allows.
    pub fn is_flagged(&self) -> bool {
        self.threshold * 10 <= self.copied
    }
}

/// A text of the answer, and where its words come from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Marked {
    pub field: String,
    pub copied: i64,
    pub sources: Vec<Source>,
}

/// A source, and what was taken from it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Source {
    pub origin: Origin,
    /// The name of a reference text, while it is there.
    pub name: Option<String>,
    /// In thousandths.
    pub copied: i64,
    /// `near-copy`, `light-edit` or `heavy-edit`.
    pub kind: String,
    pub ours: Side,
    /// Nothing when this reader may not see it, or it is gone.
    pub theirs: Option<Side>,
}

/// A text with the places to mark, in bytes, in order and apart.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Side {
    pub text: String,
    pub marks: Vec<Range<usize>>,
}

impl Side {
    fn new(text: String, marks: impl Iterator<Item = (usize, usize)>) -> Self {
        let fits = |it: &(usize, usize)| text.get(it.0..it.1).is_some_and(|it| !it.is_empty());
        let mut found: Vec<_> = marks.filter(fits).collect();
        found.sort_unstable();
        let mut marks: Vec<Range<usize>> = Vec::new();
        for (from, to) in found {
            match marks.last_mut() {
                Some(last) if from <= last.end => last.end = last.end.max(to),
                _ => marks.push(from..to),
            }
        }
        Self { text, marks }
    }
}

/// What was found in the newest answer of a submission, for its requester.
pub async fn for_requester(
    tx: &mut Tx,
    requester: AccountId,
    id: AssignmentId,
) -> Result<Option<Finding>> {
    let detail = reviews::for_requester(tx, requester, id).await?;
    in_review(tx, &detail).await
}

/// As [`for_requester`], of a submission that its requester has read.
pub async fn in_review(tx: &mut Tx, detail: &Detail) -> Result<Option<Finding>> {
    read(tx, detail, Some(detail.requester)).await
}

/// The same for the worker who handed it in: their own words marked, nobody else's told.
pub async fn for_worker(
    tx: &mut Tx,
    worker: AccountId,
    id: AssignmentId,
) -> Result<Option<Finding>> {
    let detail = reviews::for_worker(tx, worker, id).await?;
    in_own_work(tx, &detail).await
}

/// As [`for_worker`], of a submission that its worker has read.
pub async fn in_own_work(tx: &mut Tx, detail: &Detail) -> Result<Option<Finding>> {
    read(tx, detail, None).await
}

async fn read(
    tx: &mut Tx,
    detail: &Detail,
    requester: Option<AccountId>,
) -> Result<Option<Finding>> {
    let Some(newest) = detail.revisions.last() else { return Ok(None) };
    let Some(body) = newest.body.as_deref() else { return Ok(None) };
    let select = sql("select copied, threshold, sent_back, found from originality_check
                      where assignment = $1 and revision = $2");
    let select = select.bind(detail.id).bind(newest.number);
    let Some(row) = tx.find(select).await? else { return Ok(None) };
    let answer = Answer::from_json(body)?;
    let mut fields = Vec::new();
    for field in found::from_json(&row.get::<String>("found")?)? {
        let Some(Given::Text(ours)) = answer.get(&field.name) else { continue };
        let mut sources = Vec::new();
        for from in &field.sources {
            sources.push(source(tx, detail, requester, ours, from).await?);
        }
        fields.push(Marked { field: field.name, copied: field.copied, sources });
    }
    Ok(Some(Finding {
        revision: newest.number,
        copied: row.get("copied")?,
        threshold: row.get("threshold")?,
        sent_back: row.get("sent_back")?,
        fields,
    }))
}

async fn source(
    tx: &mut Tx,
    detail: &Detail,
    requester: Option<AccountId>,
    ours: &str,
    from: &Taken,
) -> Result<Source> {
    let origin = Origin::parse(&from.origin).unwrap_or(Origin::Answer);
    let (mut name, mut theirs) = (None, None);
    if origin == Origin::Task {
        theirs = TaskData::from_json(&detail.input)?.get(&from.id).map(str::to_owned);
    } else if let Some(requester) = requester {
        (name, theirs) = match origin {
            Origin::Reference => reference(tx, requester, &from.id).await?,
            _ => (None, answer(tx, requester, from).await?),
        };
    }
    let their_marks = from.tiles.iter().map(|it| (it[2], it[3]));
    Ok(Source {
        origin,
        name,
        copied: from.copied,
        kind: from.kind.clone(),
        ours: Side::new(ours.to_owned(), from.tiles.iter().map(|it| (it[0], it[1]))),
        theirs: theirs.map(|text| Side::new(text, their_marks)),
    })
}

async fn reference(
    tx: &mut Tx,
    requester: AccountId,
    id: &str,
) -> Result<(Option<String>, Option<String>)> {
    let Ok(id) = id.parse::<ReferenceId>() else { return Ok((None, None)) };
    let select = sql("select name, body from originality_reference
                      where id = $1 and requester = $2");
    let Some(row) = tx.find(select.bind(id).bind(requester)).await? else {
        return Ok((None, None));
    };
    Ok((Some(row.get("name")?), Some(row.get("body")?)))
}

/// An earlier answer's text; nothing while it is locked.
async fn answer(tx: &mut Tx, requester: AccountId, from: &Taken) -> Result<Option<String>> {
    let Ok(id) = from.id.parse::<AssignmentId>() else { return Ok(None) };
    let select = sql("select n.body, a.state from assignment a
                      join answer n on n.assignment = a.id and n.revision = $2
                      where a.id = $1 and a.requester = $3");
    let select = select.bind(id).bind(from.revision).bind(requester);
    let Some(row) = tx.find(select).await? else { return Ok(None) };
    if matches!(row.get("state")?, State::Rejected | State::Appealed) {
        return Ok(None);
    }
    match Answer::from_json(&row.get::<String>("body")?)?.get(&from.field) {
        Some(Given::Text(text)) => Ok(Some(text.clone())),
        _ => Ok(None),
    }
}
