//! Compares what was handed in, some moments after it was.
//!
//! Reading and comparing are done before the write begins, so that they hold up nobody. The row
//! that says an answer was compared makes sure that of two nodes one writes.

use std::collections::BTreeMap;

use base::{RejectionText, Result, Timestamp, minutes};
use forms::{Answer, Ask, Form, Given, TaskData};
use originality::{Overlap, Text, compare, together};
use serde_json::json;
use store::{Db, Row, Tx, sql};

use super::{
    found::{self, Field, MOST_SOURCES, Origin, Taken},
    rows,
    rules::Mode,
};
use crate::{AccountId, AssignmentId, ProjectId, ReferenceId, decisions::Reason, reviews};

/// Shorter texts are alike by chance, and are not compared.
pub const LEAST_WORDS: usize = 8;

/// Answers of one round.
const ROUND: i64 = 50;
/// Rounds of one call, so that other work gets its turn.
const ROUNDS: usize = 10;
/// Earlier texts that are laid beside a new one.
const CANDIDATES: usize = 16;
/// The name and the version of the rule that sends an answer back.
const RULE: (&str, u32) = ("originality", 1);

/// Compares every answer that waits for it; how many were.
pub async fn catch_up(db: &Db) -> Result<usize> {
    let mut compared = 0;
    for _ in 0..ROUNDS {
        let n = check_due(db).await?;
        compared += n;
        if n < usize::try_from(ROUND).unwrap_or(usize::MAX) {
            break;
        }
    }
    Ok(compared)
}

/// Compares some answers, the oldest first, each in a transaction of its own, so that the next
/// one meets it.
pub async fn check_due(db: &Db) -> Result<usize> {
    let due = db.read(async move |tx| due(tx).await).await?;
    let compared = due.len();
    for (id, revision) in due {
        let seen = db.read(async move |tx| look(tx, id, revision).await).await?;
        let Some(seen) = seen else { continue };
        db.write(async move |tx| write(tx, &seen).await).await?;
    }
    Ok(compared)
}

/// Answers of running projects that nobody compared yet. A minute is looked at twice, for what
/// was committed late.
async fn due(tx: &mut Tx) -> Result<Vec<(AssignmentId, i64)>> {
    let select = sql("select a.id, a.revision
                      from originality_rule r
                      join project p on p.id = r.project and p.state in ('open', 'paused')
                      join assignment a on a.project = r.project
                                       and a.state in ('submitted', 'accepted')
                                       and a.submitted_at >= r.reached - $1
                      where r.mode <> 'off'
                        and not exists (select 1 from originality_check c
                                        where c.assignment = a.id and c.revision = a.revision)
                      order by a.submitted_at, a.id limit $2");
    let rows = tx.all(select.bind(minutes(1)).bind(ROUND)).await?;
    rows.iter().map(|it| Ok((it.get("id")?, it.get("revision")?))).collect()
}

/// An answer with what it shares.
struct Seen {
    id: AssignmentId,
    revision: i64,
    project: ProjectId,
    requester: AccountId,
    submitted_at: Timestamp,
    mode: Mode,
    threshold: i64,
    since: Timestamp,
    fields: Vec<Field>,
    /// Which keys each text field will be met by.
    kept: Vec<(String, Vec<i64>)>,
}

impl Seen {
    fn copied(&self) -> i64 {
        self.fields.iter().map(|it| it.copied).max().unwrap_or(0)
    }
}

async fn look(tx: &mut Tx, id: AssignmentId, revision: i64) -> Result<Option<Seen>> {
    let select =
        sql("select a.project, a.requester, a.worker, a.submitted_at, r.mode, r.threshold,
                             r.own_input, r.since, v.form, t.input, n.body
                      from assignment a
                      join originality_rule r on r.project = a.project
                      join project_version v on v.project = a.project and v.version = a.version
                      join task t on t.id = a.task
                      join answer n on n.assignment = a.id and n.revision = $2
                      where a.id = $1");
    let Some(row) = tx.find(select.bind(id).bind(revision)).await? else { return Ok(None) };
    let (requester, worker): (AccountId, AccountId) = (row.get("requester")?, row.get("worker")?);
    let mut seen = Seen {
        id,
        revision,
        project: row.get("project")?,
        requester,
        submitted_at: row.get("submitted_at")?,
        mode: row.get("mode")?,
        threshold: row.get("threshold")?,
        since: row.get("since")?,
        fields: Vec::new(),
        kept: Vec::new(),
    };
    let input = if row.get("own_input")? { inputs(&row)? } else { Vec::new() };
    for (name, body) in texts(&row)? {
        let ours = Text::read(&body);
        if ours.words() < LEAST_WORDS {
            continue;
        }
        let mut others = of_task(&ours, &input);
        let keys = rows::scoped(requester, &ours);
        let near = rows::near(tx, &keys).await?;
        for text in near.best(CANDIDATES) {
            others.extend(beside(tx, (requester, worker, id), text, &ours).await?);
        }
        seen.kept.push((name.clone(), near.rare(&keys)));
        seen.fields.extend(field(name, &ours, others));
    }
    Ok(Some(seen))
}

/// The texts of an answer, by field.
fn texts(row: &Row) -> Result<Vec<(String, String)>> {
    let (form, body): (String, String) = (row.get("form")?, row.get("body")?);
    let (form, answer) = (Form::from_json(&form)?, Answer::from_json(&body)?);
    let is_text = |ask: &Ask| matches!(ask, Ask::ShortText(_) | Ask::LongText(_));
    let fields = form.fields().filter(|it| is_text(&it.ask));
    let text = |name: &str| match answer.get(name) {
        Some(Given::Text(text)) => Some((name.to_owned(), text.clone())),
        _ => None,
    };
    Ok(fields.filter_map(|it| text(&it.name)).collect())
}

/// The longer texts of the task, by column.
fn inputs(row: &Row) -> Result<Vec<(String, Text)>> {
    let data = TaskData::from_json(&row.get::<String>("input")?)?;
    let cells = data.iter().map(|(column, text)| (column.to_owned(), Text::read(text)));
    Ok(cells.filter(|(_, text)| LEAST_WORDS <= text.words()).collect())
}

fn of_task(ours: &Text, input: &[(String, Text)]) -> Vec<(Taken, Overlap)> {
    let shared = input.iter().map(|(column, text)| (column, compare(ours, text)));
    let shared = shared.filter(|(_, it)| !it.passages.is_empty());
    shared.map(|(column, it)| (Taken::new(Origin::Task, column.clone(), &it), it)).collect()
}

/// What a kept text shares with ours; nothing when it is not there any more, another
/// requester's, or an earlier answer of the same assignment.
async fn beside(
    tx: &mut Tx,
    (requester, worker, own): (AccountId, AccountId, AssignmentId),
    text: i64,
    ours: &Text,
) -> Result<Option<(Taken, Overlap)>> {
    let select = sql("select x.assignment, x.revision, x.field, x.reference, n.body, a.worker,
                             f.body as reference_body
                      from originality_text x
                      left join assignment a on a.id = x.assignment
                      left join answer n on n.assignment = x.assignment
                                        and n.revision = x.revision
                      left join originality_reference f on f.id = x.reference
                      where x.id = $1 and x.requester = $2");
    let Some(row) = tx.find(select.bind(text).bind(requester)).await? else { return Ok(None) };
    if let Some(reference) = row.get::<Option<ReferenceId>>("reference")? {
        let Some(body) = row.get::<Option<String>>("reference_body")? else { return Ok(None) };
        let it = compare(ours, &Text::read(&body));
        return Ok(Some((Taken::new(Origin::Reference, reference.to_string(), &it), it)));
    }
    let assignment: AssignmentId = row.get("assignment")?;
    let (field, body): (String, Option<String>) = (row.get("field")?, row.get("body")?);
    if assignment == own {
        return Ok(None);
    }
    let Some(body) = body else { return Ok(None) };
    let Some(Given::Text(theirs)) = Answer::from_json(&body)?.get(&field).cloned() else {
        return Ok(None);
    };
    let is_own = row.get::<Option<AccountId>>("worker")? == Some(worker);
    let origin = if is_own { Origin::OwnAnswer } else { Origin::Answer };
    let it = compare(ours, &Text::read(&theirs));
    let from = Taken::new(origin, assignment.to_string(), &it);
    Ok(Some((Taken { revision: row.get("revision")?, field, ..from }, it)))
}

/// A field with the sources it took most from; nothing when it took nothing.
fn field(name: String, ours: &Text, mut others: Vec<(Taken, Overlap)>) -> Option<Field> {
    others.retain(|(_, it)| !it.passages.is_empty());
    if others.is_empty() {
        return None;
    }
    others.sort_by_key(|(from, _)| (-from.copied, from.origin.clone(), from.id.clone()));
    // A task and its twin, copied from the same text, are one source to a reader.
    let mut kinds: BTreeMap<String, usize> = BTreeMap::new();
    let copied = found::thousandths(together(ours, others.iter().map(|(_, it)| it)));
    let copied = copied.max(others[0].0.copied);
    let sources = others.into_iter().map(|(from, _)| from).filter(|from| {
        let n = kinds.entry(from.origin.clone()).or_default();
        *n += 1;
        *n <= 2
    });
    Some(Field { name, copied, sources: sources.take(MOST_SOURCES).collect() })
}

async fn write(tx: &mut Tx, seen: &Seen) -> Result<()> {
    let now = tx.now();
    let insert = sql("insert into originality_check
                          (assignment, revision, copied, threshold, found, at)
                      values ($1, $2, $3, $4, $5, $6) on conflict do nothing");
    let insert = insert.bind(seen.id).bind(seen.revision).bind(seen.copied()).bind(seen.threshold);
    if tx.exec(insert.bind(found::to_json(&seen.fields)?).bind(now)).await? == 0 {
        return Ok(());
    }
    for (field, keys) in &seen.kept {
        let what = (seen.id, seen.revision, field.as_str());
        rows::keep_answer(tx, seen.requester, what, keys).await?;
    }
    let update = sql("update originality_rule set reached = $2
                      where project = $1 and reached < $2");
    tx.exec(update.bind(seen.project).bind(seen.submitted_at)).await?;
    let is_copied = seen.threshold * 10 <= seen.copied();
    if is_copied && seen.mode == Mode::Rework && seen.since <= seen.submitted_at {
        send_back(tx, seen).await?;
    }
    Ok(())
}

async fn send_back(tx: &mut Tx, seen: &Seen) -> Result<()> {
    let (name, version) = RULE;
    let percent = seen.copied() / 10;
    let text = format!(
        "{percent}% of your text was there before, in other answers or in given texts. \
         Please write it in your own words and hand it in again."
    );
    let by_rule = reviews::ByRule {
        reason: Reason::Plagiarised,
        text: RejectionText::parse("text", &text)?,
        evidence: json!({
            "overlap": seen.copied(),
            "threshold": seen.threshold * 10,
            "sources": seen.fields.iter().flat_map(|it| &it.sources).map(|it| {
                json!({"origin": it.origin, "copied": it.copied, "kind": it.kind})
            }).collect::<Vec<_>>(),
        }),
        name,
        version,
    };
    if reviews::rework_by_rule(tx, seen.id, seen.revision, by_rule).await?.is_some() {
        let update = sql("update originality_check set sent_back = 1
                          where assignment = $1 and revision = $2");
        tx.exec(update.bind(seen.id).bind(seen.revision)).await?;
    }
    Ok(())
}
