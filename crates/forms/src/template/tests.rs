use super::*;

fn fill(source: &str, data: &[(&str, &str)]) -> String {
    let data = TaskData::from_pairs(data.iter().copied());
    let template = Template::parse(source).unwrap();
    template.fill(&data, &mut Room::new(), |value, _| value.to_owned())
}

#[test]
fn holes_are_filled_once() {
    let data = [("a", "${b}"), ("b", "B"), ("Product Name", "Lamp"), ("Größe", "L"), ("}", "x")];
    let table = [
        ("", ""),
        ("no hole", "no hole"),
        ("${b}", "B"),
        ("<${b}|${b}>", "<B|B>"),
        ("${a}", "${b}"),
        ("${a}${b}", "${b}B"),
        ("${${b}", "template-name-malformed"),
        ("$${b}", "$B"),
        ("$ {b} $b {b}", "$ {b} $b {b}"),
        ("${ b }", "B"),
        ("${Product Name}, ${Größe}", "Lamp, L"),
        ("${nobody}.", "."),
        ("a${", "template-unclosed"),
        ("${}", "template-name-malformed"),
        ("${ }", "template-name-malformed"),
        ("${a\nb}", "template-name-malformed"),
        ("${b}}", "B}"),
    ];
    for (source, expected) in table {
        match Template::parse(source) {
            Ok(template) => {
                assert_eq!(template.source(), source);
                assert_eq!(fill(source, &data), expected, "{source}");
            }
            Err((code, _)) => assert_eq!(code, expected, "{source}"),
        }
    }
}

#[test]
fn two_values_cannot_join_into_a_hole() {
    let data = [("a", "$"), ("b", "{c}"), ("c", "secret"), ("open", "${"), ("close", "c}")];
    assert_eq!(fill("${a}${b}", &data), "${c}");
    assert_eq!(fill("${open}${close}", &data), "${c}");
    assert_eq!(fill("$${b}", &data), "${c}");
}

#[test]
fn columns_are_named_in_order() {
    let template = Template::parse("${b} ${a} ${b}").unwrap();
    assert_eq!(template.columns().collect::<Vec<_>>(), ["b", "a", "b"]);
    let long = format!("${{{}}}", "x".repeat(MAX_COLUMN + 1));
    assert_eq!(Template::parse(&long).unwrap_err().0, codes::TEMPLATE_NAME_MALFORMED);
}

#[test]
fn a_small_template_cannot_fill_the_memory() {
    let value = "ä".repeat(100_000);
    let text = fill(&"${a}".repeat(10_000), &[("a", &value)]);
    assert!(text.len() <= MAX_RENDERED_BYTES + 10_000 * '…'.len_utf8());
    assert!(text.ends_with('…'));
}
