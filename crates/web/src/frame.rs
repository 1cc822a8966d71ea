//! The frame around a page's content: who looks at it, what they have, what just happened.

use axum::{
    http::{HeaderValue, StatusCode, header},
    response::{Html, IntoResponse, Response},
};
use base::{Money, Result};
use face::{App, PageError, Visitor};
use locale::Locale;
use market::{
    AccountId,
    accounts::{self, Preferences},
    ledger::{self, Name},
    messages, notifications, pages, settings,
};
use maud::Markup;
use store::Tx;

use crate::{
    operator::Desk,
    ui::{Flash, FootLink, Place, Public, Role, Shell, TaskBar, Theme, Viewer, page, task_page},
};

/// A page about to be shown.
pub(crate) struct Frame<'a> {
    app: &'a App,
    visitor: &'a Visitor,
    title: String,
    place: Place,
    desk: Option<Desk>,
    width: Width,
    flash: Option<Flash>,
    has: Has,
    foot: Vec<FootLink>,
    description: Option<String>,
}

/// What the header shows of the person who looks, and how they like their pages.
#[derive(Default)]
struct Has {
    balance: Option<Money>,
    unread: i64,
    notices: i64,
    likes: Preferences,
    brand: String,
    claim: String,
}

impl Has {
    async fn read(tx: &mut Tx, me: Option<AccountId>) -> Result<Self> {
        let brand = settings::text(tx, settings::BRAND).await?;
        let claim = settings::text(tx, settings::CLAIM).await?;
        let Some(me) = me else { return Ok(Self { brand, claim, ..Self::default() }) };
        let balance = ledger::balance(tx, &Name::available(me)).await?;
        Ok(Self {
            balance: Some(balance.available()),
            unread: messages::unread(tx, me).await?,
            notices: notifications::unread(tx, me).await?,
            likes: accounts::preferences(tx, me).await?,
            brand,
            claim,
        })
    }
}

#[derive(Clone, Copy)]
enum Width {
    Full,
    Narrow,
    Readable,
}

/// Begins a page: reads what its header shows of the person who looks at it.
pub(crate) async fn frame<'a>(
    app: &'a App,
    visitor: &'a Visitor,
    title: impl Into<String>,
) -> Result<Frame<'a>, PageError> {
    let (me, language) = (visitor.person.as_ref().map(|it| it.account), app.locale.language());
    let read = app
        .db
        .read(async move |tx| Ok((Has::read(tx, me).await?, pages::footer(tx, language).await?)));
    let (has, foot) = read.await?;
    let link = |it: pages::Foot| FootLink { href: it.slug.path(), label: it.title };
    let done = visitor.done.as_deref();
    Ok(Frame {
        app,
        visitor,
        title: title.into(),
        place: Place::Elsewhere,
        desk: None,
        width: Width::Full,
        flash: done.map(|it| Flash::ok(app.locale.sentence(it))),
        has,
        foot: foot.into_iter().map(link).collect(),
        description: None,
    })
}

impl Frame<'_> {
    /// The place in the navigation.
    #[must_use]
    pub(crate) fn at(mut self, place: Place) -> Self {
        self.place = place;
        self
    }

    /// A desk of the staff, with their menu above it.
    #[must_use]
    pub(crate) fn desk(mut self, desk: Desk) -> Self {
        (self.place, self.desk) = (Place::Operator, Some(desk));
        self
    }

    /// One narrow column, for signing in and other short forms.
    #[must_use]
    pub(crate) fn narrow(mut self) -> Self {
        self.width = Width::Narrow;
        self
    }

    /// One column as wide as text reads well.
    #[must_use]
    pub(crate) fn readable(mut self) -> Self {
        self.width = Width::Readable;
        self
    }

    /// Says something above the content.
    #[must_use]
    pub(crate) fn flash(mut self, flash: Flash) -> Self {
        self.flash = Some(flash);
        self
    }

    /// A page that everybody may read and find, and what it is about in one sentence.
    #[must_use]
    pub(crate) fn public(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }

    pub(crate) fn locale(&self) -> &Locale {
        &self.app.locale
    }

    /// What the person who looks at it likes.
    pub(crate) fn likes(&self) -> &Preferences {
        &self.has.likes
    }

    /// The whole page with a status of its own, such as that of a form that was refused.
    pub(crate) fn show_as(&self, status: StatusCode, content: Markup) -> Response {
        let mut response = (status, self.show(content)).into_response();
        let wait = match status {
            StatusCode::TOO_MANY_REQUESTS => "900",
            StatusCode::SERVICE_UNAVAILABLE => "5",
            _ => return response,
        };
        response.headers_mut().insert(header::RETRY_AFTER, HeaderValue::from_static(wait));
        response
    }

    /// The whole page.
    pub(crate) fn show(&self, content: Markup) -> Response {
        self.draw(|shell| page(shell, content))
    }

    /// The page on which a task is done, which has a bar of its own.
    pub(crate) fn show_task(&self, bar: &TaskBar<'_>, content: Markup) -> Response {
        self.draw(|shell| task_page(shell, bar, content))
    }

    fn draw(&self, body: impl FnOnce(&Shell<'_>) -> Markup) -> Response {
        let roles = self.roles();
        let viewer = self.visitor.person.as_ref().map(|person| Viewer {
            name: &person.name,
            csrf: &person.csrf,
            roles: &roles,
            balance: self.has.balance,
            unread: self.has.unread,
            notices: self.has.notices,
        });
        let menu = self.desk.zip(self.visitor.person.as_ref());
        let menu = menu.map(|(desk, person)| desk.menu(self.locale(), person));
        let mut shell = Shell::new(self.locale(), &self.title)
            .viewer(viewer)
            .at(self.place)
            .theme(theme(self.has.likes.theme))
            .text_size(self.has.likes.text_size.as_str())
            .menu(menu)
            .flash(self.flash.clone())
            .brand(self.has.brand.as_str(), self.has.claim.as_str())
            .here(&self.visitor.here)
            .foot(self.foot.clone())
            .public(self.description.as_deref().map(|it| Public {
                description: it.into(),
                base_url: &self.app.site.base_url,
                lang: self.visitor.lang,
            }));
        shell = match self.width {
            Width::Full => shell,
            Width::Narrow => shell.narrow(),
            Width::Readable => shell.readable(),
        };
        Html(body(&shell).into_string()).into_response()
    }

    /// Everybody may work and order; staff see their desk too.
    fn roles(&self) -> Vec<Role> {
        let mut roles = vec![Role::Worker, Role::Requester];
        if self.visitor.person.as_ref().is_some_and(face::Person::has_desk) {
            roles.push(Role::Staff);
        }
        roles
    }
}

fn theme(it: accounts::Theme) -> Theme {
    match it {
        accounts::Theme::System => Theme::System,
        accounts::Theme::Light => Theme::Light,
        accounts::Theme::Dark => Theme::Dark,
    }
}
