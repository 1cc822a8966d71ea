//! The methods by name.

use crate::{
    DawidSkene, Fault, Glad, Gold, Kos, Labels, MMsr, Mace, OneCoin, Outcome, ZeroBased,
    dawid_skene, glad, gold_weighted_vote, kos, m_msr, mace, majority_vote, one_coin, wawa,
    zero_based,
};

/// A way to aggregate labels, with its usual options.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Method {
    Majority,
    GoldWeighted,
    Wawa,
    ZeroBased,
    DawidSkene,
    /// With a prior: workers are mostly right until their labels prove otherwise.
    DawidSkeneMap,
    OneCoin,
    Glad,
    Mace,
    MMsr,
    Kos,
}

impl Method {
    pub const ALL: [Self; 11] = [
        Self::Majority,
        Self::GoldWeighted,
        Self::Wawa,
        Self::ZeroBased,
        Self::DawidSkene,
        Self::DawidSkeneMap,
        Self::OneCoin,
        Self::Glad,
        Self::Mace,
        Self::MMsr,
        Self::Kos,
    ];

    /// The name that people type.
    pub fn name(self) -> &'static str {
        match self {
            Self::Majority => "majority",
            Self::GoldWeighted => "gold-weighted",
            Self::Wawa => "wawa",
            Self::ZeroBased => "zero-based",
            Self::DawidSkene => "dawid-skene",
            Self::DawidSkeneMap => "dawid-skene-map",
            Self::OneCoin => "one-coin",
            Self::Glad => "glad",
            Self::Mace => "mace",
            Self::MMsr => "m-msr",
            Self::Kos => "kos",
        }
    }

    pub fn parse(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|it| it.name() == name)
    }

    /// Aggregates with the method's usual options; where chance is needed, from `seed`.
    pub fn run(self, labels: &Labels, gold: &Gold, seed: u64) -> Result<Outcome, Fault> {
        Ok(match self {
            Self::Majority => majority_vote(labels),
            Self::GoldWeighted => gold_weighted_vote(labels, gold)?,
            Self::Wawa => wawa(labels),
            Self::ZeroBased => zero_based(labels, ZeroBased::default()),
            Self::DawidSkene => dawid_skene(labels, gold, DawidSkene::default()),
            Self::DawidSkeneMap => dawid_skene(labels, gold, DawidSkene::with_prior()),
            Self::OneCoin => one_coin(labels, gold, OneCoin::default()),
            Self::Glad => glad(labels, gold, Glad::default()),
            Self::Mace => mace(labels, gold, Mace { seed, ..Mace::default() }),
            Self::MMsr => m_msr(labels, MMsr::default()),
            Self::Kos => kos(labels, Kos { seed, ..Kos::default() })?,
        })
    }
}
