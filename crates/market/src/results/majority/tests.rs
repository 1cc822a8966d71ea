use super::{Kind, Tally, share};

/// Value, votes and agreement.
type Told = (&'static str, &'static str, &'static str);

fn words(text: &str) -> Vec<String> {
    text.split(' ').map(str::to_owned).collect()
}

/// Counts answers to one field; value, votes and agreement of its outcome.
fn outcome(kind: Kind, answers: &[&str]) -> (String, String, String) {
    let mut tally = Tally::new(std::iter::once(kind));
    for answer in answers {
        tally.add(std::iter::once((*answer).to_owned()));
    }
    assert_eq!(tally.answers as usize, answers.len());
    let outcome = tally.outcomes().next().unwrap();
    (outcome.value, outcome.votes, outcome.agreement)
}

#[test]
fn a_choice_goes_to_the_majority_and_a_tie_to_all_its_leaders() {
    let rows: &[(&[&str], Told)] = &[
        (&[], ("", "", "")),
        (&["", ""], ("", "", "")),
        (&["no"], ("no", "1", "1")),
        (&["no", "yes", "no"], ("no", "2", "0.6667")),
        (&["no", "yes"], ("yes|no", "1", "0.5")),
        (&["maybe", "yes", "no"], ("yes|no|maybe", "1", "0.3333")),
        // Who left the field empty has no vote.
        (&["yes", "", ""], ("yes", "1", "1")),
        // An option that no form knows any more.
        (&["gone", "gone", "yes"], ("gone", "2", "0.6667")),
    ];
    for (answers, (value, votes, agreement)) in rows {
        let found = outcome(Kind::Choice(words("yes no maybe")), answers);
        let expected = ((*value).to_owned(), (*votes).to_owned(), (*agreement).to_owned());
        assert_eq!(found, expected, "{answers:?}");
    }
}

#[test]
fn of_choices_stays_what_more_than_half_picked() {
    let rows: &[(&[&str], &str)] = &[
        (&[], ""),
        (&["a|b"], "a|b"),
        (&["b|a", "b", "c"], "b"),
        (&["a", "b"], ""),
        (&["c|a", "a", "c", ""], "a|c"),
    ];
    for (answers, expected) in rows {
        let (value, votes, agreement) = outcome(Kind::Choices(words("a b c")), answers);
        assert_eq!(value, *expected, "{answers:?}");
        assert_eq!((votes, agreement), (String::new(), String::new()));
    }
}

#[test]
fn everything_else_is_listed_in_order() {
    assert_eq!(outcome(Kind::Other, &["b", "", "a", "b"]).0, "b|a|b");
    assert_eq!(outcome(Kind::File, &["5", "3"]).0, "5|3");
}

#[test]
fn shares_have_four_decimals_at_most() {
    let rows = [(0, 3, "0"), (1, 3, "0.3333"), (2, 3, "0.6667"), (1, 8, "0.125"), (3, 3, "1")];
    for (part, whole, expected) in rows {
        assert_eq!(share(part, whole), expected);
    }
    assert_eq!(share(1, 20_000), "0.0001");
}
