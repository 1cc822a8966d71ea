//! Uploading a table, looking at it, importing it, undoing it.

use axum::http::Method;
use serde_json::json;
use testkit::on_each_store;

use super::{P, bare, describe, draft, field, named, post, problem, refused, work};
use crate::house::{House, Who};

const CSV: &[u8] = b"Words,_priority\na lamp,1\ntoo,many,cells\na chair,\n";

async fn upload(house: &House, who: &Who, name: &str, bytes: &[u8]) -> String {
    let path = format!("/api/v1/files?purpose=table&name={name}");
    let body = Some(("application/octet-stream", bytes.to_vec()));
    let reply = house.send_bytes(who, Method::POST, &path, body, &[]).await;
    assert_eq!(reply.status, 201, "{}", reply.text);
    reply.json()["id"].as_str().unwrap().to_owned()
}

#[tokio::test(flavor = "multi_thread")]
async fn a_table_is_looked_at_imported_and_undone() {
    on_each_store(async |world| {
        let ada = world.person("ada").await;
        let house = House::new(world);
        let ada = house.key(ada).await;
        let id = draft(&house, &ada).await;
        describe(&house, &ada, &id).await;
        let file = upload(&house, &ada, "words.csv", CSV).await;
        let table = house.get(&ada, &format!("/api/v1/files/{file}/table")).await.json();
        assert_eq!(table["columns"], json!(["Words", "_priority"]));
        assert_eq!(table["rows"], json!([["a lamp", "1"], ["a chair", ""]]));
        assert_eq!((&table["errors"][0]["line"], &table["more"]), (&json!(3), &json!(false)));

        let imports = format!("{P}/{id}/imports");
        let unmapped = post(&house, &ada, &imports, &json!({"file": file})).await;
        assert_eq!(field(&unmapped), named("mapping", "data-missing"));
        let mapped = json!({"file": file, "mapping": {"Words": "text"}});
        let started = post(&house, &ada, &imports, &mapped).await;
        assert_eq!((started.status.as_u16(), &started.json()["state"]), (201, &json!("waiting")));
        work(&house).await;
        let import = format!("{imports}/{}", started.json()["id"].as_str().unwrap());
        let done = house.get(&ada, &import).await.json();
        let told = ["rows_read", "rows_kept", "rows_bad"].map(|it| done[it].clone());
        assert_eq!((&done["state"], told), (&json!("done"), [json!(3), json!(2), json!(1)]));
        let errors = house.get(&ada, &format!("{import}/errors")).await.json();
        assert_eq!(errors["items"][0]["code"], "wrong-number-of-cells");
        assert_eq!(house.get(&ada, &imports).await.json()["items"][0]["rows_kept"], 2);

        let on = bare(&house, &ada, Method::POST, &format!("{import}/continuation")).await;
        assert_eq!(problem(&on), refused(409, "import-not-failed"));
        let undo = bare(&house, &ada, Method::DELETE, &import).await;
        assert_eq!((undo.status.as_u16(), &undo.json()["state"]), (202, &json!("undoing")));
        work(&house).await;
        assert_eq!(house.get(&ada, &import).await.json()["state"], "undone");
        assert_eq!(house.get(&ada, &format!("{P}/{id}/tasks")).await.json()["items"], json!([]));
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_text_is_split_into_a_table_on_its_way_in() {
    on_each_store(async |world| {
        let ada = world.person("ada").await;
        let house = House::new(world);
        let ada = house.key(ada).await;
        let send = async |query: &str, bytes: &[u8]| {
            let path = format!("/api/v1/files?name=walk.txt&{query}");
            let body = Some(("text/plain", bytes.to_vec()));
            house.send_bytes(&ada, Method::POST, &path, body, &[]).await
        };
        let sent = send("split=sentences", b"One. Two.\n\nThree.").await;
        assert_eq!(sent.status, 201, "{}", sent.text);
        assert_eq!(sent.json()["name"], "walk.csv");
        let file = sent.json()["id"].as_str().unwrap().to_owned();
        let table = house.get(&ada, &format!("/api/v1/files/{file}/table")).await.json();
        assert_eq!(table["columns"], json!(["document", "paragraph", "sentence", "text"]));
        assert_eq!(table["rows"][1], json!(["walk", "1", "2", "Two."]));

        let broken = send("split=paragraphs", b"one\nGr\xFC\xDFe").await;
        assert_eq!(
            (broken.status.as_u16(), field(&broken)),
            (422, named("file", "text-not-utf-8"))
        );
        assert!(broken.text.contains("Line 2"), "{}", broken.text);
        assert_eq!(field(&send("split=words", b"one").await), named("split", "word-unknown"));
        assert_eq!(field(&send("split=sentences", b" ").await), named("file", "required"));
    })
    .await;
}
