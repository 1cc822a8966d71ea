//! The frame of a field: label, help, error, and the ids that tie them to the control.

use locale::Word;
use maud::{Markup, Render, html};

use super::{Field, Kind, field_id};
use crate::ui::{Icon, icon};

impl Render for Field<'_> {
    fn render(&self) -> Markup {
        match &self.kind {
            Kind::Radios(choices) => self.group(self.options("radio", choices)),
            Kind::Checkboxes(choices) => self.group(self.options("checkbox", choices)),
            Kind::Checkbox => self.single_box(),
            Kind::Input(_) | Kind::Amount(_) | Kind::TextArea | Kind::Select(_) | Kind::File => {
                self.labelled()
            }
        }
    }
}

impl Field<'_> {
    pub(super) fn id(&self) -> String {
        field_id(self.place, &self.name)
    }

    /// The ids of what describes the control, for `aria-describedby`.
    pub(super) fn described_by(&self) -> Option<String> {
        let id = self.id();
        let mut ids = Vec::new();
        if self.help.is_some() || self.help_markup.is_some() {
            ids.push(format!("{id}-help"));
        }
        if self.error.is_some() {
            ids.push(format!("{id}-error"));
        }
        if self.counts() {
            ids.push(format!("{id}-count"));
        }
        (!ids.is_empty()).then(|| ids.join(" "))
    }

    pub(super) fn invalid(&self) -> Option<&'static str> {
        self.error.is_some().then_some("true")
    }

    /// Whether a text area shows how much is written.
    pub(super) fn counts(&self) -> bool {
        matches!(self.kind, Kind::TextArea) && (self.words.is_some() || self.max_length.is_some())
    }

    fn class(&self) -> String {
        let wrong = if self.error.is_some() { " wrong" } else { "" };
        format!("field{}{wrong}", self.size)
    }

    fn labelled(&self) -> Markup {
        html! {
            div class=(self.class()) {
                label for=(self.id()) { (self.label) (self.optional_mark()) }
                (self.help_line())
                (self.error_line())
                (self.control())
                (self.counter())
            }
        }
    }

    /// A set of choices under one legend.
    fn group(&self, options: Markup) -> Markup {
        let id = self.id();
        html! {
            fieldset class=(self.class()) id={ (id) "-group" }
                aria-describedby=[self.described_by()] {
                legend { (self.label) (self.optional_mark()) }
                (self.help_line())
                (self.error_line())
                (options)
            }
        }
    }

    /// One box whose label stands beside it.
    fn single_box(&self) -> Markup {
        html! {
            div class=(self.class()) {
                label.option {
                    input type="checkbox" id=(self.id()) name=(self.name) checked[self.has("on")]
                        required[self.required] aria-invalid=[self.invalid()]
                        aria-describedby=[self.described_by()];
                    span { (self.label) }
                }
                (self.help_line())
                (self.error_line())
            }
        }
    }

    /// Boxes and groups of boxes are plainly optional; only what is typed needs the word.
    fn optional_mark(&self) -> Markup {
        let typed = !matches!(self.kind, Kind::Checkboxes(_) | Kind::Checkbox);
        let says = typed && !self.required && !self.free;
        html! { @if says { " " span.optional { "(" (self.optional) ")" } } }
    }

    fn help_line(&self) -> Markup {
        html! {
            @if self.help.is_some() || self.help_markup.is_some() {
                div.help id={ (self.id()) "-help" } {
                    @if let Some(help) = &self.help { p { (help) } }
                    @if let Some(help) = &self.help_markup { (help) }
                }
            }
        }
    }

    fn error_line(&self) -> Markup {
        html! {
            @if let Some(error) = &self.error {
                p.error id={ (self.id()) "-error" } { (icon(Icon::Warning)) (error) }
            }
        }
    }

    /// The place where the page's script writes how much is typed; the limits stand in it
    /// from the start, so they are known without scripts too.
    fn counter(&self) -> Markup {
        let Some(limits) = self.limits().filter(|_| self.counts()) else { return html! {} };
        let (least, most) = self.words.unwrap_or((None, self.max_length));
        html! {
            p.counter id={ (self.id()) "-count" } data-counts=(self.id())
                data-unit=(if self.words.is_some() { "words" } else { "characters" })
                data-least=[least] data-most=[most] data-limits=(limits) { (limits) }
        }
    }

    /// `120–200 words`, `at least 120 words`, `at most 2000 characters`, or just `words`.
    fn limits(&self) -> Option<String> {
        let counted = self.counted;
        let word = |it| self.locale.word(it);
        let number = |it: usize| self.locale.number(i64::try_from(it).unwrap_or(i64::MAX));
        match self.words.unwrap_or((None, self.max_length)) {
            (Some(least), Some(most)) => {
                Some(format!("{}–{} {counted}", number(least), number(most)))
            }
            (Some(least), None) => {
                Some(format!("{} {} {counted}", word(Word::AtLeast), number(least)))
            }
            (None, Some(most)) => {
                Some(format!("{} {} {counted}", word(Word::AtMost), number(most)))
            }
            (None, None) => self.words.map(|_| counted.to_owned()),
        }
    }
}
