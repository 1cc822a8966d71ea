//! Code and secrets to take away: shown in full, copied by one press where scripts run.

use maud::{Markup, html};

use super::{Icon, icon};

/// A block of code or data. The label says what it is and is read out with it.
pub fn code_block(label: &str, text: &str) -> Markup {
    html! {
        figure.code {
            figcaption { (label) (copy_button(text)) }
            pre role="group" tabindex="0" aria-label=(label) { code { (text) } }
        }
    }
}

/// A short value, such as an id or a key, on one line.
pub fn copyable(text: &str) -> Markup {
    html! { span.copyable { code { (text) } (copy_button(text)) } }
}

/// The script gives the button its words and shows it; without scripts it stays hidden.
fn copy_button(text: &str) -> Markup {
    html! {
        button.copy type="button" data-copy=(text) hidden {
            (icon(Icon::Copy)) span {}
        }
    }
}
