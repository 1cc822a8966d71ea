//! Tables of boxes.

#![no_main]

mod table;

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| {
    table::table(answers::Kind::Boxes, "task,worker,left,top,width,height,label\n", bytes);
});
