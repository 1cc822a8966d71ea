//! The words everybody shares: ids, money, time, text and refusals.
//!
//! Invariant: this room knows no driver, no web server, no clock and no dice; whatever
//! needs a moment or randomness receives it as an argument.

mod error;
mod id;
mod money;
mod text;
mod time;

pub use error::{BoxError, Error, FieldError, Kind, Result, Rule};
pub use id::{Id, IdError, kinds};
pub use money::{Money, MoneyError};
pub use text::{
    AppealText, Email, Handle, Markdown, MessageText, Pitch, Reason, ReferenceText, RejectionText,
    Remark, ReworkText, Title, normalise,
};
pub use time::{Day, DurationMs, Timestamp, days, hours, minutes};
