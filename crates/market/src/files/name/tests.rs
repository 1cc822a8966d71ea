use super::{disposition, safe_name};
use crate::files::MediaType;

#[test]
fn names_lose_what_could_harm() {
    let rows = [
        ("photo.png", "photo.png"),
        ("../../etc/passwd", "passwd.png"),
        ("C:\\temp\\shot.PNG", "shot.PNG"),
        ("a\u{202E}gnp.exe", "agnp.exe.png"),
        ("nul\u{0}\r\nname.png", "nulname.png"),
        ("<b>\"x\".png", "bx.png"),
        ("...", "file.png"),
        ("", "file.png"),
        (".png", "png.png"),
        ("page.html", "page.html.png"),
        ("Übersicht März.png", "Übersicht März.png"),
    ];
    for (name, safe) in rows {
        assert_eq!(safe_name(name, MediaType::Png), safe, "{name:?}");
    }
    let long = safe_name(&format!("{}.jpeg", "ä".repeat(400)), MediaType::Jpeg);
    assert_eq!((long.chars().count(), long.ends_with("ä.jpeg")), (150, true));
}

#[test]
fn a_download_says_its_name_twice() {
    let told = disposition("Übersicht 1;2.csv");
    let expected = "attachment; filename=\"_bersicht_1_2.csv\"; \
                    filename*=UTF-8''%C3%9Cbersicht%201%3B2.csv";
    assert_eq!(told, expected);
}
