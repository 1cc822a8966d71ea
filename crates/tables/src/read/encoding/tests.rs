//! Encodings, told by the first block.

use super::check;

fn verdict(sample: &[u8], whole: bool) -> Result<usize, (&'static str, Option<u64>)> {
    check(sample, whole).map_err(|fatal| (fatal.code, fatal.line))
}

#[test]
fn utf_8_passes_with_and_without_its_mark() {
    assert_eq!(verdict(b"a,b", true), Ok(0));
    assert_eq!(verdict("ä,ß".as_bytes(), true), Ok(0));
    assert_eq!(verdict(b"\xEF\xBB\xBFa", true), Ok(3));
    assert_eq!(verdict(b"", true), Ok(0));
}

#[test]
fn a_letter_cut_by_the_blocks_end_is_not_broken() {
    assert_eq!(verdict(b"abc\xC3", false), Ok(0));
    assert_eq!(verdict(b"abc\xC3", true), Err(("encoding-latin-1", Some(1))));
    assert_eq!(verdict(b"abc\n\xC3 x", false), Err(("encoding-latin-1", Some(2))));
}

#[test]
fn broken_letters_among_whole_ones_are_left_to_their_rows() {
    assert_eq!(verdict(b"\xC3\xA4 \xE4", true), Ok(0));
    assert_eq!(verdict(b"\xE4 \xC3\xA4", true), Ok(0));
    assert_eq!(verdict(b"\xEF\xBB\xBFa \xE4", true), Ok(3));
}

#[test]
fn a_few_zeros_do_not_make_utf_16() {
    assert_eq!(verdict(b"a,b\n1,\0\n2,x\n", true), Ok(0));
    assert_eq!(verdict(b"a\0,\0b\0\n\0", true), Err(("encoding-utf-16", None)));
    assert_eq!(verdict(b"\0a\0,\0b\0\n", true), Err(("encoding-utf-16", None)));
    assert_eq!(verdict(&[0; 100], true), Err(("not-a-table", None)));
}
