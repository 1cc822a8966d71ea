//! Buttons: links that look like one, submit buttons, and whole forms of one button.
//!
//! Invariant: whatever changes something is a POST form with a CSRF token, never a link.

use std::borrow::Cow;

use maud::{Markup, Render, html};

use super::{Icon, csrf_field, icon};

#[derive(Debug, Clone)]
enum Does<'a> {
    Link { href: Cow<'a, str> },
    Submit { pair: Option<(&'a str, Cow<'a, str>)> },
    Post { action: Cow<'a, str>, csrf: &'a str, hidden: Vec<(&'a str, Cow<'a, str>)> },
}

/// A button; render it inside `html!` with parentheses.
#[derive(Debug, Clone)]
#[must_use]
pub struct Button<'a> {
    does: Does<'a>,
    label: Cow<'a, str>,
    look: &'static str,
    harm: &'static str,
    size: &'static str,
    icon: Option<Icon>,
    icon_after: Option<Icon>,
    key: Option<&'static str>,
    confirm: Option<Cow<'a, str>>,
    download: bool,
    unchecked: bool,
    previews: bool,
}

/// A link that looks like a button.
pub fn link_button<'a>(
    href: impl Into<Cow<'a, str>>,
    label: impl Into<Cow<'a, str>>,
) -> Button<'a> {
    Button::new(Does::Link { href: href.into() }, label.into())
}

/// The button that sends the form it stands in.
pub fn submit<'a>(label: impl Into<Cow<'a, str>>) -> Button<'a> {
    Button::new(Does::Submit { pair: None }, label.into())
}

/// A form of one button: posts to `action` with the CSRF token.
pub fn post_button<'a>(
    action: impl Into<Cow<'a, str>>,
    csrf: &'a str,
    label: impl Into<Cow<'a, str>>,
) -> Button<'a> {
    Button::new(Does::Post { action: action.into(), csrf, hidden: Vec::new() }, label.into())
}

impl<'a> Button<'a> {
    fn new(does: Does<'a>, label: Cow<'a, str>) -> Self {
        Self {
            does,
            label,
            look: "",
            harm: "",
            size: "",
            icon: None,
            icon_after: None,
            key: None,
            confirm: None,
            download: false,
            unchecked: false,
            previews: false,
        }
    }

    /// The one thing to do on this page.
    pub fn primary(mut self) -> Self {
        self.look = " primary";
        self
    }

    /// Beside a more important button.
    pub fn quiet(mut self) -> Self {
        self.look = " quiet";
        self
    }

    /// Takes something away; goes with each of the other looks.
    pub fn danger(mut self) -> Self {
        self.harm = " danger";
        self
    }

    /// For rows of a table or list.
    pub fn small(mut self) -> Self {
        self.size = " small";
        self
    }

    pub fn icon(mut self, which: Icon) -> Self {
        self.icon = Some(which);
        self
    }

    /// An icon after the label, such as an arrow.
    pub fn icon_after(mut self, which: Icon) -> Self {
        self.icon_after = Some(which);
        self
    }

    /// As [`Self::key`], or no key.
    pub fn keys(mut self, key: Option<&'static str>) -> Self {
        self.key = key;
        self
    }

    /// Shows the key that presses it (the key itself is handled by the page's script).
    pub fn key(mut self, key: &'static str) -> Self {
        self.key = Some(key);
        self
    }

    /// A submit button that sends its own name and value.
    pub fn sends(mut self, name: &'a str, value: impl Into<Cow<'a, str>>) -> Self {
        if let Does::Submit { pair } = &mut self.does {
            *pair = Some((name, value.into()));
        }
        self
    }

    /// A hidden value that a post button sends along.
    pub fn hidden(mut self, name: &'a str, value: impl Into<Cow<'a, str>>) -> Self {
        if let Does::Post { hidden, .. } = &mut self.does {
            hidden.push((name, value.into()));
        }
        self
    }

    /// Asks this first where scripts run. What cannot be undone needs a [`super::Confirm`]
    /// page as well, since without scripts the button acts at once.
    pub fn confirm(mut self, question: impl Into<Cow<'a, str>>) -> Self {
        self.confirm = Some(question.into());
        self
    }

    /// A link whose target is saved as a file.
    pub fn download(mut self) -> Self {
        self.download = true;
        self
    }

    /// A submit button for which the browser does not ask whether the form is complete, such as
    /// one that saves a draft.
    pub fn unchecked(mut self) -> Self {
        self.unchecked = true;
        self
    }

    /// A submit button that shows what the form would come to; see [`super::Form::previews`].
    pub fn previews(mut self) -> Self {
        self.previews = true;
        self
    }

    fn face(&self) -> Markup {
        html! {
            @if let Some(which) = self.icon { (icon(which)) }
            (self.label)
            @if let Some(which) = self.icon_after { (icon(which)) }
            @if let Some(key) = self.key { kbd { (key) } }
        }
    }
}

impl Render for Button<'_> {
    fn render(&self) -> Markup {
        let class = format!("btn{}{}{}", self.look, self.harm, self.size);
        let question = self.confirm.as_deref();
        match &self.does {
            Does::Link { href } => html! {
                a class=(class) href=(href) download[self.download]
                    aria-keyshortcuts=[self.key] { (self.face()) }
            },
            Does::Submit { pair } => html! {
                button class=(class) type="submit" data-confirm=[question]
                    formnovalidate[self.unchecked] data-preview[self.previews]
                    name=[pair.as_ref().map(|it| it.0)]
                    value=[pair.as_ref().map(|it| it.1.as_ref())] { (self.face()) }
            },
            Does::Post { action, csrf, hidden } => html! {
                form.inline method="post" action=(action) {
                    (csrf_field(csrf))
                    @for (name, value) in hidden {
                        input type="hidden" name=(name) value=(value);
                    }
                    button class=(class) type="submit" data-confirm=[question] { (self.face()) }
                }
            },
        }
    }
}
