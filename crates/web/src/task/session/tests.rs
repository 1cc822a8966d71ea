use base::{Money, Timestamp};

use super::Session;

#[test]
fn a_session_survives_its_address() {
    let session = Session::begins(Timestamp::from_millis(1_795_334_400_000)).and(Money::cents(6));
    assert_eq!(Session::read(&session.write()), Some(session));
    assert_eq!((session.done, session.earned), (1, Money::cents(6)));
}

#[test]
fn nonsense_is_no_session() {
    for text in ["", "1", "1-2", "x-1-1", "1-1-1-1", "--1-1", "1--1-1", "1-999999999-1"] {
        assert_eq!(Session::read(text), None, "{text}");
    }
}
