//! What the settings are called and what they mean, in the reader's language.

use locale::Locale;
use market::settings::Setting;

use crate::words::say;

/// The name of a setting in words; one that is new here by its own name.
pub(crate) fn name(locale: &Locale, setting: &Setting) -> String {
    match setting.name {
        "brand" => say!(locale, "operator-setting-brand"),
        "claim" => say!(locale, "operator-setting-claim"),
        "currency" => say!(locale, "operator-setting-currency"),
        "fee_ppm" => say!(locale, "operator-setting-fee-ppm"),
        "points" => say!(locale, "operator-setting-points"),
        "points_per_unit" => say!(locale, "operator-setting-points-per-unit"),
        "bank_details" => say!(locale, "operator-setting-bank-details"),
        "payout_minimum" => say!(locale, "operator-setting-payout-minimum"),
        "minimum_age" => say!(locale, "operator-setting-minimum-age"),
        "hourly_floor" => say!(locale, "operator-setting-hourly-floor"),
        "moderation" => say!(locale, "operator-setting-moderation"),
        "prohibited" => say!(locale, "operator-setting-prohibited"),
        "unreviewed_most" => say!(locale, "operator-setting-unreviewed-most"),
        "appeal_days" => say!(locale, "operator-setting-appeal-days"),
        "safe_mode" => say!(locale, "operator-setting-safe-mode"),
        "web_push" => say!(locale, "operator-setting-web-push"),
        "push_services" => say!(locale, "operator-setting-push-services"),
        "reply_days" => say!(locale, "operator-setting-reply-days"),
        "operator_name" => say!(locale, "operator-setting-operator-name"),
        "operator_address" => say!(locale, "operator-setting-operator-address"),
        "operator_email" => say!(locale, "operator-setting-operator-email"),
        it => {
            let mut words = it.replace('_', " ");
            words[..1].make_ascii_uppercase();
            words
        }
    }
}

/// What a setting is for; in English this is what the market says of it.
pub(super) fn help(locale: &Locale, setting: &Setting) -> String {
    match setting.name {
        "brand" => say!(locale, "operator-setting-brand-help"),
        "claim" => say!(locale, "operator-setting-claim-help"),
        "currency" => say!(locale, "operator-setting-currency-help"),
        "fee_ppm" => say!(locale, "operator-setting-fee-ppm-help"),
        "points" => say!(locale, "operator-setting-points-help"),
        "points_per_unit" => say!(locale, "operator-setting-points-per-unit-help"),
        "bank_details" => say!(locale, "operator-setting-bank-details-help"),
        "payout_minimum" => say!(locale, "operator-setting-payout-minimum-help"),
        "minimum_age" => say!(locale, "operator-setting-minimum-age-help"),
        "hourly_floor" => say!(locale, "operator-setting-hourly-floor-help"),
        "moderation" => say!(locale, "operator-setting-moderation-help"),
        "prohibited" => say!(locale, "operator-setting-prohibited-help"),
        "unreviewed_most" => say!(locale, "operator-setting-unreviewed-most-help"),
        "appeal_days" => say!(locale, "operator-setting-appeal-days-help"),
        "safe_mode" => say!(locale, "operator-setting-safe-mode-help"),
        "web_push" => say!(locale, "operator-setting-web-push-help"),
        "push_services" => say!(locale, "operator-setting-push-services-help"),
        "reply_days" => say!(locale, "operator-setting-reply-days-help"),
        "operator_name" => say!(locale, "operator-setting-operator-name-help"),
        "operator_address" => say!(locale, "operator-setting-operator-address-help"),
        "operator_email" => say!(locale, "operator-setting-operator-email-help"),
        _ => setting.help.to_owned(),
    }
}

#[cfg(test)]
mod tests;
