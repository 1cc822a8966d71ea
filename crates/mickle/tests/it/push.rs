//! Push from end to end: a browser is switched on by the page, and what arrives at the service of
//! its maker can be read by that browser alone.

use std::sync::{Arc, Mutex};

use axum::{
    Router,
    body::Bytes,
    extract::State,
    http::{HeaderMap, Method, StatusCode, Uri},
};
use base64::{Engine, engine::general_purpose::URL_SAFE_NO_PAD as TEXT};
use market::notifications::push;
use mickle::Worker;
use outside::{Disk, Nowhere, WebPush};
use ring::{
    aead::{AES_128_GCM, Aad, LessSafeKey, Nonce, UnboundKey},
    agreement::{ECDH_P256, EphemeralPrivateKey, UnparsedPublicKey, agree_ephemeral},
    hmac,
    rand::SystemRandom,
    signature::ECDSA_P256_SHA256_FIXED,
};
use serde_json::Value;
use testkit::{World, on_each_store};

use crate::{
    checks::problems,
    house::{House, Who},
};

/// What came to the service.
#[derive(Debug, Clone)]
struct Arrived {
    path: String,
    headers: HeaderMap,
    body: Vec<u8>,
}

/// The service of a browser's maker.
#[derive(Clone)]
struct Service {
    answer: Arc<Mutex<StatusCode>>,
    arrived: Arc<Mutex<Vec<Arrived>>>,
    address: String,
}

impl Service {
    async fn open() -> Self {
        let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
        let address = format!("http://{}", listener.local_addr().unwrap());
        let answer = Arc::new(Mutex::new(StatusCode::CREATED));
        let service = Self { answer, arrived: Arc::default(), address };
        let router = Router::new().fallback(take).with_state(service.clone());
        tokio::spawn(axum::serve(listener, router).into_future());
        service
    }

    fn answers(&self, status: StatusCode) {
        *self.answer.lock().unwrap() = status;
    }

    fn arrived(&self) -> Vec<Arrived> {
        std::mem::take(&mut *self.arrived.lock().unwrap())
    }
}

async fn take(
    State(service): State<Service>,
    method: Method,
    uri: Uri,
    headers: HeaderMap,
    body: Bytes,
) -> StatusCode {
    assert_eq!(method, Method::POST);
    let arrived = Arrived { path: uri.path().to_owned(), headers, body: body.to_vec() };
    service.arrived.lock().unwrap().push(arrived);
    *service.answer.lock().unwrap()
}

/// A browser with the keys of one subscription.
struct Browser {
    own: EphemeralPrivateKey,
    public: Vec<u8>,
    secret: [u8; 16],
}

impl Browser {
    fn new() -> Self {
        let own = EphemeralPrivateKey::generate(&ECDH_P256, &SystemRandom::new()).unwrap();
        let public = own.compute_public_key().unwrap().as_ref().to_vec();
        Self { own, public, secret: *b"a browser secret" }
    }

    /// Opens a message (RFC 8291), written apart from what seals it.
    fn open(self, body: &[u8]) -> Value {
        assert_eq!(&body[16..21], [0, 0, 16, 0, 65], "a record of 4096 and a key of 65 bytes");
        let (salt, theirs, mut record) = (&body[..16], &body[21..86], body[86..].to_vec());
        let mac = |key: &[u8], parts: &[&[u8]]| {
            let key = hmac::Key::new(hmac::HMAC_SHA256, key);
            hmac::sign(&key, &parts.concat()).as_ref().to_vec()
        };
        let peer = UnparsedPublicKey::new(&ECDH_P256, theirs);
        let (secret, public) = (self.secret, self.public);
        let (key, nonce) = agree_ephemeral(self.own, &peer, |shared| {
            let agreed = mac(&secret, &[shared]);
            let material = mac(&agreed, &[b"WebPush: info\0", &public, theirs, &[1]]);
            let salted = mac(salt, &[&material]);
            let key = mac(&salted, &[b"Content-Encoding: aes128gcm\0", &[1]]);
            (key, mac(&salted, &[b"Content-Encoding: nonce\0", &[1]]))
        })
        .unwrap();
        let key = LessSafeKey::new(UnboundKey::new(&AES_128_GCM, &key[..16]).unwrap());
        let nonce = Nonce::try_assume_unique_for_key(&nonce[..12]).unwrap();
        let text = key.open_in_place(nonce, Aad::empty(), &mut record).unwrap();
        let (end, text) = text.split_last().unwrap();
        assert_eq!(*end, 2, "the last record");
        serde_json::from_slice(text).unwrap()
    }
}

async fn switch_on(house: &House, who: &Who, browser: &Browser) -> String {
    let pairs = [
        ("endpoint", "https://fcm.googleapis.com/fcm/send/bens-browser"),
        ("key", &TEXT.encode(&browser.public)),
        ("secret", &TEXT.encode(browser.secret)),
    ];
    let reply = house.form(who, "/settings/notifications/devices", &pairs).await;
    assert_eq!(reply.location.as_deref(), Some("/settings/notifications?done=device-is-on"));
    let cookie = reply.cookie.unwrap();
    assert!(cookie.starts_with("device=") && cookie.contains("HttpOnly"), "{cookie}");
    cookie.split(';').next().unwrap().to_owned()
}

fn worker(world: &World, service: &Service) -> Worker {
    Worker {
        db: world.db.clone(),
        post: Arc::new(Nowhere),
        pusher: Arc::new(WebPush::to_trial(&service.address)),
        shelf: Arc::new(Disk::new(world.folder.join("files"))),
        base_url: testkit::BASE_URL.to_owned(),
    }
}

/// A house whose market has a key, and the public half of it.
async fn house(world: &World) -> (House, String) {
    let key = outside::fresh_key().unwrap();
    let public = key.public.clone();
    world.write(async move |tx| push::keep_key(tx, &key).await).await;
    (House::new(world.clone()), public)
}

const SETTINGS: &str = "/settings/notifications";

/// The address of the first button that does this to a device.
fn button(page: &str, what: &str) -> String {
    let actions = page.split("action=\"").map(|it| it.split('"').next().unwrap());
    let mut actions = actions.filter(|it| it.contains("/devices/") && it.ends_with(what));
    actions.next().unwrap_or_else(|| panic!("no {what} in {page}")).to_owned()
}

#[tokio::test(flavor = "multi_thread")]
async fn what_arrives_is_signed_and_only_the_browser_reads_it() {
    on_each_store(async |world| {
        let (house, public) = house(&world).await;
        let service = Service::open().await;
        let worker = worker(&world, &service);
        let ben = house.session(world.person("ben").await).await;
        let page = house.get(&ben, SETTINGS).await.text;
        assert!(page.contains(&format!("data-push=\"{public}\"")), "{page}");
        assert!(page.contains("<noscript>") && !page.contains("On my devices, too"), "{page}");

        let browser = Browser::new();
        switch_on(&house, &ben, &browser).await;
        let page = house.get(&ben, SETTINGS).await.text;
        assert_eq!(problems(&page), Vec::<String>::new());
        assert!(page.contains("On my devices, too") && page.contains("nothing yet"), "{page}");
        house.form(&ben, &button(&page, "/test"), &[]).await;
        worker.drain().await;
        let arrived = service.arrived();
        let [message] = arrived.as_slice() else { panic!("{arrived:?}") };
        assert_eq!(message.path, "/fcm/send/bens-browser");
        let header = |name: &str| message.headers[name].to_str().unwrap();
        assert_eq!((header("content-encoding"), header("ttl")), ("aes128gcm", "300"));
        assert_eq!((header("urgency"), header("topic").len()), ("high", 32));
        let (token, key) = header("authorization").split_once(", k=").unwrap();
        assert_eq!(key, public);
        let (claims, signature) = token.strip_prefix("vapid t=").unwrap().rsplit_once('.').unwrap();
        let key = TEXT.decode(key).unwrap();
        let key = ring::signature::UnparsedPublicKey::new(&ECDSA_P256_SHA256_FIXED, key);
        key.verify(claims.as_bytes(), &TEXT.decode(signature).unwrap()).unwrap();
        let claims = TEXT.decode(claims.split_once('.').unwrap().1).unwrap();
        let claims: Value = serde_json::from_slice(&claims).unwrap();
        assert_eq!(claims["aud"], "https://fcm.googleapis.com");
        let said = browser.open(&message.body);
        assert_eq!(said["text"], "It works. This is how news comes to you here.");
        assert_eq!(said["path"], SETTINGS);
        let page = house.get(&ben, SETTINGS).await.text;
        assert!(!page.contains("nothing yet"), "{page}");
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_service_that_fails_is_asked_again_and_one_that_ends_it_is_believed() {
    on_each_store(async |world| {
        let (house, _) = house(&world).await;
        let service = Service::open().await;
        let worker = worker(&world, &service);
        let ben = house.session(world.person("ben").await).await;
        switch_on(&house, &ben, &Browser::new()).await;
        let test = button(&house.get(&ben, SETTINGS).await.text, "/test");
        service.answers(StatusCode::TOO_MANY_REQUESTS);
        house.form(&ben, &test, &[]).await;
        worker.drain().await;
        let page = house.get(&ben, SETTINGS).await.text;
        assert!(page.contains("did not arrive"), "{page}");
        service.answers(StatusCode::CREATED);
        world.wait(base::minutes(2));
        worker.drain().await;
        assert_eq!(service.arrived().len(), 2, "once more after a minute");
        let page = house.get(&ben, SETTINGS).await.text;
        assert!(!page.contains("did not arrive"), "{page}");
        service.answers(StatusCode::GONE);
        house.form(&ben, &test, &[]).await;
        worker.drain().await;
        let page = house.get(&ben, SETTINGS).await.text;
        assert!(!page.contains("/devices/"), "the device is gone: {page}");
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_browser_is_known_again_and_forgotten_when_somebody_signs_out() {
    on_each_store(async |world| {
        let (house, _) = house(&world).await;
        let account = world.person("ben").await;
        let ben = house.session(account).await;
        let cookie = switch_on(&house, &ben, &Browser::new()).await;
        let cookies = [("cookie", cookie.as_str())];
        let here = house.send_bytes(&ben, Method::GET, SETTINGS, None, &cookies).await.text;
        assert!(here.contains("this one") && !here.contains("data-push="), "{here}");
        let elsewhere = house.get(&ben, SETTINGS).await.text;
        assert!(!elsewhere.contains("this one") && elsewhere.contains("data-push="));
        let pairs = [("push", "chosen"), ("push-imports", "on")];
        house.form(&ben, SETTINGS, &pairs).await;
        let page = house.get(&ben, SETTINGS).await.text;
        let ticked = page.matches(" checked>").count();
        assert_eq!(ticked, 1, "imports alone: {page}");

        let csrf = format!("csrf={}", house.form_token(&ben).await);
        let form = Some(("application/x-www-form-urlencoded", csrf.into_bytes()));
        let out = house.send_bytes(&ben, Method::POST, "/sign-out", form, &cookies).await;
        assert_eq!(out.status, StatusCode::SEE_OTHER);
        let set: Vec<_> = out.headers.get_all("set-cookie").iter().collect();
        assert!(set.iter().any(|it| it.to_str().unwrap().starts_with("device=;")), "{set:?}");
        let left = &world.db.contents().await.unwrap()["push_device"];
        assert!(left.starts_with("0 "), "nothing knocks there any more: {left}");
        let again = house.session(account).await;
        let page = house.get(&again, SETTINGS).await.text;
        assert!(!page.contains("/devices/"), "{page}");
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn what_browsers_keep_for_when_there_is_no_connection_says_nothing_of_anybody() {
    on_each_store(async |world| {
        let house = House::new(world.clone());
        let ben = house.session(world.requester("ben", base::Money::units(77)).await).await;
        let page = house.get(&ben, "/offline").await;
        assert_eq!(page.status, StatusCode::OK);
        assert_eq!(problems(&page.text), Vec::<String>::new());
        assert_eq!(page.text, house.get(&Who::Nobody, "/offline").await.text);
        assert!(!page.text.contains("/sign-out") && !page.text.contains("/wallet"));
        let script = house.get(&Who::Nobody, "/service-worker.js").await;
        assert_eq!(script.headers["content-type"], "text/javascript; charset=utf-8");
        let kept = script.text.lines().find_map(|it| it.strip_prefix("const KEPT = "));
        let kept: Vec<String> = serde_json::from_str(kept.unwrap().trim_end_matches(';')).unwrap();
        assert!(3 <= kept.len());
        for path in kept {
            let asset = house.get(&Who::Nobody, &path).await;
            let caching = asset.headers["cache-control"].to_str().unwrap();
            assert!(path.starts_with("/assets/") && caching.contains("immutable"), "{path}");
        }
    })
    .await;
}
