//! `GET /jobs/{id}`: what is to be done, what it pays, what one needs, and the way in.

use axum::{
    http::StatusCode,
    response::{IntoResponse, Response},
};
use base::{Error, Result, kinds};
use face::{App, Local, PageError, PathId, Visitor};
use locale::Locale;
use market::{
    AccountId, AssignmentId, ProjectId,
    applications::{self, Own, State as Standing},
    assignments::{self, Job, JobPage, Reason, Refusal},
    gold,
    pipelines::{self, Takes},
    projects::{Hiring, State as Stage},
    records::{self, Order, Search},
};
use maud::{Markup, Render, html};
use store::Tx;

use super::{
    apply,
    aside::{self, Known},
    quiz, requirements,
};
use crate::{
    frame,
    pipelines::chain,
    task::sample,
    terms,
    ui::{self, Errors, Flash, Icon, PageHead, Place, Tone, link_button, post_button},
    words::{phrase, say},
};

/// So many other jobs are named where this one has no place.
const SIMILAR: i64 = 4;

/// What was sent from this page and refused.
pub(super) struct Entered {
    pub(super) pitch: String,
    pub(super) errors: Errors,
    status: StatusCode,
    flash: Option<Flash>,
}

impl Entered {
    fn nothing() -> Self {
        Self { pitch: String::new(), errors: Errors::none(), status: StatusCode::OK, flash: None }
    }

    /// A start that was refused: said on top, with the page below saying why.
    pub(super) fn refused(app: &App, error: &Error) -> Self {
        let sentence = error.code().map(|it| app.locale.sentence(it));
        Self { status: face::status(error), flash: sentence.map(Flash::bad), ..Self::nothing() }
    }

    /// An application that was refused: said at its field, and nothing typed is lost.
    pub(super) fn wrong(app: &App, error: &Error, pitch: String) -> Self {
        let locale = &app.locale;
        let errors = match error {
            Error::Invalid(fields) => Errors::of(locale, fields),
            other => {
                let sentence = other.code().map(|it| locale.sentence(it));
                Errors::none().with("", sentence.unwrap_or_default())
            }
        };
        Self { pitch, errors, status: face::status(error), flash: None }
    }
}

/// Everything the page shows.
struct Seen {
    page: JobPage,
    known: Known,
    quiz: Option<gold::Announced>,
    /// What is done here with other people's work, where it is.
    role: Option<Takes>,
    /// None for strangers.
    mine: Option<Mine>,
}

/// How the person who looks stands to the job.
struct Mine {
    reasons: Vec<Reason>,
    /// The newest application.
    application: Option<Own>,
    /// A task of this job that is at work.
    running: Option<AssignmentId>,
}

impl Seen {
    /// What speaks against a start; none for strangers.
    fn reasons(&self) -> Option<&[Reason]> {
        self.mine.as_ref().map(|it| it.reasons.as_slice())
    }
}

impl Mine {
    fn has(&self, refusal: Refusal) -> bool {
        self.reasons.iter().any(|it| it.refusal == refusal)
    }

    /// Whether nothing but the award is missing.
    fn may_apply(&self) -> bool {
        let waits = self.application.as_ref().is_some_and(|it| it.state == Standing::Open);
        !waits && self.reasons.iter().all(|it| it.refusal == Refusal::AwardNeeded)
    }
}

/// `GET /jobs/{id}`
pub(super) async fn show(
    Local(app): Local,
    visitor: Visitor,
    PathId(id): PathId<kinds::Project>,
) -> Result<Response, PageError> {
    answer(&app, &visitor, id, Entered::nothing()).await
}

/// The page, perhaps with what was refused.
pub(super) async fn answer(
    app: &App,
    visitor: &Visitor,
    id: ProjectId,
    entered: Entered,
) -> Result<Response, PageError> {
    let viewer = visitor.person.as_ref().map(|it| it.account);
    let seen = app.db.read(async move |tx| look(tx, viewer, id).await).await?;
    let locale = &app.locale;
    let job = &seen.page.job;
    let main = html! {
        (ui::card(&say!(locale, "jobs-what-to-do"), instructions(locale, &seen.page)))
        (quiz::card(locale, seen.quiz.as_ref()))
        (sample::card(locale, &seen.page)?)
        (way_in(locale, visitor, &seen, &entered))
    };
    let content = html! {
        (head(locale, visitor, &seen))
        (stopped(locale, job))
        (in_the_way(locale, &seen))
        @if let Some(role) = seen.role { (chain::told_to_workers(locale, role)) }
        (ui::split(main, aside::aside(locale, &seen.page, &seen.known, seen.reasons())))
        div.in-reach { (action(locale, visitor, &seen)) }
    };
    let mut frame = frame(app, visitor, job.title.clone()).await?.at(Place::FindWork);
    if let Some(flash) = entered.flash {
        frame = frame.flash(flash);
    }
    Ok((entered.status, frame.show(content)).into_response())
}

async fn look(tx: &mut Tx, viewer: Option<AccountId>, id: ProjectId) -> Result<Seen> {
    let page = assignments::job(tx, viewer, id).await?;
    let record = records::of_project(tx, id).await?;
    let role = pipelines::role(tx, id).await?;
    let requester = records::of_requester(tx, page.job.requester).await?;
    let known = Known { record, requester, similar: Vec::new() };
    let quiz = gold::announced(tx, id, viewer).await?;
    let mut seen = Seen { page, known, quiz, role, mine: None };
    if let Some(worker) = viewer {
        seen.mine = Some(stand(tx, worker, id).await?);
    }
    if aside::wants_similar(&seen.page.job, seen.reasons()) {
        seen.known.similar = similar(tx, viewer, &seen.page.job).await?;
    }
    Ok(seen)
}

/// Jobs of the same kind in the same language, or any others where there are none; the best paid
/// in an hour first.
async fn similar(tx: &mut Tx, viewer: Option<AccountId>, job: &Job) -> Result<Vec<records::Found>> {
    let search = Search {
        category: Some(job.category),
        language: Some(job.language.clone()),
        takeable: viewer.is_some(),
        without: Some(job.project),
        ..Search::default()
    };
    let found = records::find(tx, viewer, &search, Order::Hourly, None, SIMILAR).await?;
    if !found.is_empty() {
        return Ok(found);
    }
    let any = Search { category: None, language: None, ..search };
    records::find(tx, viewer, &any, Order::Hourly, None, SIMILAR).await
}

async fn stand(tx: &mut Tx, worker: AccountId, id: ProjectId) -> Result<Mine> {
    let reasons = assignments::why_not(tx, worker, id).await?;
    let mut applications = applications::of_worker(tx, worker, Some(id), None, 1).await?;
    let turns = assignments::at_work(tx, worker, 100).await?;
    let running = turns.iter().find(|it| it.project == id).map(|it| it.id);
    Ok(Mine { reasons, application: applications.pop(), running })
}

fn head<'a>(locale: &'a Locale, visitor: &'a Visitor, seen: &'a Seen) -> PageHead<'a> {
    let job = &seen.page.job;
    let language = terms::language(locale, &job.language);
    let head = PageHead::new(job.title.as_str())
        .under("/jobs", say!(locale, "jobs-find-work"))
        .lead_markup(html! {
            span.first-pay {
                (ui::money_beside_points(locale, job.reward))
                @let note = terms::pay_note(locale, job.reward, seen.known.record.median_active_ms);
                @if !note.is_empty() { span.dot { " · " } span { (note) } }
            }
            bdi { (job.requester_name) } " · " (terms::category(locale, job.category)) " · "
            (language) " · " (terms::difficulty(locale, job.difficulty))
        })
        .actions(action(locale, visitor, seen));
    if job.state == Stage::Open { head } else { head.badge(ui::badge(locale, job.state.as_str())) }
}

/// The one button of this page.
fn action(locale: &Locale, visitor: &Visitor, seen: &Seen) -> Markup {
    let job = &seen.page.job;
    let Some(mine) = &seen.mine else {
        let verb = match job.hiring {
            Hiring::Apply => say!(locale, "jobs-sign-in-to-apply"),
            _ => say!(locale, "jobs-sign-in-to-start"),
        };
        return link_button(format!("/sign-in?next=/jobs/{}", job.project), verb)
            .primary()
            .render();
    };
    if let Some(running) = mine.running {
        return link_button(format!("/work/{running}"), say!(locale, "jobs-go-on"))
            .primary()
            .icon_after(Icon::ArrowOn)
            .render();
    }
    if mine.has(Refusal::OwnProject) {
        let label = say!(locale, "jobs-to-your-project");
        return link_button(format!("/projects/{}", job.project), label).render();
    }
    if job.hiring == Hiring::Apply {
        let button = link_button("#apply", say!(locale, "jobs-apply")).primary();
        return html! { @if mine.may_apply() { (button) } };
    }
    let address = format!("/jobs/{}/assignments", job.project);
    let label = say!(locale, "jobs-start-for", money = locale.money(job.reward));
    html! {
        @if mine.reasons.is_empty() {
            (post_button(address, visitor.csrf(), label).primary().icon_after(Icon::ArrowOn))
        }
    }
}

fn stopped(locale: &Locale, job: &Job) -> Markup {
    match job.state {
        Stage::Paused => ui::note(Tone::Warn, say!(locale, "jobs-paused").as_str()),
        Stage::Closed => {
            let link = html! { a href="/jobs" { (say!(locale, "jobs-find-other")) } };
            ui::note(Tone::Plain, html! { p { (phrase!(locale, "jobs-over", link = link)) } })
        }
        _ => html! {},
    }
}

/// Why there is no button, said where it is looked for.
fn in_the_way(locale: &Locale, seen: &Seen) -> Markup {
    let job = &seen.page.job;
    let said = seen
        .mine
        .as_ref()
        .filter(|it| job.state == Stage::Open && it.running.is_none())
        .filter(|it| !it.has(Refusal::OwnProject))
        .and_then(|it| requirements::first(locale, job, &it.reasons));
    html! { @if let Some(said) = said { (ui::note(Tone::Warn, html! { p { (said) } })) } }
}

fn instructions(locale: &Locale, page: &JobPage) -> Markup {
    html! {
        @if !page.job.summary.is_empty() { p.lead { (page.job.summary) } }
        @if page.instructions.is_empty() {
            p.muted { (say!(locale, "jobs-no-instructions")) }
        } @else {
            (ui::markdown(&page.instructions, 3))
        }
    }
}

/// The application form, and where an earlier application stands.
fn way_in(locale: &Locale, visitor: &Visitor, seen: &Seen, entered: &Entered) -> Markup {
    let job = &seen.page.job;
    let Some(mine) = &seen.mine else { return html! {} };
    if job.hiring != Hiring::Apply {
        return html! {};
    }
    html! {
        @if let Some(own) = &mine.application {
            (apply::standing(locale, own, visitor.csrf()))
        }
        @if mine.may_apply() && mine.running.is_none() {
            (apply::form(locale, job.project, visitor.csrf(), entered))
        }
    }
}
