//! Where a notification leads: to its cause.

use market::notifications::{Category, Notification};

/// The address of the page that shows what happened.
pub(super) fn cause(it: &Notification) -> String {
    let project = it.project.map(|it| it.to_string()).unwrap_or_default();
    let subject = &it.subject;
    if it.category == Category::Staff {
        return match it.kind.as_str() {
            "project-submitted" => format!("/operator/moderation/{project}"),
            "message-reported" => "/operator/reports".to_owned(),
            "restriction-contested" => "/operator/restrictions".to_owned(),
            "appeal-replied" => "/operator/appeals".to_owned(),
            "top-up-asked" => "/operator/top-ups".to_owned(),
            _ => "/operator/payouts".to_owned(),
        };
    }
    match it.kind.as_str() {
        "invited" => format!("/jobs/{project}"),
        "application-awarded" => match it.fact("assignment") {
            Some(assignment) => format!("/work/{assignment}"),
            None => "/my-work".to_owned(),
        },
        "worker-restricted" | "restriction-lifted" | "restriction-upheld" => {
            "/restrictions".to_owned()
        }
        "rule-fired" => {
            let worker = it.fact("worker").unwrap_or_default();
            format!("/projects/{project}/reviews?worker={worker}")
        }
        "pipeline-stuck" => format!("/projects/{project}/next"),
        "application-declined" => "/my-applications".to_owned(),
        "message-sent" => format!("/messages/{subject}"),
        "message-report-settled" => "/messages".to_owned(),
        "gold-forgiven" | "gold-upheld" => format!("/known-answers/{subject}"),
        "gold-contested" | "gold-suspected" => format!("/projects/{project}/known"),
        "assignment-submitted" | "check-undecided" => format!("/reviews/{subject}"),
        "application-made" => format!("/projects/{project}/applicants"),
        "appeal-opened" => "/appeals".to_owned(),
        "requester-trusted" | "requester-distrusted" => "/projects".to_owned(),
        "import-done" | "import-failed" => format!("/projects/{project}/imports/{subject}"),
        "payout-data-asked" | "payout-data-confirmed" => "/wallet/place".to_owned(),
        "api-key-created" => "/settings/keys".to_owned(),
        _ => match it.category {
            Category::Work => format!("/my-work/{subject}"),
            Category::Projects => format!("/projects/{project}"),
            Category::Money => "/wallet".to_owned(),
            Category::Messages => "/messages".to_owned(),
            Category::Account | Category::Staff => "/settings".to_owned(),
        },
    }
}
