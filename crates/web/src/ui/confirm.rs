//! A page that asks before something that cannot be undone, without any dialog.

use std::borrow::Cow;

use locale::{Locale, Word};
use maud::{Markup, html};

use super::{Form, link_button, submit};

/// The question, its consequences, and the two ways on.
#[derive(Debug, Clone)]
pub struct Confirm<'a> {
    /// The question, as the page's heading: `Close the project?`
    pub question: Cow<'a, str>,
    /// What will happen, one sentence each.
    pub consequences: Vec<Cow<'a, str>>,
    /// What the button says: the verb, never "OK".
    pub verb: Cow<'a, str>,
    /// Where "Cancel" leads.
    pub back: Cow<'a, str>,
}

impl<'a> Confirm<'a> {
    /// The content of the page; `fields` are further inputs, such as a reason.
    pub fn show(
        &'a self,
        locale: &Locale,
        action: &'a str,
        csrf: &'a str,
        fields: Markup,
    ) -> Markup {
        let form: Form<'a> = super::form(
            action,
            csrf,
            html! {
                (fields)
                div.actions {
                    (submit(self.verb.as_ref()).primary().danger())
                    (link_button(self.back.as_ref(), locale.word(Word::Cancel)).quiet())
                }
            },
        );
        html! {
            section.card.confirm.stack {
                h1 { (self.question) }
                ul.bullets { @for it in &self.consequences { li { (it) } } }
                (form)
            }
        }
    }
}
