//! `pgbench` on the same server: the limit on PostgreSQL.

use std::process::Command;

use anyhow::{Context, Result, bail};

/// Simple-update transactions a second with so many clients, for so many seconds.
pub(crate) fn pgbench(url: &str, clients: usize, seconds: u64) -> Result<f64> {
    let clients = clients.to_string();
    let threads = "2".min(clients.as_str()).to_owned();
    let seconds = seconds.to_string();
    let wanted = ["-N", "-n", "-c", &clients, "-j", &threads, "-T", &seconds, url];
    let done = program().args(wanted).output().context("pgbench does not start")?;
    let told = String::from_utf8_lossy(&done.stdout);
    let tps = told.lines().find_map(|it| it.strip_prefix("tps = "));
    let tps = tps.and_then(|it| it.split_whitespace().next()?.parse().ok());
    tps.with_context(|| String::from_utf8_lossy(&done.stderr).into_owned())
}

/// Makes `pgbench`'s tables.
pub(crate) fn prepare(url: &str) -> Result<()> {
    let done = program().args(["-i", "-q", "-s", "10", url]).output();
    let done = done.context("pgbench is not there: install PostgreSQL's contrib programs")?;
    if !done.status.success() {
        bail!("pgbench -i: {}", String::from_utf8_lossy(&done.stderr));
    }
    Ok(())
}

/// Has the server look at its tables, so that it plans by what is in them.
pub(crate) fn analyze(url: &str) -> Result<()> {
    let done = Command::new("psql").args([url, "-qc", "analyze"]).status();
    anyhow::ensure!(done.context("psql does not start")?.success(), "the tables were not analyzed");
    Ok(())
}

/// `pgbench` from the path or from where Debian keeps it.
fn program() -> Command {
    let installed = std::fs::read_dir("/usr/lib/postgresql").into_iter().flatten().flatten();
    let mut found: Vec<_> = installed.map(|it| it.path().join("bin/pgbench")).collect();
    found.retain(|it| it.exists());
    found.sort();
    Command::new(found.pop().unwrap_or_else(|| "pgbench".into()))
}
