//! What the operations share on the wire: pages of lists, cursors, amounts and moments.

use base::{Error, FieldError, Id, Money, Result, Timestamp};
use serde::{Deserialize, Serialize};
use serde_json::value::RawValue;
use utoipa::{IntoParams, ToSchema};

/// The most items of one page.
const MOST: i64 = 100;

/// One page of a list, newest or next first.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct Page<T> {
    pub(crate) items: Vec<T>,
    /// Ask for `?before=` this to go on; absent on the last page.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) next: Option<String>,
}

impl<T> Page<T> {
    /// A page of at most `limit` items, continued after the last one's id.
    pub(crate) fn new(items: Vec<T>, limit: i64, id: impl Fn(&T) -> &str) -> Self {
        let is_full = usize::try_from(limit).is_ok_and(|it| it <= items.len());
        let next = items.last().filter(|_| is_full).map(|it| id(it).to_owned());
        Self { items, next }
    }
}

/// Where a page begins and how long it is.
#[derive(Debug, Clone, Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
#[serde(deny_unknown_fields)]
pub(crate) struct Cursor {
    /// The `next` of the page before.
    #[param(min_length = 26, max_length = 26)]
    before: Option<String>,
    /// Items of a page, 1 to 100; 50 when absent.
    #[param(minimum = 1, maximum = 100)]
    limit: Option<i64>,
}

impl Cursor {
    /// From parameters that stand among others.
    pub(crate) fn of(before: Option<String>, limit: Option<i64>) -> Self {
        Self { before, limit }
    }

    /// The id to go on from.
    pub(crate) fn before<K>(&self) -> Result<Option<Id<K>>> {
        let parse = |it: &str| it.parse().map_err(|_| Error::invalid("before", "id-malformed"));
        self.before.as_deref().map(parse).transpose()
    }

    /// How many items are asked for.
    pub(crate) fn limit(&self) -> Result<i64> {
        limit(self.limit)
    }
}

/// How many items are asked for; 50 when the caller does not say.
pub(crate) fn limit(asked: Option<i64>) -> Result<i64> {
    let limit = asked.unwrap_or(50);
    if (1..=MOST).contains(&limit) {
        return Ok(limit);
    }
    Err(Error::Invalid(vec![FieldError::new("limit", "number-out-of-range").with("1–100")]))
}

/// Reads a word of a closed list.
pub(crate) fn word<T>(field: &str, text: &str, parse: fn(&str) -> Option<T>) -> Result<T> {
    parse(text).ok_or_else(|| {
        let error = FieldError::new(field, "word-unknown");
        Error::Invalid(vec![error.with(text.chars().take(40).collect::<String>())])
    })
}

/// JSON that we keep as text, sent on as it is.
pub(crate) fn raw(text: String) -> Result<Box<RawValue>> {
    RawValue::from_string(text).map_err(Error::store)
}

/// Reads an id that stands in a document.
pub(crate) fn id<K>(field: &str, text: &str) -> Result<Id<K>> {
    text.parse().map_err(|_| Error::invalid(field, "id-malformed"))
}

/// Reads an amount such as `4.00`.
pub(crate) fn amount(field: &str, text: &str) -> Result<Money> {
    text.parse::<Money>().map_err(|it| Error::invalid(field, it.code()))
}

/// Reads a moment such as `2026-12-31T18:00:00Z` (RFC 3339).
pub(crate) fn moment(field: &str, text: &str) -> Result<Timestamp> {
    let moment = text.parse::<jiff::Timestamp>();
    let moment = moment.map_err(|_| Error::invalid(field, "moment-malformed"))?;
    Ok(Timestamp::from_millis(moment.as_millisecond()))
}
