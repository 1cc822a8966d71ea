//! What a worker has begun: the first thing they are led to when they come back.

use base::{Result, Timestamp};
use locale::Locale;
use market::{
    AccountId,
    assignments::{self, Mine, State as Standing},
};
use maud::{Markup, html};
use store::Tx;

use crate::{
    ui::{self, Icon, link_button},
    words::say,
};

/// So many tasks to go on with are shown.
const MOST: i64 = 3;

/// The most urgent of what is begun.
pub(crate) async fn read(tx: &mut Tx, me: AccountId) -> Result<Vec<Mine>> {
    assignments::at_work(tx, me, MOST).await
}

/// What to go on with; nothing where nothing is under way.
pub(crate) fn show(locale: &Locale, now: Timestamp, begun: &[Mine]) -> Markup {
    let line = |it: &Mine| {
        let (label, wish) = match it.state {
            Standing::Rework => (say!(locale, "jobs-change-it"), true),
            _ => (say!(locale, "jobs-carry-on"), false),
        };
        html! {
            li {
                div {
                    h2 { (it.title) }
                    p.muted {
                        (ui::money(locale, it.reward)) " · "
                        @if wish { (say!(locale, "jobs-changes-wanted")) " · " }
                        (ui::deadline(locale, now, it.deadline))
                    }
                }
                (link_button(format!("/work/{}", it.id), label).primary()
                    .icon_after(Icon::ArrowOn))
            }
        }
    };
    html! {
        @if !begun.is_empty() {
            section.card.at-work aria-label=(say!(locale, "jobs-go-on-heading")) {
                ul { @for it in begun { (line(it)) } }
            }
        }
    }
}
