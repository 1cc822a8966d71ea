//! The form: its items in order, read from its document and written back in one way.
//!
//! Invariant: a [`Form`] is only made by [`Form::from_json`], so each one keeps every limit, has
//! at least one field, and its document can be stored and read again.

use std::collections::{HashMap, HashSet};

use base::{Error, Result};

use crate::{
    Field, Shown, codes,
    document::document,
    faults::Faults,
    json::{Keys, Node},
    limits::{MAX_FIELDS, MAX_FORM_BYTES, MAX_ITEMS},
    reader::Fields,
};

/// The version of the document's format that is written and read.
const VERSION: u8 = 1;

/// What a worker sees and fills in, from top to bottom.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Form {
    items: Vec<Item>,
    places: HashMap<String, usize>,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Item {
    Shown(Shown),
    Asked(Field),
}

impl Form {
    /// Reads a form's document. Everything that is wrong is reported at once, as
    /// [`Error::Invalid`] with paths such as `items[3].options[1].value`; what concerns the
    /// document as a whole is reported about `form`.
    pub fn from_json(text: &str) -> Result<Self> {
        let node = document("form", text, MAX_FORM_BYTES)?;
        let mut faults = Faults::default();
        if !matches!(node, Node::Object(_)) {
            faults.add_with("form", codes::TYPE_WRONG, "an object");
        }
        let items = if faults.is_empty() {
            Fields::read(&node, String::new(), &mut faults, read_form)
        } else {
            None
        };
        let form = Self::from_items(items.unwrap_or_default());
        // Defaults are written out, so the canonical text may be longer than the given one.
        if faults.is_empty() && MAX_FORM_BYTES < form.to_json().len() {
            faults.add_with("form", codes::DOCUMENT_TOO_LARGE, MAX_FORM_BYTES);
        }
        faults.unless(form).map_err(Error::Invalid)
    }

    fn from_items(items: Vec<Item>) -> Self {
        let name = |(i, item): (usize, &Item)| match item {
            Item::Asked(field) => Some((field.name.clone(), i)),
            Item::Shown(_) => None,
        };
        let places = items.iter().enumerate().filter_map(name).collect();
        Self { items, places }
    }

    /// The canonical document: no spaces, keys in a fixed order, defaults written out.
    pub fn to_json(&self) -> String {
        let items: Vec<Node> = self.items.iter().map(|item| item.write().done()).collect();
        Keys::default().put("version", VERSION).put("items", items).done().to_string()
    }

    pub fn items(&self) -> &[Item] {
        &self.items
    }

    /// The fields in the order of the form.
    pub fn fields(&self) -> impl Iterator<Item = &Field> {
        self.items.iter().filter_map(Item::field)
    }

    pub fn field(&self, name: &str) -> Option<&Field> {
        self.items.get(*self.places.get(name)?)?.field()
    }

    /// The columns that its templates need, each once, in the order of their first use.
    pub fn columns(&self) -> Vec<&str> {
        let mut seen = HashSet::new();
        self.items.iter().flat_map(Item::columns).filter(|it| seen.insert(*it)).collect()
    }

    /// The columns that it needs and `present` lacks.
    pub fn missing_columns(&self, present: &[&str]) -> Vec<&str> {
        let present: HashSet<&str> = present.iter().copied().collect();
        self.columns().into_iter().filter(|it| !present.contains(it)).collect()
    }

    /// The columns of `present` that it does not use; often a misspelt name, never an error.
    pub fn unused_columns<'c>(&self, present: &[&'c str]) -> Vec<&'c str> {
        let needed: HashSet<&str> = self.items.iter().flat_map(Item::columns).collect();
        present.iter().copied().filter(|it| !needed.contains(it)).collect()
    }
}

impl Item {
    pub fn field(&self) -> Option<&Field> {
        match self {
            Self::Asked(field) => Some(field),
            Self::Shown(_) => None,
        }
    }

    /// The columns it needs, in order, repeated as often as they stand there.
    pub fn columns(&self) -> impl Iterator<Item = &str> {
        let (shown, asked) = match self {
            Self::Shown(shown) => (Some(shown), None),
            Self::Asked(field) => (None, Some(field)),
        };
        let shown = shown.into_iter().flat_map(Shown::columns);
        shown.chain(asked.into_iter().flat_map(Field::columns))
    }

    fn write(&self) -> Keys {
        match self {
            Self::Shown(shown) => shown.write(),
            Self::Asked(field) => field.write(),
        }
    }
}

fn read_form(fields: &mut Fields<'_, '_>) -> Vec<Item> {
    // A later version may mean other things by the same keys, so it is refused, not guessed at.
    let version = fields.whole("version", 0..=u64::MAX);
    if version.is_some_and(|it| it != u64::from(VERSION)) {
        fields.fault_with("version", codes::VERSION_UNKNOWN, VERSION);
    }
    if !fields.require("items") {
        return Vec::new();
    }
    let (mut names, mut count) = (HashSet::new(), 0);
    let items = fields.objects("items", 1..=MAX_ITEMS, |fields| {
        count += usize::from(fields.has("ask"));
        let item = read_item(fields)?;
        if let Some(field) = item.field()
            && !field.name.is_empty()
            && !names.insert(field.name.clone())
        {
            fields.fault("name", codes::NAME_TAKEN);
        }
        Some(item)
    });
    let items = items.unwrap_or_default();
    if count == 0 && !items.is_empty() {
        fields.fault("items", codes::FIELDS_NONE);
    } else if MAX_FIELDS < count {
        fields.fault_with("items", codes::FIELDS_TOO_MANY, MAX_FIELDS);
    }
    items.into_iter().flatten().collect()
}

fn read_item(fields: &mut Fields<'_, '_>) -> Option<Item> {
    match (fields.has("show"), fields.has("ask")) {
        (true, false) => Shown::read(fields).map(Item::Shown),
        (false, true) => Field::read(fields).map(Item::Asked),
        (true, true) | (false, false) => {
            fields.fault_here(codes::ITEM_UNCLEAR);
            fields.forgive();
            None
        }
    }
}

#[cfg(test)]
mod tests;
