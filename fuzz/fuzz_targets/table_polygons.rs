//! Tables of polygons.

#![no_main]

mod table;

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| {
    table::table(answers::Kind::Polygons, "task,worker,points,label\n", bytes);
});
