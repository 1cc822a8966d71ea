//! Facts of the installation that a page's text can name, such as `{{fee}}`.
//!
//! Invariant: what nobody has filled in yet stands there as a blank, never as nothing.

use base::Result;
use locale::Locale;
use market::settings::{self, Kind, Setting};
use store::Tx;

use crate::words::say;

/// The names that a text can use, and the settings behind them.
pub(crate) const NAMES: &[(&str, Setting)] = &[
    ("brand", settings::BRAND),
    ("operator_name", settings::OPERATOR_NAME),
    ("operator_address", settings::OPERATOR_ADDRESS),
    ("operator_email", settings::OPERATOR_EMAIL),
    ("fee", settings::FEE_PPM),
    ("payout_minimum", settings::PAYOUT_MINIMUM),
    ("hourly_floor", settings::HOURLY_FLOOR),
    ("minimum_age", settings::MINIMUM_AGE),
    ("appeal_days", settings::APPEAL_DAYS),
    ("reply_days", settings::REPLY_DAYS),
];

/// The facts that one text names, as they are stored.
#[derive(Debug, Clone, Default)]
pub(crate) struct Facts(Vec<(&'static str, Setting, String)>);

/// Reads what this text names, and nothing else.
pub(crate) async fn read(tx: &mut Tx, text: &str) -> Result<Facts> {
    let mut facts = Vec::new();
    for (name, setting) in NAMES {
        if text.contains(&mark(name)) {
            facts.push((*name, *setting, settings::text(tx, *setting).await?));
        }
    }
    Ok(Facts(facts))
}

impl Facts {
    /// Every fact, for a text that is not written yet.
    pub(crate) async fn all(tx: &mut Tx) -> Result<Self> {
        let names: String = NAMES.iter().map(|it| mark(it.0)).collect();
        read(tx, &names).await
    }

    /// The text with the facts in it.
    pub(crate) fn fill(&self, locale: &Locale, text: &str) -> String {
        self.0.iter().fold(text.to_owned(), |text, (name, setting, value)| {
            text.replace(&mark(name), &shown(locale, *setting, value))
        })
    }
}

fn mark(name: &str) -> String {
    format!("{{{{{name}}}}}")
}

/// A fact as people read it, in Markdown.
fn shown(locale: &Locale, setting: Setting, value: &str) -> String {
    if value.trim().is_empty() {
        return format!("[[{}]]", blank(locale, setting));
    }
    if setting == settings::FEE_PPM {
        return value.parse().map_or_else(|_| value.to_owned(), |ppm| locale.percent(ppm));
    }
    if setting == settings::OPERATOR_EMAIL {
        return format!("<{value}>");
    }
    match setting.kind {
        Kind::Amount => value.parse().map_or_else(|_| value.to_owned(), |it| locale.money(it)),
        // A line of an address is a line on the page.
        _ => value.replace('\n', "  \n"),
    }
}

fn blank(locale: &Locale, setting: Setting) -> String {
    match setting.name {
        "operator_name" => say!(locale, "pages-blank-name"),
        "operator_address" => say!(locale, "pages-blank-address"),
        _ => say!(locale, "pages-blank-email"),
    }
}
