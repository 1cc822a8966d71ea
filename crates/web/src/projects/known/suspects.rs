//! Known answers that many good workers miss: a look, and what to do.

use locale::Locale;
use market::{ProjectId, gold::Line};
use maud::{Markup, html};

use super::{Seen, known_href, right, short};
use crate::{
    ui::{card, link_button, post_button},
    words::say,
};

pub(super) fn card_of(locale: &Locale, id: ProjectId, seen: &Seen, csrf: &str) -> Markup {
    let line = |it: &Line| {
        let (to, position) = (known_href(id, it.task.id), it.task.position);
        html! {
            li.stack {
                p {
                    a href=(to) { (say!(locale, "gold-task", n = position)) } " "
                    span.clip { (short(&it.task.input)) }
                }
                p { (say!(locale, "gold-suspect-why", n = it.good_wrong, of = it.good_seen)) }
                p.muted {
                    (say!(locale, "gold-known-is"))
                    " " (right(seen.form.as_ref(), it.task.gold.as_deref()))
                }
                div.actions {
                    (link_button(to.clone(), say!(locale, "gold-correct")).small())
                    (post_button(format!("{to}/keeping"), csrf, say!(locale, "gold-keep")).small())
                    (post_button(format!("{to}/retirement"), csrf, say!(locale, "gold-retire"))
                        .small())
                }
            }
        }
    };
    html! {
        @if !seen.suspects.is_empty() {
            (card(&say!(locale, "gold-suspects"), html! {
                p { (say!(locale, "gold-suspects-text")) }
                ul.stack { @for it in &seen.suspects { (line(it)) } }
            }))
        }
    }
}
