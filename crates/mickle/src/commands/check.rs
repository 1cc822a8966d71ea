//! `mickle check`

use std::process::ExitCode;

use anyhow::Result;
use clap::Args;

use crate::{StoreSettings, open_store};

#[derive(Debug, Args)]
pub(crate) struct Check {
    #[command(flatten)]
    store: StoreSettings,
}

impl Check {
    pub(crate) async fn run(self) -> Result<ExitCode> {
        let db = open_store(&self.store).await?;
        let findings = db.read_long(async move |tx| market::check::all(tx).await).await?;
        for finding in &findings {
            println!("{}: {}", finding.rule, finding.what);
        }
        if findings.is_empty() {
            println!("All invariants hold ({}).", db.durability());
            return Ok(ExitCode::SUCCESS);
        }
        println!("{} findings. Nothing was changed.", findings.len());
        Ok(ExitCode::FAILURE)
    }
}
