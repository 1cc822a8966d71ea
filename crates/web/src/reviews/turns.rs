//! Judging all that match, in turns: how far it has come, and what asks for the next turn.
//!
//! Invariant: a turn begins behind the last answer of the one before, so an answer that refuses
//! its verdict does not come up again and again.

use axum::response::{IntoResponse, Redirect, Response};
use face::{App, PageError, Visitor};
use market::{AssignmentId, ProjectId};
use maud::html;

use super::{
    bulk::{Report, Typed},
    sift::Sift,
};
use crate::{
    frame,
    ui::{self, PageHead, Place, form, hidden, submit},
    words::say,
};

/// How far it has come.
#[derive(Debug, Clone, Copy)]
pub(super) struct Turn {
    pub(super) from: Option<AssignmentId>,
    judged: i64,
    refused: i64,
    of: i64,
}

impl Turn {
    pub(super) fn read(typed: &Typed) -> Self {
        let number = |name| {
            let number = typed.get(name).parse().unwrap_or(0);
            i64::clamp(number, 0, 1_000_000)
        };
        Self {
            from: typed.get("from").parse().ok(),
            judged: number("judged"),
            refused: number("refused"),
            of: number("of"),
        }
    }

    /// With what became of this turn.
    pub(super) fn and(self, report: &Report, last: Option<AssignmentId>) -> Self {
        let count = |n: usize| i64::try_from(n).unwrap_or_default();
        Self {
            from: last.or(self.from),
            judged: self.judged + count(report.judged),
            refused: self.refused + count(report.refused.len()),
            ..self
        }
    }

    fn sum(&self) -> i64 {
        self.judged + self.refused
    }
}

/// The page between two turns; a script goes on by itself.
pub(super) async fn show(
    app: &App,
    visitor: &Visitor,
    project: ProjectId,
    sift: &Sift,
    typed: &Typed,
    turn: &Turn,
) -> Result<Response, PageError> {
    let locale = &app.locale;
    let title = say!(locale, "reviews-turns-title");
    let of = turn.of.max(turn.sum());
    let words = say!(locale, "reviews-turns-so-far", n = turn.sum(), of = of);
    let body = html! {
        (sift.hidden())
        @for name in ["scope", "verdict", "reason", "text"] { (hidden(name, typed.get(name))) }
        (hidden("from", &turn.from.map(|it| it.to_string()).unwrap_or_default()))
        (hidden("judged", &turn.judged.to_string()))
        (hidden("refused", &turn.refused.to_string()))
        (hidden("of", &of.to_string()))
        div.actions {
            (submit(say!(locale, "reviews-turns-go-on")).primary())
            (ui::link_button(format!("/projects/{project}/reviews"),
                say!(locale, "reviews-turns-stop")).quiet())
        }
    };
    let action = format!("/projects/{project}/reviews");
    let content = html! {
        (PageHead::new(title.as_str()))
        (ui::card("", html! {
            (ui::meter(&words, turn.sum(), of))
            div data-goes-on { (form(action, visitor.csrf(), body)) }
        }))
    };
    let frame = frame(app, visitor, title).await?.at(Place::Projects).readable();
    Ok(frame.show(content))
}

/// Back to the list, with what was done and how many said no.
pub(super) fn end(project: ProjectId, turn: &Turn, done: &str) -> Response {
    let refused = match turn.refused {
        0 => String::new(),
        n => format!("&refused={n}"),
    };
    let to = format!("/projects/{project}/reviews?done={done}{refused}");
    Redirect::to(&to).into_response()
}
