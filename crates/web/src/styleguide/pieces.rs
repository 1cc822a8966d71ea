//! The small pieces: mark, colours, icons, chips, buttons, figures.

use base::{Money, days, hours, minutes};
use locale::Locale;
use maud::{Markup, html};

use super::{CSRF, NOW, View};
use crate::ui::{self, BarChart, Icon, Section, Stat, Theme, Tone};

/// The frames that stand alone, by what they show.
const FRAMES: &[(&str, &str)] =
    &[("task", "A task"), ("question", "A question"), ("stranger", "A short form")];

pub(super) fn head(locale: &Locale, view: View) -> Markup {
    let in_colours = |theme| View { theme, ..view }.href();
    let turned = View { mirrored: !view.mirrored, ..view }.href();
    html! {
        (ui::PageHead::new("Style guide")
            .under("/", "Mickle")
            .badge(ui::badge(locale, "open"))
            .lead("Every component in every state. Light and dark follow the system.")
            .actions(html! {
                (ui::link_button(in_colours(Theme::Light), "Light").small())
                (ui::link_button(in_colours(Theme::Dark), "Dark").small())
                (ui::link_button(in_colours(Theme::System), "System").small().quiet())
                (ui::link_button(turned, "Turn round").small().icon(Icon::Refresh))
            }))
        p.actions {
            "Frames that stand alone:"
            @for (name, label) in FRAMES {
                a href={ (view.href()) "&frame=" (name) } { (label) }
            }
        }
    }
}

pub(super) fn show(locale: &Locale) -> Markup {
    html! {
        (Section::new("Mark, colours, icons"))
        (identity())
        (Section::new("Buttons"))
        (buttons())
        (Section::new("Chips and badges").beside(html! { a href="#main" { "A link beside" } }))
        (chips(locale))
        (Section::new("Notes"))
        (notes())
        (Section::new("Money and time"))
        (money_and_time(locale))
        (Section::new("Figures"))
        (figures(locale))
        (Section::new("Charts"))
        (charts(locale))
    }
}

fn identity() -> Markup {
    let swatches = [
        ("on-paper", "Ink on paper"),
        ("on-surface", "Muted on surface"),
        ("on-sunken", "Muted on sunken"),
        ("on-action", "On action"),
        ("on-action-soft", "Action"),
        ("on-money-soft", "Money"),
        ("on-ok-soft", "Ok"),
        ("on-warn-soft", "Warn"),
        ("on-bad-soft", "Bad"),
    ];
    ui::card(
        "",
        html! {
            div.mark-sizes { span.large { (ui::mark()) } (ui::brand("Mickle")) (ui::mark()) }
            ul.swatches { @for (class, name) in swatches { li class=(class) { (name) } } }
            div.actions {
                @for name in ["Mara Lindqvist", "Ada", "Elif Yılmaz", "日本", "🙂"] {
                    (ui::avatar(name))
                }
            }
            div.icons { @for which in Icon::ALL { (ui::icon(*which)) } }
        },
    )
}

fn buttons() -> Markup {
    ui::card(
        "",
        html! {
            div.actions {
                (ui::link_button("#main", "Start").primary().icon_after(Icon::ArrowOn))
                (ui::link_button("#main", "Normal"))
                (ui::link_button("#main", "Quiet").quiet())
                (ui::link_button("#main", "Save as CSV").icon(Icon::Download).download())
            }
            div.actions {
                (ui::post_button("/styleguide", CSRF, "Pause").icon(Icon::Pause))
                (ui::post_button("/styleguide", CSRF, "Close the project")
                    .danger()
                    .hidden("reason", "done")
                    .confirm("Close the project? What is left in escrow comes back to you."))
                (ui::post_button("/styleguide", CSRF, "Remove").danger().quiet().icon(Icon::Trash))
            }
            div.actions {
                (ui::link_button("#main", "Small").small())
                (ui::link_button("#main", "Small primary").small().primary())
                (ui::link_button("#main", "Submit and next").primary().key("Ctrl Enter"))
            }
        },
    )
}

fn chips(locale: &Locale) -> Markup {
    html! {
        section.card.stack {
            div.actions {
                @for tone in Tone::ALL { (ui::chip(*tone, tone.class())) }
                (ui::chip_icon(Tone::Ok, Icon::Check, "You qualify"))
                (ui::chip_link(Tone::Act, "#main", "A chip that leads on"))
            }
            div.actions { @for state in ui::state_words() { (ui::badge(locale, state)) } }
            (ui::badge(locale, "not_known_yet"))
        }
    }
}

fn notes() -> Markup {
    html! {
        @for tone in Tone::ALL {
            (ui::note(*tone, html! {
                p {
                    b { "Two workers miss your gold tasks" }
                    " (41% and 38% right). Their answers are held back. "
                    a href="#main" { "Look at them" }
                }
            }))
        }
        (ui::note(Tone::Act, "A note of one plain sentence."))
    }
}

fn money_and_time(locale: &Locale) -> Markup {
    let pairs = [
        ("Amount", ui::money(locale, Money::cents(4_00))),
        ("With points", ui::money_beside_points(locale, Money::cents(4_00))),
        ("Small amount", ui::money(locale, Money::micros(12_500))),
        ("Came in", ui::movement(locale, Money::units(4))),
        ("Went out", ui::movement(locale, Money::units(-20))),
        ("Price", ui::price(locale, Money::units(1), Money::cents(80))),
        ("Reward", ui::reward(locale, Money::cents(80))),
        ("Date", ui::date(locale, NOW)),
        ("Date and time", ui::date_time(locale, NOW)),
        ("Some time ago", ui::relative(locale, NOW, NOW.plus(-days(3)))),
        ("Deadline", ui::deadline(locale, NOW, NOW.plus(days(2) + hours(3)))),
        ("Deadline, near", ui::deadline(locale, NOW, NOW.plus(minutes(20)))),
        ("Deadline, over", ui::deadline(locale, NOW, NOW.plus(-hours(5)))),
        ("Countdown", ui::countdown(locale, NOW, NOW.plus(minutes(14) + 12_000))),
    ];
    ui::card("Facts", ui::definitions(pairs))
}

fn figures(locale: &Locale) -> Markup {
    html! {
        (ui::stats([
            Stat::new("Ready to pay out", locale.money(Money::cents(42_18))).money()
                .note("1,476 points"),
            Stat::new("Being checked", locale.money(Money::cents(7_42))).money()
                .note("by 24 Nov at the latest"),
            Stat::new("Tasks finished", "7,420").note("of 10,000").meter(7_420, 10_000),
            Stat::new("Acceptance rate", locale.share(97, 100)).note("of the last 50"),
        ]))
        (ui::cols([
            ui::card("Progress", ui::meter("320 of 800 answers", 320, 800)),
            ui::card("Nothing yet", ui::meter("0 of 0 answers", 0, 0)),
            ui::card("All done", ui::meter("800 of 800 answers", 800, 800)),
        ]))
    }
}

fn charts(locale: &Locale) -> Markup {
    let mut earned = BarChart::new("Earned per day", "Day")
        .series("Earned")
        .written(|locale, micros| locale.money(Money::micros(micros)));
    let empty = BarChart::new("A chart without bars", "Day").series("None");
    let mut answers = BarChart::new("Answers per day", "Day")
        .series("Accepted")
        .series("Submitted")
        .series("Rejected");
    for n in 0..14 {
        let label = locale.short_day(NOW.plus(days(n - 13)).day());
        earned = earned.bar(label.clone(), &[(n * 37 % 19) * 730_000]);
        answers = answers.bar(label, &[n * 40 + 120, n * n, n % 4 * 9]);
    }
    html! {
        (ui::split(
            html! {
                (ui::card("", answers.show(locale)))
                (ui::card("", empty.show(locale)))
            },
            html! {
                (ui::card("", earned.show(locale)))
                (ui::card("Verdicts", ui::shares(locale, "Verdicts", &[
                    ("Accepted", 612, 1),
                    ("Sent back", 48, 2),
                    ("Rejected", 9, 3),
                ])))
                (ui::card("Answers given", ui::bar_list(locale, [
                    ("Car", 8_240),
                    ("Person", 5_121),
                    ("Bicycle or motorcycle", 2_034),
                    ("Nothing to mark", 0),
                ])))
            },
        ))
    }
}
