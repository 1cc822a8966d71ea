//! The words of projects as their requesters read them, and the choices they make.
//!
//! What workers read of a job is said in [`crate::terms`].

use base::{Error, Result};
use locale::Locale;
use market::projects::{Category, Difficulty, Ending, Hiring, Pause};

use crate::{terms, ui::Choice, words::say};

pub(super) fn categories(locale: &Locale) -> Vec<Choice<'static>> {
    let first = Choice::new("", say!(locale, "projects-choose-category"));
    let all = Category::ALL.iter().map(|it| Choice::new(it.as_str(), terms::category(locale, *it)));
    std::iter::once(first).chain(all).collect()
}

pub(super) fn languages(locale: &Locale, chosen: &str) -> Vec<Choice<'static>> {
    let all = terms::languages(locale, chosen);
    all.into_iter().map(|(tag, name)| Choice::new(tag, name)).collect()
}

pub(super) fn read_category(text: &str) -> Result<Category> {
    Category::parse(text).ok_or_else(|| Error::invalid("category", "choice-needed"))
}

pub(super) fn difficulties(locale: &Locale) -> Vec<Choice<'static>> {
    let choice = |it: &Difficulty| Choice::new(it.as_str(), terms::difficulty(locale, *it));
    Difficulty::ALL.iter().map(choice).collect()
}

pub(super) fn read_difficulty(text: &str) -> Result<Difficulty> {
    Difficulty::parse(text).ok_or_else(|| Error::invalid("difficulty", "choice-needed"))
}

/// How workers get a task of one's own project.
pub(super) fn hiring(locale: &Locale, it: Hiring) -> String {
    match it {
        Hiring::Open => say!(locale, "projects-hiring-open"),
        Hiring::Apply => say!(locale, "projects-hiring-apply"),
        Hiring::Invite => say!(locale, "projects-hiring-invite"),
    }
}

pub(super) fn hirings(locale: &Locale) -> Vec<Choice<'static>> {
    let choice = |it: Hiring| {
        let help = match it {
            Hiring::Open => say!(locale, "projects-hiring-open-help"),
            Hiring::Apply => say!(locale, "projects-hiring-apply-help"),
            Hiring::Invite => say!(locale, "projects-hiring-invite-help"),
        };
        Choice::new(it.as_str(), hiring(locale, it)).help(help)
    };
    Hiring::ALL.iter().copied().map(choice).collect()
}

pub(super) fn read_hiring(text: &str) -> Result<Hiring> {
    Hiring::parse(text).ok_or_else(|| Error::invalid("hiring", "choice-needed"))
}

pub(super) fn paused_by(locale: &Locale, it: Pause) -> String {
    match it {
        Pause::Requester => say!(locale, "projects-paused-by-requester"),
        Pause::Moderator => say!(locale, "projects-paused-by-moderator"),
        Pause::Rejections => say!(locale, "projects-paused-by-rejections"),
    }
}

pub(super) fn ended(locale: &Locale, it: Ending) -> String {
    match it {
        Ending::Completed => say!(locale, "projects-ended-completed"),
        Ending::Cancelled => say!(locale, "projects-ended-cancelled"),
        Ending::Expired => say!(locale, "projects-ended-expired"),
    }
}
