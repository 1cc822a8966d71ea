//! The figures above the table: counted anew while a project is small, from the log later.

use base::Result;
use face::App;
use forms::{Ask, ChoiceOption, Form};
use market::{
    AccountId, ProjectId,
    figures::{self, Label},
    projects,
    results::{self, Glance, Votes},
};
use store::Tx;

/// Up to so many accepted answers are read to be counted.
const FEW: i64 = 2_000;

/// How far the results are, and what was chosen.
pub(super) async fn glance(app: &App, requester: AccountId, id: ProjectId) -> Result<Glance> {
    let read = async move |tx: &mut Tx| large(tx, requester, id).await;
    match app.db.read(read).await? {
        Some(glance) => Ok(glance),
        None => results::glance(&app.db, requester, id).await,
    }
}

/// The glance at a large project; nothing of a small one.
async fn large(tx: &mut Tx, requester: AccountId, id: ProjectId) -> Result<Option<Glance>> {
    let project = projects::of_requester(tx, requester, id).await?;
    let tally = figures::tally(tx, id).await?;
    if tally.accepted <= FEW {
        return Ok(None);
    }
    let terms = projects::current(tx, &project).await?;
    let labels = figures::labels(tx, id).await?;
    Ok(Some(Glance {
        answers: tally.accepted,
        title: terms.title.clone(),
        wanted: tally.wanted - tally.withdrawn,
        tasks: tally.tasks,
        tasks_answered: tally.tasks_done,
        votes: if terms.form.is_empty() { Vec::new() } else { votes(&terms.form()?, &labels) },
        counted: usize::try_from(tally.accepted).unwrap_or(usize::MAX),
        project,
    }))
}

fn votes(form: &Form, labels: &[Label]) -> Vec<Votes> {
    let of = |field: &forms::Field| {
        let counted = |value: &str| {
            let known = labels.iter().find(|it| it.field == field.name && it.value == value);
            known.map_or(0, |it| it.answers)
        };
        let named = |it: &ChoiceOption| (it.value.clone(), it.label.clone(), counted(&it.value));
        let options = match &field.ask {
            Ask::Choice(options) => options.iter().map(named).collect(),
            Ask::Choices(rule) => rule.options.iter().map(named).collect(),
            Ask::Rating(rule) => {
                let steps = (1..=rule.steps).map(|it| it.to_string());
                steps.map(|it| (it.clone(), it.clone(), counted(&it))).collect()
            }
            _ => return None,
        };
        Some(Votes { name: field.name.clone(), label: field.label.source().to_owned(), options })
    };
    form.fields().filter_map(of).collect()
}
