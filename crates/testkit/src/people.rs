//! People with names and money.

use base::{Day, Email, Handle, Money, Result};
use market::{
    AccountId,
    accounts::{self, Role},
    ledger::{self, Draft, Name},
};
use store::Tx;

use crate::World;

/// The password of everybody in the stories.
pub const PASSWORD: &str = "correct horse battery staple";
/// Its hash, made once, so that no story waits for it.
const PASSWORD_HASH: &str = "$argon2id$v=19$m=19456,t=2,p=1$TzGnEOEVk7BWRxHjOqkdMg$\
                             XLhZte56N+u1NGaE8fFzoImxBXPjhqtTVhfoPCagq4E";

impl World {
    /// Runs a change and expects it to be accepted.
    pub async fn write<T, F>(&self, work: F) -> T
    where
        F: AsyncFn(&mut Tx) -> Result<T> + Send + 'static,
        T: Send + 'static,
    {
        self.db.write(work).await.expect("an accepted change")
    }

    /// Runs a change and returns the code with which it was refused.
    pub async fn refusal<T, F>(&self, work: F) -> &'static str
    where
        F: AsyncFn(&mut Tx) -> Result<T> + Send + 'static,
        T: Send + std::fmt::Debug + 'static,
    {
        let error = self.db.write(work).await.expect_err("a refusal");
        match error {
            base::Error::Invalid(fields) => fields[0].code,
            other => other.code().unwrap_or_else(|| panic!("not a refusal: {other}")),
        }
    }

    pub async fn read<T, F>(&self, work: F) -> T
    where
        F: AsyncFn(&mut Tx) -> Result<T> + Send + 'static,
        T: Send + 'static,
    {
        self.db.read(work).await.expect("an answer")
    }

    /// Gives somebody money from outside.
    pub async fn fund(&self, account: AccountId, amount: Money) {
        self.write(async move |tx| {
            let key = format!("test-funds:{}", tx.new_id::<base::kinds::TopUp>());
            let draft = Draft::new("topup", key, "account", account);
            let draft = draft.moves(Name::world("hand"), Name::available(account), amount);
            ledger::post(tx, draft).await
        })
        .await;
    }

    /// What an account of the ledger has available.
    pub async fn balance(&self, account: Name) -> Money {
        self.read(async move |tx| Ok(ledger::balance(tx, &account).await?.available())).await
    }

    /// What a person can spend.
    pub async fn money(&self, account: AccountId) -> Money {
        self.balance(Name::available(account)).await
    }
}

impl World {
    /// A grown-up with a confirmed account: `ada` has the address `ada@example.org`.
    pub async fn person(&self, name: &str) -> AccountId {
        let email = Email::parse("email", &format!("{name}@example.org")).expect("an address");
        let name = Handle::parse("name", name).expect("a name");
        self.write(async move |tx| {
            let id = accounts::register(
                tx,
                accounts::New {
                    email: email.clone(),
                    name: name.clone(),
                    password_hash: PASSWORD_HASH.to_owned(),
                    born_on: Day::from_date(1990, 5, 17),
                    language: None,
                },
            );
            let id = id.await?;
            accounts::confirm_email(tx, id).await?;
            Ok(id)
        })
        .await
    }

    /// A person with a staff role.
    pub async fn staff(&self, name: &str, role: Role) -> AccountId {
        let id = self.person(name).await;
        self.write(async move |tx| accounts::grant(tx, None, id, role).await).await;
        id
    }

    /// A person with money to spend.
    pub async fn requester(&self, name: &str, amount: Money) -> AccountId {
        let id = self.person(name).await;
        self.fund(id, amount).await;
        id
    }
}
