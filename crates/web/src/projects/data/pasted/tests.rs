use super::read;

#[test]
fn rows_come_from_spreadsheets_and_from_fingers() {
    for text in ["word\tcity\nlamp\tBonn\nbed\tRom\n", "word;city\r\nlamp;Bonn\r\nbed;Rom"] {
        let (tasks, faults) = read(text).unwrap();
        assert_eq!((tasks.len(), faults.len()), (2, 0));
        let pair = |name: &str, value: &str| (name.to_owned(), value.to_owned());
        assert_eq!(tasks[1].input, [pair("word", "bed"), pair("city", "Rom")]);
    }
    assert_eq!(read("{\"a\":\"1\"}\n{\"a\":\"2\"}").unwrap().0.len(), 2);
    assert_eq!(read("only\none\n\n column \n").unwrap().0.len(), 2);
}

#[test]
fn a_bad_row_is_named_and_nothing_is_taken_for_granted() {
    let (tasks, faults) = read("a,b\n1,2\n3\n,\n_x\"y,1").unwrap();
    assert_eq!((tasks.len(), faults.len()), (2, 1));
    for text in ["", "  ", "only_a_header", "a,a\n1,2"] {
        assert!(read(text).is_err(), "{text:?}");
    }
    let many = format!("a\n{}", "x\n".repeat(501));
    assert!(read(&many).unwrap_err().to_string().contains("too-many-rows"));
}
