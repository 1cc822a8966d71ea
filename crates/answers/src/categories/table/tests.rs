//! The table read in small pieces beside the library that the rest of the house reads CSV with.

use std::io::Read;

use super::Table;

/// Gives one byte at a time, so that every piece of the table lies across two chunks once.
struct Drop<'t>(&'t [u8]);

impl Read for Drop<'_> {
    fn read(&mut self, buffer: &mut [u8]) -> std::io::Result<usize> {
        let length = self.0.len().min(buffer.len()).min(1);
        buffer[..length].copy_from_slice(&self.0[..length]);
        self.0 = &self.0[length..];
        Ok(length)
    }
}

fn rows(source: impl Read) -> Result<Vec<(u64, Vec<String>)>, String> {
    let mut table = Table::new(source);
    let mut all = Vec::new();
    while let Some(row) = table.row().map_err(|it| it.to_string())? {
        let text = |place| String::from_utf8(row.cell(place).unwrap().into_owned()).unwrap();
        all.push((row.line, (0..row.len()).map(text).collect()));
    }
    Ok(all)
}

#[test]
fn rows_are_those_of_the_library() {
    for text in [
        "a,b\n1,2\n",
        "a,b\r\n1,2\r\n\r\n3,4",
        "a,b\r1,2\r",
        "\u{feff}a,b\n,\n,,x\n",
        "\"a\",\"b, c\"\n\"say \"\"so\"\"\",\"two\nlines\"\nafter,x",
        "in\"side,\"tail\"er\n\"\",\"\"\"\"\n",
        "alone",
        "",
        "\n\n",
    ] {
        let mut reader = csv::ReaderBuilder::new();
        let reader = reader.has_headers(false).flexible(true).trim(csv::Trim::All);
        let wanted: Vec<Vec<String>> = reader
            .from_reader(text.as_bytes())
            .into_records()
            .map(|row| row.unwrap().iter().map(str::to_owned).collect())
            .collect();
        for found in [rows(text.as_bytes()), rows(Drop(text.as_bytes()))] {
            let found: Vec<Vec<String>> = found.unwrap().into_iter().map(|it| it.1).collect();
            assert_eq!(found, wanted, "{text:?}");
        }
    }
}

#[test]
fn lines_are_counted_as_an_editor_counts_them() {
    let text = "a\n\"two\nlines\"\r\n\nb\rc\n";
    for found in [rows(text.as_bytes()), rows(Drop(text.as_bytes()))] {
        let lines: Vec<u64> = found.unwrap().iter().map(|it| it.0).collect();
        assert_eq!(lines, [1, 2, 5, 6]);
    }
}

#[test]
fn a_quote_without_end_is_told() {
    let told = rows("a,b\n1,\"2\n3,4\n".as_bytes()).unwrap_err();
    assert_eq!(told, "line 2: a quote is opened and not closed");
}
