//! Push: news on a person's devices while no page is open, by way of the services of browsers'
//! makers.
//!
//! Invariant: nothing is sent to a device once its session was ended, and nothing to a host that
//! the operator did not name. A service carries what it cannot read, and a message says no more
//! than the letter about the same thing.

mod choices;
mod devices;
mod key;
mod send;

pub use choices::{choices, choose};
pub use devices::{
    Device, MOST, New, add, devices, find, forget_ended, is_any_ended, move_in, remove, remove_here,
};
pub use key::{keep_key, public_key};
pub use send::{Outgoing, SEND, TEST, TRIES, ask_test, mark_failed, prepare, settle};

pub(super) use devices::forget;
pub(super) use send::{plan, to_tell};

use crate::word::refusals;

refusals! {
    /// No such device, or not this person's.
    NoSuchDevice = NotFound "push-device-not-found",
    /// The person has as many as anybody may have.
    TooManyDevices = Conflict "push-devices-full",
    /// The operator switched it off, or the market has no key yet.
    Off = Conflict "push-off",
}
