//! One PostgreSQL cluster: its folder, its user and its life.
//!
//! Invariant: the server never runs as root, because PostgreSQL refuses to.

use std::{
    fs,
    io::Write as _,
    net::TcpListener,
    os::unix::{
        fs::{MetadataExt as _, chown},
        process::CommandExt as _,
    },
    path::{Path, PathBuf},
    process::{Command, Stdio},
};

use anyhow::{Context, Result, bail};

use super::{Use, binaries::Binaries};

/// Appended to what `initdb` wrote.
const SETTINGS: &str = "
listen_addresses = '127.0.0.1'
unix_socket_directories = ''
max_connections = 400
max_locks_per_transaction = 256
max_parallel_workers_per_gather = 0
jit = off
timezone = 'UTC'
log_timezone = 'UTC'
";

/// Without `fsync` a crash of the machine costs the cluster, which is made anew then.
const HASTY: &str = "
fsync = off
full_page_writes = off
";

/// A user and its group by number.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Owner {
    pub(super) user: u32,
    pub(super) group: u32,
}

pub(super) struct Cluster {
    wanted: Use,
    home: PathBuf,
    data: PathBuf,
    binaries: Binaries,
    /// Whom to become; none when we are somebody other than root already.
    owner: Option<Owner>,
}

impl Cluster {
    pub(super) fn new(wanted: Use, home: PathBuf, binaries: Binaries) -> Result<Self> {
        let data = home.join("data");
        Ok(Self { wanted, home, data, binaries, owner: owner_to_become()? })
    }

    /// The URL, when a server runs on this folder.
    pub(super) fn running_url(&self) -> Option<String> {
        let status = self.command("pg_ctl").arg("status").arg("-D").arg(&self.data).output();
        // The fourth line of the lock file is the port.
        let lock = fs::read_to_string(self.data.join("postmaster.pid")).ok()?;
        let port = lock.lines().nth(3)?.parse().ok()?;
        status.is_ok_and(|it| it.status.success()).then(|| url_of(port))
    }

    /// Starts the server, after making the cluster when there is none yet.
    pub(super) fn start(&self) -> Result<String> {
        if !self.data.join("PG_VERSION").exists() {
            self.make()?;
        }
        let port = free_port()?;
        let log = self.home.join("log");
        self.give(&log)?;
        let mut start = self.command("pg_ctl");
        start.args(["start", "--wait", "--silent", "--timeout=60"]);
        start.arg("--pgdata").arg(&self.data).arg("--log").arg(&log);
        start.arg("--options").arg(format!("-p {port}"));
        // The server keeps what it inherits open, so it gets nothing of ours.
        let status =
            start.stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null()).status();
        if !status.context("running pg_ctl")?.success() {
            bail!("PostgreSQL did not start: {}", last_line(&log));
        }
        Ok(url_of(port))
    }

    pub(super) fn stop(&self) -> Result<()> {
        if self.running_url().is_some() {
            let mut stop = self.command("pg_ctl");
            run(stop.args(["stop", "--mode=fast", "--pgdata"]).arg(&self.data))?;
        }
        Ok(())
    }

    /// Deletes the data of a server that does not run.
    pub(super) fn wipe(&self) -> Result<()> {
        self.stop()?;
        for path in [&self.data, &self.home.join("log"), &self.home.join("url")] {
            let gone = if path.is_dir() { fs::remove_dir_all(path) } else { fs::remove_file(path) };
            match gone {
                Err(error) if error.kind() != std::io::ErrorKind::NotFound => {
                    return Err(error).with_context(|| format!("deleting {}", path.display()));
                }
                _ => {}
            }
        }
        Ok(())
    }

    /// Makes the cluster with superuser and database `mickle`, sorted as SQLite sorts.
    fn make(&self) -> Result<()> {
        self.wipe()?;
        fs::create_dir_all(&self.data)?;
        self.give(&self.data)?;
        let mut make = self.command("initdb");
        make.args(["--username=mickle", "--auth=trust", "--encoding=UTF8", "--locale=C"]);
        run(make.arg("--no-sync").arg("--pgdata").arg(&self.data))?;

        let settings = self.data.join("postgresql.conf");
        let mut file = fs::File::options().append(true).open(settings)?;
        file.write_all(SETTINGS.as_bytes())?;
        if self.wanted == Use::Tests {
            file.write_all(HASTY.as_bytes())?;
        }

        // Single-user mode needs neither a running server nor a client program.
        let mut single = self.command("postgres");
        single.args(["--single", "-D"]).arg(&self.data).arg("postgres");
        let mut child =
            single.stdin(Stdio::piped()).stdout(Stdio::null()).stderr(Stdio::null()).spawn()?;
        child.stdin.take().context("no input")?.write_all(b"create database mickle\n")?;
        if !child.wait()?.success() {
            bail!("creating the database `mickle` failed");
        }
        Ok(())
    }

    /// Hands a path to the server's user; a file is created when it is absent.
    fn give(&self, path: &Path) -> Result<()> {
        if !path.exists() {
            fs::File::create(path)?;
        }
        if let Some(owner) = self.owner {
            chown(path, Some(owner.user), Some(owner.group))?;
        }
        Ok(())
    }

    fn command(&self, name: &str) -> Command {
        let mut command = self.binaries.command(name);
        // The caller's folder may be closed to the server's user.
        command.current_dir("/").env("LC_ALL", "C");
        if let Some(owner) = self.owner {
            command.uid(owner.user).gid(owner.group);
        }
        command
    }
}

fn url_of(port: u16) -> String {
    format!("postgres://mickle@127.0.0.1:{port}/mickle")
}

fn free_port() -> Result<u16> {
    let probe = TcpListener::bind(("127.0.0.1", 0)).context("looking for a free port")?;
    Ok(probe.local_addr()?.port())
}

fn run(command: &mut Command) -> Result<()> {
    let told = command.stdin(Stdio::null()).output().with_context(|| format!("{command:?}"))?;
    if !told.status.success() {
        bail!("{command:?} failed: {}", String::from_utf8_lossy(&told.stderr).trim());
    }
    Ok(())
}

fn last_line(log: &Path) -> String {
    let text = fs::read_to_string(log).unwrap_or_default();
    text.lines().next_back().unwrap_or("it wrote no log").to_owned()
}

fn owner_to_become() -> Result<Option<Owner>> {
    let me = fs::metadata("/proc/self").map_or(1, |it| it.uid());
    if me != 0 {
        return Ok(None);
    }
    let people = fs::read_to_string("/etc/passwd").context("looking for the user `postgres`")?;
    let owner = ["postgres", "nobody"].iter().find_map(|name| owner_named(&people, name));
    let missing = "PostgreSQL does not run as root and there is no user `postgres`; \
        create it with `useradd --system postgres`";
    owner.context(missing).map(Some)
}

/// The numbers of a user in the text of `/etc/passwd`.
pub(super) fn owner_named(people: &str, name: &str) -> Option<Owner> {
    people.lines().find_map(|line| {
        let mut fields = line.split(':');
        let found = fields.next() == Some(name);
        let user = fields.nth(1)?.parse().ok()?;
        let group = fields.next()?.parse().ok()?;
        found.then_some(Owner { user, group })
    })
}
