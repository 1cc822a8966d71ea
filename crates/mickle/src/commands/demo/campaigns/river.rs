//! A river association's campaigns, in French.

use base::{Money, minutes};
use market::projects::Category;

use super::{
    super::content::{Posting, files_of},
    Campaign, Edition,
};

pub(super) const NOTES: Campaign = Campaign {
    posting: Posting {
        summary: "Classez ce que les promeneurs ont vu. Vingt secondes, parfois un sourire.",
        language: "fr",
        answers_per_task: 3,
        time_limit: minutes(15),
        answers: &["type", "passer"],
        ..Posting::open(
            files_of!("rivers"),
            "Que signale cette note de rivière ?",
            Category::Classification,
            Money::cents(10),
        )
    },
    by: "odile",
    seconds: 20,
    doubt: 150,
    talk: &[(
        "Le castor, c'est Animaux ou Berge ?",
        "Les deux se défendent. Dites ce qui vous a frappé d'abord.",
    )],
    editions: &[
        Edition::new("juillet", 110),
        Edition::new("août", 92),
        Edition::new("septembre", 68),
        Edition::new("octobre", 44),
        Edition::new("crue", 22),
        Edition::new("cette semaine", 4),
    ],
};

pub(super) const TAP: Campaign = Campaign {
    posting: Posting {
        summary: "Deux minutes, une fois par personne. Votre eau en un mot.",
        language: "fr",
        answers_per_task: 30,
        tasks_per_worker: 1,
        time_limit: minutes(30),
        answers: &["boisson", "verres", "gout", "craintes", "mot", "idee"],
        ..Posting::open(
            files_of!("tap"),
            "Six questions sur l'eau du robinet",
            Category::Survey,
            Money::cents(60),
        )
    },
    by: "odile",
    seconds: 120,
    doubt: 100,
    talk: &[(
        "Et si je ne bois que du thé ?",
        "Alors dites-le. Le thé, c'est aussi de l'eau, en mieux habillé.",
    )],
    editions: &[Edition::new("", 47)],
};
