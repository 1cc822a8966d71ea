//! A trial with real labels: 200 pairs of products, 20 of them with known answers, worked on by
//! 24 workers of D_Product who say what they really said; asked for pairs that they never saw,
//! they are right as often as they were in all that set (`NAME.worker_accuracy.csv`).
//!
//! Everything goes through the verbs of the market: claims, answers, acceptance, skills. The
//! requester stops who is believed to be right in fewer than six of ten.
//!
//! `make trial-consensus` (`MICKLE_TRIAL`) runs it; where the shared data is absent, it says so
//! and ends.

use std::{
    collections::{BTreeMap, HashMap},
    path::PathBuf,
};

use base::{Money, Reason};
use forms::{Answer, Given};
use market::{
    AccountId, ProjectId, TaskId, assignments, figures,
    projects::{Adaptive, NewTask},
    quality,
};
use store::Tx;
use testkit::{Posting, World, on_each_store};

use super::FORM;

const PAIRS: usize = 200;
const GOLD_EVERY: usize = 10;
const CREW: usize = 24;

/// The set: right answers, who said what, and how often each is right.
struct Data {
    tasks: Vec<(String, bool)>,
    labels: HashMap<(String, String), bool>,
    crew: Vec<(String, f64)>,
}

fn folder() -> Option<PathBuf> {
    let here = PathBuf::from(env!("CARGO_MANIFEST_DIR"));
    let found = here.ancestors().map(|it| it.join("shared/data/truth-inference"));
    found.into_iter().find(|it| it.join("d_product.labels.csv").is_file())
}

fn rows(folder: &std::path::Path, what: &str) -> Vec<Vec<String>> {
    let text = std::fs::read_to_string(folder.join(format!("d_product.{what}.csv"))).unwrap();
    text.lines().skip(1).map(|it| it.split(',').map(str::to_owned).collect()).collect()
}

impl Data {
    fn read(folder: &std::path::Path) -> Self {
        let truth = rows(folder, "truth");
        let step = truth.len() / PAIRS;
        let chosen = truth.iter().step_by(step).take(PAIRS);
        let labels = rows(folder, "labels").into_iter();
        let mut crew: Vec<(String, f64, i64)> = rows(folder, "worker_accuracy")
            .into_iter()
            .map(|it| (it[0].clone(), it[1].parse().unwrap(), it[2].parse().unwrap()))
            .collect();
        // The busiest of the set, good and bad.
        crew.sort_by_key(|it| -it.2);
        Self {
            tasks: chosen.map(|it| (it[0].clone(), it[1] == "1")).collect(),
            labels: labels.map(|it| ((it[1].clone(), it[0].clone()), it[2] == "1")).collect(),
            crew: crew.into_iter().take(CREW).map(|it| (it.0, it.1)).collect(),
        }
    }

    /// What a worker says of a pair: what they said, or right by their measured share.
    fn says(&self, worker: usize, task: usize) -> bool {
        let (name, accuracy) = &self.crew[worker];
        let (pair, truth) = &self.tasks[task];
        let said = self.labels.get(&(name.clone(), pair.clone()));
        said.copied().unwrap_or_else(|| (chance(worker, task) < *accuracy) == *truth)
    }
}

/// A number from 0 to 1 that is the same each time.
fn chance(a: usize, b: usize) -> f64 {
    let mut it = (a as u64 + 1).wrapping_mul(0x9E37_79B9_7F4A_7C15)
        ^ (b as u64 + 7).wrapping_mul(0xD1B5_4A32_D192_ED03);
    for _ in 0..3 {
        it ^= it >> 33;
        it = it.wrapping_mul(0xFF51_AFD7_ED55_8CCD);
    }
    (it >> 11) as f64 / (1_u64 << 53) as f64
}

/// What became of one design.
struct Came {
    answers: i64,
    weighed: f64,
    majority: f64,
    stopped: Vec<String>,
    cost: Money,
}

async fn run(world: &World, data: &Data, design: (&str, i64, Option<Adaptive>)) -> Came {
    let ada = world.person(&format!("ada-{}", design.0)).await;
    let mut crew = Vec::new();
    for (name, _) in &data.crew {
        crew.push(world.person(&format!("{name}-{}", design.0)).await);
    }
    let row = |(at, (pair, truth)): (usize, &(String, bool))| NewTask {
        input: vec![("text".to_owned(), pair.clone())],
        gold: (at % GOLD_EVERY == 0).then(|| format!("{{\"same\":\"{}\"}}", word(*truth))),
        ..NewTask::default()
    };
    let posting = Posting {
        rows: data.tasks.iter().enumerate().map(row).collect(),
        answers_per_task: design.1,
        adaptive: design.2,
        price: Money::micros(100_000),
        form: FORM,
        ..Posting::default()
    };
    let project = world.open_project(ada, posting).await;
    let tasks = world.project_tasks(project).await;
    let place: HashMap<TaskId, usize> = tasks.iter().enumerate().map(|it| (*it.1, it.0)).collect();
    let before = world.money(ada).await;
    let mut stopped = BTreeMap::new();
    let mut idle = 0;
    for round in 0.. {
        let mut done = 0;
        for worker in 0..crew.len() {
            let who = (worker + round) % crew.len();
            if stopped.contains_key(&who) {
                continue;
            }
            let said = |task: TaskId| data.says(who, place[&task]);
            if let Some(id) = work(world, crew[who], project, said).await {
                world.accept(ada, id, None).await;
                done += 1;
            }
        }
        settle(world).await;
        for (at, worker) in crew.iter().enumerate() {
            if !stopped.contains_key(&at)
                && let Some(why) = stop(world, ada, project, *worker).await
            {
                stopped.insert(at, why);
            }
        }
        idle = if done == 0 { idle + 1 } else { 0 };
        if idle == 3 {
            break;
        }
    }
    let (weighed, majority, answers) = judged(world, data, project, &tasks).await;
    let cost = Money::micros(100_000 * answers);
    assert!(world.money(ada).await >= before, "nothing is taken beyond what was set aside");
    let name = |(at, why): (usize, String)| {
        format!("{} (right in {:.0} %): {why}", data.crew[at].0, 100.0 * data.crew[at].1)
    };
    let stopped = stopped.into_iter().map(name).collect();
    Came { answers, weighed, majority, stopped, cost }
}

/// How many are right by weight and by majority, and how many answers that took.
async fn judged(
    world: &World,
    data: &Data,
    project: ProjectId,
    tasks: &[TaskId],
) -> (f64, f64, i64) {
    let (mut right, mut most, mut all, mut answers) = (0, 0, 0, 0);
    for (at, task) in tasks.iter().enumerate() {
        let task = *task;
        let view = world.db.read(async move |tx| quality::task_view(tx, project, task).await).await;
        // A known answer that was never mixed in was never weighed; any other task was.
        if at % GOLD_EVERY == 0 {
            answers += view.map_or(0, |it| it.answers);
            continue;
        }
        let view = view.unwrap();
        answers += view.answers;
        let truth = word(data.tasks[at].1);
        let votes = view.voices.iter().filter(|it| it.picks["same"] == [truth]).count();
        all += 1;
        right += usize::from(view.verdicts[0].values == [truth]);
        most += usize::from(view.voices.len() < 2 * votes);
    }
    let share = |n: usize| n as f64 / f64::from(all);
    (share(right), share(most), answers)
}

fn word(is_same: bool) -> &'static str {
    if is_same { "yes" } else { "no" }
}

async fn work(
    world: &World,
    worker: AccountId,
    project: ProjectId,
    said: impl Fn(TaskId) -> bool,
) -> Option<market::AssignmentId> {
    world.wait(2_000);
    let claim = async move |tx: &mut Tx| assignments::claim(tx, worker, project, None).await;
    let claim = world.db.write(claim).await.ok()?;
    let mut answer = Answer::default();
    answer.put("same", Given::Text(word(said(claim.task)).to_owned()));
    let submit = async move |tx: &mut Tx| assignments::submit(tx, worker, claim.id, &answer).await;
    world.db.write(submit).await.unwrap().receipt().unwrap();
    Some(claim.id)
}

/// Lets the worker of the house catch up.
async fn settle(world: &World) {
    world.wait(10_000);
    while quality::catch_up(&world.db).await.unwrap() {}
    while figures::catch_up(&world.db).await.unwrap() {}
}

/// Stops a worker who is most probably right in fewer than six of ten.
async fn stop(
    world: &World,
    ada: AccountId,
    project: ProjectId,
    worker: AccountId,
) -> Option<String> {
    let line = async move |tx: &mut Tx| figures::worker(tx, project, worker).await;
    let line = world.db.read(line).await.ok()?;
    let (skill, error) = line.skill_ppm?;
    if line.counts.answers < 10 || 600_000 < skill + error {
        return None;
    }
    let why = format!(
        "likely right in {} % ± {} % after {} answers",
        skill / 10_000,
        error / 10_000,
        line.counts.answers
    );
    let reason = Reason::parse("reason", &why).unwrap();
    let exclude =
        async move |tx: &mut Tx| figures::exclude(tx, ada, project, worker, &reason).await;
    world.db.write(exclude).await.ok()?;
    Some(why)
}

#[tokio::test(flavor = "multi_thread")]
async fn real_pairs_cost_fewer_labels_and_are_as_right() {
    // Some minutes of real labels, so only where somebody asks for it.
    if std::env::var_os("MICKLE_TRIAL").is_none() {
        return;
    }
    let Some(folder) = folder() else {
        println!("skipped: ../shared/data/truth-inference is not there");
        return;
    };
    let data = Data::read(&folder);
    on_each_store(async |world| {
        let designs =
            [("adaptive", 2, Some(Adaptive::new(7, 95))), ("three", 3, None), ("five", 5, None)];
        println!(
            "\n{:10} {:>7} {:>8} {:>9} {:>9}",
            "design", "answers", "cost", "weighed", "majority"
        );
        let mut came = Vec::new();
        for design in designs {
            let it = run(&world, &data, design).await;
            println!(
                "{:10} {:>7} {:>8} {:>8.1}% {:>8.1}%",
                design.0,
                it.answers,
                it.cost.to_decimal(),
                100.0 * it.weighed,
                100.0 * it.majority
            );
            for line in &it.stopped {
                println!("           stopped {line}");
            }
            came.push(it);
        }
        // Five answers for each task buy another two in a hundred, for twice the labels.
        assert!(came[0].answers < came[1].answers, "fewer answers than fixed 3");
        assert!(came[1].weighed - 0.02 <= came[0].weighed, "and hardly less right");
    })
    .await;
}
