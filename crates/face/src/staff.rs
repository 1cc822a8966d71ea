//! Staff: one extractor for each role. To everybody else their pages do not exist.

use axum::{extract::FromRequestParts, http::request::Parts, response::Response};
use market::accounts::Role;

use crate::{App, Person, path::not_found};

macro_rules! staff {
    ($($(#[$doc:meta])* $name:ident $role:ident;)*) => { $(
        $(#[$doc])*
        #[derive(Debug, Clone)]
        pub struct $name(pub Person);

        impl FromRequestParts<App> for $name {
            type Rejection = Response;

            async fn from_request_parts(parts: &mut Parts, app: &App) -> Result<Self, Response> {
                let person = Person::from_request_parts(parts, app).await?;
                if person.is(Role::$role) { Ok(Self(person)) } else { Err(not_found(parts)) }
            }
        }
    )* };
}

staff! {
    /// Projects, reports and appeals.
    Moderator Moderator;
    /// Work samples.
    Assessor Assessor;
    /// Top-ups, payouts and invoices.
    Treasurer Treasurer;
    /// Managed orders.
    Manager Manager;
    /// Everything.
    Admin Admin;
}

/// Anybody who has a desk: moderators, treasurers and admins.
#[derive(Debug, Clone)]
pub struct Staff(pub Person);

impl FromRequestParts<App> for Staff {
    type Rejection = Response;

    async fn from_request_parts(parts: &mut Parts, app: &App) -> Result<Self, Response> {
        let person = Person::from_request_parts(parts, app).await?;
        if person.has_desk() { Ok(Self(person)) } else { Err(not_found(parts)) }
    }
}
