//! Columns: what the header says, and the cells below it.
//!
//! Invariant: every name stands once in a header. The data of the tasks comes first under its
//! own names, then what was answered, then what the market knows of both; a name that is taken
//! gets the family before it (`answer.colour`, `mickle.worker`).

use std::collections::{HashMap, HashSet};

use base::{Error, Result};
use forms::{Ask, Form};
use serde_json::{Map, Value};
use store::Tx;

use super::{
    AnswerRow, KnownTasks, Rows, Wanted,
    majority::{Kind, Outcome, Tally},
    pseudonym,
    rows::{self, TaskRow},
    verdicts::{self, Voice},
};
use crate::{
    AccountId, ProjectId, projects,
    quality::{self, Weights},
};

const OF_ANSWERS: [&str; 8] = [
    "task_id",
    "task_number",
    "assignment_id",
    "worker",
    "claimed_at",
    "submitted_at",
    "accepted_at",
    "rating",
];
const OF_TASKS: [&str; 6] =
    ["task_id", "task_number", "task_state", "answers_wanted", "answers", "provenance"];
/// As libraries for the aggregation of crowd labels name them, and the field for projects that
/// ask several choices.
const OF_LABELS: [&str; 4] = ["task", "worker", "label", "field"];
/// Behind all others, where known tasks are in the table.
const KNOWN: &str = "known";

/// One field that any version of the form has asked.
#[derive(Debug, Clone)]
pub(super) struct Field {
    pub(super) name: String,
    pub(super) kind: Kind,
}

/// What a table's rows are made of.
#[derive(Debug, Clone)]
pub(super) struct Columns {
    /// For whom workers get their names.
    pub(super) requester: AccountId,
    data: Vec<String>,
    pub(super) fields: Vec<Field>,
    pub(super) wanted: Wanted,
    /// What is known of the workers, for weighing what they answered.
    pub(super) weights: Weights,
}

/// An answer's values by field.
pub(super) type Body = Map<String, Value>;

impl Columns {
    /// The columns of a requester's project: data that any of its tasks has had, and fields of
    /// the newest form, followed by those that only older ones had.
    pub(super) async fn read(
        tx: &mut Tx,
        requester: AccountId,
        id: ProjectId,
        wanted: Wanted,
    ) -> Result<Self> {
        let data = projects::columns_seen(tx, id).await?;
        let (mut fields, mut places, mut before) = (Vec::new(), HashMap::new(), i64::MAX);
        loop {
            let forms = rows::forms(tx, id, before).await?;
            let Some((oldest, _)) = forms.last() else { break };
            before = *oldest;
            for (_, form) in forms.iter().filter(|it| !it.1.is_empty()) {
                take_fields(&mut fields, &mut places, &Form::from_json(form)?);
            }
        }
        Ok(Self { requester, data, fields, wanted, weights: quality::weights(tx, id).await? })
    }

    pub(super) fn header(&self) -> Vec<String> {
        let rows = self.wanted.rows;
        let mut header = Header::default();
        let extra: &[&str] = match rows {
            Rows::Labels => &OF_LABELS,
            Rows::Answers => &OF_ANSWERS,
            Rows::Tasks => &OF_TASKS,
        };
        // The long form has names of its own only.
        let is_wide = rows != Rows::Labels;
        for name in self.data.iter().filter(|_| is_wide) {
            header.put("data", name);
        }
        for field in self.fields.iter().filter(|_| is_wide) {
            header.put("answer", &field.name);
            if rows == Rows::Tasks && matches!(field.kind, Kind::Choice(_)) {
                header.put("answer", &format!("{}.votes", field.name));
                header.put("answer", &format!("{}.agreement", field.name));
            }
            if rows == Rows::Tasks {
                for it in verdicts::columns_of(&field.kind) {
                    header.put("answer", &format!("{}.{it}", field.name));
                }
            }
        }
        let known = self.marks_known().then_some(&KNOWN);
        for name in extra.iter().chain(known) {
            header.put("mickle", name);
        }
        header.names
    }

    fn marks_known(&self) -> bool {
        self.wanted.known == KnownTasks::Marked
    }

    /// The cell that says whether a task was known, where known ones are in the table.
    fn mark(&self, is_known: bool) -> Option<String> {
        self.marks_known().then(|| is_known.to_string())
    }

    /// A row for one accepted answer.
    pub(super) fn answer(&self, it: &AnswerRow) -> Result<Vec<String>> {
        let mut cells = self.data_cells(&it.input)?;
        let (body, files) = (object(&it.body)?, names(&it.files));
        for field in &self.fields {
            cells.push(body.get(&field.name).map(|it| cell(it, field, &files)).unwrap_or_default());
        }
        cells.extend([
            it.task.to_string(),
            it.position.to_string(),
            it.assignment.to_string(),
            pseudonym(self.requester, it.worker),
            it.claimed_at.to_string(),
            it.submitted_at.to_string(),
            it.accepted_at.to_string(),
            it.rating.map(|it| it.to_string()).unwrap_or_default(),
        ]);
        cells.extend(self.mark(it.is_known));
        Ok(cells)
    }

    /// A row for one task and what its answers came to.
    pub(super) fn task(
        &self,
        it: &TaskRow,
        tally: &Tally,
        voices: &[Voice],
    ) -> Result<Vec<String>> {
        let mut cells = self.data_cells(&it.input)?;
        for (at, (field, outcome)) in self.fields.iter().zip(tally.outcomes()).enumerate() {
            let Outcome { value, votes, agreement } = outcome;
            cells.push(value);
            if matches!(field.kind, Kind::Choice(_)) {
                cells.extend([votes, agreement]);
            }
            cells.extend(self.verdict(it, at, voices)?);
        }
        cells.extend([
            it.id.to_string(),
            it.position.to_string(),
            it.state.to_string(),
            it.wanted.to_string(),
            tally.answers.to_string(),
            self.provenance(it, voices)?.to_owned(),
        ]);
        cells.extend(self.mark(it.gold.is_some()));
        Ok(cells)
    }

    /// Nothing counted yet.
    pub(super) fn tally(&self) -> Tally {
        Tally::new(self.fields.iter().map(|it| it.kind.clone()))
    }

    /// A row for each label of one accepted answer.
    pub(super) fn labels(&self, it: &AnswerRow) -> Result<Vec<Vec<String>>> {
        let (body, worker) = (object(&it.body)?, pseudonym(self.requester, it.worker));
        let labelled = |field: &Field| {
            let label = cell(body.get(&field.name)?, field, &HashMap::new());
            let mut cells = vec![it.task.to_string(), worker.clone(), label, field.name.clone()];
            cells.extend(self.mark(it.is_known));
            Some(cells)
        };
        Ok(self.fields.iter().filter(|it| it.kind.is_label()).filter_map(labelled).collect())
    }

    fn data_cells(&self, input: &str) -> Result<Vec<String>> {
        let mut input = object(input)?;
        let mut take = |name: &String| match input.get_mut(name) {
            Some(Value::String(text)) => std::mem::take(text),
            Some(other) => other.to_string(),
            None => String::new(),
        };
        Ok(self.data.iter().map(&mut take).collect())
    }
}

fn take_fields(fields: &mut Vec<Field>, places: &mut HashMap<String, usize>, form: &Form) {
    for asked in form.fields() {
        match places.get(&asked.name) {
            // An option that only an older form had comes behind those of the newer one.
            Some(at) => fields[*at].kind.take_options(&asked.ask),
            None => {
                places.insert(asked.name.clone(), fields.len());
                fields.push(Field { name: asked.name.clone(), kind: Kind::of(&asked.ask) });
            }
        }
    }
}

/// Names that have a place in the header.
#[derive(Default)]
struct Header {
    names: Vec<String>,
    taken: HashSet<String>,
}

impl Header {
    fn put(&mut self, family: &str, name: &str) {
        let mut free = name.to_owned();
        let mut n = 1;
        while self.taken.contains(&free) {
            free = if n == 1 { format!("{family}.{name}") } else { format!("{family}.{name}_{n}") };
            n += 1;
        }
        self.taken.insert(free.clone());
        self.names.push(free);
    }
}

/// A JSON object that we wrote ourselves.
pub(super) fn object(text: &str) -> Result<Body> {
    serde_json::from_str(text).map_err(Error::store)
}

/// The names under which an answer's files leave, by id: the id stands in them, so that two
/// files of one name both stay.
pub(super) fn names(files: &str) -> HashMap<&str, &str> {
    files.split('|').filter_map(|whole| Some((whole.get(..26)?, whole))).collect()
}

/// A value as plain text; several picked options or files with `|` between them.
pub(super) fn cell(value: &Value, field: &Field, files: &HashMap<&str, &str>) -> String {
    let text = |value: &Value| match value {
        Value::String(text) if matches!(field.kind, Kind::File) => {
            files.get(text.as_str()).copied().unwrap_or(text).to_owned()
        }
        Value::String(text) => text.clone(),
        Value::Null => String::new(),
        other => other.to_string(),
    };
    match value {
        Value::Array(values) => values.iter().map(text).collect::<Vec<_>>().join("|"),
        one => text(one),
    }
}

impl Kind {
    /// The kind of a field by what it asks.
    pub(super) fn of(ask: &Ask) -> Self {
        let values = |options: &[forms::ChoiceOption]| {
            options.iter().map(|it| it.value.clone()).collect::<Vec<_>>()
        };
        match ask {
            Ask::Choice(options) => Self::Choice(values(options)),
            Ask::Choices(rule) => Self::Choices(values(&rule.options)),
            Ask::Number(_) | Ask::Rating(_) => Self::Number,
            Ask::File(_) => Self::File,
            _ => Self::Other,
        }
    }

    /// Takes in the options that it does not know yet.
    fn take_options(&mut self, ask: &Ask) {
        let (Self::Choice(known) | Self::Choices(known)) = self else { return };
        if let Self::Choice(more) | Self::Choices(more) = Self::of(ask) {
            let mut seen: HashSet<String> = known.iter().cloned().collect();
            known.extend(more.into_iter().filter(|it| seen.insert(it.clone())));
        }
    }
}
