//! What is worth a look, and from which number on. The bounds are wide, so that an honest worker
//! is hardly ever in the list.

use std::collections::BTreeMap;

use base::Result;
use serde_json::{Value, json};
use sha2::{Digest, Sha256};
use store::{Tx, sql};

use super::{
    Kind,
    notice::{New, News},
};
use crate::{AccountId, AssignmentId, ProjectId, quality};

/// Fewer answers say nothing about somebody's pace.
const LEAST_PACED: i64 = 10;
/// Less than one in so many of the usual time.
const FAST: i64 = 4;
/// So many answers in a row.
const ROW: i64 = 20;
/// Fewer labels of a project say nothing about how frequent each is.
const LEAST_LABELS: i64 = 40;
/// What most answers are may be the same many times in a row.
const COMMON_PPM: i64 = 700_000;
/// Shorter texts are the same by chance.
const LONG: usize = 60;

/// A long text that was handed in.
pub(super) struct Text {
    worker: AccountId,
    project: ProjectId,
    assignment: AssignmentId,
    digest: String,
    excerpt: String,
}

/// What one piece of news shows.
pub(super) async fn look(tx: &mut Tx, news: &News) -> Result<Vec<New>> {
    match news {
        News::Answer { worker, project, .. } => {
            let mut found = Vec::new();
            found.extend(fast(tx, *worker, *project).await?);
            found.extend(alike(tx, *worker, *project).await?);
            Ok(found)
        }
        News::Place(place) => same_payout(tx, place).await,
    }
}

async fn fast(tx: &mut Tx, worker: AccountId, project: ProjectId) -> Result<Option<New>> {
    let select = sql("select w.answers, w.median_ms, p.answers as all_answers,
                             p.median_ms as usual_ms
                      from figure_worker w join project_figure p on p.project = w.project
                      where w.project = $1 and w.worker = $2
                        and w.median_ms * $3 < p.median_ms");
    let row = tx.find(select.bind(project).bind(worker).bind(FAST)).await?;
    let Some(row) = row else { return Ok(None) };
    let (answers, all): (i64, i64) = (row.get("answers")?, row.get("all_answers")?);
    if answers < LEAST_PACED || all - answers < LEAST_PACED {
        return Ok(None);
    }
    let (median, usual): (i64, i64) = (row.get("median_ms")?, row.get("usual_ms")?);
    let evidence = json!({"answers": answers, "median_ms": median, "usual_ms": usual});
    let key = project.to_string();
    Ok(Some(New { kind: Kind::Fast, worker, project: Some(project), key, evidence }))
}

/// The same value in one field of every one of the newest answers, although others pick others.
async fn alike(tx: &mut Tx, worker: AccountId, project: ProjectId) -> Result<Option<New>> {
    let select = sql("select w.body
                      from assignment a
                      join answer w on w.assignment = a.id and w.revision = a.revision
                      where a.worker = $1 and a.project = $2
                        and a.state in ('submitted', 'accepted', 'rejected', 'appealed')
                      order by a.id desc limit $3");
    let rows = tx.all(select.bind(worker).bind(project).bind(ROW)).await?;
    if i64::try_from(rows.len()).is_ok_and(|it| it < ROW) {
        return Ok(None);
    }
    let mut same: Option<BTreeMap<String, Value>> = None;
    for row in &rows {
        let body: String = row.get("body")?;
        let Ok(Value::Object(body)) = serde_json::from_str(&body) else { return Ok(None) };
        let known = same.get_or_insert_with(|| body.clone().into_iter().collect());
        known.retain(|name, value| body.get(name) == Some(&*value));
    }
    for (field, value) in same.unwrap_or_default() {
        let word = match &value {
            Value::String(it) => it.clone(),
            Value::Number(it) => it.to_string(),
            _ => continue,
        };
        let Some(share) = share(tx, project, &field, &word).await? else { continue };
        if share <= COMMON_PPM {
            let fields = quality::weights(tx, project).await?.fields;
            let asked = fields.iter().find(|it| it.name == field);
            let evidence = json!({
                "n": ROW, "field": field, "question": asked.map(|it| &it.question),
                "value": asked.map_or(word.as_str(), |it| it.label(&word)), "share_ppm": share,
            });
            let key = format!("{project}/{field}");
            return Ok(Some(New {
                kind: Kind::Alike,
                worker,
                project: Some(project),
                key,
                evidence,
            }));
        }
    }
    Ok(None)
}

/// How frequent a value is among what was picked in a field, in millionths; nothing where too
/// little is known, and where nothing is picked from options.
async fn share(tx: &mut Tx, project: ProjectId, field: &str, value: &str) -> Result<Option<i64>> {
    let select = sql("select cast(coalesce(sum(answers), 0) as bigint) as n,
                             cast(coalesce(sum(case when value = $3 then answers else 0 end), 0)
                                  as bigint) as ones
                      from figure_label where project = $1 and field = $2");
    let row = tx.one(select.bind(project).bind(field).bind(value)).await?;
    let (n, ones): (i64, i64) = (row.get("n")?, row.get("ones")?);
    Ok((LEAST_LABELS <= n).then(|| ones * 1_000_000 / n))
}

/// Other accounts whose payouts go to the same place. The place itself is not told.
async fn same_payout(tx: &mut Tx, place: &str) -> Result<Vec<New>> {
    let select = sql("select d.account, o.account as other, a.name
                      from payout_destination d
                      join payout_destination o
                          on o.target = d.target and o.kind = d.kind and o.account <> d.account
                      join account a on a.id = o.account
                      where d.id = $1 and d.kind <> 'hand' and o.confirmed_at is not null
                      order by o.account limit 5");
    let rows = tx.all(select.bind(place)).await?;
    let one = |row: &store::Row| {
        let (other, name): (AccountId, String) = (row.get("other")?, row.get("name")?);
        let evidence = json!({"other": other.to_string(), "name": name});
        let (worker, key) = (row.get("account")?, other.to_string());
        Ok(New { kind: Kind::SamePayout, worker, project: None, key, evidence })
    };
    rows.iter().map(one).collect()
}

/// The long texts in answers that were handed in.
pub(super) async fn texts(tx: &mut Tx, news: &[News]) -> Result<Vec<Text>> {
    let mut found = Vec::new();
    for it in news {
        let News::Answer { worker, project, assignment } = it else { continue };
        let select = sql("select body from answer where assignment = $1
                          order by revision desc limit 1");
        let Some(row) = tx.find(select.bind(*assignment)).await? else { continue };
        let body: String = row.get("body")?;
        let Ok(Value::Object(body)) = serde_json::from_str(&body) else { continue };
        for text in body.values().filter_map(Value::as_str) {
            let plain = plain(text);
            if LONG <= plain.chars().count() {
                found.push(Text {
                    worker: *worker,
                    project: *project,
                    assignment: *assignment,
                    digest: digest(&plain),
                    excerpt: text.chars().take(200).collect(),
                });
            }
        }
    }
    Ok(found)
}

/// Letters and digits alone: what is left when somebody changes commas and capitals.
fn plain(text: &str) -> String {
    text.chars().filter(|it| it.is_alphanumeric()).flat_map(char::to_lowercase).collect()
}

fn digest(text: &str) -> String {
    Sha256::digest(text).iter().fold(String::new(), |hex, it| format!("{hex}{it:02x}"))
}

/// Remembers a text, and says so where somebody else has handed in the same before.
pub(super) async fn keep_text(tx: &mut Tx, text: &Text) -> Result<Option<New>> {
    let insert = sql("insert into signal_text (project, digest, worker, assignment)
                      values ($1, $2, $3, $4) on conflict do nothing");
    let insert = insert.bind(text.project).bind(&text.digest).bind(text.worker);
    tx.exec(insert.bind(text.assignment)).await?;
    let select = sql("select count(*) as n, min(assignment) as first from signal_text
                      where project = $1 and digest = $2 and worker <> $3
                        and assignment < $4");
    let select = select.bind(text.project).bind(&text.digest).bind(text.worker);
    let row = tx.one(select.bind(text.assignment)).await?;
    let others: i64 = row.get("n")?;
    if others == 0 {
        return Ok(None);
    }
    let first: AssignmentId = row.get("first")?;
    let evidence = json!({
        "others": others, "text": text.excerpt, "assignment": text.assignment.to_string(),
        "first": first.to_string(),
    });
    let (kind, key) = (Kind::SameText, format!("{}/{}", text.project, text.digest));
    Ok(Some(New { kind, worker: text.worker, project: Some(text.project), key, evidence }))
}
