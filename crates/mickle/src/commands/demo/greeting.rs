//! What the demonstration says on the screen: who can sign in, and how.

use std::path::Path;

use anyhow::Result;

use super::people::{self, PASSWORD, Part, Person};

/// Where the market is, and whom it introduces; API keys come from a file.
pub(super) fn greet(url: &str, keys: &Path) -> Result<()> {
    println!("\nMickle is at {url}");
    println!("\nEverybody's password is:  {PASSWORD}\n");
    let told: Vec<Person> = people::cast()?.into_iter().filter(|it| !it.who.is_empty()).collect();
    list(&told);
    println!("\n`mickle demo --people` lists everybody else.");
    if let Ok(keys) = std::fs::read_to_string(keys) {
        println!("\nAPI keys, for {url}/api/v1/openapi.json:\n\n{keys}");
    }
    println!("The passwords are public: keep this market on your own machine.");
    Ok(())
}

/// A line for each person.
pub(super) fn list(people: &[Person]) {
    for person in people {
        let part = match person.part {
            Part::Staff => "",
            Part::Requester(_) => "requester: ",
            Part::Worker(_) => "worker: ",
        };
        println!("  {:<26} {:<18} {part}{}", person.email(), person.name, person.who);
    }
}
