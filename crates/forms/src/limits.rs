//! How much of everything a form, a task's data and an answer may hold.
//!
//! Lengths of texts are counted in characters (Unicode scalar values), sizes in bytes of UTF-8.

use std::ops::RangeInclusive;

/// The form's JSON document, both as it is handed in and in its canonical form, in bytes.
pub const MAX_FORM_BYTES: usize = 64 * 1024;
/// Lists and objects inside each other, in every JSON document read here.
pub const MAX_JSON_DEPTH: usize = 8;
/// Faults reported at once; the rest waits until these are mended.
pub const MAX_FAULTS: usize = 100;

/// Items of a form, shown and asked together.
pub const MAX_ITEMS: usize = 100;
/// Fields of a form; there is at least one.
pub const MAX_FIELDS: usize = 60;
/// Characters of a field's name.
pub const MAX_NAME: usize = 60;
/// Characters of a label, as written in the form.
pub const MAX_LABEL: usize = 300;
/// Characters of a help text, as written in the form.
pub const MAX_HELP: usize = 1_000;
/// Characters of a shown text or Markdown, as written in the form.
pub const MAX_SHOWN_TEXT: usize = 20_000;
/// Characters of a source or caption, as written in the form.
pub const MAX_CAPTION: usize = 300;
/// Characters of a column's name in a template.
pub const MAX_COLUMN: usize = 255;

/// Characters of a short text.
pub const MAX_SHORT_TEXT: u32 = 1_000;
/// Characters of a short text when the form does not say.
pub const DEFAULT_SHORT_TEXT: u32 = 200;
/// Characters of a long text.
pub const MAX_LONG_TEXT: u32 = 100_000;
/// Characters of a long text when the form does not say.
pub const DEFAULT_LONG_TEXT: u32 = 20_000;
/// The largest number of words that a form may ask for.
pub const MAX_WORDS: u32 = 20_000;
/// Keywords of one long text.
pub const MAX_KEYWORDS: usize = 50;
/// Characters of a keyword.
pub const MAX_KEYWORD: usize = 60;
/// The largest number of times that a keyword may be asked for.
pub const MAX_KEYWORD_TIMES: u32 = 100;
/// Options of a choice.
pub const OPTIONS: RangeInclusive<usize> = 2..=200;
/// Characters of an option's value.
pub const MAX_OPTION_VALUE: usize = 100;
/// Characters of an option's label.
pub const MAX_OPTION_LABEL: usize = 200;
/// Steps of a rating.
pub const RATING_STEPS: RangeInclusive<u8> = 2..=10;
/// Steps of a rating when the form does not say.
pub const DEFAULT_RATING_STEPS: u8 = 5;
/// Characters of the labels at a rating's ends.
pub const MAX_RATING_LABEL: usize = 60;
/// Files of one field.
pub const MAX_FILES: u8 = 20;
/// Bytes of one file.
pub const MAX_FILE_BYTES: u64 = 25 * 1024 * 1024;
/// Characters of a web address.
pub const MAX_WEB_ADDRESS: usize = 2_000;

/// An answer's content: one more than the bytes of each name and of each value, summed.
pub const MAX_ANSWER_BYTES: usize = 256 * 1024;
/// The JSON text of an answer. An answer within [`MAX_ANSWER_BYTES`] never passes this, however
/// its characters are escaped, so that what was stored can be read again.
pub const MAX_ANSWER_JSON_BYTES: usize = 6 * MAX_ANSWER_BYTES + 2;
/// A task's data: the bytes of its columns' names and values, summed.
pub const MAX_TASK_DATA_BYTES: usize = 256 * 1024;
/// The JSON text of a task's data; data within [`MAX_TASK_DATA_BYTES`] never passes this.
pub const MAX_TASK_DATA_JSON_BYTES: usize = 12 * MAX_TASK_DATA_BYTES + 16;
/// Bytes that one rendering takes from the task's data; beyond it a value ends in `…`.
pub const MAX_RENDERED_BYTES: usize = 1024 * 1024;
