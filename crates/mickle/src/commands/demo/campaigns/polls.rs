//! The pollster's campaigns.

use base::{Money, minutes};
use market::projects::Category;

use super::{
    super::content::{Posting, files_of},
    Campaign, Edition,
};

pub(super) const FEELINGS: Campaign = Campaign {
    posting: Posting {
        summary: "Read what a customer wrote and say how they feel. 10 to 20 seconds each.",
        answers_per_task: 5,
        time_limit: minutes(10),
        answers: &["feeling", "certainty"],
        ..Posting::open(
            files_of!("feelings"),
            "How does this customer feel?",
            Category::Classification,
            Money::cents(10),
        )
    },
    by: "tariq",
    seconds: 15,
    doubt: 160,
    talk: &[
        (
            "Is irony always negative? “Great, it rains inside too” made me laugh.",
            "Nearly always. Ask yourself whether they would buy it again.",
        ),
        (
            "Some texts are only facts. Mixed, then?",
            "Yes: facts only means neutral, so it goes with mixed.",
        ),
    ],
    editions: &[
        Edition::new("spring", 147),
        Edition::new("tents and boots", 118),
        Edition::new("kitchen", 95),
        Edition::new("late summer", 76),
        Edition::new("autumn", 51),
        Edition::new("lamps", 31),
        Edition::new("shoes", 22),
        Edition::new("toys", 9),
    ],
};

pub(super) const FRUIT: Campaign = Campaign {
    posting: Posting {
        summary: "How many apples, how many pears? Eight tables, each counted five times.",
        answers_per_task: 5,
        time_limit: minutes(10),
        answers: &["apples", "pears"],
        ..Posting::open(files_of!("apples"), "Count the apples", Category::Images, Money::cents(10))
    },
    by: "tariq",
    seconds: 14,
    doubt: 130,
    talk: &[(
        "Is a green one an apple or a pear from afar?",
        "Round is an apple, bulb is a pear. Green proves nothing.",
    )],
    editions: &[
        Edition::new("first table", 132),
        Edition::new("second look", 64),
        Edition::new("a third look", 6),
    ],
};

pub(super) const COMMUTE: Campaign = Campaign {
    posting: Posting {
        summary: "Two minutes, once per person. Slippers count.",
        answers_per_task: 55,
        tasks_per_worker: 1,
        time_limit: minutes(30),
        answers: &["how", "minutes", "meanwhile", "mood", "seen"],
        ..Posting::open(
            files_of!("commute"),
            "Five questions about your way to work",
            Category::Survey,
            Money::cents(50),
        )
    },
    by: "tariq",
    seconds: 90,
    doubt: 100,
    talk: &[(
        "I walk through three countries to work. Any box for that?",
        "Put it under the oddest thing you saw. And congratulations.",
    )],
    editions: &[Edition::new("", 70)],
};
