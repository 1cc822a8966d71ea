//! A face for people who have shown none: their initials on a colour of their own.

use maud::{Markup, html};

use super::Tone;

/// The colours that people have; the same name always has the same.
const TONES: &[Tone] = &[Tone::Act, Tone::Ok, Tone::Money, Tone::Warn, Tone::Bad];

/// The initials of a name in a circle. It is decoration: the name stands beside it.
pub fn avatar(name: &str) -> Markup {
    let sum = name.bytes().fold(7_usize, |sum, byte| sum.wrapping_mul(31) ^ usize::from(byte));
    let tone = TONES[sum % TONES.len()];
    html! { span class={ "avatar " (tone.class()) } aria-hidden="true" { (initials(name)) } }
}

/// The first letter of the first word and of the last; a dot for a name without letters.
fn initials(name: &str) -> String {
    let letter = |word: &str| word.chars().find(|it| it.is_alphanumeric());
    let mut letters = name.split_whitespace().filter_map(letter);
    let (first, last) = (letters.next(), letters.next_back());
    let both = first.into_iter().chain(last);
    let initials: String = both.flat_map(char::to_uppercase).collect();
    if initials.is_empty() { "·".to_owned() } else { initials }
}

#[test]
fn names_have_initials() {
    let pairs = [
        ("Mara Lindqvist", "ML"),
        ("ada", "A"),
        ("Jean Paul de la Tour", "JT"),
        ("(Élodie) 日本", "É日"),
        ("🙂 🙃", "·"),
        ("", "·"),
    ];
    for (name, wanted) in pairs {
        assert_eq!(initials(name), wanted, "{name}");
    }
}
