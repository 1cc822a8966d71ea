//! What must hold whatever the labels: of order, of copies, of agreement, of likelihood.

use proptest::prelude::*;
use rand::{RngExt, SeedableRng, rngs::SmallRng, seq::SliceRandom};

use super::made;
use crate::{
    Apart, Coin, Coins, DawidSkene, Fault, Gold, Label, Labels, Matrix, Method, OneCoin, Outcome,
    Sets, Tagged, Tags, binary_relevance, dawid_skene, nearest_set, one_coin, two_coins,
};

const TASKS: u32 = 12;
const WORKERS: u32 = 6;
const CLASSES: u32 = 3;

/// Shrinking a list of labels ends soon; what failed is printed, not kept in a file.
pub(super) fn config() -> ProptestConfig {
    ProptestConfig { failure_persistence: None, max_shrink_iters: 300, ..ProptestConfig::default() }
}

fn lists() -> impl Strategy<Value = Vec<Label>> {
    let label = (0..TASKS, 0..WORKERS, 0..CLASSES);
    let label = label.prop_map(|(task, worker, class)| Label { task, worker, class });
    prop::collection::vec(label, 1..80)
}

fn pack(list: &[Label]) -> Labels {
    Labels::new(TASKS as usize, WORKERS as usize, CLASSES as usize, list).unwrap()
}

fn sets() -> impl Strategy<Value = Vec<Tagged>> {
    let tagged = (0..TASKS, 0..WORKERS, prop::collection::vec(0..CLASSES, 0..4));
    let tagged = tagged.prop_map(|(task, worker, classes)| Tagged { task, worker, classes });
    prop::collection::vec(tagged, 1..60)
}

/// Where each number goes.
fn shuffled(n: u32, seed: u64) -> Vec<u32> {
    let mut order: Vec<u32> = (0..n).collect();
    order.shuffle(&mut SmallRng::seed_from_u64(seed));
    order
}

fn renamed(list: &[Label], tasks: &[u32], workers: &[u32], classes: &[u32]) -> Vec<Label> {
    let label = |it: &Label| Label {
        task: tasks[it.task as usize],
        worker: workers[it.worker as usize],
        class: classes[it.class as usize],
    };
    list.iter().map(label).collect()
}

fn near(a: &Matrix, b: &Matrix, tasks: &[u32], classes: &[u32]) -> bool {
    a.rows().zip(tasks).all(|(row, task)| {
        let other = b.row(*task as usize);
        row.iter().zip(classes).all(|(it, class)| (it - other[*class as usize]).abs() < 1e-6)
    })
}

fn never_falls(trace: &[f64]) -> bool {
    trace.windows(2).all(|it| it[0] - 1e-7 * (1.0 + it[0].abs()) <= it[1])
}

/// Few iterations, so that rounding does not grow where a task is undecided.
fn models(labels: &Labels) -> [Outcome; 4] {
    let gold = Gold::default();
    let few = DawidSkene { iterations: 8, ..DawidSkene::default() };
    let few_coins = OneCoin { iterations: 8, ..OneCoin::default() };
    [
        Method::Majority.run(labels, &gold, 0).unwrap(),
        dawid_skene(labels, &gold, few),
        one_coin(labels, &gold, few_coins),
        crate::glad(labels, &gold, crate::Glad { iterations: 8, ..crate::Glad::default() }),
    ]
}

fn set_models(sets: &Sets) -> Vec<Tags> {
    let few = |coin| Coins { iterations: 8, coin, ..Coins::default() };
    vec![
        binary_relevance(sets, Method::Majority, 0).unwrap(),
        two_coins(sets, few(Coin::One)),
        two_coins(sets, few(Coin::Two)),
        nearest_set(sets, Apart::Jaccard),
        nearest_set(sets, Apart::Masi),
    ]
}

proptest! {
    #![proptest_config(config())]

    /// The order of rows, and the numbers of tasks, workers and classes, change nothing.
    #[test]
    fn order_and_names_change_nothing(list in lists(), seed in any::<u64>()) {
        let (tasks, classes) = (shuffled(TASKS, seed), shuffled(CLASSES, seed + 1));
        let mut other = renamed(&list, &tasks, &shuffled(WORKERS, seed / 2), &classes);
        other.shuffle(&mut SmallRng::seed_from_u64(seed));
        let plain = models(&pack(&list));
        for (at, (a, b)) in plain.iter().zip(models(&pack(&other))).enumerate() {
            prop_assert!(near(&a.posterior, &b.posterior, &tasks, &classes), "model {at}");
        }
    }

    /// The same for sets; of ties the first class in order wins in nearest sets, so classes stay.
    #[test]
    fn order_changes_no_set(list in sets(), seed in any::<u64>()) {
        let tasks = shuffled(TASKS, seed);
        let workers = shuffled(WORKERS, seed / 2);
        let classes: Vec<u32> = (0..CLASSES).collect();
        let mut other = list.clone();
        for it in &mut other {
            it.task = tasks[it.task as usize];
            it.worker = workers[it.worker as usize];
        }
        other.shuffle(&mut SmallRng::seed_from_u64(seed));
        let pack = |list| Sets::new(12, 6, 3, list).unwrap();
        let plain = set_models(&pack(list));
        for (at, (a, b)) in plain.iter().zip(set_models(&pack(other))).enumerate() {
            prop_assert!(near(&a.posterior, &b.posterior, &tasks, &classes), "model {at}");
        }
    }

    /// A copy of every task teaches nothing new of workers to the methods without priors, and
    /// each copy has the posterior of its model.
    #[test]
    fn copies_of_all_tasks_change_nothing(list in lists()) {
        let copy = |it: &Label| Label { task: it.task + TASKS, ..*it };
        let twice: Vec<Label> = list.iter().copied().chain(list.iter().map(copy)).collect();
        let twice = Labels::new(24, 6, 3, &twice).unwrap();
        let once = pack(&list);
        // Later iterations keep a least count, which is no larger for copies.
        let exact = DawidSkene { iterations: 1, ..DawidSkene::default() };
        let coin = OneCoin { tolerance: -1.0, iterations: 3, trust: 0.0 };
        let gold = Gold::default();
        let by = |labels: &Labels| [
            Method::Majority.run(labels, &gold, 0).unwrap(),
            Method::Wawa.run(labels, &gold, 0).unwrap(),
            Method::ZeroBased.run(labels, &gold, 0).unwrap(),
            dawid_skene(labels, &gold, exact),
            one_coin(labels, &gold, coin),
        ];
        for (at, (a, b)) in by(&once).into_iter().zip(by(&twice)).enumerate() {
            for copy in [0, TASKS] {
                let tasks: Vec<u32> = (copy..copy + TASKS).collect();
                prop_assert!(near(&a.posterior, &b.posterior, &tasks, &[0, 1, 2]), "method {at}");
            }
        }
    }

    /// What all say of every task is the answer, by every method.
    #[test]
    fn what_all_say_is_the_answer(
        truth in prop::collection::vec(0_u32..2, 2..20),
        workers in 1_u32..7,
        more in 0_u32..4,
    ) {
        let classes = if more < 2 { 2 } else { more };
        let label = |task, worker| Label { task, worker, class: truth[task as usize] };
        let tasks = u32::try_from(truth.len()).unwrap();
        let list: Vec<Label> =
            (0..tasks).flat_map(|task| (0..workers).map(move |it| label(task, it))).collect();
        let labels = Labels::new(truth.len(), workers as usize, classes as usize, &list).unwrap();
        let gold = Gold::new(truth.len(), [(0, truth[0])]);
        for method in Method::ALL.into_iter().filter(|it| classes == 2 || *it != Method::Kos) {
            // Messages pass between the tasks of a worker; one worker has nobody to agree with.
            if workers == 1 && method == Method::Kos {
                continue;
            }
            let best = method.run(&labels, &gold, 5).unwrap().labels();
            let is_right = best.iter().zip(&truth).all(|it| *it.0 == *it.1 as usize);
            prop_assert!(is_right, "{} {best:?}", method.name());
        }
        let tagged = list.iter().map(|it| Tagged {
            task: it.task,
            worker: it.worker,
            classes: (0..=it.class).collect(),
        });
        let sets = Sets::new(truth.len(), workers as usize, classes as usize, tagged.collect());
        // A model may doubt a worker who is alone.
        let models = if workers == 1 { 1 } else { 5 };
        for (at, found) in set_models(&sets.unwrap()).into_iter().enumerate().take(models) {
            for (set, class) in found.sets.iter().zip(&truth) {
                prop_assert_eq!(set, &(0..=*class).collect::<Vec<_>>(), "model {}", at);
            }
        }
    }

    /// No iteration makes the labels less likely, with the usual options and known answers too.
    #[test]
    fn likelihood_never_falls_with_priors(list in lists(), known in any::<bool>()) {
        let labels = pack(&list);
        let gold = Gold::new(12, known.then_some((list[0].task, 1)));
        for method in [Method::DawidSkene, Method::OneCoin, Method::Glad] {
            let trace = method.run(&labels, &gold, 0).unwrap().log_likelihood;
            prop_assert!(never_falls(&trace), "{} {trace:?}", method.name());
        }
    }

    #[test]
    fn likelihood_of_sets_never_falls(list in sets(), known in any::<bool>()) {
        let mut sets = Sets::new(12, 6, 3, list).unwrap();
        if known {
            sets.know(3, vec![1]).unwrap();
        }
        for coin in [Coin::One, Coin::Two] {
            let exact = Coins { tolerance: -1.0, iterations: 30, coin, ..Coins::default() };
            let found = two_coins(&sets, exact);
            prop_assert!(never_falls(&found.log_likelihood), "{:?}", found.log_likelihood);
            prop_assert!(found.posterior.rows().flatten().all(|it| (0.0..=1.0).contains(it)));
        }
        for found in set_models(&sets) {
            for it in found.skills.iter().chain(found.rates.iter().map(|it| &it.hits)) {
                prop_assert!((0.0..=1.0).contains(&it.value) && it.error.is_finite(), "{it:?}");
            }
        }
    }
}

/// Two markets that share no worker and no task are judged as each alone would be.
#[test]
fn parts_that_never_meet_are_answered_apart() {
    let (labels, truth) = made((120, 10, 2, 5), |_| 0.85);
    let mut list: Vec<Label> = labels.iter().collect();
    let far = |it: &Label| Label { task: it.task + 120, worker: it.worker + 10, class: it.class };
    list.extend(labels.iter().map(|it| far(&it)));
    let both = Labels::new(240, 20, 2, &list).unwrap();
    let gold = Gold::new(240, [(0, truth[0]), (1, truth[1])]);
    for method in Method::ALL {
        let best = method.run(&both, &gold, 1).unwrap().labels();
        let right =
            best.iter().zip(truth.iter().chain(&truth)).filter(|it| *it.0 == *it.1 as usize);
        // Gold of one part says nothing of the workers of the other, where all weigh the same.
        assert!(222 <= right.count(), "{}", method.name());
    }
}

/// As many classes as labels, one worker for all tasks, one task for all workers.
#[test]
fn odd_sizes_have_an_answer() {
    let diagonal = |it: u32| Label { task: it % 500, worker: it % 7, class: it };
    let one_worker = |it: u32| Label { task: it, worker: 0, class: it % 5 };
    let one_task = |it: u32| Label { task: 0, worker: it, class: it % 5 };
    let lists: [Vec<Label>; 3] = [
        (0..2_000).map(diagonal).collect(),
        (0..2_000).map(one_worker).collect(),
        (0..2_000).map(one_task).collect(),
    ];
    let sizes = [(500, 7, 2_000), (2_000, 1, 5), (1, 2_000, 5)];
    for (list, (tasks, workers, classes)) in lists.iter().zip(sizes) {
        let labels = Labels::new(tasks, workers, classes, list).unwrap();
        let gold = Gold::new(tasks, [(0, 0)]);
        for method in Method::ALL {
            match method.run(&labels, &gold, 1) {
                Ok(outcome) => {
                    let mut cells = outcome.posterior.rows().flatten();
                    assert!(cells.all(|it| (0.0..=1.0).contains(it)), "{}", method.name());
                }
                Err(fault) => assert_eq!(fault, Fault::NotBinary, "{}", method.name()),
            }
        }
    }
    let mut dice = SmallRng::seed_from_u64(2);
    let worker = dice.random_range(0..3);
    let lone = Tagged { task: 1, worker, classes: vec![] };
    let sets = Sets::new(3, 3, 2, vec![lone]).unwrap();
    assert!(set_models(&sets).iter().all(|it| it.sets.iter().all(Vec::is_empty)));
}
