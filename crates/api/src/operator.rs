//! The operator's desk for programs: settings, the audit log, the books, letters and jobs.
//!
//! Invariant: whoever lacks the role is told that there is nothing here; no letter's text
//! leaves by a key, since it may hold a link that opens an account.

mod books;
mod log;
mod pages;
mod queues;
mod settings;

use base::{Error, Kind, Result};
use face::App;
use market::{
    AccountId,
    accounts::{self, Role},
};
use store::Tx;
use utoipa_axum::router::OpenApiRouter;

pub(crate) fn routes() -> OpenApiRouter<App> {
    settings::routes()
        .merge(pages::routes())
        .merge(log::routes())
        .merge(books::routes())
        .merge(queues::routes())
}

/// To everybody without the role this desk does not exist.
async fn only(tx: &mut Tx, role: Role, account: AccountId) -> Result<()> {
    if accounts::has_role(tx, account, role).await? {
        return Ok(());
    }
    Err(Error::refused(Kind::NotFound, "not-found"))
}
