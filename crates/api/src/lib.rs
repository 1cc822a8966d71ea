//! The JSON face: `/api/v1`, with an OpenAPI 3.1 document made from the code.
//!
//! Invariant: wire types live here and nowhere below; no driver and no SQL is known.

mod accounts;
mod appeals;
mod applications;
mod assignments;
mod certainty;
mod figures;
mod files;
mod guest;
mod imports;
mod jobs;
mod known;
mod known_answers;
mod messages;
mod moderation;
mod notifications;
mod operator;
mod originality;
mod payouts;
mod pipelines;
mod preferences;
mod projects;
mod refusals;
mod restrictions;
mod results;
mod reviews;
mod rules;
mod signals;
mod task_reports;
mod tasks;
mod wallet;
mod wire;

use axum::{Json, Router, routing::get};
use face::App;
use utoipa::{
    Modify, OpenApi,
    openapi::{
        OpenApi as Document,
        security::{HttpAuthScheme, HttpBuilder, SecurityScheme},
    },
};
use utoipa_axum::router::OpenApiRouter;

#[derive(OpenApi)]
#[openapi(
    info(
        title = "Mickle",
        description = "Micro-jobs: post work, do work, get paid. Amounts are decimal text in the \
                       installation's currency, ids are 26 characters, moments are RFC 3339.",
        license(name = "Apache-2.0", identifier = "Apache-2.0"),
        contact(name = "")
    ),
    modifiers(&Keys),
    components(schemas(face::Problem)),
    security(("key" = []))
)]
struct Doc;

struct Keys;

impl Modify for Keys {
    fn modify(&self, document: &mut Document) {
        let bearer = HttpBuilder::new().scheme(HttpAuthScheme::Bearer).build();
        let parts = document.components.get_or_insert_with(Default::default);
        parts.add_security_scheme("key", SecurityScheme::Http(bearer));
    }
}

/// Every operation, with its document.
fn operations() -> OpenApiRouter<App> {
    OpenApiRouter::with_openapi(Doc::openapi())
        .merge(accounts::routes())
        .merge(appeals::routes())
        .merge(applications::routes())
        .merge(assignments::routes())
        .merge(certainty::routes())
        .merge(figures::routes())
        .merge(files::routes())
        .merge(imports::routes())
        .merge(jobs::routes())
        .merge(known::routes())
        .merge(known_answers::routes())
        .merge(messages::routes())
        .merge(moderation::routes())
        .merge(notifications::routes())
        .merge(operator::routes())
        .merge(originality::routes())
        .merge(preferences::routes())
        .merge(projects::routes())
        .merge(restrictions::routes())
        .merge(results::routes())
        .merge(reviews::routes())
        .merge(rules::routes())
        .merge(signals::routes())
        .merge(payouts::routes())
        .merge(pipelines::routes())
        .merge(wallet::routes())
        .merge(task_reports::routes())
        .merge(tasks::routes())
}

/// The OpenAPI document.
pub fn document() -> Document {
    let mut document = operations().split_for_parts().1;
    refusals::document(&mut document);
    document
}

/// The operations and their document at `/api/v1/openapi.json`.
pub fn router() -> Router<App> {
    let (router, document) = (operations().split_for_parts().0, document());
    router.route("/api/v1/openapi.json", get(async move || Json(document.clone())))
}
