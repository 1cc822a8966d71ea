//! What must be true of every page: a small reader of our own HTML that finds what browsers
//! forgive and people suffer from.
//!
//! It reads what maud writes (lower case, quoted attributes), not the wild web.

use std::collections::{HashMap, HashSet};

const VOID: &[&str] = &["br", "hr", "img", "input", "link", "meta"];
const BLOCKS: &[&str] = &[
    "article", "div", "dl", "fieldset", "figure", "form", "h1", "h2", "h3", "h4", "h5", "h6",
    "nav", "ol", "p", "pre", "section", "table", "ul",
];
/// Attributes whose value names other elements' ids.
const REFERENCES: &[&str] = &["for", "aria-describedby", "aria-labelledby", "form"];

/// A tag as it was read.
struct Tag<'a> {
    name: &'a str,
    attributes: Vec<(&'a str, &'a str)>,
    closes: bool,
}

impl<'a> Tag<'a> {
    fn get(&self, name: &str) -> Option<&'a str> {
        self.attributes.iter().find(|it| it.0 == name).map(|it| it.1)
    }
}

/// Fails with every problem of a page or a part of one.
#[track_caller]
pub(crate) fn assert_sound(html: &str) {
    let found = problems(html);
    assert!(found.is_empty(), "{}\n{html}", found.join("\n"));
}

/// As [`assert_sound`], for a whole page: it also has one main part and one `h1`.
#[track_caller]
pub(crate) fn assert_page(html: &str) {
    assert_sound(html);
    assert!(html.starts_with("<!DOCTYPE html><html lang="), "no document type or language");
    for once in ["<h1", "<main ", "</head>"] {
        assert_eq!(html.matches(once).count(), 1, "{once} stands once on a page");
    }
}

/// Everything wrong with this HTML.
pub(crate) fn problems(html: &str) -> Vec<String> {
    let mut reader = Reader::default();
    let mut rest = html;
    while let Some(at) = rest.find('<') {
        reader.text(&rest[..at]);
        rest = &rest[at + 1..];
        if rest.starts_with('!') {
            rest = rest.split_once('>').map_or("", |it| it.1);
            continue;
        }
        let Some((tag, after)) = read_tag(rest) else {
            reader
                .problems
                .push(format!("not a tag: <{}", rest.chars().take(30).collect::<String>()));
            return reader.problems;
        };
        rest = after;
        let raw = matches!(tag.name, "script" | "textarea" | "title") && !tag.closes;
        let name = tag.name;
        reader.tag(&tag);
        if raw {
            let end = format!("</{name}>");
            let (inside, after) = rest.split_once(&end).unwrap_or((rest, ""));
            reader.text(inside);
            reader.close(name);
            rest = after;
        }
    }
    reader.finish()
}

#[derive(Default)]
struct Reader {
    /// Open elements with whether text or a label was seen inside.
    open: Vec<(String, bool)>,
    ids: HashSet<String>,
    references: Vec<(String, String)>,
    unlabelled: HashMap<String, String>,
    labels: HashSet<String>,
    problems: Vec<String>,
}

impl Reader {
    fn inside(&self, name: &str) -> bool {
        self.open.iter().any(|it| it.0 == name)
    }

    fn text(&mut self, text: &str) {
        if !text.trim().is_empty() {
            self.open.iter_mut().for_each(|it| it.1 = true);
        }
    }

    fn tag(&mut self, tag: &Tag<'_>) {
        if tag.closes {
            self.close(tag.name);
            return;
        }
        self.nesting(tag.name);
        self.attributes(tag);
        self.control(tag);
        if !VOID.contains(&tag.name) {
            let said = tag.get("aria-label").or(tag.get("hidden")).is_some();
            self.open.push((tag.name.to_owned(), said));
        }
    }

    fn close(&mut self, name: &str) {
        match self.open.pop() {
            Some((open, said)) if open == name => {
                if matches!(name, "a" | "button" | "h1" | "h2" | "h3" | "label" | "summary")
                    && !said
                {
                    self.problems.push(format!("<{name}> says nothing"));
                }
            }
            open => self.problems.push(format!("</{name}> closes {:?}", open.map(|it| it.0))),
        }
    }

    fn nesting(&mut self, name: &str) {
        if BLOCKS.contains(&name) && self.open.last().is_some_and(|it| it.0 == "p") {
            self.problems.push(format!("<{name}> inside <p>"));
        }
        let clickable = matches!(name, "a" | "button" | "select" | "textarea" | "summary");
        for outer in ["a", "button"] {
            if clickable && self.inside(outer) {
                self.problems.push(format!("<{name}> inside <{outer}>"));
            }
        }
        if name == "form" && self.inside("form") {
            self.problems.push("<form> inside <form>".to_owned());
        }
    }

    fn attributes(&mut self, tag: &Tag<'_>) {
        let name = tag.name;
        let mut seen = HashSet::new();
        for (attribute, value) in &tag.attributes {
            if !seen.insert(*attribute) {
                self.problems.push(format!("<{name}> has {attribute} twice"));
            }
            let forbidden = *attribute == "style"
                || attribute.starts_with("on")
                || attribute.starts_with("hx-on")
                || value.trim_start().to_ascii_lowercase().starts_with("javascript:");
            if forbidden {
                self.problems.push(format!("<{name}> has {attribute}=\"{value}\""));
            }
            if REFERENCES.contains(attribute) {
                let ids = value.split_whitespace().map(|it| (name.to_owned(), it.to_owned()));
                self.references.extend(ids);
            }
            if let Some(id) = value.strip_prefix('#').filter(|_| *attribute == "href") {
                self.references.push((name.to_owned(), id.to_owned()));
            }
        }
        if let Some(id) = tag.get("id")
            && !self.ids.insert(id.to_owned())
        {
            self.problems.push(format!("id {id} stands twice"));
        }
        let data = tag.get("type") == Some("application/json");
        if name == "script" && tag.get("src").is_none() && !data {
            self.problems.push("an inline <script>".to_owned());
        }
        if name == "img" && tag.get("alt").is_none() {
            self.problems.push("an <img> without alt".to_owned());
        }
    }

    /// Notes controls that need a label, and the labels.
    fn control(&mut self, tag: &Tag<'_>) {
        if let (true, Some(id)) = (tag.name == "label", tag.get("for")) {
            self.labels.insert(id.to_owned());
        }
        let named = tag.get("aria-label").is_some() || self.inside("label");
        let needs = match tag.name {
            "input" => !matches!(tag.get("type"), Some("hidden" | "submit")),
            "select" | "textarea" => true,
            "progress" => return self.need(named, "progress"),
            _ => false,
        };
        if needs && !named {
            let what = tag.get("name").unwrap_or_default().to_owned();
            match tag.get("id") {
                Some(id) => drop(self.unlabelled.insert(id.to_owned(), what)),
                None => self.problems.push(format!("control {what} has no label")),
            }
        }
    }

    fn need(&mut self, named: bool, what: &str) {
        if !named {
            self.problems.push(format!("<{what}> has no label"));
        }
    }

    fn finish(mut self) -> Vec<String> {
        for (name, _) in &self.open {
            self.problems.push(format!("<{name}> stays open"));
        }
        for (name, id) in &self.references {
            if !self.ids.contains(id) {
                self.problems.push(format!("<{name}> points to #{id}, which is not there"));
            }
        }
        for (id, what) in &self.unlabelled {
            if !self.labels.contains(id) {
                self.problems.push(format!("control {what} has no label"));
            }
        }
        self.problems.sort();
        self.problems
    }
}

/// Reads a tag after its `<`; gives the text after its `>`.
fn read_tag(text: &str) -> Option<(Tag<'_>, &str)> {
    let (closes, text) = match text.strip_prefix('/') {
        Some(text) => (true, text),
        None => (false, text),
    };
    let end = text.find(|c: char| !c.is_ascii_alphanumeric() && c != '-')?;
    let (name, mut rest) = text.split_at(end);
    let mut attributes = Vec::new();
    loop {
        rest = rest.trim_start();
        if let Some(after) = rest.strip_prefix('>') {
            let good = name.starts_with(|c: char| c.is_ascii_lowercase());
            return good.then_some((Tag { name, attributes, closes }, after));
        }
        let end = rest.find(['=', '>', ' ', '\n'])?;
        let (attribute, after) = rest.split_at(end);
        if attribute.is_empty() {
            return None;
        }
        let (value, after) = match after.strip_prefix("=\"") {
            Some(quoted) => quoted.split_once('"')?,
            None => ("", after),
        };
        attributes.push((attribute, value));
        rest = after;
    }
}

#[test]
fn each_kind_of_problem_is_found() {
    let table = [
        ("<p>fine</p>", ""),
        ("<p>open", "<p> stays open"),
        ("<b><i>x</b></i>", "</b> closes"),
        ("<p><div>x</div></p>", "<div> inside <p>"),
        ("<a href=\"/\"><button>x</button></a>", "<button> inside <a>"),
        ("<form><form></form></form>", "<form> inside <form>"),
        ("<p style=\"color:red\">x</p>", "<p> has style"),
        ("<p onclick=\"x()\">x</p>", "<p> has onclick"),
        ("<p hx-on:click=\"x()\">x</p>", "<p> has hx-on:click"),
        ("<a href=\" JavaScript:x()\">x</a>", "<a> has href"),
        ("<script>x()</script>", "an inline <script>"),
        ("<script type=\"application/json\">{}</script>", ""),
        ("<i id=\"a\"></i><i id=\"a\"></i>", "id a stands twice"),
        ("<a href=\"#gone\">x</a>", "points to #gone"),
        ("<p aria-describedby=\"gone\">x</p>", "points to #gone"),
        ("<p class=\"a\" class=\"b\">x</p>", "has class twice"),
        ("<input type=\"text\" name=\"n\">", "control n has no label"),
        ("<label for=\"i\">N</label><input id=\"i\" name=\"n\">", ""),
        ("<label>N <input name=\"n\"></label>", ""),
        ("<progress></progress>", "<progress> has no label"),
        ("<button><svg></svg></button>", "<button> says nothing"),
        ("<button aria-label=\"Close\"></button>", ""),
        ("<img src=\"/x\">", "an <img> without alt"),
        ("<textarea aria-label=\"T\"><p></textarea>", ""),
        ("a < b", "not a tag"),
    ];
    for (html, problem) in table {
        let found = problems(html);
        match problem {
            "" => assert_eq!(found, Vec::<String>::new(), "{html}"),
            _ => assert!(found.iter().any(|it| it.contains(problem)), "{html}: {found:?}"),
        }
    }
}
