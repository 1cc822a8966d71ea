//! The whole house in one process: every face over a world of the stories.

use std::sync::Arc;

use axum::{
    Router,
    body::{Body, to_bytes},
    http::{HeaderMap, Method, Request, StatusCode, header},
    response::Response,
};
use face::{App, Buckets, Site, Stop};
use futures_util::StreamExt;
use locale::{Currency, Locale};
use market::{
    AccountId,
    accounts::{Passwords, Scope},
};
use outside::Disk;
use serde_json::Value;
use testkit::{BASE_URL, World};
use tower::ServiceExt;

/// A house and the world it stands in.
#[derive(Clone)]
pub(crate) struct House {
    pub(crate) world: World,
    pub(crate) router: Router,
    pub(crate) stop: Stop,
}

/// What came back.
#[derive(Debug)]
pub(crate) struct Reply {
    pub(crate) status: StatusCode,
    /// Where a redirect leads.
    pub(crate) location: Option<String>,
    /// What the browser is asked to keep.
    pub(crate) cookie: Option<String>,
    pub(crate) text: String,
    pub(crate) headers: HeaderMap,
    pub(crate) bytes: Vec<u8>,
}

impl Reply {
    /// The body as JSON.
    pub(crate) fn json(&self) -> Value {
        serde_json::from_str(&self.text).unwrap_or_else(|_| panic!("no JSON: {}", self.text))
    }
}

/// Somebody at the door.
#[derive(Debug, Clone)]
pub(crate) enum Who {
    Nobody,
    /// Signed in with this session token.
    Session(String),
    /// With this API key.
    Key(String),
}

impl House {
    pub(crate) fn new(world: World) -> Self {
        let site = Site {
            base_url: BASE_URL.to_owned(),
            api_rate: Buckets::new(0, 0),
            sends_mail: true,
            trusted_proxies: Vec::new(),
        };
        let shelf = Arc::new(Disk::new(world.folder.join("files")));
        let passwords = Passwords::new(2);
        let locale = Locale::english(Currency::EUR).with_sentences(web::sentences());
        let (db, site, stop) = (world.db.clone(), Arc::new(site), Stop::default());
        let app =
            App { db, shelf, passwords, site, locale, tally: Arc::default(), stop: stop.clone() };
        Self { router: mickle::router(&app), world, stop }
    }

    /// Somebody's browser, signed in.
    pub(crate) async fn session(&self, account: AccountId) -> Who {
        Who::Session(self.world.signed_in(account).await)
    }

    /// Somebody's program, with every scope.
    pub(crate) async fn key(&self, account: AccountId) -> Who {
        Who::Key(self.world.key(account, Scope::ALL).await)
    }

    pub(crate) async fn get(&self, who: &Who, path: &str) -> Reply {
        self.send(who, Method::GET, path, None).await
    }

    /// Sends a form from one of our pages.
    pub(crate) async fn form(&self, who: &Who, path: &str, pairs: &[(&str, &str)]) -> Reply {
        let mut pairs = pairs.to_vec();
        let token = self.form_token(who).await;
        pairs.push(("csrf", &token));
        let encode = |text: &str| -> String {
            let plain = |b: u8| b.is_ascii_alphanumeric() || b"-_.".contains(&b);
            text.bytes()
                .map(|b| if plain(b) { char::from(b).to_string() } else { format!("%{b:02X}") })
                .collect()
        };
        let text: Vec<String> = pairs
            .iter()
            .map(|(name, value)| format!("{}={}", encode(name), encode(value)))
            .collect();
        let body = Some(("application/x-www-form-urlencoded", text.join("&")));
        self.send(who, Method::POST, path, body).await
    }

    /// Sends a form with files, each with its field, its name and what is in it.
    pub(crate) async fn multipart(
        &self,
        who: &Who,
        path: &str,
        pairs: &[(&str, &str)],
        files: &[(&str, &str, &str)],
    ) -> Reply {
        const EDGE: &str = "----edge-of-a-part";
        let token = self.form_token(who).await;
        let mut body = String::new();
        let head = format!("--{EDGE}\r\ncontent-disposition: form-data; name=");
        for (name, value) in [("csrf", token.as_str())].iter().chain(pairs) {
            body.push_str(&format!("{head}\"{name}\"\r\n\r\n{value}\r\n"));
        }
        for (field, name, content) in files {
            let file = format!("{head}\"{field}\"; filename=\"{name}\"\r\n\r\n{content}\r\n");
            body.push_str(&file);
        }
        body.push_str(&format!("--{EDGE}--\r\n"));
        let kind = format!("multipart/form-data; boundary={EDGE}");
        self.send(who, Method::POST, path, Some((&kind, body))).await
    }

    /// Sends a JSON document.
    pub(crate) async fn json(&self, who: &Who, method: Method, path: &str, body: &Value) -> Reply {
        self.send(who, method, path, Some(("application/json", body.to_string()))).await
    }

    pub(crate) async fn send(
        &self,
        who: &Who,
        method: Method,
        path: &str,
        body: Option<(&str, String)>,
    ) -> Reply {
        let body = body.map(|(kind, text)| (kind, text.into_bytes()));
        self.send_bytes(who, method, path, body, &[]).await
    }

    /// Sends a JSON document with headers of its own.
    pub(crate) async fn send_with(
        &self,
        who: &Who,
        method: Method,
        path: &str,
        body: Option<&Value>,
        headers: &[(&str, &str)],
    ) -> Reply {
        let body = body.map(|it| ("application/json", it.to_string().into_bytes()));
        self.send_bytes(who, method, path, body, headers).await
    }

    /// Sends any bytes.
    pub(crate) async fn send_bytes(
        &self,
        who: &Who,
        method: Method,
        path: &str,
        body: Option<(&str, Vec<u8>)>,
        headers: &[(&str, &str)],
    ) -> Reply {
        let mut request = Request::builder().method(method).uri(path);
        if headers.iter().all(|it| it.0 != "sec-fetch-site") {
            request = request.header("sec-fetch-site", "same-origin");
        }
        request = match who {
            Who::Nobody => request,
            Who::Session(token) => request.header(header::COOKIE, format!("__Host-sid={token}")),
            Who::Key(key) => request.header(header::AUTHORIZATION, format!("Bearer {key}")),
        };
        for (name, value) in headers {
            request = request.header(*name, *value);
        }
        let (kind, bytes) = body.unzip();
        if let Some(kind) = kind {
            request = request.header(header::CONTENT_TYPE, kind);
        }
        let request = request.body(Body::from(bytes.unwrap_or_default())).unwrap();
        let response = self.router.clone().oneshot(request).await.unwrap();
        let location = header_of(&response, header::LOCATION);
        let cookie = header_of(&response, header::SET_COOKIE);
        let (status, headers) = (response.status(), response.headers().clone());
        let is_stream = headers.get(header::CONTENT_TYPE).is_some_and(|it| it == EVENTS);
        let bytes = if is_stream {
            first_piece(response.into_body()).await
        } else {
            to_bytes(response.into_body(), 64 << 20).await.unwrap().to_vec()
        };
        let text = String::from_utf8_lossy(&bytes).into_owned();
        Reply { status, location, cookie, text, headers, bytes }
    }

    /// The token that our pages put into this person's forms.
    pub(crate) async fn form_token(&self, who: &Who) -> String {
        let Who::Session(_) = who else { return String::new() };
        let page = self.get(who, "/").await.text;
        let after = page.split("name=\"csrf\" value=\"").nth(1).unwrap_or_default();
        after.split('"').next().unwrap_or_default().to_owned()
    }
}

fn header_of(response: &Response, name: header::HeaderName) -> Option<String> {
    let value = response.headers().get(name).and_then(|it| it.to_str().ok());
    value.map(str::to_owned)
}

/// What never ends is read up to its first event.
const EVENTS: &str = "text/event-stream";

async fn first_piece(body: Body) -> Vec<u8> {
    let piece = body.into_data_stream().next().await;
    piece.map(|it| it.unwrap().to_vec()).unwrap_or_default()
}
