//! What the faces share: who is asking, what they may send, how we say no, and the loop that
//! accepts connections.
//!
//! The extractor is the permission: a handler that needs a moderator takes a [`Moderator`],
//! and only the extractor can make one.
//!
//! Invariant: no page layout lives here, and no slice but `accounts` (and `idempotency`,
//! `limits`) is known.

mod address;
mod api;
mod app;
mod cookie;
mod csrf;
mod headers;
mod local;
mod once;
mod page;
mod parts;
mod path;
mod rate;
mod refusal;
mod routes;
mod sentences;
mod serve;
mod staff;
mod stop;
mod stream;
mod tally;

pub use address::Address;
pub use api::{ApiError, ApiJson, ApiQuery, Caller, Problem, english, scope};
pub use app::{App, Site};
pub use cookie::{
    clear_session, jobs_filter, set_device, set_jobs_filter, set_language, set_session,
};
pub use csrf::CsrfForm;
pub use csrf::{Part, Upload};
pub use headers::{private, secure};
pub use local::Local;
pub use once::{Once, once};
pub use page::{PageError, Person, Trouble, Visitor, sign_in_first};
pub use parts::{Parts, piece};
pub use path::{PathId, PathIds, PathText, PathTexts};
pub use rate::Buckets;
pub use refusal::status;
pub use routes::Routes;
pub use sentences::sentences;
pub use serve::{Limits, serve};
pub use staff::{Admin, Assessor, Manager, Moderator, Staff, Treasurer};
pub use stop::Stop;
pub use stream::{Download, attachment};
pub use tally::{Counted, Tally};
