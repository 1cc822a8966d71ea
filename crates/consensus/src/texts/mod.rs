//! Texts and transcripts: one wording of several.

mod likeness;
mod nearest;
mod network;
mod rover;
mod words;

use crate::{Fault, Skill};

pub use likeness::Likeness;
pub use nearest::{Nearest, Trust, nearest_text};
pub use rover::{Rover, rover};

use words::Word;

/// How many words of a text must be replaced, left out or put in to get another, and how many
/// words that other has; capitals and marks do not count. Their quotient over many texts is
/// the word error rate.
pub fn word_edits(text: &str, truth: &str) -> (usize, usize) {
    let (text, truth) = (words::of(text), words::of(truth));
    (words::edits(&text, &truth), truth.len())
}

/// One worker's text for one task; it may be empty.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Written {
    pub task: u32,
    pub worker: u32,
    pub text: String,
}

/// All texts, grouped by task, as words.
#[derive(Debug, Clone)]
pub struct Texts {
    tasks: Vec<Vec<Answer>>,
    workers: usize,
}

/// One text taken apart.
#[derive(Debug, Clone)]
struct Answer {
    worker: u32,
    text: String,
    words: Vec<Word>,
}

/// More answers of one task are not compared with each other.
const ANSWERS: usize = 2_000;
/// Longer texts are refused; cut them into paragraphs.
const WORDS: usize = 5_000;

impl Texts {
    /// Groups texts by task, in order of the text within each, so that equals are decided in the
    /// same way however they came.
    pub fn new(tasks: usize, workers: usize, written: Vec<Written>) -> Result<Self, Fault> {
        if written.is_empty() {
            return Err(Fault::NoLabels);
        }
        let mut groups: Vec<Vec<Answer>> = (0..tasks).map(|_| Vec::new()).collect();
        for it in written {
            let group = groups.get_mut(it.task as usize).ok_or(Fault::OutOfRange)?;
            if workers <= it.worker as usize {
                return Err(Fault::OutOfRange);
            }
            let words = words::of(&it.text);
            if WORDS < words.len() || ANSWERS <= group.len() {
                return Err(Fault::TooMany);
            }
            group.push(Answer { worker: it.worker, text: it.text, words });
        }
        groups.iter_mut().for_each(|it| it.sort_by(|a, b| a.text.cmp(&b.text)));
        Ok(Self { tasks: groups, workers })
    }

    pub fn tasks(&self) -> usize {
        self.tasks.len()
    }

    pub fn workers(&self) -> usize {
        self.workers
    }

    /// How many texts of a task there are.
    pub fn answers(&self, task: usize) -> usize {
        self.tasks.get(task).map_or(0, Vec::len)
    }
}

/// One wording for each task.
#[derive(Debug, Clone)]
pub struct Wordings {
    /// None for a task that nobody answered.
    pub texts: Vec<Option<Wording>>,
    /// How like a worker's texts are to those found: 1 the same, 0 nothing in common.
    pub skills: Vec<Skill>,
}

/// The text that was found.
#[derive(Debug, Clone, PartialEq)]
pub struct Wording {
    pub text: String,
    /// The share of the weights behind it: of all its places on average, or of the answer chosen.
    pub confidence: f64,
    /// The posterior: for each place of the text its alternatives with their shares, the best
    /// first (an empty one says that nothing stands there); or one place with all answers.
    pub places: Vec<Vec<(String, f64)>>,
}
