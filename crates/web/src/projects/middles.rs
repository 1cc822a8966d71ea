//! What answers in numbers come to: the middle one, and how far apart they are.

use forms::{Answer, Ask, Form, Given};
use locale::Locale;
use market::{assignments::State, reviews::Detail};

use crate::words::say;

/// Fewer numbers have no middle.
const LEAST: usize = 2;

/// Each field that asks for a number with the middle of what was answered: `11 (10 to 12)`.
pub(super) fn of(locale: &Locale, form: &Form, answers: &[Detail]) -> Vec<(String, String)> {
    let counts = answers.iter().filter(|it| it.state != State::Rejected);
    let bodies = counts.filter_map(|it| it.revisions.last()?.body.as_deref());
    let answers: Vec<Answer> = bodies.filter_map(|it| Answer::from_json(it).ok()).collect();
    let asked = form.fields().filter(|it| matches!(it.ask, Ask::Number(_) | Ask::Rating(_)));
    let told = |name: &str| {
        let given = answers.iter().filter_map(|it| match it.get(name)? {
            Given::Text(it) | Given::Number(it) => it.trim().parse::<f64>().ok(),
            Given::List(_) => None,
        });
        let mut numbers: Vec<f64> = given.filter(|it| it.is_finite()).collect();
        numbers.sort_by(f64::total_cmp);
        (LEAST <= numbers.len()).then(|| words(locale, &numbers))
    };
    let fields = asked.filter_map(|it| Some((it.label.source().to_owned(), told(&it.name)?)));
    fields.collect()
}

/// The middle of sorted numbers, and their ends where these differ.
fn words(locale: &Locale, sorted: &[f64]) -> String {
    let half = sorted.len() / 2;
    let middle = if sorted.len() % 2 == 1 {
        sorted[half]
    } else {
        f64::midpoint(sorted[half - 1], sorted[half])
    };
    let (least, most) = (sorted[0], sorted[sorted.len() - 1]);
    if (most - least).abs() < f64::EPSILON {
        return number(locale, middle);
    }
    let [middle, least, most] = [middle, least, most].map(|it| number(locale, it));
    say!(locale, "running-middle", middle = middle, least = least, most = most)
}

/// A number with two decimals at most.
fn number(locale: &Locale, n: f64) -> String {
    let text = format!("{n:.2}");
    let text =
        if text.contains('.') { text.trim_end_matches('0').trim_end_matches('.') } else { &text };
    locale.typed_decimal(text)
}

#[cfg(test)]
mod tests;
