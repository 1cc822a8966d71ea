//! The town library's campaigns.

use base::{Money, minutes};
use market::projects::Category;

use super::{
    super::content::{Posting, files_of},
    Campaign, Edition,
};

pub(super) const SHELVES: Campaign = Campaign {
    posting: Posting {
        summary: "Read a title and a blurb, choose the shelf. Three readers for each book.",
        answers_per_task: 3,
        time_limit: minutes(15),
        answers: &["shelf"],
        ..Posting::open(
            files_of!("shelves"),
            "On which shelf would you look for it?",
            Category::Classification,
            Money::cents(15),
        )
    },
    by: "ruth",
    seconds: 28,
    doubt: 140,
    talk: &[(
        "A cookbook set in a lighthouse: cooking or travel?",
        "Where you would look for it first. I would look under cooking.",
    )],
    editions: &[
        Edition::new("donations", 146),
        Edition::new("the attic", 93),
        Edition::new("a doctor's estate", 48),
    ],
};

pub(super) const CARDS: Campaign = Campaign {
    posting: Posting {
        summary: "Author, title, year and shelf mark from one handwritten card.",
        answers_per_task: 2,
        time_limit: minutes(15),
        answers: &["author", "title", "year", "mark"],
        ..Posting::open(
            files_of!("cards"),
            "Type a card from our old catalogue",
            Category::DataEntry,
            Money::cents(15),
        )
    },
    by: "ruth",
    seconds: 34,
    doubt: 100,
    talk: &[(
        "Card A10 has a coffee ring on the year. Is [?] allowed there?",
        "Yes. That ring is from 1990 and was mine.",
    )],
    editions: &[
        Edition::new("drawers A and B", 141),
        Edition::new("drawer C", 115),
        Edition::new("drawer D", 83),
        Edition::new("drawer E", 54),
        Edition::new("drawers F to H", 29),
        Edition::new("the last drawer", 11),
    ],
};
