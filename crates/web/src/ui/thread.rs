//! Threads: messages between two sides, with files.

use base::Timestamp;
use locale::Locale;
use maud::{Markup, html};

use super::{Icon, avatar, date_time, icon};

/// A file that can be saved.
#[derive(Debug, Clone)]
pub struct FileLink<'a> {
    pub href: &'a str,
    pub name: &'a str,
    /// In bytes.
    pub size: u64,
}

/// One message. `body` is trusted markup: pass it through [`super::markdown`].
#[derive(Debug, Clone)]
pub struct Message<'a> {
    pub from: &'a str,
    /// The sender's part in this, such as `Requester`; empty for none.
    pub role: &'a str,
    /// Whether the reader wrote it.
    pub mine: bool,
    pub at: Timestamp,
    pub body: Markup,
    pub files: Vec<FileLink<'a>>,
}

/// Messages, oldest first.
pub fn thread(locale: &Locale, messages: &[Message<'_>]) -> Markup {
    html! {
        ol.thread {
            @for it in messages {
                li class=[it.mine.then_some("mine")] {
                    article {
                        header {
                            (avatar(it.from))
                            b { bdi { (it.from) } }
                            @if !it.role.is_empty() { span.role { (it.role) } }
                            (date_time(locale, it.at))
                        }
                        div.body { (it.body) }
                        (file_list(locale, &it.files))
                    }
                }
            }
        }
    }
}

/// Files to save, with their sizes; nothing when there are none.
pub fn file_list(locale: &Locale, files: &[FileLink<'_>]) -> Markup {
    html! {
        @if !files.is_empty() {
            ul.files {
                @for it in files {
                    li {
                        a href=(it.href) download { (icon(Icon::File)) bdi { (it.name) } }
                        " " small { (locale.size(it.size)) }
                    }
                }
            }
        }
    }
}
