//! What is done and what is missing before a draft can be published.

use base::{Result, Timestamp};
use forms::Form;
use locale::Locale;
use market::projects::{self, Hiring, Project, Quote, Version};
use maud::{Markup, html};
use store::Tx;

use super::href;
use crate::ui::{Icon, icon};

/// Everything that the checks look at.
pub(super) struct Facts {
    pub(super) project: Project,
    pub(super) terms: Version,
    pub(super) quote: Quote,
    columns: Vec<String>,
    invites: usize,
    now: Timestamp,
}

pub(super) async fn facts(tx: &mut Tx, project: Project) -> Result<Facts> {
    let id = project.id;
    Ok(Facts {
        terms: projects::current(tx, &project).await?,
        quote: projects::quote(tx, &project).await?,
        columns: projects::columns(tx, id).await?,
        invites: projects::invites(tx, id).await?.len(),
        now: tx.now(),
        project,
    })
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Standing {
    Done,
    /// It could be better, and does not hold anything up.
    Advice,
    Missing,
}

/// One line of the checklist.
#[derive(Debug, Clone)]
pub(super) struct Check {
    page: &'static str,
    standing: Standing,
    text: String,
}

fn check(page: &'static str, standing: Standing, text: impl Into<String>) -> Check {
    Check { page, standing, text: text.into() }
}

impl Facts {
    pub(super) fn checks(&self, locale: &Locale) -> Vec<Check> {
        let mut checks = vec![
            self.basics(),
            self.instructions(),
            self.form(),
            self.data(locale),
            self.pay(locale),
        ];
        checks.push(self.people(locale));
        checks
    }

    /// Whether nothing but money can be in the way.
    pub(super) fn is_complete(&self, locale: &Locale) -> bool {
        self.checks(locale).iter().all(|it| it.standing != Standing::Missing)
    }

    fn basics(&self) -> Check {
        if self.terms.summary.is_empty() {
            let text = "A summary would help workers to choose; it is optional.";
            return check("basics", Standing::Advice, text);
        }
        check("basics", Standing::Done, "Title, summary, category and language are set.")
    }

    fn instructions(&self) -> Check {
        if self.terms.instructions.is_empty() {
            let text = "Write the instructions: what is to be done, and what counts as done.";
            return check("instructions", Standing::Missing, text);
        }
        check("instructions", Standing::Done, "The instructions are written.")
    }

    fn form(&self) -> Check {
        if self.terms.form.is_empty() {
            let text = "Make the form: what a worker sees and fills in.";
            return check("form", Standing::Missing, text);
        }
        let lacking = self.lacking();
        if self.quote.tasks == 0 || lacking.is_empty() {
            return check("form", Standing::Done, "The form is made.");
        }
        let text = format!(
            "The form shows data that not every task has: {}. Add it, or change the form.",
            lacking.join(", ")
        );
        check("form", Standing::Missing, text)
    }

    /// The columns that the form needs and some task lacks.
    fn lacking(&self) -> Vec<String> {
        let Ok(form) = Form::from_json(&self.terms.form) else { return Vec::new() };
        let present: Vec<&str> = self.columns.iter().map(String::as_str).collect();
        form.missing_columns(&present).into_iter().map(str::to_owned).collect()
    }

    fn data(&self, locale: &Locale) -> Check {
        match self.quote.tasks {
            0 => check("data", Standing::Missing, "Add data: each row becomes a task."),
            n => {
                let text = format!("Ready: {}.", locale.count(n, "task", "tasks"));
                check("data", Standing::Done, text)
            }
        }
    }

    fn pay(&self, locale: &Locale) -> Check {
        if !self.terms.price.is_positive() {
            return check("pay", Standing::Missing, "Set the price of an answer.");
        }
        if self.project.expires_at.is_some_and(|it| it <= self.now) {
            let text = "The last day has passed. Choose a later one, or none.";
            return check("pay", Standing::Missing, text);
        }
        if self.quote.total.is_none() {
            let text = "This costs more than one project can hold. Lower the price or split it.";
            return check("pay", Standing::Missing, text);
        }
        let text = format!("An answer costs {}.", locale.money(self.terms.price));
        check("pay", Standing::Done, text)
    }

    fn people(&self, locale: &Locale) -> Check {
        match (self.project.hiring, self.invites) {
            (Hiring::Open, _) => check("people", Standing::Done, "Any worker may start at once."),
            (Hiring::Apply, _) => check("people", Standing::Done, "Workers apply, and you choose."),
            (Hiring::Invite, 0) => {
                let text = "Nobody is invited yet, so nobody would see it.";
                check("people", Standing::Advice, text)
            }
            (Hiring::Invite, n) => {
                let n = i64::try_from(n).unwrap_or(i64::MAX);
                let text = format!("{} invited.", locale.count(n, "person is", "people are"));
                check("people", Standing::Done, text)
            }
        }
    }
}

/// The checklist, each line a link to its step.
pub(super) fn show(facts: &Facts, locale: &Locale) -> Markup {
    let id = facts.project.id;
    let step = |page: &str| {
        super::steps::STEPS.iter().find(|it| it.page == page).map_or("", |it| it.label)
    };
    html! {
        ul.checklist {
            @for it in facts.checks(locale) {
                @let (class, which, word) = match it.standing {
                    Standing::Done => ("met", Icon::Check, "Done: "),
                    Standing::Advice => ("", Icon::Info, "Advice: "),
                    Standing::Missing => ("unmet", Icon::Warning, "Missing: "),
                };
                li class=(class) {
                    (icon(which))
                    span {
                        span.sr-only { (word) }
                        a href=(href(id, it.page)) { (step(it.page)) }
                        " – " (it.text)
                    }
                }
            }
        }
    }
}
