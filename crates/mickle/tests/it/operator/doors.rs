//! Every desk for every role: nobody signs in first, others find nothing, the right role looks.

use axum::http::StatusCode;
use base::Money;
use market::{MailId, TransferId, accounts::Role, jobs, ledger, mail};
use testkit::{World, on_each_store};

use crate::house::{House, Who};

/// Pages with who may open them and what stands there. A `{word}` is filled in by the story.
const PAGES: &[(&str, &[Role], &str)] = &[
    ("/operator", &[Role::Moderator, Role::Treasurer], "Overview"),
    ("/operator/moderation", &[Role::Moderator], "Moderation"),
    ("/operator/appeals", &[Role::Moderator], "Nothing to decide"),
    ("/operator/reports", &[Role::Moderator], "Nothing reported"),
    ("/operator/people", &[Role::Moderator], "ada@example.org"),
    ("/operator/people/{ada}", &[Role::Moderator], "ada@example.org"),
    ("/operator/payouts", &[Role::Treasurer], "Nobody waits"),
    ("/operator/top-ups", &[Role::Treasurer], "No top-up waits"),
    ("/operator/ledger", &[Role::Treasurer], "Outside the platform"),
    ("/operator/ledger/accounts", &[Role::Treasurer], "{ada}"),
    ("/operator/ledger/accounts?kind=world", &[Role::Treasurer], "hand"),
    ("/operator/ledger/accounts?kind=fees", &[Role::Treasurer], "platform"),
    ("/operator/ledger/accounts/available:{ada}", &[Role::Treasurer], "€12.50"),
    ("/operator/ledger/accounts/available:{ada}/entries.csv", &[Role::Treasurer], "12.50"),
    ("/operator/ledger/accounts/world:hand", &[Role::Treasurer], "Outside the platform"),
    ("/operator/ledger/transfers", &[Role::Treasurer], "€12.50"),
    ("/operator/ledger/transfers/{transfer}", &[Role::Treasurer], "Not sealed yet"),
    ("/operator/ledger/seals", &[Role::Treasurer], "No day is sealed yet"),
    ("/operator/mails", &[], "Set a new password"),
    ("/operator/mails/{mail}", &[], "follow this link to set a new password"),
    ("/operator/jobs", &[], "Send a mail"),
    ("/operator/settings", &[], "payout_minimum"),
    ("/operator/settings/fee_ppm", &[], "to 90%"),
    ("/operator/audit", &[], "Signed in"),
    ("/operator/audit/seals", &[], "No day is sealed yet"),
];

/// Forms that only admins send.
const FORMS: &[&str] = &[
    "/operator/mails/sending",
    "/operator/mails/{mail}/reading",
    "/operator/mails/{mail}/sending",
    "/operator/jobs/{job}/retry",
    "/operator/settings/fee_ppm",
    "/operator/people/{ada}/sessions/endings",
];

/// What the desks are about, and the ids that addresses need.
async fn furnish(world: &World) -> impl Fn(&str) -> String + use<> {
    let ada = world.requester("ada", Money::cents(1_250)).await;
    world.ask_for_reset("ada@example.org").await;
    let found = world.read(async move |tx| {
        let transfer: TransferId = ledger::transfers(tx, None, None, None, 1).await?[0].id;
        let letter: MailId = mail::newest(tx, None, 1).await?[0].id;
        let job = jobs::list(tx, None, None, 1).await?[0].id;
        Ok((transfer, letter, job))
    });
    let (transfer, letter, job) = found.await;
    move |text: &str| {
        text.replace("{ada}", &ada.to_string())
            .replace("{transfer}", &transfer.to_string())
            .replace("{mail}", &letter.to_string())
            .replace("{job}", &job.to_string())
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn each_desk_opens_to_its_roles_and_to_nobody_else() {
    on_each_store(async |world: World| {
        let fill = furnish(&world).await;
        let house = House::new(world.clone());
        let plain = house.session(world.person("paula").await).await;
        let mut staff = Vec::new();
        for role in Role::ALL {
            let account = world.staff(role.as_str(), *role).await;
            staff.push((*role, house.session(account).await));
        }
        for (path, roles, content) in PAGES {
            let path = fill(path);
            let stranger = house.get(&Who::Nobody, &path).await;
            assert_eq!(stranger.status, StatusCode::SEE_OTHER, "nobody at {path}");
            assert!(stranger.location.is_some_and(|it| it.starts_with("/sign-in")), "{path}");
            let seen = house.get(&plain, &path).await;
            assert_eq!(seen.status, StatusCode::NOT_FOUND, "a person without a role at {path}");
            for (role, who) in &staff {
                let seen = house.get(who, &path).await;
                let may = *role == Role::Admin || roles.contains(role);
                let status = if may { StatusCode::OK } else { StatusCode::NOT_FOUND };
                assert_eq!(seen.status, status, "{role} at {path}: {}", seen.text);
                let shown = seen.text.contains(&fill(content));
                assert_eq!(shown, may, "{role} at {path}: {}", seen.text);
            }
        }
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn only_admins_act_at_their_desks() {
    on_each_store(async |world: World| {
        let fill = furnish(&world).await;
        let house = House::new(world.clone());
        for role in Role::ALL.iter().filter(|it| **it != Role::Admin) {
            let who = house.session(world.staff(role.as_str(), *role).await).await;
            for path in FORMS {
                let refused = house.form(&who, &fill(path), &[("value", "1")]).await;
                assert_eq!(refused.status, StatusCode::NOT_FOUND, "{role} at {path}");
            }
        }
        for path in FORMS {
            let stranger = house.form(&Who::Nobody, &fill(path), &[("value", "1")]).await;
            assert_eq!(stranger.status, StatusCode::SEE_OTHER, "nobody at {path}");
        }
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn the_menu_shows_what_opens() {
    on_each_store(async |world: World| {
        let house = House::new(world.clone());
        let menus: &[(Role, &[&str], &[&str])] = &[
            (Role::Moderator, &["/operator/appeals", "/operator/people"], &["/operator/ledger"]),
            (Role::Treasurer, &["/operator/ledger"], &["/operator/mails", "/operator/appeals"]),
            (Role::Admin, &["/operator/appeals", "/operator/ledger", "/operator/mails"], &[]),
        ];
        for (role, there, not) in menus {
            let who = house.session(world.staff(role.as_str(), *role).await).await;
            let page = house.get(&who, "/operator").await.text;
            let has = |href: &str| page.contains(&format!("href=\"{href}\""));
            assert!(there.iter().all(|it| has(it)), "{role}: {page}");
            assert!(!not.iter().any(|it| has(it)), "{role}: {page}");
        }
        let paula = house.session(world.person("paula").await).await;
        let manager = house.session(world.staff("max", Role::Manager).await).await;
        for who in [paula, manager] {
            let page = house.get(&who, "/").await.text;
            assert!(!page.contains("/operator"), "no way leads there: {page}");
        }
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn what_nobody_would_type_breaks_nothing() {
    on_each_store(async |world: World| {
        let house = House::new(world.clone());
        let admin = house.session(world.staff("ann", Role::Admin).await).await;
        let paths = [
            ("/operator/people?q=%00", StatusCode::OK),
            ("/operator/mails?to=%00%27&state=odd&before=x", StatusCode::OK),
            ("/operator/jobs?state=odd&before=x", StatusCode::OK),
            ("/operator/ledger/transfers?kind=%00&day=odd&before=x", StatusCode::OK),
            ("/operator/ledger/accounts?kind=odd&after=%00", StatusCode::OK),
            ("/operator/ledger/seals?before=odd", StatusCode::OK),
            ("/operator/ledger/accounts/available:%00", StatusCode::NOT_FOUND),
            ("/operator/ledger/accounts/available:nobody", StatusCode::NOT_FOUND),
            ("/operator/ledger/accounts/odd", StatusCode::NOT_FOUND),
            ("/operator/ledger/transfers/odd", StatusCode::NOT_FOUND),
            ("/operator/settings/odd", StatusCode::NOT_FOUND),
            ("/operator/mails/01ARZ3NDEKTSV4RRFFQ69G5FAV", StatusCode::NOT_FOUND),
            ("/operator/audit?kind=%00", StatusCode::UNPROCESSABLE_ENTITY),
            ("/operator/audit?person=odd", StatusCode::UNPROCESSABLE_ENTITY),
            ("/operator/audit?person=no%40body.org", StatusCode::UNPROCESSABLE_ENTITY),
            ("/operator/audit?day=2026-02-31", StatusCode::UNPROCESSABLE_ENTITY),
            ("/operator/audit?subject=odd&kind=odd&before=odd", StatusCode::OK),
        ];
        for (path, status) in paths {
            let seen = house.get(&admin, path).await;
            assert_eq!(seen.status, status, "{path}: {}", seen.text);
        }
    })
    .await;
}
