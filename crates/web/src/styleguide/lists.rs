//! Lists: jobs, tables, tabs, pages, and what stands where they are empty.

use base::Money;
use locale::Locale;
use maud::{Markup, html};

use crate::ui::{self, Empty, Filter, Icon, Job, Pager, Section, Tab, Table, Tone};

pub(super) fn show(locale: &Locale) -> Markup {
    html! {
        (Section::new("Jobs"))
        (filters(locale))
        (jobs(locale))
        (Section::new("Tables"))
        (tabs(locale))
        (table(locale))
        (Pager { newer: Some("?before=1".into()), older: Some("?after=2".into()) }.show(locale))
        (ui::card_flush("A table in a card", small_table(locale)))
        (ui::card_flush("An empty table", empty_table()))
    }
}

fn filters(locale: &Locale) -> Markup {
    let filters = [
        Filter { name: "phone", value: "1", label: "Fits my phone", on: false },
        Filter { name: "hour", value: "10", label: "From €10 an hour", on: true },
        Filter { name: "test", value: "0", label: "No test needed", on: false },
        Filter { name: "lang", value: "de", label: "German", on: true },
    ];
    ui::filter_bar(locale, "/styleguide", &filters, html! {})
}

fn jobs(locale: &Locale) -> Markup {
    let job = |title: &'static str, by: &'static str, cents: i64, note: &'static str| Job {
        href: "#main".into(),
        title: title.into(),
        by: by.into(),
        pay: Money::cents(cents),
        pay_note: if note.is_empty() { Vec::new() } else { vec![html! { (note) }] },
        tags: vec![
            ui::chip_icon(Tone::Ok, Icon::Check, "You qualify"),
            ui::chip(Tone::Plain, "1,240 places left"),
        ],
        action: html! { (ui::link_button("#main", "Start").primary().small()) },
        more: None,
    };
    let mut locked = job("Transcribe short voice notes", "Hörwerk · accepts 96%", 60, "");
    locked.tags = vec![ui::chip_icon(Tone::Warn, Icon::Lock, "Test first: 6 min, paid")];
    locked.action = html! { (ui::link_button("#main", "Take the test").small()) };
    ui::jobs(
        locale,
        [
            job(
                "Rate the reply of a chat assistant",
                "Lumen Lab · pays in 1 day · accepts 98%",
                35,
                "≈ €14.00 an hour · about 1½ min",
            ),
            job(
                "Write a product text of 200 words about a garden chair",
                "Alpenhof Versand · pays in 3 days · accepts 94%",
                4_00,
                "≈ €12.90 an hour · about 19 min",
            ),
            locked,
        ],
    )
}

fn tabs(locale: &Locale) -> Markup {
    let tab = |label: &'static str, count, current| Tab {
        href: "#main".into(),
        label: label.into(),
        count,
        current,
    };
    let items = [
        tab("Claimed", Some(2), true),
        tab("Submitted", Some(1_240), false),
        tab("Accepted", None, false),
        tab("Rework", Some(1), false),
        tab("Rejected and appeals", None, false),
    ];
    ui::tabs(locale, "My work by state", &items)
}

fn table(locale: &Locale) -> Markup {
    let row = |name: &str, answer: &str, cents, state: &str| {
        [
            html! { a href="#main" { (name) } },
            html! { (answer) },
            html! { (locale.percent(330_000)) },
            ui::movement(locale, Money::cents(cents)),
            ui::badge(locale, state),
            html! { (ui::link_button("#main", "Review").small()) },
        ]
    };
    html! {
        (Table::new("Answers that wait for a review")
            .column("Task")
            .column("Answer")
            .number("Agreement")
            .number("Amount")
            .column("State")
            .actions("Actions")
            .row(row("88-2041", "Car ×2, Bus ×1", 80, "submitted"))
            .row(row("88-1990", "Person ×1, Nothing ×2", 80, "accepted"))
            .row(row("88-1733", "<script>alert(1)</script>", -80, "rejected"))
            .foot([
                html! { "Sum" },
                html! {},
                html! {},
                ui::movement(locale, Money::cents(80)),
                html! {},
                html! {},
            ]))
    }
}

fn small_table(locale: &Locale) -> Markup {
    html! {
        (Table::new("Movements")
            .column("What")
            .number("Amount")
            .row([html! { "Reward" }, ui::movement(locale, Money::cents(4_00))])
            .row([html! { "Payout" }, ui::movement(locale, Money::cents(-20_00))]))
    }
}

fn empty_table() -> Markup {
    html! {
        (Table::new("Work that was submitted").column("Task").empty(
            Empty::new(
                "Nothing is being checked",
                "What you submit waits here until it is reviewed, with the latest date of that.",
                ui::link_button("/work", "Find work").primary(),
            )
            .icon(Icon::Clock),
        ))
    }
}
