//! A router that remembers its table, so that a test can knock at every door.

use axum::{Router, handler::Handler, http::Method, routing};

use crate::App;

/// Routes of one slice, with the table of what there is.
#[derive(Default)]
pub struct Routes {
    router: Router<App>,
    table: Vec<(Method, &'static str)>,
}

macro_rules! verbs {
    ($($verb:ident $method:ident;)*) => { $(
        #[must_use]
        pub fn $verb<H, T>(mut self, path: &'static str, handler: H) -> Self
        where
            H: Handler<T, App>,
            T: 'static,
        {
            self.router = self.router.route(path, routing::$verb(handler));
            self.table.push((Method::$method, path));
            self
        }
    )* };
}

impl Routes {
    pub fn new() -> Self {
        Self::default()
    }

    verbs! {
        get GET;
        post POST;
        put PUT;
        delete DELETE;
    }

    /// Takes larger bodies than the usual on the routes added so far.
    #[must_use]
    pub fn with_body_limit(mut self, bytes: usize) -> Self {
        self.router = self.router.layer(axum::extract::DefaultBodyLimit::max(bytes));
        self
    }

    #[must_use]
    pub fn merge(mut self, other: Self) -> Self {
        self.router = self.router.merge(other.router);
        self.table.extend(other.table);
        self
    }

    /// Every (method, path) there is.
    pub fn table(&self) -> &[(Method, &'static str)] {
        &self.table
    }

    pub fn into_router(self) -> Router<App> {
        self.router
    }
}
