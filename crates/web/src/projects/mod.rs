//! Projects as their requester sees them: the list, the steps of posting, the dashboard.
//!
//! Invariant: every page names the person whose project it is in the verb it calls, so that
//! a stranger's project is not found; every change is one verb in one transaction.

mod actions;
mod address;
mod attention;
mod basics;
mod begin;
mod certainty;
mod charts;
mod check;
mod checklist;
mod dashboard;
mod data;
mod doubts;
mod form;
mod happenings;
mod instructions;
mod known;
mod labels;
mod list;
mod middles;
mod pay;
mod people;
pub(crate) mod pilot;
pub(crate) mod preview;
mod progress;
mod reports;
mod results;
mod running;
mod steps;
mod tabs;
mod talk;
mod task;
mod tasks;
mod templates;
mod trial;
mod workers;

pub(crate) use address::href;
pub(crate) use known::known_href;
pub(crate) use tabs::project_tabs;

use base::Result;
use face::{App, PageError, Person, Routes};
use locale::Table;
use market::{
    AccountId, ProjectId, files,
    projects::{self, Project, Version},
};
use serde::Deserialize;

/// What the pages say after something was done, or when it was not.
pub(crate) const SENTENCES: Table = &[
    ("project-is-drafted", "Your draft is saved. Go through the steps in any order."),
    ("project-is-copied", "Copied as a draft, without its tasks."),
    ("pilot-is-open", "The pilot is open: workers can begin."),
    ("pilot-is-released", "Released: every task can be worked on now."),
    ("project-is-paused", "The project is paused: nobody new can start. What is claimed goes on."),
    ("project-is-resumed", "The project is open again."),
    ("project-is-closed", "The project is closed, and what was left over is back in your wallet."),
    ("project-is-withdrawn", "The project is a draft again, and its money is back in your wallet."),
    ("project-is-released", "Workers who have done the project can take part in it again."),
    ("changes-are-saved", "Saved."),
    ("form-is-saved", "The form is saved."),
    ("task-is-added", "The task is added."),
    ("task-is-removed", "The task is removed."),
    ("rows-are-added", "The rows are added, each as a task."),
    ("import-is-undone", "The tasks of the import are being taken out."),
    ("import-goes-on", "The import goes on where it stopped."),
    ("people-are-invited", "They are invited."),
    ("invitation-is-withdrawn", "The invitation is withdrawn."),
    ("worker-is-excluded", "They take no new tasks of this project, and read why."),
    ("worker-is-included", "They may take tasks of this project again."),
    ("known-marked", "Saved: this task's answer is known now, and workers meet it by chance."),
    ("known-corrected", "Corrected. Every answer to it was scored again."),
    ("known-unmarked", "It is an ordinary task again."),
    ("known-retired", "Out of use: nobody meets it any more, and what was set aside is back."),
    ("known-kept", "It stays in use."),
    ("known-forgiven", "Forgiven: it no longer counts against them."),
    ("known-upheld", "Upheld. They can read what you wrote."),
    ("result-is-decided", "Decided. Your answer is the result."),
    ("all-are-asked", "One more answer is asked for each task in doubt, and set aside."),
    ("more-is-asked", "More answers are asked for and set aside."),
    ("project-is-open", "The project is open: workers can begin."),
    ("project-is-in-review", "Published. A moderator looks at it before it opens."),
    ("choice-needed", "Choose one of these."),
    ("whole-number-needed", "Write a whole number, such as 3."),
    ("minutes-needed", "Write minutes as a number above 0, such as 1.5."),
    ("address-unreadable", "This is no e-mail address: {}. Correct it or take it out."),
    (
        "rows-need-a-look",
        "Some rows cannot be taken; they are listed below with what is wrong. \
      Nothing was added yet.",
    ),
    ("rows-needed", "Write the names of the columns in the first row and data below it."),
    (
        "form-has-changed",
        "The form was changed in another window. Go back, reload the page and \
      make the change again.",
    ),
    ("form-asks-nothing", "A form asks at least one thing. Add another question first."),
];

/// Every page of this slice.
pub(crate) fn routes() -> Routes {
    Routes::new()
        .get("/projects", list::show)
        .get("/projects/new", begin::show)
        .post("/projects/new", begin::send)
        .get("/projects/new/{template}", templates::page::show)
        .post("/projects/new/{template}", templates::page::start)
        .get("/projects/new/{template}/sample.csv", templates::page::sample)
        .post("/projects/{id}/copies", templates::page::copy)
        .post("/projects/{id}/pilot", pilot::begin)
        .post("/projects/{id}/pilot/release", pilot::end)
        .get("/projects/{id}", dashboard::show)
        .get("/projects/{id}/live", running::live)
        .get("/projects/{id}/messages", talk::show)
        .get("/projects/{id}/pause", actions::ask_pause)
        .post("/projects/{id}/pause", actions::pause)
        .post("/projects/{id}/resumption", actions::resume)
        .post("/projects/{id}/withdrawal", actions::withdraw)
        .post("/projects/{id}/releases", actions::release_again)
        .get("/projects/{id}/closing", actions::ask_close)
        .post("/projects/{id}/closing", actions::close)
        .get("/projects/{id}/check", check::show)
        .post("/projects/{id}/publication", check::publish)
        .get("/projects/{id}/trial", trial::show)
        .get("/projects/{id}/reports", reports::show)
        .get("/projects/{id}/results", results::show)
        .get("/projects/{id}/results/table", results::download)
        .get("/projects/{id}/results/text", results::text)
        .merge(staffed())
        .merge(known())
        .merge(edited())
        .merge(filled())
        .merge(uploads())
}

/// Tasks whose answer is known.
fn known() -> Routes {
    Routes::new()
        .get("/projects/{id}/known", known::show)
        .post("/projects/{id}/known/settings", known::save_settings)
        .post("/projects/{id}/known/contests/{assignment}", known::decide)
        .get("/projects/{id}/known/{task}", known::form)
        .post("/projects/{id}/known/{task}", known::save)
        .post("/projects/{id}/known/{task}/result", known::result)
        .post("/projects/{id}/known/{task}/removal", known::unmark)
        .post("/projects/{id}/known/{task}/retirement", known::retire)
        .post("/projects/{id}/known/{task}/keeping", known::keep)
}

/// The steps of posting.
fn edited() -> Routes {
    Routes::new()
        .get("/projects/{id}/basics", basics::show)
        .post("/projects/{id}/basics", basics::send)
        .get("/projects/{id}/instructions", instructions::show)
        .post("/projects/{id}/instructions", instructions::send)
        .get("/projects/{id}/form", form::show)
        .post("/projects/{id}/form", form::send)
        .post("/projects/{id}/form/moves", form::reorder)
        .post("/projects/{id}/form/removals", form::remove)
        .get("/projects/{id}/form/item", form::item::show)
        .post("/projects/{id}/form/item", form::item::send)
        .get("/projects/{id}/pay", pay::show)
        .post("/projects/{id}/pay", pay::send)
        .get("/projects/{id}/people", people::show)
        .post("/projects/{id}/people", people::send)
        .post("/projects/{id}/invitations", people::invite)
        .post("/projects/{id}/invitations/withdrawal", people::withdraw)
}

/// Who works there, and how sure their answers are.
fn staffed() -> Routes {
    Routes::new()
        .get("/projects/{id}/workers", workers::show)
        .get("/projects/{id}/workers/table", workers::download)
        .get("/projects/{id}/doubts", doubts::list)
        .get("/projects/{id}/doubts/more", doubts::ask_wide)
        .post("/projects/{id}/doubts/more", doubts::ask_all)
        .get("/projects/{id}/doubts/{task}", doubts::show)
        .post("/projects/{id}/doubts/{task}/decision", doubts::decide)
        .post("/projects/{id}/doubts/{task}/answers", doubts::ask_more)
        .get("/projects/{id}/workers/{worker}/exclusion", workers::ask)
        .post("/projects/{id}/workers/{worker}/exclusion", workers::exclude)
        .post("/projects/{id}/workers/{worker}/inclusion", workers::include)
}

/// Data and tasks.
fn filled() -> Routes {
    Routes::new()
        .get("/projects/{id}/tasks", tasks::show)
        .post("/projects/{id}/tasks", data::by_hand::send)
        .get("/projects/{id}/tasks/{task}", task::show)
        .post("/projects/{id}/tasks/{task}/removal", tasks::remove)
        .post("/projects/{id}/rows", data::pasted::send)
        .post("/projects/{id}/data/texts", data::split::send)
        .get("/projects/{id}/data", data::show)
        .get("/projects/{id}/data/files/{file}", data::file::show)
        .post("/projects/{id}/data/files/{file}", data::file::start)
        .get("/projects/{id}/imports/{import}", data::run::show)
        .post("/projects/{id}/imports/{import}/undoing", data::run::undo)
        .post("/projects/{id}/imports/{import}/resumption", data::run::go_on)
        // Pasted rows are weighed by the market, row by row.
        .with_body_limit(4 << 20)
}

/// Room for the fields beside a file.
const BESIDE: usize = 64 * 1024;

/// What takes files.
fn uploads() -> Routes {
    let table = usize::try_from(files::MOST_TABLE_BYTES).unwrap_or(usize::MAX);
    let answer = usize::try_from(files::MOST_ANSWER).unwrap_or(usize::MAX);
    Routes::new().post("/projects/{id}/trial", trial::send).with_body_limit(answer + BESIDE).merge(
        Routes::new()
            .post("/projects/{id}/data/files", data::file::upload)
            .with_body_limit(table + BESIDE),
    )
}

/// A project of this person with its newest terms; anybody else's is not found.
pub(super) async fn own(
    app: &App,
    person: &Person,
    id: ProjectId,
) -> Result<(Project, Version), PageError> {
    let account = person.account;
    Ok(app.db.read(async move |tx| read_own(tx, account, id).await).await?)
}

async fn read_own(
    tx: &mut store::Tx,
    account: AccountId,
    id: ProjectId,
) -> Result<(Project, Version)> {
    let project = projects::of_requester(tx, account, id).await?;
    let terms = projects::current(tx, &project).await?;
    Ok((project, terms))
}

/// A form of one button.
#[derive(Debug, Deserialize)]
pub(crate) struct Nothing {}
