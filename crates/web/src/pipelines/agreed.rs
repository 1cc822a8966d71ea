//! How far people agree who have had the same tasks, with a sentence for who knows no statistics.

use locale::Locale;
use market::quality::Agreement;
use maud::{Markup, html};

use crate::{
    ui::{self, Table, Tone},
    words::say,
};

/// Fewer tasks than this say nothing.
const LEAST: usize = 10;

/// A card for each field; nothing where no task has two answers.
pub(crate) fn card(locale: &Locale, fields: &[Agreement]) -> Markup {
    html! {
        @for it in fields {
            (ui::card(&say!(locale, "pipelines-agreement-of", field = it.question.as_str()), html! {
                (reading(locale, it))
                p.muted {
                    (say!(locale, "pipelines-agreement-lead", n = it.answers, tasks = it.tasks))
                }
                // Fleiss' figure exists only where each task has as many answers.
                @let alpha = Some(("Krippendorff α", value(locale, it.alpha)));
                @let fleiss = it.fleiss.map(|it| ("Fleiss κ", value(locale, Some(it))));
                (ui::definitions(
                    alpha.into_iter().chain(fleiss).map(|(name, n)| (name, html! { (n) }))
                ))
                (pairs(locale, it))
            }))
        }
    }
}

/// The bounds are those that Krippendorff gives: 0.8 to rely on, 0.667 to conclude with care.
fn reading(locale: &Locale, it: &Agreement) -> Markup {
    let alpha = it.alpha.filter(|_| LEAST <= it.tasks);
    let (tone, text) = match alpha {
        None => (Tone::Plain, say!(locale, "pipelines-agreement-few")),
        Some(it) if 0.8 <= it => (Tone::Ok, say!(locale, "pipelines-agreement-high")),
        Some(it) if 0.667 <= it => (Tone::Ok, say!(locale, "pipelines-agreement-fair")),
        Some(it) if 0.3 <= it => (Tone::Warn, say!(locale, "pipelines-agreement-low")),
        Some(_) => (Tone::Bad, say!(locale, "pipelines-agreement-none")),
    };
    ui::note(tone, text.as_str())
}

fn pairs(locale: &Locale, it: &Agreement) -> Markup {
    if it.pairs.is_empty() {
        return html! {};
    }
    let mut table = Table::new(say!(locale, "pipelines-pairs"))
        .column(say!(locale, "pipelines-pair"))
        .number(say!(locale, "pipelines-pair-tasks"))
        .number(say!(locale, "pipelines-pair-kappa"));
    for pair in &it.pairs {
        let tasks = i64::try_from(pair.tasks).unwrap_or(i64::MAX);
        table = table.row([
            html! { bdi { (pair.one) } " · " bdi { (pair.other) } },
            html! { (locale.number(tasks)) },
            html! { (value(locale, Some(pair.kappa))) },
        ]);
    }
    html! { (table) }
}

/// Two digits behind the reader's decimal point.
fn value(locale: &Locale, it: Option<f64>) -> String {
    let Some(it) = it else { return "–".to_owned() };
    let point = say!(locale, "pipelines-decimal-point");
    format!("{it:.2}").replace('.', &point).replace('-', "−")
}
