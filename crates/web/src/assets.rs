//! Style sheets, scripts and pictures, compiled into the program.
//!
//! Invariant: an address made by [`url`] names its content, so it may be cached for ever;
//! the same file under an older or plain name is sent too, but has to be asked for again.

use std::{
    borrow::Cow,
    collections::BTreeMap,
    fmt::Write,
    future::{Ready, ready},
    sync::LazyLock,
};

use axum::{
    body::Body,
    extract::Path,
    http::{HeaderValue, Response, StatusCode, header},
};
use rust_embed::RustEmbed;
use sha2::{Digest, Sha256};

mod fonts;

#[derive(RustEmbed)]
#[folder = "assets/"]
struct Files;

/// The style sheets in the order of the cascade: layers are declared by the first.
const STYLES: &[&str] = &[
    "css/tokens.css",
    "css/base.css",
    "css/layout.css",
    "css/shell.css",
    "css/button.css",
    "css/card.css",
    "css/chain.css",
    "css/chart.css",
    "css/chip.css",
    "css/code.css",
    "css/field.css",
    "css/figures.css",
    "css/flash.css",
    "css/job.css",
    "css/list.css",
    "css/notice.css",
    "css/operator.css",
    "css/article.css",
    "css/landing.css",
    "css/story.css",
    "css/fees.css",
    "css/project.css",
    "css/running.css",
    "css/prose.css",
    "css/progress.css",
    "css/review.css",
    "css/table.css",
    "css/task.css",
    "css/templates.css",
    "css/thread.css",
    "css/work.css",
    "css/styleguide.css",
    "css/utilities.css",
];

/// The scripts; each minds its own business and none needs another.
const SCRIPTS: &[&str] = &[
    "js/haste.js",
    "js/autosave.js",
    "js/bell.js",
    "js/confirm.js",
    "js/copy.js",
    "js/countdown.js",
    "js/counter.js",
    "js/dialogs.js",
    "js/keys.js",
    "js/redraw.js",
    "js/live-part.js",
    "js/local-time.js",
    "js/menu.js",
    "js/preview.js",
    "js/print.js",
    "js/push.js",
    "js/review.js",
    "js/slash.js",
    "js/turns.js",
];

/// Runs beside the pages, so it is a file of its own.
const WORKER: &str = "js/service-worker.js";

/// Pictures for screens of phones, and for where somebody shares an address.
const PICTURES: &[(&str, &str)] = &[
    ("icon-180.png", "img/icon-180.png"),
    ("icon-192.png", "img/icon-192.png"),
    ("icon-512.png", "img/icon-512.png"),
    ("share.png", "img/share.png"),
    ("share-de.png", "img/share-de.png"),
    ("share-fr.png", "img/share-fr.png"),
];

struct Asset {
    hash: String,
    mime: &'static str,
    body: Cow<'static, [u8]>,
}

static ASSETS: LazyLock<BTreeMap<&'static str, Asset>> = LazyLock::new(|| {
    let mut assets = BTreeMap::new();
    let mut faces = Vec::new();
    for part in fonts::PARTS {
        let Some(bytes) = part.bytes() else { continue };
        let asset = asset("font/woff2", bytes);
        faces.push((part, address(part.asset, &asset)));
        assets.insert(part.asset, asset);
    }
    let styles = STYLES.iter().map(|it| text(it)).collect::<String>();
    let styles = fonts::sheet(&faces) + &styles;
    // Each script gets a scope of its own, as a module would have.
    let scripts = SCRIPTS.iter().fold(String::new(), |all, it| all + "{\n" + &text(it) + "}\n");
    let icon = text("icon.svg");
    assets.insert("app.css", asset("text/css; charset=utf-8", styles.into_bytes()));
    assets.insert("app.js", asset("text/javascript; charset=utf-8", scripts.into_bytes()));
    assets.insert("icon.svg", asset("image/svg+xml", icon.into_bytes()));
    for &(name, path) in PICTURES {
        assets.insert(name, asset("image/png", bytes(path)));
    }
    assets
});

/// The address of an asset, with the hash of its content in it.
///
/// # Panics
/// When there is no such asset, which is a slip of the pen in a page.
pub fn url(name: &str) -> String {
    let asset = ASSETS.get(name).unwrap_or_else(|| panic!("no asset named {name}"));
    address(name, asset)
}

/// The script that runs beside the pages, with what it keeps for when there is no connection. It
/// changes with each of these files, and browsers then take the new one.
pub fn service_worker() -> String {
    let fonts = fonts::PARTS.iter().map(|it| it.asset).filter(|it| ASSETS.contains_key(it));
    let kept: Vec<String> =
        ["app.css", "app.js", "icon.svg"].into_iter().chain(fonts).map(url).collect();
    let digest = asset("", (kept.concat() + &text(WORKER)).into_bytes()).hash;
    format!(
        "const CACHE = \"mickle-{digest}\";\nconst KEPT = {};\nconst ICON = \"{}\";\n\n{}",
        serde_json::json!(kept),
        url("icon-192.png"),
        text(WORKER)
    )
}

/// The address of the typeface's first part, to be fetched beside the style sheet.
pub fn first_font() -> Option<String> {
    let part = fonts::PARTS.first()?;
    ASSETS.get(part.asset).map(|it| address(part.asset, it))
}

fn address(name: &str, asset: &Asset) -> String {
    match name.rsplit_once('.') {
        Some((stem, ending)) => format!("/assets/{stem}-{}.{ending}", asset.hash),
        None => format!("/assets/{name}-{}", asset.hash),
    }
}

/// `GET /assets/{name}`.
pub fn get(Path(name): Path<String>) -> Ready<Response<Body>> {
    ready(answer(&name))
}

fn answer(name: &str) -> Response<Body> {
    let Some((asset, fresh)) = find(name) else {
        let mut response = Response::new(Body::from("no such file"));
        *response.status_mut() = StatusCode::NOT_FOUND;
        return response;
    };
    // A page that an older program made still gets a style sheet, only not for long.
    let caching = if fresh { "public, max-age=31536000, immutable" } else { "public, max-age=60" };
    let mut response = Response::new(Body::from(asset.body.clone()));
    let headers = response.headers_mut();
    headers.insert(header::CONTENT_TYPE, HeaderValue::from_static(asset.mime));
    headers.insert(header::CACHE_CONTROL, HeaderValue::from_static(caching));
    headers.insert(header::X_CONTENT_TYPE_OPTIONS, HeaderValue::from_static("nosniff"));
    response
}

/// The asset of a name with or without a hash, and whether the hash is today's.
fn find(name: &str) -> Option<(&'static Asset, bool)> {
    if let Some(asset) = ASSETS.get(name) {
        return Some((asset, false));
    }
    let (stem, ending) = name.rsplit_once('.')?;
    let (stem, hash) = stem.rsplit_once('-')?;
    let asset = ASSETS.get(format!("{stem}.{ending}").as_str())?;
    Some((asset, asset.hash == hash))
}

fn asset(mime: &'static str, body: impl Into<Cow<'static, [u8]>>) -> Asset {
    let body = body.into();
    let mut hash = String::new();
    for byte in &Sha256::digest(&body)[..8] {
        // Writing to a string cannot fail.
        let _ = write!(hash, "{byte:02x}");
    }
    Asset { hash, mime, body }
}

fn text(path: &str) -> String {
    String::from_utf8_lossy(&bytes(path)).into_owned()
}

fn bytes(path: &str) -> Vec<u8> {
    let file = Files::get(path).unwrap_or_else(|| panic!("no asset file {path}"));
    file.data.into_owned()
}

/// Every asset with its address, for a test that writes a page to be looked at.
#[cfg(test)]
pub(crate) fn all() -> impl Iterator<Item = (String, &'static [u8])> {
    ASSETS.iter().map(|(name, it)| (url(name), it.body.as_ref()))
}

#[cfg(test)]
mod contrast;
#[cfg(test)]
mod tests;
