//! One error for the whole domain; faces turn it into a status and a sentence.

use std::fmt;

/// A cause that only operators see.
pub type BoxError = Box<dyn std::error::Error + Send + Sync>;

pub type Result<T, E = Error> = std::result::Result<T, E>;

/// What kind of "no" it is; decides the status on every face.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Kind {
    NotFound,
    Forbidden,
    Conflict,
    Limit,
    Funds,
    Gone,
    Unavailable,
}

/// One thing wrong with one field: `field` is the input's name, `code` the stable reason.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FieldError {
    pub field: String,
    pub code: &'static str,
    /// What the code speaks about, such as the limit that was passed.
    pub detail: String,
}

impl FieldError {
    pub fn new(field: impl Into<String>, code: &'static str) -> Self {
        Self { field: field.into(), code, detail: String::new() }
    }

    #[must_use]
    pub fn with(mut self, detail: impl fmt::Display) -> Self {
        self.detail = detail.to_string();
        self
    }
}

#[derive(Debug)]
pub enum Error {
    /// A rule says no. Faces translate `code`; `kind` decides the status.
    Refused { kind: Kind, code: &'static str },
    /// The input breaks its own form, field by field.
    Invalid(Vec<FieldError>),
    /// The store failed. Logged once, at the face, with its source chain.
    Store(BoxError),
}

impl Error {
    pub fn refused(kind: Kind, code: &'static str) -> Self {
        Self::Refused { kind, code }
    }

    pub fn invalid(field: impl Into<String>, code: &'static str) -> Self {
        Self::Invalid(vec![FieldError::new(field, code)])
    }

    pub fn store(cause: impl Into<BoxError>) -> Self {
        Self::Store(cause.into())
    }

    /// The refusal's code, or none where no rule spoke.
    pub fn code(&self) -> Option<&'static str> {
        match self {
            Self::Refused { code, .. } => Some(code),
            Self::Invalid(_) | Self::Store(_) => None,
        }
    }

    pub fn is(&self, rule: impl Rule) -> bool {
        self.code() == Some(rule.verdict().1)
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Refused { code, .. } => write!(f, "refused: {code}"),
            Self::Invalid(fields) => {
                write!(f, "invalid:")?;
                for FieldError { field, code, detail } in fields {
                    write!(f, " {field} {code}")?;
                    if !detail.is_empty() {
                        write!(f, " ({detail})")?;
                    }
                }
                Ok(())
            }
            Self::Store(cause) => write!(f, "store: {cause}"),
        }
    }
}

impl std::error::Error for Error {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match self {
            Self::Store(cause) => Some(cause.as_ref()),
            Self::Refused { .. } | Self::Invalid(_) => None,
        }
    }
}

/// A slice's own list of reasons to say no.
pub trait Rule {
    /// The kind and the stable code; the code is what faces translate.
    fn verdict(&self) -> (Kind, &'static str);
}

impl<R: Rule> From<R> for Error {
    fn from(rule: R) -> Self {
        let (kind, code) = rule.verdict();
        Self::Refused { kind, code }
    }
}
