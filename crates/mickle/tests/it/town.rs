//! A market with one of everything between two sides, and strangers beside them.
//!
//! Rita posts, Will works; Ray posts elsewhere and Uma works beside Will, and neither has any
//! business with what is between Rita and Will. Every text in the town holds the town's words,
//! so that a test can put into all places at once what should harm nowhere.

mod office;
mod posting;
mod talk;
mod work;

use std::{
    collections::{BTreeMap, BTreeSet},
    sync::Mutex,
};

use axum::http::Method;
use base::{Handle, Money};
use market::{
    AccountId,
    accounts::{self, Role},
    notifications,
};
use serde_json::{Value, json};
use testkit::{BASE_URL, World};

use crate::house::{House, Who};

/// Somebody of the town, at both doors.
#[derive(Debug, Clone)]
pub(crate) struct Citizen {
    pub(crate) account: AccountId,
    pub(crate) session: Who,
    pub(crate) key: Who,
}

/// The people, and the ids of the things between them by name.
pub(crate) struct Town {
    pub(crate) house: House,
    pub(crate) people: BTreeMap<&'static str, Citizen>,
    pub(crate) things: BTreeMap<&'static str, String>,
    /// What every text holds.
    words: &'static str,
    /// Every text without those words.
    said: Mutex<BTreeSet<String>>,
}

/// Everybody, and the role of those who are staff. Tina drafts what Tom may then release.
const PEOPLE: &[(&str, Option<Role>)] = &[
    ("rita", None),
    ("will", None),
    ("ray", None),
    ("uma", None),
    ("pam", None),
    ("mo", Some(Role::Moderator)),
    ("tom", Some(Role::Treasurer)),
    ("tina", Some(Role::Treasurer)),
    ("ann", Some(Role::Admin)),
];

impl Town {
    /// Builds the town with these words in all its texts.
    pub(crate) async fn build(world: World, words: &'static str) -> Self {
        let house = House::new(world);
        let (people, things) = (BTreeMap::new(), BTreeMap::new());
        let said = Mutex::default();
        let mut town = Self { house, people, things, words, said };
        town.settle().await;
        town.post_work().await;
        town.do_work().await;
        town.move_money().await;
        town.talk().await;
        town.open_the_office().await;
        town.tell_people().await;
        town
    }

    /// Somebody by name.
    pub(crate) fn who(&self, name: &str) -> &Citizen {
        self.people.get(name).unwrap_or_else(|| panic!("nobody is called {name}"))
    }

    /// The id of a thing.
    pub(crate) fn thing(&self, name: &str) -> &str {
        self.things.get(name).unwrap_or_else(|| panic!("nothing in the town is called {name}"))
    }

    /// A text with its `{names}` replaced by the ids of things.
    pub(crate) fn fill(&self, text: &str) -> String {
        self.things
            .iter()
            .fold(text.to_owned(), |text, (name, id)| text.replace(&format!("{{{name}}}"), id))
    }

    /// What the store holds, but for the brakes, which count those who knock.
    pub(crate) async fn contents(&self) -> Vec<(String, String)> {
        let contents = self.house.world.db.contents().await.expect("the contents");
        contents.into_iter().filter(|(table, _)| table != "attempt").collect()
    }

    /// Every text that somebody has put into the town, without its words.
    pub(crate) fn said(&self) -> BTreeSet<String> {
        self.said.lock().expect("the texts").clone()
    }

    /// A text with the town's words.
    fn text(&self, plain: &str) -> String {
        self.said.lock().expect("the texts").insert(plain.to_owned());
        format!("{plain} {}", self.words)
    }

    async fn settle(&mut self) {
        for (name, role) in PEOPLE {
            let world = &self.house.world;
            let account = match role {
                Some(role) => world.staff(name, *role).await,
                None => world.requester(name, Money::units(100)).await,
            };
            let (session, key) = (self.house.session(account).await, self.house.key(account).await);
            let shown = Handle::parse("name", &self.text(name)).expect("a name");
            world.write(async move |tx| accounts::rename(tx, account, &shown).await).await;
            self.people.insert(name, Citizen { account, session, key });
        }
        self.things.insert("token", "no-such-token".to_owned());
        self.things.insert("asset", "icon.svg".to_owned());
        self.things.insert("year", "2026".to_owned());
        self.things.insert("template", "sentiment".to_owned());
        self.things.insert("link-key", "no-such-key".to_owned());
        self.things.insert("letters", "digest".to_owned());
        let pam = self.who("pam").account.to_string();
        self.things.insert("person", pam);
        let will = self.who("will").account;
        let other = self.house.world.session(will).await.to_string();
        self.things.insert("session", other);
        let device = self.house.world.device(will, "town").await.to_string();
        self.things.insert("device", device);
        let key = json!({ "name": self.text("Key"), "scopes": ["read"] });
        self.make("key", "will", "/api/v1/me/keys", &key).await;
    }

    /// Everybody hears what happened to them; one of Will's notifications has a name.
    async fn tell_people(&mut self) {
        let (world, will) = (&self.house.world, self.who("will").account);
        let tell = async move |tx: &mut store::Tx| {
            notifications::deliver(tx, BASE_URL, 10_000).await?;
            notifications::list(tx, will, None, None, 1).await
        };
        let told = world.write(tell).await;
        self.things.insert("notification", told[0].id.to_string());
    }

    /// Lets somebody make something over the API.
    async fn post(&self, who: &str, path: &str, body: &Value) -> Value {
        let key = format!("{who}:{path}:{}", self.things.len());
        let headers = [("idempotency-key", key.as_str())];
        let (who, path) = (&self.who(who).key, self.fill(path));
        let reply = self.house.send_with(who, Method::POST, &path, Some(body), &headers).await;
        assert!(reply.status.is_success(), "{path}: {} {}", reply.status, reply.text);
        serde_json::from_str(&reply.text).unwrap_or_default()
    }

    /// As [`Town::post`], and remembers the id of what was made.
    async fn make(&mut self, name: &'static str, who: &str, path: &str, body: &Value) {
        let made = self.post(who, path, body).await;
        self.keep(name, &made, "id");
    }

    /// Remembers the id that stands in a field of an answer.
    fn keep(&mut self, name: &'static str, answer: &Value, field: &str) {
        let id = answer[field].as_str().unwrap_or_else(|| panic!("no {field} in {answer}"));
        self.things.insert(name, id.to_owned());
    }
}
