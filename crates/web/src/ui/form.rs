//! Forms: a CSRF token, a summary of what is wrong, and the fields.
//!
//! Invariant: an error is said twice, in the summary with a link and at its field.

use std::borrow::Cow;

use base::FieldError;
use locale::{Locale, Word};
use maud::{Markup, Render, html};

use super::{Icon, field::field_id, icon};
use crate::words::phrase;

/// The name of the hidden input that carries the CSRF token.
pub const CSRF_FIELD: &str = "csrf";

/// The hidden input with the CSRF token, for forms written by hand.
pub fn csrf_field(token: &str) -> Markup {
    hidden(CSRF_FIELD, token)
}

/// What is wrong with a form, in sentences: the field's name and what to do.
#[derive(Debug, Clone, Default)]
pub struct Errors {
    fields: Vec<(String, String)>,
}

impl Errors {
    /// A form nobody has sent yet.
    pub fn none() -> Self {
        Self::default()
    }

    /// The sentences of what the domain found.
    pub fn of(locale: &Locale, errors: &[FieldError]) -> Self {
        let sentence = |it: &FieldError| (it.field.clone(), locale.field_sentence(it));
        Self { fields: errors.iter().map(sentence).collect() }
    }

    /// Adds a sentence to a field; an empty field name means the form as a whole.
    #[must_use]
    pub fn with(mut self, field: impl Into<String>, sentence: impl Into<String>) -> Self {
        self.fields.push((field.into(), sentence.into()));
        self
    }

    pub fn is_empty(&self) -> bool {
        self.fields.is_empty()
    }

    /// The errors of one field alone, for a page with several forms.
    #[must_use]
    pub fn only(&self, field: &str) -> Self {
        let fields = self.fields.iter().filter(|it| it.0 == field).cloned();
        Self { fields: fields.collect() }
    }

    /// The same sentences about the form as a whole.
    #[must_use]
    pub fn about_all(&self) -> Self {
        let fields = self.fields.iter().map(|it| (String::new(), it.1.clone()));
        Self { fields: fields.collect() }
    }

    /// Every sentence, in order.
    pub fn sentences(&self) -> impl Iterator<Item = &str> {
        self.fields.iter().map(|it| it.1.as_str())
    }

    /// The first sentence for this field.
    pub fn at(&self, field: &str) -> Option<&str> {
        self.fields.iter().find(|it| it.0 == field).map(|it| it.1.as_str())
    }

    /// The list on top of a form. `labels` are the (name, label) pairs of its fields.
    pub(crate) fn summary(
        &self,
        locale: &Locale,
        place: &str,
        labels: &[(String, String)],
    ) -> Markup {
        let label = |field: &str| labels.iter().find(|it| it.0 == field).map(|it| &it.1);
        html! {
            @if !self.is_empty() {
                div.error-summary role="alert" tabindex="-1" {
                    h2 { (icon(Icon::Warning)) (locale.word(Word::FixThese)) }
                    ul {
                        @for (field, sentence) in &self.fields {
                            li {
                                @if let Some(label) = label(field) {
                                    (phrase!(locale, "trouble-field", sentence = sentence,
                                        field = html! {
                                            a href={ "#" (field_id(place, field)) } { (label) }
                                        }))
                                } @else if field.is_empty() {
                                    (sentence)
                                } @else {
                                    (phrase!(locale, "trouble-field",
                                        field = field, sentence = sentence))
                                }
                            }
                        }
                    }
                }
            }
        }
    }
}

/// A hidden value of a form.
pub fn hidden(name: &str, value: &str) -> Markup {
    html! { input type="hidden" name=(name) value=(value); }
}

/// A form that changes something.
#[derive(Debug, Clone)]
#[must_use]
pub struct Form<'a> {
    action: Cow<'a, str>,
    csrf: &'a str,
    summary: Markup,
    body: Markup,
    upload: bool,
    autosave: Option<Cow<'a, str>>,
    saved: (&'static str, &'static str),
    id: Option<&'a str>,
    previews: Option<&'a str>,
}

/// A form without an error summary. Forms with fields that can be wrong come from
/// [`super::Fields::form`].
pub fn form<'a>(action: impl Into<Cow<'a, str>>, csrf: &'a str, body: Markup) -> Form<'a> {
    Form {
        action: action.into(),
        csrf,
        summary: html! {},
        body,
        upload: false,
        autosave: None,
        saved: ("", ""),
        id: None,
        previews: None,
    }
}

impl<'a> Form<'a> {
    pub(crate) fn with_summary(mut self, summary: Markup) -> Self {
        self.summary = summary;
        self
    }

    /// Sends files: `multipart/form-data`.
    pub fn upload(mut self) -> Self {
        self.upload = true;
        self
    }

    /// Saves the draft to this address while the person types, where scripts run: a POST of
    /// the form's fields, without its files. Anything but a 2xx or 3xx counts as not saved.
    pub fn autosave(mut self, locale: &Locale, action: impl Into<Cow<'a, str>>) -> Self {
        self.autosave = Some(action.into());
        self.saved = (locale.word(Word::Saved), locale.word(Word::SaveFailed));
        self
    }

    /// Refreshes the part of the page with this id while the person types, where scripts run, by
    /// what the button says that [`super::Button::previews`].
    pub fn previews(mut self, id: &'a str) -> Self {
        self.previews = Some(id);
        self
    }

    /// An id, so that a button elsewhere on the page can name this form.
    pub fn id(mut self, id: &'a str) -> Self {
        self.id = Some(id);
        self
    }
}

impl Render for Form<'_> {
    fn render(&self) -> Markup {
        let saves = self.autosave.is_some();
        let encoding = self.upload.then_some("multipart/form-data");
        html! {
            form.form method="post" action=(self.action) id=[self.id] enctype=[encoding]
                data-previews=[self.previews]
                data-autosave=[self.autosave.as_deref()]
                data-saved=[saves.then_some(self.saved.0)]
                data-failed=[saves.then_some(self.saved.1)] {
                (csrf_field(self.csrf))
                (self.summary)
                (self.body)
                @if saves { p.autosave role="status" {} }
            }
        }
    }
}
