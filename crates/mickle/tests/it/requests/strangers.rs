//! B5: every route of projects, tried by nobody, a stranger, and a key that lacks the scope.

use axum::http::Method;
use market::accounts::Scope;
use serde_json::{Value, json};
use testkit::{Posting, on_each_store};

use super::{P, problem, refused};
use crate::house::{House, Who};

#[tokio::test(flavor = "multi_thread")]
async fn strangers_find_nothing() {
    on_each_store(async |world| {
        let (ada, ben) = (world.person("ada").await, world.person("ben").await);
        let project = world.open_project(ada, Posting::default()).await;
        let task = world.project_tasks(project).await[0];
        let own = world.draft_project(ben, Posting::default()).await;
        let reader = Who::Key(world.key(ada, &[Scope::Read]).await);
        let house = House::new(world);
        let ben = house.key(ben).await;
        let at = |rest: &str| format!("{P}/{project}{rest}");
        let none = "01ARZ3NDEKTSV4RRFFQ69G5FAV";
        let (read, write) = (false, true);
        let desk = format!("/api/v1/moderation/projects/{project}");
        let (reason, people) =
            (json!({"reason": "Because I say so."}), json!({"emails": ["x@example.org"]}));
        let rows = json!({"rows": [{"text": "x"}]});
        let routes: Vec<(Method, String, Value, bool, &str)> = vec![
            (Method::GET, at(""), json!(null), read, "project-not-found"),
            (Method::PATCH, at(""), json!({}), write, "project-not-found"),
            (Method::GET, at("/versions"), json!(null), read, "project-not-found"),
            (Method::GET, at("/quote"), json!(null), read, "project-not-found"),
            (Method::POST, at("/publication"), json!(null), write, "project-not-found"),
            (Method::DELETE, at("/publication"), json!(null), write, "project-not-found"),
            (Method::POST, at("/pause"), json!({}), write, "project-not-found"),
            (Method::DELETE, at("/pause"), json!(null), write, "project-not-found"),
            (Method::POST, at("/closure"), json!(null), write, "project-not-found"),
            (Method::POST, at("/releases"), json!(null), write, "project-not-found"),
            (Method::GET, at("/invitations"), json!(null), read, "project-not-found"),
            (Method::POST, at("/invitations"), people.clone(), write, "project-not-found"),
            (Method::DELETE, at("/invitations"), people, write, "project-not-found"),
            (Method::GET, at("/tasks"), json!(null), read, "project-not-found"),
            (Method::POST, at("/tasks"), rows, write, "project-not-found"),
            (Method::GET, at(&format!("/tasks/{task}")), json!(null), read, "project-not-found"),
            (
                Method::DELETE,
                at(&format!("/tasks/{task}")),
                json!(null),
                write,
                "project-not-found",
            ),
            (Method::GET, format!("{P}/{own}/tasks/{task}"), json!(null), read, "task-not-found"),
            (Method::GET, at("/imports"), json!(null), read, "project-not-found"),
            (Method::POST, at("/imports"), json!({"file": none}), write, "project-not-found"),
            (Method::GET, at(&format!("/imports/{none}")), json!(null), read, "project-not-found"),
            (Method::GET, at("/files"), json!(null), read, "project-not-found"),
            (Method::POST, at("/files"), json!({"file": none}), write, "project-not-found"),
            (
                Method::GET,
                "/api/v1/moderation/projects".into(),
                json!(null),
                write,
                "project-not-found",
            ),
            (Method::POST, format!("{desk}/approval"), json!(null), write, "project-not-found"),
            (Method::POST, format!("{desk}/return"), reason.clone(), write, "project-not-found"),
            (Method::POST, format!("{desk}/pause"), reason, write, "project-not-found"),
            (Method::DELETE, format!("{desk}/pause"), json!(null), write, "project-not-found"),
        ];
        for (method, path, body, writes, code) in routes {
            let body = Some(&body).filter(|it| !it.is_null());
            let keyed = [("idempotency-key", path.as_str())];
            let send =
                async |who: &Who| house.send_with(who, method.clone(), &path, body, &keyed).await;
            assert_eq!(problem(&send(&Who::Nobody).await), refused(401, "key-needed"), "{path}");
            assert_eq!(problem(&send(&ben).await), refused(404, code), "{method} {path}");
            if writes {
                let told = problem(&send(&reader).await);
                assert_eq!(told, refused(403, "key-lacks-scope"), "{method} {path}");
            }
        }
    })
    .await;
}
