//! Rules over known answers, and rules that ask for more answers.

use base::{Money, Title};
use market::{
    AccountId, ProjectId, RuleId, figures,
    gold::{self, Mode, Settings},
    projects::NewTask,
    quality,
    rules::{
        self, Action, Collector, Comparison, Condition, Outcome, Realm, Switch, Terms, Window,
        WindowKind,
    },
};
use store::Tx;
use testkit::{Posting, World, on_each_store};

const FORM: &str = r#"{"items": [
    {"show": "text", "text": "${text}"},
    {"ask": "choice", "name": "answer", "label": "What?",
     "options": [{"value": "cat"}, {"value": "dog"}]}]}"#;
const DOG: &str = r#"{"answer": "dog"}"#;

/// Ada's project: three answers are known, and so many are not. Ben answers them all alike.
struct Zoo {
    world: World,
    ada: AccountId,
    ben: AccountId,
    project: ProjectId,
}

impl Zoo {
    async fn new(world: &World, plain: usize) -> Self {
        let (ada, ben) = (world.person("ada").await, world.person("ben").await);
        let row = |n: usize, gold: Option<&str>| {
            let mut columns = vec![("text".to_owned(), format!("picture {n}"))];
            columns.extend(gold.map(|it| ("_gold".to_owned(), it.to_owned())));
            NewTask::from_columns(columns).unwrap()
        };
        let known = (0..3).map(|n| row(n, Some("cat")));
        let rows = known.chain((10..10 + plain).map(|n| row(n, None))).collect();
        let posting = Posting { form: FORM, rows, ..Posting::default() };
        let project = world.open_project(ada, posting).await;
        let often = Settings { quiz: 3, pass: 0, every_first: 2, every_last: 2, mode: Mode::Audit };
        world.write(async move |tx| gold::set_settings(tx, ada, project, often).await).await;
        let it = Self { world: world.clone(), ada, ben, project };
        it.catch_up().await;
        it
    }

    async fn catch_up(&self) {
        self.world.wait(10_000);
        while figures::catch_up(&self.world.db).await.unwrap() {}
        while quality::catch_up(&self.world.db).await.unwrap() {}
        while rules::catch_up(&self.world.db).await.unwrap() {}
    }

    /// Ben hands in so many answers, the first three of them known ones.
    async fn works(&self, answers: usize) {
        for _ in 0..answers {
            self.world.wait(20_000);
            self.world.handed_in(self.ben, self.project, None, DOG).await;
        }
    }

    async fn switch_on(&self, terms: Terms) -> RuleId {
        let (ada, realm) = (self.ada, Realm::Project(self.project));
        let make = async move |tx: &mut Tx| {
            let id = rules::create(tx, ada, realm, &terms).await?;
            rules::switch(tx, ada, realm, id, Switch::On).await?;
            Ok(id)
        };
        self.world.write(make).await
    }

    /// How often a rule fired, and with what.
    async fn outcomes(&self) -> Vec<(Outcome, i64)> {
        let realm = Realm::Project(self.project);
        let list = async move |tx: &mut Tx| rules::firings(tx, realm, None, None, 9).await;
        self.world.read(list).await.iter().map(|it| (it.outcome, it.answers)).collect()
    }

    /// Answers wanted of each ordinary task, the most first.
    async fn wanted(&self) -> Vec<i64> {
        let tasks = self.world.tasks(self.project).await;
        let plain = tasks.iter().filter(|it| it.gold.is_none());
        let mut wanted: Vec<i64> = plain.map(|it| it.answers_wanted).collect();
        wanted.sort_unstable_by_key(|it| -it);
        wanted
    }
}

/// Fewer than half of the last known answers were right.
fn when_wrong(action: Action) -> Terms {
    let window = Window { kind: WindowKind::Answers, n: 20 };
    let condition = Condition {
        collector: Collector::Gold,
        comparison: Comparison::Below,
        value: 500_000,
        window,
        least: 3,
    };
    let name = Title::parse("name", "Known answers missed").unwrap();
    Terms { name, conditions: vec![condition], action, reason: String::new() }
}

#[tokio::test(flavor = "multi_thread")]
async fn known_answers_that_were_missed_are_measured_and_forgiven_ones_are_not() {
    on_each_store(async |world| {
        let zoo = Zoo::new(&world, 3).await;
        zoo.switch_on(when_wrong(Action::Look)).await;
        zoo.works(2).await;
        zoo.catch_up().await;
        assert_eq!(zoo.outcomes().await, [], "two are too few");
        zoo.works(1).await;
        zoo.catch_up().await;
        assert_eq!(zoo.outcomes().await, [(Outcome::Shown, 3)]);

        let (ada, ben, project) = (zoo.ada, zoo.ben, zoo.project);
        let realm = Realm::Project(project);
        let rehearse = async move |tx: &mut Tx| {
            rules::rehearse(tx, ada, realm, &when_wrong(Action::AskMore)).await
        };
        let tried = world.read(rehearse).await;
        let hit = tried.hits.first().expect("Ben");
        assert_eq!((hit.worker, hit.measured[0].value, hit.measured[0].seen), (ben, 0, 3));
        assert_eq!((hit.answers, tried.cost), (3, Some(Money::units(3))));

        // Two of the three are taken out of use, contested and forgiven.
        let known = async move |tx: &mut Tx| gold::lines(tx, project, 0, 9).await;
        for line in &world.read(known).await[..2] {
            let task = line.task.id;
            world.write(async move |tx| gold::retire(tx, ada, project, task).await).await;
        }
        let told = world.read(async move |tx: &mut Tx| gold::feedback(tx, ben).await).await;
        for id in told.misses.iter().map(|it| it.assignment) {
            let forgive = async move |tx: &mut Tx| {
                gold::contest(tx, ben, id, "It is a dog, look at its ears.").await?;
                gold::answer(tx, ada, project, id, gold::Verdict::Forgiven, "").await
            };
            world.write(forgive).await;
        }
        assert_eq!(world.read(rehearse).await.hits, [], "two of three are right by now");
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_rule_asks_for_a_second_answer_beside_each_and_pays_no_more_than_there_is() {
    on_each_store(async |world| {
        let zoo = Zoo::new(&world, 6).await;
        let (ada, project) = (zoo.ada, zoo.project);
        // Three known answers come first, then two ordinary tasks.
        zoo.works(5).await;
        zoo.switch_on(when_wrong(Action::AskMore)).await;

        // There is no money: the rule says so, and goes on when there is some.
        zoo.works(1).await;
        zoo.catch_up().await;
        assert_eq!(zoo.outcomes().await, [(Outcome::Short, 0)]);
        assert_eq!(zoo.wanted().await, [1; 6]);
        world.fund(ada, Money::units(20)).await;
        zoo.works(1).await;
        zoo.catch_up().await;
        assert_eq!(zoo.wanted().await, [2, 2, 2, 2, 1, 1], "beside each of the four");
        assert_eq!(zoo.outcomes().await, [(Outcome::Short, 4)]);
        assert_eq!(world.money(ada).await, Money::units(16));

        // Each is seconded once, however often the rule is asked; known answers never are.
        zoo.works(1).await;
        zoo.catch_up().await;
        zoo.catch_up().await;
        assert_eq!(zoo.wanted().await, [2, 2, 2, 2, 2, 1]);
        let known = world.tasks(project).await;
        let known = known.iter().filter(|it| it.gold.is_some());
        assert!(known.into_iter().all(|it| it.answers_wanted == 10));
    })
    .await;
}
