//! One file for each command.

mod admin;
mod aggregate;
mod ask;
mod backup;
mod bar;
mod check;
mod demo;
mod doubts;
mod import;
mod login;
mod migrate;
mod pipeline;
mod plain;
mod projects;
mod restore;
mod results;
mod serve;
mod watch;

use std::process::ExitCode;

use anyhow::Result;
use clap::{Parser, Subcommand};

/// Mickle: a marketplace for micro-jobs. Many a little makes a mickle.
#[derive(Debug, Parser)]
#[command(name = "mickle", version, propagate_version = true)]
pub struct Command {
    #[command(subcommand)]
    what: What,
}

#[derive(Debug, Subcommand)]
enum What {
    /// Serves the marketplace
    Serve(serve::Serve),
    /// Serves a market to explore, made at the first start
    Demo(demo::Demo),
    /// Brings the database's schema up to date
    Migrate(migrate::Migrate),
    /// Proves that books and records are right
    Check(check::Check),
    /// Copies the data into a new file while the market runs
    Backup(backup::Backup),
    /// Verifies a backup, or puts it in place in safe mode
    Restore(restore::Restore),
    /// Makes staff, and the link for the first admin
    Admin(admin::Admin),
    /// Keeps the address of a market and your API key for the commands below
    Login(login::Login),
    /// Lists your projects
    Projects(projects::Projects),
    /// Makes tasks of a table's rows
    Import(import::Import),
    /// Writes a project's results to a file
    Results(results::Results),
    /// Shows what is still in doubt in a project, and asks more people about it
    Doubts(doubts::Doubts),
    /// Leads a project's answers into another, or lets others check them
    Pipeline(pipeline::Pipeline),
    /// Shows a project's progress until it is closed
    Watch(watch::Watch),
    /// Finds one right label for each task of a table of many
    Aggregate(aggregate::Aggregate),
}

impl Command {
    /// Runs the command and says how it ended.
    pub async fn run(self) -> Result<ExitCode> {
        match self.what {
            What::Serve(it) => it.run().await,
            What::Demo(it) => it.run().await,
            What::Migrate(it) => it.run().await,
            What::Check(it) => it.run().await,
            What::Backup(it) => it.run().await,
            What::Restore(it) => it.run().await,
            What::Admin(it) => it.run().await,
            What::Login(it) => it.run(),
            What::Projects(it) => it.run(),
            What::Import(it) => it.run(),
            What::Results(it) => it.run(),
            What::Doubts(it) => it.run(),
            What::Pipeline(it) => it.run(),
            What::Watch(it) => it.run(),
            What::Aggregate(it) => it.run(),
        }
    }
}
