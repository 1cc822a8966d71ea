//! A check against a million texts whose index is in memory.

use std::{
    fs,
    time::{Duration, Instant},
};

use ::originality::{Index, Text, compare};
use anyhow::Result;

use super::{Originality, made::Stock, tell};

/// Earlier texts that are laid beside a new one.
const CANDIDATES: usize = 16;

pub(super) fn run(asked: &Originality) -> Result<()> {
    let stock = Stock::make();
    let began = Instant::now();
    let mut made = Duration::ZERO;
    let mut index = Index::default();
    let (mut bytes, mut keys) = (0, 0);
    for number in 0..asked.texts {
        let start = Instant::now();
        let text = stock.text(number);
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
    for check in 0..asked.checks {
        let is_copy = check % 2 == 0;
        let number = asked.texts / asked.checks.max(1) * check;
        let asked = if is_copy { stock.edited(number) } else { stock.text(asked.texts + check) };
        let (took, best) = checked(&index, &stock, &asked);
        checks.push(took);
        copies += u32::from(is_copy);
        match best {
            Some(it) if is_copy && it == number => found += 1,
            Some(_) => wrong += 1,
            None => {}
        }
    }
    println!("texts                  {:>12}", asked.texts);
    println!("  characters of each   {:>12.0}", bytes as f64 / f64::from(asked.texts));
    println!("  keys of each         {:>12.1}", keys as f64 / f64::from(asked.texts));
    println!("index built in         {:>12.1} s, one thread", built.as_secs_f64());
    println!("  its size             {:>12.1} MiB", index.bytes() as f64 / 1_048_576.0);
    println!("  most of the process  {:>12.1} MiB", peak()?);
    tell("a check", checks);
    println!("copies found           {found:>12} of {copies}");
    println!("others called copies   {wrong:>12}");
    Ok(())
}

/// Reads a text, finds what may be like it, and lays both side by side; the making of the
/// candidates is not counted, for a market would have them stored.
fn checked(index: &Index, stock: &Stock, asked: &str) -> (Duration, Option<u32>) {
    let start = Instant::now();
    let ours = Text::read(asked);
    let candidates = index.search(&ours.keys(), CANDIDATES);
    let mut took = start.elapsed();
    let mut best: Option<(u32, f64)> = None;
    for (number, _) in candidates {
        let other = stock.text(number);
        let start = Instant::now();
        let copied = compare(&ours, &Text::read(&other)).copied;
        took += start.elapsed();
        if copied >= 0.25 && best.is_none_or(|(_, most)| copied > most) {
            best = Some((number, copied));
        }
    }
    (took, best.map(|(number, _)| number))
}

/// The most memory this process had, in MiB.
fn peak() -> Result<f64> {
    let status = fs::read_to_string("/proc/self/status")?;
    let line = status.lines().find_map(|it| it.strip_prefix("VmHWM:"));
    let kibibytes = line.and_then(|it| it.trim().trim_end_matches(" kB").parse::<f64>().ok());
    Ok(kibibytes.unwrap_or_default() / 1_024.0)
}
