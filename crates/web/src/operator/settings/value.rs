//! A setting's value: as people read it, and as they type it.

use locale::Locale;
use market::settings::{Kind, Setting};

use crate::{
    ui::{Choice, Field, Fields},
    words::say,
};

/// As much of a long value as a list shows.
const SHOWN: usize = 90;
/// As much of a long value as the list of versions shows.
const EARLIER: usize = 200;
/// A text longer than this is written in a field of several lines.
const LINE: usize = 100;

/// A value as people read it.
pub(super) fn shown(locale: &Locale, setting: &Setting, value: &str) -> String {
    match setting.kind {
        Kind::Number(..) => value.parse().map_or_else(|_| value.to_owned(), |n| locale.number(n)),
        Kind::Share(_) => {
            value.parse().map_or_else(|_| value.to_owned(), |ppm| locale.percent(ppm))
        }
        Kind::Amount => value.parse().map_or_else(|_| value.to_owned(), |it| locale.money(it)),
        Kind::Switch if value == "on" => say!(locale, "operator-settings-on"),
        Kind::Switch => say!(locale, "operator-settings-off"),
        Kind::Text(_) | Kind::Word(_) => cut(&one_line(value), SHOWN),
    }
}

/// Lines beside each other, such as those of an address.
fn one_line(text: &str) -> String {
    let lines = text.lines().map(str::trim).filter(|it| !it.is_empty());
    lines.collect::<Vec<_>>().join(" · ")
}

/// The beginning of a long text.
fn cut(text: &str, most: usize) -> String {
    match text.char_indices().nth(most) {
        Some((end, _)) => format!("{}…", text[..end].trim_end()),
        None => text.to_owned(),
    }
}

/// A past value among its versions.
pub(super) fn earlier(locale: &Locale, setting: &Setting, value: &str) -> String {
    match setting.kind {
        Kind::Text(_) | Kind::Word(_) => cut(&one_line(value), EARLIER),
        _ => shown(locale, setting, value),
    }
}

/// The value in force as it stands in the field; a share exactly, so that saving it again
/// changes nothing.
pub(super) fn typed_as(locale: &Locale, setting: &Setting, value: &str) -> String {
    match (setting.kind, value.parse::<i64>()) {
        (Kind::Share(_), Ok(ppm)) => {
            let (whole, rest) = (ppm / 10_000, format!("{:04}", ppm % 10_000));
            match rest.trim_end_matches('0') {
                "" => format!("{whole} %"),
                rest => format!("{} %", locale.typed_decimal(&format!("{whole}.{rest}"))),
            }
        }
        _ => value.to_owned(),
    }
}

/// What was typed, as the market reads it: `15` in the field of a share means 15 %.
pub(super) fn sent(setting: &Setting, typed: &str) -> String {
    let typed = typed.trim();
    match setting.kind {
        Kind::Share(_) if !typed.is_empty() && !typed.ends_with('%') => format!("{typed} %"),
        _ => typed.to_owned(),
    }
}

/// The field for a new value.
pub(super) fn field<'a>(locale: &Locale, f: &Fields<'a>, setting: &Setting) -> Field<'a> {
    let (default, label) = (default(locale, setting), say!(locale, "operator-settings-value"));
    match setting.kind {
        Kind::Number(least, most) => {
            let (least, most) = (least.to_string(), most.to_string());
            let span = say!(locale, "operator-settings-between", least = &least, most = &most);
            let field = f.number("value", label).between(least, most).step("1").short();
            field.help(format!("{span} {default}"))
        }
        Kind::Share(most) => {
            let (least, most) = (locale.percent(0), locale.percent(most));
            let span = say!(locale, "operator-settings-between", least = &least, most = &most);
            let field = f.text("value", label).input_mode("decimal").autocomplete("off");
            field.short().help(format!("{span} {default}"))
        }
        Kind::Amount => f.amount("value", label).short().help(default),
        Kind::Switch => {
            let on = Choice::new("on", say!(locale, "operator-settings-on"));
            let off = Choice::new("off", say!(locale, "operator-settings-off"));
            f.radios("value", label, [on, off]).help(default)
        }
        Kind::Word(all) => f
            .select("value", label, all.iter().map(|it| Choice::new(*it, *it)))
            .short()
            .help(default),
        Kind::Text(most) if LINE < most => f.textarea("value", label).rows(8).max_length(most),
        Kind::Text(most) => f.text("value", label).max_length(most).help(default),
    }
}

/// The sentence that tells the default.
fn default(locale: &Locale, setting: &Setting) -> String {
    match setting.kind {
        Kind::Text(_) if LINE < setting.default.len() => {
            say!(locale, "operator-settings-default-long")
        }
        Kind::Switch if setting.default == "on" => say!(locale, "operator-settings-default-on"),
        Kind::Switch => say!(locale, "operator-settings-default-off"),
        _ => {
            let value = shown(locale, setting, setting.default);
            say!(locale, "operator-settings-default", value = &value)
        }
    }
}
