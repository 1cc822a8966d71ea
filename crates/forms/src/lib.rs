//! Forms: what a worker sees and fills in, said once, drawn by pages and checked by the server.
//!
//! A [`Form`] is read from a JSON document (`FORMAT.md` describes it), filled with one task's
//! data by [`Form::render`], and asked about an [`Answer`] by [`Form::check`].
//!
//! Invariant: this room is pure. It knows no driver, no web server, no clock and no file: ids of
//! files are only looked at as text. It does know JSON, because the form's document and the
//! answer's document are published formats; nothing else here is a wire type.
//!
//! Invariant: whatever the document, the data or the answer holds, nothing here panics, and
//! nothing is expanded twice.

mod answer;
mod asked;
mod asks;
mod cells;
mod check;
pub mod codes;
mod data;
mod decimal;
mod document;
mod faults;
mod form;
mod json;
pub mod known;
pub mod limits;
mod link;
mod ordered;
mod reader;
mod render;
pub mod samples;
mod shown;
mod template;
mod value;
mod words;

pub use answer::{Answer, Given};
pub use asked::Field;
pub use asks::{
    Ask, Characters, ChoiceOption, Choices, DateRule, FileKind, FileRule, Keyword, LongText,
    NumberRule, Rating, ShortText,
};
pub use codes::CODES;
pub use data::TaskData;
pub use decimal::{Decimal, DecimalError};
pub use form::{Form, Item};
pub use known::Known;
pub use link::{Link, is_web_address};
pub use render::Rendered;
pub use shown::{Medium, Shown};
pub use template::Template;
pub use value::{Checked, Value};
pub use words::{count_keyword, count_words, words};

#[cfg(test)]
mod tests;
