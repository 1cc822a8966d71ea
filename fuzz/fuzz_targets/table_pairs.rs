//! Tables of pairs.

#![no_main]

mod table;

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| {
    table::table(answers::Kind::Pairs, "worker,winner,loser\n", bytes);
});
