//! Which column of a file becomes which column of the tasks.

use forms::Form;
use locale::Locale;
use market::projects::imports::{self, Table};
use maud::{Markup, html};
use tables::Target;

use super::codes;
use crate::{
    projects::steps::Desk,
    ui::{Fields, Tone, note},
    words::{phrase, say},
};

/// A column of the file and the name it gets; an empty name leaves it out.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Named {
    pub(super) column: String,
    pub(super) name: String,
}

/// The names to begin with: those that the form asks for where one is alike, else the own ones.
pub(super) fn suggested(columns: &[String], form: Option<&Form>) -> Vec<Named> {
    let rules = imports::suggestion(columns, form);
    let name = |column: &String| {
        let rule = rules.iter().find(|(it, _)| it == column).map(|(_, target)| target);
        match rule {
            Some(Target::Rename(name)) => name.clone(),
            Some(Target::Ignore) => String::new(),
            Some(Target::Keep) | None => column.clone(),
        }
    };
    columns.iter().map(|it| Named { column: it.clone(), name: name(it) }).collect()
}

/// The names that were typed, column by column.
pub(super) fn read(columns: &[String], pairs: &[(String, String)]) -> Vec<Named> {
    let typed = |n: usize| {
        let field = field(n);
        let found = pairs.iter().find(|(it, _)| *it == field);
        found.map(|(_, it)| it.trim().to_owned()).unwrap_or_default()
    };
    let name = |(n, column): (usize, &String)| Named { column: column.clone(), name: typed(n) };
    columns.iter().enumerate().map(name).collect()
}

/// Lines of the preview in which a column that the form shows has nothing.
pub(super) fn blank_lines(form: Option<&Form>, table: &Table, named: &[Named]) -> Vec<u64> {
    let Some(form) = form else { return Vec::new() };
    let needed = form.columns();
    let is_needed = |it: &Named| needed.iter().any(|name| *name == it.name);
    let at: Vec<usize> = (0..named.len()).filter(|n| is_needed(&named[*n])).collect();
    let rows = table.preview.rows.iter();
    let blank = rows
        .filter(|row| at.iter().any(|n| row.values.get(*n).is_some_and(|it| it.trim().is_empty())));
    blank.map(|row| row.line).collect()
}

/// What the market is told.
pub(super) fn rules(named: &[Named]) -> Vec<(String, Target)> {
    let rule = |it: &Named| {
        let target = match it.name.as_str() {
            "" => Target::Ignore,
            same if same == it.column => return None,
            other => Target::Rename(other.to_owned()),
        };
        Some((it.column.clone(), target))
    };
    named.iter().filter_map(rule).collect()
}

fn field(n: usize) -> String {
    format!("name-{n}")
}

/// One field for each column, with what it holds in the first row.
pub(super) fn fields(
    locale: &Locale,
    f: &Fields<'_>,
    desk: &Desk,
    table: &Table,
    named: &[Named],
) -> Markup {
    let first = table.preview.rows.first();
    let example = |n: usize| {
        let value = first.and_then(|it| it.values.get(n)).map(String::as_str).unwrap_or_default();
        if value.trim().is_empty() {
            return String::new();
        }
        say!(locale, "data-example", text = short(value, 60))
    };
    let needed: Vec<String> = match desk.terms.form() {
        Ok(form) => form.columns().into_iter().map(str::to_owned).collect(),
        Err(_) => Vec::new(),
    };
    let is_there = |name: &String| named.iter().any(|it| it.name == *name);
    let missing: Vec<String> = needed.iter().filter(|it| !is_there(it)).cloned().collect();
    html! {
        p {
            (say!(locale, "data-mapping-lead"))
            @if !needed.is_empty() {
                " " (phrase!(locale, "data-form-needs", columns = codes(&needed)))
            }
        }
        @if !missing.is_empty() {
            (note(Tone::Warn, html! {
                p { (phrase!(locale, "data-mapping-missing", columns = codes(&missing))) }
                p { a href={ "/projects/" (desk.project.id) "/form" } {
                    (say!(locale, "data-mapping-form"))
                } }
            }))
        }
        div.cols {
            @for (n, it) in named.iter().enumerate() {
                (f.text(field(n), it.column.clone()).max_length(255).autocomplete("off")
                    .value(it.name.clone()).help(example(n)))
            }
        }
    }
}

/// The beginning of a text, on one line.
pub(in crate::projects) fn short(text: &str, length: usize) -> String {
    let line = text.split_whitespace().collect::<Vec<_>>().join(" ");
    let mut short: String = line.chars().take(length).collect();
    if short.len() < line.len() {
        short.push('…');
    }
    short
}

#[cfg(test)]
mod tests;
