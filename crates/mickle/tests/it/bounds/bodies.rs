//! Whole documents that cannot be read.

use testkit::on_each_store;

use super::{Bounds, values::nested, with_bodies};

const JSON: &str = "application/json";
/// The largest body of an ordinary request, as safety.md §5 has it.
const MOST: usize = 256 * 1024;

#[tokio::test(flavor = "multi_thread")]
async fn bodies_that_cannot_be_read_are_refused() {
    let document = serde_json::to_value(api::document()).unwrap();
    on_each_store(async |world| {
        let mut bounds = Bounds::new(world).await;
        for (row, _) in with_bodies(&document) {
            let good = bounds.town.fill(row.text());
            let path = bounds.town.fill(row.path);
            // Tasks come by the thousand.
            let most = if path.ends_with("/tasks") { 32 * MOST } else { MOST };
            for (what, kind, body, status) in bodies(&good, most) {
                let reply = bounds.send(&row, &path, kind, body).await;
                bounds.expect(&format!("{} {what}", row.route()), &reply, &[status], "");
            }
        }
        bounds.hold().await;
    })
    .await;
}

type Body = (&'static str, &'static str, Vec<u8>, u16);

fn bodies(good: &str, most: usize) -> Vec<Body> {
    let inside = good.strip_prefix('{').and_then(|it| it.strip_suffix('}')).unwrap_or_default();
    let more = if inside.is_empty() { "" } else { "," };
    let twice = format!("{{{inside}{more}\"surprise\":1,\"surprise\":1}}");
    let first = inside.split(':').next().unwrap_or_default();
    let repeated = format!("{{{inside}{more}{first}:null}}");
    let json = |what, body: String| (what, JSON, body.into_bytes(), 422);
    let mut bodies = vec![
        json("nothing", String::new()),
        json("null", "null".to_owned()),
        json("a list", "[]".to_owned()),
        json("a list of it", format!("[{good}]")),
        json("a number", "1".to_owned()),
        json("a text", format!("\"{}\"", "x".repeat(10))),
        json("half of it", good[..good.len() - 1].to_owned()),
        json("garbage behind it", format!("{good}x")),
        json("another behind it", format!("{good}{good}")),
        json("an unknown field", format!("{{{inside}{more}\"surprise\":1}}")),
        json("an unknown field twice", twice),
        json("a number of another base", format!("{{{inside}{more}\"surprise\":0x1}}")),
        json("deep nesting", nested(100_000, "[", "]")),
        json("deep objects", nested(20_000, "{\"a\":", "1}")),
        json("a byte order mark", format!("\u{FEFF}{good}")),
        ("bytes that are no text", JSON, b"{\"\xFF\xC0\":1}".to_vec(), 422),
        ("one byte too many", JSON, vec![b' '; most + 1], 413),
        ("text", "text/plain", good.as_bytes().to_vec(), 415),
        ("a form", "application/x-www-form-urlencoded", b"a=b".to_vec(), 415),
        ("no type", "", good.as_bytes().to_vec(), 415),
        ("another JSON", "application/jsonlines", good.as_bytes().to_vec(), 415),
    ];
    if !first.is_empty() {
        bodies.push(json("a field twice", repeated));
    }
    bodies
}
