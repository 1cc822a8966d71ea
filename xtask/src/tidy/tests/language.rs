//! The reader of Rust: comments, literals, lifetimes and functions.

use crate::tidy::rust::{Function, Literal, Rust};

fn code(text: &str) -> String {
    Rust::read(text).code
}

fn literals(text: &str) -> Vec<(usize, String)> {
    let literals = Rust::read(text).literals;
    literals.into_iter().map(|Literal { line, text }| (line, text)).collect()
}

#[test]
fn comments_become_blanks_and_may_nest() {
    assert_eq!(code("a // b\nc"), "a     \nc");
    assert_eq!(code("a /* b /* c */ d */ e"), "a                   e");
    assert_eq!(code("a /* b\nc */ d"), "a     \n     d");
}

#[test]
fn literals_are_taken_out_with_their_lines() {
    assert_eq!(code(r#"f("a \" // b")"#), r#"f("         ")"#);
    assert_eq!(literals("x\nf(\"a\nb\")"), [(2, "a\nb".to_owned())]);
    assert_eq!(literals(r##"r#"a " b"# + br"\" + c"d""##).len(), 3);
    assert_eq!(code(r##"r#"a " b"# + 1"##), r##"r#"     "# + 1"##);
    assert_eq!(code("r#type + var\"x\""), "r#type + var\"x\"");
}

#[test]
fn lifetimes_are_no_characters() {
    assert_eq!(code("&'a str, '\"', '\\'', 'b', 'c: \"d\""), "&'a str,    ,     ,    , 'c: \" \"");
    assert_eq!(code("'\\u{1F600}' '„'x"), format!("{}x", " ".repeat(15)));
}

#[test]
fn a_function_ends_where_its_braces_do() {
    let text = "fn a();\n\
                impl X {\n\
                fn b<T>(x: [u8; 2]) -> T\n\
                where\n\
                    T: Y,\n\
                {\n\
                    if x { \"}\" } else { '}' }\n\
                }\n\
                }\n\
                fn c() {}\n\
                type D = fn (u8);\n";
    let expected = [("b", 3, 6), ("c", 10, 1)];
    let expected =
        expected.map(|(name, line, length)| Function { name: name.to_owned(), line, length });
    assert_eq!(Rust::read(text).functions(), expected);
}

#[test]
fn words_are_found_whole() {
    let rust = Rust::read("sql(x)\nmysql(y) // sql(z)\n a.sql(\"sql(\")");
    let lines: Vec<usize> = rust.places("sql(").map(|(line, _)| line).collect();
    assert_eq!(lines, [1, 3]);
}
