//! `/api/v1/files`: up, down, and who may.

use axum::http::{Method, header};
use serde_json::json;
use testkit::{Posting, on_each_store};

use super::{P, bare, field, named, post, problem, refused};
use crate::house::{House, Reply, Who};

const PNG: &[u8] = b"\x89PNG\r\n\x1A\n\0\xFF and more";

async fn upload(house: &House, who: &Who, name: &str, bytes: &[u8]) -> Reply {
    let body = Some(("image/png", bytes.to_vec()));
    house.send_bytes(who, Method::POST, &format!("/api/v1/files?name={name}"), body, &[]).await
}

#[tokio::test(flavor = "multi_thread")]
async fn a_file_comes_back_as_it_was_sent_and_harms_nobody() {
    on_each_store(async |world| {
        let (ada, ben) = (world.person("ada").await, world.person("ben").await);
        let house = House::new(world);
        let (ada, ben) = (house.key(ada).await, house.key(ben).await);
        let sent = upload(&house, &ada, "..%2Fa%22b.html", PNG).await;
        let file = sent.json();
        assert_eq!((sent.status.as_u16(), &file["name"]), (201, &json!("ab.html.png")));
        assert_eq!((&file["media_type"], &file["bytes"]), (&json!("image/png"), &json!(PNG.len())));
        let path = format!("/api/v1/files/{}", file["id"].as_str().unwrap());
        let back = house.get(&ada, &format!("{path}/content")).await;
        assert_eq!((back.bytes.as_slice(), back.status.as_u16()), (PNG, 200));
        let says = |name: header::HeaderName| back.headers[name].to_str().unwrap().to_owned();
        assert_eq!(says(header::CONTENT_TYPE), "image/png");
        assert_eq!(says(header::X_CONTENT_TYPE_OPTIONS), "nosniff");
        assert_eq!(says(header::ACCEPT_RANGES), "bytes");
        assert_eq!(says(header::CONTENT_SECURITY_POLICY), "sandbox; default-src 'none'");
        assert!(
            says(header::CONTENT_DISPOSITION).starts_with("attachment; filename=\"ab.html.png\"")
        );

        let range = [("range", "bytes=1-3")];
        let content = format!("{path}/content");
        let part = house.send_with(&ada, Method::GET, &content, None, &range).await;
        assert_eq!((part.status.as_u16(), part.bytes.as_slice()), (206, b"PNG".as_slice()));
        let told = part.headers[header::CONTENT_RANGE].to_str().unwrap();
        assert_eq!(told, format!("bytes 1-3/{}", PNG.len()));
        assert_eq!(house.get(&Who::Nobody, &path.replace("/api/v1", "")).await.status, 303);

        for path in [path.clone(), format!("{path}/content"), format!("{path}/table")] {
            assert_eq!(problem(&house.get(&ben, &path).await), refused(404, "file-not-found"));
        }
        let theft = bare(&house, &ben, Method::DELETE, &path).await;
        assert_eq!(problem(&theft), refused(404, "file-not-found"));
        assert_eq!(house.get(&ada, "/api/v1/files").await.json()["items"][0]["id"], file["id"]);
        assert_eq!(bare(&house, &ada, Method::DELETE, &path).await.status, 204);
        assert_eq!(house.get(&ada, &path).await.status, 404);
        let svg = upload(&house, &ada, "a.svg", b"<svg onload='x'>").await;
        assert_eq!(field(&svg), named("file", "file-type-refused"));
        let large = upload(&house, &ada, "a.png", &[b'x'; 26 << 20]).await;
        assert_eq!(field(&large), named("file", "file-too-large"));
    })
    .await;
}

/// Task data is seen by whoever may see the project, and by nobody else.
#[tokio::test(flavor = "multi_thread")]
async fn files_of_a_project_are_for_those_who_see_it() {
    on_each_store(async |world| {
        let (ada, ben) = (world.person("ada").await, world.person("ben").await);
        let draft = world.draft_project(ada, Posting::default()).await;
        let open = world.open_project(ada, Posting::default()).await;
        let house = House::new(world);
        let (ada, ben) = (house.key(ada).await, house.key(ben).await);
        for (project, status, nobody) in [(draft, 404, 303), (open, 200, 200)] {
            let file = upload(&house, &ada, "a.png", PNG).await.json()["id"].clone();
            let path = format!("{P}/{project}/files");
            let theft = post(&house, &ben, &path, &json!({"file": file})).await;
            assert_eq!(problem(&theft), refused(404, "project-not-found"));
            let given = post(&house, &ada, &path, &json!({"file": file})).await;
            assert_eq!(given.json()["used_in"], "task_data");
            assert_eq!(house.get(&ada, &path).await.json()["items"][0]["id"], file);
            let content = format!("/api/v1/files/{}/content", file.as_str().unwrap());
            assert_eq!(house.get(&ben, &content).await.status, status);
            let page = format!("/files/{}", file.as_str().unwrap());
            assert_eq!(house.get(&Who::Nobody, &page).await.status, nobody);
        }
    })
    .await;
}
