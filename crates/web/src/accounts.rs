//! Accounts: signing up and in, one's own settings, and the people as staff see them.
//!
//! Invariant: no page tells a stranger who has an account, and what changes a person's keys,
//! address or second factor asks for the password first.

mod door;
mod email;
mod keys;
mod leaving;
mod password;
mod people;
mod person;
mod preferences;
mod proof;
mod record;
mod reset;
mod second_factor;
mod sessions;
mod settings;
mod setup;
mod sign_in;
mod sign_up;

pub(crate) use door::{Nothing, Proved, browser};
use face::Routes;
use locale::Table;

/// What the pages say after something was done, or when it was not.
pub(crate) const SENTENCES: Table = &[
    (
        "sign-in-wrong",
        "The address or the password is not right. Check both, or set a new password.",
    ),
    ("proof-wrong", "The password or the code is not right. Try again."),
    ("role-unknown", "Choose one of the roles."),
    ("signed-out", "You are signed out."),
    ("email-is-confirmed", "Your e-mail address is confirmed."),
    ("password-is-new", "Your new password is in force, and all sessions were ended. Sign in."),
    ("password-is-changed", "Your password is changed, and your other sessions were ended."),
    ("name-is-changed", "Your name is changed."),
    ("display-is-changed", "This is how every page looks from now on."),
    ("shortcuts-are-changed", "Your keys are in force."),
    ("confirmation-is-sent", "We sent you a new link. Look into your inbox."),
    ("email-link-is-sent", "We sent a link to the new address. Follow it to put it in force."),
    ("email-is-changed", "Your new e-mail address is in force."),
    ("second-factor-is-off", "Signing in no longer asks for a code."),
    ("session-is-ended", "The session is ended."),
    ("sessions-are-ended", "All your other sessions are ended."),
    ("key-is-revoked", "The API key opens nothing any more."),
    ("proof-is-given", "Thank you. You can go on for ten minutes."),
    ("account-is-closed", "Your account is closed. Thank you for having been here."),
    ("admin-is-made", "You are the first admin. Here is what to do first."),
    ("person-is-suspended", "The account is suspended, and its owner was told why."),
    ("person-is-restored", "The account is restored."),
    ("their-sessions-are-ended", "All their sessions are ended, and they are told."),
    ("note-is-kept", "The note is kept."),
    ("role-is-granted", "The role is given, and the person's sessions were ended."),
    ("role-is-revoked", "The role is taken, and the person's sessions were ended."),
];

/// Every page of this slice.
pub(crate) fn routes() -> Routes {
    strangers().merge(own()).merge(staff())
}

fn strangers() -> Routes {
    Routes::new()
        .get("/sign-up", sign_up::show)
        .post("/sign-up", sign_up::send)
        .get("/sign-up/sent", sign_up::sent)
        .get("/confirm/{token}", sign_up::ask)
        .post("/confirm/{token}", sign_up::confirm)
        .get("/sign-in", sign_in::show)
        .post("/sign-in", sign_in::send)
        .post("/sign-in/code", sign_in::code)
        .post("/sign-out", sign_in::out)
        .get("/reset", reset::show)
        .post("/reset", reset::send)
        .get("/reset/sent", reset::sent)
        .get("/reset/{token}", reset::ask)
        .post("/reset/{token}", reset::finish)
        .get("/email/{token}", email::ask)
        .post("/email/{token}", email::finish)
        .get("/setup/{token}", setup::show)
        .post("/setup/{token}", setup::send)
}

fn own() -> Routes {
    Routes::new()
        .get("/settings", settings::show)
        .post("/settings/name", settings::rename)
        .post("/settings/confirmation", settings::send_confirmation)
        .get("/settings/proof", proof::show)
        .post("/settings/proof", proof::send)
        .get("/settings/display", preferences::display)
        .post("/settings/display", preferences::show_so)
        .get("/settings/shortcuts", preferences::shortcuts)
        .post("/settings/shortcuts", preferences::use_keys)
        .post("/settings/shortcuts/going-on", preferences::go_on)
        .get("/settings/email", email::show)
        .post("/settings/email", email::send)
        .get("/settings/password", password::show)
        .post("/settings/password", password::send)
        .get("/settings/second-factor", second_factor::show)
        .post("/settings/second-factor", second_factor::turn_on)
        .post("/settings/second-factor/codes", second_factor::renew)
        .post("/settings/second-factor/removal", second_factor::turn_off)
        .get("/settings/sessions", sessions::show)
        .post("/settings/sessions/endings", sessions::end_others)
        .post("/settings/sessions/{id}/ending", sessions::end)
        .get("/settings/keys", keys::show)
        .post("/settings/keys", keys::create)
        .post("/settings/keys/{id}/revocation", keys::revoke)
        .get("/settings/export", leaving::export)
        .get("/settings/closing", leaving::ask)
        .post("/settings/closing", leaving::close)
}

fn staff() -> Routes {
    Routes::new()
        .get("/operator/people", people::show)
        .get("/operator/people/{id}", person::show)
        .post("/operator/people/{id}/suspension", person::suspend)
        .post("/operator/people/{id}/restoration", person::restore)
        .post("/operator/people/{id}/notes", record::note)
        .post("/operator/people/{id}/sessions/endings", person::end_sessions)
        .post("/operator/people/{id}/roles", person::grant)
        .post("/operator/people/{id}/roles/removal", person::revoke)
}
