//! Forms: every field untouched, filled, and wrong; steps, drafts and questions.

use base::FieldError;
use locale::Locale;
use maud::{Markup, Render, html};

use super::CSRF;
use crate::ui::{self, Choice, Confirm, Errors, Fields, Section, Step};

pub(super) fn show(locale: &Locale) -> Markup {
    html! {
        (Section::new("Forms"))
        (stepper(locale))
        (ui::cols([ui::card("Untouched", untouched(locale)), ui::card("Refused", refused(locale))]))
        (ui::card("Choices with keys", keys(locale)))
    }
}

fn stepper(locale: &Locale) -> Markup {
    let step = |(label, is_done): (&'static str, bool)| Step {
        label: label.into(),
        href: Some("#main".into()),
        is_done,
    };
    let steps = [
        ("Kind", true),
        ("Instructions", true),
        ("Form", false),
        ("Data", true),
        ("Quality", false),
        ("Pay", false),
    ];
    let steps = steps.map(step);
    html! { (ui::stepper(locale, &steps, 2)) (ui::stepper(locale, &steps, 0)) }
}

fn choices() -> [Choice<'static>; 3] {
    [
        Choice::new("open", "Open").help("Any eligible worker starts at once."),
        Choice::new("apply", "Apply").help("Workers apply, you award."),
        Choice::new("invite", "Invite").help("Only those you name."),
    ]
}

fn untouched(locale: &Locale) -> Markup {
    let errors = Errors::none();
    let f = Fields::new(locale, &errors);
    let body = html! {
        (f.text("title", "Title").required().max_length(120)
            .help("Say what is to be done, in one line."))
        (f.email("email", "E-mail").required().autocomplete("email"))
        (f.password("password", "Password").required().autocomplete("new-password")
            .help("Eight characters or more; pasting is fine."))
        (f.amount("price", "Price of an answer").required().help("The worker receives 80% of it."))
        (f.number("minutes", "Time limit").between("1", "600").unit("minutes").short())
        (f.date("deadline", "Deadline"))
        (f.url("reference", "Address of an example"))
        (f.counting_words(f.textarea("text", "Product text").required(), Some(120), Some(200)))
        (f.textarea("notes", "Notes").max_length(2_000).rows(3))
        (f.select("language", "Language", [
            Choice::new("", "Choose a language"),
            Choice::new("de", "German"),
            Choice::new("en", "English"),
        ]).required())
        (f.radios("hiring", "Hiring", choices()).required().value("open"))
        (f.checkboxes("devices", "Devices", [
            Choice::new("phone", "Phone"),
            Choice::new("computer", "Computer"),
        ]).value("phone").value("computer"))
        (f.file("sample", "Work sample").accept(".pdf,.txt").several()
            .help("Up to 25 MB each: PDF or plain text."))
        (f.code("code", "Six digits from your app").required())
        (f.checkbox("rules", "I have read the rules").required())
        div.actions { (ui::submit("Save").primary()) (ui::link_button("#main", "Cancel").quiet()) }
    };
    f.form("/styleguide", CSRF, body)
        .upload()
        .autosave(locale, "/styleguide/draft")
        .id("untouched")
        .render()
}

fn refused(locale: &Locale) -> Markup {
    let errors = Errors::of(
        locale,
        &[
            FieldError::new("r-title", "required"),
            FieldError::new("r-email", "email-malformed"),
            FieldError::new("r-price", "amount-not-a-number"),
            FieldError::new("r-text", "text-too-long").with(2_000),
        ],
    )
    .with("r-language", "Choose one of the languages.")
    .with("r-hiring", "Choose how workers get the job.")
    .with("r-sample", "Send a file of at most 25 MB.")
    .with("r-rules", "Read the rules and tick the box.")
    .with("somewhere", "A field that is not on this page.")
    .with("", "The project has changed meanwhile. Look at it again.");
    let f = Fields::new(locale, &errors);
    let body = html! {
        (f.text("r-title", "Title").required())
        (f.email("r-email", "E-mail").required().value("mara at example"))
        (f.amount("r-price", "Price of an answer").required().value("four"))
        (f.textarea("r-text", "Text").max_length(20)
            .value("More than twenty characters stand here.")
            .help("A sentence that helps."))
        (f.select("r-language", "Language", [Choice::new("", "Choose a language")]).required())
        (f.radios("r-hiring", "Hiring", choices()).required())
        (f.file("r-sample", "Work sample"))
        (f.checkbox("r-rules", "I have read the rules").required())
        div.actions { (ui::submit("Save").primary()) }
    };
    f.form("/styleguide", CSRF, body).render()
}

fn keys(locale: &Locale) -> Markup {
    let errors = Errors::none();
    let f = Fields::new(locale, &errors);
    let body = html! {
        (f.radios("weather", "What is the weather in the picture?", [
            Choice::new("sunny", "Sunny").help("Blue sky, clear shadows"),
            Choice::new("cloudy", "Cloudy").help("No sun, no rain"),
            Choice::new("night", "Night"),
        ]).required().keys().value("cloudy"))
        (f.checkboxes("seen", "What do you see?", [
            Choice::new("car", "A car"),
            Choice::new("bus", "A bus"),
        ]).keys().value("bus"))
        div.actions {
            (ui::submit("Submit and next").primary().key("Ctrl Enter").sends("then", "next"))
        }
    };
    f.form("/styleguide", CSRF, body).render()
}

/// The content of the page that asks before something final.
pub(super) fn question(locale: &Locale) -> Markup {
    let confirm = Confirm {
        question: "Close the project?".into(),
        consequences: vec![
            "No further answers are taken.".into(),
            "€12.00 come back from escrow to your wallet.".into(),
        ],
        verb: "Close the project".into(),
        back: "#main".into(),
    };
    confirm.show(locale, "/styleguide", CSRF, html! {})
}

/// The content of a short page for strangers.
pub(super) fn sign_in(locale: &Locale) -> Markup {
    let errors = Errors::none();
    let f = Fields::new(locale, &errors);
    let body = html! {
        (f.email("email", "E-mail").required().autocomplete("username"))
        (f.password("password", "Password").required().autocomplete("current-password"))
        div.actions {
            (ui::submit("Sign in").primary())
            a href="#main" { "Forgotten the password?" }
        }
    };
    html! {
        (ui::PageHead::new("Sign in"))
        (ui::card("", f.form("/styleguide", CSRF, body).render()))
        p.muted { "New here? " a href="/sign-up" { "Make an account" } "." }
    }
}
