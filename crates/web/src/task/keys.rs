//! The keys of a task's page: what they do here, and the words that say so.
//!
//! Invariant: keys only press what is on the page; whoever has no keyboard, or no scripts, finds
//! a button for each of them.

use forms::{Ask, Medium, Rendered};
use locale::Locale;
use market::accounts::{Shortcut, Shortcuts};
use maud::{Markup, PreEscaped, html};

use super::{draw, sheet::Sheet};
use crate::words::say;

/// More choices than this have no digit of their own.
const DIGITS: usize = 10;

/// Which keys work on this page.
#[expect(clippy::struct_excessive_bools, reason = "each of them is a fact by itself")]
pub(super) struct Keys {
    shortcuts: Shortcuts,
    /// The most choices that a question here has; 0 where digits answer nothing.
    most: usize,
    /// One digit is the whole answer.
    pub(super) is_quick: bool,
    /// There is a picture to look into.
    pub(super) has_picture: bool,
    may_skip: bool,
    /// After this task there is no other.
    is_last: bool,
}

impl Keys {
    pub(super) fn of(sheet: &Sheet<'_>, items: &[Rendered<'_>]) -> Self {
        let asked: Vec<&Ask> = items.iter().filter_map(ask).collect();
        let is_quick = match asked.as_slice() {
            [Ask::Choice(options)] => options.len() <= DIGITS,
            [Ask::Rating(_)] => true,
            _ => false,
        };
        let is_picture =
            |it: &Rendered<'_>| matches!(it, Rendered::Media { medium: Medium::Image, .. });
        Self {
            shortcuts: sheet.shortcuts.clone(),
            most: asked.iter().map(|it| choices(it)).max().unwrap_or(0).min(DIGITS),
            is_quick,
            has_picture: items.iter().any(is_picture),
            is_last: !sheet.goes_on(),
            may_skip: sheet.holds_next(),
        }
    }

    /// What the scripts know of this task, as data that they read.
    pub(super) fn settings(&self, sheet: &Sheet<'_>) -> Markup {
        let id = sheet.turn.id;
        let key = |it: Shortcut| self.shortcuts.key(it).map(String::from);
        let ahead = sheet.holds_next().then(|| format!("/work/{id}/ahead"));
        let settings = serde_json::json!({
            "page": format!("/work/{id}"),
            "ahead": ahead,
            "keys": self.shortcuts.on,
            "quick": self.is_quick,
            "goOn": self.shortcuts.go_on,
            "skip": key(Shortcut::Skip),
            "report": key(Shortcut::Report),
            "zoom": key(Shortcut::Zoom),
            "help": key(Shortcut::Help),
            "going": say!(sheet.locale, "task-going-on"),
            "unsent": say!(sheet.locale, "task-unsent"),
        });
        let text = settings.to_string().replace('<', "\\u003c");
        html! { script type="application/json" id="turn" { (PreEscaped(text)) } }
    }

    /// A shortcut's key as it is shown; nothing where keys are off.
    fn shown(&self, it: Shortcut) -> Option<String> {
        let key = self.shortcuts.key(it).filter(|_| self.shortcuts.on);
        key.map(|it| it.to_uppercase().to_string())
    }

    fn digits(&self) -> Option<String> {
        match self.most {
            _ if !self.shortcuts.on => None,
            0 => None,
            DIGITS => Some("1–0".to_owned()),
            most => Some(format!("1–{most}")),
        }
    }

    /// What the dock says on the left: the few that are worth knowing.
    pub(super) fn hints(&self, locale: &Locale) -> Vec<(String, String)> {
        let mut hints = Vec::new();
        if let Some(digits) = self.digits() {
            hints.push((digits, say!(locale, "task-key-answers")));
        }
        if self.has_picture {
            hints.extend(self.shown(Shortcut::Zoom).map(|it| (it, say!(locale, "task-key-zoom"))));
        }
        hints.extend(self.shown(Shortcut::Help).map(|it| (it, say!(locale, "task-key-help"))));
        hints
    }

    /// Every key that works here, for the dialog.
    fn all(&self, locale: &Locale) -> Vec<(String, String)> {
        let mut all = Vec::new();
        if let Some(digits) = self.digits() {
            let what = if self.is_quick {
                say!(locale, "task-key-answers-quick")
            } else {
                say!(locale, "task-key-answers-many")
            };
            all.push((digits, what));
        }
        if self.shortcuts.on {
            let what = if self.is_last {
                say!(locale, "task-submit")
            } else {
                say!(locale, "task-key-submits")
            };
            all.push((say!(locale, "task-key-enter"), what));
        }
        all.push((say!(locale, "task-key-ctrl-enter"), say!(locale, "task-key-submits-typing")));
        let mut add = |it: Shortcut, does: bool, what: String| {
            all.extend(self.shown(it).filter(|_| does).map(|key| (key, what)));
        };
        add(Shortcut::Skip, self.may_skip, say!(locale, "task-key-skip"));
        add(Shortcut::Report, true, say!(locale, "task-report"));
        add(Shortcut::Zoom, self.has_picture, say!(locale, "task-key-zoom"));
        add(Shortcut::Help, true, say!(locale, "task-key-help"));
        if self.is_quick {
            all.push(("Esc".to_owned(), say!(locale, "task-key-undo")));
        }
        all
    }

    /// The list of the keys, which the page's script opens.
    pub(super) fn dialog(&self, locale: &Locale) -> Markup {
        html! {
            dialog.sheet-dialog #keys aria-labelledby="keys-title" {
                h2 #keys-title { (say!(locale, "task-keys")) }
                dl.keys {
                    @for (key, what) in self.all(locale) {
                        div { dt { kbd { (key) } } dd { (what) } }
                    }
                }
                form.actions method="dialog" {
                    button.btn.primary type="submit" { (say!(locale, "task-close")) }
                    a.btn.quiet href="/settings/shortcuts" { (say!(locale, "task-keys-change")) }
                }
            }
        }
    }

    /// The switch that stands beside the button it presses; scripts show it.
    pub(super) fn go_on_switch(&self, locale: &Locale) -> Markup {
        html! {
            label.go-on hidden {
                input type="checkbox" checked[self.shortcuts.go_on];
                span { (say!(locale, "task-go-on")) }
            }
        }
    }

    pub(super) fn skip_button(&self, locale: &Locale) -> Markup {
        html! {
            button.btn type="submit" name="_then" value="skip" formnovalidate {
                (say!(locale, "task-skip")) (self.mark(Shortcut::Skip))
            }
        }
    }

    pub(super) fn submit_button(&self, locale: &Locale, words: String) -> Markup {
        html! {
            button.btn.primary type="submit" name="_then" value="next" {
                (words)
                @if self.shortcuts.on {
                    kbd aria-hidden="true" { (say!(locale, "task-key-enter")) }
                }
            }
        }
    }

    pub(super) fn report_button(&self, locale: &Locale) -> Markup {
        html! {
            button.btn.small type="submit" name="_then" value="report" formnovalidate
                data-opens="report" {
                (crate::ui::icon(crate::ui::Icon::Flag))
                (say!(locale, "task-report")) (self.mark(Shortcut::Report))
            }
        }
    }

    pub(super) fn zoom_button(&self, locale: &Locale) -> Markup {
        html! {
            button.btn.small type="button" data-zooms hidden {
                (crate::ui::icon(crate::ui::Icon::ZoomIn))
                (say!(locale, "task-zoom")) (self.mark(Shortcut::Zoom))
            }
        }
    }

    fn mark(&self, it: Shortcut) -> Markup {
        html! { @if let Some(key) = self.shown(it) { kbd aria-hidden="true" { (key) } } }
    }
}

fn ask<'a>(item: &'a Rendered<'_>) -> Option<&'a Ask> {
    match item {
        Rendered::Asked { field, .. } => Some(&field.ask),
        _ => None,
    }
}

fn choices(ask: &Ask) -> usize {
    match ask {
        Ask::Choice(options) if options.len() <= draw::MOST_BUTTONS => options.len(),
        Ask::Choices(rule) => rule.options.len(),
        Ask::Rating(rule) => usize::from(rule.steps),
        _ => 0,
    }
}
