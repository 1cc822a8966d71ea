//! Lists: tabs above them, pages through them, and what stands where they are empty.

use std::borrow::Cow;

use locale::{Locale, Word};
use maud::{Markup, Render, html};

use super::{Icon, drawing::drawing, icon};

/// One tab: a link to a view of the same thing.
#[derive(Debug, Clone)]
pub struct Tab<'a> {
    pub href: Cow<'a, str>,
    pub label: Cow<'a, str>,
    /// How many wait there.
    pub count: Option<i64>,
    pub current: bool,
}

/// Views of the same thing, of which one is open.
pub fn tabs(locale: &Locale, label: &str, tabs: &[Tab<'_>]) -> Markup {
    html! {
        nav.tabs aria-label=(label) {
            ul {
                @for it in tabs {
                    li {
                        a href=(it.href) aria-current=[it.current.then_some("page")] {
                            (it.label)
                            @if let Some(count) = it.count {
                                " " span.count { (locale.number(count)) }
                            }
                        }
                    }
                }
            }
        }
    }
}

/// Links to the pages before and after, by cursor: nothing counts all rows.
#[derive(Debug, Clone, Default)]
pub struct Pager<'a> {
    /// The address of the newer page, if there is one.
    pub newer: Option<Cow<'a, str>>,
    /// The address of the older page, if there is one.
    pub older: Option<Cow<'a, str>>,
}

impl Pager<'_> {
    /// Cuts a list to one page of lines, where one more was asked for; the last line of the page
    /// when there is a next one.
    pub fn cut<T>(lines: &mut Vec<T>, page: i64) -> Option<&T> {
        let page = usize::try_from(page).unwrap_or_default();
        let has_next = page < lines.len();
        lines.truncate(page);
        lines.last().filter(|_| has_next)
    }

    /// Nothing at all when there is only one page.
    pub fn show(&self, locale: &Locale) -> Markup {
        html! {
            @if self.newer.is_some() || self.older.is_some() {
                nav.pager aria-label=(locale.word(Word::Pages)) {
                    @if let Some(href) = &self.newer {
                        a.btn href=(href) rel="prev" {
                            (icon(Icon::ArrowBack)) (locale.word(Word::Newer))
                        }
                    }
                    @if let Some(href) = &self.older {
                        a.btn href=(href) rel="next" {
                            (locale.word(Word::Older)) (icon(Icon::ArrowOn))
                        }
                    }
                }
            }
        }
    }
}

/// What stands where a list is empty. It always has a next step, because nobody should meet
/// an empty list without one.
#[derive(Debug, Clone)]
#[must_use]
pub struct Empty<'a> {
    icon: Icon,
    title: Cow<'a, str>,
    text: Cow<'a, str>,
    looked: Option<String>,
    step: Markup,
}

impl<'a> Empty<'a> {
    /// What is empty, why, and the button or link that leads on.
    pub fn new(
        title: impl Into<Cow<'a, str>>,
        text: impl Into<Cow<'a, str>>,
        step: impl Render,
    ) -> Self {
        let step = step.render();
        let (title, text) = (title.into(), text.into());
        Self { icon: Icon::Stack, title, text, looked: None, step }
    }

    pub fn icon(mut self, which: Icon) -> Self {
        self.icon = which;
        self
    }

    /// When somebody last looked, for a desk at which nothing waits.
    pub fn looked(mut self, sentence: String) -> Self {
        self.looked = Some(sentence);
        self
    }
}

impl Render for Empty<'_> {
    fn render(&self) -> Markup {
        html! {
            div.empty {
                (drawing(self.icon))
                p.title { (self.title) }
                p { (self.text) }
                @if let Some(looked) = &self.looked { p.small-text { (looked) } }
                div.actions { (self.step) }
            }
        }
    }
}
