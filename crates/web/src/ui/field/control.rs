//! The controls themselves: inputs, text areas, lists and boxes.

use maud::{Markup, html};

use super::{Choice, Field, Kind};

impl Field<'_> {
    pub(super) fn control(&self) -> Markup {
        match &self.kind {
            Kind::Input(kind) => self.with_unit("", self.input(kind)),
            Kind::Amount(symbol) => self.with_unit(symbol, self.amount()),
            Kind::TextArea => self.text_area(),
            Kind::Select(choices) => self.select(choices),
            Kind::File => self.file(),
            Kind::Radios(_) | Kind::Checkboxes(_) | Kind::Checkbox => html! {},
        }
    }

    fn input(&self, kind: &str) -> Markup {
        // A refused password is typed again, never sent back.
        self.input_of(kind, if kind == "password" { None } else { self.first() })
    }

    /// An amount with the mark that the reader's language puts before decimals.
    fn amount(&self) -> Markup {
        self.input_of("text", self.first().map(|it| self.locale.typed_amount(it)).as_deref())
    }

    fn input_of(&self, kind: &str, value: Option<&str>) -> Markup {
        html! {
            input type=(kind) id=(self.id()) name=(self.name) value=[value]
                required[self.required] autocomplete=[self.autocomplete]
                inputmode=[self.input_mode] maxlength=[self.max_length]
                min=[self.least.as_deref()] max=[self.most.as_deref()] step=[self.step]
                lang=[self.lang.as_deref()] aria-invalid=[self.invalid()]
                aria-describedby=[self.described_by()];
        }
    }

    /// The control between what stands before its figure and after it.
    fn with_unit(&self, before: &str, control: Markup) -> Markup {
        let after = self.unit.as_deref().unwrap_or_default();
        html! {
            @if before.is_empty() && after.is_empty() {
                (control)
            } @else {
                span.affixed {
                    @if !before.is_empty() { span.affix aria-hidden="true" { (before) } }
                    (control)
                    @if !after.is_empty() { span.affix { (after) } }
                }
            }
        }
    }

    /// The text area; the browser drops one line break after the tag, so one is added.
    fn text_area(&self) -> Markup {
        html! {
            textarea id=(self.id()) name=(self.name) rows=(self.rows) required[self.required]
                autocomplete=[self.autocomplete] lang=[self.lang.as_deref()]
                aria-invalid=[self.invalid()] aria-describedby=[self.described_by()] {
                "\n" (self.first().unwrap_or_default())
            }
        }
    }

    /// Only a list whose first choice is empty can be left unanswered.
    fn select(&self, choices: &[Choice<'_>]) -> Markup {
        let may_be_empty = choices.first().is_some_and(|it| it.value.is_empty());
        html! {
            span.select {
                select id=(self.id()) name=(self.name) required[self.required && may_be_empty]
                    autocomplete=[self.autocomplete] aria-invalid=[self.invalid()]
                    aria-describedby=[self.described_by()] {
                    @for it in choices {
                        option value=(it.value) selected[self.has(&it.value)] { (it.label) }
                    }
                }
            }
        }
    }

    fn file(&self) -> Markup {
        html! {
            input type="file" id=(self.id()) name=(self.name) required[self.required]
                accept=[self.accept.as_deref()] multiple[self.several]
                aria-invalid=[self.invalid()] aria-describedby=[self.described_by()];
        }
    }

    /// Radio buttons or boxes; the first bears the field's id, which the summary links to.
    pub(super) fn options(&self, kind: &str, choices: &[Choice<'_>]) -> Markup {
        let first = self.id();
        let class = match (self.keys, self.scale) {
            (true, false) => "answers",
            (true, true) => "answers scale",
            (false, false) => "options",
            (false, true) => "options scale",
        };
        html! {
            div class=(class) {
                @for (i, it) in choices.iter().enumerate() {
                    @let id = if i == 0 { first.clone() } else { format!("{first}-{}", i + 1) };
                    // The tenth key of the row is 0.
                    @let key = (self.keys && i < 10).then_some((i + 1) % 10);
                    label.option {
                        input type=(kind) id=(id) name=(self.name) value=(it.value)
                            checked[self.has(&it.value)] data-key=[key]
                            required[self.required && kind == "radio"]
                            aria-invalid=[self.invalid()];
                        @if let Some(key) = key { kbd aria-hidden="true" { (key) } }
                        span {
                            (it.label)
                            @if !it.help.is_empty() { small { (it.help) } }
                        }
                    }
                }
            }
        }
    }
}
