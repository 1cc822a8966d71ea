//! The foot of every page: what everybody may read, the languages, and the proverb.

use locale::{Language, Word};
use maud::{Markup, html};

use super::{Shell, csrf_field, hidden, mark};

/// A page that the operator added to the foot.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FootLink {
    pub href: String,
    pub label: String,
}

/// What stands at the foot whatever the operator adds.
const PAGES: &[(&str, Word)] = &[
    ("/help", Word::Help),
    ("/fees", Word::Fees),
    ("/transparency", Word::Transparency),
    ("/conduct", Word::Conduct),
    ("/privacy", Word::Privacy),
    ("/imprint", Word::Imprint),
    ("/terms", Word::Terms),
];

pub(super) fn show(shell: &Shell<'_>) -> Markup {
    let locale = shell.locale;
    html! {
        footer.foot {
            div.wrap {
                nav.foot-links aria-label=(locale.word(Word::Footer)) {
                    ul {
                        @for (href, word) in PAGES {
                            @let current = *href == shell.here;
                            li {
                                a href=(href) aria-current=[current.then_some("page")] {
                                    (locale.word(*word))
                                }
                            }
                        }
                        @for it in &shell.foot { li { a href=(it.href) { (it.label) } } }
                        li { a href="/api/v1/openapi.json" { "API" } }
                    }
                }
                div.foot-line {
                    p { (mark()) (shell.brand) span.proverb { (shell.saying()) } }
                    (languages(shell))
                }
            }
        }
    }
}

/// The switch of languages: each is named in itself, so that whoever needs it can read it.
fn languages(shell: &Shell<'_>) -> Markup {
    let locale = shell.locale;
    html! {
        form.languages method="post" action="/language" {
            (csrf_field(shell.csrf()))
            (hidden("back", shell.here))
            @for it in Language::ALL {
                @let current = it == locale.language();
                button type="submit" name="language" value=(it.code()) lang=(it.code())
                    aria-current=[current.then_some("true")] { (it.name()) }
            }
        }
    }
}
