//! People with names and money.

use base::{Money, Result};
use market::{
    AccountId,
    ledger::{self, Draft, Name},
};
use store::Tx;

use crate::World;

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
