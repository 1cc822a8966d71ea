//! `mickle admin`: the people who run the installation.
//!
//! Invariant: no password is ever an argument, because other people on the machine can read
//! those; it is typed without echo, or read from the standard input.

use std::process::ExitCode;

use anyhow::{Result, bail};
use base::{Day, Email, Handle};
use clap::{Args, Subcommand, builder::PossibleValuesParser};
use market::{
    AccountId,
    accounts::{self, New, Password, Passwords, Role},
    settings,
};
use store::Db;

use super::{ask, plain::Plain};
use crate::{StoreSettings, open_store};

#[derive(Debug, Args)]
pub(crate) struct Admin {
    #[command(subcommand)]
    what: What,
}

#[derive(Debug, Subcommand)]
enum What {
    /// Makes a member of the staff, or gives an account one more role
    Create(Create),
    /// Prints a link by which the first admin makes an account in the browser; good for a day
    Token(Token),
    /// Changes one of the installation's settings; some are read when the server starts
    Set(Set),
}

#[derive(Debug, Args)]
struct Create {
    #[command(flatten)]
    store: StoreSettings,
    /// The address to sign in with; an account that has it keeps its name and password
    #[arg(long, value_name = "ADDRESS")]
    email: String,
    /// The name that others see
    #[arg(long, default_value = "Admin", value_name = "NAME")]
    name: String,
    #[arg(long, default_value = "admin", value_parser = role, value_name = "ROLE",
          help = role_help())]
    role: Role,
    /// Date of birth, such as 1990-05-17; asked for when it is not given
    #[arg(long, value_name = "DATE")]
    born_on: Option<String>,
    /// Reads the password from the first line of the standard input
    #[arg(long)]
    password_stdin: bool,
}

#[derive(Debug, Args)]
struct Token {
    #[command(flatten)]
    store: StoreSettings,
    /// The address people type
    #[arg(
        long,
        env = "MICKLE_BASE_URL",
        default_value = "http://localhost:8080",
        value_name = "URL"
    )]
    base_url: String,
}

#[derive(Debug, Args)]
struct Set {
    #[command(flatten)]
    store: StoreSettings,
    #[arg(value_parser = setting_names(), help = "What to change")]
    name: String,
    /// What it is from now on
    value: String,
}

fn setting_names() -> PossibleValuesParser {
    PossibleValuesParser::new(settings::ALL.iter().map(|it| it.name))
}

fn role(text: &str) -> Result<Role, String> {
    let known = Role::ALL.iter().find(|it| it.as_str() == text);
    known.copied().ok_or_else(|| format!("write one of {}", role_words()))
}

fn role_words() -> String {
    Role::ALL.iter().map(|it| it.as_str()).collect::<Vec<_>>().join(", ")
}

fn role_help() -> String {
    format!("What the person may do: {}", role_words())
}

impl Admin {
    pub(crate) async fn run(self) -> Result<ExitCode> {
        match self.what {
            What::Create(it) => it.run().await,
            What::Token(it) => it.run().await,
            What::Set(it) => it.run().await,
        }
    }
}

impl Create {
    async fn run(self) -> Result<ExitCode> {
        let email = Email::parse("email", &self.email).plain()?;
        let name = Handle::parse("name", &self.name).plain()?;
        let db = open_store(&self.store).await?;
        let known = {
            let email = email.clone();
            db.read(async move |tx| accounts::find_by_email(tx, &email).await).await.plain()?
        };
        let new = match known {
            Some(_) => None,
            None => Some(self.ask_for_the_rest(email.clone(), name).await?),
        };
        let made = new.is_some();
        let role = self.role;
        let id = appoint(&db, email.clone(), new, role).await?;
        let what = if made { "was made with" } else { "has now" };
        println!("The account {id} of {email} {what} the role {role}.");
        Ok(ExitCode::SUCCESS)
    }

    async fn ask_for_the_rest(&self, email: Email, name: Handle) -> Result<New> {
        let born_on = match &self.born_on {
            Some(given) => given.clone(),
            None if self.password_stdin => bail!("say the date of birth with --born-on"),
            None => ask::line("Date of birth (such as 1990-05-17)")?,
        };
        let Some(born_on) = Day::parse(born_on.trim()) else {
            bail!("`{born_on}` is no date: write year, month and day, such as 1990-05-17");
        };
        let typed =
            if self.password_stdin { ask::first_line_of_stdin()? } else { ask::password_twice()? };
        let password = Password::parse("password", &typed).plain()?;
        let password_hash = Passwords::new(1).hash(&password).await.plain()?;
        Ok(New { email, name, password_hash, born_on, language: None })
    }
}

/// Gives the role to the address's account, which `new` makes where there is none.
///
/// Whoever runs commands on the machine vouches for the address, so it needs no letter.
async fn appoint(db: &Db, email: Email, new: Option<New>, role: Role) -> Result<AccountId> {
    let done = db.write(async move |tx| {
        let known = accounts::find_by_email(tx, &email).await?.map(|it| it.id);
        let id = match (known, &new) {
            (Some(id), _) => id,
            (None, Some(new)) => accounts::register(tx, new.clone()).await?,
            (None, None) => return Err(accounts::Refusal::NotFound.into()),
        };
        accounts::confirm_email(tx, id).await?;
        accounts::grant(tx, None, id, role).await?;
        Ok(id)
    });
    done.await.plain()
}

impl Token {
    async fn run(self) -> Result<ExitCode> {
        let db = open_store(&self.store).await?;
        match first_admin_link(&db, self.base_url.trim_end_matches('/')).await? {
            Some(link) => println!("{link}"),
            None => bail!("there is an admin already; `mickle admin create` makes another"),
        }
        Ok(ExitCode::SUCCESS)
    }
}

/// A link by which the first admin makes an account; none when there is an admin.
pub(super) async fn first_admin_link(db: &Db, base_url: &str) -> Result<Option<String>> {
    let made = db.write(async move |tx| accounts::first_admin_token(tx).await).await;
    let token = made.plain()?;
    Ok(token.map(|it| format!("{base_url}/setup/{it}")))
}

impl Set {
    async fn run(self) -> Result<ExitCode> {
        let db = open_store(&self.store).await?;
        let (name, value) = (self.name.clone(), self.value.clone());
        let set = async move |tx: &mut store::Tx| settings::set(tx, None, &name, &value).await;
        db.write(set).await.plain()?;
        println!("The setting {} is `{}` from now on.", self.name, self.value);
        Ok(ExitCode::SUCCESS)
    }
}
