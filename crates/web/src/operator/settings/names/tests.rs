//! The pages say of a setting what the market says of it.

use locale::{Currency, Locale};
use market::settings;

use super::help;

#[test]
fn the_english_help_is_the_markets_own() {
    let locale = Locale::english(Currency::EUR);
    for setting in settings::ALL {
        assert_eq!(help(&locale, setting), setting.help, "{}", setting.name);
    }
}
