//! Texts by number: always the same one, as long as product texts, with words as frequent as
//! Zipf found.

use rand::{RngExt, SeedableRng, rngs::SmallRng};

/// The words of all texts.
pub(super) struct Stock(Vec<String>);

impl Stock {
    /// Fifty thousand words of syllables.
    pub(super) fn make() -> Self {
        let mut dice = SmallRng::seed_from_u64(1);
        let syllables =
            ["ba", "ten", "ri", "mo", "sal", "ke", "lun", "dor", "vi", "ash", "pe", "gra"];
        let word = |dice: &mut SmallRng| -> String {
            (0..dice.random_range(1..5)).map(|_| syllables[dice.random_range(0..12)]).collect()
        };
        Self((0..50_000).map(|_| word(&mut dice)).collect())
    }

    /// A text of 60 to 140 words.
    pub(super) fn text(&self, number: u32) -> String {
        let mut dice = SmallRng::seed_from_u64(u64::from(number));
        let length = dice.random_range(60..=140);
        let words: Vec<&str> = (0..length).map(|_| self.word(&mut dice)).collect();
        words.join(" ")
    }

    /// The text of a number with every tenth word replaced.
    pub(super) fn edited(&self, number: u32) -> String {
        let mut dice = SmallRng::seed_from_u64(!u64::from(number));
        let text = self.text(number);
        let words = text.split(' ');
        let words = words.map(|it| if dice.random_bool(0.1) { self.word(&mut dice) } else { it });
        words.collect::<Vec<_>>().join(" ")
    }

    #[expect(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "a rank is at least one and at most the number of words"
    )]
    fn word(&self, dice: &mut SmallRng) -> &str {
        let rank = (self.0.len() as f64).powf(dice.random::<f64>()) as usize;
        &self.0[rank.min(self.0.len() - 1)]
    }
}
