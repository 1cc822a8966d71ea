use super::{Heard, Vote, heard, said};
use crate::pipelines::Judgement;

fn vote(n: u64, says: Option<Judgement>, why: &str) -> Vote {
    Vote {
        assignment: crate::AssignmentId::new(base::Timestamp::from_millis(1), n.into()),
        worker: crate::AccountId::new(base::Timestamp::from_millis(1), n.into()),
        worker_name: "Ada".to_owned(),
        says,
        why: why.to_owned(),
    }
}

/// What is recorded can be taken apart again, however many checked it.
#[test]
fn a_recorded_sentence_is_heard() {
    for judgement in Judgement::ALL.iter().copied() {
        let one = [vote(1, Some(judgement), "")];
        let text = said(judgement, &one);
        let found = Heard { judgement, n: 1, of: 1, reasons: "" };
        assert_eq!(heard(&text), Some(found), "{text}");

        let three = [
            vote(1, Some(judgement), "Too short."),
            vote(2, Some(judgement), ""),
            vote(3, None, "?"),
        ];
        let text = said(judgement, &three);
        let found = Heard { judgement, n: 2, of: 3, reasons: "“Too short.”" };
        assert_eq!(heard(&text), Some(found), "{text}");
    }
    assert_eq!(heard("It is too short."), None);
    assert_eq!(
        heard("Many of you people who checked your answer independently accepted it."),
        None
    );
}
