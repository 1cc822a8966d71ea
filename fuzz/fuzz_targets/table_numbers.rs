#![no_main]
//! Tables of numbers.

mod table;

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| {
    table::table(answers::Kind::Numbers, "task,worker,value\n", bytes);
});
