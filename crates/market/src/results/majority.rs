//! Majority: what the accepted answers of one task come to, field by field.
//!
//! - A choice: the option with the most votes. A tie is not decided by chance or by order: all
//!   leaders stand in the cell, in the order of the form, with `|` between them.
//! - Choices: the options that more than half of the answers to the field picked.
//! - Everything else: all values in the order of their assignments, with `|` between them.

/// What matters of a field when answers are counted.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Kind {
    /// One of these options.
    Choice(Vec<String>),
    /// Any of these options.
    Choices(Vec<String>),
    /// A number or a rating.
    Number,
    File,
    Other,
}

impl Kind {
    /// Whether its values are labels, as the long form has them.
    pub(super) fn is_label(&self) -> bool {
        matches!(self, Self::Choice(_) | Self::Choices(_))
    }
}

/// The answers of one task, counted.
#[derive(Debug, Clone)]
pub(super) struct Tally {
    /// How many answers were counted.
    pub(super) answers: u32,
    fields: Vec<Counted>,
}

/// One field's values, counted as its kind asks.
#[derive(Debug, Clone)]
struct Counted {
    kind: Kind,
    /// Answers that have a value for the field.
    answered: u32,
    /// Votes by option, in the order of the form; options that no form knows come last.
    votes: Vec<(String, u32)>,
    /// The values themselves, where votes are not counted.
    values: Vec<String>,
}

/// What one field came to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Outcome {
    pub(super) value: String,
    /// Votes for each leader; empty where nothing was counted.
    pub(super) votes: String,
    /// The leaders' share of the field's answers, from 0 to 1 with at most four decimals.
    pub(super) agreement: String,
}

impl Tally {
    pub(super) fn new(kinds: impl Iterator<Item = Kind>) -> Self {
        Self { answers: 0, fields: kinds.map(Counted::new).collect() }
    }

    /// Counts one answer: a cell for each field, empty where nothing was answered.
    pub(super) fn add(&mut self, cells: impl Iterator<Item = String>) {
        self.answers += 1;
        for (field, cell) in self.fields.iter_mut().zip(cells) {
            if !cell.is_empty() {
                field.add(cell);
            }
        }
    }

    pub(super) fn outcomes(&self) -> impl Iterator<Item = Outcome> {
        self.fields.iter().map(Counted::outcome)
    }
}

impl Counted {
    fn new(kind: Kind) -> Self {
        let votes = match &kind {
            Kind::Choice(options) | Kind::Choices(options) => {
                options.iter().map(|it| (it.clone(), 0)).collect()
            }
            Kind::Number | Kind::File | Kind::Other => Vec::new(),
        };
        Self { kind, answered: 0, votes, values: Vec::new() }
    }

    fn add(&mut self, cell: String) {
        self.answered += 1;
        match self.kind {
            Kind::Choice(_) => self.vote(&cell),
            Kind::Choices(_) => cell.split('|').for_each(|it| self.vote(it)),
            Kind::Number | Kind::File | Kind::Other => self.values.push(cell),
        }
    }

    fn vote(&mut self, option: &str) {
        match self.votes.iter_mut().find(|it| it.0 == option) {
            Some((_, votes)) => *votes += 1,
            None => self.votes.push((option.to_owned(), 1)),
        }
    }

    fn outcome(&self) -> Outcome {
        let nothing = Outcome {
            value: self.values.join("|"),
            votes: String::new(),
            agreement: String::new(),
        };
        match self.kind {
            Kind::Number | Kind::File | Kind::Other => nothing,
            Kind::Choices(_) => {
                let picked = self.options(|votes| self.answered < 2 * votes);
                Outcome { value: picked, ..nothing }
            }
            Kind::Choice(_) if self.answered == 0 => nothing,
            Kind::Choice(_) => {
                let most = self.votes.iter().map(|it| it.1).max().unwrap_or_default();
                Outcome {
                    value: self.options(|votes| votes == most),
                    votes: most.to_string(),
                    agreement: share(most, self.answered),
                }
            }
        }
    }

    fn options(&self, lead: impl Fn(u32) -> bool) -> String {
        let leaders = self.votes.iter().filter(|it| lead(it.1)).map(|it| it.0.as_str());
        leaders.collect::<Vec<_>>().join("|")
    }
}

/// `part / whole`, rounded half up to four decimals, without zeros at the end.
fn share(part: u32, whole: u32) -> String {
    let (part, whole) = (u64::from(part), u64::from(whole.max(1)));
    let myriads = (part * 20_000 + whole) / (2 * whole);
    let text = format!("{}.{:04}", myriads / 10_000, myriads % 10_000);
    text.trim_end_matches('0').trim_end_matches('.').to_owned()
}

#[cfg(test)]
mod tests;
