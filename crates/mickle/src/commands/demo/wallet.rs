//! Money's scenes: top-ups that two treasurers book, and payouts on their way.

use base::{Error, Money, Result};
use market::{
    AccountId, TopUpId, accounts, mail,
    payouts::{self, NewDestination},
    settings,
};

use super::stage::Stage;

/// As far as links in the demonstration's letters are concerned.
const BASE_URL: &str = "http://localhost:8080";
/// Where the pages of a top-up send money: an account that no bank has.
const BANK: &str = "Mickle demonstration market\nIBAN: DE00 0000 0000 0000 0000 00\nNo money \
    moves: Till confirms the top-up and Teresa books it, under Operator, Top-ups.";

/// Says where the money of top-ups goes.
pub(super) async fn name_the_bank(stage: &mut Stage) -> Result<()> {
    let name = settings::BANK_DETAILS.name;
    stage.act(async move |tx| settings::set(tx, None, name, BANK).await).await?;
    Ok(())
}

impl Stage {
    /// Money that both treasurers have seen.
    pub(super) async fn top_up(&mut self, requester: &str, amount: Money) -> Result<()> {
        let id = self.see_top_up(requester, amount).await?;
        let second = self.who("teresa");
        self.pass(base::minutes(40)).await?;
        self.act(async move |tx| payouts::book(tx, second, id).await).await
    }

    /// Money that one treasurer has seen.
    async fn see_top_up(&mut self, requester: &str, amount: Money) -> Result<TopUpId> {
        let id = self.ask_for_top_up(requester, amount).await?;
        let first = self.who("till");
        self.pass(base::minutes(55)).await?;
        self.act(async move |tx| payouts::confirm(tx, first, id).await).await?;
        Ok(id)
    }

    async fn ask_for_top_up(&mut self, requester: &str, amount: Money) -> Result<TopUpId> {
        let account = self.who(requester);
        Ok(self.act(async move |tx| payouts::ask(tx, account, amount).await).await?.id)
    }

    /// A place where somebody's money goes, confirmed by the link in the letter.
    pub(super) async fn place(&mut self, who: AccountId, holder: &str, iban: &str) -> Result<()> {
        let (holder, iban) = (holder.to_owned(), iban.to_owned());
        let visit = accounts::Visit { address: [127, 0, 0, 1].into(), agent: "demo".to_owned() };
        let propose = self.write(async move |tx| {
            let token = accounts::open_session(tx, who, &visit).await?;
            let session = accounts::session_of(tx, &token).await?;
            let session = session.ok_or_else(|| Error::store("no session"))?.id;
            let new = NewDestination::parse("sepa", &holder, &iban)?;
            payouts::begin_change(tx, who, session, &new, BASE_URL).await?;
            accounts::end_session(tx, who, session).await
        });
        propose.await?;
        let confirm = self.write(async move |tx| {
            let person = accounts::find(tx, who).await?;
            let letters = mail::newest(tx, None, 50).await?;
            let own = letters.iter().filter(|it| it.letter.to == person.email.to_string());
            let mut texts = own.map(|it| it.letter.text.as_str());
            let rest = texts.find_map(|it| it.split_once("/wallet/destination/"));
            let token = rest.and_then(|(_, it)| it.split_whitespace().next());
            let token = token.ok_or_else(|| Error::store("no letter with a link"))?;
            payouts::confirm_change(tx, token).await
        });
        confirm.await.map(|_| ())
    }
}

/// Asked for, drafted, released by the other treasurer, and arrived.
pub(super) async fn pay_out(stage: &mut Stage) -> Result<()> {
    stage.until_hours_ago(258).await?;
    let femi = stage.who("femi");
    stage.place(femi, "Femi Adeyemi", "NL91 ABNA 0417 1643 00").await?;
    let amount = Money::units(6);
    let payout = stage.act(async move |tx| payouts::request(tx, femi, amount).await).await?.id;
    stage.pass(base::hours(3)).await?;
    let (first, second) = (stage.who("till"), stage.who("teresa"));
    let run = stage.act(async move |tx| payouts::draft_run(tx, first, &[payout]).await).await?;
    stage.pass(base::hours(1)).await?;
    stage.act(async move |tx| payouts::release(tx, second, run).await).await?;
    stage.pass(base::hours(26)).await?;
    stage.act(async move |tx| payouts::mark_paid(tx, first, payout).await).await.map(|_| ())
}

/// What the treasurers find today: a payout, a top-up to look for, and one to book.
pub(super) async fn leave_work_for_treasurers(stage: &mut Stage) -> Result<()> {
    stage.until_hours_ago(17).await?;
    let ada = stage.who("ada");
    stage.place(ada, "Ada Okafor", "DE89 3704 0044 0532 0130 00").await?;
    let amount = Money::units(5);
    stage.act(async move |tx| payouts::request(tx, ada, amount).await).await?;
    stage.see_top_up("ruth", Money::units(25)).await?;
    stage.ask_for_top_up("jonas", Money::units(100)).await.map(|_| ())
}
