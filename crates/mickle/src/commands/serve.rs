//! `mickle serve`

use std::{fs::File, process::ExitCode, sync::Arc};

use anyhow::{Context, Result, bail};
use clap::Args;
use face::Limits;
use market::ports::Post;
use outside::{Nowhere, Smtp};
use store::Db;
use tokio::{net::TcpListener, sync::Notify};

use crate::{ServeSettings, Worker, open_store, router, wire};

#[derive(Debug, Args)]
pub(crate) struct Serve {
    #[command(flatten)]
    settings: ServeSettings,
}

impl Serve {
    pub(crate) async fn run(self) -> Result<ExitCode> {
        log_to_stderr();
        let listener = TcpListener::bind(self.settings.listen).await;
        let listener =
            listener.with_context(|| format!("cannot listen on {}", self.settings.listen))?;
        let _lock = lock(&self.settings)?;
        let db = open_store(&self.settings.store).await?;
        println!("Store: {}", db.durability());
        println!("Mickle is at {}", self.settings.base_url());
        serve(&self.settings, db, listener).await?;
        Ok(ExitCode::SUCCESS)
    }
}

/// Serves a store until the process is told to stop.
pub(crate) async fn serve(settings: &ServeSettings, db: Db, listener: TcpListener) -> Result<()> {
    let app = wire::app(settings, db.clone()).await?;
    let post: Arc<dyn Post> = match &settings.smtp {
        Some(url) => Arc::new(Smtp::new(url, &settings.mail_from).context("the mail settings")?),
        None => Arc::new(Nowhere),
    };
    let worker = Worker { db, post, shelf: app.shelf.clone() };
    let stop = Arc::new(Notify::new());
    let working = tokio::spawn(worker.run(stop.clone()));
    face::serve(listener, router(&app), Limits::default(), stopped()).await;
    stop.notify_one();
    working.await.context("the worker ended badly")
}

/// Keeps a second node off an embedded database: it would have a second writer.
fn lock(settings: &ServeSettings) -> Result<Option<File>> {
    if settings.store.database.is_some() {
        return Ok(None);
    }
    std::fs::create_dir_all(&settings.store.data)?;
    let path = settings.store.data.join("mickle.lock");
    let file = File::create(&path)?;
    if file.try_lock().is_err() {
        bail!(
            "another mickle serves {}. Stop it first, or use PostgreSQL for several nodes",
            settings.store.data.display()
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

fn log_to_stderr() {
    use tracing_subscriber::EnvFilter;
    let filter = EnvFilter::try_from_env("MICKLE_LOG").unwrap_or_else(|_| EnvFilter::new("warn"));
    let log = tracing_subscriber::fmt().with_env_filter(filter).with_writer(std::io::stderr);
    // A test may have set one before.
    drop(log.try_init());
}
