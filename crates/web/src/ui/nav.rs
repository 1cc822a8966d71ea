//! Navigation: the places of Mickle, who sees which, and where they stand on a phone.

use base::Money;
use locale::{Locale, Word};
use maud::{Markup, html};

use super::{Icon, Tone, avatar, brand, chip_icon, icon, link_button, post_button};

/// What an account may do; decides what its navigation holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Role {
    Worker,
    Requester,
    /// Any staff role.
    Staff,
}

/// Where a page belongs.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Place {
    FindWork,
    MyWork,
    Wallet,
    Projects,
    Reviews,
    Operator,
    Account,
    SignIn,
    SignUp,
    /// None of the places in the navigation.
    #[default]
    Elsewhere,
}

impl Place {
    /// The address of the place's first page.
    pub fn href(self) -> &'static str {
        match self {
            Self::FindWork => "/jobs",
            Self::MyWork => "/my-work",
            Self::Wallet => "/wallet",
            Self::Projects => "/projects",
            Self::Reviews => "/reviews",
            Self::Operator => "/operator",
            Self::Account => "/settings",
            Self::SignIn => "/sign-in",
            Self::SignUp => "/sign-up",
            Self::Elsewhere => "/",
        }
    }

    fn word(self) -> Word {
        match self {
            Self::FindWork => Word::FindWork,
            Self::MyWork => Word::MyWork,
            Self::Wallet => Word::Wallet,
            Self::Projects => Word::Projects,
            Self::Reviews => Word::Reviews,
            Self::Operator => Word::Operator,
            Self::Account => Word::Account,
            Self::SignIn => Word::SignIn,
            Self::SignUp => Word::SignUp,
            Self::Elsewhere => Word::All,
        }
    }

    /// The word where a fifth of a phone's width has to hold it.
    fn short_word(self) -> Word {
        if self == Self::FindWork { Word::FindShort } else { self.word() }
    }

    fn icon(self) -> Icon {
        match self {
            Self::FindWork => Icon::Search,
            Self::MyWork => Icon::List,
            Self::Wallet => Icon::Wallet,
            Self::Projects => Icon::Stack,
            Self::Reviews => Icon::Eye,
            Self::Operator => Icon::Shield,
            Self::Account | Self::SignIn | Self::SignUp | Self::Elsewhere => Icon::Person,
        }
    }

    /// Whether a page here is seen through a requester's eyes.
    fn is_requesters(self) -> bool {
        matches!(self, Self::Projects | Self::Reviews)
    }
}

/// Who looks at the page.
#[derive(Debug, Clone, Copy)]
pub struct Viewer<'a> {
    /// The name the person shows to others.
    pub name: &'a str,
    /// The session's CSRF token, for the sign-out form.
    pub csrf: &'a str,
    pub roles: &'a [Role],
    /// What is available in the wallet, shown beside the name.
    pub balance: Option<Money>,
    /// Unread messages.
    pub unread: i64,
    /// Unread notifications; a hundred means many.
    pub notices: i64,
}

impl Viewer<'_> {
    fn is(&self, role: Role) -> bool {
        self.roles.contains(&role)
    }

    /// The places in the header, in order.
    fn places(&self) -> Vec<Place> {
        let mut places = Vec::new();
        if self.is(Role::Worker) {
            places.extend([Place::FindWork, Place::MyWork]);
        }
        if self.is(Role::Requester) {
            places.extend([Place::Projects, Place::Reviews]);
        }
        if self.is(Role::Worker) || self.is(Role::Requester) {
            places.push(Place::Wallet);
        }
        if self.is(Role::Staff) {
            places.push(Place::Operator);
        }
        places
    }

    /// At most five places at the bottom of a phone: those of the side one is on first.
    fn tabs(&self, at: Place) -> Vec<Place> {
        let mut places = self.places();
        if at.is_requesters() {
            places.sort_by_key(|it| !it.is_requesters());
        } else {
            // Reviews are asked for in Projects; the money is everybody's.
            places.sort_by_key(|it| *it == Place::Reviews);
        }
        places.truncate(4);
        // The page one is on is always among them.
        if at != Place::Elsewhere && at != Place::Account && !places.contains(&at) {
            places.pop();
            places.push(at);
        }
        places.push(Place::Account);
        places
    }
}

/// The bell counts no further.
const MOST_SHOWN: i64 = 99;

/// The header of every page but the task page.
pub(super) fn header(
    locale: &Locale,
    name: &str,
    viewer: Option<&Viewer<'_>>,
    at: Place,
) -> Markup {
    html! {
        header.bar {
            div.wrap {
                a.home href="/" { (brand(name)) }
                @match viewer {
                    Some(viewer) => {
                        (places(locale, &viewer.places(), at))
                        (me(locale, viewer))
                    }
                    None => {
                        (places(locale, &[Place::FindWork], at))
                        div.me {
                            (link_button(Place::SignIn.href(), locale.word(Word::SignIn)).quiet())
                            (link_button(Place::SignUp.href(), locale.word(Word::SignUp)))
                        }
                    }
                }
            }
        }
    }
}

fn places(locale: &Locale, places: &[Place], at: Place) -> Markup {
    html! {
        nav.nav aria-label=(locale.word(Word::MainNavigation)) {
            ul {
                @for it in places {
                    li {
                        a href=(it.href()) aria-current=[(*it == at).then_some("page")] {
                            (locale.word(it.word()))
                        }
                    }
                }
            }
        }
    }
}

/// The balance and the account menu, which opens without scripts.
fn me(locale: &Locale, viewer: &Viewer<'_>) -> Markup {
    html! {
        div.me {
            @if let Some(balance) = viewer.balance {
                a.balance href=(Place::Wallet.href()) {
                    span.sr-only { (locale.word(Word::Wallet)) " " }
                    (chip_icon(Tone::Money, Icon::Wallet, &locale.sum(balance)))
                }
            }
            (bell(locale, viewer.notices))
            details.menu {
                summary {
                    (avatar(viewer.name))
                    span.name { bdi { (viewer.name) } }
                }
                div.panel {
                    p.who { bdi { (viewer.name) } }
                    ul {
                        li { a href="/messages" {
                            (icon(Icon::Message)) (locale.word(Word::Messages))
                            span.count data-live="messages" hidden[viewer.unread <= 0] {
                                (locale.number(viewer.unread))
                            }
                        } }
                        li { a href=(Place::Account.href()) {
                            (icon(Icon::Person)) (locale.word(Word::Account))
                        } }
                    }
                    (post_button("/sign-out", viewer.csrf, locale.word(Word::SignOut)).quiet())
                }
            }
        }
    }
}

/// The bell with the number of what is unread. A script keeps the number fresh, and the
/// attribute tells it that somebody is signed in.
fn bell(locale: &Locale, notices: i64) -> Markup {
    html! {
        a.bell href="/notifications" data-live-stream="/live" {
            (icon(Icon::Bell))
            span.sr-only { (locale.word(Word::Notifications)) " " }
            span.count data-live="notifications" hidden[notices <= 0] {
                @if MOST_SHOWN < notices { (locale.number(MOST_SHOWN)) "+" }
                @else { (locale.number(notices)) }
            }
            span.sr-only data-live-word="notifications" hidden[notices <= 0] {
                " " (locale.word(Word::Unread))
            }
        }
    }
}

/// The bar at the bottom of a phone.
pub(super) fn bottom_tabs(locale: &Locale, viewer: &Viewer<'_>, at: Place) -> Markup {
    html! {
        nav.tabs-bottom aria-label=(locale.word(Word::Menu)) {
            ul {
                @for it in viewer.tabs(at) {
                    li {
                        a href=(it.href()) aria-current=[(it == at).then_some("page")] {
                            (icon(it.icon())) (locale.word(it.short_word()))
                        }
                    }
                }
            }
        }
    }
}
