//! What this slice holds about a person: everything but secrets.

use store::sql;

use crate::section::Section;

/// This slice's part of a person's copy.
pub const OWN: &[Section] = &[
    Section {
        name: "account",
        select: || {
            sql("select id, email, name, born_on, created_at, email_confirmed_at, closed_at,
                        suspended_at, suspended_reason, totp_on as second_factor
                 from account where id = $1 and $2 < id order by id limit $3")
        },
    },
    Section {
        name: "roles",
        select: || {
            sql("select role as id, granted_at from account_role
                 where account = $1 and $2 < role order by role limit $3")
        },
    },
    Section {
        name: "preferences",
        select: || {
            sql("select name as id, value from preference
                 where account = $1 and $2 < name order by name limit $3")
        },
    },
    Section {
        name: "sessions",
        select: || {
            sql("select id, created_at, seen_at, ended_at, agent, address from session
                 where account = $1 and $2 < id order by id limit $3")
        },
    },
    Section {
        name: "api_keys",
        select: || {
            sql("select id, name, prefix, created_at, expires_at, used_at, revoked_at
                 from api_key where account = $1 and $2 < id order by id limit $3")
        },
    },
];
