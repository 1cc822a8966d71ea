//! The built program, run in a folder of its own.

use std::{
    io::Write,
    path::Path,
    process::{Command, Stdio},
};

use mickle::{StoreSettings, open_store};
use testkit::World;

/// How a command ended.
#[derive(Debug)]
pub(super) struct Ended {
    pub(super) code: i32,
    pub(super) out: String,
    pub(super) err: String,
}

/// The program under trial.
pub(super) fn path() -> &'static Path {
    Path::new(env!("CARGO_BIN_EXE_mickle"))
}

/// Runs `mickle` with arguments in a folder, which is also its home, and gives it a standard
/// input.
pub(super) fn run(folder: &Path, arguments: &[&str], input: &str) -> Ended {
    let mut command = Command::new(path());
    command.args(arguments).current_dir(folder).env("HOME", folder).env_remove("XDG_CONFIG_HOME");
    command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
    let mut child = command.spawn().expect("the program starts");
    let mut stdin = child.stdin.take().expect("an input");
    // A program that asks for nothing may have closed it.
    drop(stdin.write_all(input.as_bytes()));
    drop(stdin);
    let done = child.wait_with_output().expect("the program ends");
    Ended {
        code: done.status.code().expect("an exit code"),
        out: String::from_utf8(done.stdout).expect("text"),
        err: String::from_utf8(done.stderr).expect("text"),
    }
}

/// The market of a data folder, or of a database, on the system's clock.
pub(super) async fn market(data: &Path, database: Option<&str>) -> World {
    let database = database.map(str::to_owned);
    let settings = StoreSettings { data: data.to_owned(), database, connections: 4 };
    let db = open_store(&settings).await.expect("the store");
    World { db, clock: store::Clock::System, folder: data.to_owned() }
}
