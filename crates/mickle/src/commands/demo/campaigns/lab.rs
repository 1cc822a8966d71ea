//! A language and plant researcher's campaigns.

use base::{Money, minutes};
use market::projects::Category;

use super::{
    super::content::{Posting, files_of},
    Campaign, Edition,
};

pub(super) const PAIRS: Campaign = Campaign {
    posting: Posting {
        summary: "Two sentences: how close, and does one follow from the other? Seven readers.",
        answers_per_task: 7,
        time_limit: minutes(15),
        answers: &["close", "follows"],
        ..Posting::open(
            files_of!("pairs"),
            "Do these two sentences say the same?",
            Category::Research,
            Money::cents(10),
        )
    },
    by: "sofia",
    seconds: 19,
    doubt: 160,
    talk: &[
        (
            "Does it matter what usually happens, or only what is said?",
            "Only what is said. Usual things are another study.",
        ),
        ("May I disagree with myself from yesterday?", "You would be in good company. Yes."),
    ],
    editions: &[
        Edition::new("round 1", 102),
        Edition::new("round 2", 80),
        Edition::new("round 3", 57),
        Edition::new("round 4", 33),
        Edition::new("round 5", 10),
        Edition::new("round 6", 2),
    ],
};

pub(super) const LEAVES: Campaign = Campaign {
    posting: Posting {
        summary: "A drawn plant: opposite, alternate or whorled, and how many leaves.",
        answers_per_task: 5,
        time_limit: minutes(15),
        answers: &["leaves", "count", "nickname"],
        ..Posting::open(
            files_of!("herbarium"),
            "How do the leaves sit on this plant?",
            Category::Images,
            Money::cents(10),
        )
    },
    by: "sofia",
    seconds: 24,
    doubt: 120,
    talk: &[(
        "Sheet 3 has leaves behind leaves. Count what I see, or what must be there?",
        "What must be there: plants rarely cheat.",
    )],
    editions: &[
        Edition::new("drawer 1", 99),
        Edition::new("drawer 2", 72),
        Edition::new("drawer 3", 49),
        Edition::new("drawer 4", 19),
        Edition::new("drawer 5", 6),
    ],
};
