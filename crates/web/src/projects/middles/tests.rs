use locale::{Currency, Locale};

use super::words;

#[test]
fn the_middle_is_told_with_its_ends() {
    let locale = Locale::english(Currency::EUR);
    let table: [(&[f64], &str); 4] = [
        (&[11.0, 11.0], "11"),
        (&[10.0, 11.0, 11.0], "11 (10 to 11)"),
        (&[1.0, 2.0], "1.5 (1 to 2)"),
        (&[-1.0, 100.0, 100.0, 101.25], "100 (-1 to 101.25)"),
    ];
    for (numbers, told) in table {
        assert_eq!(words(&locale, numbers), told);
    }
}
