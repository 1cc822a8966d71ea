//! A sample of the page on which a task is done.

use base::{Money, minutes};
use maud::{Markup, Render, html};

use super::{CSRF, NOW};
use crate::ui::{self, Choice, Errors, Fields, Icon, Shell, TaskBar};

const INSTRUCTIONS: &str = "\
Choose what you see in the **sky and on the ground**, not what the season suggests.
If two apply, choose the stronger one.";

const REVIEW: &str = "\
> We waited forty minutes for soup, and when it came it was cold. The waiter was kind \
about it and took it off the bill, so we stayed for the cake. The cake was worth it.";

pub(super) fn show(shell: &Shell<'_>) -> Markup {
    let locale = shell.locale;
    let bar = TaskBar {
        title: "How does this review sound?",
        leave: "/my-work",
        leave_label: "Leave this task; the draft is kept",
        facts: vec![
            ("Task", html! { "8 of 10" }),
            ("Pays", ui::money(locale, Money::cents(6))),
            ("This session", ui::money(locale, Money::cents(42))),
        ],
        timer: ui::countdown(locale, NOW, NOW.plus(minutes(4) + 12_000)),
    };
    let errors = Errors::none();
    let f = Fields::new(locale, &errors);
    let asked = html! {
        (f.radios("tone", "The review as a whole is", [
            Choice::new("good", "Good").help("They would come again"),
            Choice::new("mixed", "Mixed").help("Praise and blame in balance"),
            Choice::new("bad", "Bad"),
            Choice::new("none", "Cannot tell").help("Not a review, or not in English"),
        ]).required().keys())
        (f.textarea("why", "Why do you think so?").rows(3).max_length(500))
        (ui::details("Instructions", ui::markdown(INSTRUCTIONS, 3)))
    };
    let shown = html! {
        (ui::card("Review 88-2041", ui::markdown(REVIEW, 3)))
        div.actions {
            (ui::link_button("/my-work", "Report a problem").small().icon(Icon::Flag))
        }
    };
    let body = html! {
        (ui::stage(shown, asked))
        (ui::dock(
            &[("1–4", "answer"), ("Ctrl Enter", "submit and next")],
            html! {
                (ui::submit("Skip").sends("then", "skip"))
                (ui::submit("Submit and next").primary())
            },
        ))
    };
    let form = f.form("/styleguide", CSRF, body).autosave(locale, "/styleguide/draft");
    ui::task_page(shell, &bar, form.render())
}
