//! The work in a person's copy: what they did, what they asked for, and their files.

use store::sql;

use crate::section::Section;

/// What the person did as a worker and asked for as a requester.
pub(super) const WORK: &[Section] = &[
    Section {
        name: "applications",
        select: || {
            sql("select id, project, pitch, state, created_at, decided_at from application
                 where worker = $1 and $2 < id order by id limit $3")
        },
    },
    Section {
        name: "assignments",
        select: || {
            sql("select id, project, task, state, price as price_money, reward as reward_money,
                        claimed_at, submitted_at, ended_at, draft
                 from assignment where worker = $1 and $2 < id order by id limit $3")
        },
    },
    Section {
        name: "answers",
        select: || {
            sql("select n.id, n.assignment, n.revision, n.body, n.submitted_at
                 from assignment a join answer n on n.assignment = a.id
                 where a.worker = $1 and $2 < n.id order by n.id limit $3")
        },
    },
    Section {
        name: "task_reports",
        select: || {
            sql("select id, project, task, problem, text, at as reported_at, settled_at, note
                 from task_report where reporter = $1 and $2 < id order by id limit $3")
        },
    },
    Section {
        name: "projects",
        select: || {
            sql("select p.id, p.state, p.category, p.created_at, p.opened_at, p.closed_at,
                        v.title, v.instructions, v.price as price_money
                 from project p join project_version v
                     on v.project = p.id and v.version = p.version
                 where p.requester = $1 and $2 < p.id order by p.id limit $3")
        },
    },
    Section {
        name: "files",
        select: || {
            sql("select id, name, media_type, bytes, created_at, deleted_at from file
                 where owner = $1 and $2 < id order by id limit $3")
        },
    },
];
