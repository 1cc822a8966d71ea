//! What every answer carries, whatever it answers.

use axum::http::{Method, Request};
use testkit::on_each_store;
use tower::ServiceExt;

use crate::house::House;

#[tokio::test(flavor = "multi_thread")]
async fn every_answer_is_guarded() {
    on_each_store(async |world| {
        let house = House::new(world);
        for path in ["/", "/nowhere", "/sign-in", "/api/v1/me", "/projects"] {
            let request = Request::builder().method(Method::GET).uri(path);
            let request = request.body(axum::body::Body::empty()).unwrap();
            let response = house.router.clone().oneshot(request).await.unwrap();
            let header = |name: &str| {
                let value = response.headers().get(name).and_then(|it| it.to_str().ok());
                value.unwrap_or_else(|| panic!("{path} has no {name}")).to_owned()
            };
            let policy = header("content-security-policy");
            assert!(policy.contains("default-src 'none'"), "{path}: {policy}");
            assert!(policy.contains("frame-ancestors 'none'"), "{path}: {policy}");
            assert!(!policy.contains("unsafe"), "{path}: {policy}");
            assert_eq!(header("x-content-type-options"), "nosniff", "{path}");
            assert_eq!(header("referrer-policy"), "no-referrer", "{path}");
            assert_eq!(header("cache-control"), "no-store", "{path}");
            assert!(header("strict-transport-security").starts_with("max-age="), "{path}");
        }
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn an_unknown_address_is_a_page_that_says_so() {
    on_each_store(async |world| {
        let house = House::new(world);
        let reply = house.get(&crate::house::Who::Nobody, "/nowhere").await;
        assert_eq!(reply.status, 404);
        assert!(reply.text.contains("There is nothing here"), "{}", reply.text);
    })
    .await;
}
