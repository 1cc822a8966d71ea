//! What this slice holds about a person: what they were told, and how they want to be told.

use store::sql;

use crate::section::Section;

/// This slice's part of a person's copy.
pub const OWN: &[Section] = &[
    Section {
        name: "notifications",
        select: || {
            sql("select id, at as happened_at, kind, subject_kind, subject, read_at
                 from notification where account = $1 and $2 < id order by id limit $3")
        },
    },
    Section {
        name: "notification_choices",
        select: || {
            sql("select topic as id, topic, channel, chosen_at from notification_choice
                 where account = $1 and $2 < topic order by topic limit $3")
        },
    },
    Section {
        name: "push_devices",
        select: || {
            sql("select id, endpoint, agent, created_at, worked_at, failed_at from push_device
                 where account = $1 and $2 < id order by id limit $3")
        },
    },
    Section {
        name: "push_choices",
        select: || {
            sql("select topic as id, topic, wanted, chosen_at from push_choice
                 where account = $1 and $2 < topic order by topic limit $3")
        },
    },
    Section {
        name: "notification_hours",
        select: || {
            sql("select account as id, zone, digest_hour, quiet_from, quiet_until
                 from notification_hours where account = $1 and $2 < account
                 order by account limit $3")
        },
    },
];
