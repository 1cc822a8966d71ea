//! What a project asks of its answers, and what is known of it before they come.

use std::collections::{BTreeMap, HashMap};

use base::{Error, Result};
use forms::Form;
use store::{Row, Tx, sql};

use super::{
    USUAL_CONFIDENCE,
    belief::{self, Known, Verdict, Worth, Worths},
    gold,
    picks::{Field, Picks, fields_of},
};
use crate::{AccountId, ProjectId, projects};

/// What weighing a task of a project needs to know.
#[derive(Debug, Clone)]
pub(super) struct Terms {
    /// Nothing where none was made yet.
    pub(super) form: Option<Form>,
    pub(super) fields: Vec<Field>,
    /// Answers that a task gets however sure it is.
    pub(super) least: i64,
    pub(super) asked_ppm: i64,
    pub(super) is_adaptive: bool,
    pub(super) known: BTreeMap<String, Known>,
}

pub(super) async fn terms(tx: &mut Tx, id: ProjectId) -> Result<Terms> {
    let project = projects::find(tx, id).await?.ok_or(projects::Refusal::NotFound)?;
    let version = projects::current(tx, &project).await?;
    let form = if version.form.is_empty() { None } else { Some(version.form()?) };
    Ok(Terms {
        fields: form.as_ref().map(fields_of).unwrap_or_default(),
        form,
        least: version.answers_per_task,
        asked_ppm: version.adaptive.map_or(USUAL_CONFIDENCE, |it| it.confidence_ppm),
        is_adaptive: version.adaptive.is_some(),
        known: known(tx, id).await?,
    })
}

async fn known(tx: &mut Tx, project: ProjectId) -> Result<BTreeMap<String, Known>> {
    let select = sql("select field, shares, worth from quality_field
                      where project = $1 order by field limit 500");
    let read = |row: &Row| {
        let known = Known { shares: numbers(row, "shares")?, worth: numbers(row, "worth")? };
        Ok((row.get("field")?, known))
    };
    tx.all(select.bind(project)).await?.iter().map(read).collect()
}

/// A JSON object of numbers that we wrote ourselves.
pub(super) fn numbers(row: &Row, column: &str) -> Result<Worth> {
    serde_json::from_str(&row.get::<String>(column)?).map_err(Error::store)
}

/// Workers whose skills are read at once for a whole project.
const MOST_SKILLS: i64 = 50_000;

/// Everything that beliefs about a project's tasks rest on; see [`weights`].
#[derive(Debug, Clone)]
pub struct Weights {
    form: Option<Form>,
    pub fields: Vec<Field>,
    known: BTreeMap<String, Known>,
    workers: HashMap<AccountId, Worths>,
}

/// What is known of a project's fields and workers now.
pub async fn weights(tx: &mut Tx, project: ProjectId) -> Result<Weights> {
    let Terms { form, fields, known, .. } = terms(tx, project).await?;
    let select = sql("select worker, field, worth from quality_skill
                      where project = $1 order by worker, field limit $2");
    let mut workers: HashMap<AccountId, Worths> = HashMap::new();
    for row in tx.all(select.bind(project).bind(MOST_SKILLS)).await? {
        let of = workers.entry(row.get("worker")?).or_default();
        of.insert(row.get("field")?, numbers(&row, "worth")?);
    }
    Ok(Weights { form, fields, known, workers })
}

impl Weights {
    /// The right values of a task by field, where they are known.
    pub fn known(&self, gold: Option<&str>) -> Picks {
        gold::known(self.form.as_ref(), &self.fields, gold)
    }

    /// What these answers say about a field; nothing where it cannot be compared.
    pub fn believe(&self, field: &str, answers: &[(AccountId, Vec<String>)]) -> Option<Verdict> {
        let field = self.fields.iter().find(|it| it.name == field)?;
        let of = |worker: &AccountId| self.workers.get(worker)?.get(&field.name);
        let heard: Vec<(Option<&Worth>, &[String])> =
            answers.iter().map(|(worker, values)| (of(worker), values.as_slice())).collect();
        let nothing = Known::default();
        let known = self.known.get(&field.name).unwrap_or(&nothing);
        (!heard.is_empty()).then(|| belief::believe(field, known, &heard))
    }
}
