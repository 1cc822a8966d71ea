//! Rust taken apart just far enough: code without comments and texts, and the texts.
//!
//! Invariant: the code keeps every line and column of the original, so a place found in it
//! is a place in the file. It knows comments that nest, raw strings and lifetimes.

/// A string literal: the line where it begins, and what stands between its quotes.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Literal {
    pub(super) line: usize,
    pub(super) text: String,
}

pub(super) struct Rust {
    /// Comments and the insides of literals are blanks; quotes stay.
    pub(super) code: String,
    pub(super) literals: Vec<Literal>,
}

/// A function: its name, its first line, and how many lines it has.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Function {
    pub(super) name: String,
    pub(super) line: usize,
    pub(super) length: usize,
}

impl Rust {
    pub(super) fn read(text: &str) -> Self {
        let mut reader = Reader { rest: text, before: ' ', line: 1, code: String::new() };
        let mut literals = Vec::new();
        while !reader.rest.is_empty() {
            literals.extend(reader.step());
        }
        Self { code: reader.code, literals }
    }

    /// Where `word` stands in the code as a whole word: its line, and what follows it.
    pub(super) fn places<'a>(&'a self, word: &'a str) -> impl Iterator<Item = (usize, &'a str)> {
        let begins_with_letter = word.starts_with(is_letter);
        self.code.match_indices(word).filter_map(move |(at, _)| {
            let before = &self.code[..at];
            let inside = begins_with_letter && before.ends_with(is_letter);
            (!inside).then(|| (line_of(&self.code, at), &self.code[at + word.len()..]))
        })
    }

    pub(super) fn functions(&self) -> Vec<Function> {
        let function = |(line, after): (usize, &str)| {
            let name: String = after.chars().take_while(|it| is_letter(*it)).collect();
            let body = body_of(after)?;
            let length = after[..body].lines().count();
            (!name.is_empty()).then_some(Function { name, line, length })
        };
        self.places("fn ").filter_map(function).collect()
    }
}

pub(super) fn is_letter(it: char) -> bool {
    it.is_alphanumeric() || it == '_'
}

/// The line that holds the byte `at`, from one.
pub(super) fn line_of(text: &str, at: usize) -> usize {
    text[..at].matches('\n').count() + 1
}

/// Where the body ends that begins at the first free `{`; none before a free `;`.
fn body_of(signature: &str) -> Option<usize> {
    let mut depth = 0i32;
    let mut in_body = false;
    for (at, it) in signature.char_indices() {
        match it {
            '(' | '[' => depth += 1,
            ')' | ']' => depth -= 1,
            ';' if depth == 0 => return None,
            '{' => {
                in_body |= depth == 0;
                depth += 1;
            }
            '}' => {
                depth -= 1;
                if in_body && depth == 0 {
                    return Some(at + 1);
                }
            }
            _ => {}
        }
    }
    None
}

struct Reader<'a> {
    rest: &'a str,
    before: char,
    line: usize,
    code: String,
}

impl Reader<'_> {
    /// Reads one comment, literal or character.
    fn step(&mut self) -> Option<Literal> {
        if self.rest.starts_with("//") {
            let end = self.rest.find('\n').unwrap_or(self.rest.len());
            self.blank(end);
        } else if self.rest.starts_with("/*") {
            self.blank(comment_end(self.rest));
        } else if let Some((head, end, tail)) = self.literal() {
            self.keep(head);
            let literal = Literal { line: self.line, text: self.rest[..end].to_owned() };
            self.blank(end);
            self.keep(tail);
            return Some(literal);
        } else if let Some(length) = character(self.rest) {
            self.blank(length);
        } else {
            self.keep(self.rest.chars().next().map_or(1, char::len_utf8));
        }
        None
    }

    /// The lengths of head, inside and tail of a string literal that begins here.
    fn literal(&self) -> Option<(usize, usize, usize)> {
        if is_letter(self.before) {
            return None;
        }
        let prefix = self.rest.find(|it| !matches!(it, 'b' | 'c' | 'r'))?;
        let after = &self.rest[prefix..];
        if !self.rest[..prefix].ends_with('r') {
            let inside = after.strip_prefix('"')?;
            return Some((prefix + 1, quote_end(inside), 1));
        }
        let hashes = after.find(|it| it != '#')?;
        let inside = after[hashes..].strip_prefix('"')?;
        let tail = format!("\"{}", "#".repeat(hashes));
        let end = inside.find(&tail).unwrap_or(inside.len());
        Some((prefix + hashes + 1, end, tail.len()))
    }

    fn keep(&mut self, length: usize) {
        self.take(length, |it| it);
    }

    fn blank(&mut self, length: usize) {
        self.take(length, |it| if it == '\n' { it } else { ' ' });
    }

    fn take(&mut self, length: usize, shown: impl Fn(char) -> char) {
        let (taken, rest) = self.rest.split_at(length.min(self.rest.len()));
        self.code.extend(taken.chars().map(shown));
        self.line += taken.matches('\n').count();
        self.before = taken.chars().next_back().unwrap_or(self.before);
        self.rest = rest;
    }
}

fn comment_end(text: &str) -> usize {
    let (mut depth, mut at) = (0, 0);
    while at < text.len() {
        let rest = &text.as_bytes()[at..];
        if rest.starts_with(b"/*") {
            (depth, at) = (depth + 1, at + 2);
        } else if rest.starts_with(b"*/") {
            (depth, at) = (depth - 1, at + 2);
            if depth == 0 {
                return at;
            }
        } else {
            at += 1;
        }
    }
    text.len()
}

/// Where the closing quote stands in a text that follows the opening one.
fn quote_end(inside: &str) -> usize {
    let mut escaped = false;
    for (at, it) in inside.char_indices() {
        match it {
            _ if escaped => escaped = false,
            '\\' => escaped = true,
            '"' => return at,
            _ => {}
        }
    }
    inside.len()
}

/// The length of a character literal that begins here; a lifetime is none.
fn character(text: &str) -> Option<usize> {
    let inside = text.strip_prefix('\'')?;
    let mut letters = inside.char_indices();
    let (_, first) = letters.next()?;
    if first == '\\' {
        // The escaped character may itself be a quote.
        let (at, escaped) = letters.next()?;
        let from = at + escaped.len_utf8();
        return Some(1 + from + inside[from..].find('\'')? + 1);
    }
    let (end, second) = letters.next()?;
    (second == '\'').then_some(1 + end + 1)
}
