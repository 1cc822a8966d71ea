//! Each field of each document, one at a time.

use std::collections::BTreeMap;

use serde_json::Value;
use testkit::on_each_store;

use super::{Bounds, with_bodies};
use crate::bounds::values::refused;

/// The kind of every field, and how much it takes.
fn kinds() -> BTreeMap<&'static str, (&'static str, usize)> {
    let lines = include_str!("fields.txt").lines();
    let lines = lines.filter(|it| !it.is_empty() && !it.starts_with('#'));
    let read = |line: &'static str| {
        let mut columns = line.split_whitespace();
        let (name, kind) = (columns.next()?, columns.next()?);
        Some((name, (kind, columns.next().map_or(0, |it| it.parse().unwrap()))))
    };
    lines.map(|it| read(it).unwrap_or_else(|| panic!("not understood: {it}"))).collect()
}

#[tokio::test(flavor = "multi_thread")]
async fn what_no_field_takes_is_refused_by_name() {
    let document = serde_json::to_value(api::document()).unwrap();
    let kinds = kinds();
    on_each_store(async |world| {
        let mut bounds = Bounds::new(world).await;
        for (row, schema) in with_bodies(&document) {
            let fields = &document["components"]["schemas"][&schema]["properties"];
            for (field, described) in fields.as_object().into_iter().flatten() {
                let name = format!("{schema}.{field}");
                let Some((kind, most)) = kinds.get(name.as_str()) else {
                    panic!("`{name}` has no line in bounds/fields.txt: say of what kind it is");
                };
                let good: BTreeMap<String, Value> =
                    serde_json::from_str(&bounds.town.fill(row.text())).unwrap();
                for bad in refused(kind, *most, described) {
                    let body = with(&good, field, &bad);
                    let path = bounds.town.fill(row.path);
                    let reply = bounds.send(&row, &path, "application/json", body).await;
                    let what = format!("{} {field} {bad}", row.route());
                    bounds.expect(&what, &reply, &[422, 413], field);
                }
            }
        }
        bounds.hold().await;
    })
    .await;
}

/// A good document with one bad field, written by hand, as the value may be no JSON at all.
fn with(good: &BTreeMap<String, Value>, field: &str, bad: &str) -> Vec<u8> {
    let others = good.iter().filter(|it| it.0 != field);
    let others = others.map(|(name, it)| format!("\"{name}\":{it}"));
    let all: Vec<String> = others.chain([format!("\"{field}\":{bad}")]).collect();
    format!("{{{}}}", all.join(",")).into_bytes()
}
