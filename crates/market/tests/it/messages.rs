//! Stories of messages: threads, read marks, files, limits, reports, and more time.

mod extensions;
mod files;
mod reports;
mod threads;

use std::collections::HashSet;

use base::{MessageText, Result, Rule};
use market::{
    AccountId, ProjectId,
    messages::{self, CODES, Letter, Refusal, Sent, Subject},
};
use store::Tx;

#[test]
fn every_refusal_has_a_sentence() {
    let told: HashSet<_> = CODES.iter().map(|(code, _)| *code).collect();
    assert_eq!(told.len(), CODES.len(), "a code is told twice");
    for refusal in Refusal::ALL {
        let (_, code) = refusal.verdict();
        assert!(told.contains(code), "{code}");
    }
}

fn letter(text: &str) -> Letter {
    Letter { text: MessageText::parse("text", text).unwrap(), files: Vec::new() }
}

/// A worker asks about a project.
async fn ask(tx: &mut Tx, worker: AccountId, project: ProjectId, text: &str) -> Result<Sent> {
    messages::say(tx, worker, Subject::Project(project), None, letter(text)).await
}
