//! Words: what is compared, and what is written.

/// A word of a text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Word {
    /// What is compared: letters, digits and inner apostrophes, in small letters.
    pub(super) key: String,
    /// As it was written, with the marks around it.
    pub(super) written: String,
    /// Whether a space stands before it.
    pub(super) is_apart: bool,
}

/// Takes a text apart. Words are runs of letters, digits and apostrophes; marks go with the word
/// before them, at the beginning of a run with the word after. In scripts without spaces every
/// character is a word. A text of marks only is one word.
pub(super) fn of(text: &str) -> Vec<Word> {
    let mut words: Vec<Word> = Vec::new();
    for run in text.split_whitespace() {
        let mut is_apart = !words.is_empty();
        let mut open = String::new();
        let mut is_within = false;
        for it in run.chars() {
            let is_letter = it.is_alphanumeric() || (is_within && it == '\'');
            if is_letter && (!is_within || stands_alone(it)) {
                let written = std::mem::take(&mut open);
                words.push(Word { key: String::new(), written, is_apart });
                is_apart = false;
            }
            let has_word = !is_apart || is_letter;
            match words.last_mut().filter(|_| has_word && open.is_empty()) {
                Some(word) if is_letter => {
                    word.key.extend(it.to_lowercase());
                    word.written.push(it);
                }
                Some(word) if !is_apart => word.written.push(it),
                _ => open.push(it),
            }
            is_within = is_letter && !stands_alone(it);
        }
        if !open.is_empty() {
            words.push(Word { key: open.clone(), written: open, is_apart });
        }
    }
    words
}

/// Scripts that put no space between words.
fn stands_alone(it: char) -> bool {
    matches!(it, '\u{e00}'..='\u{eff}' | '\u{3040}'..='\u{30ff}' | '\u{3400}'..='\u{9fff}'
        | '\u{f900}'..='\u{faff}' | '\u{20000}'..='\u{3ffff}')
}

/// Puts words together again.
pub(super) fn join<'w>(words: impl Iterator<Item = &'w Word>) -> String {
    let mut text = String::new();
    for word in words {
        if word.is_apart && !text.is_empty() {
            text.push(' ');
        }
        text.push_str(&word.written);
    }
    text
}

/// How many words of one text must be replaced, left out or put in to get the other.
///
/// Source: Levenshtein's distance, by the two rows of Wagner and Fischer, Journal of the ACM 21
/// (1974). Costs the product of the lengths.
pub(super) fn edits(a: &[Word], b: &[Word]) -> usize {
    let mut above: Vec<usize> = (0..=b.len()).collect();
    for (at, one) in (1..).zip(a) {
        let mut before = above[0];
        above[0] = at;
        for (place, other) in (1..).zip(b) {
            let replaced = before + usize::from(one.key != other.key);
            before = above[place];
            above[place] = replaced.min(before + 1).min(above[place - 1] + 1);
        }
    }
    above[b.len()]
}

/// How like two texts are by their edits: 1 the same words, 0 not one in place.
pub(super) fn alike(a: &[Word], b: &[Word]) -> f64 {
    let longest = a.len().max(b.len());
    if longest == 0 { 1.0 } else { 1.0 - edits(a, b) as f64 / longest as f64 }
}
