//! Assembling: pieces of texts that were worked on one by one, put together again in order.
//!
//! The columns that splitting made say where a piece stood. Where there are none, the order of
//! the tasks does; in a project that others feed, that of the tasks at the very beginning.

use std::collections::BTreeMap;

use base::Result;
use forms::{Ask, Form, TaskData};
use store::{Tx, sql};
use tables::split::{DOCUMENT, PARAGRAPH, SENTENCE};

use super::{Refusal, columns::object};
use crate::{AccountId, ProjectId, projects};

/// Pieces of one read.
const PAGE: i64 = 500;
/// The most pieces, and the most bytes, that are put together at once.
const MOST_PIECES: usize = 20_000;
const MOST_BYTES: usize = 16 * 1024 * 1024;
/// Stands where a piece has no accepted answer yet.
const GAP: &str = "[…]";

/// A text that was put together.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Assembled {
    /// A name for its file.
    pub name: String,
    pub text: String,
    pub pieces: usize,
    /// Pieces without an accepted answer; a gap stands for each.
    pub missing: usize,
}

/// A piece, by where it stands.
struct Piece {
    paragraph: i64,
    sentence: i64,
    place: i64,
    text: Option<String>,
}

/// The accepted answers of a project, put together: what was given in one text field, of the
/// first accepted answer of each task. Without a field, the first text field of the form.
pub async fn assembled(
    tx: &mut Tx,
    requester: AccountId,
    id: ProjectId,
    field: Option<String>,
) -> Result<Assembled> {
    let project = projects::of_requester(tx, requester, id).await?;
    let terms = projects::current(tx, &project).await?;
    let field = match field {
        Some(field) => field,
        None if terms.form.is_empty() => return Err(Refusal::NoText.into()),
        None => first_text(&terms.form()?).ok_or(Refusal::NoText)?,
    };
    let (mut documents, mut after, mut pieces, mut bytes) = (BTreeMap::new(), 0, 0, 0);
    loop {
        let found = page(tx, id, after).await?;
        let Some(last) = found.last() else { break };
        after = last.position;
        for row in found {
            pieces += 1;
            bytes += row.input.len() + row.body.as_ref().map_or(0, String::len);
            if MOST_PIECES < pieces || MOST_BYTES < bytes {
                return Err(Refusal::TooMuchToAssemble.into());
            }
            let (document, piece) = row.piece(&field)?;
            documents.entry(document).or_insert_with(Vec::new).push(piece);
        }
    }
    let all = documents.values().flatten();
    let missing = all.filter(|it: &&Piece| it.text.is_none()).count();
    let name = super::export::file_stem(&terms.title);
    Ok(Assembled { name: format!("{name}.txt"), text: together(documents), pieces, missing })
}

fn first_text(form: &Form) -> Option<String> {
    let is_text = |it: &&forms::Field| matches!(it.ask, Ask::LongText(_) | Ask::ShortText(_));
    let long = |it: &&forms::Field| matches!(it.ask, Ask::LongText(_));
    let found = form.fields().find(long).or_else(|| form.fields().find(is_text));
    found.map(|it| it.name.clone())
}

/// Documents in the order in which they began, each with its pieces in theirs.
fn together(documents: BTreeMap<String, Vec<Piece>>) -> String {
    let begins = |pieces: &[Piece]| pieces.iter().map(|it| it.place).min().unwrap_or_default();
    let mut documents: Vec<(String, Vec<Piece>)> = documents.into_iter().collect();
    documents.sort_by_key(|it| begins(&it.1));
    let (several, mut text) = (1 < documents.len(), String::new());
    for (name, mut pieces) in documents {
        pieces.sort_by_key(|it| (it.paragraph, it.sentence, it.place));
        if several {
            text.push_str(&format!("=== {name} ===\n\n"));
        }
        let mut before: Option<i64> = None;
        for it in &pieces {
            match before {
                None => {}
                Some(paragraph) if paragraph == it.paragraph => text.push(' '),
                Some(_) => text.push_str("\n\n"),
            }
            text.push_str(it.text.as_deref().unwrap_or(GAP));
            before = Some(it.paragraph);
        }
        text.push_str(if several { "\n\n" } else { "\n" });
    }
    text
}

struct Found {
    position: i64,
    place: i64,
    input: String,
    body: Option<String>,
}

impl Found {
    fn piece(&self, field: &str) -> Result<(String, Piece)> {
        let data = TaskData::from_json(&self.input)?;
        let number = |column: &str| data.get(column).and_then(|it| it.trim().parse().ok());
        let body = self.body.as_deref().map(object).transpose()?;
        let text = body.and_then(|it| it.get(field)?.as_str().map(str::to_owned));
        let piece = Piece {
            // Without a number of its own, a piece is a paragraph by itself.
            paragraph: number(PARAGRAPH).unwrap_or(self.place),
            sentence: number(SENTENCE).unwrap_or_default(),
            place: self.place,
            text,
        };
        Ok((data.get(DOCUMENT).unwrap_or_default().to_owned(), piece))
    }
}

async fn page(tx: &mut Tx, project: ProjectId, after: i64) -> Result<Vec<Found>> {
    let select = sql("select t.position, coalesce(x.place, t.position) as place, t.input, n.body
                      from task t
                      left join pipeline_piece x on x.task = t.id
                      left join assignment a on a.id = (
                          select s.id from assignment s
                          where s.task = t.id and s.state = 'accepted'
                          order by s.ended_at, s.id limit 1)
                      left join answer n on n.assignment = a.id and n.revision = a.revision
                      where t.project = $1 and $2 < t.position and t.gold is null
                      order by t.position limit $3");
    let rows = tx.all(select.bind(project).bind(after).bind(PAGE)).await?;
    let read = |row: &store::Row| {
        Ok(Found {
            position: row.get("position")?,
            place: row.get("place")?,
            input: row.get("input")?,
            body: row.get("body")?,
        })
    };
    rows.iter().map(read).collect()
}
