//! The operator's desks: who finds which, what they show, and what staff can do there.

mod books;
mod desks;
mod doors;
mod letters;
mod log;
mod programs;
mod settings;
