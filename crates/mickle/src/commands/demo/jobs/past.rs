//! Jobs that were done in the past months.

use market::decisions::Reason;

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
            summary: "Ein kurzer Text für das Schild neben der neuen Bank am Fluss.",
            language: "de",
            ..writing(
                "Ein Text für die Bank am Fluss",
                paper!("bench.md"),
                "auftrag\n\"Ein Schild von 30 mal 20 Zentimetern\"\n",
                9,
            )
        },
        by: "henrik",
        hours_ago: 130 * 24,
        applicants: &[
            ("anselm", "Ich sitze viel. Das ist Erfahrung, die man selten gebrauchen kann."),
            ("birgit", "Schilder schreibe ich für unseren Wanderverein, alle noch lesbar."),
        ],
        chosen: 0,
        talk: &[
            (true, "Darf das Schild die Leute duzen? Bänke duzen einen ja auch."),
            (false, "Ja, bitte. Der Stadtrat hat genickt, mit einer Gegenstimme."),
        ],
        more_time: None,
        text: paper!("bench.txt"),
        fate: Fate::Praised(5, "Der Bürgermeister hat es vorgelesen und sich gesetzt.", 200),
    },
    Job {
        posting: Posting {
            summary: "Quatre phrases pour le dépliant du musée, à lire debout.",
            language: "fr",
            ..writing(
                "Écrire l'accueil du dépliant du musée",
                paper!("leaflet.md"),
                "mission\n\"Le dépliant d'été, première page\"\n",
                11,
            )
        },
        by: "lucie",
        hours_ago: 116 * 24,
        applicants: &[
            (
                "aurelie",
                "J'ai grandi au-dessus d'une boulangerie. Je sais ce que réveille l'odeur.",
            ),
            ("amadou", "J'écris des textes courts pour un festival. Court, je sais faire."),
            ("camille", "Je rédige des menus. Personne ne s'est jamais plaint, sauf un poisson."),
        ],
        chosen: 0,
        talk: &[
            (true, "Peut-on tutoyer les enfants et vouvoyer les autres dans la même phrase ?"),
            (false, "Essayez ! Si quelqu'un y arrive, c'est au-dessus d'une boulangerie."),
        ],
        more_time: None,
        text: paper!("leaflet.txt"),
        fate: Fate::Praised(5, "Imprimé tel quel. Les visiteurs le lisent deux fois.", 150),
    },
    Job {
        posting: Posting {
            summary: "A name and two lines for a Saturday course: mend your own bicycle.",
            ..writing(
                "Name our repair course",
                paper!("course.md"),
                "brief\n\"Saturdays from ten, tea included\"\n",
                6,
            )
        },
        by: "karim",
        hours_ago: 95 * 24,
        applicants: &[
            ("kaito", "I named a noodle shop once. It closed, but everybody remembers the name."),
            ("femi", "My bicycle has had eleven names, most of them shouted uphill."),
        ],
        chosen: 1,
        talk: &[],
        more_time: None,
        text: paper!("course.txt"),
        fate: Fate::Praised(4, "We took the second one. The first made my mechanic blush.", 0),
    },
    Job {
        posting: Posting {
            summary: "120 words beside a headphone: who was the keeper of the lightship?",
            ..writing(
                "Write the lightship keeper's portrait",
                paper!("keeper.md"),
                "brief\n\"The panel beside the Morse tapes\"\n",
                8,
            )
        },
        by: "beatrix",
        hours_ago: 74 * 24,
        applicants: &[
            ("ada", "I would begin with the soup. Everything he cared about is in the soup."),
            ("eoin", "My grandfather kept a light. He hated gulls with the same patience."),
        ],
        chosen: 1,
        talk: &[(false, "Please leave the hat in. Visitors come for the hat.")],
        more_time: Some("The tape of May has a message I had misread. Two days more, please."),
        text: paper!("keeper.txt"),
        fate: Fate::Reworked(
            "I like the voice very much. It is 60 words too long for the panel, and the hat comes \
             too late. Could it come in the first sentence?",
            paper!("keeper-2.txt"),
            5,
            "Now it fits, and the hat is where a hat belongs.",
        ),
    },
    Job {
        posting: Posting {
            summary: "Une devise de six mots pour la journée de la rivière.",
            language: "fr",
            ..writing(
                "Une devise pour la journée de la rivière",
                paper!("motto.md"),
                "mission\n\"Une banderole de cinq mètres\"\n",
                5,
            )
        },
        by: "odile",
        hours_ago: 52 * 24,
        applicants: &[
            ("linh", "Six mots, c'est mon format : je fais aussi des cartes de vœux."),
            ("fatou", "La rivière passe derrière chez moi. Elle a déjà dit l'essentiel."),
        ],
        chosen: 0,
        talk: &[],
        more_time: None,
        text: "L'eau coule, et nous, on suit.",
        fate: Fate::Rejected(
            Reason::Plagiarised,
            "Cette devise figure mot pour mot sur l'affiche d'une autre association, il y a deux \
             ans. Nous ne pouvons pas la reprendre.",
        ),
    },
    Job {
        posting: Posting {
            summary: "Eight lines that rhyme, for a library that turns ninety.",
            ..writing(
                "A verse for the library's birthday",
                paper!("verse.md"),
                "brief\n\"To be read aloud before the cake\"\n",
                7,
            )
        },
        by: "ruth",
        hours_ago: 33 * 24,
        applicants: &[
            ("hana", "I rhyme only when asked. You asked."),
            ("imani", "I read to children on Fridays and know which rhymes they repeat."),
            ("gunnar", "Norwegian rhymes are cheaper, but I can do English as well."),
        ],
        chosen: 1,
        talk: &[(true, "May a book be overdue for ninety years in it?"), (false, "It must.")],
        more_time: None,
        text: paper!("verse.txt"),
        fate: Fate::Praised(5, "Three people cried, one of them about the cake.", 100),
    },
];
