use super::*;
use crate::Timestamp;

type TaskId = Id<kinds::Task>;

#[test]
fn printing_and_parsing_are_inverse() {
    for bits in [0, 1, 31, 32, u128::MAX, 0x0123_4567_89AB_CDEF_0123_4567_89AB_CDEF] {
        let id = TaskId::from_bits(bits);
        assert_eq!(id.to_string().len(), 26);
        assert_eq!(id.to_string().parse(), Ok(id));
    }
}

#[test]
fn ids_sort_by_time_as_text_too() {
    let early = TaskId::new(Timestamp::from_millis(1_000), u128::MAX);
    let late = TaskId::new(Timestamp::from_millis(1_001), 0);
    assert!(early < late);
    assert!(early.to_string() < late.to_string());
}

#[test]
fn what_is_no_id_is_refused() {
    let bad = [
        "",
        "0",
        "80000000000000000000000000",
        "0000000000000000000000000I",
        "00000000000000000000000000 ",
        "0000000000000000000000000a",
        "0000000000000000000000000é",
    ];
    for text in bad {
        assert_eq!(text.parse::<TaskId>(), Err(IdError), "{text}");
    }
}
