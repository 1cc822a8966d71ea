//! The map maker's campaigns.

use base::{Money, minutes};
use market::projects::Category;

use super::{
    super::content::{Posting, files_of},
    Campaign, Edition, End,
};

pub(super) const FRONTS: Campaign = Campaign {
    posting: Posting {
        summary: "One drawn shop: its sign, its windows, open or closed.",
        answers_per_task: 5,
        time_limit: minutes(15),
        answers: &["sign", "open", "windows"],
        ..Posting::open(
            files_of!("fronts"),
            "What does this shop front say?",
            Category::Images,
            Money::cents(10),
        )
    },
    by: "jonas",
    seconds: 18,
    doubt: 90,
    talk: &[(
        "Lights on but the shutter half down, what then?",
        "Then they are counting the till. Closed.",
    )],
    editions: &[
        Edition::new("harbour", 130),
        Edition::new("old town", 104),
        Edition::new("station", 71),
        Edition::new("market", 36),
        Edition::new("hill", 14),
        Edition::new("north side", 5).end(End::Cancelled(3)),
    ],
};
