//! `GET /work/{id}`: the task, its form, and the time that is left.

use axum::{
    extract::Query,
    http::StatusCode,
    response::{IntoResponse, Redirect, Response},
};
use base::{FieldError, kinds};
use face::{App, Local, PageError, PathId, Person, Visitor};
use forms::{Answer, Ask, Form, Rendered, TaskData};
use locale::Locale;
use market::{
    assignments::{self, Job, State as Standing, Turn},
    files::{self, Subject},
    projects::Hiring,
    reviews,
};
use maud::{Markup, Render, html};

use super::{
    draw::{self, Files, Question},
    over,
    session::{self, Session},
    uploads,
};
use crate::{
    frame, terms,
    ui::{self, Errors, Fields, Icon, TaskBar, Tone, hidden, submit},
    words::say,
};

/// A form as the worker filled it in.
pub(super) struct Filled {
    pub(super) answer: Answer,
    pub(super) session: Session,
    /// What is wrong with it.
    pub(super) faults: Vec<FieldError>,
    /// The status of a refusal; wrong fields have their own.
    pub(super) refused: Option<StatusCode>,
}

/// Everything on the page.
struct Sheet<'a> {
    locale: &'a Locale,
    csrf: &'a str,
    turn: &'a Turn,
    job: &'a Job,
    filled: &'a Filled,
    files: &'a Files,
    /// What the requester wants changed, if this came back.
    wish: Option<&'a str>,
}

/// `GET /work/{id}`
pub(super) async fn show(
    Local(app): Local,
    visitor: Visitor,
    person: Person,
    PathId(id): PathId<kinds::Assignment>,
    Query(pairs): Query<Vec<(String, String)>>,
) -> Result<Response, PageError> {
    let worker = person.account;
    let read = app.db.read(async move |tx| {
        let turn = assignments::turn(tx, worker, id).await?;
        Ok((turn.is_running(tx.now()), turn))
    });
    let (is_running, turn) = read.await?;
    if !is_running {
        return match turn.state {
            Standing::Expired | Standing::Returned => over::show(&app, &visitor, &turn).await,
            _ => Ok(Redirect::to(&format!("/my-work/{id}")).into_response()),
        };
    }
    let session = session::of(&pairs).unwrap_or_else(|| Session::begins(turn.claimed_at));
    let answer = begun(&turn);
    filled(&app, &visitor, turn, Filled { answer, session, faults: Vec::new(), refused: None })
        .await
}

/// What the worker last typed: the draft, or the answer that came back for changes.
pub(super) fn begun(turn: &Turn) -> Answer {
    let is_newer = turn.submitted_at.is_none_or(|at| turn.draft_at.is_some_and(|it| at <= it));
    let draft = turn.draft.as_ref().filter(|_| is_newer);
    let text = draft.or(turn.answer.as_ref());
    text.and_then(|it| Answer::from_json(it).ok()).unwrap_or_default()
}

/// The page with a form that was filled in, and what is wrong with it.
pub(super) async fn filled(
    app: &App,
    visitor: &Visitor,
    turn: Turn,
    filled: Filled,
) -> Result<Response, PageError> {
    let viewer = visitor.person.as_ref().map(|it| it.account);
    let (id, project) = (turn.id, turn.project);
    let is_rework = turn.state == Standing::Rework;
    let read = app.db.read(async move |tx| {
        let job = assignments::job(tx, viewer, project).await?.job;
        let files = files::of(tx, Subject::Answer(id)).await?;
        let wish = match viewer.filter(|_| is_rework) {
            Some(worker) => reviews::for_worker(tx, worker, id).await?.wish().map(str::to_owned),
            None => None,
        };
        Ok((job, files, wish, tx.now()))
    });
    let (job, files, wish, now) = read.await?;
    let locale = &app.locale;
    let files = uploads::names(&files);
    let (csrf, filled) = (visitor.csrf(), &filled);
    let wish = wish.as_deref();
    let sheet = Sheet { locale, csrf, turn: &turn, job: &job, filled, files: &files, wish };
    let content = sheet.form()?;
    let (leave_label, facts) = (say!(locale, "task-leave"), sheet.facts());
    let bar = TaskBar {
        title: &turn.title,
        leave: "/my-work",
        leave_label: &leave_label,
        facts: facts.iter().map(|it| (it.0.as_str(), it.1.clone())).collect(),
        timer: ui::countdown(locale, now, turn.deadline),
    };
    let page = frame(app, visitor, turn.title.clone()).await?.show_task(&bar, content);
    let wrong =
        if filled.faults.is_empty() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY };
    Ok((filled.refused.unwrap_or(wrong), page).into_response())
}

impl Sheet<'_> {
    fn facts(&self) -> Vec<(String, Markup)> {
        let (locale, session) = (self.locale, self.filled.session);
        let pays = ui::money_beside_points(locale, self.turn.reward);
        let mut facts = vec![(say!(locale, "task-pays"), pays)];
        if 0 < session.done {
            let done = locale.number(session.done);
            facts.push((
                say!(locale, "task-this-session"),
                html! {
                    (done) " · " (ui::money(locale, session.earned))
                },
            ));
        }
        if 0 < self.job.places_free {
            let places = terms::places(locale, self.job.places_free);
            facts.push((say!(locale, "task-then"), html! { (places) }));
        }
        facts
    }

    fn form(&self) -> Result<Markup, PageError> {
        let form = Form::from_json(&self.turn.form)?;
        let data = TaskData::from_json(&self.turn.input)?;
        let errors = Errors::of(self.locale, &self.filled.faults);
        let f = Fields::new(self.locale, &errors);
        let items = form.render(&data);
        let body = html! {
            // Enter in a field presses the first button, and that must be this one.
            button.sr-only type="submit" name="_then" value="next" tabindex="-1"
                aria-hidden="true" { (say!(self.locale, "task-submit")) }
            (hidden("_session", &self.filled.session.write()))
            (self.work(&f, &items))
            (self.dock(&items))
        };
        let id = self.turn.id;
        let form = f.form(format!("/work/{id}/answers"), self.csrf, body);
        Ok(form.upload().autosave(self.locale, format!("/work/{id}/draft")).id("task").render())
    }

    /// What is shown on the left and what is asked on the right, where the form has them in
    /// that order; else one column, because then a question belongs to what stands above it.
    fn work<'f>(&'f self, f: &Fields<'f>, items: &'f [Rendered<'f>]) -> Markup {
        let is_asked = |it: &Rendered<'_>| matches!(it, Rendered::Asked { .. });
        let is_wide = |it: &Rendered<'_>| match it {
            Rendered::Asked { field, .. } => matches!(field.ask, Ask::LongText(_)),
            _ => false,
        };
        let split = items.iter().position(is_asked).unwrap_or(items.len());
        let (shown, asked) = items.split_at(split);
        if shown.is_empty() || !asked.iter().all(is_asked) {
            return html! {
                div.wrap.readable.stack.sheet {
                    (self.beside())
                    @for it in items { (self.item(f, it)) }
                    (self.ways_out())
                }
            };
        }
        let class = if asked.iter().any(is_wide) { "wrap stage even" } else { "wrap stage" };
        html! {
            div class=(class) {
                div.shown.stack {
                    section.card.stack { @for it in shown { (self.item(f, it)) } }
                    (self.beside())
                }
                div.asked.stack {
                    @for it in asked { (self.item(f, it)) }
                    (self.ways_out())
                }
            }
        }
    }

    fn item<'f>(&'f self, f: &Fields<'f>, item: &'f Rendered<'f>) -> Markup {
        match item {
            Rendered::Asked { field, label, help } => draw::asked(
                self.locale,
                f,
                &Question {
                    field,
                    label,
                    help,
                    given: self.filled.answer.get(&field.name),
                    keys: true,
                    files: self.files,
                },
            ),
            shown => draw::shown(self.locale, shown),
        }
    }

    /// The instructions, open at the first task of a session.
    fn beside(&self) -> Markup {
        let is_first = self.filled.session.done == 0 && self.turn.draft.is_none();
        html! {
            @if self.turn.state == Standing::Rework {
                (ui::note(Tone::Warn, html! {
                    p {
                        strong { (say!(self.locale, "task-came-back")) } " "
                        (say!(self.locale, "task-came-back-what"))
                    }
                    @if let Some(wish) = self.wish { (ui::markdown(wish, 2)) }
                }))
            }
            @if !self.turn.instructions.is_empty() {
                details.more open[is_first] {
                    summary { (say!(self.locale, "task-instructions")) }
                    div.stack { (ui::markdown(&self.turn.instructions, 2)) }
                }
            }
        }
    }

    fn ways_out(&self) -> Markup {
        let locale = self.locale;
        let more = locale.duration(self.turn.time_limit / 2);
        html! {
            div.actions.ways-out {
                (submit(say!(locale, "task-save-draft")).sends("_then", "draft").small()
                    .unchecked())
                @if !self.turn.extended {
                    (submit(say!(locale, "task-more-time", time = more)).sends("_then", "extend")
                        .small().unchecked().icon(Icon::Clock))
                }
                @if self.turn.state == Standing::Claimed {
                    (submit(say!(locale, "task-give-back")).sends("_then", "return").small()
                        .unchecked().icon(Icon::ArrowBack))
                }
            }
        }
    }

    fn dock(&self, items: &[Rendered<'_>]) -> Markup {
        let has_keys = items.iter().any(|it| match it {
            Rendered::Asked { field, .. } => {
                matches!(field.ask, Ask::Choice(_) | Ask::Choices(_) | Ask::Rating(_))
            }
            _ => false,
        });
        let is_single = self.job.hiring == Hiring::Apply || self.job.tasks_per_worker == 1;
        let locale = self.locale;
        let (answers, enter) = (say!(locale, "task-key-answers"), say!(locale, "task-key-enter"));
        let submits = say!(locale, "task-key-submits");
        let keys = [("1–9", answers.as_str()), (enter.as_str(), submits.as_str())];
        let keys = if has_keys { &keys[..] } else { &keys[1..] };
        ui::dock(
            keys,
            html! {
                @if is_single {
                    (submit(say!(locale, "task-submit")).sends("_then", "next").primary())
                } @else {
                    (submit(say!(locale, "task-submit-and-stop")).sends("_then", "stop").quiet())
                    (submit(say!(locale, "task-submit-and-next")).sends("_then", "next").primary())
                }
            },
        )
    }
}
