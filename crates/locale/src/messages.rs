//! The messages of all pages, in Fluent: plurals and word order belong to the translation.
//!
//! Invariant: a key or an argument that a message does not have does not compile, and every
//! message is there in every language; the build script sees to both.

use std::{borrow::Cow, sync::LazyLock};

use fluent_bundle::{
    FluentArgs, FluentResource, FluentValue, concurrent::FluentBundle, types::FluentNumber,
};
use intl_memoizer::concurrent::IntlLangMemoizer;

use crate::{Language, Locale, number::grouped};

include!(concat!(env!("OUT_DIR"), "/words.rs"));

/// What a message is told: a number, which also chooses its plural form, or a text.
#[derive(Debug, Clone)]
pub enum Arg {
    Number(i64),
    Text(String),
}

macro_rules! arg {
    ($variant:ident: $($from:ty => $into:expr,)*) => {
        $(impl From<$from> for Arg {
            fn from(it: $from) -> Self {
                Self::$variant($into(it))
            }
        })*
    };
}

arg! { Number:
    i64 => i64::from,
    i32 => i64::from,
    u32 => i64::from,
    u64 => |it| i64::try_from(it).unwrap_or(i64::MAX),
    usize => |it| i64::try_from(it).unwrap_or(i64::MAX),
}

arg! { Text:
    String => String::from,
    &String => |it: &String| it.clone(),
    &str => str::to_owned,
    Cow<'_, str> => Cow::into_owned,
}

/// The text of a message: `say!(locale, "jobs-title")`, `say!(locale, "jobs-places", n = 3)`.
#[macro_export]
macro_rules! say {
    ($locale:expr, $key:literal $(, $name:ident = $value:expr)* $(,)?) => {{
        const _: () = $crate::check($key, &[$(stringify!($name)),*]);
        $locale.say($key, &[$((stringify!($name), $crate::Arg::from($value))),*])
    }};
}

/// Fails the build for a message that there is not, or that wants other arguments.
pub const fn check(key: &str, given: &[&str]) {
    let (mut low, mut high) = (0, KEYS.len());
    while low < high {
        let middle = usize::midpoint(low, high);
        match order(KEYS[middle].0, key) {
            0 => {
                assert!(given.len() == KEYS[middle].1.len(), "the message wants other arguments");
                let mut at = 0;
                while at < given.len() {
                    assert!(holds(KEYS[middle].1, given[at]), "the message has no such argument");
                    at += 1;
                }
                return;
            }
            1 => high = middle,
            _ => low = middle + 1,
        }
    }
    panic!("no message has this key; see crates/locale/words/en");
}

const fn holds(all: &[&str], one: &str) -> bool {
    let mut at = 0;
    while at < all.len() {
        if order(all[at], one) == 0 {
            return true;
        }
        at += 1;
    }
    false
}

/// 0 where both are the same, 1 where the first comes later, and 2 where it comes earlier.
const fn order(a: &str, b: &str) -> u8 {
    let (a, b) = (a.as_bytes(), b.as_bytes());
    let mut at = 0;
    while at < a.len() && at < b.len() {
        if a[at] != b[at] {
            return if b[at] < a[at] { 1 } else { 2 };
        }
        at += 1;
    }
    if a.len() == b.len() {
        0
    } else if b.len() < a.len() {
        1
    } else {
        2
    }
}

static BUNDLES: LazyLock<[FluentBundle<FluentResource>; 3]> =
    LazyLock::new(|| Language::ALL.map(bundle));

fn bundle(language: Language) -> FluentBundle<FluentResource> {
    let (files, format): (_, fn(&FluentValue<'_>, &IntlLangMemoizer) -> Option<String>) =
        match language {
            Language::English => (EN, |it, _| figures(Language::English, it)),
            Language::German => (DE, |it, _| figures(Language::German, it)),
            Language::French => (FR, |it, _| figures(Language::French, it)),
        };
    let tag = language.code().parse().expect("a language code is a tag");
    let mut bundle = FluentBundle::new_concurrent(vec![tag]);
    // Marks of direction around every argument are for texts that mix directions.
    bundle.set_use_isolating(false);
    bundle.set_formatter(Some(format));
    for file in files {
        let resource = FluentResource::try_new((*file).to_owned());
        let resource = resource.map_err(|it| it.1).expect("the build script parsed it");
        bundle.add_resource(resource).expect("the build script saw each key once");
    }
    bundle
}

#[expect(clippy::cast_possible_truncation, reason = "messages are told whole numbers only")]
fn figures(language: Language, value: &FluentValue<'_>) -> Option<String> {
    let FluentValue::Number(FluentNumber { value, .. }) = value else { return None };
    let whole = *value as i64;
    let sign = if whole < 0 { "−" } else { "" };
    Some(format!("{sign}{}", grouped(language, whole.unsigned_abs())))
}

#[cfg(test)]
mod tests;

impl Locale {
    /// The text of a message; [`say!`] checks key and arguments when it is compiled.
    pub fn say(&self, key: &str, args: &[(&'static str, Arg)]) -> String {
        self.language().say(key, args)
    }
}

impl Language {
    /// As [`Locale::say`], where no money and no moment is spoken of.
    pub fn say(self, key: &str, args: &[(&'static str, Arg)]) -> String {
        let bundle = &BUNDLES[self as usize];
        let pattern = bundle.get_message(key).and_then(|it| it.value());
        let Some(pattern) = pattern else { return key.to_owned() };
        let given: FluentArgs<'_> = args
            .iter()
            .map(|(name, it)| match it {
                Arg::Number(n) => (*name, FluentValue::from(*n)),
                Arg::Text(text) => (*name, FluentValue::from(text.as_str())),
            })
            .collect();
        bundle.format_pattern(pattern, Some(&given), &mut Vec::new()).into_owned()
    }
}
