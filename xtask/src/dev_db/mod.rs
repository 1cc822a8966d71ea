//! A throw-away PostgreSQL for tests or measurements, in the system's folder for temporary files.
//!
//! Invariant: it listens on 127.0.0.1 only, and nothing in it is worth keeping: a cluster
//! that does not start is made anew.

mod binaries;
mod cluster;

use std::{
    fs::{self, File},
    path::PathBuf,
};

use anyhow::{Context, Result, bail};

use binaries::Binaries;
use cluster::Cluster;

/// What a server is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Use {
    /// Quick, and nothing survives a crash of the machine.
    Tests,
    /// As a server of a real market: what it has committed is on the disk.
    Measuring,
}

/// Starts the server, or finds it running, and prints its URL.
pub(crate) fn start(wanted: Use) -> Result<()> {
    let _turn = take_turn(wanted)?;
    let cluster = Cluster::new(wanted, home(wanted), Binaries::find()?)?;
    let url = match cluster.running_url() {
        Some(url) => url,
        None => cluster.start().or_else(|first| {
            eprintln!("xtask: making the cluster anew, because {first:#}");
            cluster.wipe()?;
            cluster.start()
        })?,
    };
    fs::write(home(wanted).join("url"), &url).context("writing the file `url`")?;
    println!("{url}");
    Ok(())
}

/// Stops the server and deletes its data; a server that does not run is no error.
pub(crate) fn stop(wanted: Use) -> Result<()> {
    let _turn = take_turn(wanted)?;
    let cluster = Cluster::new(wanted, home(wanted), Binaries::find()?)?;
    cluster.stop()?;
    cluster.wipe()
}

/// Prints the URL of the running server.
pub(crate) fn url(wanted: Use) -> Result<()> {
    let cluster = Cluster::new(wanted, home(wanted), Binaries::find()?)?;
    match cluster.running_url() {
        Some(url) => println!("{url}"),
        None => bail!("the test database is not running; start it with `cargo xtask dev-db`"),
    }
    Ok(())
}

fn home(wanted: Use) -> PathBuf {
    let name = match wanted {
        Use::Tests => "mickle-dev-db",
        Use::Measuring => "mickle-bench-db",
    };
    std::env::temp_dir().join(name)
}

/// Holds the door while one caller starts or stops, so that two at once do not collide.
fn take_turn(wanted: Use) -> Result<File> {
    let path = home(wanted).join("turn");
    fs::create_dir_all(home(wanted))
        .with_context(|| format!("creating {}", home(wanted).display()))?;
    let file = File::create(&path).with_context(|| format!("opening {}", path.display()))?;
    file.lock().context("waiting for another dev-db command")?;
    Ok(file)
}

#[cfg(test)]
mod tests;
