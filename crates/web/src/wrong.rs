//! A form that was refused comes back as it was sent, with what is wrong beside its fields.

use axum::http::StatusCode;
use base::{Error, FieldError, Result};
use face::{App, PageError};

use crate::ui::Errors;

/// What was wrong with a form, and the status that says so.
#[derive(Debug, Clone)]
pub(crate) struct Wrong {
    pub(crate) status: StatusCode,
    pub(crate) errors: Errors,
}

impl Wrong {
    /// A form nobody has sent yet.
    pub(crate) fn nothing() -> Self {
        Self { status: StatusCode::OK, errors: Errors::none() }
    }

    /// What the domain said. A failing store is no fault of the form and goes on as an error.
    pub(crate) fn of(app: &App, error: Error) -> std::result::Result<Self, PageError> {
        let (status, locale) = (face::status(&error), &app.locale);
        let errors = match error {
            Error::Invalid(fields) => Errors::of(locale, &fields),
            Error::Refused { code, .. } => Errors::none().with("", locale.sentence(code)),
            Error::Store(_) => return Err(error.into()),
        };
        Ok(Self { status, errors })
    }

    /// A sentence for one field.
    pub(crate) fn field(app: &App, field: &str, code: &'static str) -> Self {
        let sentence = app.locale.sentence(code);
        Self {
            status: StatusCode::UNPROCESSABLE_ENTITY,
            errors: Errors::none().with(field, sentence),
        }
    }
}

/// Reads several fields and remembers everything that is wrong, not only the first.
#[derive(Debug, Default)]
pub(crate) struct Faults {
    fields: Vec<FieldError>,
    other: Option<Error>,
}

impl Faults {
    /// The value, or nothing when it was wrong.
    pub(crate) fn read<T>(&mut self, read: Result<T>) -> Option<T> {
        match read {
            Ok(value) => return Some(value),
            Err(Error::Invalid(fields)) => self.fields.extend(fields),
            Err(other) => self.other = Some(other),
        }
        None
    }

    /// Nothing was wrong so far.
    pub(crate) fn is_empty(&self) -> bool {
        self.fields.is_empty() && self.other.is_none()
    }

    /// All that was wrong.
    pub(crate) fn error(self) -> Error {
        self.other.unwrap_or(Error::Invalid(self.fields))
    }
}
