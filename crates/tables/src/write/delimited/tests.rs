//! Which cells a spreadsheet would calculate.

use super::looks_like_a_formula;

#[test]
fn formulas_and_plain_numbers_are_told_apart() {
    let formulas = [
        "=1+1",
        "+1+1",
        "-2+3",
        "@SUM(A1)",
        "\tx",
        "\r=1",
        "=",
        "-",
        "+",
        "-x",
        "+49 30 1234",
        "-5%",
        "-1.2.3",
        "--5",
        "-.5",
        "-5.",
        "+1e",
        "-1e5x",
        "=-5",
        "-(5)",
        "+1;2",
        "=cmd|' /C calc'!A0",
    ];
    for cell in formulas {
        assert!(looks_like_a_formula(cell), "{cell:?}");
    }
    let harmless = ["", "a=b", "-5", "+3.2", "-3,5", "-1e5", "+1.5E-7", "5", " =1", "'=1", "1-2"];
    for cell in harmless {
        assert!(!looks_like_a_formula(cell), "{cell:?}");
    }
}
