//! Money in and out over the pages and the API.

use axum::http::{Method, StatusCode};
use base::Money;
use market::{accounts::Role, ledger::Name, payouts};
use serde_json::json;
use testkit::on_each_store;

use crate::house::{House, Reply};

const IBAN: &str = "DE89370400440532013000";

fn leads_to(reply: &Reply) -> &str {
    reply.location.as_deref().unwrap_or_else(|| panic!("{}: {}", reply.status, reply.text))
}

#[tokio::test(flavor = "multi_thread")]
async fn a_top_up_is_asked_seen_and_booked_on_pages() {
    on_each_store(async |world| {
        let rita = world.person("rita").await;
        let tom = world.staff("tom", Role::Treasurer).await;
        let tina = world.staff("tina", Role::Treasurer).await;
        let house = House::new(world.clone());
        let (own, first) = (house.session(rita).await, house.session(tom).await);
        let second = house.session(tina).await;

        let wrong = house.form(&own, "/wallet/top-up", &[("amount", "fifty")]).await;
        assert_eq!(wrong.status, StatusCode::UNPROCESSABLE_ENTITY);
        for _ in 0..2 {
            // A form that is sent twice asks once.
            let asked = house.form(&own, "/wallet/top-up", &[("amount", "50.00")]).await;
            assert_eq!(leads_to(&asked), "/wallet/top-up?done=top-up-is-asked");
        }
        let open = world.read(async move |tx| payouts::open_top_ups(tx, 10).await).await;
        let [line] = open.as_slice() else { panic!("{open:?}") };
        let lacking = house.get(&own, "/wallet/top-up?amount=13.05").await.text;
        assert!(lacking.contains(r#"value="13.05""#), "what a project lacks stands there already");
        let page = house.get(&own, "/wallet/top-up").await.text;
        assert!(page.contains(&line.top_up.reference), "{page}");
        let base = format!("/operator/top-ups/{}", line.top_up.id);
        let strange = house.form(&own, &format!("{base}/confirmation"), &[]).await;
        assert_eq!(strange.status, StatusCode::NOT_FOUND, "not a treasurer");
        let seen = house.form(&first, &format!("{base}/confirmation"), &[]).await;
        assert_eq!(leads_to(&seen), "/operator/top-ups?done=top-up-is-confirmed");
        let alone = house.form(&first, &format!("{base}/booking"), &[]).await;
        assert_eq!(alone.status, StatusCode::FORBIDDEN);
        let booked = house.form(&second, &format!("{base}/booking"), &[]).await;
        assert_eq!(leads_to(&booked), "/operator/top-ups?done=top-up-is-booked");
        assert_eq!(world.money(rita).await, Money::units(50));
        let wallet = house.get(&own, "/wallet").await.text;
        assert!(wallet.contains("50.00") && wallet.contains("Top-up"), "{wallet}");
        let sheet = house.get(&own, "/wallet/statement.csv").await.text;
        assert_eq!(sheet.lines().count(), 2, "{sheet}");
        assert!(sheet.starts_with("at,kind,amount,balance,memo"), "{sheet}");
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn money_is_withdrawn_over_the_api_and_released_by_two() {
    on_each_store(async |world| {
        let wim = world.requester("wim", Money::units(10)).await;
        let tom = world.staff("tom", Role::Treasurer).await;
        let tina = world.staff("tina", Role::Treasurer).await;
        let house = House::new(world.clone());
        let (key, own) = (house.key(wim).await, house.session(wim).await);
        let place = [("way", "sepa"), ("holder", "Wim"), ("target", IBAN)];
        let asked = house.form(&own, "/wallet/place", &place).await;
        assert_eq!(leads_to(&asked), "/wallet/payout?done=payout-place-asked");
        let token = world.link_to("wim@example.org", "/wallet/destination/").await;
        let link = format!("/wallet/destination/{token}");
        assert!(house.get(&own, &link).await.text.contains("DE89 … 3000"));
        let confirmed = house.form(&own, &link, &[]).await;
        assert_eq!(leads_to(&confirmed), "/wallet/payout?done=payout-place-confirmed");

        let path = "/api/v1/me/payouts";
        let body = json!({ "amount": "6.00" });
        let once = [("idempotency-key", "one")];
        let send = async |headers: &[(&str, &str)]| {
            house.send_with(&key, Method::POST, path, Some(&body), headers).await
        };
        assert_eq!(send(&[]).await.status, StatusCode::UNPROCESSABLE_ENTITY);
        let (first, again) = (send(&once).await, send(&once).await);
        assert_eq!((first.status, &first.text), (StatusCode::CREATED, &again.text));
        assert_eq!(first.json()["state"], "requested");
        let balance = house.get(&key, "/api/v1/me/balance").await.json();
        assert_eq!((&balance["available"], &balance["held"]), (&json!("4.00"), &json!("6.00")));
        assert_eq!(send(&[("idempotency-key", "two")]).await.status, StatusCode::PAYMENT_REQUIRED);

        let (one, two) = (house.session(tom).await, house.session(tina).await);
        let drafted = house.form(&one, "/operator/runs", &[]).await;
        let run = leads_to(&drafted).split('?').next().unwrap().to_owned();
        assert!(house.get(&two, &run).await.text.contains(IBAN), "the dry run says where");
        let sheet = house.get(&two, &format!("{run}/payouts.csv")).await.text;
        assert!(sheet.contains(&format!("{IBAN},6.00,EUR")), "{sheet}");
        let release = format!("{run}/release");
        assert_eq!(house.form(&one, &release, &[]).await.status, StatusCode::FORBIDDEN);
        let released = house.form(&two, &release, &[]).await;
        assert!(leads_to(&released).ends_with("run-is-released"));
        let id = first.json()["id"].as_str().unwrap().to_owned();
        let asked = house.get(&one, &format!("/operator/payouts/{id}/failure")).await.text;
        assert!(asked.contains("€6.00 to wim") && asked.contains(IBAN), "{asked}");
        let paid = house.form(&one, &format!("/operator/payouts/{id}/payment"), &[]).await;
        assert!(leads_to(&paid).ends_with("payout-is-paid"));
        assert_eq!(house.get(&key, &format!("{path}/{id}")).await.json()["state"], "paid");
        assert_eq!(world.balance(Name::world("bank")).await, Money::units(6));
    })
    .await;
}
