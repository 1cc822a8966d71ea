//! The table itself: neighbours that may meet do not meet in circles.

use super::*;

#[test]
fn neighbours_stand_on_one_shelf_and_never_in_a_circle() {
    for (user, used) in BESIDE {
        assert_eq!(shelf_of(user), shelf_of(used), "{user} and {used}");
    }
    let mut left: Vec<&str> = SHELVES.concat();
    while !left.is_empty() {
        let waits = |it: &&str| BESIDE.iter().any(|(user, used)| user == it && left.contains(used));
        let blocked: Vec<&str> = left.iter().copied().filter(waits).collect();
        assert!(blocked.len() < left.len(), "a circle among {blocked:?}");
        left = blocked;
    }
}

#[test]
fn no_slice_stands_on_two_shelves() {
    let mut all = SHELVES.concat();
    let n = all.len();
    all.sort_unstable();
    all.dedup();
    assert_eq!(all.len(), n);
}
