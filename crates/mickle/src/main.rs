//! The one program: `mickle serve`, and everything an operator or a requester types.

use std::process::ExitCode;

use clap::Parser;

fn main() -> ExitCode {
    let command = mickle::Command::parse();
    let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().build();
    let done = runtime.map_err(anyhow::Error::from).and_then(|it| it.block_on(command.run()));
    match done {
        Ok(code) => code,
        Err(error) => {
            eprintln!("mickle: {error:#}");
            ExitCode::FAILURE
        }
    }
}
