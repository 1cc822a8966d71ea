//! What a requester looks for among a project's submissions, in the address and in forms.
//!
//! Invariant: what an address cannot mean is left out, never an error: a filtered list is a link
//! that people send each other.

use std::fmt::Write;

use base::minutes;
use forms::Form;
use locale::Locale;
use market::{AccountId, assignments::State as Standing, reviews::Sieve};
use maud::{Markup, html};

use crate::{
    ui::{Choice, Errors, Fields, hidden, link_button, submit},
    words::say,
};

/// The parts of the address that say what is looked for.
const NAMES: [&str; 6] = ["state", "worker", "least", "most", "field", "value"];

/// What is looked for, as it was typed.
#[derive(Debug, Clone, Default)]
pub(super) struct Sift {
    pairs: Vec<(&'static str, String)>,
}

impl Sift {
    /// Reads what an address or a form says.
    pub(super) fn read(pairs: &[(String, String)]) -> Self {
        let value = |name: &&'static str| {
            let found = pairs.iter().find(|it| it.0 == **name)?;
            let text = found.1.trim();
            (!text.is_empty() && text.len() <= 500).then(|| (*name, text.to_owned()))
        };
        Self { pairs: NAMES.iter().filter_map(value).collect() }
    }

    fn get(&self, name: &str) -> Option<&str> {
        self.pairs.iter().find(|it| it.0 == name).map(|it| it.1.as_str())
    }

    pub(super) fn state(&self) -> Standing {
        self.get("state").and_then(Standing::parse).unwrap_or(Standing::Submitted)
    }

    /// Something but the state is asked for.
    pub(super) fn is_narrow(&self) -> bool {
        self.pairs.iter().any(|it| it.0 != "state")
    }

    pub(super) fn sieve(&self) -> Sieve {
        let time = |name| {
            let typed = self.get(name)?.parse::<i64>().ok()?;
            (0..100_000).contains(&typed).then(|| minutes(typed))
        };
        let value = self.get("value").unwrap_or_default().to_owned();
        Sieve {
            state: self.state(),
            worker: self.get("worker").and_then(|it| it.parse().ok()),
            least: time("least"),
            most: time("most"),
            field: self.get("field").map(|it| (it.to_owned(), value)),
        }
    }

    /// The address of the list in a state; narrowed as it is now when it is the same one.
    pub(super) fn query(&self, state: Standing) -> String {
        let mut query = format!("state={state}");
        if state == self.state() {
            for (name, value) in self.pairs.iter().filter(|it| it.0 != "state") {
                // Writing to a string cannot fail.
                let _ = write!(query, "&{name}={}", encoded(value));
            }
        }
        query
    }

    /// The same as hidden values of a form.
    pub(super) fn hidden(&self) -> Markup {
        html! { @for (name, value) in &self.pairs { (hidden(name, value)) } }
    }

    /// The form that asks for something else.
    pub(super) fn form(
        &self,
        locale: &Locale,
        action: &str,
        workers: &[(AccountId, String)],
        form: &str,
    ) -> Markup {
        let errors = Errors::none();
        let f = Fields::new(locale, &errors);
        let any = || std::iter::once(Choice::new("", say!(locale, "reviews-any")));
        let people = workers.iter().map(|it| Choice::new(it.0.to_string(), it.1.clone()));
        let asked = Form::from_json(form).map(|it| fields_of(&it)).unwrap_or_default();
        let fields = asked.into_iter().map(|(name, label)| Choice::new(name, label));
        let typed = |name| self.get(name).unwrap_or_default().to_owned();
        let body = html! {
            (f.select("field", say!(locale, "reviews-sift-field"), any().chain(fields))
                .value(typed("field")))
            (f.text("value", say!(locale, "reviews-sift-value")).value(typed("value")))
            (f.select("worker", say!(locale, "reviews-the-worker"), any().chain(people))
                .value(typed("worker")))
            (f.number("least", say!(locale, "reviews-sift-least")).short().least("0")
                .unit(say!(locale, "reviews-minutes")).value(typed("least")))
            (f.number("most", say!(locale, "reviews-sift-most")).short().least("0")
                .unit(say!(locale, "reviews-minutes")).value(typed("most")))
        };
        html! {
            details.more.sift open[self.is_narrow()] {
                summary { (say!(locale, "reviews-sift")) }
                form.sift-form method="get" action=(action) {
                    (hidden("state", self.state().as_str()))
                    (body)
                    div.actions {
                        (submit(say!(locale, "reviews-sift-show")))
                        @if self.is_narrow() {
                            (link_button(format!("{action}?state={}", self.state()),
                                say!(locale, "reviews-sift-all")).quiet())
                        }
                    }
                }
            }
        }
    }
}

/// The fields of a form with their labels, as far as these are no templates.
fn fields_of(form: &Form) -> Vec<(String, String)> {
    let fields = form.fields();
    fields.map(|it| (it.name.clone(), it.label.source().to_owned())).collect()
}

/// A value as part of an address.
fn encoded(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for byte in text.bytes() {
        if byte.is_ascii_alphanumeric() || b"-._~".contains(&byte) {
            out.push(char::from(byte));
        } else {
            // Writing to a string cannot fail.
            let _ = write!(out, "%{byte:02X}");
        }
    }
    out
}
