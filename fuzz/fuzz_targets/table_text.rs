#![no_main]
//! Tables of text.

mod table;

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| {
    table::table(answers::Kind::Text, "task,worker,text\n", bytes);
});
