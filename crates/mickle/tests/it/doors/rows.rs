//! The rows: who may come in by which route.

use axum::http::Method;
use market::accounts::Scope;

use super::DOORS;
use crate::town::Town;

/// One line of a table.
#[derive(Debug)]
pub(crate) struct Row {
    pub(crate) method: Method,
    /// With the names of things, and perhaps a query.
    pub(crate) path: &'static str,
    pub(crate) door: &'static str,
    /// The status that those who are let in are answered, where it is not just "let in".
    pub(crate) exactly: Option<u16>,
    /// The scopes of which a key needs one; none for pages.
    pub(crate) scopes: Vec<Scope>,
    body: &'static str,
}

/// The tables, which are read when a test begins: a new row needs no new build.
const FOLDER: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/it/doors/");

/// Every row of a table.
pub(crate) fn table(file: &str) -> Vec<Row> {
    let text = std::fs::read_to_string(format!("{FOLDER}{file}")).unwrap();
    let text: &'static str = text.leak();
    let lines = text.lines().filter(|it| !it.is_empty() && !it.starts_with('#'));
    lines.map(|it| read(it).unwrap_or_else(|| panic!("this row is not understood: {it}"))).collect()
}

fn read(line: &'static str) -> Option<Row> {
    let (method, rest) = column(line);
    let (path, rest) = column(rest);
    let (door, rest) = column(rest);
    let (door, exactly) = match door.split_once('=') {
        Some((door, status)) => (door, Some(status.parse().ok()?)),
        None => (door, None),
    };
    DOORS.iter().find(|it| it.0 == door)?;
    let (scopes, body) = if path.starts_with("/api/") { column(rest) } else { ("", rest) };
    let scopes = scopes.split(',').filter(|it| !it.is_empty()).map(Scope::parse);
    let method = method.parse().ok()?;
    let scopes = scopes.collect::<Option<_>>()?;
    Some(Row { method, path, door, exactly, scopes, body })
}

fn column(line: &'static str) -> (&'static str, &'static str) {
    let (column, rest) = line.split_once(' ').unwrap_or((line, ""));
    (column, rest.trim_start())
}

impl Row {
    /// The method and the path, without its query.
    pub(crate) fn route(&self) -> String {
        format!("{} {}", self.method, self.path.split('?').next().unwrap_or_default())
    }

    /// Whether this is the route that stands behind it.
    pub(crate) fn answers(&self, route: &str) -> bool {
        nameless(route) == nameless(self.path.split('?').next().unwrap_or_default())
    }

    /// The body as it stands in the row.
    pub(crate) fn text(&self) -> &'static str {
        self.body
    }

    pub(crate) fn is_page(&self) -> bool {
        self.scopes.is_empty()
    }

    /// Whether it is a form of ours that is sent.
    pub(crate) fn is_form(&self) -> bool {
        self.is_page() && self.method == Method::POST
    }

    /// Everybody who is let in, the one who changes things first.
    pub(crate) fn welcome(&self) -> &'static [&'static str] {
        DOORS.iter().find(|it| it.0 == self.door).map_or(&[], |it| it.1)
    }

    /// The body and what it is.
    pub(crate) fn body(&self, town: &Town, token: &str) -> (&'static str, Vec<u8>) {
        let text = town.fill(self.body);
        if let Some(bytes) = text.strip_prefix("raw ") {
            return ("application/octet-stream", bytes.as_bytes().to_vec());
        }
        if !self.is_page() {
            return ("application/json", text.into_bytes());
        }
        let pairs = text.strip_prefix("upload ").unwrap_or(&text);
        let pairs = format!("csrf={token}&{pairs}");
        if !text.starts_with("upload ") {
            return ("application/x-www-form-urlencoded", pairs.into_bytes());
        }
        let pairs = pairs.split('&').filter_map(|it| it.split_once('='));
        let part = |(name, value): (&str, &str)| {
            format!("--edge\r\ncontent-disposition: form-data; name=\"{name}\"\r\n\r\n{value}\r\n")
        };
        let body = pairs.map(part).collect::<String>() + "--edge--\r\n";
        ("multipart/form-data; boundary=edge", body.into_bytes())
    }
}

/// A path with its ids left blank.
pub(crate) fn nameless(path: &str) -> String {
    let part = |it: &str| if it.starts_with('{') { "{}".to_owned() } else { it.to_owned() };
    path.split('/').map(part).collect::<Vec<_>>().join("/")
}
