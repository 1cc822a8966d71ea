//! Originality: figures on texts of known origin, and a check against a million stored texts.

use std::{
    fs,
    time::{Duration, Instant},
};

use ::originality::{Index, Text, compare};
use anyhow::Result;
use clap::Args;
use rand::{RngExt, SeedableRng, rngs::SmallRng};

#[derive(Debug, Args)]
pub(crate) struct Originality {
    /// How many texts are stored
    #[arg(long, default_value_t = 1_000_000)]
    texts: u32,
    /// How many checks are timed; every other one is a copy with every tenth word replaced
    #[arg(long, default_value_t = 2_000)]
    checks: u32,
}

/// Earlier texts that are laid beside a new one.
const CANDIDATES: usize = 16;

impl Originality {
    pub(crate) fn run(self) -> Result<()> {
        let stock = words();
        let began = Instant::now();
        let mut made = Duration::ZERO;
        let mut index = Index::default();
        let (mut bytes, mut keys) = (0, 0);
        for number in 0..self.texts {
            let start = Instant::now();
            let text = text(&stock, number);
            made += start.elapsed();
            bytes += text.len();
            let found = Text::read(&text).keys();
            keys += found.len();
            index.add(number, &found);
        }
        index.settle();
        let built = began.elapsed().saturating_sub(made);
        let mut checks = Vec::new();
        let (mut copies, mut found, mut wrong) = (0, 0, 0);
        for check in 0..self.checks {
            let is_copy = check % 2 == 0;
            let number = self.texts / self.checks.max(1) * check;
            let asked =
                if is_copy { edited(&stock, number) } else { text(&stock, self.texts + check) };
            let (took, best) = checked(&index, &stock, &asked);
            checks.push(took);
            copies += u32::from(is_copy);
            match best {
                Some(it) if is_copy && it == number => found += 1,
                Some(_) => wrong += 1,
                None => {}
            }
        }
        checks.sort_unstable();
        let at = |part: usize| checks.get(checks.len() * part / 1_000).copied().unwrap_or_default();
        let ms = |it: Duration| it.as_secs_f64() * 1e3;
        println!("texts                  {:>12}", self.texts);
        println!("  characters of each   {:>12.0}", bytes as f64 / f64::from(self.texts));
        println!("  keys of each         {:>12.1}", keys as f64 / f64::from(self.texts));
        println!("index built in         {:>12.1} s, one thread", built.as_secs_f64());
        println!("  its size             {:>12.1} MiB", index.bytes() as f64 / 1_048_576.0);
        println!("  most of the process  {:>12.1} MiB", peak()?);
        println!("a check, median        {:>12.2} ms", ms(at(500)));
        println!("  99 of 100 below      {:>12.2} ms", ms(at(990)));
        println!("  longest              {:>12.2} ms", ms(at(1_000).max(at(999))));
        println!("copies found           {found:>12} of {copies}");
        println!("others called copies   {wrong:>12}");
        Ok(())
    }
}

/// Reads a text, finds what may be like it, and lays both side by side; the making of the
/// candidates is not counted, for a market would have them stored.
fn checked(index: &Index, stock: &[String], asked: &str) -> (Duration, Option<u32>) {
    let start = Instant::now();
    let ours = Text::read(asked);
    let candidates = index.search(&ours.keys(), CANDIDATES);
    let mut took = start.elapsed();
    let mut best: Option<(u32, f64)> = None;
    for (number, _) in candidates {
        let other = text(stock, number);
        let start = Instant::now();
        let copied = compare(&ours, &Text::read(&other)).copied;
        took += start.elapsed();
        if copied >= 0.25 && best.is_none_or(|(_, most)| copied > most) {
            best = Some((number, copied));
        }
    }
    (took, best.map(|(number, _)| number))
}

/// Fifty thousand words of syllables.
fn words() -> Vec<String> {
    let mut dice = SmallRng::seed_from_u64(1);
    let syllables = ["ba", "ten", "ri", "mo", "sal", "ke", "lun", "dor", "vi", "ash", "pe", "gra"];
    let word = |dice: &mut SmallRng| -> String {
        (0..dice.random_range(1..5)).map(|_| syllables[dice.random_range(0..12)]).collect()
    };
    (0..50_000).map(|_| word(&mut dice)).collect()
}

/// Always the same text for a number: 60 to 140 words, frequent ones often, as Zipf found.
fn text(stock: &[String], number: u32) -> String {
    let mut dice = SmallRng::seed_from_u64(u64::from(number));
    let length = dice.random_range(60..=140);
    let words: Vec<&str> = (0..length).map(|_| word(stock, &mut dice)).collect();
    words.join(" ")
}

fn edited(stock: &[String], number: u32) -> String {
    let mut dice = SmallRng::seed_from_u64(!u64::from(number));
    let text = text(stock, number);
    let words = text.split(' ');
    let words = words.map(|it| if dice.random_bool(0.1) { word(stock, &mut dice) } else { it });
    words.collect::<Vec<_>>().join(" ")
}

#[expect(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "a rank is at least one and at most the number of words"
)]
fn word<'a>(stock: &'a [String], dice: &mut SmallRng) -> &'a str {
    let rank = (stock.len() as f64).powf(dice.random::<f64>()) as usize;
    &stock[rank.min(stock.len() - 1)]
}

/// The most memory this process had, in MiB.
fn peak() -> Result<f64> {
    let status = fs::read_to_string("/proc/self/status")?;
    let line = status.lines().find_map(|it| it.strip_prefix("VmHWM:"));
    let kibibytes = line.and_then(|it| it.trim().trim_end_matches(" kB").parse::<f64>().ok());
    Ok(kibibytes.unwrap_or_default() / 1_024.0)
}
