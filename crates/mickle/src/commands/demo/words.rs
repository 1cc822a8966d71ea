//! What people of the crowd say to each other, in the language of the work.

use market::decisions::Reason;

/// Either of three, by the language of the project.
fn by_language<T>(language: &str, english: T, german: T, french: T) -> T {
    match language {
        "de" => german,
        "fr" => french,
        _ => english,
    }
}

type Texts = &'static [&'static str];

/// A word beside five stars.
pub(super) fn praise(language: &str) -> Texts {
    by_language(
        language,
        &[
            "Exactly what we needed, thank you.",
            "You even found the odd one. Well spotted.",
            "Clean work, as always.",
            "Quick and right: a pleasure.",
            "I wish our own files looked like this.",
        ],
        &[
            "Genau so. Danke!",
            "Sehr sorgfältig, das merkt man.",
            "Prima, auch der knifflige Fall.",
            "Sauber gearbeitet.",
        ],
        &[
            "Parfait, merci beaucoup.",
            "Travail très soigné, comme toujours.",
            "Bien vu, même le cas difficile.",
            "Net et précis : merci.",
        ],
    )
}

/// What is to be changed.
pub(super) fn wishes(language: &str) -> Texts {
    by_language(
        language,
        &[
            "Nearly there: one field does not match what can be seen. Please look at it once more.",
            "A small slip in the spelling. Please compare it letter by letter with the original.",
            "Please read the second example again; this case is like it.",
        ],
        &[
            "Fast fertig: Ein Feld passt nicht zur Vorlage. Bitte schau es dir noch einmal an.",
            "Ein kleiner Tippfehler ist drin. Bitte vergleiche noch einmal mit der Vorlage.",
        ],
        &[
            "Presque : un champ ne correspond pas à l'original. Pouvez-vous y revenir ?",
            "Une petite faute de frappe. Merci de comparer encore une fois avec l'original.",
        ],
    )
}

pub(super) fn rejections(language: &str) -> &'static [(Reason, &'static str)] {
    by_language(
        language,
        &[
            (
                Reason::WrongAnswers,
                "This does not fit what the task shows. The second example in the instructions \
                 is exactly this case.",
            ),
            (
                Reason::FailedInstructions,
                "The instructions ask to decide by the whole text, not by its first words. Here \
                 the end turns it around.",
            ),
            (
                Reason::LowEffort,
                "Two of the fields were filled in without looking at the task, as far as I can \
                 tell. I cannot use the answer like this.",
            ),
        ],
        &[
            (
                Reason::WrongAnswers,
                "Das passt nicht zu dem, was in der Aufgabe steht. Genau dieser Fall ist das \
                 zweite Beispiel der Anleitung.",
            ),
            (
                Reason::FailedInstructions,
                "Die Anleitung bittet darum, den ganzen Text zu lesen. Hier dreht der letzte Satz \
                 die Sache um, und die Antwort folgt nur dem Anfang.",
            ),
        ],
        &[
            (
                Reason::WrongAnswers,
                "La réponse ne correspond pas à ce que montre la tâche : c'est exactement le cas \
                 du deuxième exemple.",
            ),
            (
                Reason::FailedInstructions,
                "Les instructions demandent de lire le texte jusqu'au bout. Ici, la dernière \
                 phrase change tout et la réponse n'en tient pas compte.",
            ),
        ],
    )
}

pub(super) fn appeals(language: &str) -> Texts {
    by_language(
        language,
        &[
            "I looked at it again and would answer the same. The instructions name this case, \
             and I followed them word for word.",
            "It can be read both ways, and I chose the one that the first example shows. Please \
             have somebody else look at it.",
            "I see what you mean, but the task did not show it. With what was on the page, mine \
             is the right answer.",
        ],
        &[
            "Ich habe noch einmal nachgesehen und würde wieder so antworten: Die Anleitung nennt \
             genau diesen Fall, und ich habe mich daran gehalten.",
            "Man kann es so oder so lesen. Ich habe mich am ersten Beispiel orientiert und bitte \
             darum, dass jemand anderes darauf schaut.",
        ],
        &[
            "J'ai relu la tâche et je répondrais de la même façon : les instructions citent \
             précisément ce cas et je les ai suivies.",
            "Les deux lectures se défendent. J'ai suivi le premier exemple et je souhaite qu'une \
             autre personne regarde.",
        ],
    )
}

pub(super) fn replies(language: &str) -> Texts {
    by_language(
        language,
        &[
            "I compared it with the answers of the others, who all chose differently. I would \
             like to leave it as it is.",
            "The example may be unclear, but the sentence above it is not. I leave it to the \
             moderator.",
        ],
        &["Alle anderen haben diesen Fall anders gelesen. Ich bleibe dabei und überlasse es der \
             Moderation."],
        &["Toutes les autres personnes ont répondu autrement. Je maintiens et m'en remets à la \
             modération."],
    )
}

pub(super) fn appeal_won(language: &str) -> &'static str {
    by_language(
        language,
        "The instructions allow this reading, and the worker followed them. The answer counts.",
        "Die Anleitung lässt diese Lesart zu, und danach wurde gearbeitet. Die Antwort zählt.",
        "Les instructions permettent cette lecture et elles ont été suivies. La réponse compte.",
    )
}

pub(super) fn appeal_lost(language: &str) -> &'static str {
    by_language(
        language,
        "The case is named in the instructions and was answered otherwise. The rejection stands.",
        "Die Anleitung nennt den Fall, beantwortet wurde er anders. Die Ablehnung bleibt.",
        "Ce cas figure dans les instructions et la réponse s'en écarte. Le refus est maintenu.",
    )
}
