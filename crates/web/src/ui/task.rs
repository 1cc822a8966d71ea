//! The page on which a task is done: a bar that says what it pays and how long is left,
//! the work, and a dock with the one primary button.

use maud::{Markup, html};

use super::{Icon, Shell, icon};

/// The bar on top of the task page.
#[derive(Debug, Clone)]
pub struct TaskBar<'a> {
    pub title: &'a str,
    /// Where the cross leads.
    pub leave: &'a str,
    /// What the cross says.
    pub leave_label: &'a str,
    /// Short facts: pays, n of m, session.
    pub facts: Vec<(&'a str, Markup)>,
    /// The [`super::countdown`], or nothing.
    pub timer: Markup,
}

/// The task page. `dock` stands at the bottom of the screen; its buttons name the form by
/// `form=`, or the whole form is in `content` and `dock` is part of it by [`dock`].
pub fn task_page(shell: &Shell<'_>, bar: &TaskBar<'_>, content: Markup) -> Markup {
    shell.document(
        "task-page",
        html! {
            header.bar.taskbar {
                div.wrap {
                    a.leave href=(bar.leave) {
                        (icon(Icon::Cross)) span.sr-only { (bar.leave_label) }
                    }
                    h1 { (bar.title) }
                    dl {
                        @for (term, fact) in &bar.facts { div { dt { (term) } dd { (fact) } } }
                    }
                    div.clock { (icon(Icon::Clock)) (bar.timer) }
                }
            }
            (shell.flash_line())
            main #main tabindex="-1" { (content) }
        },
    )
}

/// What is looked at (left) and what is answered (right), below each other on a phone.
pub fn stage(shown: Markup, asked: Markup) -> Markup {
    html! {
        div.wrap.stage { div.shown.stack { (shown) } div.asked.stack { (asked) } }
    }
}

/// The dock at the bottom of the screen: hints on the left, whether the draft is saved, and
/// buttons on the right. It stands inside the form, as its last part.
pub fn dock(hints: &[(&str, &str)], buttons: Markup) -> Markup {
    html! {
        div.dock {
            div.wrap {
                ul.hints { @for (key, what) in hints { li { kbd { (key) } " " (what) } } }
                p.autosave role="status" {}
                div.actions { (buttons) }
            }
        }
    }
}
