//! Settling a report: what a moderator writes, whatever was reported.

use base::{Id, Reason};
use locale::Locale;
use maud::{Markup, Render, html};
use serde::Deserialize;

use crate::{
    ui::{Fields, submit},
    words::say,
    wrong::Wrong,
};

/// What the moderator writes.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(super) struct Settlement {
    pub(super) note: String,
}

/// A settlement that came back.
pub(super) struct Back<Kind> {
    pub(super) of: Id<Kind>,
    pub(super) typed: String,
    pub(super) wrong: Wrong,
}

/// The form that settles the report `id`; `place` is where its kind of reports has its pages.
pub(super) fn form<Kind>(
    locale: &Locale,
    csrf: &str,
    place: &str,
    id: Id<Kind>,
    back: Option<&Back<Kind>>,
) -> Markup {
    let nothing = Wrong::nothing();
    let back = back.filter(|back| back.of == id);
    let apart = id.to_string();
    let f = Fields::new(locale, back.map_or(&nothing.errors, |it| &it.wrong.errors)).apart(&apart);
    let body = html! {
        (f.text("note", say!(locale, "appeals-report-note")).required()
            .max_length(Reason::MAX).value(back.map(|it| it.typed.clone()).unwrap_or_default()))
        div.actions { (submit(say!(locale, "appeals-report-settle"))) }
    };
    f.form(format!("{place}/{id}/settlement"), csrf, body).render()
}
