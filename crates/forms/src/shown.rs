//! What a form shows: text, Markdown, pictures, recordings and links, made from a task's data.

use crate::{
    Template,
    json::Keys,
    limits::{MAX_CAPTION, MAX_SHOWN_TEXT},
    reader::Fields,
};

/// Something to look at, listen to or read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Shown {
    /// Plain text with its line breaks.
    Text(Template),
    /// Markdown; values from the data are escaped, so they show as they are.
    Markdown(Template),
    /// Something at an address: `source` is a web address or `file:` and a file's id.
    Media { medium: Medium, source: Template, caption: Template },
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Medium {
    Image,
    Audio,
    Video,
    /// A link to follow, whose text is the caption.
    Link,
}

#[derive(Debug, Clone, Copy)]
enum Word {
    Text,
    Markdown,
    Media(Medium),
}

const WORDS: [(&str, Word); 6] = [
    ("text", Word::Text),
    ("markdown", Word::Markdown),
    ("image", Word::Media(Medium::Image)),
    ("audio", Word::Media(Medium::Audio)),
    ("video", Word::Media(Medium::Video)),
    ("link", Word::Media(Medium::Link)),
];

impl Medium {
    /// The word of the document: `image`, `audio`, `video`, `link`.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Image => "image",
            Self::Audio => "audio",
            Self::Video => "video",
            Self::Link => "link",
        }
    }
}

impl Shown {
    pub(crate) fn read(fields: &mut Fields<'_, '_>) -> Option<Self> {
        let Some(word) = fields.one_of("show", &WORDS) else {
            fields.forgive();
            return None;
        };
        Some(match word {
            Word::Text => Self::Text(fields.template_lines("text", 1..=MAX_SHOWN_TEXT)),
            Word::Markdown => Self::Markdown(fields.template_lines("text", 1..=MAX_SHOWN_TEXT)),
            Word::Media(medium) => Self::Media {
                medium,
                source: fields.template_line("source", 1..=MAX_CAPTION),
                caption: fields.template_line("caption", 0..=MAX_CAPTION),
            },
        })
    }

    pub(crate) fn write(&self) -> Keys {
        let keys = Keys::default();
        match self {
            Self::Text(text) => keys.put("show", "text").put("text", text.source()),
            Self::Markdown(text) => keys.put("show", "markdown").put("text", text.source()),
            Self::Media { medium, source, caption } => {
                let keys = keys.put("show", medium.as_str()).put("source", source.source());
                keys.put_some("caption", (!caption.is_empty()).then_some(caption.source()))
            }
        }
    }

    /// The columns it needs, in order.
    pub fn columns(&self) -> impl Iterator<Item = &str> {
        let (first, second) = match self {
            Self::Text(text) | Self::Markdown(text) => (text, None),
            Self::Media { source, caption, .. } => (source, Some(caption)),
        };
        first.columns().chain(second.into_iter().flat_map(Template::columns))
    }
}
