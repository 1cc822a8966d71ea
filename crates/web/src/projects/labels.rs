//! The words of projects as people read them, and the choices they make of them.

use base::{Error, Result};
use market::projects::{Category, Difficulty, Ending, Hiring, Pause};

use crate::ui::Choice;

pub(super) fn category(it: Category) -> &'static str {
    match it {
        Category::Writing => "Writing",
        Category::Translation => "Translation",
        Category::Proofreading => "Proofreading",
        Category::Transcription => "Transcription",
        Category::Classification => "Classification",
        Category::DataEntry => "Data entry",
        Category::Research => "Research",
        Category::Survey => "Survey",
        Category::Images => "Images",
        Category::Sound => "Sound",
        Category::Testing => "Testing",
        Category::OnSite => "On site",
        Category::Other => "Other",
    }
}

pub(super) fn categories() -> Vec<Choice<'static>> {
    let first = Choice::new("", "Choose a category");
    let all = Category::ALL.iter().map(|it| Choice::new(it.as_str(), category(*it)));
    std::iter::once(first).chain(all).collect()
}

pub(super) fn read_category(text: &str) -> Result<Category> {
    Category::parse(text).ok_or_else(|| Error::invalid("category", "choice-needed"))
}

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
            Hiring::Open => "Any worker starts at once. For many small tasks.",
            Hiring::Apply => "Workers apply with a short pitch, and you choose. For a few jobs.",
            Hiring::Invite => "Only people whose e-mail address you name.",
        };
        Choice::new(it.as_str(), hiring(it)).help(help)
    };
    Hiring::ALL.iter().copied().map(choice).collect()
}

pub(super) fn read_hiring(text: &str) -> Result<Hiring> {
    Hiring::parse(text).ok_or_else(|| Error::invalid("hiring", "choice-needed"))
}

pub(super) fn difficulty(it: Difficulty) -> &'static str {
    match it {
        Difficulty::Easy => "Easy",
        Difficulty::Medium => "Medium",
        Difficulty::Hard => "Hard",
    }
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

/// A language by its name where it is a common one, else by its tag.
pub(super) fn language(tag: &str) -> &str {
    let known = LANGUAGES.iter().find(|(it, _)| it.eq_ignore_ascii_case(tag));
    known.map_or(tag, |(_, name)| name)
}

/// The languages offered beside the field; any other tag can be typed.
pub(super) const LANGUAGES: &[(&str, &str)] = &[
    ("ar", "Arabic"),
    ("cs", "Czech"),
    ("da", "Danish"),
    ("de", "German"),
    ("el", "Greek"),
    ("en", "English"),
    ("es", "Spanish"),
    ("fi", "Finnish"),
    ("fr", "French"),
    ("hi", "Hindi"),
    ("hu", "Hungarian"),
    ("it", "Italian"),
    ("ja", "Japanese"),
    ("nl", "Dutch"),
    ("no", "Norwegian"),
    ("pl", "Polish"),
    ("pt", "Portuguese"),
    ("ro", "Romanian"),
    ("sv", "Swedish"),
    ("tr", "Turkish"),
    ("uk", "Ukrainian"),
    ("zh", "Chinese"),
];
