use base::{Money, minutes};
use locale::{Currency, Locale};

use super::{hourly, language};

#[test]
fn an_hour_pays_the_reward_as_often_as_it_fits() {
    for (reward, minute, hour) in [
        (Money::cents(6), 1, Some(Money::cents(360))),
        (Money::units(4), 20, Some(Money::units(12))),
        (Money::cents(10), 7, Some(Money::cents(86))),
        (Money::cents(10), 0, None),
    ] {
        assert_eq!(hourly(reward, minutes(minute)), hour, "{reward} in {minute} minutes");
    }
}

#[test]
fn languages_have_names_and_unknown_ones_their_tag() {
    let locale = Locale::english(Currency::EUR);
    for (tag, name) in
        [("de", "German"), ("de-AT", "German (de-AT)"), ("DE", "German"), ("gsw", "gsw")]
    {
        assert_eq!(language(&locale, tag), name);
    }
}
