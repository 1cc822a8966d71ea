//! The first step: what a project needs to be a draft.

use axum::response::{IntoResponse, Redirect, Response};
use base::Title;
use face::{App, CsrfForm, Local, PageError, Person, Visitor};
use locale::Locale;
use market::projects::{self, New};
use maud::{Markup, Render, html};
use serde::Deserialize;

use super::{labels, templates::gallery};
use crate::{
    frame,
    ui::{Fields, PageHead, Place, Section, card, link_button, submit},
    words::say,
    wrong::{Faults, Wrong},
};

/// One's own projects that can be copied here.
const COPIES: i64 = 6;

#[derive(Debug, Clone, Deserialize)]
#[serde(default)]
pub(super) struct Typed {
    title: String,
    category: String,
    language: String,
    hiring: String,
}

impl Default for Typed {
    fn default() -> Self {
        let empty = String::new;
        Self { title: empty(), category: empty(), language: "en".to_owned(), hiring: empty() }
    }
}

impl Typed {
    fn read(&self) -> base::Result<New> {
        let mut faults = Faults::default();
        let title = faults.read(Title::parse("title", &self.title));
        let category = faults.read(labels::read_category(&self.category));
        let hiring = faults.read(labels::read_hiring(&self.hiring));
        match (title, category, hiring) {
            (Some(title), Some(category), Some(hiring)) => {
                Ok(New { title, category, language: self.language.clone(), hiring })
            }
            _ => Err(faults.error()),
        }
    }
}

/// `GET /projects/new`
pub(super) async fn show(
    Local(app): Local,
    visitor: Visitor,
    person: Person,
) -> Result<Response, PageError> {
    page(&app, &visitor, &person, &Typed::default(), Wrong::nothing()).await
}

/// `POST /projects/new`
pub(super) async fn send(
    Local(app): Local,
    visitor: Visitor,
    person: Person,
    CsrfForm(typed): CsrfForm<Typed>,
) -> Result<Response, PageError> {
    let begun = match typed.read() {
        Ok(new) => {
            let draft = async move |tx: &mut store::Tx| {
                projects::draft(tx, person.account, new.clone()).await
            };
            app.db.write(draft).await
        }
        Err(error) => Err(error),
    };
    match begun {
        Ok(id) => {
            let next = format!("/projects/{id}/instructions?done=project-is-drafted");
            Ok(Redirect::to(&next).into_response())
        }
        Err(error) => page(&app, &visitor, &person, &typed, Wrong::of(&app, error)?).await,
    }
}

async fn page(
    app: &App,
    visitor: &Visitor,
    person: &Person,
    typed: &Typed,
    wrong: Wrong,
) -> Result<Response, PageError> {
    let (locale, me) = (&app.locale, person.account);
    let own = app.db.read(async move |tx| projects::list(tx, me, None, COPIES).await).await?;
    let title = say!(locale, "projects-new");
    let frame = frame(app, visitor, title.as_str()).await?.at(Place::Projects);
    let fields = Fields::new(locale, &wrong.errors);
    let content = html! {
        (PageHead::new(title.as_str())
            .under("/projects", say!(locale, "projects-title"))
            .lead(&say!(locale, "projects-new-lead")))
        @if wrong.errors.is_empty() {
            (gallery::cards(locale))
            (gallery::own(locale, &own, &person.csrf))
        }
        (Section::new(say!(locale, "templates-empty-title")))
        div #empty.one-column { (card("", form(locale, &fields, typed, visitor.csrf()))) }
    };
    Ok(frame.show_as(wrong.status, content))
}

fn form(locale: &Locale, fields: &Fields<'_>, typed: &Typed, csrf: &str) -> Markup {
    let (categories, hirings) = (labels::categories(locale), labels::hirings(locale));
    let languages = labels::languages(locale, &typed.language);
    let body = html! {
        (fields.text("title", say!(locale, "projects-field-title")).required()
            .max_length(Title::MAX).value(typed.title.clone())
            .help(say!(locale, "projects-new-title-help")))
        (fields.select("category", say!(locale, "projects-category"), categories).required()
            .value(typed.category.clone()))
        (fields.select("language", say!(locale, "projects-language"), languages).required()
            .value(typed.language.clone())
            .help(say!(locale, "projects-language-help")))
        (fields.radios("hiring", say!(locale, "projects-who-may"), hirings).required()
            .value(typed.hiring.clone()))
        div.actions {
            (submit(say!(locale, "projects-new-submit")).primary())
            (link_button("/projects", say!(locale, "projects-cancel")).quiet())
        }
    };
    // The fields live in this function, so the form is drawn here.
    let drawn = fields.form("/projects/new", csrf, body);
    drawn.render()
}
