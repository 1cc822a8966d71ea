//! The editor's fields: up to three conditions, one action, and what the worker reads.

use base::Reason;
use locale::Locale;
use market::rules::{Collector, MOST_CONDITIONS, Rule};
use maud::{Markup, html};

use super::{ground::Ground, said, typed::Typed};
use crate::{
    restrictions::lasts_field,
    ui::{Choice, Fields, hidden, submit},
    words::say,
    wrong::Wrong,
};

/// The form of a rule, or of a new one.
pub(super) fn form(
    locale: &Locale,
    ground: &Ground,
    rule: Option<&Rule>,
    typed: &Typed,
    wrong: &Wrong,
) -> Markup {
    let f = Fields::new(locale, &wrong.errors);
    let body = html! {
        @if let Some(rule) = rule { (hidden("seen", &rule.version.to_string())) }
        (f.text("name", say!(locale, "rules-name")).required().max_length(120)
            .value(typed.get("name")).help(say!(locale, "rules-name-help")).autocomplete("off"))
        @for i in 1..=MOST_CONDITIONS { (condition(locale, &f, typed, i)) }
        h3 { (say!(locale, "rules-then")) }
        @let action = f.select("action", say!(locale, "rules-action"),
            actions(locale, ground.is_platform()));
        @let action = action.required().value(typed.get("action"));
        @if ground.is_platform() { (action) } @else {
            (action.help(say!(locale, "rules-do-ask-more-help")))
        }
        (lasts_field(locale, &f, &typed.get("lasts")).help(say!(locale, "rules-lasts-help")))
        (f.textarea("reason", say!(locale, "rules-reason")).free().rows(3).max_length(Reason::MAX)
            .value(typed.get("reason")).help(say!(locale, "rules-reason-help")))
        div.actions {
            (submit(say!(locale, "rules-save")).primary())
            (submit(say!(locale, "rules-try")).sends("try", "1"))
        }
    };
    let action = match rule {
        Some(rule) => format!("{}/{}", ground.base, rule.id),
        None => ground.base.clone(),
    };
    html! { (f.form(action, &ground.csrf, body)) }
}

fn condition<'a>(locale: &'a Locale, f: &Fields<'a>, typed: &Typed, i: usize) -> Markup {
    let named = |name: &str| (format!("{name}_{i}"), typed.get(&format!("{name}_{i}")));
    let mut measures: Vec<Choice<'a>> = Vec::new();
    if 1 < i {
        measures.push(Choice::new("", say!(locale, "rules-nothing")));
    }
    measures
        .extend(Collector::ALL.iter().map(|it| Choice::new(it.as_str(), said::asked(locale, *it))));
    let comparisons = [
        Choice::new("below", say!(locale, "rules-below")),
        Choice::new("at_least", say!(locale, "rules-at-least")),
    ];
    let windows = [
        Choice::new("answers", say!(locale, "rules-window-answers")),
        Choice::new("days", say!(locale, "rules-window-days")),
    ];
    let ((what, collector), (how, comparison)) = (named("collector"), named("comparison"));
    let ((bound, value), (n, number)) = (named("value"), named("n"));
    let ((kind, window), (least, few)) = (named("window"), named("least"));
    let is_open = !collector.is_empty();
    let measure = f.select(what, say!(locale, "rules-what"), measures);
    let measure = if i == 1 { measure.required() } else { measure.free() };
    let fields = html! {
        (measure.value(collector))
        div.in-a-row {
            (f.select(how, say!(locale, "rules-compared"), comparisons).free().value(comparison))
            (f.text(bound, say!(locale, "rules-value")).short().input_mode("decimal")
                .autocomplete("off").value(locale.typed_decimal(&value)).free())
        }
        div.in-a-row {
            (f.text(n, say!(locale, "rules-n")).short().input_mode("numeric").autocomplete("off")
                .value(number).free())
            (f.select(kind, say!(locale, "rules-window"), windows).free().value(window))
            (f.text(least, say!(locale, "rules-least")).short().input_mode("numeric")
                .autocomplete("off").value(few).free())
        }
    };
    html! {
        @if i == 1 {
            h3 { (say!(locale, "rules-when")) }
            (fields)
            p.small-text.muted { (say!(locale, "rules-window-help")) }
        } @else {
            details.more open[is_open] {
                summary {
                    @if i == 2 { (say!(locale, "rules-and-when")) }
                    @else { (say!(locale, "rules-and-third")) }
                }
                div.stack { (fields) }
            }
        }
    }
}

fn actions(locale: &Locale, is_platform: bool) -> Vec<Choice<'static>> {
    let flag = Choice::new("flag", say!(locale, "rules-do-flag"));
    if is_platform {
        let restrict = Choice::new("restrict_platform", say!(locale, "rules-do-restrict-platform"));
        return vec![flag, restrict];
    }
    vec![
        Choice::new("restrict_project", say!(locale, "rules-do-restrict-project")),
        Choice::new("restrict_requester", say!(locale, "rules-do-restrict-requester")),
        Choice::new("look", say!(locale, "rules-do-look")),
        Choice::new("accept", say!(locale, "rules-do-accept")),
        Choice::new("ask_more", say!(locale, "rules-do-ask-more")),
        flag,
    ]
}
