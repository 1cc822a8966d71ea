//! Jobs of these days: applied for, at work, and delivered.

use super::{Fate, Job, writing};
use crate::commands::demo::content::Posting;

macro_rules! paper {
    ($name:literal) => {
        include_str!(concat!(env!("CARGO_MANIFEST_DIR"), "/demo/jobs/", $name))
    };
}

pub(super) const JOBS: &[Job] = &[
    Job {
        posting: Posting {
            summary: "Three old bicycles, 50 words each, for people who will ride them.",
            ..writing(
                "Describe three bicycles with a past",
                paper!("bicycles.md"),
                "brief\n\"A black roadster, a folding bike, a tandem\"\n",
                9,
            )
        },
        by: "karim",
        hours_ago: 160,
        applicants: &[
            ("solveig", "I sell my own furniture with words. It leaves within a day."),
            ("ada", "The tandem worries me already: who chose the second rider? I would ask."),
            ("rashida", "I write for a second-hand market and never use the word vintage."),
        ],
        chosen: 2,
        talk: &[
            (true, "Does the folding bike fold, or did it fold once?"),
            (false, "It folds. It does not always unfold. Please find a friendly word for that."),
        ],
        more_time: None,
        text: paper!("bicycles.txt"),
        fate: Fate::Delivered,
    },
    Job {
        posting: Posting {
            summary: "Un panneau de 80 mots sur un levain de 94 ans.",
            language: "fr",
            ..writing(
                "Raconter un levain de 94 ans",
                paper!("levain.md"),
                "mission\n\"Le panneau de la salle 3\"\n",
                8,
            )
        },
        by: "lucie",
        hours_ago: 76,
        applicants: &[
            ("maelle", "J'en nourris un depuis neuf ans. Le mien s'appelle Gérard."),
            ("yusra", "Je raconterais l'histoire du point de vue du bocal."),
        ],
        chosen: 1,
        talk: &[
            (true, "Le levain a-t-il un nom, ou seulement un âge ?"),
            (false, "Seulement un âge. Comme certaines tantes."),
        ],
        more_time: Some("Je voudrais appeler la dame qui l'a offert. Deux jours de plus ?"),
        text: "",
        fate: Fate::AtWork,
    },
    Job {
        posting: Posting {
            summary: "Eine Seite fürs Gemeindeblatt: Warum die Turmuhr elf Minuten nachgeht.",
            language: "de",
            ..writing(
                "Die Turmuhr erklärt sich",
                paper!("clock.md"),
                "auftrag\n\"Gemeindeblatt, Ausgabe Dezember, eine Seite\"\n",
                12,
            )
        },
        by: "henrik",
        hours_ago: 40,
        applicants: &[
            ("dorothea", "Ich bin pünktlich und kann das Thema deshalb mit Abstand sehen."),
            ("lorenz", "Uhrmacherenkel. Ich würde die Uhr selbst erzählen lassen."),
            ("zeno", "Ich komme aus einem Tal ohne Kirchturm und schreibe ohne Vorurteile."),
            ("edda", "Elf Minuten sind zwei Zigaretten oder ein Gedicht. Ich nähme das Gedicht."),
        ],
        chosen: 0,
        talk: &[],
        more_time: None,
        text: "",
        fate: Fate::Applied,
    },
];
