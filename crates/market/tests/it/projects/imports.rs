//! Files become tasks: good rows, bad rows, crashes, two nodes, undoing.

use std::sync::Arc;

use base::{Error, Money};
use market::{
    AccountId, ImportId, ProjectId, jobs,
    ports::Shelf,
    projects::{
        self,
        imports::{self, Import, ImportState},
    },
};
use store::Tx;
use tables::Target;
use testkit::{Posting, World, on_each_store};

use super::escrow;

fn shelf(world: &World) -> Arc<dyn Shelf> {
    Arc::new(world.shelf())
}

/// Runs the jobs of imports until none is due; how many there were.
pub(super) async fn work(world: &World) -> usize {
    let mut ran = 0;
    while let Some(job) = world.write(async |tx| jobs::lease(tx).await).await {
        let id: ImportId = job.payload.parse().unwrap_or(ImportId::from_bits(0));
        match job.kind.as_str() {
            imports::IMPORT => imports::run(world.db.clone(), shelf(world), id).await.unwrap(),
            imports::UNDO => imports::run_undo(world.db.clone(), shelf(world), id).await.unwrap(),
            _ => {}
        }
        world.write(async move |tx| jobs::finish(tx, &job).await).await;
        ran += 1;
    }
    ran
}

/// Uploads a table and starts its import with these renamings.
pub(super) async fn start(
    world: &World,
    ada: AccountId,
    id: ProjectId,
    name: &str,
    bytes: &[u8],
    rules: &[(&str, Target)],
) -> base::Result<ImportId> {
    let file = world.upload(ada, name, bytes).await?;
    let file = world.read(async move |tx| market::files::find(tx, file).await).await;
    let table = imports::look(shelf(world), &file).await?;
    let rules: Vec<_> = rules.iter().map(|(it, to)| ((*it).to_owned(), to.clone())).collect();
    world
        .db
        .write(async move |tx| imports::start(tx, ada, id, file.id, &table, rules.clone()).await)
        .await
}

async fn find(world: &World, ada: AccountId, id: ProjectId, import: ImportId) -> Import {
    world.read(async move |tx| imports::find(tx, ada, id, import).await).await
}

async fn draft(world: &World, ada: AccountId) -> ProjectId {
    world.draft_project(ada, Posting { tasks: 0, ..Posting::default() }).await
}

fn rename(to: &str) -> Target {
    Target::Rename(to.to_owned())
}

fn csv(rows: usize) -> String {
    (1..=rows).fold("text\n".to_owned(), |csv, n| format!("{csv}row {n}\n"))
}

fn invalid(error: Error) -> (String, &'static str, String) {
    match error {
        Error::Invalid(mut fields) => {
            let it = fields.remove(0);
            (it.field, it.code, it.detail)
        }
        other => panic!("{other}"),
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn each_row_becomes_a_task_under_the_names_of_the_form() {
    on_each_store(async |world| {
        let ada = world.person("ada").await;
        let id = draft(&world, ada).await;
        let csv = "Satz,Quelle,_priority,_gold_answer,leer\n\
                   Guten Tag,Buch,5,Hello,\n\"Zwei\nZeilen\",,,,\n";
        let rules = [("Satz", rename("text")), ("leer", Target::Ignore)];
        let import = start(&world, ada, id, "sätze.csv", csv.as_bytes(), &rules).await.unwrap();
        assert_eq!(find(&world, ada, id, import).await.state, ImportState::Waiting);
        work(&world).await;
        let done = find(&world, ada, id, import).await;
        assert_eq!((done.state, done.rows_read, done.rows_kept), (ImportState::Done, 2, 2));
        assert_eq!((done.bytes_read, done.bytes_total), (csv.len() as i64, csv.len() as i64));
        let tasks = world.tasks(id).await;
        assert_eq!(tasks[0].input, r#"{"text":"Guten Tag","Quelle":"Buch"}"#);
        assert_eq!(tasks[1].input, r#"{"text":"Zwei\nZeilen","Quelle":""}"#);
        assert_eq!(tasks[0].gold.as_deref(), Some(r#"{"answer":"Hello"}"#));
        assert_eq!((tasks[0].priority, tasks[1].priority, &tasks[1].gold), (5, 0, &None));
        assert_eq!((tasks[0].position, tasks[1].position), (1, 2));
        assert_eq!(tasks[0].import, Some(import));
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn every_format_gives_the_same_tasks() {
    on_each_store(async |world| {
        let ada = world.person("ada").await;
        let options = tables::WriteOptions::default();
        let mut book = tables::Writer::new(tables::Format::Xlsx, options, Vec::new()).unwrap();
        book.header(&["text"]).unwrap();
        book.row(&["one"]).unwrap();
        book.row(&["two"]).unwrap();
        let xlsx = book.finish().unwrap().out;
        let files: [(&str, &[u8]); 4] = [
            ("a.csv", b"text\none\ntwo\n"),
            ("a.tsv", b"text\none\ntwo\n"),
            ("a.jsonl", b"{\"text\": \"one\"}\n{\"text\": \"two\"}\n"),
            ("a.xlsx", &xlsx),
        ];
        for (name, bytes) in files {
            let id = draft(&world, ada).await;
            start(&world, ada, id, name, bytes, &[]).await.unwrap();
            work(&world).await;
            let inputs: Vec<_> = world.tasks(id).await.into_iter().map(|it| it.input).collect();
            assert_eq!(inputs, [r#"{"text":"one"}"#, r#"{"text":"two"}"#], "{name}");
        }
    })
    .await;
}

/// B13: each row is a task or a named error.
#[tokio::test(flavor = "multi_thread")]
async fn bad_rows_are_named_and_good_ones_kept() {
    on_each_store(async |world| {
        let ada = world.person("ada").await;
        let id = draft(&world, ada).await;
        let csv = "text,_priority\ngood,1\ntoo,many,cells\n,3\nbad,high\ngood again,\n";
        let import = start(&world, ada, id, "a.csv", csv.as_bytes(), &[]).await.unwrap();
        work(&world).await;
        let done = find(&world, ada, id, import).await;
        assert_eq!((done.state, done.rows_read), (ImportState::Done, 5));
        assert_eq!((done.rows_kept, done.rows_bad), (2, 3));
        let errors = world.read(async move |tx| imports::errors(tx, import, 0, 10).await).await;
        let told: Vec<_> =
            errors.iter().map(|it| (it.line, it.column.as_str(), it.code.as_str())).collect();
        assert_eq!(
            told,
            [
                (3, "", "wrong-number-of-cells"),
                (4, "", "task-without-data"),
                (5, "_priority", "priority-malformed"),
            ]
        );
        let positions: Vec<_> = world.tasks(id).await.iter().map(|it| it.position).collect();
        assert_eq!(positions, [1, 2]);
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_thousand_errors_are_kept_and_all_are_counted() {
    on_each_store(async |world| {
        let ada = world.person("ada").await;
        let id = draft(&world, ada).await;
        let csv = (0..1_500).fold("text\n".to_owned(), |csv, _| csv + "a,b\n") + "good\n";
        let import = start(&world, ada, id, "a.csv", csv.as_bytes(), &[]).await.unwrap();
        work(&world).await;
        let done = find(&world, ada, id, import).await;
        assert_eq!((done.rows_kept, done.rows_bad), (1, 1_500));
        let kept = world.read(async move |tx| imports::errors(tx, import, 0, 5_000).await).await;
        assert_eq!(kept.len(), 1_000);
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn what_cannot_be_imported_is_refused_before_anything_is_read() {
    on_each_store(async |world| {
        let ada = world.person("ada").await;
        let id = draft(&world, ada).await;
        let refused = async |name: &'static str, bytes: &'static [u8], rules: &[(&str, Target)]| {
            invalid(start(&world, ada, id, name, bytes, rules).await.unwrap_err())
        };
        let told = refused("a.csv", b"phrase\none\n", &[]).await;
        assert_eq!(told, ("mapping".into(), "data-missing", "text".into()));
        let told = refused("a.csv", b"text,b\none,two\n", &[("b", rename("text"))]).await;
        assert_eq!((told.0.as_str(), told.1), ("mapping", "mapping-column-twice"));
        let told = refused("a.csv", b"text\none\n", &[("nope", Target::Ignore)]).await;
        assert_eq!(told.1, "mapping-unknown-column");
        let told = refused("a.csv", b"_priority\n1\n", &[]).await;
        assert_eq!(told, ("mapping".into(), "task-without-data", String::new()));
        let told = refused("a.csv", b"a,a\n1,2\n", &[]).await;
        assert_eq!((told.0.as_str(), told.1), ("file", "column-name-twice"));
        let told = refused("a.png", b"\x89PNG\r\n\x1A\n", &[]).await;
        assert_eq!((told.0.as_str(), told.1), ("file", "not-a-table"));
        assert_eq!(world.read(async move |tx| imports::list(tx, id, 9).await).await, []);
        assert_eq!(world.tasks(id).await, []);
    })
    .await;
}

/// A job that is cut off anywhere goes on where it stopped, and no row is kept twice.
#[tokio::test(flavor = "multi_thread")]
async fn an_import_that_is_cut_off_goes_on_where_it_stopped() {
    on_each_store(async |world| {
        let ada = world.person("ada").await;
        let id = draft(&world, ada).await;
        let csv = csv(6_000);
        let import = start(&world, ada, id, "a.csv", csv.as_bytes(), &[]).await.unwrap();
        let mut cut = 0;
        for target in [1, 1_000, 2_500, 4_000] {
            let run = tokio::spawn(imports::run(world.db.clone(), shelf(&world), import));
            while find(&world, ada, id, import).await.rows_read < target {
                tokio::task::yield_now().await;
            }
            run.abort();
            cut += usize::from(run.await.is_err());
        }
        assert!(0 < cut, "it was cut off nowhere");
        imports::run(world.db.clone(), shelf(&world), import).await.unwrap();
        let done = find(&world, ada, id, import).await;
        assert_eq!((done.state, done.rows_kept, done.rows_bad), (ImportState::Done, 6_000, 0));
        assert_whole(&world, id, 6_000).await;
    })
    .await;
}

/// Every row is there once, in the order of the file.
async fn assert_whole(world: &World, id: ProjectId, rows: i64) {
    let mut seen = 0;
    while seen < rows {
        let page = world.read(async move |tx| projects::tasks(tx, id, seen, 1_000).await).await;
        assert!(!page.is_empty(), "after {seen}");
        for task in page {
            seen += 1;
            assert_eq!((task.position, task.input), (seen, format!(r#"{{"text":"row {seen}"}}"#)));
        }
    }
    let after = world.read(async move |tx| projects::tasks(tx, id, rows, 1).await).await;
    assert_eq!(after, []);
}

#[tokio::test(flavor = "multi_thread")]
async fn two_nodes_at_one_import_keep_each_row_once() {
    on_each_store(async |world| {
        let ada = world.person("ada").await;
        let id = draft(&world, ada).await;
        let import = start(&world, ada, id, "a.csv", csv(4_000).as_bytes(), &[]).await.unwrap();
        let (first, second) = tokio::join!(
            imports::run(world.db.clone(), shelf(&world), import),
            imports::run(world.db.clone(), shelf(&world), import)
        );
        first.unwrap();
        second.unwrap();
        // Whoever lost a race has stopped; the other has gone to the end.
        assert_eq!(find(&world, ada, id, import).await.state, ImportState::Done);
        assert_whole(&world, id, 4_000).await;
    })
    .await;
}

/// More rows than one run of the job takes on: it enqueues itself.
#[tokio::test(flavor = "multi_thread")]
async fn twenty_thousand_rows_go_in_several_runs() {
    on_each_store(async |world| {
        let ada = world.person("ada").await;
        let id = draft(&world, ada).await;
        let import = start(&world, ada, id, "a.csv", csv(20_001).as_bytes(), &[]).await.unwrap();
        assert_eq!(work(&world).await, 2);
        let done = find(&world, ada, id, import).await;
        assert_eq!((done.state, done.rows_kept), (ImportState::Done, 20_001));
        assert_whole(&world, id, 20_001).await;
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn an_import_can_be_undone_while_the_project_is_a_draft() {
    on_each_store(async |world| {
        let ada = world.requester("ada", Money::units(10)).await;
        let id = world.draft_project(ada, Posting { tasks: 2, ..Posting::default() }).await;
        let import = start(&world, ada, id, "a.csv", csv(2_500).as_bytes(), &[]).await.unwrap();
        let publish = async move |tx: &mut Tx| projects::publish(tx, ada, id).await;
        assert_eq!(world.refusal(publish).await, "import-running");
        let second = start(&world, ada, id, "b.csv", b"text\none\n", &[]).await.unwrap_err();
        assert_eq!(second.code(), Some("import-running"));
        work(&world).await;
        assert_eq!(world.tasks(id).await.len(), 1_000);
        assert_eq!(world.shelf().count(), 2);

        let undo = async move |tx: &mut Tx| imports::undo(tx, ada, id, import).await;
        world.write(undo).await;
        world.write(undo).await;
        assert_eq!(world.refusal(publish).await, "import-running");
        work(&world).await;
        let undone = find(&world, ada, id, import).await;
        assert_eq!((undone.state, undone.rows_kept), (ImportState::Undone, 2_500));
        assert_eq!(world.tasks(id).await.len(), 2);
        // Its file is gone; the one that was refused waits to be forgotten.
        assert_eq!(world.shelf().count(), 1);
        world.write(publish).await;
        assert_eq!(escrow(&world, id).await, Money::units(2));
    })
    .await;
}

/// Undoing stops an import that is running.
#[tokio::test(flavor = "multi_thread")]
async fn a_running_import_can_be_undone() {
    on_each_store(async |world| {
        let ada = world.person("ada").await;
        let id = draft(&world, ada).await;
        let import = start(&world, ada, id, "a.csv", csv(5_000).as_bytes(), &[]).await.unwrap();
        let run = tokio::spawn(imports::run(world.db.clone(), shelf(&world), import));
        while find(&world, ada, id, import).await.rows_read == 0 {
            tokio::task::yield_now().await;
        }
        world.write(async move |tx| imports::undo(tx, ada, id, import).await).await;
        run.await.unwrap().unwrap();
        work(&world).await;
        assert_eq!(find(&world, ada, id, import).await.state, ImportState::Undone);
        assert_eq!(world.tasks(id).await, []);
    })
    .await;
}

/// Rows added to an open project are paid for first; where the money ends the import stops,
/// says so, and goes on after a top-up.
#[tokio::test(flavor = "multi_thread")]
async fn an_import_into_an_open_project_pays_for_its_rows() {
    on_each_store(async |world| {
        let ada = world.person("ada").await;
        let id = world.open_project(ada, Posting::default()).await;
        world.fund(ada, Money::units(700)).await;
        let import = start(&world, ada, id, "a.csv", csv(1_200).as_bytes(), &[]).await.unwrap();
        work(&world).await;
        let failed = find(&world, ada, id, import).await;
        let error = failed.error.as_ref().map(|(code, _)| code.as_str());
        assert_eq!((failed.state, error), (ImportState::Failed, Some("funds-insufficient")));
        assert_eq!((failed.rows_kept, escrow(&world, id).await), (500, Money::units(501)));
        assert_eq!(world.money(ada).await, Money::units(200));

        let undo = async move |tx: &mut Tx| imports::undo(tx, ada, id, import).await;
        assert_eq!(world.refusal(undo).await, "project-not-a-draft");
        world.fund(ada, Money::units(500)).await;
        let go_on = async move |tx: &mut Tx| imports::go_on(tx, ada, id, import).await;
        world.write(go_on).await;
        assert_eq!(world.refusal(go_on).await, "import-running");
        work(&world).await;
        let done = find(&world, ada, id, import).await;
        assert_eq!((done.state, done.error, done.rows_kept), (ImportState::Done, None, 1_200));
        assert_eq!(
            (world.money(ada).await, escrow(&world, id).await),
            (Money::ZERO, Money::units(1_201))
        );
        assert_eq!(world.refusal(go_on).await, "import-not-failed");
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_file_that_is_gone_fails_the_import_and_says_so() {
    on_each_store(async |world| {
        let ada = world.person("ada").await;
        let id = draft(&world, ada).await;
        let import = start(&world, ada, id, "a.csv", b"text\none\n", &[]).await.unwrap();
        std::fs::remove_dir_all(world.folder.join("shelf")).unwrap();
        work(&world).await;
        let failed = find(&world, ada, id, import).await;
        let error = failed.error.map(|(code, _)| code);
        assert_eq!(
            (failed.state, error.as_deref()),
            (ImportState::Failed, Some("file-unreadable"))
        );
    })
    .await;
}

/// B5: somebody else's import is not found.
#[tokio::test(flavor = "multi_thread")]
async fn a_stranger_finds_no_import() {
    on_each_store(async |world| {
        let (ada, ben) = (world.person("ada").await, world.person("ben").await);
        let (id, other) = (draft(&world, ada).await, draft(&world, ben).await);
        let import = start(&world, ada, id, "a.csv", b"text\none\n", &[]).await.unwrap();
        let tries = [
            world.refusal(async move |tx| imports::find(tx, ben, id, import).await).await,
            world.refusal(async move |tx| imports::find(tx, ben, other, import).await).await,
            world.refusal(async move |tx| imports::undo(tx, ben, id, import).await).await,
            world.refusal(async move |tx| imports::undo(tx, ben, other, import).await).await,
            world.refusal(async move |tx| imports::go_on(tx, ben, other, import).await).await,
        ];
        let (project, import) = ("project-not-found", "import-not-found");
        assert_eq!(tries, [project, import, project, import, import]);
        let stolen = start(&world, ben, id, "a.csv", b"text\none\n", &[]).await.unwrap_err();
        assert_eq!(stolen.code(), Some("project-not-found"));
    })
    .await;
}
