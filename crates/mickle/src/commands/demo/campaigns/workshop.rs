//! A bicycle workshop's campaigns.

use base::{Money, minutes};
use market::projects::Category;

use super::{
    super::content::{Posting, files_of},
    Campaign, Edition,
};

pub(super) const STOCK: Campaign = Campaign {
    posting: Posting {
        summary: "Our mechanic writes fast. Tell us which part it is, its state and a fair price.",
        answers_per_task: 3,
        time_limit: minutes(15),
        answers: &["part", "state", "price"],
        ..Posting::open(
            files_of!("bikes"),
            "Sort a line of our stock list",
            Category::DataEntry,
            Money::cents(15),
        )
    },
    by: "karim",
    seconds: 30,
    doubt: 110,
    talk: &[
        (
            "What is a north road bar?",
            "The one that curves back towards you, like a polite question.",
        ),
        (
            "The child seat says NOT for sale with a question mark. Price 0?",
            "Yes, 0. I am talking to him about punctuation.",
        ),
    ],
    editions: &[
        Edition::new("shelf 1", 126),
        Edition::new("shelf 2", 109),
        Edition::new("the cellar", 88),
        Edition::new("boxes A to F", 67),
        Edition::new("a barn", 46),
        Edition::new("shelf 3", 27),
        Edition::new("the van", 8),
    ],
};

pub(super) const RECEIPTS: Campaign = Campaign {
    posting: Posting {
        summary: "Shop, date and total of one receipt. The tax office says thank you.",
        answers_per_task: 2,
        time_limit: minutes(15),
        answers: &["shop", "day", "total"],
        ..Posting::open(
            files_of!("receipts"),
            "Type a receipt from the biscuit tin",
            Category::DataEntry,
            Money::cents(15),
        )
    },
    by: "karim",
    seconds: 28,
    doubt: 100,
    talk: &[(
        "Is CASH the total? He gave a ten for 5.65.",
        "No, the total is after TOTAL. But a good question, the tin has fooled others.",
    )],
    editions: &[
        Edition::new("June", 113),
        Edition::new("July", 96),
        Edition::new("August", 65),
        Edition::new("September", 39),
        Edition::new("October", 13),
    ],
};
