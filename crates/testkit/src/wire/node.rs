//! One `mickle serve` process under trial.

use std::{
    net::TcpListener,
    path::{Path, PathBuf},
    process::{Child, Command, Stdio},
    time::{Duration, Instant},
};

use anyhow::{Context, Result, bail};

use super::Client;

/// A running server; dropping it kills it.
pub struct Node {
    /// Host and port.
    pub address: String,
    /// From start to the first `ready`.
    pub ready_after: Duration,
    child: Child,
}

impl Node {
    /// Starts a node and waits until it is ready.
    pub async fn start(program: &Path, data: &Path, database: Option<&str>) -> Result<Self> {
        Self::start_with(program, data, database, &[]).await
    }

    /// As [`Node::start`], with more arguments.
    pub async fn start_with(
        program: &Path,
        data: &Path,
        database: Option<&str>,
        more: &[&str],
    ) -> Result<Self> {
        let address = free_address()?;
        let mut command = Command::new(program);
        command.args(["serve", "--api-rate", "0", "--listen", &address, "--data"]).arg(data);
        command.args(more);
        if let Some(url) = database {
            command.args(["--database", url]);
        }
        let started = Instant::now();
        let child = command.stdout(Stdio::null()).spawn();
        let child = child.with_context(|| format!("{} does not start", program.display()))?;
        let mut node = Self { address, ready_after: Duration::ZERO, child };
        node.wait_until_ready(started).await?;
        Ok(node)
    }

    async fn wait_until_ready(&mut self, started: Instant) -> Result<()> {
        loop {
            let mut client = Client::new(&self.address, "");
            if client.get("/readyz").await.is_ok_and(|it| it.status == 200) {
                self.ready_after = started.elapsed();
                return Ok(());
            }
            if let Some(status) = self.child.try_wait()? {
                bail!("the node ended at its start: {status}");
            }
            if Duration::from_secs(60) < started.elapsed() {
                bail!("the node was not ready within a minute");
            }
            tokio::time::sleep(Duration::from_millis(5)).await;
        }
    }

    /// Resident memory in MiB, now and at its highest.
    pub fn memory(&self) -> Result<(u64, u64)> {
        let status = std::fs::read_to_string(format!("/proc/{}/status", self.child.id()))?;
        let field = |name: &str| {
            let line = status.lines().find_map(|it| it.strip_prefix(name));
            let number = line.and_then(|it| it.split_whitespace().next()?.parse::<u64>().ok());
            number.map(|kib| kib / 1_024).context("no such line in /proc")
        };
        Ok((field("VmRSS:")?, field("VmHWM:")?))
    }
}

impl Node {
    /// Ends the process as a power switch would: no goodbye, no last write.
    pub fn kill(mut self) -> Result<()> {
        self.child.kill()?;
        self.child.wait()?;
        Ok(())
    }
}

/// An address on this machine that nobody listens on.
pub fn free_address() -> Result<String> {
    Ok(TcpListener::bind("127.0.0.1:0")?.local_addr()?.to_string())
}

/// The program that was built beside the running one.
pub fn program_beside(name: &str) -> Result<PathBuf> {
    Ok(std::env::current_exe()?.with_file_name(name))
}

impl Drop for Node {
    fn drop(&mut self) {
        // It may have ended by itself.
        drop(self.child.kill());
        drop(self.child.wait());
    }
}
