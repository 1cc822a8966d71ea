//! Layout: the head of a page, cards, columns and lists of facts.

use std::borrow::Cow;

use maud::{Markup, Render, html};

/// The head of a page: where it is, what it is, its state, and what can be done with it.
#[derive(Debug, Clone)]
#[must_use]
pub struct PageHead<'a> {
    title: Cow<'a, str>,
    crumbs: Vec<(Cow<'a, str>, Cow<'a, str>)>,
    lead: Option<Markup>,
    badge: Option<Markup>,
    actions: Option<Markup>,
}

impl<'a> PageHead<'a> {
    pub fn new(title: impl Into<Cow<'a, str>>) -> Self {
        Self { title: title.into(), crumbs: Vec::new(), lead: None, badge: None, actions: None }
    }

    /// A page above this one; call it from the top down.
    pub fn under(mut self, href: impl Into<Cow<'a, str>>, label: impl Into<Cow<'a, str>>) -> Self {
        self.crumbs.push((href.into(), label.into()));
        self
    }

    /// One sentence below the title.
    pub fn lead(mut self, text: &str) -> Self {
        self.lead = Some(html! { (text) });
        self
    }

    /// A line of facts below the title, such as amounts and moments.
    pub fn lead_markup(mut self, markup: Markup) -> Self {
        self.lead = Some(markup);
        self
    }

    /// The state beside the title.
    pub fn badge(mut self, badge: Markup) -> Self {
        self.badge = Some(badge);
        self
    }

    /// Buttons on the right.
    pub fn actions(mut self, actions: Markup) -> Self {
        self.actions = Some(actions);
        self
    }
}

impl Render for PageHead<'_> {
    fn render(&self) -> Markup {
        html! {
            div.page-head {
                div {
                    @if !self.crumbs.is_empty() {
                        ol.crumbs {
                            @for (href, label) in &self.crumbs {
                                li { a href=(href) { (label) } }
                            }
                        }
                    }
                    h1 { (self.title) @if let Some(badge) = &self.badge { " " (badge) } }
                    @if let Some(lead) = &self.lead { p.lead { (lead) } }
                }
                @if let Some(actions) = &self.actions { div.actions { (actions) } }
            }
        }
    }
}

/// A part of a page with a heading, and perhaps a link or button beside it.
#[derive(Debug, Clone)]
#[must_use]
pub struct Section<'a> {
    title: Cow<'a, str>,
    beside: Option<Markup>,
}

impl<'a> Section<'a> {
    pub fn new(title: impl Into<Cow<'a, str>>) -> Self {
        Self { title: title.into(), beside: None }
    }

    pub fn beside(mut self, markup: Markup) -> Self {
        self.beside = Some(markup);
        self
    }
}

impl Render for Section<'_> {
    fn render(&self) -> Markup {
        html! {
            div.section-head {
                h2 { (self.title) }
                @if let Some(beside) = &self.beside { (beside) }
            }
        }
    }
}

/// A card with a heading; an empty title means none.
pub fn card(title: &str, body: Markup) -> Markup {
    html! {
        section.card.stack { @if !title.is_empty() { h2 { (title) } } (body) }
    }
}

/// A card without padding, for a table or a list that reaches its edges.
pub fn card_flush(title: &str, body: Markup) -> Markup {
    html! {
        section.card.flush { @if !title.is_empty() { h2 { (title) } } (body) }
    }
}

/// Things below each other.
pub fn stack(body: Markup) -> Markup {
    html! { div.stack { (body) } }
}

/// Things beside each other, as many as fit, below each other on a phone.
pub fn cols(items: impl IntoIterator<Item = Markup>) -> Markup {
    html! { div.cols { @for it in items { (it) } } }
}

/// A main part and a narrower one beside it, below it on a phone.
pub fn split(main: Markup, aside: Markup) -> Markup {
    html! { div.split { div.stack { (main) } div.stack { (aside) } } }
}

/// Terms with their facts.
pub fn definitions<'a>(pairs: impl IntoIterator<Item = (&'a str, Markup)>) -> Markup {
    html! {
        dl.facts {
            @for (term, fact) in pairs { div { dt { (term) } dd { (fact) } } }
        }
    }
}

/// Something that opens when asked for.
pub fn details(summary: impl Render, body: Markup) -> Markup {
    html! { details.more { summary { (summary) } div.stack { (body) } } }
}
