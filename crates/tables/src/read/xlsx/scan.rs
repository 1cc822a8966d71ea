//! Walks over the XML of a part without keeping it, to know how much of it a parser would
//! have to hold at once.
//!
//! Invariant: what parsers take as one piece (a tag with its attributes, a text, a comment,
//! a CDATA section) is taken as one piece here, so nothing can hide in a bigger one.

use crate::{Fatal, codes};

/// What is counted of one part.
#[derive(Default)]
pub(super) struct Scan {
    place: Place,
    /// The present tag, as far as it is looked at.
    tag: Vec<u8>,
    tag_bytes: u64,
    /// The two bytes before this one, by which comments and the like end.
    last: [u8; 2],
    /// Bytes since the last cell, row or shared text began or ended.
    gap: u64,
    pub(super) longest_gap: u64,
    pub(super) longest_tag: u64,
    pub(super) n_tags: u64,
    /// Entries of the list of shared texts, counted or promised.
    pub(super) n_texts: u64,
}

#[derive(Default, Clone, Copy, PartialEq, Eq)]
enum Place {
    #[default]
    Text,
    Tag,
    /// Inside an attribute's quotes, of this kind.
    Attribute(u8),
    Comment,
    CData,
    Instruction,
    /// Workbooks have no document types. What follows one is a single piece.
    DocumentType,
}

/// As much of a tag as is looked at.
const TAG_KEPT: usize = 4096;

impl Scan {
    /// Takes the next bytes of the part.
    pub(super) fn feed(&mut self, mut bytes: &[u8]) -> Result<(), Fatal> {
        while let Some((&byte, rest)) = bytes.split_first() {
            if self.place == Place::Text && byte != b'<' {
                let run = bytes.iter().position(|byte| *byte == b'<').unwrap_or(bytes.len());
                self.gap += run as u64;
                bytes = &bytes[run..];
                continue;
            }
            bytes = rest;
            self.gap += 1;
            if self.place == Place::Text {
                self.tag.clear();
                self.tag_bytes = 0;
                self.place = Place::Tag;
            } else {
                self.step(byte)?;
            }
        }
        self.longest_gap = self.longest_gap.max(self.gap);
        Ok(())
    }

    fn step(&mut self, byte: u8) -> Result<(), Fatal> {
        self.tag_bytes += 1;
        let in_tag = matches!(self.place, Place::Tag | Place::Attribute(_));
        if in_tag && self.tag.len() < TAG_KEPT {
            self.tag.push(byte);
        }
        match (self.place, byte) {
            (Place::Tag, b'"' | b'\'') => self.place = Place::Attribute(byte),
            (Place::Tag, b'>') => self.end_tag()?,
            (Place::Tag, _) => self.enter_other(),
            (Place::Attribute(quote), _) if byte == quote => self.place = Place::Tag,
            (Place::Comment, b'>') if self.last == *b"--" => self.place = Place::Text,
            (Place::CData, b'>') if self.last == *b"]]" => self.place = Place::Text,
            (Place::Instruction, b'>') if self.last[1] == b'?' => self.place = Place::Text,
            _ => {}
        }
        if !in_tag {
            self.last = [self.last[1], byte];
        }
        Ok(())
    }

    /// A tag that turns out to be something else.
    fn enter_other(&mut self) {
        self.place = match self.tag.as_slice() {
            b"?" => Place::Instruction,
            b"!--" => Place::Comment,
            b"![CDATA[" => Place::CData,
            b"!D" | b"!d" => Place::DocumentType,
            _ => return,
        };
        self.last = [0; 2];
    }

    fn end_tag(&mut self) -> Result<(), Fatal> {
        self.place = Place::Text;
        self.n_tags += 1;
        self.longest_tag = self.longest_tag.max(self.tag_bytes);
        let begins = self.tag.first() != Some(&b'/');
        match local_name(&self.tag) {
            b"c" | b"row" => self.close_gap(),
            b"si" => {
                self.close_gap();
                self.n_texts += u64::from(begins);
            }
            b"sst" if begins => {
                let promised = promised_texts(&self.tag);
                self.n_texts = self.n_texts.max(promised);
            }
            _ => {}
        }
        // What the list promises has to be looked at whole.
        let cut = TAG_KEPT <= self.tag.len() && local_name(&self.tag) == b"sst";
        if cut { Err(Fatal::new(codes::XLSX_PART_TOO_BIG, "sst")) } else { Ok(()) }
    }

    fn close_gap(&mut self) {
        self.longest_gap = self.longest_gap.max(self.gap);
        self.gap = 0;
    }
}

/// The name without its prefix: `row` of `x:row r="1"` and of `/x:row`.
fn local_name(tag: &[u8]) -> &[u8] {
    let tag = tag.strip_prefix(b"/").unwrap_or(tag);
    let ends = |byte: &u8| byte.is_ascii_whitespace() || matches!(byte, b'/' | b'>');
    let name = &tag[..tag.iter().position(ends).unwrap_or(tag.len())];
    name.rsplit(|byte| *byte == b':').next().unwrap_or(name)
}

/// The biggest number that follows `uniqueCount`, for which a parser makes room at once.
fn promised_texts(tag: &[u8]) -> u64 {
    let text = String::from_utf8_lossy(tag);
    let promises = text.split("uniqueCount").skip(1).map(|rest| {
        let digits: String = rest
            .chars()
            .skip_while(|c| !c.is_ascii_digit())
            .take_while(char::is_ascii_digit)
            .collect();
        // A number too big for us is too big for everybody.
        if digits.is_empty() { 0 } else { digits.parse().unwrap_or(u64::MAX) }
    });
    promises.max().unwrap_or(0)
}

#[cfg(test)]
mod tests;
