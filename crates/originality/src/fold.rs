//! What is the same to a reader becomes the same to us: `MÄDCHEN`, `Mädchen` and `Ma\u{308}dchen`.
//!
//! Case, accents, ligatures, sharp s and wide forms are folded; letters that cannot be seen fall
//! away; in a Latin text, Cyrillic and Greek letters that look Latin are read as Latin.

use unicode_normalization::{UnicodeNormalization, char::is_combining_mark};

/// Writers of other alphabets that are drawn like Latin letters, in small letters.
const LOOK_ALIKES: &[(char, char)] = &[
    ('а', 'a'),
    ('в', 'b'),
    ('с', 'c'),
    ('ԁ', 'd'),
    ('е', 'e'),
    ('һ', 'h'),
    ('н', 'h'),
    ('і', 'i'),
    ('ј', 'j'),
    ('к', 'k'),
    ('м', 'm'),
    ('о', 'o'),
    ('р', 'p'),
    ('ѕ', 's'),
    ('т', 't'),
    ('у', 'y'),
    ('х', 'x'),
    ('α', 'a'),
    ('ε', 'e'),
    ('ι', 'i'),
    ('κ', 'k'),
    ('ν', 'v'),
    ('ο', 'o'),
    ('ρ', 'p'),
    ('τ', 't'),
    ('υ', 'u'),
    ('χ', 'x'),
];

/// What a letter is to the reading of a text.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(crate) enum Role {
    /// It belongs to a word.
    Letter,
    /// It is a word of its own, as in Chinese and Japanese.
    Word,
    /// It cannot be seen, or only adorns the letter before it.
    Nothing,
    /// It ends a word.
    Gap,
}

pub(crate) fn role(it: char) -> Role {
    if it.is_ascii() {
        return if it.is_ascii_alphanumeric() { Role::Letter } else { Role::Gap };
    }
    match u32::from(it) {
        code if is_hidden(code) || is_combining_mark(it) => Role::Nothing,
        code if is_a_word(code) => Role::Word,
        _ if it.is_alphanumeric() => Role::Letter,
        _ => Role::Gap,
    }
}

/// Soft hyphen, joiners, marks of direction, selectors of a shape, the mark of byte order.
fn is_hidden(code: u32) -> bool {
    matches!(code, 0xAD | 0x34F | 0x61C | 0x180E | 0x200B..=0x200F | 0x202A..=0x202E)
        || matches!(code, 0x2060..=0x206F | 0xFE00..=0xFE0F | 0xFEFF)
}

/// Chinese and Japanese, which put no space between words.
fn is_a_word(code: u32) -> bool {
    matches!(code, 0x3040..=0x30FF | 0x3400..=0x4DBF | 0x4E00..=0x9FFF | 0xF900..=0xFAFF)
        || matches!(code, 0x2_0000..=0x3_FFFF)
}

/// Whether most of the letters that could be either are Latin.
pub(crate) fn is_latin(text: &str) -> bool {
    let (mut latin, mut other) = (0_usize, 0_usize);
    for it in text.chars() {
        if it.is_ascii_alphabetic() {
            latin += 1;
        } else if matches!(u32::from(it), 0x370..=0x52F) {
            other += 1;
        }
    }
    latin > other
}

/// Hands on the folded letters of one, mostly one.
pub(crate) fn fold(it: char, latin: bool, mut take: impl FnMut(char)) {
    if it.is_ascii() {
        take(it.to_ascii_lowercase());
        return;
    }
    for it in it.to_lowercase().nfkd().filter(|it| !is_combining_mark(*it)) {
        match it {
            'ß' => ['s', 's'].into_iter().for_each(&mut take),
            'æ' => ['a', 'e'].into_iter().for_each(&mut take),
            'œ' => ['o', 'e'].into_iter().for_each(&mut take),
            'ø' => take('o'),
            'ł' => take('l'),
            'đ' => take('d'),
            'ı' => take('i'),
            _ if latin => take(looks_like(it)),
            _ => take(it),
        }
    }
}

fn looks_like(it: char) -> char {
    LOOK_ALIKES.iter().find(|(other, _)| *other == it).map_or(it, |(_, latin)| *latin)
}
