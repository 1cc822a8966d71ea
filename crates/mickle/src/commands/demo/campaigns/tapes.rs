//! The sound studio's campaigns.

use base::{Money, minutes};
use market::projects::{Category, Difficulty};

use super::{
    super::content::{Posting, files_of},
    Campaign, Edition,
};

pub(super) const MORSE: Campaign = Campaign {
    posting: Posting {
        summary: "Ten seconds of Morse code from a lonely man with a sense of humour.",
        difficulty: Difficulty::Medium,
        answers_per_task: 6,
        time_limit: minutes(15),
        answers: &["text", "sure"],
        ..Posting::open(
            files_of!("morse"),
            "What did the lightship keeper say?",
            Category::Sound,
            Money::cents(20),
        )
    },
    by: "beatrix",
    seconds: 45,
    doubt: 100,
    talk: &[(
        "Is GULL ATE HAT an official message?",
        "It is signed and dated. The reply was SERVES YOU RIGHT.",
    )],
    editions: &[
        Edition::new("winter log", 117),
        Edition::new("spring log", 78),
        Edition::new("the storm", 40),
        Edition::new("retirement", 6),
    ],
};
