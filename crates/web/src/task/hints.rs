//! What a field says of its own rules, so that nobody finds them out by being refused.

use forms::{
    Ask, Characters, Choices, DateRule, FileKind, FileRule, LongText, NumberRule, ShortText,
};
use locale::Locale;
use maud::{Markup, html};

use crate::{ui::Field, words::say};

/// The requester's help and the rules of the field; nothing when there is neither.
pub(super) fn markup(locale: &Locale, help: &str, ask: &Ask) -> Option<Markup> {
    let rules = rules(locale, ask);
    if help.trim().is_empty() && rules.is_empty() {
        return None;
    }
    Some(html! {
        @if !help.trim().is_empty() { p.plain-text { (help) } }
        @if !rules.is_empty() { p { (rules.join(" ")) } }
    })
}

/// Which keyboard a phone shows for a number. Minus signs are on neither, so where a number
/// may be negative the phone shows its usual one.
pub(super) fn keyboard(rule: &NumberRule) -> &'static str {
    let is_positive = rule.min.is_some_and(|it| forms::Decimal::ZERO <= it);
    match (is_positive, rule.is_integer()) {
        (false, _) => "text",
        (true, true) => "numeric",
        (true, false) => "decimal",
    }
}

/// The first and the last day, for the browser's calendar.
pub(super) fn within<'a>(field: Field<'a>, rule: &DateRule) -> Field<'a> {
    let field = match rule.min {
        Some(day) => field.least(day.to_string()),
        None => field,
    };
    match rule.max {
        Some(day) => field.most(day.to_string()),
        None => field,
    }
}

fn rules(locale: &Locale, ask: &Ask) -> Vec<String> {
    match ask {
        Ask::ShortText(rule) => short_text(locale, rule),
        Ask::LongText(rule) => long_text(locale, rule),
        Ask::Number(rule) => number(locale, rule),
        Ask::Date(rule) => span(locale, rule).into_iter().collect(),
        Ask::Url => vec![say!(locale, "task-hint-url")],
        Ask::Choices(rule) => picks(locale, rule).into_iter().collect(),
        Ask::File(rule) => vec![file(locale, rule)],
        Ask::Email | Ask::Choice(_) | Ask::Rating(_) => Vec::new(),
    }
}

fn short_text(locale: &Locale, rule: &ShortText) -> Vec<String> {
    let mut rules = Vec::new();
    match rule.characters {
        Characters::Any => {}
        Characters::Letters => rules.push(say!(locale, "task-hint-letters")),
        Characters::Digits => rules.push(say!(locale, "task-hint-digits")),
        Characters::LettersAndDigits => rules.push(say!(locale, "task-hint-letters-digits")),
    }
    if 1 < rule.min_length {
        rules.push(say!(locale, "task-hint-least-characters", n = rule.min_length));
    }
    rules
}

fn long_text(locale: &Locale, rule: &LongText) -> Vec<String> {
    let mut rules = Vec::new();
    if 1 < rule.min_length {
        rules.push(say!(locale, "task-hint-least-characters", n = rule.min_length));
    }
    if !rule.keywords.is_empty() {
        let keyword = |it: &forms::Keyword| match it.min {
            1 => say!(locale, "task-hint-keyword", word = &it.keyword),
            n => say!(locale, "task-hint-keyword-times", word = &it.keyword, n = n),
        };
        let keywords: Vec<String> = rule.keywords.iter().map(keyword).collect();
        rules.push(say!(locale, "task-hint-keywords", words = keywords.join(", ")));
    }
    rules
}

fn number(locale: &Locale, rule: &NumberRule) -> Vec<String> {
    let kind = if rule.is_integer() { "whole" } else { "any" };
    let span = match (rule.min, rule.max) {
        (Some(_), Some(_)) => "both",
        (Some(_), None) => "least",
        (None, Some(_)) => "most",
        (None, None) => "none",
    };
    let text = |it: Option<forms::Decimal>| it.map_or("none".to_owned(), |it| it.to_string());
    let (min, max, step) = (text(rule.min), text(rule.max), text(rule.step));
    let whole = say!(
        locale,
        "task-hint-number",
        kind = kind,
        span = span,
        min = min,
        max = max,
        step = step,
    );
    let mut rules = vec![whole];
    if let Some(decimals) = rule.decimals.filter(|it| 0 < *it) {
        rules.push(say!(locale, "task-hint-decimals", n = u32::from(decimals)));
    }
    rules
}

fn span(locale: &Locale, rule: &DateRule) -> Option<String> {
    let (min, max) = (rule.min.map(|it| it.to_string()), rule.max.map(|it| it.to_string()));
    match (min, max) {
        (Some(min), Some(max)) => Some(say!(locale, "task-hint-span", min = min, max = max)),
        (Some(min), None) => Some(say!(locale, "task-hint-span-from", min = min)),
        (None, Some(max)) => Some(say!(locale, "task-hint-span-to", max = max)),
        (None, None) => None,
    }
}

fn picks(locale: &Locale, rule: &Choices) -> Option<String> {
    let all = rule.options.len();
    match (rule.min_picked, rule.max_picked) {
        (0 | 1, most) if all <= most => None,
        (0 | 1, most) => Some(say!(locale, "task-hint-pick-most", n = most)),
        (least, most) if all <= most => Some(say!(locale, "task-hint-pick-least", n = least)),
        (least, most) if least == most => Some(say!(locale, "task-hint-pick-exactly", n = least)),
        (least, most) => Some(say!(locale, "task-hint-pick", least = least, most = most)),
    }
}

fn file(locale: &Locale, rule: &FileRule) -> String {
    const MIB: u64 = 1024 * 1024;
    let kinds: Vec<String> = rule.kinds.iter().map(|it| plural(locale, *it)).collect();
    let kinds = kinds.join(", ");
    let size = match rule.max_bytes {
        bytes if bytes % MIB == 0 => format!("{} MB", bytes / MIB),
        bytes if bytes < 1_000_000 => format!("{} kB", (bytes / 1_000).max(1)),
        bytes => format!("{} MB", bytes / 1_000_000),
    };
    say!(locale, "task-hint-files", n = u32::from(rule.max_files), kinds = kinds, size = size)
}

fn plural(locale: &Locale, kind: FileKind) -> String {
    match kind {
        FileKind::Image => say!(locale, "task-pictures"),
        FileKind::Audio => say!(locale, "task-sound"),
        FileKind::Video => say!(locale, "task-video"),
        FileKind::Document => say!(locale, "task-documents"),
    }
}
