//! The design system: every piece of HTML that more than one page uses.
//!
//! Invariants: nothing here knows the market, only text, amounts and moments; everything
//! works without JavaScript; no `style=`, no `on…=`, no inline script, because the content
//! security policy forbids them; a function that owns words takes the [`locale::Locale`].
//!
//! `/styleguide` shows each of these in each state.

mod avatar;
mod button;
mod chart;
mod chip;
mod code;
mod confirm;
mod drawing;
mod field;
mod figures;
mod flash;
mod form;
mod icon;
mod job;
mod layout;
mod list;
mod markdown;
mod money;
mod nav;
mod progress;
mod shell;
mod state;
mod table;
mod task;
mod thread;
mod time;

#[cfg(test)]
pub(crate) mod checks;
#[cfg(test)]
mod tests;

pub use avatar::avatar;
pub use button::{Button, link_button, post_button, submit};
pub use chart::{BarChart, bar_list};
pub use chip::{Filter, Tone, chip, chip_icon, chip_link, filter_bar, note};
pub use code::{code_block, copyable};
pub use confirm::Confirm;
pub use field::{Choice, Field, Fields};
pub use figures::{Stat, meter, stats};
pub use flash::Flash;
pub use form::{CSRF_FIELD, Errors, Form, csrf_field, form, hidden};
pub use icon::{Icon, brand, icon, mark};
pub use job::{Job, jobs};
pub use layout::{PageHead, Section, card, card_flush, cols, definitions, details, split, stack};
pub use list::{Empty, Pager, Tab, tabs};
pub use markdown::{excerpt, markdown};
pub use money::{money, money_beside_points, movement, price, reward};
pub use nav::{Place, Role, Viewer};
pub use progress::{Moment, Step, stepper, timeline};
pub use shell::{Shell, Theme, page};
pub use state::{badge, state_words};
pub use table::Table;
pub use task::{TaskBar, dock, stage, task_page};
pub use thread::{FileLink, Message, file_list, thread};
pub use time::{countdown, date, date_time, deadline, relative};
