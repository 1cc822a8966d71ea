//! The languages that Mickle speaks, and how each writes its figures.

/// A language of the pages and letters.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Language {
    #[default]
    English,
    German,
    French,
}

impl Language {
    pub const ALL: [Self; 3] = [Self::English, Self::German, Self::French];

    /// The primary subtag of RFC 5646, as in an HTML `lang` attribute.
    pub fn code(self) -> &'static str {
        match self {
            Self::English => "en",
            Self::German => "de",
            Self::French => "fr",
        }
    }

    /// Its name in itself.
    pub fn name(self) -> &'static str {
        match self {
            Self::English => "English",
            Self::German => "Deutsch",
            Self::French => "Français",
        }
    }

    /// The language of a tag such as `de` or `de-AT`; nothing for one that is not spoken here.
    pub fn parse(tag: &str) -> Option<Self> {
        let primary = tag.trim().split(['-', '_']).next()?;
        Self::ALL.into_iter().find(|it| it.code().eq_ignore_ascii_case(primary))
    }

    /// The first language that a browser asks for and that is spoken here, by the weights of
    /// an `Accept-Language` header (RFC 9110, section 12.5.4).
    pub fn wanted(header: &str) -> Option<Self> {
        let mut wanted: Vec<(f32, Self)> = header
            .split(',')
            .filter_map(|it| {
                let (tag, weight) = it.split_once(';').unwrap_or((it, ""));
                let weight = weight.trim().strip_prefix("q=").unwrap_or("1");
                Some((weight.parse().ok()?, Self::parse(tag)?)).filter(|it| 0.0 < it.0)
            })
            .collect();
        // A stable sort: of equal weights the first counts.
        wanted.sort_by(|a, b| b.0.total_cmp(&a.0));
        wanted.first().map(|it| it.1)
    }

    /// What stands between groups of three digits.
    pub(crate) fn group(self) -> char {
        match self {
            Self::English => ',',
            Self::German => '.',
            Self::French => '\u{202f}',
        }
    }

    /// What follows the number of a share: English has no space before it.
    pub(crate) fn percent(self) -> &'static str {
        match self {
            Self::English => "%",
            Self::German | Self::French => "\u{a0}%",
        }
    }

    /// What stands before decimals.
    pub(crate) fn point(self) -> char {
        match self {
            Self::English => '.',
            Self::German | Self::French => ',',
        }
    }
}

#[cfg(test)]
mod tests {
    use super::Language::{self, English, French, German};

    #[test]
    fn a_browser_is_answered_in_the_language_it_likes_best() {
        assert_eq!(Language::wanted("de-AT,de;q=0.9,en;q=0.8"), Some(German));
        assert_eq!(Language::wanted("es, fr;q=0.5, en;q=0.7"), Some(English));
        assert_eq!(Language::wanted("fr"), Some(French));
        assert_eq!(Language::wanted("en;q=0, de;q=0.1"), Some(German));
        assert_eq!(Language::wanted("es,*;q=0.5"), None);
        assert_eq!(Language::wanted(";;q=,,"), None);
    }
}
