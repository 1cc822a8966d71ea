//! What a requester fills in about a step: sources of columns, and what options say.

use base::{Error, Result};
use market::pipelines::{Columns, Judgement, Reading, Takes, Terms};

/// Before a column's name: what fills it.
pub(super) const FILL: &str = "fill.";
/// Before `field.value`: what that option says.
pub(super) const SAYS: &str = "says.";

/// The form as it was sent.
#[derive(Debug, Clone, Default)]
pub(super) struct Typed(Vec<(String, String)>);

impl Typed {
    pub(super) fn new(pairs: Vec<(String, String)>) -> Self {
        Self(pairs)
    }

    /// The form as it stands, for changing it.
    pub(super) fn of(terms: &Terms) -> Self {
        let mut pairs = vec![("takes".to_owned(), terms.takes.to_string())];
        let fill = |(column, from): (&String, &String)| (format!("{FILL}{column}"), from.clone());
        pairs.extend(terms.columns.iter().map(fill));
        if let Some(it) = &terms.reading {
            pairs.push(("field".to_owned(), it.field.clone()));
            pairs.push(("text".to_owned(), it.text.clone().unwrap_or_default()));
            let says = it
                .says
                .iter()
                .map(|(value, says)| (format!("{SAYS}{}.{value}", it.field), says.to_string()));
            pairs.extend(says);
        }
        Self(pairs)
    }

    pub(super) fn get(&self, name: &str) -> &str {
        self.0.iter().find(|it| it.0 == name).map_or("", |it| it.1.as_str())
    }

    /// Whether answers are checked there.
    pub(super) fn checks(&self) -> bool {
        self.get("takes") == Takes::Submitted.as_str()
    }

    pub(super) fn terms(&self) -> Result<Terms> {
        let takes = Takes::parse(self.get("takes"));
        let takes = takes.ok_or_else(|| Error::invalid("takes", "choice-needed"))?;
        let filled = self.0.iter().filter(|it| !it.1.is_empty());
        let columns: Columns = filled
            .filter_map(|it| Some((it.0.strip_prefix(FILL)?.to_owned(), it.1.clone())))
            .collect();
        let reading = (takes == Takes::Submitted).then(|| self.reading());
        Ok(Terms { takes, columns, reading })
    }

    fn reading(&self) -> Reading {
        let field = self.get("field");
        let prefix = format!("{SAYS}{field}.");
        let says = self.0.iter().filter_map(|(name, word)| {
            Some((name.strip_prefix(&prefix)?.to_owned(), Judgement::parse(word)?))
        });
        let text = self.get("text");
        Reading {
            field: field.to_owned(),
            says: says.collect(),
            text: (!text.is_empty()).then(|| text.to_owned()),
        }
    }
}
