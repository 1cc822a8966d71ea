use forms::Form;

use super::{compare, picked};

const FORM: &str = r#"{"items": [
    { "ask": "choice", "name": "what", "label": "What?", "required": false,
      "options": [{"value": "car", "label": "A car"}, {"value": "bus", "label": "A bus"}] },
    { "ask": "rating", "name": "clear", "label": "How clear?", "steps": 5, "required": false },
    { "ask": "short_text", "name": "why", "label": "Why?", "required": false }
]}"#;

fn compared(bodies: &[&str]) -> (Option<i64>, String, Vec<bool>) {
    let form = Form::from_json(FORM).unwrap();
    let answers: Vec<_> = bodies.iter().map(|it| picked(&form, it).unwrap()).collect();
    let it = compare(&answers);
    (it.agreement_ppm, it.votes, it.agrees)
}

#[test]
fn agreement_is_the_leaders_share_over_all_fields() {
    let car = r#"{"what": "car", "clear": 5, "why": "wheels"}"#;
    let other_car = r#"{"what": "car", "clear": 4, "why": "doors"}"#;
    let bus = r#"{"what": "bus", "clear": 5}"#;

    assert_eq!(compared(&[]), (None, String::new(), vec![]));
    // One answer agrees with nobody yet.
    assert_eq!(compared(&[car]), (None, "A car".to_owned(), vec![true]));
    assert_eq!(compared(&[car, car]), (Some(1_000_000), "A car ×2".to_owned(), vec![true, true]));
    // Two of three cars and two of three fives.
    let (share, votes, agrees) = compared(&[car, other_car, bus]);
    assert_eq!((share, votes.as_str()), (Some(666_666), "A car ×2, A bus ×1"));
    assert_eq!(agrees, [true, false, false]);
    // In a tie nobody is in the minority.
    assert_eq!(compared(&[r#"{"what": "car"}"#, r#"{"what": "bus"}"#]).2, [true, true]);
}
