//! `/settings/display` and `/settings/shortcuts`: how pages look, and what keys do.

use axum::{
    extract::State,
    http::StatusCode,
    response::{IntoResponse, Redirect, Response},
};
use base::Result;
use face::{App, CsrfForm, Local, PageError, Person, Visitor, set_language};
use locale::{Language, Locale};
use market::{
    AccountId,
    accounts::{self, Preferences, Shortcut, ShortcutKey, TextSize, Theme},
};
use maud::{Markup, html};
use serde::Deserialize;
use store::Tx;

use crate::{
    frame,
    ui::{Choice, Fields, PageHead, Place, link_button, submit},
    words::say,
    wrong::{Faults, Wrong},
};

async fn kept(app: &App, account: AccountId) -> Result<Preferences> {
    app.db.read(async move |tx| accounts::preferences(tx, account).await).await
}

/// `GET /settings/display`
pub(super) async fn display(
    Local(app): Local,
    visitor: Visitor,
    person: Person,
) -> Result<Response, PageError> {
    let kept = kept(&app, person.account).await?;
    let (locale, wrong) = (&app.locale, Wrong::nothing());
    let f = Fields::new(locale, &wrong.errors);
    let theme = |it: Theme| Choice::new(it.as_str(), theme_words(locale, it));
    let size = |it: TextSize| Choice::new(it.as_str(), size_words(locale, it));
    let languages = Language::ALL.into_iter().map(|it| Choice::new(it.code(), it.name()));
    let body = html! {
        (f.radios("theme", say!(locale, "accounts-display-theme"),
            Theme::ALL.iter().map(|it| theme(*it))).required().value(kept.theme.as_str()))
        (f.radios("text_size", say!(locale, "accounts-display-text"),
            TextSize::ALL.iter().map(|it| size(*it))).required().value(kept.text_size.as_str()))
        (f.select("language", say!(locale, "accounts-display-language"), languages).required()
            .value(locale.language().code()))
        (buttons(locale, html! {}))
    };
    let title = say!(locale, "accounts-display");
    let content = html! {
        (PageHead::new(title.as_str()).under("/settings", say!(locale, "accounts-account"))
            .lead(&say!(locale, "accounts-display-lead")))
        (f.form("/settings/display", visitor.csrf(), body))
    };
    let frame = frame(&app, &visitor, title).await?;
    Ok(frame.at(Place::Account).readable().show(content))
}

fn theme_words(locale: &Locale, it: Theme) -> String {
    match it {
        Theme::System => say!(locale, "accounts-display-theme-system"),
        Theme::Light => say!(locale, "accounts-display-theme-light"),
        Theme::Dark => say!(locale, "accounts-display-theme-dark"),
    }
}

fn size_words(locale: &Locale, it: TextSize) -> String {
    match it {
        TextSize::Normal => say!(locale, "accounts-display-text-normal"),
        TextSize::Large => say!(locale, "accounts-display-text-large"),
        TextSize::Larger => say!(locale, "accounts-display-text-larger"),
    }
}

fn buttons(locale: &Locale, more: Markup) -> Markup {
    html! {
        div.actions {
            (submit(say!(locale, "accounts-display-save")).primary())
            (more)
            (link_button("/settings", say!(locale, "accounts-cancel")).quiet())
        }
    }
}

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(super) struct Looks {
    theme: String,
    text_size: String,
    language: String,
}

/// `POST /settings/display`
pub(super) async fn show_so(
    Local(app): Local,
    person: Person,
    CsrfForm(form): CsrfForm<Looks>,
) -> Result<Response, PageError> {
    let account = person.account;
    let language = Language::parse(&form.language);
    let (theme, size) = (Theme::parse(&form.theme), TextSize::parse(&form.text_size));
    let choose = async move |tx: &mut Tx| {
        let mut wanted = accounts::preferences(tx, account).await?;
        wanted.theme = theme.unwrap_or(wanted.theme);
        wanted.text_size = size.unwrap_or(wanted.text_size);
        accounts::prefer(tx, account, &wanted).await?;
        match language {
            Some(language) => accounts::choose_language(tx, account, language).await,
            None => Ok(()),
        }
    };
    app.db.write(choose).await?;
    let mut response = Redirect::to("/settings/display?done=display-is-changed").into_response();
    if let Some(language) = language {
        set_language(response.headers_mut(), &app.site, language);
    }
    Ok(response)
}

/// The form of the keys, as it was sent.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(super) struct Keys {
    on: Option<String>,
    go_on: Option<String>,
    skip_key: String,
    report_key: String,
    zoom_key: String,
    help_key: String,
    /// `reset` brings the usual keys back.
    then: String,
}

impl Keys {
    fn of(it: &Preferences) -> Self {
        let keys = &it.shortcuts;
        let key = |of: Shortcut| keys.key(of).map(String::from).unwrap_or_default();
        let tick = |on: bool| on.then(|| "on".to_owned());
        Self {
            on: tick(keys.on),
            go_on: tick(keys.go_on),
            skip_key: key(Shortcut::Skip),
            report_key: key(Shortcut::Report),
            zoom_key: key(Shortcut::Zoom),
            help_key: key(Shortcut::Help),
            then: String::new(),
        }
    }

    fn typed(&self, it: Shortcut) -> &str {
        match it {
            Shortcut::Skip => &self.skip_key,
            Shortcut::Report => &self.report_key,
            Shortcut::Zoom => &self.zoom_key,
            Shortcut::Help => &self.help_key,
        }
    }

    /// Puts what was typed into the preferences.
    fn put(&self, into: &mut Preferences) -> Result<()> {
        if self.then == "reset" {
            into.shortcuts = Preferences::default().shortcuts;
            return Ok(());
        }
        let mut faults = Faults::default();
        for it in Shortcut::ALL {
            let key = faults.read(ShortcutKey::parse(it.field(), self.typed(*it)));
            into.shortcuts.set(*it, key.flatten());
        }
        into.shortcuts.on = self.on.is_some();
        into.shortcuts.go_on = self.go_on.is_some();
        if faults.is_empty() { Ok(()) } else { Err(faults.error()) }
    }
}

/// `GET /settings/shortcuts`
pub(super) async fn shortcuts(
    Local(app): Local,
    visitor: Visitor,
    person: Person,
) -> Result<Response, PageError> {
    let form = Keys::of(&kept(&app, person.account).await?);
    page(&app, &visitor, &form, &Wrong::nothing()).await
}

async fn page(
    app: &App,
    visitor: &Visitor,
    form: &Keys,
    wrong: &Wrong,
) -> Result<Response, PageError> {
    let locale = &app.locale;
    let f = Fields::new(locale, &wrong.errors);
    let reset = submit(say!(locale, "accounts-shortcuts-reset")).sends("then", "reset").unchecked();
    let body = html! {
        (f.checkbox("on", say!(locale, "accounts-shortcuts-on")).ticked(form.on.is_some())
            .help(say!(locale, "accounts-shortcuts-on-help")))
        (f.checkbox("go_on", say!(locale, "accounts-shortcuts-go-on"))
            .ticked(form.go_on.is_some()).help(say!(locale, "accounts-shortcuts-go-on-help")))
        p.muted { (say!(locale, "accounts-shortcuts-key-help")) }
        @for it in Shortcut::ALL {
            (f.text(it.field(), shortcut_words(locale, *it)).max_length(1).short()
                .autocomplete("off").value(form.typed(*it)))
        }
        (buttons(locale, html! { (reset) }))
    };
    let title = say!(locale, "accounts-shortcuts");
    let content = html! {
        (PageHead::new(title.as_str()).under("/settings", say!(locale, "accounts-account"))
            .lead(&say!(locale, "accounts-shortcuts-lead")))
        (f.form("/settings/shortcuts", visitor.csrf(), body))
    };
    let frame = frame(app, visitor, title).await?;
    Ok(frame.at(Place::Account).readable().show_as(wrong.status, content))
}

fn shortcut_words(locale: &Locale, it: Shortcut) -> String {
    match it {
        Shortcut::Skip => say!(locale, "accounts-shortcuts-skip"),
        Shortcut::Report => say!(locale, "accounts-shortcuts-report"),
        Shortcut::Zoom => say!(locale, "accounts-shortcuts-zoom"),
        Shortcut::Help => say!(locale, "accounts-shortcuts-help"),
    }
}

/// `POST /settings/shortcuts`
pub(super) async fn use_keys(
    Local(app): Local,
    visitor: Visitor,
    person: Person,
    CsrfForm(form): CsrfForm<Keys>,
) -> Result<Response, PageError> {
    let account = person.account;
    let mut wanted = kept(&app, account).await?;
    let done = match form.put(&mut wanted) {
        Ok(()) => app.db.write(async move |tx| accounts::prefer(tx, account, &wanted).await).await,
        Err(error) => Err(error),
    };
    match done {
        Ok(()) => {
            Ok(Redirect::to("/settings/shortcuts?done=shortcuts-are-changed").into_response())
        }
        Err(error) => page(&app, &visitor, &form, &Wrong::of(&app, error)?).await,
    }
}

/// What the switch on the page of a task says.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(super) struct GoOn {
    go_on: Option<String>,
}

/// `POST /settings/shortcuts/going-on`: from the page's script.
pub(super) async fn go_on(
    State(app): State<App>,
    person: Person,
    CsrfForm(form): CsrfForm<GoOn>,
) -> Result<StatusCode, PageError> {
    let (account, go_on) = (person.account, form.go_on.is_some());
    let choose = async move |tx: &mut Tx| {
        let mut wanted = accounts::preferences(tx, account).await?;
        wanted.shortcuts.go_on = go_on;
        accounts::prefer(tx, account, &wanted).await
    };
    app.db.write(choose).await?;
    Ok(StatusCode::NO_CONTENT)
}
