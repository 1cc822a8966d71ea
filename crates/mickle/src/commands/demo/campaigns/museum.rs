//! A museum of bread's campaigns, in French.

use base::{Money, minutes};
use market::projects::{Category, Difficulty};

use super::{
    super::content::{Posting, files_of},
    Campaign, Edition, End,
};

pub(super) const MEMORIES: Campaign = Campaign {
    posting: Posting {
        summary: "Lisez un souvenir de pain et choisissez sa vitrine. Une demi-minute chacun.",
        language: "fr",
        answers_per_task: 3,
        time_limit: minutes(15),
        answers: &["vitrine", "emotion"],
        ..Posting::open(
            files_of!("bread"),
            "Dans quelle vitrine ira ce souvenir ?",
            Category::Classification,
            Money::cents(15),
        )
    },
    by: "lucie",
    seconds: 26,
    doubt: 150,
    talk: &[
        (
            "Un souvenir drôle pendant la guerre, c'est La guerre et la faim ?",
            "Oui, et l'émotion sera Rire. Les deux vont très bien ensemble.",
        ),
        (
            "« Une baguette et demie » m'a fait rire tout haut. C'est grave ?",
            "C'est l'effet recherché. Merci !",
        ),
    ],
    editions: &[
        Edition::new("première fournée", 136),
        Edition::new("été", 108),
        Edition::new("moisson", 86),
        Edition::new("vendanges", 58),
        Edition::new("Toussaint", 30),
        Edition::new("Avent", 5),
    ],
};

pub(super) const LABELS: Campaign = Campaign {
    posting: Posting {
        summary: "Une étiquette de vitrine, du français vers l'anglais, deux versions de chaque.",
        language: "fr",
        difficulty: Difficulty::Medium,
        answers_per_task: 2,
        time_limit: minutes(40),
        answers: &["english"],
        ..Posting::open(
            files_of!("label-fr"),
            "Traduire une étiquette en anglais",
            Category::Translation,
            Money::cents(55),
        )
    },
    by: "lucie",
    seconds: 95,
    doubt: 110,
    talk: &[(
        "Faut-il garder « levain » en français ?",
        "Oui, en italique, avec deux mots d'explication.",
    )],
    editions: &[
        Edition::new("salle 1", 121),
        Edition::new("salle 2", 74),
        Edition::new("salle 3", 41),
        Edition::new("boutique", 9),
    ],
};

pub(super) const ORDER: Campaign = Campaign {
    posting: Posting {
        summary: "Un dernier regard avant l'imprimeur.",
        language: "fr",
        answers_per_task: 2,
        time_limit: minutes(15),
        answers: &["vitrine", "emotion"],
        ..Posting::open(
            files_of!("bread"),
            "Relire les souvenirs avant l'impression",
            Category::Proofreading,
            Money::cents(15),
        )
    },
    by: "lucie",
    seconds: 30,
    doubt: 100,
    talk: &[],
    editions: &[Edition::new("catalogue", 66).end(End::Cancelled(1))],
};
