//! Puts the parts together: store, faces, layers.

use std::{sync::Arc, time::Duration};

use anyhow::{Context, Result};
use axum::{
    Router,
    extract::{DefaultBodyLimit, MatchedPath, Request, State},
    http::{StatusCode, header},
    middleware::{Next, from_fn, from_fn_with_state},
    response::{IntoResponse, Response},
};
use face::{App, Buckets, Site, Stop};
use locale::{Currency, Locale};
use market::{MIGRATIONS, accounts::Passwords};
use outside::Disk;
use store::{Clock, Config, Db};
use tower_http::{catch_panic::CatchPanicLayer, compression::CompressionLayer};

use crate::{ServeSettings, StoreSettings, health};

/// The largest body of an ordinary request; uploads have limits of their own.
const BODY: usize = 256 * 1024;
/// An ordinary request is cut off after this …
const PATIENCE: Duration = Duration::from_secs(30);
/// … and one that brings a file after this: 256 MiB at half a megabyte in a second.
const UPLOAD: Duration = Duration::from_mins(10);

/// Opens the store and brings its schema up to date.
pub async fn open_store(settings: &StoreSettings) -> Result<Db> {
    open_store_at(settings, Clock::System).await
}

/// Opens the store with another clock than the usual one.
pub(crate) async fn open_store_at(settings: &StoreSettings, clock: Clock) -> Result<Db> {
    std::fs::create_dir_all(&settings.data)
        .with_context(|| format!("the folder {} cannot be made", settings.data.display()))?;
    let mut config = Config::new(settings.place()?);
    config.connections = settings.connections;
    config.clock = clock;
    // The control of the power-cut trial must be able to lose data; nothing else may.
    config.durable = std::env::var_os("MICKLE_TRIAL_NOT_DURABLE").is_none();
    let db = Db::open(config).await.context("the database cannot be opened")?;
    db.migrate(MIGRATIONS).await.context("the database cannot be migrated")?;
    Ok(db)
}

/// How this installation is reached and how it speaks, from its settings.
async fn site(settings: &ServeSettings, db: &Db) -> Result<(Site, Locale)> {
    use market::settings as chosen;
    let (currency, points) = db
        .read(async move |tx| {
            let currency = chosen::text(tx, chosen::CURRENCY).await?;
            let rate = chosen::number(tx, chosen::POINTS_PER_UNIT).await?;
            Ok((currency, chosen::is_on(tx, chosen::POINTS).await?.then_some(rate)))
        })
        .await?;
    let currency = Currency::find(&currency)
        .with_context(|| format!("the currency `{currency}` is not known"))?;
    let mut locale = Locale::english(currency).with_sentences(web::sentences());
    if let Some(rate) = points {
        locale = locale.with_points(rate);
    }
    let site = Site {
        base_url: settings.base_url(),
        api_rate: Buckets::new(settings.api_rate, settings.api_rate * 2),
        sends_mail: settings.smtp.is_some(),
        trusted_proxies: settings.trusted_proxies.clone(),
    };
    Ok((site, locale))
}

/// Everything handlers reach.
pub async fn app(settings: &ServeSettings, db: Db) -> Result<App> {
    let (site, locale) = site(settings, &db).await?;
    let shelf = Arc::new(Disk::new(settings.store.data.join("files")));
    let cores = std::thread::available_parallelism().map_or(2, usize::from);
    let (passwords, site) = (Passwords::new(cores), Arc::new(site));
    let (tally, stop) = (Arc::default(), Stop::default());
    Ok(App { db, shelf, passwords, site, locale, tally, stop })
}

/// Every face behind its layers.
pub fn router(app: &App) -> Router {
    let faces = Router::new()
        .merge(web::router(app))
        .merge(api::router())
        .layer(from_fn_with_state(app.clone(), count))
        .layer(from_fn(be_patient))
        .layer(DefaultBodyLimit::max(BODY))
        .layer(from_fn_with_state(app.clone(), face::secure))
        .with_state(app.clone());
    faces
        .merge(health::router(app.clone()))
        .layer(CompressionLayer::new())
        .layer(CatchPanicLayer::new())
}

/// Cuts off what takes too long; who brings a file may take longer.
async fn be_patient(request: Request, next: Next) -> Response {
    let kind = request.headers().get(header::CONTENT_TYPE).and_then(|it| it.to_str().ok());
    let is_form = kind.is_some_and(|it| it.starts_with("multipart/form-data"));
    let brings = is_form || request.uri().path() == "/api/v1/files";
    let patience = if brings { UPLOAD } else { PATIENCE };
    match tokio::time::timeout(patience, next.run(request)).await {
        Ok(response) => response,
        Err(_) => StatusCode::GATEWAY_TIMEOUT.into_response(),
    }
}

/// Counts requests by route and status, for `/metrics` and for the page about health.
async fn count(
    State(app): State<App>,
    path: Option<MatchedPath>,
    request: Request,
    next: Next,
) -> Response {
    let route = path.map_or_else(|| "none".to_owned(), |it| it.as_str().to_owned());
    let method = request.method().to_string();
    let response = next.run(request).await;
    app.tally.note(app.db.clock().now(), response.status().is_server_error());
    let status = response.status().as_u16().to_string();
    let labels = [("method", method), ("route", route), ("status", status)];
    metrics::counter!("mickle_requests_total", &labels).increment(1);
    response
}
