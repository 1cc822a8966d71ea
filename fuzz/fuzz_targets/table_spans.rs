//! Tables of spans.

#![no_main]

mod table;

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| {
    table::table(answers::Kind::Spans, "task,worker,start,end,label\n", bytes);
});
