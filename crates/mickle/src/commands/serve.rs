//! `mickle serve`

use std::{fs::File, process::ExitCode, sync::Arc};

use anyhow::{Context, Result, bail};
use clap::Args;
use face::Limits;
use market::{notifications::push, ports::Post};
use outside::{Nowhere, Smtp, WebPush};
use store::Db;
use tokio::{net::TcpListener, sync::Notify};

use super::admin::first_admin_link;
use crate::{ServeSettings, StoreSettings, Worker, open_store, router, wire};

#[derive(Debug, Args)]
pub(crate) struct Serve {
    #[command(flatten)]
    settings: ServeSettings,
}

impl Serve {
    pub(crate) async fn run(self) -> Result<ExitCode> {
        log_to_stderr();
        let listener = listen(&self.settings).await?;
        let _lock = lock(&self.settings.store)?;
        let db = open_store(&self.settings.store).await?;
        println!("Store: {}", db.durability());
        greet(&db, &self.settings.base_url()).await?;
        serve(&self.settings, db, listener).await?;
        Ok(ExitCode::SUCCESS)
    }
}

/// Takes the port before anything else, so that a second start ends with one clear sentence.
pub(super) async fn listen(settings: &ServeSettings) -> Result<TcpListener> {
    let listener = TcpListener::bind(settings.listen).await;
    listener.with_context(|| format!("cannot listen on {}", settings.listen))
}

/// Says where the market is, and how it gets its first admin.
async fn greet(db: &Db, base_url: &str) -> Result<()> {
    println!("Mickle is at {base_url}");
    if let Some(link) = first_admin_link(db, base_url).await? {
        println!("Nobody runs this market yet. Become its admin within a day: {link}");
    }
    Ok(())
}

/// Serves a store until the process is told to stop.
pub(super) async fn serve(settings: &ServeSettings, db: Db, listener: TcpListener) -> Result<()> {
    let app = wire::app(settings, db.clone()).await?;
    let post: Arc<dyn Post> = match &settings.smtp {
        Some(url) => Arc::new(Smtp::new(url, &settings.mail_from).context("the mail settings")?),
        None => Arc::new(Nowhere),
    };
    let fresh = outside::fresh_key().context("the key for push messages")?;
    db.write(async move |tx| push::keep_key(tx, &fresh).await).await?;
    let (shelf, base_url) = (app.shelf.clone(), settings.base_url());
    let worker = Worker { db, post, pusher: Arc::new(WebPush::new()), shelf, base_url };
    let stop = Arc::new(Notify::new());
    let working = tokio::spawn(worker.run(stop.clone()));
    let told = app.stop.clone();
    let stopping = async move {
        stopped().await;
        told.stop();
    };
    face::serve(listener, router(&app), Limits::default(), stopping).await;
    stop.notify_one();
    working.await.context("the worker ended badly")
}

/// Keeps a second node off an embedded database: it would have a second writer.
pub(super) fn lock(store: &StoreSettings) -> Result<Option<File>> {
    if store.database.is_some() {
        return Ok(None);
    }
    std::fs::create_dir_all(&store.data)?;
    let path = store.data.join("mickle.lock");
    let file = File::create(&path)?;
    if file.try_lock().is_err() {
        bail!(
            "another mickle serves {}. Stop it first, or use PostgreSQL for several nodes",
            store.data.display()
        );
    }
    Ok(Some(file))
}

async fn stopped() {
    use tokio::signal::unix::{SignalKind, signal};
    let Ok(mut terminate) = signal(SignalKind::terminate()) else { return };
    let Ok(mut interrupt) = signal(SignalKind::interrupt()) else { return };
    tokio::select! {
        _ = terminate.recv() => {}
        _ = interrupt.recv() => {}
    }
}

pub(super) fn log_to_stderr() {
    use tracing_subscriber::EnvFilter;
    let filter = EnvFilter::try_from_env("MICKLE_LOG").unwrap_or_else(|_| EnvFilter::new("warn"));
    let log = tracing_subscriber::fmt().with_env_filter(filter).with_writer(std::io::stderr);
    // A test may have set one before.
    drop(log.try_init());
}
