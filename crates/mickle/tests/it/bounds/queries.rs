//! Parameters and ids in paths.

use serde_json::Value;
use testkit::on_each_store;

use super::{Bounds, operation};
use crate::doors::{OPERATIONS, Row, table};

/// Percent-encoded values that a parameter of this name must refuse; of others it is asked only
/// that nothing breaks.
fn refused(name: &str, schema: &Value) -> Option<&'static [&'static str]> {
    let is_id = schema["minLength"] == 26;
    match name {
        "limit" => Some(&[
            "",
            "0",
            "-1",
            "101",
            "9223372036854775807",
            "9223372036854775808",
            "1e2",
            "1.0",
            "x",
            "%EF%BC%91",
            "%00",
            "1%00",
            "+1",
            "1&limit=2",
        ]),
        "before" | "after" if is_id => Some(&[
            "",
            "x",
            "0",
            "ZZZZZZZZZZZZZZZZZZZZZZZZZZ",
            "01ARZ3NDEKTSV4RRFFQ69G5FAVV",
            "%00",
            "01ARZ3NDEKTSV4RRFFQ69G5FA%00",
            "'",
            "%D8%A3",
        ]),
        "before" | "after" if schema["type"].to_string().contains("integer") => {
            Some(&["", "x", "9223372036854775808", "-9223372036854775809", "1.5", "%00"])
        }
        "category" | "hiring" | "sort" | "tab" | "state" | "format" | "purpose" | "split" => {
            Some(&["no-such-word", "%00", "%E2%80%AEopen", "OPEN", "%F0%9F%99%82"])
        }
        _ => None,
    }
}

const ANYTHING: &[&str] = &["", "%00", "a%00b", "%E2%80%AE", "%FF", "'", "%25", "_", "["];

#[tokio::test(flavor = "multi_thread")]
async fn parameters_that_cannot_be_are_refused_by_name() {
    let document = serde_json::to_value(api::document()).unwrap();
    on_each_store(async |world| {
        let mut bounds = Bounds::new(world).await;
        for row in table(OPERATIONS).iter().filter(|it| it.method == axum::http::Method::GET) {
            let Some(operation) = operation(&document, row) else { continue };
            let parameters = operation["parameters"].as_array().cloned().unwrap_or_default();
            let parameters = parameters.iter().filter(|it| it["in"] == "query");
            let mut asked = 0;
            for parameter in parameters {
                asked += 1;
                let name = parameter["name"].as_str().unwrap();
                let values = refused(name, &parameter["schema"]);
                for value in values.unwrap_or(ANYTHING) {
                    let query = format!("{name}={value}");
                    let statuses: &[u16] = if values.is_some() { &[422] } else { &[200, 422] };
                    let named = if values.is_some() { name } else { "" };
                    ask(&mut bounds, row, &query, statuses, named).await;
                }
            }
            if asked != 0 {
                ask(&mut bounds, row, "surprise=1", &[422], "surprise").await;
            }
        }
        bounds.hold().await;
    })
    .await;
}

async fn ask(bounds: &mut Bounds, row: &Row, query: &str, statuses: &[u16], name: &str) {
    let path = format!("{}?{query}", bounds.town.fill(row.path));
    let reply = bounds.send(row, &path, "", Vec::new()).await;
    if reply.status == 200 && statuses.contains(&200) {
        return;
    }
    bounds.expect(&format!("{}?{query}", row.route()), &reply, statuses, name);
}

/// What can stand in a path where an id belongs.
const NO_IDS: &[&str] = &[
    "x",
    "0",
    "-1",
    "ZZZZZZZZZZZZZZZZZZZZZZZZZZ",
    "01ARZ3NDEKTSV4RRFFQ69G5FA",
    "01ARZ3NDEKTSV4RRFFQ69G5FAVV",
    "01ARZ3NDEKTSV4RRFFQ69G5FA%00",
    "%00",
    "%FF",
    "..%2F..%2Fme",
    "%D8%A3%D8%A8",
    "9223372036854775808",
    "'%20or%201=1",
    "01ARZ3NDEKTSV4RRFFQ69G5FAV",
];

#[tokio::test(flavor = "multi_thread")]
async fn what_is_no_id_is_not_found() {
    on_each_store(async |world| {
        let mut bounds = Bounds::new(world).await;
        for row in table(OPERATIONS).iter().filter(|it| it.path.contains('{')) {
            let (kind, body) = row.body(&bounds.town, "");
            for no_id in NO_IDS {
                let (start, rest) = row.path.split_once('{').unwrap();
                let (_, end) = rest.split_once('}').unwrap();
                let path = bounds.town.fill(&format!("{start}{no_id}{end}"));
                let reply = bounds.send(row, &path, kind, body.clone()).await;
                bounds.expect(&format!("{} {path}", row.method), &reply, &[404, 422], "");
            }
        }
        bounds.hold().await;
    })
    .await;
}
