use std::collections::BTreeMap;

use forms::Form;

use super::{
    belief::{Known, NEWCOMER, believe},
    gold::known,
    learn::{Given, learn},
    picks::{Field, fields_of},
    tally::step_of,
};

fn field(is_many: bool) -> Field {
    let option = |it: &str| (it.to_owned(), it.to_owned());
    Field {
        name: "same".to_owned(),
        question: String::new(),
        is_many,
        options: vec![option("yes"), option("no")],
    }
}

fn words(them: &[&str]) -> Vec<String> {
    them.iter().map(|it| (*it).to_owned()).collect()
}

#[test]
fn newcomers_who_agree_are_believed_the_more_the_more_they_are() {
    let yes = words(&["yes"]);
    let sure = |n: usize| {
        let answers = vec![(None, yes.as_slice()); n];
        believe(&field(false), &Known::default(), &answers).confidence
    };
    assert!((sure(1) - NEWCOMER).abs() < 1e-9);
    assert!(sure(2) < 0.95 && 0.95 < sure(3), "{} {}", sure(2), sure(3));
}

#[test]
fn who_is_known_to_be_good_outweighs_two_newcomers() {
    let (yes, no) = (words(&["yes"]), words(&["no"]));
    let good = BTreeMap::from([("yes".to_owned(), 0.96), ("no".to_owned(), 0.96)]);
    let answers = vec![(Some(&good), yes.as_slice()), (None, &no), (None, &no)];
    let told = believe(&field(false), &Known::default(), &answers);
    assert_eq!(told.values, ["yes"]);
    assert!(told.confidence < 0.95);
}

#[test]
fn of_several_options_each_is_a_question_of_its_own() {
    let (both, one) = (words(&["no", "yes"]), words(&["yes"]));
    let answers = vec![(None, both.as_slice()), (None, &one), (None, &one)];
    let told = believe(&field(true), &Known::default(), &answers);
    assert_eq!(told.values, ["yes"]);
    // Three said yes, and two of three left no: the least sure option counts.
    assert!((told.confidence - 0.75).abs() < 1e-9, "{}", told.confidence);
}

#[test]
fn who_guesses_is_found_out_and_weighs_nothing() {
    let (yes, no) = (words(&["yes"]), words(&["no"]));
    let mut given = Vec::new();
    for task in 0..60 {
        let right = if task % 2 == 0 { &yes } else { &no };
        for worker in 0..3 {
            given.push(Given { task, worker, values: right });
        }
        // One who always says yes.
        given.push(Given { task, worker: 3, values: &yes });
    }
    let learned = learn(&field(false), 60, 4, &given, &BTreeMap::new());
    let learned = learned.expect("labels that fit").expect("a field with labels");
    let of = |worker: usize| learned.workers[worker].clone().expect("a worker with labels");
    assert!(0.9 < of(0).skill && 0.9 < of(0).worth["yes"], "{:?}", of(0));
    assert!(of(3).skill < 0.6 && of(3).worth["yes"] < 0.56, "{:?}", of(3));
    assert!(of(3).error < 0.1);
}

#[test]
fn known_answers_tell_who_is_right_where_most_are_wrong() {
    let (yes, no) = (words(&["yes"]), words(&["no"]));
    let mut given = Vec::new();
    for task in 0..30 {
        given.push(Given { task, worker: 0, values: if task % 2 == 0 { &yes } else { &no } });
        given.push(Given { task, worker: 1, values: &yes });
        given.push(Given { task, worker: 2, values: &yes });
    }
    let gold = (0..20).map(|it| (it, if it % 2 == 0 { yes.clone() } else { no.clone() }));
    let learned = learn(&field(false), 30, 3, &given, &gold.collect());
    let learned = learned.expect("labels that fit").expect("a field with labels");
    let skill = |worker: usize| learned.workers[worker].as_ref().map_or(0.0, |it| it.skill);
    assert!(skill(1) + 0.2 < skill(0), "{} {}", skill(0), skill(1));
}

#[test]
fn confidences_fall_into_their_steps() {
    for (ppm, step) in [(0, 0), (499_999, 0), (500_000, 1), (949_999, 5), (950_000, 6)] {
        assert_eq!(step_of(ppm), step, "{ppm}");
    }
    assert_eq!(step_of(1_000_000), 7);
}

#[test]
fn what_is_known_is_read_by_value_or_label_and_only_where_it_is_one() {
    let form = |items: &str| Form::from_json(&format!("{{\"items\": [{items}]}}")).unwrap();
    let ask = |ask: &str, name: &str| {
        format!(
            r#"{{"ask": "{ask}", "name": "{name}", "label": "Which?",
                "options": [{{"value": "y", "label": "Yes"}}, {{"value": "n", "label": "No"}}]}}"#
        )
    };
    let both = form(&format!("{}, {}", ask("choice", "same"), ask("choices", "tags")));
    let read = |form: &Form, gold: &str| known(Some(form), &fields_of(form), Some(gold));
    let found = read(&both, r#"{"same": "yes", "tags": "No|y", "_why": "Look."}"#);
    assert_eq!(found["same"], ["y"]);
    assert_eq!(found["tags"], ["n", "y"]);
    assert!(!read(&both, r#"{"same": ["y", "n"]}"#).contains_key("same"), "either is right");
    assert!(read(&both, r#"{"same": "maybe"}"#).is_empty(), "it does not fit the form");
    let only = read(&form(&ask("choice", "same")), r#"{"": "No"}"#);
    assert_eq!(only["same"], ["n"]);
}
