//! Refusals as sentences for whoever types commands.

use anyhow::anyhow;
use base::Error;
use locale::{Currency, Locale};

/// Turns the market's "no" into sentences that say what to do.
pub(super) trait Plain<T> {
    fn plain(self) -> anyhow::Result<T>;
}

impl<T> Plain<T> for base::Result<T> {
    fn plain(self) -> anyhow::Result<T> {
        self.map_err(|error| match &error {
            Error::Refused { code, .. } => anyhow!("{}", speech().sentence(code)),
            Error::Invalid(fields) => {
                let speech = speech();
                let lines =
                    fields.iter().map(|it| format!("{}: {}", it.field, speech.field_sentence(it)));
                anyhow!("{}", lines.collect::<Vec<_>>().join("\n"))
            }
            Error::Store(_) => error.into(),
        })
    }
}

fn speech() -> Locale {
    Locale::english(Currency::EUR).with_sentences(face::sentences())
}
