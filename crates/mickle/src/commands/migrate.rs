//! `mickle migrate`

use std::process::ExitCode;

use anyhow::Result;
use clap::Args;
use market::MIGRATIONS;
use store::{Config, Db};

use crate::StoreSettings;

#[derive(Debug, Args)]
pub(crate) struct Migrate {
    #[command(flatten)]
    store: StoreSettings,
}

impl Migrate {
    pub(crate) async fn run(self) -> Result<ExitCode> {
        std::fs::create_dir_all(&self.store.data)?;
        let db = Db::open(Config::new(self.store.place()?)).await?;
        let applied = db.migrate(MIGRATIONS).await?;
        match applied.as_slice() {
            [] => println!("The schema is up to date ({} steps).", MIGRATIONS.len()),
            steps => steps.iter().for_each(|it| println!("applied {it}")),
        }
        Ok(ExitCode::SUCCESS)
    }
}
