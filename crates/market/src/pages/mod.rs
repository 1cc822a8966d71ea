//! Pages that the operator writes: imprint, privacy, terms, code of conduct, help, and others.
//!
//! The program brings a text for each of the first five in every language; an admin's own text
//! takes its place. Invariant: no version is ever changed or deleted, the newest one holds, and
//! nobody overwrites what somebody else wrote since they began to write.

mod defaults;
mod edit;
mod read;

pub use defaults::default_text;
pub use edit::{Draft, add, back_to_default, place, restore, write};
pub use read::{
    Foot, Listed, Page, Text, Version, footer, in_force, list, page, placing, version, versions,
};

use base::{Error, Result};

use crate::word::{refusals, words};

words! {
    /// A page that every installation has.
    Known {
        Help = "help",
        /// The code of conduct.
        Conduct = "conduct",
        Privacy = "privacy",
        Imprint = "imprint",
        Terms = "terms",
    }

    /// Where an added page is found.
    Placing {
        Footer = "footer",
        /// By who knows its address.
        Link = "link",
        Nowhere = "nowhere",
    }
}

impl Known {
    /// Whether the page binds the operator by law, so that our text is a pattern to fill in.
    pub const fn is_legal(self) -> bool {
        matches!(self, Self::Privacy | Self::Imprint | Self::Terms)
    }
}

/// Pages that an installation can add.
pub const MOST: i64 = 40;

/// What a page's text has where an operator must still write something.
pub const BLANK: &str = "[[";

/// The name of a page, as it stands in its address.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Slug(String);

impl Slug {
    /// The most characters.
    pub const MAX: usize = 40;

    pub fn parse(field: &str, text: &str) -> Result<Self> {
        let text = text.trim();
        let plain = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-';
        let good = (2..=Self::MAX).contains(&text.len())
            && text.chars().all(plain)
            && !text.starts_with('-')
            && !text.ends_with('-');
        if good {
            Ok(Self(text.to_owned()))
        } else {
            Err(Error::invalid(field, "page-name-malformed"))
        }
    }

    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The page that every installation has, where it is one.
    pub fn known(&self) -> Option<Known> {
        Known::parse(&self.0)
    }

    /// Where the page is read.
    pub fn path(&self) -> String {
        if self.known().is_some() { format!("/{}", self.0) } else { format!("/p/{}", self.0) }
    }
}

impl From<Known> for Slug {
    fn from(it: Known) -> Self {
        Self(it.as_str().to_owned())
    }
}

impl std::fmt::Display for Slug {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&self.0)
    }
}

refusals! {
    NotFound = NotFound "page-not-found",
    NameTaken = Conflict "page-name-taken",
    /// Somebody else saved the page since this person began to write.
    EditedMeanwhile = Conflict "page-edited-meanwhile",
    /// Only pages of the program have a text of the program.
    NoDefault = Conflict "page-has-no-default",
    TooMany = Limit "pages-too-many",
}

/// What these refusals say to a person.
pub const CODES: &[(&str, &str)] = &[
    ("page-not-found", "There is no such page."),
    ("page-name-taken", "There is a page of this name already. Choose another name."),
    (
        "page-name-malformed",
        "Use 2 to 40 small letters without accents, digits and hyphens, such as `our-team`.",
    ),
    (
        "page-edited-meanwhile",
        "Somebody else saved this page while you were writing. Your text is kept below: compare \
         it with theirs, then save again.",
    ),
    ("page-has-no-default", "This page is your own; the program has no text for it."),
    ("pages-too-many", "There are 40 added pages already. Write into one of them instead."),
];
