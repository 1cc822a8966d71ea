use super::*;

/// Numbers that look like chance and are always the same.
fn dice(seed: u64) -> impl FnMut(u64) -> u64 {
    let mut state = seed;
    move |sides| {
        state =
            state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (state >> 33) % sides
    }
}

/// Sixty tasks of three options, answered by nine honest workers who err in one of eight, and by
/// whoever else is told what is right and says what.
fn sample(others: &[&dyn Fn(usize, usize) -> usize]) -> Sample {
    let values = ["a", "b", "c"];
    let options = values.map(|it| (it.to_owned(), it.to_uppercase())).to_vec();
    let field = Field { name: "what".to_owned(), question: String::new(), is_many: false, options };
    let mut roll = dice(7);
    let task = |position: usize| Task {
        position: i64::try_from(position).unwrap() + 1,
        input: format!("{{\"text\": \"picture {position}\"}}"),
        known: Picks::new(),
    };
    let mut answers = Vec::new();
    for at in 0..60 {
        let right = usize::try_from(roll(3)).unwrap();
        let honest = (0..9_usize).filter(|worker| (at + worker).is_multiple_of(2)).map(|worker| {
            let slip = if roll(8) == 0 { 1 + usize::try_from(roll(2)).unwrap() } else { 0 };
            (worker, (right + slip) % 3)
        });
        let honest: Vec<_> = honest.collect();
        let odd = others.iter().zip(9..).map(|(says, worker)| (worker, says(at, right)));
        for (worker, class) in honest.into_iter().chain(odd) {
            let picks = Picks::from([("what".to_owned(), vec![values[class].to_owned()])]);
            answers.push((at, worker, picks));
        }
    }
    let workers = (0..9 + others.len())
        .map(|n| (AccountId::new(base::Timestamp::from_millis(1), n as u128), format!("w{n}")));
    Sample {
        project: ProjectId::new(base::Timestamp::from_millis(1), 0),
        known_of: 0,
        fields: vec![field],
        tasks: (0..60).map(task).collect(),
        workers: workers.collect(),
        answers,
    }
}

/// What was found, by the number of the worker.
fn found(sample: &Sample) -> Vec<(Kind, usize)> {
    let number = |it: &Finding| sample.workers.iter().position(|w| w.0 == it.worker).unwrap();
    let mut all: Vec<_> = findings(sample).iter().map(|it| (it.kind, number(it))).collect();
    all.sort_unstable();
    all
}

#[test]
fn honest_workers_raise_nothing() {
    assert_eq!(found(&sample(&[])), []);
    assert_eq!(found(&sample(&[&|_, right| right, &|_, right| right])), [], "who is always right");
}

#[test]
fn who_does_not_look_is_found_with_tasks_and_answers() {
    let sample = sample(&[&|at, _| ((at * 2_654_435_761) >> 9) % 3]);
    assert_eq!(found(&sample), [(Kind::Spam, 9)]);
    let evidence = &findings(&sample)[0].evidence;
    assert!(evidence["knows_ppm"].as_i64().unwrap() < 200_000, "{evidence}");
    let first = &evidence["tasks"][0];
    assert!(first["data"].as_str().unwrap().starts_with("picture"), "{first}");
    assert!(["A", "B", "C"].contains(&first["said"].as_str().unwrap()));
    assert_eq!(evidence["tasks"].as_array().unwrap().len(), NAMED);
}

#[test]
fn who_answers_in_rows_is_found_by_the_order() {
    let sample = sample(&[&|at, _| at / 20]);
    assert!(found(&sample).contains(&(Kind::Lines, 9)), "{:?}", found(&sample));
    let lines = findings(&sample).into_iter().find(|it| it.kind == Kind::Lines).unwrap();
    assert_eq!(
        (lines.evidence["longest"].as_i64(), lines.evidence["runs"].as_i64()),
        (Some(20), Some(3))
    );
}

#[test]
fn two_who_are_wrong_together_are_each_told_beside_the_other() {
    let copied =
        |at: usize, right: usize| if at.is_multiple_of(3) { (right + 1) % 3 } else { right };
    let sample = sample(&[&copied, &copied]);
    let found = found(&sample);
    assert_eq!(found, [(Kind::Together, 9), (Kind::Together, 10)]);
    let first = findings(&sample).remove(0);
    assert_eq!(first.evidence["name"], "w10");
    assert!(10 <= first.evidence["together"].as_i64().unwrap(), "{}", first.evidence);
}
