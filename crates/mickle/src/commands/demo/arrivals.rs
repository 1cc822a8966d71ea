//! How people get in: with a password that all share, and some with an API key.

use std::fmt::Write;

use base::{Day, Email, Handle, Result, Title};
use market::accounts::{self, New, NewKey, Password, Passwords, Scope};

use super::{
    people::{ADMIN, PASSWORD, Person},
    stage::Stage,
};

pub(super) async fn password_hash() -> Result<String> {
    Passwords::new(1).hash(&Password::parse("password", PASSWORD)?).await
}

/// Makes an API key for a worker, a requester and the admin, and tells them line by line.
pub(super) async fn make_keys(stage: &Stage) -> Result<String> {
    let mut lines = String::new();
    for (who, key) in [("worker", "chiara"), ("requester", "tariq"), ("admin", ADMIN)] {
        let account = stage.who(key);
        let new = NewKey {
            name: Title::parse("name", "demonstration")?,
            scopes: Scope::ALL.to_vec(),
            expires_at: None,
        };
        let make =
            stage.write(async move |tx| accounts::create_key(tx, account, new.clone()).await);
        let secret = make.await?.1;
        writeln!(lines, "  {who:<10} {secret}").map_err(base::Error::store)?;
    }
    Ok(lines)
}

impl Stage {
    /// Somebody signs up and follows the link in the letter.
    pub(super) async fn sign_up(&mut self, person: &Person, hash: &str) -> Result<()> {
        let (born, roles) = (self.crowd.chance.between(0, 11_000), person.roles);
        let new = New {
            email: Email::parse("email", &person.email())?,
            name: Handle::parse("name", &person.name)?,
            password_hash: hash.to_owned(),
            born_on: Day::from_number(Day::from_date(1971, 4, 12).number() + born),
            language: person.page,
        };
        let register = self.write(async move |tx| {
            let id = accounts::register(tx, new.clone()).await?;
            accounts::confirm_email(tx, id).await?;
            for role in roles {
                accounts::grant(tx, None, id, *role).await?;
            }
            Ok(id)
        });
        let id = register.await?;
        self.enter(&person.key, id);
        Ok(())
    }
}
