//! A podcast studio's campaigns, in German.

use base::{Money, minutes};
use market::projects::{Category, Difficulty};

use super::{
    super::content::{Posting, files_of},
    Campaign, Edition, End,
};

pub(super) const TITLES: Campaign = Campaign {
    posting: Posting {
        summary: "Titel und Beschreibung einer Folge: Passt das, und würdest du klicken?",
        language: "de",
        answers_per_task: 5,
        time_limit: minutes(15),
        answers: &["passt", "klick", "besser"],
        ..Posting::open(
            files_of!("podcast"),
            "Passt dieser Titel zur Folge?",
            Category::Classification,
            Money::cents(15),
        )
    },
    by: "marta",
    seconds: 25,
    doubt: 140,
    talk: &[(
        "Darf ich einen besseren Titel vorschlagen, auch wenn er passt?",
        "Unbedingt. Zwei deiner Vorschläge hängen schon an unserer Wand.",
    )],
    editions: &[
        Edition::new("Staffel 1", 84),
        Edition::new("Staffel 2", 60),
        Edition::new("Staffel 3", 34),
        Edition::new("Staffel 4", 12),
    ],
};

pub(super) const COMMAS: Campaign = Campaign {
    posting: Posting {
        summary: "Gesprochenes bekommt Punkt und Komma, aber kein Wort wird verändert.",
        language: "de",
        difficulty: Difficulty::Medium,
        answers_per_task: 2,
        time_limit: minutes(15),
        answers: &["satz"],
        ..Posting::open(
            files_of!("commas"),
            "Setz die Satzzeichen",
            Category::Transcription,
            Money::cents(20),
        )
    },
    by: "marta",
    seconds: 48,
    doubt: 150,
    talk: &[("Gedankenstrich statt Komma, ist das erlaubt?", "Ja. Wer denkt, darf das zeigen.")],
    editions: &[
        Edition::new("Folge 1 bis 6", 81),
        Edition::new("Folge 7 bis 12", 52),
        Edition::new("Folge 13 bis 17", 21),
        Edition::new("Bonusfolge", 7),
    ],
};

pub(super) const LISTENERS: Campaign = Campaign {
    posting: Posting {
        summary: "Fünf Fragen, zwei Minuten, einmal pro Person.",
        language: "de",
        answers_per_task: 30,
        tasks_per_worker: 1,
        time_limit: minutes(30),
        answers: &["oft", "wobei", "laenge", "werbung", "thema"],
        ..Posting::open(
            files_of!("podhabits"),
            "Wie hörst du Podcasts?",
            Category::Survey,
            Money::cents(45),
        )
    },
    by: "marta",
    seconds: 100,
    doubt: 100,
    talk: &[],
    editions: &[Edition::new("", 43).end(End::Expires(30))],
};
