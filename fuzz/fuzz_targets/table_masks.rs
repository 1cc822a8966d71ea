//! Tables of masks.

#![no_main]

mod table;

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| {
    table::table(answers::Kind::Masks, "task,worker,counts\n", bytes);
});
