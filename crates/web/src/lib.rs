//! The pages: server-rendered, complete without JavaScript, and nothing but a face.
//!
//! Invariant: this room knows no driver, no SQL and no other face; rules live in `market`.

pub mod assets;
pub mod styleguide;
pub mod ui;

mod accounts;
mod appeals;
mod applications;
mod fees;
mod files;
mod frame;
mod home;
mod jobs;
mod known;
mod language;
mod live;
mod messages;
mod moderation;
mod my_work;
mod notifications;
mod operator;
mod originality;
mod pages;
mod pipelines;
mod projects;
mod restrictions;
mod reviews;
mod rules;
mod signals;
mod site;
mod task;
mod terms;
mod transparency;
mod trouble;
mod wallet;
mod words;
mod wrong;

use axum::{Extension, Router, middleware::from_fn_with_state, routing::get};
use face::{App, Routes};
use locale::{Sentences, Table};

pub(crate) use frame::frame;

/// Every page there is.
pub fn routes() -> Routes {
    Routes::new()
        .get("/", home::show)
        .get("/assets/{name}", assets::get)
        .get("/styleguide", home::styleguide)
        .post("/language", language::choose)
        .merge(jobs::routes())
        .merge(accounts::routes())
        .merge(task::routes())
        .merge(my_work::routes())
        .merge(known::routes())
        .merge(restrictions::routes())
        .merge(rules::routes())
        .merge(signals::routes())
        .merge(applications::routes())
        .merge(moderation::routes())
        .merge(projects::routes())
        .merge(originality::routes())
        .merge(pipelines::routes())
        .merge(files::routes())
        .merge(wallet::routes())
        .merge(operator::routes())
        .merge(pages::routes())
        .merge(fees::routes())
        .merge(transparency::routes())
        .merge(site::routes())
        .merge(reviews::routes())
        .merge(appeals::routes())
        .merge(messages::routes())
        .merge(notifications::routes())
        .merge(live::routes())
}

/// A sentence for every code: those of the rooms below, and those of the pages themselves.
pub fn sentences() -> Sentences {
    let tables: &[Table] = &[
        accounts::SENTENCES,
        applications::SENTENCES,
        jobs::SENTENCES,
        moderation::SENTENCES,
        my_work::SENTENCES,
        known::SENTENCES,
        restrictions::SENTENCES,
        projects::SENTENCES,
        reviews::SENTENCES,
        rules::SENTENCES,
        signals::SENTENCES,
        appeals::SENTENCES,
        messages::SENTENCES,
        notifications::SENTENCES,
        task::SENTENCES,
        wallet::SENTENCES,
        operator::SENTENCES,
        originality::SENTENCES,
        pipelines::SENTENCES,
    ];
    tables.iter().fold(face::sentences(), |all, table| all.with(table))
}

/// The pages behind the layer that paints refusals.
pub fn router(app: &App) -> Router<App> {
    let one_click = get(notifications::to_the_page).post(notifications::one_click);
    let pages = routes().into_router().fallback(trouble::nowhere);
    // Not in the table of pages, where each form must be one of ours: this one is sent by mail
    // programs, and its key ends letters and nothing else.
    let pages = pages.route("/one-click/{key}/{what}", one_click);
    let pages = pages.layer(Extension(live::Hub::new(app)));
    pages.layer(from_fn_with_state(app.clone(), trouble::paint))
}
