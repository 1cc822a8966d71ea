//! Where rules stand: in a project of one's own, or over the whole platform.

use base::Result;
use face::{App, PageError, Person, Visitor};
use locale::Locale;
use market::{
    AccountId, ProjectId,
    projects::{self, Project},
    rules::Realm,
};
use maud::Markup;

use crate::{
    frame,
    frame::Frame,
    operator::Desk,
    projects::project_tabs,
    ui::{PageHead, Place},
    words::say,
};

/// A place with rules, and who keeps them.
pub(super) struct Ground {
    pub(super) realm: Realm,
    pub(super) by: AccountId,
    pub(super) csrf: String,
    /// The address of its list of rules.
    pub(super) base: String,
    project: Option<(Project, String, Markup)>,
}

impl Ground {
    /// A project of this person; anybody else's is not found.
    pub(super) async fn project(
        app: &App,
        person: &Person,
        id: ProjectId,
    ) -> Result<Self, PageError> {
        let by = person.account;
        let read = app.db.read(async move |tx| {
            let project = projects::of_requester(tx, by, id).await?;
            let title = projects::current(tx, &project).await?.title;
            Ok((project, title))
        });
        let (project, title) = read.await?;
        let tabs = project_tabs(app, &project, "rules").await?;
        let project = Some((project, title, tabs));
        let (realm, csrf) = (Realm::Project(id), person.csrf.clone());
        Ok(Self { realm, by, csrf, base: format!("/projects/{id}/rules"), project })
    }

    /// The platform, for moderators.
    pub(super) fn platform(person: &Person) -> Self {
        let (realm, by, csrf) = (Realm::Platform, person.account, person.csrf.clone());
        Self { realm, by, csrf, base: "/operator/rules".to_owned(), project: None }
    }

    pub(super) fn is_platform(&self) -> bool {
        self.realm == Realm::Platform
    }

    /// A page here.
    pub(super) async fn frame<'a>(
        &self,
        app: &'a App,
        visitor: &'a Visitor,
        title: &str,
    ) -> Result<Frame<'a>, PageError> {
        let frame = frame(app, visitor, title).await?;
        Ok(if self.is_platform() {
            frame.desk(Desk::Restrictions)
        } else {
            frame.at(Place::Projects)
        })
    }

    /// The head of a page here.
    pub(super) fn head<'a>(&'a self, locale: &Locale, title: &'a str) -> PageHead<'a> {
        let head = PageHead::new(title);
        match &self.project {
            Some((project, name, _)) => head
                .under("/projects", say!(locale, "data-projects"))
                .under(format!("/projects/{}", project.id), name.as_str()),
            None => head,
        }
    }

    /// The state of the project, where it is one.
    pub(super) fn state(&self) -> Option<&'static str> {
        self.project.as_ref().map(|it| it.0.state.as_str())
    }

    /// What stands beside the rules: the views of the project, or of the desk.
    pub(super) fn tabs(&self, locale: &Locale) -> Markup {
        match &self.project {
            Some((_, _, tabs)) => tabs.clone(),
            None => crate::restrictions::views(locale, "rules"),
        }
    }
}
