//! How known answers are mixed in: the form beside their list.

use axum::response::{IntoResponse, Redirect, Response};
use base::{Error, Result, kinds};
use face::{CsrfForm, Local, PageError, PathId, Person, Visitor};
use locale::Locale;
use market::{
    ProjectId,
    gold::{self, Mode, Settings},
    projects,
};
use maud::{Markup, html};
use serde::Deserialize;
use store::Tx;

use super::answer;
use crate::{
    projects::{href, steps::whole},
    ui::{Choice, Fields, submit},
    words::say,
    wrong::{Faults, Wrong},
};

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(in crate::projects) struct Typed {
    quiz: String,
    pass: String,
    every_first: String,
    every_last: String,
    mode: String,
    places: String,
}

impl Typed {
    pub(super) fn of(it: Settings, places: i64) -> Self {
        Self {
            quiz: it.quiz.to_string(),
            pass: it.pass.to_string(),
            every_first: it.every_first.to_string(),
            every_last: it.every_last.to_string(),
            mode: it.mode.as_str().to_owned(),
            places: places.to_string(),
        }
    }

    fn read(&self) -> Result<(Settings, i64)> {
        let (mut faults, usual) = (Faults::default(), Settings::default());
        let mode = Mode::parse(&self.mode).ok_or_else(|| Error::invalid("mode", "choice-needed"));
        let settings = Settings {
            quiz: faults.read(whole("quiz", &self.quiz)).unwrap_or_default(),
            pass: faults.read(whole("pass", &self.pass)).unwrap_or_default(),
            every_first: faults.read(whole("every_first", &self.every_first)).unwrap_or_default(),
            every_last: faults.read(whole("every_last", &self.every_last)).unwrap_or_default(),
            mode: faults.read(mode).unwrap_or(usual.mode),
        };
        let places = faults.read(whole("places", &self.places)).unwrap_or_default();
        if faults.is_empty() { Ok((settings, places)) } else { Err(faults.error()) }
    }
}

pub(super) fn form(
    locale: &Locale,
    id: ProjectId,
    typed: &Typed,
    wrong: &Wrong,
    csrf: &str,
) -> Markup {
    let f = Fields::new(locale, &wrong.errors);
    let modes = [
        Choice::new(Mode::Training.as_str(), say!(locale, "gold-training"))
            .help(say!(locale, "gold-training-help")),
        Choice::new(Mode::Audit.as_str(), say!(locale, "gold-audit"))
            .help(say!(locale, "gold-audit-help")),
    ];
    let number = |name: &'static str, label: String, value: &str| {
        f.number(name, label).value(value.to_owned()).least("0").short().required()
    };
    let body = html! {
        (number("quiz", say!(locale, "gold-quiz"), &typed.quiz)
            .help(say!(locale, "gold-quiz-help")))
        (number("pass", say!(locale, "gold-pass"), &typed.pass))
        (number("every_first", say!(locale, "gold-every-first"), &typed.every_first)
            .help(say!(locale, "gold-every-first-help")))
        (number("every_last", say!(locale, "gold-every-last"), &typed.every_last)
            .help(say!(locale, "gold-every-last-help")))
        (number("places", say!(locale, "gold-places"), &typed.places)
            .help(say!(locale, "gold-places-help")))
        (f.radios("mode", say!(locale, "gold-mode"), modes).value(typed.mode.clone()).required())
        div.actions { (submit(say!(locale, "gold-save")).primary()) }
    };
    html! { (f.form(href(id, "known/settings"), csrf, body)) }
}

/// `POST /projects/{id}/known/settings`
pub(in crate::projects) async fn save(
    Local(app): Local,
    visitor: Visitor,
    person: Person,
    PathId(id): PathId<kinds::Project>,
    CsrfForm(typed): CsrfForm<Typed>,
) -> Result<Response, PageError> {
    let me = person.account;
    let saved = match typed.read() {
        Ok((settings, places)) => {
            let save = async move |tx: &mut Tx| {
                gold::set_settings(tx, me, id, settings).await?;
                if projects::known::places(tx, id).await? != places {
                    projects::known::set_places(tx, me, id, places).await?;
                }
                Ok(())
            };
            app.db.write(save).await
        }
        Err(error) => Err(error),
    };
    match saved {
        Ok(()) => Ok(Redirect::to(&href(id, "known?done=changes-are-saved")).into_response()),
        Err(error) if error.is(projects::Refusal::NotFound) => Err(error.into()),
        Err(error) => {
            let wrong = Wrong::of(&app, error)?;
            answer(&app, &visitor, &person, id, 0, Some(typed), wrong).await
        }
    }
}
