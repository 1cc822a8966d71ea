//! What the bar above a task says: the pay first, how far one is, and what the session brings.

use base::Timestamp;
use market::assignments::LEFT_COUNTED;
use maud::{Markup, html};

use super::sheet::Sheet;
use crate::{ui, words::say};

/// Each fact with its name.
pub(super) fn facts(sheet: &Sheet<'_>, now: Timestamp) -> Vec<(String, Markup)> {
    let (locale, session) = (sheet.locale, sheet.filled.session);
    let pays = ui::money_beside_points(locale, sheet.turn.reward);
    let mut facts = vec![(say!(locale, "task-pays"), pays)];
    if !sheet.is_single() {
        let (at, left) = (session.done + 1, sheet.outlook.left);
        let count = if LEFT_COUNTED <= left {
            say!(locale, "task-n-of-many", n = at, m = at + left)
        } else {
            say!(locale, "task-n-of-m", n = at, m = at + left)
        };
        facts.push((say!(locale, "task-number"), html! { (count) }));
    }
    if 0 < session.done {
        let earned = ui::money(locale, session.earned);
        let length = locale.duration(now.since(session.since));
        let hourly = session.hourly(now);
        let so_far = html! {
            (earned) " " (say!(locale, "task-in-time", time = length))
            @if let Some(it) = hourly {
                " · " (say!(locale, "task-each-hour", money = locale.money(it)))
            }
        };
        facts.push((say!(locale, "task-this-session"), so_far));
    }
    facts
}
