//! A throw-away PostgreSQL for tests, in the system's folder for temporary files.
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

/// Starts the server, or finds it running, and prints its URL.
pub(crate) fn start() -> Result<()> {
    let _turn = take_turn()?;
    let cluster = Cluster::new(home(), Binaries::find()?)?;
    let url = match cluster.running_url() {
        Some(url) => url,
        None => cluster.start().or_else(|first| {
            eprintln!("xtask: making the cluster anew, because {first:#}");
            cluster.wipe()?;
            cluster.start()
        })?,
    };
    fs::write(home().join("url"), &url).context("writing the file `url`")?;
    println!("{url}");
    Ok(())
}

/// Stops the server and deletes its data; a server that does not run is no error.
pub(crate) fn stop() -> Result<()> {
    let _turn = take_turn()?;
    let cluster = Cluster::new(home(), Binaries::find()?)?;
    cluster.stop()?;
    cluster.wipe()
}

/// Prints the URL of the running server.
pub(crate) fn url() -> Result<()> {
    let cluster = Cluster::new(home(), Binaries::find()?)?;
    match cluster.running_url() {
        Some(url) => println!("{url}"),
        None => bail!("the test database is not running; start it with `cargo xtask dev-db`"),
    }
    Ok(())
}

fn home() -> PathBuf {
    std::env::temp_dir().join("mickle-dev-db")
}

/// Holds the door while one caller starts or stops, so that two at once do not collide.
fn take_turn() -> Result<File> {
    let path = home().join("turn");
    fs::create_dir_all(home()).with_context(|| format!("creating {}", home().display()))?;
    let file = File::create(&path).with_context(|| format!("opening {}", path.display()))?;
    file.lock().context("waiting for another dev-db command")?;
    Ok(file)
}

#[cfg(test)]
mod tests;
