//! Letters that were written, sessions and keys that open the door, devices that show codes.

use std::net::{IpAddr, Ipv4Addr};

use base::{Email, Timestamp, Title};
use market::{
    AccountId, PushDeviceId,
    accounts::{self, NewKey, Scope, Visit},
    mail,
    notifications::push,
    ports::{Letter, PushKey},
};

use crate::World;

/// Where the marketplace of the stories is reached.
pub const BASE_URL: &str = "https://market.example";

/// A visit from somewhere.
pub fn visit() -> Visit {
    Visit { address: IpAddr::V4(Ipv4Addr::new(203, 0, 113, 7)), agent: "Firefox".to_owned() }
}

/// A person's device that shows codes for signing in.
pub struct Device(totp_rs::Totp);

impl Device {
    /// Puts the secret in, as it was shown to the person.
    pub fn with(secret: &str) -> Self {
        let secret = totp_rs::Secret::try_from_base32(secret).expect("a secret in base32");
        let builder = totp_rs::Builder::new().with_secret(secret);
        let builder = builder.with_account_name("person");
        Self(builder.build().expect("a device"))
    }

    /// The code that it shows at a moment.
    pub fn code(&self, at: Timestamp) -> String {
        let seconds = u64::try_from(at.as_millis() / 1_000).expect("a moment after 1970");
        self.0.generate(seconds).to_string()
    }
}

impl World {
    /// Every letter to an address, the newest first.
    pub async fn letters_to(&self, email: &str) -> Vec<Letter> {
        let letters = self.read(async move |tx| mail::newest(tx, None, 1_000).await).await;
        letters.into_iter().map(|it| it.letter).filter(|it| it.to == email).collect()
    }

    /// The token at the end of the newest link to `path` (such as `/confirm/`) that was sent
    /// to an address.
    pub async fn link_to(&self, email: &str, path: &str) -> String {
        let start = format!("{BASE_URL}{path}");
        let letters = self.letters_to(email).await;
        let tokens = letters.iter().filter_map(|it| it.text.split(&start).nth(1));
        let token = tokens.map(|it| it.lines().next().unwrap_or_default()).next();
        token.unwrap_or_else(|| panic!("no link to {path} was sent to {email}")).to_owned()
    }

    /// Somebody asks for a link to set a new password, and a letter is written.
    pub async fn ask_for_reset(&self, email: &str) {
        let email = Email::parse("email", email).expect("an address");
        let from = visit().address;
        self.write(async move |tx| accounts::begin_reset(tx, &email, from, BASE_URL).await).await;
    }

    /// Opens a session for somebody and returns its token.
    pub async fn signed_in(&self, account: AccountId) -> String {
        self.write(async move |tx| accounts::open_session(tx, account, &visit()).await).await
    }

    /// Switches news on in a browser in which somebody signs in, and returns the device. Its
    /// address ends in `name`; what is sealed for it nobody can open.
    pub async fn device(&self, account: AccountId, name: &str) -> PushDeviceId {
        let session = self.session(account).await;
        let endpoint = format!("https://fcm.googleapis.com/fcm/send/{name}");
        let new = push::New { endpoint, ..Self::browser() };
        let market = PushKey { public: "public".to_owned(), secret: "secret".to_owned() };
        let add = async move |tx: &mut store::Tx| {
            push::keep_key(tx, &market).await?;
            push::add(tx, account, session, &new).await
        };
        self.write(add).await
    }

    /// What a browser gives of itself: keys from RFC 8291, appendix A.
    pub fn browser() -> push::New {
        push::New {
            endpoint: "https://fcm.googleapis.com/fcm/send/one".to_owned(),
            key: concat!(
                "BCVxsr7N_eNgVRqvHtD0zTZsEc6-VV-JvLexhqUzORcxaOzi6-AYWXvTBHm4bjyPjs7Vd8pZGH6S",
                "RpkNtoIAiw4"
            )
            .to_owned(),
            secret: "BTBZMqHH6r4Tts7J_aSIgg".to_owned(),
            agent: "Firefox".to_owned(),
        }
    }

    /// Makes an API key for somebody and returns its secret.
    pub async fn key(&self, account: AccountId, scopes: &[Scope]) -> String {
        let new = NewKey {
            name: Title::parse("name", "a test").expect("a title"),
            scopes: scopes.to_vec(),
            expires_at: None,
        };
        self.write(async move |tx| accounts::create_key(tx, account, new.clone()).await).await.1
    }
}
