//! Good and bad examples in Markdown, side by side.
//!
//! A paragraph, a quote or each item of a list that begins with `Good:` or `Bad:` (or the same
//! in German or French, or with `[!good]` or `[!bad]`) is an example. Examples that follow each
//! other stand beside each other. Whoever reads the plain text reads the same.

use pulldown_cmark::{CowStr, Event, Tag, TagEnd};

const GOOD: &[&str] = &["good", "right", "gut", "richtig", "bon", "bien", "juste", "[!good]"];
const BAD: &[&str] = &["bad", "wrong", "schlecht", "falsch", "mauvais", "faux", "[!bad]"];
/// Longer beginnings are no labels.
const LONGEST: usize = 12;

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Kind {
    Good,
    Bad,
}

/// An example without its label.
struct Example<'a> {
    kind: Kind,
    /// The label as it was written; empty for a bare mark.
    word: String,
    body: Vec<Event<'a>>,
}

/// Puts the examples among the blocks of a text beside each other.
pub(super) fn beside(events: Vec<Event<'_>>) -> Vec<Event<'_>> {
    let mut out = Vec::with_capacity(events.len());
    let mut group: Vec<Example<'_>> = Vec::new();
    let mut rest = events.into_iter().peekable();
    while rest.peek().is_some() {
        let block = block(&mut rest);
        match read(&block) {
            Some(found) => group.extend(found),
            None => {
                show(&mut out, &mut group);
                out.extend(block);
            }
        }
    }
    show(&mut out, &mut group);
    out
}

/// The next block with everything in it, or one event that stands by itself.
fn block<'a>(events: &mut impl Iterator<Item = Event<'a>>) -> Vec<Event<'a>> {
    let (mut depth, mut found) = (0_usize, Vec::new());
    for event in events {
        match event {
            Event::Start(_) => depth += 1,
            Event::End(_) => depth = depth.saturating_sub(1),
            _ => {}
        }
        found.push(event);
        if depth == 0 {
            break;
        }
    }
    found
}

/// The examples that a block is; nothing where it is something else.
fn read<'a>(block: &[Event<'a>]) -> Option<Vec<Example<'a>>> {
    let inner = block.get(1..block.len().saturating_sub(1))?;
    match block.first()? {
        Event::Start(Tag::Paragraph) => {
            let mut it = example(inner)?;
            it.body.insert(0, Event::Start(Tag::Paragraph));
            it.body.push(Event::End(TagEnd::Paragraph));
            Some(vec![it])
        }
        Event::Start(Tag::BlockQuote(_)) => Some(vec![example(inner)?]),
        Event::Start(Tag::List(_)) => {
            let (mut items, mut found) = (inner.iter().cloned().peekable(), Vec::new());
            while items.peek().is_some() {
                let item = self::block(&mut items);
                found.push(example(item.get(1..item.len().saturating_sub(1))?)?);
            }
            Some(found)
        }
        _ => None,
    }
}

/// An example, where these events begin with a label.
fn example<'a>(events: &[Event<'a>]) -> Option<Example<'a>> {
    let opens = usize::from(matches!(events.first(), Some(Event::Start(Tag::Paragraph))));
    let text: String = texts(&events[opens..]).collect();
    let run = texts(&events[opens..]).count();
    let (kind, word, rest) = label(text.trim_start())?;
    let mut body: Vec<Event<'a>> = events[..opens].to_vec();
    let mut after = &events[opens + run..];
    if rest.is_empty() {
        after = after.strip_prefix(&[Event::SoftBreak]).unwrap_or(after);
    } else {
        body.push(Event::Text(CowStr::from(rest.to_owned())));
    }
    body.extend_from_slice(after);
    Some(Example { kind, word: word.to_owned(), body })
}

/// The texts that follow each other at the beginning.
fn texts<'e>(events: &'e [Event<'_>]) -> impl Iterator<Item = &'e str> {
    events.iter().map_while(|it| match it {
        Event::Text(text) => Some(text.as_ref()),
        _ => None,
    })
}

/// The kind, the word and what follows: `Good: a dog` is (good, `Good`, `a dog`).
fn label(text: &str) -> Option<(Kind, &str, &str)> {
    let is_mark = text.starts_with("[!");
    let (word, rest) =
        if is_mark { text.split_at(text.find(']')? + 1) } else { text.split_once(':')? };
    let plain = word.trim_end().to_lowercase();
    let kind = match plain.as_str() {
        _ if LONGEST < plain.len() => return None,
        it if GOOD.contains(&it) => Kind::Good,
        it if BAD.contains(&it) => Kind::Bad,
        _ => return None,
    };
    Some((kind, if is_mark { "" } else { word.trim_end() }, rest.trim_start()))
}

/// Writes the group and empties it. The words stand in the text as they were written; what is
/// added here is our own.
fn show<'a>(out: &mut Vec<Event<'a>>, group: &mut Vec<Example<'a>>) {
    if group.is_empty() {
        return;
    }
    out.push(raw("<div class=\"examples\">"));
    for it in group.drain(..) {
        let (class, chip, sign) = match it.kind {
            Kind::Good => ("good", "ok", "✓"),
            Kind::Bad => ("bad", "bad", "✕"),
        };
        out.push(raw(&format!(
            "<div class=\"example {class}\"><span class=\"chip {chip}\">{sign} "
        )));
        out.push(Event::Text(CowStr::from(it.word)));
        out.push(raw("</span>"));
        out.extend(it.body);
        out.push(raw("</div>"));
    }
    out.push(raw("</div>"));
}

fn raw<'a>(html: &str) -> Event<'a> {
    Event::Html(CowStr::from(html.to_owned()))
}
