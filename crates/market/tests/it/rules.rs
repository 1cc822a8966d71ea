//! Rules: tried before they are on, firing once, never without their record.

mod known;

use base::{RejectionText, Title, days};
use market::{
    AccountId, AssignmentId, ProjectId, RuleId,
    accounts::Role,
    assignments,
    decisions::Reason,
    figures,
    restrictions::{self, By, Scope, Sift},
    reviews::{self, Rejection},
    rules::{
        self, Action, Collector, Comparison, Condition, Outcome, Realm, Switch, Terms, Window,
        WindowKind,
    },
};
use store::Tx;
use testkit::{Posting, World, at_once, on_each_store};

const ANSWER: &str = r#"{"answer": "a bus"}"#;

fn terms(collector: Collector, comparison: Comparison, value: i64, action: Action) -> Terms {
    let window = Window { kind: WindowKind::Answers, n: 20 };
    let condition = Condition { collector, comparison, value, window, least: 3 };
    let reason = "Too few of your answers here were right.".to_owned();
    Terms {
        name: Title::parse("name", "Enough").unwrap(),
        conditions: vec![condition],
        action,
        reason,
    }
}

fn for_a_week() -> Action {
    Action::Restrict { scope: Scope::Project, lasts: Some(days(7)) }
}

/// Ada's project of many tasks, and Ben.
struct Street {
    world: World,
    ada: AccountId,
    ben: AccountId,
    project: ProjectId,
}

impl Street {
    async fn new(world: &World) -> Self {
        let (ada, ben) = (world.person("ada").await, world.person("ben").await);
        let posting = Posting { tasks: 12, ..Posting::default() };
        let project = world.open_project(ada, posting).await;
        let it = Self { world: world.clone(), ada, ben, project };
        it.catch_up().await;
        it
    }

    async fn catch_up(&self) {
        self.world.wait(10_000);
        while figures::catch_up(&self.world.db).await.unwrap() {}
        while rules::catch_up(&self.world.db).await.unwrap() {}
    }

    async fn make(&self, terms: Terms) -> RuleId {
        let (ada, realm) = (self.ada, Realm::Project(self.project));
        let make = async move |tx: &mut Tx| rules::create(tx, ada, realm, &terms).await;
        self.world.write(make).await
    }

    async fn switch_on(&self, id: RuleId) {
        let (ada, realm) = (self.ada, Realm::Project(self.project));
        let on = async move |tx: &mut Tx| rules::switch(tx, ada, realm, id, Switch::On).await;
        self.world.write(on).await;
    }

    async fn hands_in(&self) -> AssignmentId {
        self.world.wait(30_000);
        self.world.handed_in(self.ben, self.project, None, ANSWER).await
    }

    async fn rejects(&self, id: AssignmentId) {
        let ada = self.ada;
        let text = "This is not at all what the instructions ask for, look again.";
        let reject = async move |tx: &mut Tx| {
            let rejection = Rejection {
                reason: Reason::WrongAnswers,
                text: RejectionText::parse("text", text)?,
                evidence: serde_json::Map::new(),
            };
            reviews::reject(tx, ada, id, rejection).await
        };
        self.world.write(reject).await;
    }

    async fn firings(&self) -> Vec<rules::Firing> {
        let realm = Realm::Project(self.project);
        let list = async move |tx: &mut Tx| rules::firings(tx, realm, None, None, 50).await;
        self.world.read(list).await
    }

    async fn restrictions(&self) -> Vec<restrictions::Restriction> {
        let ben = self.ben;
        let list = async move |tx: &mut Tx| restrictions::list(tx, Sift::Of(ben), None, 50).await;
        self.world.read(list).await
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_rule_is_tried_first_and_then_fires_once_on_however_many_nodes() {
    on_each_store(async |world| {
        let street = Street::new(&world).await;
        let bad = terms(Collector::Acceptance, Comparison::Below, 500_000, for_a_week());
        let rule = street.make(bad.clone()).await;
        for _ in 0..3 {
            let answer = street.hands_in().await;
            street.rejects(answer).await;
        }
        street.catch_up().await;
        assert_eq!(street.firings().await, [], "it is off");

        // The rehearsal says what it would have done, and does nothing.
        let (ada, ben, realm) = (street.ada, street.ben, Realm::Project(street.project));
        let tried = bad.clone();
        let rehearse = async move |tx: &mut Tx| rules::rehearse(tx, ada, realm, &tried).await;
        let rehearsal = world.read(rehearse).await;
        assert_eq!((rehearsal.looked, rehearsal.hits.len()), (1, 1));
        let hit = &rehearsal.hits[0];
        assert_eq!((hit.worker, hit.holds_now), (ben, true));
        assert_eq!((hit.measured[0].value, hit.measured[0].seen), (0, 3));
        assert_eq!(street.restrictions().await, []);

        street.switch_on(rule).await;
        street.hands_in().await;
        world.wait(10_000);
        let nodes = at_once(&world, 8, |world, _| async move {
            while rules::catch_up(&world.db).await.unwrap() {}
        });
        nodes.await;
        let firings = street.firings().await;
        assert_eq!(firings.len(), 1);
        assert_eq!((firings[0].outcome, firings[0].version), (Outcome::Restricted, 1));
        let held = street.restrictions().await;
        assert_eq!(held.len(), 1);
        assert_eq!(held[0].by, By::Rule { rule, version: 1 });
        assert_eq!(firings[0].restriction, Some(held[0].id));
        assert!(held[0].evidence.contains("acceptance"));
        let project = street.project;
        let claim = async move |tx: &mut Tx| assignments::claim(tx, ben, project, None).await;
        assert_eq!(world.refusal(claim).await, "worker-excluded");

        // Lifted by hand, it does not fire again while nothing has changed for the better.
        let include = async move |tx: &mut Tx| figures::include(tx, ada, project, ben).await;
        world.write(include).await;
        let answer = street.hands_in().await;
        street.rejects(answer).await;
        street.catch_up().await;
        assert_eq!(street.firings().await.len(), 1);
        world.write(claim).await;
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn what_a_rule_says_is_kept_version_by_version() {
    on_each_store(async |world| {
        let street = Street::new(&world).await;
        let (ada, ben, realm) = (street.ada, street.ben, Realm::Project(street.project));
        let first = terms(Collector::Acceptance, Comparison::Below, 500_000, for_a_week());
        let id = street.make(first.clone()).await;
        let mut second = first.clone();
        second.conditions[0].value = 600_000;
        let change = |by, seen, terms: Terms| {
            async move |tx: &mut Tx| rules::change(tx, by, realm, id, seen, &terms).await
        };
        assert_eq!(world.write(change(ada, 1, second.clone())).await, 2);
        assert_eq!(world.refusal(change(ada, 1, first.clone())).await, "rule-has-changed");
        assert_eq!(world.refusal(change(ben, 2, first.clone())).await, "project-not-found");
        let versions = world.read(async move |tx: &mut Tx| rules::versions(tx, id).await).await;
        let said: Vec<_> = versions.iter().map(|it| &it.terms).collect();
        assert_eq!(said, [&second, &first]);

        let platform = Action::Restrict { scope: Scope::Platform, lasts: None };
        let unfit = terms(Collector::Acceptance, Comparison::Below, 500_000, platform);
        let make = async move |tx: &mut Tx| rules::create(tx, ada, realm, &unfit).await;
        let refused = world.db.write(make).await.unwrap_err();
        assert!(refused.to_string().contains("rule-action-unfit"), "{refused}");
        let remove = async move |tx: &mut Tx| rules::remove(tx, ada, realm, id).await;
        world.write(remove).await;
        assert_eq!(world.read(async move |tx: &mut Tx| rules::rules(tx, realm).await).await, []);
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_rule_accepts_what_comes_in_as_long_as_it_holds() {
    on_each_store(async |world| {
        let street = Street::new(&world).await;
        let good = terms(Collector::Acceptance, Comparison::AtLeast, 900_000, Action::Accept);
        let rule = street.make(good).await;
        street.switch_on(rule).await;
        for _ in 0..3 {
            let answer = street.hands_in().await;
            world.accept(street.ada, answer, None).await;
        }
        street.catch_up().await;
        let before = world.money(street.ben).await;
        street.hands_in().await;
        street.catch_up().await;
        street.hands_in().await;
        street.catch_up().await;
        let firings = street.firings().await;
        assert_eq!(firings.len(), 1);
        assert_eq!((firings[0].outcome, firings[0].answers), (Outcome::Accepted, 2));
        assert!(before < world.money(street.ben).await);
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_rule_of_the_platform_looks_at_every_project() {
    on_each_store(async |world| {
        let street = Street::new(&world).await;
        let (mo, ben) = (world.staff("mo", Role::Moderator).await, street.ben);
        let other =
            world.open_project(street.ada, Posting { tasks: 3, ..Posting::default() }).await;
        let action = Action::Restrict { scope: Scope::Platform, lasts: None };
        let busy = terms(Collector::Skipped, Comparison::AtLeast, 3, action);
        let make = async move |tx: &mut Tx| {
            let id = rules::create(tx, mo, Realm::Platform, &busy).await?;
            rules::switch(tx, mo, Realm::Platform, id, Switch::On).await
        };
        world.write(make).await;
        for project in [street.project, other, street.project] {
            world.wait(1_000);
            let skip = async move |tx: &mut Tx| {
                let claim = assignments::claim(tx, ben, project, None).await?;
                assignments::hand_back(tx, ben, claim.id).await
            };
            world.write(skip).await;
        }
        street.catch_up().await;
        let list =
            async move |tx: &mut Tx| rules::firings(tx, Realm::Platform, None, None, 9).await;
        let firings = world.read(list).await;
        assert_eq!(firings.len(), 1);
        assert_eq!((firings[0].outcome, firings[0].measured[0].value), (Outcome::Restricted, 3));
        let project = street.project;
        let claim = async move |tx: &mut Tx| assignments::claim(tx, ben, project, None).await;
        assert_eq!(world.refusal(claim).await, "worker-restricted");
    })
    .await;
}

const FORM: &str = r#"{"items": [
    { "show": "text", "text": "${text}" },
    { "ask": "choice", "name": "what", "label": "What is it?",
      "options": [{"value": "car", "label": "A car"}, {"value": "bus", "label": "A bus"}] }
]}"#;

#[tokio::test(flavor = "multi_thread")]
async fn whoever_disagrees_with_the_others_is_found_by_a_rehearsal() {
    on_each_store(async |world| {
        let ada = world.person("ada").await;
        let posting = Posting { tasks: 3, answers_per_task: 3, form: FORM, ..Posting::default() };
        let project = world.open_project(ada, posting).await;
        let mut people = Vec::new();
        for name in ["ben", "cleo", "dora"] {
            people.push(world.person(name).await);
        }
        for task in world.project_tasks(project).await {
            for (who, answer) in people.iter().zip(["car", "car", "bus"]) {
                let answer = format!("{{\"what\": \"{answer}\"}}");
                world.handed_in(*who, project, Some(task), &answer).await;
                world.wait(20_000);
            }
        }
        world.wait(10_000);
        while figures::catch_up(&world.db).await.unwrap() {}
        let odd = terms(Collector::Agreement, Comparison::Below, 500_000, for_a_week());
        let realm = Realm::Project(project);
        let rehearse = async move |tx: &mut Tx| rules::rehearse(tx, ada, realm, &odd).await;
        let rehearsal = world.read(rehearse).await;
        assert_eq!(rehearsal.looked, 3);
        let hit: Vec<_> = rehearsal.hits.iter().map(|it| it.worker).collect();
        assert_eq!(hit, [people[2]]);
    })
    .await;
}
