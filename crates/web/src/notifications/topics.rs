//! The words of topics, categories and ways.

use locale::Locale;
use market::notifications::{Category, Channel, Topic};

use crate::{ui::Icon, words::say};

pub(super) fn category(locale: &Locale, it: Category) -> String {
    match it {
        Category::Work => say!(locale, "notifications-category-work"),
        Category::Money => say!(locale, "notifications-category-money"),
        Category::Projects => say!(locale, "notifications-category-projects"),
        Category::Messages => say!(locale, "notifications-category-messages"),
        Category::Account => say!(locale, "notifications-category-account"),
        Category::Staff => say!(locale, "notifications-category-staff"),
    }
}

pub(super) fn icon(it: Category) -> Icon {
    match it {
        Category::Work => Icon::List,
        Category::Money => Icon::Wallet,
        Category::Projects => Icon::Stack,
        Category::Messages => Icon::Message,
        Category::Account => Icon::Lock,
        Category::Staff => Icon::Shield,
    }
}

pub(super) fn topic(locale: &Locale, it: Topic) -> String {
    match it {
        Topic::Accepted => say!(locale, "notifications-topic-accepted"),
        Topic::Verdicts => say!(locale, "notifications-topic-verdicts"),
        Topic::Offers => say!(locale, "notifications-topic-offers"),
        Topic::Deadlines => say!(locale, "notifications-topic-deadlines"),
        Topic::Money => say!(locale, "notifications-topic-money"),
        Topic::Answers => say!(locale, "notifications-topic-answers"),
        Topic::Applications => say!(locale, "notifications-topic-applications"),
        Topic::Appeals => say!(locale, "notifications-topic-appeals"),
        Topic::Projects => say!(locale, "notifications-topic-projects"),
        Topic::Imports => say!(locale, "notifications-topic-imports"),
        Topic::Messages => say!(locale, "notifications-topic-messages"),
        Topic::Security => say!(locale, "notifications-topic-security"),
        Topic::Desks => say!(locale, "notifications-topic-desks"),
    }
}

pub(super) fn channel(locale: &Locale, it: Channel) -> String {
    match it {
        Channel::Off => say!(locale, "notifications-way-off"),
        Channel::App => say!(locale, "notifications-way-app"),
        Channel::Digest => say!(locale, "notifications-way-digest"),
        Channel::Mail => say!(locale, "notifications-way-mail"),
    }
}
