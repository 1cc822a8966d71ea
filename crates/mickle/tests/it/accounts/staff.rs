//! People as staff see them: moderators suspend, admins give roles, others see nothing.

use axum::http::StatusCode;
use market::accounts::Role;
use testkit::{World, on_each_store};

use crate::house::{House, Who};

const REASON: &str = "Copied answers in three projects.";

#[tokio::test(flavor = "multi_thread")]
async fn a_moderator_finds_suspends_and_restores() {
    on_each_store(async |world: World| {
        let (ada, mo) = (world.person("ada").await, world.staff("mo", Role::Moderator).await);
        let house = House::new(world.clone());
        let (browser, staff) = (house.session(ada).await, house.session(mo).await);
        let found = house.get(&staff, "/operator/people?q=ada%40").await;
        let page = format!("/operator/people/{ada}");
        assert!(found.text.contains(&page) && !found.text.contains("mo@example.org"));

        let suspension = format!("{page}/suspension");
        let short = house.form(&staff, &suspension, &[("reason", "no")]).await;
        assert_eq!(short.status, StatusCode::UNPROCESSABLE_ENTITY);
        house.form(&staff, &suspension, &[("reason", REASON)]).await;
        assert!(house.get(&browser, "/settings").await.text.contains(REASON));
        assert!(house.get(&staff, &page).await.text.contains("Suspended since"));
        house.form(&staff, &format!("{page}/restoration"), &[]).await;
        assert!(!house.get(&browser, "/settings").await.text.contains(REASON));

        let roles = house.form(&staff, &format!("{page}/roles"), &[("role", "admin")]).await;
        assert_eq!(roles.status, StatusCode::NOT_FOUND, "roles are an admin's business");
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn an_admin_gives_and_takes_roles() {
    on_each_store(async |world: World| {
        let (ada, ann) = (world.person("ada").await, world.staff("ann", Role::Admin).await);
        let house = House::new(world.clone());
        let admin = house.session(ann).await;
        let roles = format!("/operator/people/{ada}/roles");
        let given = house.form(&admin, &roles, &[("role", "treasurer")]).await;
        assert_eq!(given.status, StatusCode::SEE_OTHER);
        let page = house.get(&admin, &format!("/operator/people/{ada}")).await;
        assert!(page.text.contains("<strong>treasurer</strong>"), "{}", page.text);
        let unknown = house.form(&admin, &roles, &[("role", "emperor")]).await;
        assert_eq!(unknown.status, StatusCode::UNPROCESSABLE_ENTITY);
        house.form(&admin, &format!("{roles}/removal"), &[("role", "treasurer")]).await;

        let own = format!("/operator/people/{ann}/roles/removal");
        let last = house.form(&admin, &own, &[("role", "admin")]).await;
        assert_eq!(last.status, StatusCode::CONFLICT);
        assert!(last.text.contains("only admin"), "{}", last.text);
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn to_others_these_pages_do_not_exist() {
    on_each_store(async |world: World| {
        let ada = world.person("ada").await;
        let mut others = vec![(Who::Nobody, StatusCode::SEE_OTHER)];
        let house = House::new(world.clone());
        others.push((house.session(ada).await, StatusCode::NOT_FOUND));
        let treasurer = world.staff("tess", Role::Treasurer).await;
        others.push((house.session(treasurer).await, StatusCode::NOT_FOUND));
        for (who, status) in others {
            for path in ["/operator/people".to_owned(), format!("/operator/people/{ada}")] {
                assert_eq!(house.get(&who, &path).await.status, status, "{who:?} {path}");
            }
            let suspension = format!("/operator/people/{ada}/suspension");
            let refused = house.form(&who, &suspension, &[("reason", REASON)]).await;
            assert_eq!(refused.status, status, "{who:?}");
        }
    })
    .await;
}
