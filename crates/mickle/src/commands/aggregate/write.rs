//! The result as CSV.

use std::{
    fs::File,
    io::{self, Write},
    path::Path,
};

use consensus::Outcome;

use answers::Categories;

/// One row for each task: its label, how sure that is, of how many answers, and the probability
/// of every label.
pub(super) fn tasks(file: &Path, names: &Categories, outcome: &Outcome) -> io::Result<()> {
    let mut row = Row::to(file)?;
    row.names(["task", "label", "confidence", "answers"]);
    for class in 0..names.labels.classes() {
        row.name(format!("p_{}", names.classes.text(class)).as_bytes());
    }
    row.end()?;
    for (task, (shares, answers)) in
        outcome.posterior.rows().zip(names.labels.per_task()).enumerate()
    {
        let best = outcome.best(task);
        row.name(names.tasks.bytes(task));
        row.name(names.classes.bytes(best));
        row.share(shares[best]);
        row.count(answers);
        shares.iter().for_each(|it| row.share(*it));
        row.end()?;
    }
    row.close()
}

/// So much is written at once.
const PIECE: usize = 1 << 16;

/// A row on its way to the file.
pub(super) struct Row {
    file: File,
    /// What is not yet written.
    text: Vec<u8>,
    begun: bool,
}

impl Row {
    pub(super) fn to(file: &Path) -> io::Result<Self> {
        Ok(Self { file: File::create(file)?, text: Vec::new(), begun: false })
    }

    /// A cell, in quotes where it has to be.
    pub(super) fn name(&mut self, name: &[u8]) {
        self.separate();
        if name.iter().any(|it| matches!(it, b',' | b'"' | b'\n' | b'\r')) {
            self.text.push(b'"');
            for byte in name {
                self.text.push(*byte);
                if *byte == b'"' {
                    self.text.push(b'"');
                }
            }
            self.text.push(b'"');
        } else {
            self.text.extend_from_slice(name);
        }
    }

    pub(super) fn names<const N: usize>(&mut self, names: [&str; N]) {
        names.iter().for_each(|it| self.name(it.as_bytes()));
    }

    /// A number between 0 and 1 with six digits; most of a large result is these.
    pub(super) fn share(&mut self, share: f64) {
        self.separate();
        // Written from the end: the digits of a whole number of millionths.
        let mut digits = *b"0.000000";
        let mut rest = millionths(share);
        for place in [7, 6, 5, 4, 3, 2, 0] {
            digits[place] += u8::try_from(rest % 10).unwrap_or_default();
            rest /= 10;
        }
        self.text.extend_from_slice(&digits);
    }

    pub(super) fn number(&mut self, number: f64) {
        self.name(format!("{number:.6}").as_bytes());
    }

    /// A probability that may be very small.
    pub(super) fn small(&mut self, number: f64) {
        self.name(format!("{number:.3e}").as_bytes());
    }

    pub(super) fn count(&mut self, count: usize) {
        self.name(count.to_string().as_bytes());
    }

    pub(super) fn end(&mut self) -> io::Result<()> {
        self.text.push(b'\n');
        self.begun = false;
        if PIECE <= self.text.len() { self.write() } else { Ok(()) }
    }

    pub(super) fn close(mut self) -> io::Result<()> {
        self.write()
    }

    fn write(&mut self) -> io::Result<()> {
        self.file.write_all(&self.text)?;
        self.text.clear();
        Ok(())
    }

    fn separate(&mut self) {
        if self.begun {
            self.text.push(b',');
        }
        self.begun = true;
    }
}

#[expect(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "a share times a million is a small number, not below zero"
)]
fn millionths(share: f64) -> u32 {
    (share.clamp(0.0, 1.0) * 1e6 + 0.5) as u32
}
