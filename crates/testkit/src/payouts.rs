//! Places where people's money goes.

use market::{
    AccountId, SessionId, accounts, mail,
    payouts::{self, NewDestination},
};

use crate::{BASE_URL, World};

impl World {
    /// The id of a fresh session of somebody, whose password was given just now.
    pub async fn session(&self, account: AccountId) -> SessionId {
        let token = self.signed_in(account).await;
        let find = async move |tx: &mut store::Tx| accounts::session_of(tx, &token).await;
        self.read(find).await.expect("a session").id
    }

    /// Proposes a place for somebody's payouts and returns the token that was sent to them.
    pub async fn propose_place(&self, account: AccountId, iban: &str) -> String {
        let new = NewDestination::parse("sepa", "Somebody", iban).expect("a place");
        let session = self.session(account).await;
        // Letters of one moment have no order.
        self.wait(1);
        self.write(async move |tx| {
            payouts::begin_change(tx, account, session, &new, BASE_URL).await
        })
        .await;
        let newest = self.read(async move |tx| mail::newest(tx, None, 20).await).await;
        let letter = newest.iter().find(|it| it.letter.text.contains("/wallet/destination/"));
        let text = &letter.expect("a letter with a link").letter.text;
        let (_, rest) = text.split_once("/wallet/destination/").expect("a link");
        rest.split_whitespace().next().expect("a token").to_owned()
    }

    /// Gives somebody a confirmed place for their payouts.
    pub async fn place(&self, account: AccountId, iban: &str) {
        let token = self.propose_place(account, iban).await;
        self.write(async move |tx| payouts::confirm_change(tx, &token).await).await;
    }
}
