//! What machines ask a site for: where to look, which pages there are, how to put it on a
//! phone's screen.

use axum::{
    Json,
    extract::State,
    http::{HeaderValue, header},
    response::{Html, IntoResponse, Response},
};
use face::{App, PageError, Routes};
use locale::{Language, Word};
use market::{
    pages::{self, Known, Slug},
    records::{self, Order, Search},
    settings,
};
use maud::html;
use serde_json::{Value, json};

use crate::{
    assets,
    ui::{PageHead, Shell, link_button, page},
    words::say,
};

/// Pages that everybody may read, beside those of the operator.
const OPEN: &[&str] = &["/", "/jobs", "/fees", "/transparency", "/sign-up"];
/// Jobs that a search engine hears of.
const JOBS: i64 = 100;

pub(crate) fn routes() -> Routes {
    Routes::new()
        .get("/robots.txt", robots)
        .get("/sitemap.xml", map)
        .get("/manifest.webmanifest", manifest)
        .get("/service-worker.js", service_worker)
        .get("/offline", offline)
}

/// `GET /robots.txt`
async fn robots(State(app): State<App>) -> Response {
    let map = app.site.link("/sitemap.xml");
    let text = format!(
        "User-agent: *\nDisallow: /api/\nDisallow: /files/\nDisallow: /operator\n\nSitemap: {map}\n"
    );
    typed("text/plain; charset=utf-8", text)
}

/// `GET /sitemap.xml`: every open page in each language, and the newest jobs.
async fn map(State(app): State<App>) -> Result<Response, PageError> {
    let read = app.db.read(async move |tx| {
        let jobs = records::find(tx, None, &Search::default(), Order::Newest, None, JOBS).await?;
        Ok((pages::footer(tx, Language::English).await?, jobs))
    });
    let (added, jobs) = read.await?;
    let known = Known::ALL.iter().map(|it| Slug::from(*it).path());
    let own = OPEN.iter().map(|it| (*it).to_owned()).chain(known);
    let paths = own.chain(added.iter().map(|it| it.slug.path()));
    let mut text = String::from(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n\
         <urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\" \
         xmlns:xhtml=\"http://www.w3.org/1999/xhtml\">\n",
    );
    for path in paths {
        let address = escaped(&app.site.link(&path));
        text.push_str(&format!("<url><loc>{address}</loc>"));
        for it in Language::ALL {
            let code = it.code();
            text.push_str(&format!(
                "<xhtml:link rel=\"alternate\" hreflang=\"{code}\" href=\"{address}?lang={code}\"/>"
            ));
        }
        text.push_str("</url>\n");
    }
    for job in jobs {
        let address = escaped(&app.site.link(&format!("/jobs/{}", job.job.project)));
        text.push_str(&format!("<url><loc>{address}</loc></url>\n"));
    }
    text.push_str("</urlset>\n");
    Ok(typed("application/xml; charset=utf-8", text))
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;")
}

/// `GET /manifest.webmanifest`
async fn manifest(face::Local(app): face::Local) -> Result<Response, PageError> {
    let brand = app.db.read(async move |tx| settings::text(tx, settings::BRAND).await).await?;
    let icon = |name: &str, sizes: &str, kind: &str, purpose: &str| -> Value {
        json!({ "src": assets::url(name), "sizes": sizes, "type": kind, "purpose": purpose })
    };
    let document = json!({
        "name": brand,
        "short_name": brand,
        "description": app.locale.word(Word::Description),
        "lang": app.locale.lang(),
        "start_url": "/",
        "scope": "/",
        "display": "standalone",
        "background_color": "#fbfaf7",
        "theme_color": "#00565f",
        "icons": [
            icon("icon.svg", "any", "image/svg+xml", "any"),
            icon("icon-192.png", "192x192", "image/png", "any"),
            icon("icon-512.png", "512x512", "image/png", "maskable"),
        ],
    });
    let mut response = Json(document).into_response();
    let kind = HeaderValue::from_static("application/manifest+json");
    response.headers_mut().insert(header::CONTENT_TYPE, kind);
    Ok(response)
}

/// `GET /service-worker.js`: at the root, because a script governs the pages below it.
async fn service_worker() -> Response {
    typed("text/javascript; charset=utf-8", assets::service_worker())
}

/// `GET /offline`: what a browser shows in the place of a page while there is no connection. It
/// is kept there, so it says nothing of whoever looks at it.
async fn offline(face::Local(app): face::Local) -> Result<Response, PageError> {
    let brand = app.db.read(async move |tx| settings::text(tx, settings::BRAND).await).await?;
    let locale = &app.locale;
    let title = say!(locale, "trouble-offline");
    let content = html! {
        (PageHead::new(title.as_str()).lead(&say!(locale, "trouble-offline-text")))
        // The address of the page that was wanted.
        div.actions { (link_button("", say!(locale, "trouble-offline-again")).primary()) }
    };
    let shell = Shell::new(locale, title.as_str()).narrow().brand(brand, "");
    Ok(Html(page(&shell, content).into_string()).into_response())
}

fn typed(kind: &'static str, text: String) -> Response {
    ([(header::CONTENT_TYPE, HeaderValue::from_static(kind))], text).into_response()
}
