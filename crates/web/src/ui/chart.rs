//! Bar charts as SVG, with the table they were drawn from behind them.
//!
//! Lengths along the bars' axis are in per cent and the drawing has no view box, so bars
//! stretch with the screen while letters keep their size. Colours are classes, so both
//! schemes and the content security policy are served.

use std::borrow::Cow;

use locale::{Locale, Word};
use maud::{Markup, html};

use super::Table;

/// The height of the plot in pixels, and the room below it for labels.
const HEIGHT: f64 = 180.0;
const BELOW: f64 = 24.0;
/// The most labels below the bars, so that they do not run into each other on a phone; and of
/// long ones, such as a day with its month.
const MOST_LABELS: usize = 6;
const MOST_LONG_LABELS: usize = 4;
/// Characters of a label that is long.
const LONG: usize = 7;
/// The widest bar in per cent: a few bars stay bars and become no walls.
const WIDEST: f64 = 14.0;
/// Characters beside the plot that fit its usual margin.
const MOST_TICK: usize = 8;

/// Bars over labels, stacked when there are several series (at most three).
#[derive(Debug, Clone)]
#[must_use]
pub struct BarChart<'a> {
    title: Cow<'a, str>,
    heading: Cow<'a, str>,
    series: Vec<Cow<'a, str>>,
    bars: Vec<(Cow<'a, str>, Vec<i64>)>,
    write: fn(&Locale, i64) -> String,
    steps: &'static [i64],
}

impl<'a> BarChart<'a> {
    /// The title says what is shown; `heading` names the labels (`Day`).
    pub fn new(title: impl Into<Cow<'a, str>>, heading: impl Into<Cow<'a, str>>) -> Self {
        Self {
            title: title.into(),
            heading: heading.into(),
            series: Vec::new(),
            bars: Vec::new(),
            write: |locale, n| locale.number(n),
            steps: &[],
        }
    }

    /// A series, drawn above those before it.
    pub fn series(mut self, name: impl Into<Cow<'a, str>>) -> Self {
        self.series.push(name.into());
        self
    }

    /// A bar: its label and one value, not below zero, for each series.
    pub fn bar(mut self, label: impl Into<Cow<'a, str>>, values: &[i64]) -> Self {
        let values = values.iter().map(|it| (*it).max(0)).collect();
        self.bars.push((label.into(), values));
        self
    }

    /// How values are written, such as micro-units as money.
    pub fn written(mut self, write: fn(&Locale, i64) -> String) -> Self {
        self.write = write;
        self
    }

    /// Steps that are round for what is counted, such as 6 and 12 for hours, the smallest first.
    pub fn steps(mut self, steps: &'static [i64]) -> Self {
        self.steps = steps;
        self
    }

    pub fn show(&self, locale: &Locale) -> Markup {
        let most: i64 = self.bars.iter().map(|it| it.1.iter().sum()).max().unwrap_or(0);
        let own = self.steps.iter().copied().find(|it| most <= it.saturating_mul(4));
        let step = own.unwrap_or_else(|| tick_step(most));
        // An empty chart has its ground and no figure above it.
        let ticks: Vec<i64> =
            (0..=4).map(|n| n * step).take_while(|it| *it == 0 || *it - step < most).collect();
        let top = ticks.last().copied().unwrap_or(1).max(1);
        let written: Vec<String> = ticks.iter().map(|it| (self.write)(locale, *it)).collect();
        let is_wide = written.iter().any(|it| MOST_TICK < it.chars().count());
        html! {
            figure.chart.roomy[is_wide] {
                figcaption {
                    b { (self.title) }
                    @if 1 < self.series.len() { (self.legend()) }
                }
                svg.plot role="img" aria-label=(self.title) width="100%"
                    height=(HEIGHT + BELOW) {
                    @for (tick, words) in ticks.iter().zip(&written) {
                        @let y = HEIGHT * (1.0 - ratio(*tick, top));
                        line.grid x1="0" x2="100%" y1=(px(y)) y2=(px(y)) {}
                        text.tick x="-8" y=(px(y + 4.0)) text-anchor="end" { (words) }
                    }
                    @if most == 0 {
                        text.tick x="50%" y=(px(HEIGHT / 2.0)) text-anchor="middle" {
                            (locale.word(Word::NothingYet))
                        }
                    }
                    @for (i, (label, values)) in self.bars.iter().enumerate() {
                        (self.stacked(locale, i, label, values, top))
                    }
                }
                (self.table(locale))
            }
        }
    }

    fn legend(&self) -> Markup {
        html! {
            ul.legend {
                @for (i, name) in self.series.iter().enumerate() {
                    li {
                        svg width="12" height="12" aria-hidden="true" {
                            rect class={ "fill s" (i + 1) } width="12" height="12" rx="3" {}
                        }
                        (name)
                    }
                }
            }
        }
    }

    /// One bar of all its series, its label below, and its figures when pointed at.
    fn stacked(&self, locale: &Locale, i: usize, label: &str, values: &[i64], top: i64) -> Markup {
        let count = self.bars.len();
        let slot = 100.0 / as_float(count);
        let width = (slot * 0.7).min(WIDEST);
        let left = slot * as_float(i) + (slot - width) / 2.0;
        // A week has room for each of its days.
        let is_long = self.bars.iter().any(|it| LONG <= it.0.chars().count());
        let most = if is_long { MOST_LONG_LABELS } else { MOST_LABELS };
        let every = if count <= 7 { 1 } else { count.div_ceil(most) };
        let total = values.iter().sum();
        let mut base = HEIGHT;
        html! {
            g {
                title { (label) ": " ((self.write)(locale, total)) }
                @for (series, value) in values.iter().enumerate() {
                    @let height = HEIGHT * ratio(*value, top);
                    @let y = { base -= height; base };
                    @if 0 < *value {
                        rect class={ "fill s" (series + 1) } x={ (px(left)) "%" } y=(px(y))
                            width={ (px(width)) "%" } height=(px(height)) {}
                    }
                }
            }
            @if i.is_multiple_of(every) {
                text.tick x={ (px(slot * (as_float(i) + 0.5))) "%" } y=(px(HEIGHT + 18.0))
                    text-anchor="middle" { (label) }
            }
        }
    }

    fn table(&self, locale: &Locale) -> Markup {
        let mut table = Table::new(self.title.as_ref()).column(self.heading.as_ref());
        for name in &self.series {
            table = table.number(name.as_ref());
        }
        for (label, values) in &self.bars {
            let label = html! { (label) };
            let values = values.iter().map(|it| html! { ((self.write)(locale, *it)) });
            table = table.row(std::iter::once(label).chain(values));
        }
        html! { details.more { summary { (locale.word(Word::ShowAsTable)) } (table) } }
    }
}

/// A few labelled bars below each other, such as answers by choice.
pub fn bar_list<'a>(locale: &Locale, items: impl IntoIterator<Item = (&'a str, i64)>) -> Markup {
    let items: Vec<_> = items.into_iter().collect();
    let most = items.iter().map(|it| it.1).max().unwrap_or(0).max(1);
    html! {
        dl.bar-list {
            @for (label, value) in items {
                div {
                    dt { (label) }
                    dd {
                        svg width="100%" height="10" aria-hidden="true" {
                            rect.track width="100%" height="10" rx="5" {}
                            rect.fill.s1 width={ (px(100.0 * ratio(value, most))) "%" }
                                height="10" rx="5" {}
                        }
                        span { (locale.number(value)) }
                    }
                }
            }
        }
    }
}

/// A round step (1, 2, 2.5 or 5 times a power of ten) of which at most four reach `most`.
fn tick_step(most: i64) -> i64 {
    let mut power = 1i64;
    loop {
        for tenths in [10, 20, 25, 50] {
            let step = power.saturating_mul(tenths) / 10;
            // 2.5 is no whole number of ones.
            let whole = power.saturating_mul(tenths) % 10 == 0;
            if whole && most <= step.saturating_mul(4) {
                return step;
            }
        }
        match power.checked_mul(10) {
            Some(next) => power = next,
            None => return i64::MAX / 4,
        }
    }
}

/// Pixels and per cent with two decimals; more would only make the page longer.
fn px(length: f64) -> String {
    let text = format!("{length:.2}");
    text.trim_end_matches('0').trim_end_matches('.').to_owned()
}

#[expect(clippy::cast_precision_loss, reason = "a bar is a few hundred pixels long")]
fn ratio(part: i64, whole: i64) -> f64 {
    part.max(0) as f64 / whole as f64
}

#[expect(clippy::cast_precision_loss, reason = "a chart has a few dozen bars")]
fn as_float(n: usize) -> f64 {
    n as f64
}

#[cfg(test)]
mod tests;
