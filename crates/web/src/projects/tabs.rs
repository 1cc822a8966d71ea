//! The views of one project, with how much waits behind each.

use base::Result;
use face::{App, PageError};
use market::{
    applications,
    projects::{Hiring, Project},
    reviews,
};
use maud::Markup;
use store::Tx;

use super::href;
use crate::{
    ui::{Tab, tabs},
    words::say,
};

/// Counted up to here; beyond, the exact number says nothing more.
const MOST: i64 = 1_000;

/// What waits for the requester.
#[derive(Debug, Clone, Copy, Default)]
struct Waiting {
    answers: i64,
    applicants: i64,
}

async fn read(tx: &mut Tx, project: &Project) -> Result<Waiting> {
    if project.opened_at.is_none() {
        return Ok(Waiting::default());
    }
    Ok(Waiting {
        answers: reviews::waiting_in(tx, project.id, MOST).await?,
        applicants: match project.hiring {
            Hiring::Apply => applications::waiting_in(tx, project.id, MOST).await?,
            _ => 0,
        },
    })
}

/// Views of the same project; `at` is the page that is open.
pub(crate) async fn project_tabs(
    app: &App,
    project: &Project,
    at: &str,
) -> Result<Markup, PageError> {
    let locale = &app.locale;
    let of = project.clone();
    let waiting = app.db.read(async move |tx| read(tx, &of).await).await?;
    let mut pages = vec![
        ("", say!(locale, "projects-overview"), 0),
        ("tasks", say!(locale, "projects-tasks"), 0),
        ("known", say!(locale, "gold-tab"), 0),
    ];
    if project.opened_at.is_some() {
        pages.push(("reviews", say!(locale, "projects-reviews"), waiting.answers));
        if project.hiring == Hiring::Apply {
            pages.push(("applicants", say!(locale, "projects-applicants"), waiting.applicants));
        }
        pages.push(("workers", say!(locale, "running-the-workers"), 0));
        pages.push(("rules", say!(locale, "rules-title"), 0));
        pages.push(("results", say!(locale, "projects-results"), 0));
        pages.push(("messages", say!(locale, "running-messages"), 0));
        pages.push(("reports", say!(locale, "projects-reports-tab"), 0));
    }
    let tab = |(page, label, n): (&str, String, i64)| Tab {
        href: href(project.id, page).into(),
        label: label.into(),
        count: (0 < n).then_some(n),
        current: page == at,
    };
    let shown: Vec<Tab<'_>> = pages.into_iter().map(tab).collect();
    Ok(tabs(locale, &say!(locale, "projects-this-project"), &shown))
}
