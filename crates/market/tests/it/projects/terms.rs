//! What a project may say, and how a change becomes a version.

use base::{Error, Markdown, Money, Title, days, minutes};
use market::{
    AccountId, ProjectId,
    projects::{self, Category, Edit, Hiring, New, NewTask},
};
use store::Tx;
use testkit::{Posting, World, on_each_store};

use super::project;

async fn try_edit(
    world: &World,
    ada: AccountId,
    id: ProjectId,
    edit: Edit,
) -> Vec<(String, &'static str)> {
    let change = async move |tx: &mut Tx| projects::edit(tx, ada, id, edit.clone()).await;
    match world.db.write(change).await {
        Ok(_) => Vec::new(),
        Err(Error::Invalid(fields)) => fields.into_iter().map(|it| (it.field, it.code)).collect(),
        Err(other) => panic!("{other}"),
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn each_term_has_its_limits() {
    let edit = Edit::default;
    let out = "number-out-of-range";
    let rows = [
        (Edit { answers_per_task: Some(0), ..edit() }, "answers_per_task", out),
        (Edit { answers_per_task: Some(101), ..edit() }, "answers_per_task", out),
        (Edit { max_reworks: Some(-1), ..edit() }, "max_reworks", out),
        (Edit { max_reworks: Some(4), ..edit() }, "max_reworks", out),
        (Edit { claims_per_worker: Some(0), ..edit() }, "claims_per_worker", out),
        (Edit { claims_per_worker: Some(21), ..edit() }, "claims_per_worker", out),
        (Edit { tasks_per_worker: Some(-1), ..edit() }, "tasks_per_worker", out),
        (Edit { priority: Some(10), ..edit() }, "priority", out),
        (Edit { price: Some(Money::ZERO), ..edit() }, "price", "price-out-of-range"),
        (Edit { price: Some(Money::micros(-1)), ..edit() }, "price", "price-out-of-range"),
        (
            Edit { price: Some(Money::micros(Money::MAX.as_micros() + 1)), ..edit() },
            "price",
            "price-out-of-range",
        ),
        (
            Edit { time_limit: Some(minutes(1) - 1), ..edit() },
            "time_limit",
            "time-limit-out-of-range",
        ),
        (
            Edit { time_limit: Some(days(30) + 1), ..edit() },
            "time_limit",
            "time-limit-out-of-range",
        ),
        (
            Edit { auto_accept: Some(days(30) + 1), ..edit() },
            "auto_accept",
            "auto-accept-out-of-range",
        ),
        (Edit { language: Some("not a tag".into()), ..edit() }, "language", "language-malformed"),
        (Edit { summary: Some("x".repeat(301)), ..edit() }, "summary", "text-too-long"),
    ];
    on_each_store(async |world| {
        let ada = world.person("ada").await;
        let id = world.draft_project(ada, Posting::default()).await;
        for (change, field, code) in &rows {
            let told = try_edit(&world, ada, id, change.clone()).await;
            assert_eq!(told, [((*field).to_owned(), *code)], "{change:?}");
        }
        let now = Edit { expires_at: Some(Some(world.clock.now())), ..Edit::default() };
        let told = try_edit(&world, ada, id, now).await;
        assert_eq!(told, [("expires_at".to_owned(), "moment-has-passed")]);
        let limits = Edit {
            answers_per_task: Some(100),
            max_reworks: Some(3),
            price: Some(Money::micros(1)),
            time_limit: Some(minutes(1)),
            auto_accept: Some(0),
            claims_per_worker: Some(20),
            language: Some("pt-BR".into()),
            ..Edit::default()
        };
        assert_eq!(try_edit(&world, ada, id, limits).await, []);
        assert_eq!(project(&world, id).await.language, "pt-BR");
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_missing_is_named_before_anything_is_paid() {
    on_each_store(async |world| {
        let ada = world.person("ada").await;
        let new = New {
            title: Title::parse("title", "A job").unwrap(),
            category: Category::Writing,
            language: "de".into(),
            hiring: Hiring::Apply,
        };
        let draft = async move |tx: &mut Tx| projects::draft(tx, ada, new.clone()).await;
        let id = world.write(draft).await;
        let terms = world.read(async move |tx| projects::version(tx, id, 1).await).await;
        assert_eq!(terms.time_limit, days(7));
        let publish = async move |tx: &mut Tx| projects::publish(tx, ada, id).await;
        let Err(Error::Invalid(fields)) = world.db.write(publish).await else {
            panic!("it was published")
        };
        let told: Vec<_> = fields.iter().map(|it| (it.field.as_str(), it.code)).collect();
        let fields = ["instructions", "form", "price", "tasks"];
        assert_eq!(told, fields.map(|it| (it, "required")));
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_draft_changes_in_place_and_an_open_project_by_version() {
    on_each_store(async |world| {
        let ada = world.person("ada").await;
        let says = |text: &str| Edit {
            instructions: Some(Markdown::parse("instructions", text).unwrap()),
            ..Edit::default()
        };
        let draft = world.draft_project(ada, Posting::default()).await;
        assert_eq!(try_edit(&world, ada, draft, says("Look closely.")).await, []);
        assert_eq!(project(&world, draft).await.version, 1);

        let open = world.open_project(ada, Posting::default()).await;
        assert_eq!(try_edit(&world, ada, open, says("Look twice.")).await, []);
        assert_eq!(try_edit(&world, ada, open, says("Look twice.")).await, []);
        assert_eq!(project(&world, open).await.version, 2);
        let texts = async move |tx: &mut Tx| {
            let one = projects::version(tx, open, 1).await?.instructions;
            Ok((one, projects::version(tx, open, 2).await?.instructions))
        };
        let (one, two) = world.read(texts).await;
        assert_eq!((one.as_str(), two.as_str()), ("Read the text and answer.", "Look twice."));

        let settings = Edit { priority: Some(3), tasks_per_worker: Some(1), ..Edit::default() };
        assert_eq!(try_edit(&world, ada, open, settings).await, []);
        let now = project(&world, open).await;
        assert_eq!((now.version, now.priority, now.tasks_per_worker), (2, 3, 1));
        let hiring = Edit { hiring: Some(Hiring::Apply), ..Edit::default() };
        let edit = async move |tx: &mut Tx| projects::edit(tx, ada, open, hiring.clone()).await;
        assert_eq!(world.refusal(edit).await, "project-not-a-draft");
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_new_number_of_answers_reaches_the_tasks_of_a_draft_only() {
    on_each_store(async |world| {
        let ada = world.person("ada").await;
        let three = Edit { answers_per_task: Some(3), ..Edit::default() };
        let draft = world.draft_project(ada, Posting::default()).await;
        assert_eq!(try_edit(&world, ada, draft, three.clone()).await, []);
        let task = &world.tasks(draft).await[0];
        assert_eq!((task.answers_wanted, task.places_free), (3, 3));

        let open = world.open_project(ada, Posting::default()).await;
        assert_eq!(try_edit(&world, ada, open, three).await, []);
        world.fund(ada, Money::units(3)).await;
        let row = NewTask { input: vec![("text".into(), "b".into())], ..NewTask::default() };
        let add =
            async move |tx: &mut Tx| projects::add_tasks(tx, ada, open, vec![row.clone()]).await;
        world.write(add).await;
        let wanted: Vec<_> = world.tasks(open).await.iter().map(|it| it.answers_wanted).collect();
        assert_eq!(wanted, [1, 3]);
        assert_eq!(world.money(ada).await, Money::ZERO);
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn prohibited_work_is_named() {
    on_each_store(async |world| {
        let ada = world.person("ada").await;
        let id = world.draft_project(ada, Posting::default()).await;
        let text = Markdown::parse("instructions", "Please write FAKE reviews.").unwrap();
        let edit = Edit { instructions: Some(text), ..Edit::default() };
        let change = edit.clone();
        let change = async move |tx: &mut Tx| projects::edit(tx, ada, id, change.clone()).await;
        let Err(Error::Invalid(fields)) = world.db.write(change).await else {
            panic!("it was allowed")
        };
        let told = (fields[0].field.as_str(), fields[0].code, fields[0].detail.as_str());
        assert_eq!(told, ("instructions", "work-prohibited", "fake reviews"));

        let list = async |text: &'static str| {
            let set =
                async move |tx: &mut Tx| market::settings::set(tx, None, "prohibited", text).await;
            world.write(set).await;
        };
        list("-").await;
        assert_eq!(try_edit(&world, ada, id, edit).await, []);
        // What was allowed when it was written is looked at again when it is published.
        list("fake reviews").await;
        let publish = async move |tx: &mut Tx| projects::publish(tx, ada, id).await;
        assert_eq!(world.refusal(publish).await, "work-prohibited");
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn rows_that_cannot_be_tasks_are_named_by_number() {
    on_each_store(async |world| {
        let ada = world.person("ada").await;
        let id = world.draft_project(ada, Posting { tasks: 0, ..Posting::default() }).await;
        let row = |name: &str, value: &str| NewTask {
            input: vec![(name.to_owned(), value.to_owned())],
            ..NewTask::default()
        };
        let twice = NewTask {
            input: vec![("a".into(), "1".into()), ("a".into(), "2".into())],
            ..NewTask::default()
        };
        let rows = vec![row("a", "good"), row("a", " "), row("", "x"), twice, row("a", "\u{0}")];
        let add = async move |tx: &mut Tx| projects::add_tasks(tx, ada, id, rows.clone()).await;
        let Err(Error::Invalid(fields)) = world.db.write(add).await else {
            panic!("they were added")
        };
        let told: Vec<_> = fields.iter().map(|it| (it.field.as_str(), it.code)).collect();
        assert_eq!(
            told,
            [
                ("rows.1", "task-without-data"),
                ("rows.2", "column-name-malformed"),
                ("rows.3", "column-named-twice"),
                ("rows.4.a", "text-has-control-characters"),
            ]
        );
        assert_eq!(world.tasks(id).await, []);
    })
    .await;
}

/// B8's other half: a form that shows what the data does not have never opens.
#[tokio::test(flavor = "multi_thread")]
async fn a_form_shows_only_data_that_every_task_has() {
    on_each_store(async |world| {
        let ada = world.person("ada").await;
        let row = |pairs: &[(&str, &str)]| NewTask {
            input: pairs.iter().map(|(n, v)| ((*n).to_owned(), (*v).to_owned())).collect(),
            ..NewTask::default()
        };
        let rows = vec![row(&[("text", "a"), ("photo", "b")]), row(&[("text", "c")])];
        let id = world.draft_project(ada, Posting { rows, ..Posting::default() }).await;
        world.fund(ada, Money::units(5)).await;
        let shows = |column: &str| Edit {
            form: Some(format!(
                r#"{{"items":[{{"show":"text","text":"${{{column}}}"}},
                    {{"ask":"short_text","name":"a","label":"?"}}]}}"#
            )),
            ..Edit::default()
        };
        assert_eq!(try_edit(&world, ada, id, shows("photo")).await, []);
        let publish = async move |tx: &mut Tx| projects::publish(tx, ada, id).await;
        let Err(Error::Invalid(fields)) = world.db.write(publish).await else {
            panic!("it was published")
        };
        let told = (fields[0].field.as_str(), fields[0].code, fields[0].detail.as_str());
        assert_eq!(told, ("form", "data-missing", "photo"));
        // Without the row that lacks it, every task has it.
        let lacking = world.project_tasks(id).await[1];
        let remove = async move |tx: &mut Tx| projects::remove_task(tx, ada, id, lacking).await;
        world.write(remove).await;
        assert_eq!(try_edit(&world, ada, id, shows("text")).await, []);
        world.write(publish).await;
        world.write(async move |tx| projects::approve(tx, testkit::MODERATOR, id).await).await;
        let told = try_edit(&world, ada, id, shows("sound")).await;
        assert_eq!(told, [("form".to_owned(), "data-missing")]);
        let broken = Edit { form: Some("{}".into()), ..Edit::default() };
        assert_eq!(try_edit(&world, ada, id, broken).await, [("items".into(), "key-missing")]);
    })
    .await;
}
