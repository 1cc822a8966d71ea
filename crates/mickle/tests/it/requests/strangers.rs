//! B5: every route of projects, tried by nobody, a stranger, and a key that lacks the scope.

use axum::http::Method;
use market::{ProjectId, TaskId, accounts::Scope};
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
        for (method, path, body, code) in routes(project, own, task) {
            let body = Some(&body).filter(|it| !it.is_null());
            let keyed = [("idempotency-key", path.as_str())];
            let send =
                async |who: &Who| house.send_with(who, method.clone(), &path, body, &keyed).await;
            assert_eq!(problem(&send(&Who::Nobody).await), refused(401, "key-needed"), "{path}");
            assert_eq!(problem(&send(&ben).await), refused(404, code), "{method} {path}");
            if method != Method::GET {
                let told = problem(&send(&reader).await);
                assert_eq!(told, refused(403, "key-lacks-scope"), "{method} {path}");
            }
        }
    })
    .await;
}

type Route = (Method, String, Value, &'static str);

const PROJECT: &str = "project-not-found";

/// Every route that names a project, with a body that its owner could send.
fn routes(project: ProjectId, own: ProjectId, task: TaskId) -> Vec<Route> {
    let (get, post, delete) = (Method::GET, Method::POST, Method::DELETE);
    let none = "01ARZ3NDEKTSV4RRFFQ69G5FAV";
    let people = json!({"emails": ["x@example.org"]});
    let file = json!({ "file": none });
    let of_project = [
        (&get, String::new(), json!(null)),
        (&Method::PATCH, String::new(), json!({})),
        (&get, "/versions".into(), json!(null)),
        (&get, "/quote".into(), json!(null)),
        (&post, "/publication".into(), json!(null)),
        (&delete, "/publication".into(), json!(null)),
        (&post, "/pause".into(), json!({})),
        (&delete, "/pause".into(), json!(null)),
        (&post, "/closure".into(), json!(null)),
        (&post, "/releases".into(), json!(null)),
        (&get, "/invitations".into(), json!(null)),
        (&post, "/invitations".into(), people.clone()),
        (&delete, "/invitations".into(), people),
        (&get, "/tasks".into(), json!(null)),
        (&post, "/tasks".into(), json!({"rows": [{"text": "x"}]})),
        (&get, format!("/tasks/{task}"), json!(null)),
        (&delete, format!("/tasks/{task}"), json!(null)),
        (&get, "/imports".into(), json!(null)),
        (&post, "/imports".into(), file.clone()),
        (&get, format!("/imports/{none}"), json!(null)),
        (&delete, format!("/imports/{none}"), json!(null)),
        (&post, format!("/imports/{none}/continuation"), json!(null)),
        (&get, format!("/imports/{none}/errors"), json!(null)),
        (&get, "/files".into(), json!(null)),
        (&get, "/results".into(), json!(null)),
        (&get, "/results/answers".into(), json!(null)),
        (&post, "/files".into(), file),
    ];
    let of_project = of_project.into_iter().map(|(method, rest, body)| {
        (method.clone(), format!("{P}/{project}{rest}"), body, PROJECT)
    });
    let desk = format!("/api/v1/moderation/projects/{project}");
    let reason = json!({"reason": "Because I say so."});
    let of_desk = [
        (get.clone(), "/api/v1/moderation/projects".to_owned(), json!(null), PROJECT),
        (post.clone(), format!("{desk}/approval"), json!(null), PROJECT),
        (post.clone(), format!("{desk}/return"), reason.clone(), PROJECT),
        (post.clone(), format!("{desk}/pause"), reason, PROJECT),
        (delete.clone(), format!("{desk}/pause"), json!(null), PROJECT),
        (get.clone(), format!("{P}/{own}/tasks/{task}"), json!(null), "task-not-found"),
    ];
    of_project.chain(of_desk).collect()
}
