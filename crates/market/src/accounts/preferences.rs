//! What a person likes: colours, the size of text, and keys on the page of a task.
//!
//! Invariant: only what differs from the usual is kept, so that a better usual reaches everybody
//! who never chose; no two shortcuts have one key.

use base::{Error, FieldError, Result};
use store::{Tx, sql};

use crate::{AccountId, word::words};

words! {
    /// Which colours.
    Theme {
        /// What the system says.
        System = "system",
        Light = "light",
        Dark = "dark",
    }
    TextSize {
        Normal = "normal",
        Large = "large",
        Larger = "larger",
    }
    /// What a single key does on the page of a task. Digits answer, and Enter hands in; those
    /// stay where they are.
    Shortcut {
        Skip = "skip",
        Report = "report",
        Zoom = "zoom",
        /// Lists the keys.
        Help = "help",
    }
}

/// A key as it is typed: one character that is no digit.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ShortcutKey(char);

/// Everything that one person chose, and the usual for the rest.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Preferences {
    pub theme: Theme,
    pub text_size: TextSize,
    pub shortcuts: Shortcuts,
}

/// Keys on the page of a task.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Shortcuts {
    /// Whether single keys do anything.
    pub on: bool,
    /// Whether a digit that answers the only question hands in the answer.
    pub go_on: bool,
    /// In the order of [`Shortcut::ALL`]; nothing where one is switched off.
    keys: [Option<ShortcutKey>; 4],
}

impl Default for Preferences {
    fn default() -> Self {
        let keys = ['s', 'r', 'z', '?'].map(|it| Some(ShortcutKey(it)));
        let shortcuts = Shortcuts { on: true, go_on: true, keys };
        Self { theme: Theme::System, text_size: TextSize::Normal, shortcuts }
    }
}

impl ShortcutKey {
    /// Reads a key; an empty text is none.
    pub fn parse(field: &str, text: &str) -> Result<Option<Self>> {
        let mut chars = text.trim().chars().flat_map(char::to_lowercase);
        let Some(first) = chars.next() else { return Ok(None) };
        let is_key = first.is_alphabetic() || first.is_ascii_punctuation();
        if chars.next().is_some() || !is_key {
            return Err(Error::invalid(field, "shortcut-malformed"));
        }
        Ok(Some(Self(first)))
    }

    pub const fn get(self) -> char {
        self.0
    }
}

impl Shortcut {
    /// The name of its field in forms and documents.
    pub const fn field(self) -> &'static str {
        match self {
            Self::Skip => "skip_key",
            Self::Report => "report_key",
            Self::Zoom => "zoom_key",
            Self::Help => "help_key",
        }
    }

    const fn place(self) -> usize {
        match self {
            Self::Skip => 0,
            Self::Report => 1,
            Self::Zoom => 2,
            Self::Help => 3,
        }
    }
}

impl Shortcuts {
    /// The key of a shortcut; nothing where it is switched off.
    pub fn key(&self, of: Shortcut) -> Option<char> {
        self.keys[of.place()].map(ShortcutKey::get)
    }

    pub fn set(&mut self, of: Shortcut, key: Option<ShortcutKey>) {
        self.keys[of.place()] = key;
    }

    /// Names every shortcut that shares its key with another.
    fn check(&self) -> Result<()> {
        let shared = |it: &&Shortcut| {
            let key = self.keys[it.place()];
            key.is_some() && 1 < self.keys.iter().filter(|other| **other == key).count()
        };
        let fault = |it: &Shortcut| {
            let key = self.key(*it).unwrap_or_default();
            FieldError::new(it.field(), "shortcut-taken").with(key)
        };
        let faults: Vec<FieldError> = Shortcut::ALL.iter().filter(shared).map(fault).collect();
        if faults.is_empty() { Ok(()) } else { Err(Error::Invalid(faults)) }
    }
}

impl Preferences {
    /// Every choice by name, as text.
    fn pairs(&self) -> [(&'static str, String); 8] {
        let key = |it: Shortcut| self.shortcuts.key(it).map(String::from).unwrap_or_default();
        let switch = |on: bool| if on { "on" } else { "off" }.to_owned();
        [
            ("theme", self.theme.to_string()),
            ("text_size", self.text_size.to_string()),
            ("keys", switch(self.shortcuts.on)),
            ("go_on", switch(self.shortcuts.go_on)),
            ("skip_key", key(Shortcut::Skip)),
            ("report_key", key(Shortcut::Report)),
            ("zoom_key", key(Shortcut::Zoom)),
            ("help_key", key(Shortcut::Help)),
        ]
    }

    /// Takes over what was kept; what no longer makes sense stays the usual.
    fn read(&mut self, name: &str, value: &str) {
        match name {
            "theme" => self.theme = Theme::parse(value).unwrap_or(self.theme),
            "text_size" => self.text_size = TextSize::parse(value).unwrap_or(self.text_size),
            "keys" => self.shortcuts.on = value != "off",
            "go_on" => self.shortcuts.go_on = value != "off",
            _ => {
                let shortcut = Shortcut::ALL.iter().find(|it| it.field() == name);
                if let (Some(it), Ok(key)) = (shortcut, ShortcutKey::parse(name, value)) {
                    self.shortcuts.set(*it, key);
                }
            }
        }
    }
}

/// What this person chose.
pub async fn preferences(tx: &mut Tx, account: AccountId) -> Result<Preferences> {
    let select = sql("select name, value from preference where account = $1
                      order by name limit 20");
    let mut found = Preferences::default();
    for row in tx.all(select.bind(account)).await? {
        found.read(&row.get::<String>("name")?, &row.get::<String>("value")?);
    }
    Ok(found)
}

/// Keeps what this person chooses from now on.
pub async fn prefer(tx: &mut Tx, account: AccountId, wanted: &Preferences) -> Result<()> {
    wanted.shortcuts.check()?;
    let usual = Preferences::default();
    for ((name, value), (_, usual)) in wanted.pairs().into_iter().zip(usual.pairs()) {
        let change = if value == usual {
            sql("delete from preference where account = $1 and name = $2").bind(account).bind(name)
        } else {
            let insert = sql("insert into preference (account, name, value) values ($1, $2, $3)
                              on conflict (account, name) do update set value = excluded.value");
            insert.bind(account).bind(name).bind(value)
        };
        tx.exec_later(change).await?;
    }
    Ok(())
}

/// Forgets all of it.
pub(super) async fn forget(tx: &mut Tx, account: AccountId) -> Result<()> {
    tx.exec(sql("delete from preference where account = $1").bind(account)).await?;
    Ok(())
}
