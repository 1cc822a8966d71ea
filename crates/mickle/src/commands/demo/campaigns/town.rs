//! A small town's campaigns, in German.

use base::{Money, minutes};
use market::projects::Category;

use super::{
    super::content::{Posting, files_of},
    Campaign, Edition, End,
};

pub(super) const REPORTS: Campaign = Campaign {
    posting: Posting {
        summary: "Lies, was in Nebelbrück kaputt ist, und wähle das Amt. 20 Sekunden je Meldung.",
        language: "de",
        answers_per_task: 3,
        time_limit: minutes(15),
        answers: &["amt", "eilig"],
        ..Posting::open(
            files_of!("potholes"),
            "Wohin mit dieser Meldung?",
            Category::Classification,
            Money::cents(15),
        )
    },
    by: "henrik",
    seconds: 22,
    doubt: 130,
    talk: &[
        (
            "Zählt ein Lob für die neue Bank als Anderes? Es fehlt ein Feld für gute Laune.",
            "Ja, Anderes. Das Feld für gute Laune beantragen wir.",
        ),
        (
            "Wenn Wasser aus der Straße kommt: Straße oder Wasser?",
            "Wasser. Die Straße leidet nur darunter.",
        ),
    ],
    editions: &[
        Edition::new("Juli", 143),
        Edition::new("Bad und Ufer", 127),
        Edition::new("August", 112),
        Edition::new("Schulbeginn", 90),
        Edition::new("September", 77),
        Edition::new("Oktober", 55),
        Edition::new("Laternenmonat", 37),
        Edition::new("Novembersturm", 16),
        Edition::new("diese Woche", 3),
    ],
};

pub(super) const SIGNS: Campaign = Campaign {
    posting: Posting {
        summary: "Ein Schild, eine Zeile. Umlaute bitte wie gemalt.",
        language: "de",
        answers_per_task: 3,
        time_limit: minutes(15),
        answers: &["name", "zusatz"],
        ..Posting::open(
            files_of!("signs"),
            "Straßenschilder abtippen",
            Category::DataEntry,
            Money::cents(10),
        )
    },
    by: "henrik",
    seconds: 16,
    doubt: 100,
    talk: &[(
        "Bei Schild 11 steht „112 Stufen“. Sind das wirklich so viele?",
        "Wir haben nachgezählt. Es sind 114, aber das Schild war schneller da.",
    )],
    editions: &[
        Edition::new("Altstadt", 138),
        Edition::new("Neustadt", 98),
        Edition::new("am Fluss", 62),
        Edition::new("Oberau", 24)
            .end(End::Paused(1, "Neue Fotos kommen am Montag, dann geht es weiter.")),
    ],
};

pub(super) const NAMES: Campaign = Campaign {
    posting: Posting {
        summary: "Probelauf für die Sanierung der Schilder.",
        language: "de",
        answers_per_task: 2,
        time_limit: minutes(15),
        answers: &["name", "zusatz"],
        ..Posting::open(
            files_of!("signs"),
            "Ist das Schild noch lesbar?",
            Category::Images,
            Money::cents(5),
        )
    },
    by: "henrik",
    seconds: 14,
    doubt: 120,
    talk: &[],
    editions: &[
        Edition::new("Probelauf", 70).end(End::Expires(1)),
        Edition::new("Entwurf", 2).end(End::Draft),
    ],
};
