//! The words of projects as their requesters read them, and the choices they make.
//!
//! What workers read of a job is said in [`crate::terms`].

use base::{Error, Result};
use market::projects::{Category, Difficulty, Ending, Hiring, Pause};

use crate::{terms, ui::Choice};

pub(super) fn categories() -> Vec<Choice<'static>> {
    let first = Choice::new("", "Choose a category");
    let all = Category::ALL.iter().map(|it| Choice::new(it.as_str(), terms::category(*it)));
    std::iter::once(first).chain(all).collect()
}

pub(super) fn read_category(text: &str) -> Result<Category> {
    Category::parse(text).ok_or_else(|| Error::invalid("category", "choice-needed"))
}

pub(super) fn difficulties() -> Vec<Choice<'static>> {
    let choice = |it: &Difficulty| Choice::new(it.as_str(), terms::difficulty(*it));
    Difficulty::ALL.iter().map(choice).collect()
}

pub(super) fn read_difficulty(text: &str) -> Result<Difficulty> {
    Difficulty::parse(text).ok_or_else(|| Error::invalid("difficulty", "choice-needed"))
}

/// How workers get a task of one's own project.
pub(super) fn hiring(it: Hiring) -> &'static str {
    match it {
        Hiring::Open => "Open to everybody",
        Hiring::Apply => "By application",
        Hiring::Invite => "By invitation",
    }
}

pub(super) fn hirings() -> Vec<Choice<'static>> {
    let choice = |it: Hiring| {
        let help = match it {
            Hiring::Open => "Any worker starts at once. Good for many small tasks.",
            Hiring::Apply => "Workers apply with a short pitch and you choose. Good for few jobs.",
            Hiring::Invite => "Only people whose e-mail address you name.",
        };
        Choice::new(it.as_str(), hiring(it)).help(help)
    };
    Hiring::ALL.iter().copied().map(choice).collect()
}

pub(super) fn read_hiring(text: &str) -> Result<Hiring> {
    Hiring::parse(text).ok_or_else(|| Error::invalid("hiring", "choice-needed"))
}

pub(super) fn paused_by(it: Pause) -> &'static str {
    match it {
        Pause::Requester => "You paused it.",
        Pause::Moderator => "A moderator paused it; only a moderator lets it go on.",
        Pause::Rejections => {
            "Too many answers were rejected, so a moderator looks before it goes on."
        }
    }
}

pub(super) fn ended(it: Ending) -> &'static str {
    match it {
        Ending::Completed => "Every place was filled.",
        Ending::Cancelled => "It was closed by hand.",
        Ending::Expired => "Its time was over.",
    }
}
