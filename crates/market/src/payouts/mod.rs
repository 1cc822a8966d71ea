//! Money in and out by hand: payouts to people, and top-ups by requesters.
//!
//! Invariant: a payout holds its money from the request on, leaves each state once (the guarded
//! update is the lock), and is sent only by a run that one treasurer drafted and another
//! released, to a place whose owner confirmed it by e-mail. A top-up is booked once, by another
//! treasurer than the one who saw the money.

mod billing;
mod codes;
mod destination;
mod iban;
mod own;
mod request;
mod rows;
mod runs;
mod settle;
mod sheet;
mod topups;

pub use billing::{Bill, Month, ProjectBill, bill};
pub use codes::CODES;
pub use destination::{
    Destination, NewDestination, Standing, begin_change, confirm_change, destinations, keep_old,
    look_at_change,
};
pub use own::OWN;
pub use request::{Figures, figures, find, of_account, request, request_all, take_back};
pub use runs::{
    Ready, Run, RunDetail, draft_run, drop_run, look, open_payouts, release, run, runs, to_settle,
};
pub use settle::{fail, mark_paid};
pub use sheet::{SheetCursor, next_sheet, next_sheet_of, run_sheet};
pub use topups::{
    TopUp, TopUpLine, ask, book, confirm, decline, open_top_ups, take_back_top_up, top_up,
    top_up_line, top_ups_of,
};

use base::{Error, Money, Result, Timestamp};

use crate::{
    AccountId, PayoutDestinationId, PayoutId, PayoutRunId,
    word::{refusals, words},
};

words! {
    /// How money reaches a person.
    Way {
        /// A bank transfer to an IBAN.
        Sepa = "sepa",
        /// To an e-mail address known to `PayPal`.
        Paypal = "paypal",
        /// Handed over as described.
        Hand = "hand",
    }
    /// Where a payout stands.
    State {
        Requested = "requested",
        /// In a run that waits for its release.
        Approved = "approved",
        Sent = "sent",
        Paid = "paid",
        /// The money is back, and the reason is told.
        Failed = "failed",
    }
    /// Where a run stands.
    RunState {
        Draft = "draft",
        Released = "released",
        Dropped = "dropped",
    }
    /// Where a top-up stands.
    TopUpState {
        Asked = "asked",
        /// A treasurer saw the money.
        Confirmed = "confirmed",
        /// It is in the wallet.
        Booked = "booked",
        Declined = "declined",
    }
}

refusals! {
    /// It does not exist, or it is somebody else's: the answer is the same.
    NotFound = NotFound "payout-not-found",
    NoRun = NotFound "payout-run-not-found",
    NoTopUp = NotFound "top-up-not-found",
    /// Nobody said where the money should go, or the link was not followed yet.
    NoDestination = Conflict "payout-destination-needed",
    /// Another change was begun in the same moment.
    Changing = Conflict "payout-destination-changing",
    /// There is no change to keep the old place against.
    NothingWaits = Conflict "payout-destination-not-changing",
    /// Somebody was at it before, or its owner is changing the place.
    NotReady = Conflict "payout-not-ready",
    /// It was sent, paid or has failed.
    Ended = Conflict "payout-ended",
    NotSent = Conflict "payout-not-sent",
    RunEnded = Conflict "payout-run-ended",
    EmptyRun = Conflict "payout-run-empty",
    /// Nobody releases what they drafted, nor books what they confirmed.
    FourEyes = Forbidden "four-eyes",
    /// Nobody confirms or books their own top-up.
    OwnMoney = Forbidden "own-top-up",
    TopUpEnded = Conflict "top-up-ended",
    TopUpNotConfirmed = Conflict "top-up-not-confirmed",
    TooManyTopUps = Limit "too-many-top-ups",
    /// Money moves after the address is confirmed.
    EmailUnconfirmed = Forbidden "email-unconfirmed",
}

/// Money on its way to a person.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Payout {
    pub id: PayoutId,
    pub account: AccountId,
    pub amount: Money,
    pub destination: PayoutDestinationId,
    pub way: Way,
    pub state: State,
    pub run: Option<PayoutRunId>,
    pub requested_at: Timestamp,
    pub sent_at: Option<Timestamp>,
    pub ended_at: Option<Timestamp>,
    /// Why it failed.
    pub failure: Option<String>,
}

/// An amount that can be moved outside: positive, at most [`Money::MAX`], in whole cents.
fn check_amount(amount: Money) -> Result<()> {
    if !amount.is_positive() {
        return Err(Error::invalid("amount", "amount-not-positive"));
    }
    if Money::MAX < amount {
        return Err(Error::invalid("amount", "amount-too-large"));
    }
    if amount.as_micros() % Money::cents(1).as_micros() != 0 {
        return Err(Error::invalid("amount", "amount-not-in-cents"));
    }
    Ok(())
}
