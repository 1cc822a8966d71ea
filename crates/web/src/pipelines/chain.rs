//! The picture of a chain: boxes for projects, and between them what goes on.

use locale::Locale;
use market::{
    ProjectId,
    pipelines::{Chain, Link, Node, Takes},
};
use maud::{Markup, html};

use crate::{
    projects::href,
    ui::{Icon, Tone, badge, icon, note},
    words::say,
};

/// The boxes from the beginning to the end; `at` is the project that is open.
pub(crate) fn picture(locale: &Locale, chain: &Chain, at: ProjectId) -> Markup {
    let last = chain.nodes.iter().map(|it| it.depth).max().unwrap_or_default();
    html! {
        ol.chain {
            @for depth in 0..=last {
                @let here = chain.nodes.iter().filter(|it| it.depth == depth);
                li.chain-step {
                    @for node in here { (one(locale, chain, node, at)) }
                }
            }
        }
    }
}

/// One project, under what comes into it.
fn one(locale: &Locale, chain: &Chain, node: &Node, at: ProjectId) -> Markup {
    let into = chain.links.iter().filter(|it| it.pipeline.target == node.project);
    html! {
        div.chain-node {
            @for link in into { (way(locale, chain, link)) }
            @let here = (node.project == at).then_some("page");
            a.chain-box href=(href(node.project, "")) aria-current=[here] {
                strong { (node.title) }
                span.chain-line {
                    (badge(locale, node.state.as_str()))
                    span.muted { (say!(locale, "pipelines-tasks", n = node.tasks)) }
                }
            }
        }
    }
}

/// What goes on from one project to the next, and what waits.
fn way(locale: &Locale, chain: &Chain, link: &Link) -> Markup {
    let it = &link.pipeline;
    let several = 1 < chain.links.iter().filter(|l| l.pipeline.target == it.target).count();
    let from = chain.nodes.iter().find(|node| node.project == it.source);
    let told = match it.terms.takes {
        Takes::Accepted => say!(locale, "pipelines-went-on", n = it.made),
        Takes::Submitted => say!(locale, "pipelines-went-to-check", n = it.made),
    };
    html! {
        p.chain-way {
            (icon(Icon::ArrowOn))
            span {
                @if let Some(from) = from.filter(|_| several) { (from.title) ": " }
                (told)
                @if 0 < link.waiting {
                    " · " strong { (say!(locale, "pipelines-waiting", n = link.waiting)) }
                }
            }
        }
        @if let Some((code, detail)) = &it.trouble {
            p.chain-trouble {
                (icon(Icon::Warning))
                a href=(href(it.source, "next")) { (locale.explain(code, detail)) }
            }
        }
    }
}

/// What workers are told about tasks that show other people's work.
pub(crate) fn told_to_workers(locale: &Locale, role: Takes) -> Markup {
    let text = match role {
        Takes::Submitted => say!(locale, "pipelines-you-check"),
        Takes::Accepted => say!(locale, "pipelines-you-go-on"),
    };
    note(Tone::Plain, html! { p { (text) } })
}
