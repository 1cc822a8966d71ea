//! One right result from many answers: aggregation of labels that several workers gave to the
//! same tasks, with the worth of each worker estimated on the way.
//!
//! Tasks, workers and classes are small numbers (see [`Labels`]); whoever calls keeps the names.
//! Every method is a plain function of [`Labels`] and its options, returns an [`Outcome`], is
//! deterministic (where chance is needed, from a seed), and costs a time linear in the labels
//! for each iteration.
//!
//! Invariant: no driver, no web server, no clock. This crate can be used on its own.

mod agreement;
mod belief;
mod chance;
mod coins;
mod collusion;
mod dawid_skene;
mod fault;
mod glad;
mod gold;
mod kos;
mod labels;
mod lines;
mod m_msr;
mod mace;
mod masks;
mod matrix;
mod method;
mod numbers;
mod one_coin;
mod others;
mod outcome;
mod pairs;
mod product;
mod replay;
mod rows;
mod sets;
mod shapes;
mod spam;
mod texts;
mod vote;
mod wawa;
mod zero_based;

pub use agreement::{Level, cohen, entropy, fleiss, krippendorff, krippendorff_nominal};
pub use belief::{Belief, Stopping, most_worth};
pub use chance::benjamini_hochberg;
pub use coins::{Coin, Coins};
pub use collusion::{Collusion, CollusionTest, collusion};
pub use dawid_skene::{DawidSkene, dawid_skene};
pub use fault::Fault;
pub use glad::{Glad, glad};
pub use gold::Gold;
pub use kos::{Kos, kos};
pub use labels::{Label, Labels};
pub use lines::{Lines, straight_lines};
pub use m_msr::{MMsr, m_msr};
pub use mace::{Mace, mace};
pub use masks::{Mask, Masks, Painted, Painter, Pictures, majority_mask, staple};
pub use matrix::Matrix;
pub use method::Method;
pub use numbers::{Centre, Numbers, Value, bias_and_precision, centre};
pub use one_coin::{OneCoin, one_coin};
pub use outcome::{Confusion, Outcome, Skill};
pub use pairs::{Choice, Scores, bradley_terry, noisy_bradley_terry};
pub use replay::{Order, Replayed, replay, replay_fixed};
pub use sets::{Apart, Rates, Sets, Tagged, Tags, binary_relevance, nearest_set, two_coins};
pub use shapes::{
    Drawer, Drawings, Drawn, Finding, Polygon, Rect, Shape, Span, Thing, Things, find_shapes,
};
pub use spam::{Spam, SpamTest, spam};
pub use texts::{
    Likeness, Nearest, Rover, Texts, Trust, Wording, Wordings, Written, nearest_text, rover,
    word_edits,
};
pub use vote::{gold_weighted_vote, majority_vote, weighted_vote};
pub use wawa::wawa;
pub use zero_based::{ZeroBased, zero_based};

#[cfg(test)]
mod tests;
