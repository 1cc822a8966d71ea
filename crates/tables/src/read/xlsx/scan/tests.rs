//! What is one piece to a parser is one piece here.

use super::Scan;

fn scan(xml: &str) -> Scan {
    let mut scan = Scan::default();
    // Byte by byte, so that no state is kept in a block.
    for byte in xml.bytes() {
        scan.feed(&[byte]).unwrap();
    }
    let mut at_once = Scan::default();
    at_once.feed(xml.as_bytes()).unwrap();
    let counts = |s: &Scan| (s.longest_gap, s.longest_tag, s.n_tags, s.n_texts);
    assert_eq!(counts(&scan), counts(&at_once));
    scan
}

#[test]
fn cells_rows_and_texts_end_a_gap() {
    let xml = "<x:row><c r='A1'><v>123</v></c></x:row>";
    assert_eq!(scan(xml).longest_gap, 14);
    assert_eq!(scan(&xml.repeat(100)).longest_gap, 14);
    assert_eq!(scan(&"<t>12345</t>".repeat(100)).longest_gap, 1200);
    assert_eq!(scan("<sst><si><t>a</t></si><si/></sst>").n_texts, 2);
}

#[test]
fn nothing_hides_in_a_bigger_piece() {
    let hiding = [
        format!("<!--{}-->", "<c>".repeat(100)),
        format!("<![CDATA[{}]]>", "<c>".repeat(100)),
        format!("<?pi {}?>", "<c>".repeat(100)),
        format!("<t a=\"{}\">", "<c>".repeat(100)),
        format!("<t a='{}'>", "<c>\"".repeat(100)),
        format!("<!DOCTYPE x [{}]><c/>", "<c>".repeat(100)),
        format!("<!-->{}-->", "<c>".repeat(100)),
        format!("<!--->{}-->", "<c>".repeat(100)),
    ];
    for xml in hiding {
        assert!(300 <= scan(&xml).longest_gap, "{xml}");
    }
    // And the piece ends where it should.
    for xml in ["<!-- -- > -->", "<![CDATA[ ]] > ]]>", "<?a > ?>", "<t a='>'>"] {
        let after = format!("{xml}{}", "<c/>".repeat(100));
        assert!(scan(&after).longest_gap < 40, "{xml}");
    }
}

#[test]
fn promises_count_as_texts() {
    assert_eq!(scan("<sst count='9' uniqueCount = \"123\">").n_texts, 123);
    assert_eq!(scan("<x:sst uniqueCount='99999999999999999999999'>").n_texts, u64::MAX);
    assert_eq!(scan("<sst uniqueCount=''>").n_texts, 0);
    assert_eq!(scan("<si/></sst><sst/>").n_texts, 1);
    let long = format!("<sst {} uniqueCount='1'>", " ".repeat(5000));
    assert!(Scan::default().feed(long.as_bytes()).is_err());
}
