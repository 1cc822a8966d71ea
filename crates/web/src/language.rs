//! `POST /language`: the switch at the foot of every page.

use axum::{
    extract::State,
    response::{IntoResponse, Redirect, Response},
};
use face::{App, CsrfForm, PageError, Visitor, set_language};
use locale::Language;
use market::accounts;
use serde::Deserialize;
use store::Tx;

#[derive(Debug, Deserialize)]
pub(crate) struct Choice {
    language: String,
    #[serde(default)]
    back: String,
}

/// Speaks another language from now on: to this browser, and to the person who is signed in.
pub(crate) async fn choose(
    State(app): State<App>,
    visitor: Visitor,
    CsrfForm(choice): CsrfForm<Choice>,
) -> Result<Response, PageError> {
    let language = Language::parse(&choice.language).unwrap_or_default();
    if let Some(person) = visitor.person {
        let choose =
            async move |tx: &mut Tx| accounts::choose_language(tx, person.account, language).await;
        app.db.write(choose).await?;
    }
    // Only a path of ours: `//host` would lead elsewhere.
    let is_ours = choice.back.starts_with('/') && !choice.back[1..].starts_with(['/', '\\']);
    let back = if is_ours { choice.back.as_str() } else { "/" };
    let mut response = Redirect::to(back).into_response();
    set_language(response.headers_mut(), &app.site, language);
    Ok(response)
}
