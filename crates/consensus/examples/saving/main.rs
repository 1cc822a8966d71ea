//! Draws how many labels adaptive stopping saves on real streams of labels.
//!
//! `cargo run --release -p consensus --example saving -- FOLDER PICTURE.svg [TABLE.md]`, where the
//! folder holds `NAME.labels.csv` (task, worker, label) and `NAME.truth.csv` (task, label).

mod draw;
mod sets;

use std::{error::Error, fmt::Write, path::PathBuf};

use consensus::{Order, Replayed, Stopping, replay, replay_fixed};
use sets::Set;

const SETS: [&str; 6] = ["rte", "temp", "sp_amt", "dog", "cf_weather", "zencrowd_us"];
const CONFIDENCES: [f64; 7] = [0.8, 0.9, 0.95, 0.98, 0.99, 0.995, 0.999];
/// So many orders of the labels are tried.
const ORDERS: u64 = 10;
/// Sets with more labels a task than this are drawn up to it.
const MOST: usize = 20;

/// The mean over all orders and how far they spread (standard deviation).
#[derive(Debug, Clone, Copy)]
struct Point {
    each: f64,
    accuracy: f64,
    spread: f64,
}

/// What was measured on one set.
struct Curve {
    name: &'static str,
    fixed: Vec<Point>,
    adaptive: Vec<(f64, Point)>,
}

fn main() -> Result<(), Box<dyn Error>> {
    let mut words = std::env::args().skip(1);
    let folder = PathBuf::from(words.next().ok_or("the folder of the sets is missing")?);
    let picture = words.next().ok_or("the file for the picture is missing")?;
    let mut curves = Vec::new();
    for name in SETS {
        if let Some(set) = sets::read(&folder, name)? {
            curves.push(curve(name, &set)?);
        }
    }
    if curves.is_empty() {
        return Err(format!("{} holds none of the sets", folder.display()).into());
    }
    let table = table(&curves);
    print!("{table}");
    std::fs::write(picture, draw::curves(&curves))?;
    if let Some(file) = words.next() {
        let top = "# Labels saved by asking only while in doubt\n\nWritten by `make \
                   bench-consensus`; do not edit. How it is measured is told in \
                   [consensus.md](consensus.md).\n\n\
                   ![Labels a task against accuracy](saving.svg)\n\n";
        std::fs::write(file, format!("{top}{table}"))?;
    }
    Ok(())
}

fn curve(name: &'static str, set: &Set) -> Result<Curve, Box<dyn Error>> {
    let most = set.labels.per_task().max().unwrap_or(1).min(MOST);
    let mean = |run: &dyn Fn(Order) -> Result<Replayed, consensus::Fault>| {
        let mut seen = Vec::new();
        for seed in 0..ORDERS {
            let done = run(Order::Mixed(seed))?;
            seen.push((done.asked as f64 / set.labels.tasks() as f64, set.accuracy(&done.outcome)));
        }
        let mean =
            |part: fn(&(f64, f64)) -> f64| seen.iter().map(part).sum::<f64>() / seen.len() as f64;
        let (each, accuracy) = (mean(|it| it.0), mean(|it| it.1));
        let off = seen.iter().map(|it| (it.1 - accuracy).powi(2)).sum::<f64>();
        let spread = (off / (seen.len() as f64 - 1.0)).sqrt();
        Ok::<Point, consensus::Fault>(Point { each, accuracy, spread })
    };
    let fixed: Result<Vec<Point>, _> =
        (1..=most).map(|each| mean(&|order| replay_fixed(&set.labels, each, order))).collect();
    let mut adaptive = Vec::new();
    for confidence in CONFIDENCES {
        let most = u32::try_from(most)?;
        let stopping = Stopping { least: 2, most, confidence, worth: None };
        adaptive.push((confidence, mean(&|order| replay(&set.labels, stopping, order))?));
    }
    Ok(Curve { name, fixed: fixed?, adaptive })
}

/// Half a point below the fixed design counts as reached.
fn table(curves: &[Curve]) -> String {
    let mut text = String::from(
        "| set | fixed: labels a task | accuracy | adaptive at | labels a task | accuracy \
         | share of the labels | |\n|---|--:|--:|--:|--:|--:|--:|---|\n",
    );
    for it in curves {
        let Some(full) = it.fixed.last() else { continue };
        for (confidence, point) in &it.adaptive {
            let share = point.each / full.each;
            let reached = full.accuracy - 0.005 <= point.accuracy;
            let verdict = match (reached, share <= 0.6) {
                (true, true) => "reached with at most 60 %",
                (true, false) => "reached",
                (false, _) => "",
            };
            let _ = writeln!(
                text,
                "| {} | {:.2} | {:.4} ± {:.4} | {confidence} | {:.2} | {:.4} ± {:.4} | {:.0} % \
                 | {verdict} |",
                it.name,
                full.each,
                full.accuracy,
                full.spread,
                point.each,
                point.accuracy,
                point.spread,
                100.0 * share,
            );
        }
    }
    text
}
