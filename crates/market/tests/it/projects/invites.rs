//! Who is invited, when they hear of it, and who may see what.

use base::Email;
use market::{
    AccountId, ProjectId,
    accounts::Role,
    projects::{self, Hiring, Invitee},
};
use store::Tx;
use testkit::{Posting, World, on_each_store};

use super::project;

const LINK: &str = "https://market.example/jobs/1";

fn address(text: &str) -> Invitee {
    Invitee::Email(Email::parse("email", text).unwrap())
}

async fn invite(world: &World, by: AccountId, id: ProjectId, who: &[Invitee]) {
    let who = who.to_vec();
    world.write(async move |tx| projects::invite(tx, by, id, &who, LINK).await).await;
}

async fn may_see(world: &World, id: ProjectId, viewer: Option<AccountId>) -> bool {
    let project = project(world, id).await;
    world.read(async move |tx| projects::may_see(tx, &project, viewer).await).await
}

async fn letters(world: &World) -> Vec<String> {
    let read = async |tx: &mut Tx| market::mail::newest(tx, None, 10).await;
    world.read(read).await.into_iter().map(|it| it.letter.to).collect()
}

async fn told(world: &World, id: ProjectId) -> Vec<AccountId> {
    let read = async move |tx: &mut Tx| market::events::history(tx, &id.to_string(), 100).await;
    let events = world.read(read).await.into_iter().filter(|it| it.kind == "invited");
    let mut told: Vec<_> = events.filter_map(|it| it.concerns).collect();
    told.sort();
    told
}

#[tokio::test(flavor = "multi_thread")]
async fn the_invited_hear_of_it_when_the_project_opens() {
    on_each_store(async |world| {
        let (ada, ben, eve) =
            (world.person("ada").await, world.person("ben").await, world.person("eve").await);
        let before = letters(&world).await.len();
        let posting = Posting { hiring: Hiring::Invite, ..Posting::default() };
        let id = world.draft_project(ada, posting).await;
        let all = [Invitee::Account(ben), address("eve@example.org"), address("new@example.org")];
        invite(&world, ada, id, &all).await;
        invite(&world, ada, id, &all).await;
        assert_eq!((told(&world, id).await, letters(&world).await.len()), (vec![], before));
        assert!(!may_see(&world, id, Some(ben)).await);

        world.fund(ada, base::Money::units(1)).await;
        world.write(async move |tx| projects::publish(tx, ada, id).await).await;
        world.write(async move |tx| projects::approve(tx, testkit::MODERATOR, id).await).await;
        let mut heard = vec![ben, eve];
        heard.sort();
        assert_eq!(told(&world, id).await, heard);
        let sent = letters(&world).await;
        assert_eq!((sent.len(), sent[0].as_str()), (before + 1, "new@example.org"));

        // Somebody invited later hears of it at once, and nobody twice.
        let zoe = world.person("zoe").await;
        invite(&world, ada, id, &[Invitee::Account(zoe), Invitee::Account(ben)]).await;
        heard.push(zoe);
        heard.sort();
        assert_eq!(told(&world, id).await, heard);
        // An invitation to an address counts for the account that confirms it later.
        let new = world.person("new").await;
        assert!(may_see(&world, id, Some(new)).await);
        let drop = async move |tx: &mut Tx| {
            projects::withdraw_invite(tx, ada, id, &address("new@example.org")).await
        };
        world.write(drop).await;
        assert!(!may_see(&world, id, Some(new)).await);
        assert_eq!(world.refusal(drop).await, "invite-not-found");
        let left = world.read(async move |tx| projects::invites(tx, id).await).await;
        assert_eq!(left.len(), 3);
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn only_those_whom_it_concerns_see_a_project() {
    on_each_store(async |world| {
        let (ada, ben) = (world.person("ada").await, world.person("ben").await);
        let mo = world.staff("mo", Role::Moderator).await;
        let draft = world.draft_project(ada, Posting::default()).await;
        let open = world.open_project(ada, Posting::default()).await;
        let invite_only = Posting { hiring: Hiring::Invite, ..Posting::default() };
        let closed_door = world.open_project(ada, invite_only).await;
        let rows = [
            (draft, [false, false, true, true]),
            (open, [true, true, true, true]),
            (closed_door, [false, false, true, true]),
        ];
        for (id, expected) in rows {
            for (viewer, sees) in [None, Some(ben), Some(ada), Some(mo)].into_iter().zip(expected) {
                assert_eq!(may_see(&world, id, viewer).await, sees, "{viewer:?} {id}");
            }
        }
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn nobody_invites_themselves_or_to_what_is_not_theirs() {
    on_each_store(async |world| {
        let (ada, ben) = (world.person("ada").await, world.person("ben").await);
        let id = world.open_project(ada, Posting::default()).await;
        let tries = [
            (ada, Invitee::Account(ada), "invite-own"),
            (ada, address("ada@example.org"), "invite-own"),
            (ada, Invitee::Account(AccountId::from_bits(9)), "account-not-found"),
            (ben, Invitee::Account(ada), "project-not-found"),
        ];
        for (by, who, code) in tries {
            let who = [who];
            let invite = async move |tx: &mut Tx| projects::invite(tx, by, id, &who, LINK).await;
            assert_eq!(world.refusal(invite).await, code);
        }
    })
    .await;
}
