//! What a slice holds about a person, for the copy that each person can take along.
//!
//! A slice with personal data has `pub const OWN: &[Section]`, and `personal` lists it.

use store::Sql;

/// One list of the copy, such as a person's sessions.
///
/// The statement takes the account as `$1`, the last id of the page before as `$2` (empty at
/// first) and the page's length as `$3`; it returns an `id` column and sorts by it. What a
/// column means is in its name: `…_at` is a moment, `…_on` a day, `…_money` an amount.
#[derive(Debug, Clone, Copy)]
pub struct Section {
    /// The list's name in the copy.
    pub name: &'static str,
    pub select: fn() -> Sql,
}
