//! Files that an answer names: what they are called, and what is looked at or listened to.

use locale::Locale;
use market::files::{File, MediaType};
use maud::{Markup, html};

use crate::words::say;

/// The files of one answer, as pages show them.
#[derive(Debug, Default)]
pub(crate) struct Files(Vec<File>);

impl Files {
    pub(crate) fn of(files: &[File]) -> Self {
        Self(files.to_vec())
    }

    pub(crate) fn none() -> Self {
        Self::default()
    }

    /// The name under which a file was uploaded.
    pub(crate) fn name(&self, id: &str) -> Option<&str> {
        self.find(id).map(|it| it.name.as_str())
    }

    /// A file as it was handed in: pictures are seen, sound and films are played, everything can
    /// be downloaded by its name.
    pub(crate) fn show(&self, locale: &Locale, id: &str) -> Markup {
        let address = format!("/files/{id}");
        let name = self.name(id).map_or_else(|| say!(locale, "my-work-file"), str::to_owned);
        let link = html! { a href=(address) download { bdi { (&name) } } };
        let Some(medium) =
            self.find(id).and_then(|it| medium(locale, it.media_type, &address, &name))
        else {
            return link;
        };
        html! { figure.media { (medium) figcaption { (link) } } }
    }

    fn find(&self, id: &str) -> Option<&File> {
        self.0.iter().find(|it| it.id.to_string() == id)
    }
}

fn medium(locale: &Locale, kind: MediaType, address: &str, name: &str) -> Option<Markup> {
    if kind.is_image() {
        return Some(html! {
            a.picture data-zoom href=(address) target="_blank" rel="noopener noreferrer" {
                img src=(address) alt=(name) loading="lazy" decoding="async";
                span.sr-only { (say!(locale, "task-open-picture")) }
            }
        });
    }
    let sound = || html! { audio controls preload="metadata" src=(address) aria-label=(name) {} };
    let film = || html! { video controls preload="metadata" src=(address) aria-label=(name) {} };
    kind.is_audio().then(sound).or_else(|| kind.is_video().then(film))
}
