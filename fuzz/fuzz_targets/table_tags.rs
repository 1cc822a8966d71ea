#![no_main]
//! Tables of tags.

mod table;

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| {
    table::table(answers::Kind::Tags, "task,worker,labels\n", bytes);
});
