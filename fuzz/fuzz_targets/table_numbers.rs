//! Tables of numbers.

#![no_main]

mod table;

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| {
    table::table(answers::Kind::Numbers, "task,worker,value\n", bytes);
});
