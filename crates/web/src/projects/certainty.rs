//! How sure the answers are: of a whole project, and of one task.

use locale::Locale;
use market::{
    ProjectId,
    projects::Version,
    quality::{self, Field, Overview, Standing, TaskView, Verdict, Voice},
};
use maud::{Markup, html};

use super::href;
use crate::{
    ui::{BarChart, Icon, Table, card, card_flush, link_button, meter},
    words::say,
};

/// Values of one field that are shown; the rest are hardly possible.
const VALUES: usize = 6;

/// How many answers a task gets, in words.
pub(super) fn asked(locale: &Locale, terms: &Version) -> String {
    let least = locale.number(terms.answers_per_task);
    match terms.adaptive {
        None => least,
        Some(it) => say!(
            locale,
            "quality-terms",
            least = least,
            most = locale.number(it.most),
            share = locale.percent(it.confidence_ppm),
        ),
    }
}

/// The card of a running project; nothing where nothing can be compared.
pub(super) fn of_project(locale: &Locale, id: ProjectId, terms: &Version, it: &Overview) -> Markup {
    let weighed = it.weighed();
    if weighed == 0 {
        return html! {};
    }
    let settled = it.settled();
    let words = say!(locale, "quality-settled", n = settled, whole = weighed);
    let title = say!(locale, "quality-by-confidence");
    let mut chart =
        BarChart::new(title, say!(locale, "quality-sure")).series(say!(locale, "quality-tasks"));
    for (from, tasks) in &it.confidences {
        chart = chart.bar(locale.percent(from * 10_000), &[*tasks]);
    }
    let spent = it.spent();
    let tasks: i64 = spent.iter().map(|it| it.1).sum();
    let answers: i64 = spent.iter().map(|it| it.0 * it.1).sum();
    let doubts = it.tasks(Standing::Unsure);
    card(
        &say!(locale, "quality-title"),
        html! {
            (meter(&words, settled, weighed))
            @if 0 < tasks {
                p {
                    (say!(locale, "quality-spent", n = tasks, answers = locale.number(answers)))
                }
                @if terms.adaptive.is_some() { (beside_fixed(locale, tasks, answers)) }
            }
            @if 0 < it.saved_places {
                p.muted {
                    (say!(locale, "quality-saved", n = it.saved_places,
                        money = locale.money(it.saved)))
                }
            }
            @if 0 < doubts {
                p { (say!(locale, "quality-doubts", n = doubts)) }
                div.actions {
                    (link_button(href(id, "doubts"), say!(locale, "quality-look-at-doubts"))
                        .icon_after(Icon::ArrowOn))
                }
            }
            (chart.show(locale))
        },
    )
}

/// What was spent beside what the same number of answers for each task would have been.
fn beside_fixed(locale: &Locale, tasks: i64, answers: i64) -> Markup {
    let (three, five) = (3 * tasks, 5 * tasks);
    let most = five.max(answers);
    let told = |n: i64| locale.number(n);
    html! {
        (meter(&say!(locale, "quality-as-it-went", n = told(answers)), answers, most))
        (meter(&say!(locale, "quality-three-each", n = told(three)), three, most))
        (meter(&say!(locale, "quality-five-each", n = told(five)), five, most))
    }
}

/// The cards of one task: what is believed, and who said what.
pub(super) fn of_task(locale: &Locale, it: &TaskView) -> Markup {
    html! {
        (card(&say!(locale, "quality-belief"), belief(locale, it)))
        @if !it.voices.is_empty() {
            (card_flush(&say!(locale, "quality-heard"), voices(locale, it)))
        }
    }
}

/// Where it stands, and a bar for each value.
pub(super) fn belief(locale: &Locale, it: &TaskView) -> Markup {
    let share = locale.percent(it.confidence_ppm);
    let told = match it.standing {
        Standing::Asking => say!(locale, "quality-standing-asking"),
        Standing::Sure => say!(locale, "quality-standing-sure", share = share),
        Standing::Unsure => say!(locale, "quality-standing-unsure", share = share),
        Standing::Decided => say!(locale, "quality-standing-decided"),
        Standing::Known => say!(locale, "quality-standing-known"),
    };
    html! {
        p { (told) }
        @for verdict in &it.verdicts {
            @let field = it.fields.iter().find(|it| it.name == verdict.field);
            @if 1 < it.verdicts.len() { p.small-text.muted {
                    (field.map_or(verdict.field.as_str(), |it| &it.question))
                } }
            @for (value, ppm) in likeliest(verdict) {
                @let label = field.map_or(value, |it| it.label(value));
                (meter(&say!(locale, "quality-share", value = label, share = locale.percent(ppm)),
                    ppm, 1_000_000))
            }
        }
    }
}

/// The values of a field with how likely they are, in millionths.
fn likeliest(it: &Verdict) -> Vec<(&str, i64)> {
    let mut shares: Vec<(&str, i64)> =
        it.shares.iter().map(|it| (it.0.as_str(), quality::millionths(it.1))).collect();
    shares.sort_by_key(|it| -it.1);
    shares.truncate(VALUES);
    shares
}

/// Who said what, and how likely that is right by all they have answered.
pub(super) fn voices(locale: &Locale, it: &TaskView) -> Markup {
    let mut table = Table::new(say!(locale, "quality-heard"))
        .column(say!(locale, "quality-worker"))
        .column(say!(locale, "quality-answer"))
        .number(say!(locale, "quality-weight"));
    for voice in &it.voices {
        table = table.row([
            html! { bdi { (voice.name) } },
            html! { (picked(locale, &it.fields, voice)) },
            html! { (weights(locale, voice)) },
        ]);
    }
    html! { (table) }
}

fn picked(locale: &Locale, fields: &[Field], voice: &Voice) -> String {
    let one = |field: &Field| {
        let values = voice.picks.get(&field.name)?;
        let labels: Vec<&str> = values.iter().map(|it| field.label(it)).collect();
        Some(if labels.is_empty() {
            say!(locale, "quality-nothing-picked")
        } else {
            labels.join(" + ")
        })
    };
    fields.iter().filter_map(one).collect::<Vec<_>>().join(" · ")
}

fn weights(locale: &Locale, voice: &Voice) -> String {
    let one = |it: &(String, f64)| locale.percent(quality::millionths(it.1));
    voice.worth.iter().map(one).collect::<Vec<_>>().join(" · ")
}
