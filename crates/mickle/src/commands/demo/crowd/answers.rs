//! What a worker of the crowd answers: what the row holds as right, and now and then a slip.
//!
//! A cell under a field's name says what careful people answer: `pear`; either of several,
//! `pear|quince`; with weights, `yes*5|no`; any number between two, `3..9`; several picked
//! options, `bread+egg`. An empty cell is left open.

use forms::{Ask, Form};
use serde_json::{Map, Value, json};

use super::super::{
    chance::Chance,
    content::{Row, cell},
};

/// An answer as JSON, and how many of its fields are not as they should be.
#[derive(Debug)]
pub(super) struct Given {
    pub(super) json: String,
    pub(super) slips: i64,
}

/// `care` is how many fields of a hundred are right.
pub(super) fn give(form: &Form, row: &Row, care: i64, chance: &mut Chance) -> Given {
    let (mut answer, mut slips) = (Map::new(), 0);
    for field in form.fields() {
        let meant = pick(cell(row, &field.name), chance);
        if meant.is_empty() {
            continue;
        }
        let right = value(&field.ask, &meant);
        let given = if chance.percent(care) {
            right.clone()
        } else {
            slip(&field.ask, &meant, chance).unwrap_or_else(|| right.clone())
        };
        slips += i64::from(!is_right(&field.ask, cell(row, &field.name), &given));
        answer.insert(field.name.clone(), given);
    }
    Given { json: Value::Object(answer).to_string(), slips }
}

/// Whether careful people might say so, too.
fn is_right(ask: &Ask, cell: &str, given: &Value) -> bool {
    cell.contains("..") || cell.split('|').any(|it| value(ask, weight(it).0) == *given)
}

fn pick(cell: &str, chance: &mut Chance) -> String {
    let weighed: Vec<(&str, i64)> = cell.split('|').map(weight).collect();
    let mut rest = chance.below(weighed.iter().map(|it| it.1).sum());
    let found = weighed.iter().find(|it| {
        rest -= it.1;
        rest < 0
    });
    let text = found.map_or("", |it| it.0);
    match text.split_once("..").map(|(least, most)| (least.parse(), most.parse())) {
        Some((Ok(least), Ok(most))) => chance.between(least, most).to_string(),
        _ => text.to_owned(),
    }
}

fn weight(part: &str) -> (&str, i64) {
    let weighed = part.rsplit_once('*');
    let weighed = weighed.and_then(|(text, weight)| Some((text, weight.parse().ok()?)));
    weighed.unwrap_or((part, 1))
}

fn value(ask: &Ask, meant: &str) -> Value {
    match ask {
        Ask::Choices(_) => json!(meant.split('+').collect::<Vec<_>>()),
        _ => json!(meant),
    }
}

/// Another value than the right one, where the kind of field allows an easy one.
fn slip(ask: &Ask, meant: &str, chance: &mut Chance) -> Option<Value> {
    match ask {
        Ask::Choice(options) => {
            let others: Vec<_> = options.iter().filter(|it| it.value != meant).collect();
            chance.one_of(&others).map(|it| json!(it.value))
        }
        Ask::Choices(_) => {
            let all: Vec<&str> = meant.split('+').collect();
            (1 < all.len()).then(|| json!(all[1..]))
        }
        Ask::Number(_) => Some(json!(other_number(meant))),
        Ask::Rating(rule) => {
            let usual: i64 = meant.parse().ok()?;
            let other = usual + if chance.percent(50) { 1 } else { -1 };
            Some(json!(other.clamp(1, i64::from(rule.steps)).to_string()))
        }
        Ask::ShortText(_) | Ask::LongText(_) => Some(json!(mistyped(meant, chance))),
        Ask::Date(_) | Ask::Url | Ask::Email | Ask::File(_) => None,
    }
}

/// The same number with another last digit, as when one counts one too few.
fn other_number(meant: &str) -> String {
    let mut digits: Vec<char> = meant.chars().collect();
    if let Some(last) = digits.last_mut() {
        *last = match *last {
            '1'..='9' => char::from_digit(last.to_digit(10).unwrap_or(1) - 1, 10).unwrap_or('1'),
            _ => '1',
        };
    }
    digits.into_iter().collect()
}

/// A letter is lost, or two change places.
fn mistyped(meant: &str, chance: &mut Chance) -> String {
    let mut letters: Vec<char> = meant.chars().collect();
    if 3 < letters.len() {
        let at = 1 + chance.place(letters.len() - 2);
        if chance.percent(50) {
            letters.swap(at, at - 1);
        } else {
            letters.remove(at);
        }
    }
    letters.into_iter().collect()
}
