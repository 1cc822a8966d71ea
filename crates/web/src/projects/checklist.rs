//! What is done and what is missing before a draft can be published.

use base::{Result, Timestamp};
use forms::Form;
use locale::Locale;
use market::projects::{self, Hiring, Project, Quote, Version};
use maud::{Markup, html};
use store::Tx;

use super::{href, steps};
use crate::{
    ui::{Icon, icon},
    words::say,
};

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

fn check(page: &'static str, standing: Standing, text: String) -> Check {
    Check { page, standing, text }
}

impl Facts {
    pub(super) fn checks(&self, locale: &Locale) -> Vec<Check> {
        vec![
            self.basics(locale),
            self.instructions(locale),
            self.form(locale),
            self.data(locale),
            self.pay(locale),
            self.people(locale),
        ]
    }

    /// Whether nothing but money can be in the way.
    pub(super) fn is_complete(&self, locale: &Locale) -> bool {
        self.checks(locale).iter().all(|it| it.standing != Standing::Missing)
    }

    fn basics(&self, locale: &Locale) -> Check {
        if self.terms.summary.is_empty() {
            let text = say!(locale, "projects-check-basics-advice");
            return check("basics", Standing::Advice, text);
        }
        check("basics", Standing::Done, say!(locale, "projects-check-basics-done"))
    }

    fn instructions(&self, locale: &Locale) -> Check {
        if self.terms.instructions.is_empty() {
            let text = say!(locale, "projects-check-instructions-missing");
            return check("instructions", Standing::Missing, text);
        }
        check("instructions", Standing::Done, say!(locale, "projects-check-instructions-done"))
    }

    fn form(&self, locale: &Locale) -> Check {
        if self.terms.form.is_empty() {
            let text = say!(locale, "projects-check-form-missing");
            return check("form", Standing::Missing, text);
        }
        let lacking = self.lacking();
        if self.quote.tasks == 0 || lacking.is_empty() {
            return check("form", Standing::Done, say!(locale, "projects-check-form-done"));
        }
        let text = say!(locale, "projects-check-form-lacks", columns = lacking.join(", "));
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
            0 if self.project.awaits_tasks => {
                check("data", Standing::Done, say!(locale, "projects-check-data-awaited"))
            }
            0 => check("data", Standing::Missing, say!(locale, "projects-check-data-missing")),
            n => check("data", Standing::Done, say!(locale, "projects-check-data-done", n = n)),
        }
    }

    fn pay(&self, locale: &Locale) -> Check {
        if !self.terms.price.is_positive() {
            let text = say!(locale, "projects-check-pay-missing");
            return check("pay", Standing::Missing, text);
        }
        if self.project.expires_at.is_some_and(|it| it <= self.now) {
            let text = say!(locale, "projects-check-pay-over");
            return check("pay", Standing::Missing, text);
        }
        if self.quote.total.is_none() {
            let text = say!(locale, "projects-check-pay-too-much");
            return check("pay", Standing::Missing, text);
        }
        let price = locale.money(self.terms.price);
        check("pay", Standing::Done, say!(locale, "projects-check-pay-done", price = price))
    }

    fn people(&self, locale: &Locale) -> Check {
        match (self.project.hiring, self.invites) {
            (Hiring::Open, _) => {
                check("people", Standing::Done, say!(locale, "projects-check-people-open"))
            }
            (Hiring::Apply, _) => {
                check("people", Standing::Done, say!(locale, "projects-check-people-apply"))
            }
            (Hiring::Invite, 0) => {
                check("people", Standing::Advice, say!(locale, "projects-check-people-nobody"))
            }
            (Hiring::Invite, n) => {
                let text = say!(locale, "projects-check-people-invited", n = n);
                check("people", Standing::Done, text)
            }
        }
    }
}

/// The checklist, each line a link to its step.
pub(super) fn show(facts: &Facts, locale: &Locale) -> Markup {
    let id = facts.project.id;
    html! {
        ul.checklist {
            @for it in facts.checks(locale) {
                @let (class, which, word) = match it.standing {
                    Standing::Done => {
                        ("met", Icon::Check, say!(locale, "projects-check-done"))
                    }
                    Standing::Advice => ("", Icon::Info, say!(locale, "projects-check-advice")),
                    Standing::Missing => {
                        ("unmet", Icon::Warning, say!(locale, "projects-check-missing"))
                    }
                };
                li class=(class) {
                    (icon(which))
                    span {
                        span.sr-only { (word) " " }
                        a href=(href(id, it.page)) { (steps::label(locale, it.page)) }
                        " – " (it.text)
                    }
                }
            }
        }
    }
}
