//! Builds the room again when a typeface is fetched (`scripts/fonts`) or thrown away.

fn main() {
    println!("cargo::rerun-if-changed=fonts");
}
