//! What a field says of its own rules, so that nobody finds them out by being refused.

use forms::{
    Ask, Characters, Choices, DateRule, FileKind, FileRule, LongText, NumberRule, ShortText,
};
use maud::{Markup, html};

use crate::ui::Field;

/// The requester's help and the rules of the field; nothing when there is neither.
pub(super) fn markup(help: &str, ask: &Ask) -> Option<Markup> {
    let rules = rules(ask);
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

fn rules(ask: &Ask) -> Vec<String> {
    match ask {
        Ask::ShortText(rule) => short_text(rule),
        Ask::LongText(rule) => long_text(rule),
        Ask::Number(rule) => number(rule),
        Ask::Date(rule) => span(rule.min, rule.max).into_iter().collect(),
        Ask::Url => vec!["An address that begins with https:// or http://.".to_owned()],
        Ask::Choices(rule) => picks(rule).into_iter().collect(),
        Ask::File(rule) => file(rule),
        Ask::Email | Ask::Choice(_) | Ask::Rating(_) => Vec::new(),
    }
}

fn short_text(rule: &ShortText) -> Vec<String> {
    let mut rules = Vec::new();
    match rule.characters {
        Characters::Any => {}
        Characters::Letters => rules.push("Letters only.".to_owned()),
        Characters::Digits => rules.push("Digits only.".to_owned()),
        Characters::LettersAndDigits => rules.push("Letters and digits only.".to_owned()),
    }
    if 1 < rule.min_length {
        rules.push(format!("At least {} characters.", rule.min_length));
    }
    rules
}

fn long_text(rule: &LongText) -> Vec<String> {
    let mut rules = Vec::new();
    if 1 < rule.min_length {
        rules.push(format!("At least {} characters.", rule.min_length));
    }
    if !rule.keywords.is_empty() {
        let keyword = |it: &forms::Keyword| match it.min {
            1 => format!("“{}”", it.keyword),
            times => format!("“{}” ({times} times)", it.keyword),
        };
        let keywords: Vec<String> = rule.keywords.iter().map(keyword).collect();
        rules.push(format!("Use these words: {}.", keywords.join(", ")));
    }
    rules
}

fn number(rule: &NumberRule) -> Vec<String> {
    let kind = if rule.is_integer() { "A whole number" } else { "A number" };
    let span = match (rule.min, rule.max) {
        (Some(min), Some(max)) => format!(" from {min} to {max}"),
        (Some(min), None) => format!(" from {min}"),
        (None, Some(max)) => format!(" up to {max}"),
        (None, None) => String::new(),
    };
    let step = rule.step.map(|it| format!(" in steps of {it}")).unwrap_or_default();
    let mut rules = vec![format!("{kind}{span}{step}.")];
    if let Some(decimals) = rule.decimals.filter(|it| 0 < *it) {
        rules.push(format!("At most {decimals} digits after the point."));
    }
    rules
}

fn span<T: std::fmt::Display>(min: Option<T>, max: Option<T>) -> Option<String> {
    match (min, max) {
        (Some(min), Some(max)) => Some(format!("From {min} to {max}.")),
        (Some(min), None) => Some(format!("From {min} on.")),
        (None, Some(max)) => Some(format!("Up to {max}.")),
        (None, None) => None,
    }
}

fn picks(rule: &Choices) -> Option<String> {
    let all = rule.options.len();
    match (rule.min_picked, rule.max_picked) {
        (0 | 1, most) if all <= most => None,
        (0 | 1, most) => Some(format!("Pick at most {most}.")),
        (least, most) if all <= most => Some(format!("Pick at least {least}.")),
        (least, most) if least == most => Some(format!("Pick exactly {least}.")),
        (least, most) => Some(format!("Pick {least} to {most}.")),
    }
}

fn file(rule: &FileRule) -> Vec<String> {
    const MIB: u64 = 1024 * 1024;
    let kinds: Vec<&str> = rule.kinds.iter().map(|it| plural(*it)).collect();
    let kinds = kinds.join(", ");
    let most = match rule.max_files {
        1 => "One file".to_owned(),
        n => format!("Up to {n} files"),
    };
    let size = match rule.max_bytes {
        bytes if bytes % MIB == 0 => format!("{} MB", bytes / MIB),
        bytes if bytes < 1_000_000 => format!("{} kB", (bytes / 1_000).max(1)),
        bytes => format!("{} MB", bytes / 1_000_000),
    };
    let each = if rule.max_files == 1 { "" } else { " each" };
    vec![format!("{most}: {kinds}. At most {size}{each}.")]
}

fn plural(kind: FileKind) -> &'static str {
    match kind {
        FileKind::Image => "pictures",
        FileKind::Audio => "sound",
        FileKind::Video => "video",
        FileKind::Document => "documents and tables",
    }
}
