//! The cast: staff, requesters and workers, when they came and with how much money.

use std::fmt::Write;

use base::{Day, Email, Handle, Money, Result, Title};
use market::accounts::{self, New, NewKey, Password, Passwords, Role, Scope};

use super::stage::Stage;

/// Everybody's password; public, as the greeting says.
pub(super) const PASSWORD: &str = "many a little makes a mickle";

/// Somebody of the demonstration.
pub(super) struct Person {
    /// The part of the address before the `@`.
    pub(super) key: &'static str,
    pub(super) name: &'static str,
    /// What they are for, in the greeting.
    pub(super) who: &'static str,
    roles: &'static [Role],
    /// What they have paid in.
    top_up: i64,
}

impl Person {
    pub(super) fn email(&self) -> String {
        format!("{}@demo.example", self.key)
    }
}

const fn staff(
    key: &'static str,
    name: &'static str,
    who: &'static str,
    roles: &'static [Role],
) -> Person {
    Person { key, name, who, roles, top_up: 0 }
}

const fn requester(
    key: &'static str,
    name: &'static str,
    who: &'static str,
    top_up: i64,
) -> Person {
    Person { key, name, who, roles: &[], top_up }
}

const fn worker(key: &'static str, name: &'static str, who: &'static str) -> Person {
    Person { key, name, who, roles: &[], top_up: 0 }
}

/// The admin first, then staff, requesters and workers.
pub(super) const CAST: &[Person] = &[
    staff("admin", "Astrid Berg", "admin: everything", &[Role::Admin]),
    staff("moderator", "Milan Kovač", "moderator: projects, appeals", &[Role::Moderator]),
    staff("till", "Till Weber", "treasurer", &[Role::Treasurer]),
    staff("teresa", "Teresa Lima", "treasurer, the second pair of eyes", &[Role::Treasurer]),
    requester("greta", "Greta Lindner", "requester: a farm shop", 120),
    requester("jonas", "Jonas Nordlicht", "requester: a map of small shops", 80),
    requester("ruth", "Ruth Aldermoor", "requester: a town library", 40),
    requester("tariq", "Tariq Tally", "requester: asks what people think", 150),
    requester("beatrix", "Beatrix Wren", "requester: a sound studio", 90),
    worker("ada", "Ada Okafor", "worker: writes, much praised"),
    worker("ben", "Ben Sørensen", "worker: proofreads"),
    worker("chiara", "Chiara Rossi", "worker: looks at everything"),
    worker("dmitri", "Dmitri Volkov", "worker: fast, once too fast"),
    worker("elif", "Elif Yılmaz", "worker: translates"),
    worker("femi", "Femi Adeyemi", "worker: has an idea for everything"),
    worker("hana", "Hana Kobayashi", "worker: precise"),
    worker("ines", "Inês Costa", "worker: translates"),
    worker("jakub", "Jakub Nowak", "worker: knows every shop"),
    worker("leila", "Leila Haddad", "worker: patient"),
    worker("mateo", "Mateo García", "worker: in the mornings"),
    worker("noor", "Noor Khan", "worker: just started"),
];

/// Everybody but the admin signs up; requesters pay money in.
pub(super) async fn arrive(stage: &mut Stage) -> Result<()> {
    let hash = password_hash().await?;
    for person in CAST.iter().skip(1) {
        sign_up(stage, person, &hash).await?;
    }
    stage.pass(base::hours(20));
    for person in CAST.iter().filter(|it| 0 < it.top_up) {
        stage.top_up(person.key, Money::units(person.top_up)).await?;
    }
    Ok(())
}

/// The admin comes last: with them the market is whole.
pub(super) async fn admin_arrives(stage: &mut Stage) -> Result<()> {
    let hash = password_hash().await?;
    let Some(admin) = CAST.first() else { return Ok(()) };
    sign_up(stage, admin, &hash).await
}

/// Makes an API key for a worker, a requester and the admin, and tells them line by line.
pub(super) async fn make_keys(stage: &Stage) -> Result<String> {
    let mut lines = String::new();
    for (who, key) in [("worker", "chiara"), ("requester", "tariq"), ("admin", "admin")] {
        let account = stage.who(key);
        let new = NewKey {
            name: Title::parse("name", "demonstration")?,
            scopes: Scope::ALL.to_vec(),
            expires_at: None,
        };
        let make = stage.act(async move |tx| accounts::create_key(tx, account, new.clone()).await);
        let secret = make.await?.1;
        writeln!(lines, "  {who:<10} {secret}").map_err(base::Error::store)?;
    }
    Ok(lines)
}

async fn password_hash() -> Result<String> {
    Passwords::new(1).hash(&Password::parse("password", PASSWORD)?).await
}

async fn sign_up(stage: &mut Stage, person: &'static Person, hash: &str) -> Result<()> {
    stage.pass(base::minutes(4));
    let new = New {
        email: Email::parse("email", &person.email())?,
        name: Handle::parse("name", person.name)?,
        password_hash: hash.to_owned(),
        born_on: Day::from_date(1991, 4, 12),
        language: None,
    };
    let register = stage.act(async move |tx| {
        let id = accounts::register(tx, new.clone()).await?;
        accounts::confirm_email(tx, id).await?;
        for role in person.roles {
            accounts::grant(tx, None, id, *role).await?;
        }
        Ok(id)
    });
    let id = register.await?;
    stage.enter(person.key, id);
    Ok(())
}
