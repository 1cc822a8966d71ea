use super::{MediaType, sniff};

#[test]
fn the_bytes_say_what_a_file_is() {
    let rows: [(&str, &str, &[u8], Option<MediaType>); 26] = [
        ("a.png", "", b"\x89PNG\r\n\x1A\n....", Some(MediaType::Png)),
        ("a.html", "text/html", b"\x89PNG\r\n\x1A\n....", Some(MediaType::Png)),
        ("a.jpg", "", b"\xFF\xD8\xFF\xE0", Some(MediaType::Jpeg)),
        ("a.gif", "", b"GIF89a", Some(MediaType::Gif)),
        ("a.webp", "", b"RIFF....WEBPVP8 ", Some(MediaType::Webp)),
        ("a.wav", "", b"RIFF....WAVEfmt ", Some(MediaType::Wav)),
        ("a.avi", "", b"RIFF....AVI LIST", None),
        ("a.pdf", "", b"%PDF-1.7", Some(MediaType::Pdf)),
        ("a.mp3", "", b"ID3\x04", Some(MediaType::Mp3)),
        ("a.mp3", "", b"\xFF\xFB\x90\x00", Some(MediaType::Mp3)),
        ("a.mp4", "", b"\0\0\0\x18ftypisom", Some(MediaType::Mp4)),
        ("a.m4a", "", b"\0\0\0\x18ftypM4A ", Some(MediaType::Mp4Audio)),
        ("a.mp4", "audio/mp4", b"\0\0\0\x18ftypmp42", Some(MediaType::Mp4Audio)),
        ("a.heic", "", b"\0\0\0\x18ftypheic", None),
        ("a.webm", "", b"\x1A\x45\xDF\xA3\x42\x82\x84webm", Some(MediaType::Webm)),
        ("a.webm", "audio/webm", b"\x1A\x45\xDF\xA3\x42\x82\x84webm", Some(MediaType::WebmAudio)),
        ("a.mkv", "", b"\x1A\x45\xDF\xA3\x42\x82\x88matroska", None),
        ("a.xlsx", "", b"PK\x03\x04....", Some(MediaType::Xlsx)),
        ("a.zip", "", b"PK\x03\x04....", None),
        ("a.txt", "", b"hello", Some(MediaType::Text)),
        ("A.CSV", "", b"a,b\n1,2\n", Some(MediaType::Csv)),
        ("a.csv", "", b"\xFF\xFEa\0,\0", Some(MediaType::Csv)),
        ("a.csv", "", b"a\0b", None),
        ("a.svg", "image/svg+xml", b"<svg onload=alert(1)>", None),
        ("a.html", "", b"<script>", None),
        ("noending", "", b"hello", None),
    ];
    for (name, claimed, head, expected) in rows {
        assert_eq!(sniff(name, claimed, head), expected, "{name} {claimed}");
    }
}
