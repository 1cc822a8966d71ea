//! A market ready for load: workers with keys and one open project, for trials over HTTP.

use base::Money;
use market::{
    AccountId, ProjectId,
    accounts::{Role, Scope},
};
use store::{Clock, Db};

use crate::{Posting, World};

/// What a trial works with.
#[derive(Debug, Clone)]
pub struct Seeded {
    pub project: ProjectId,
    pub requester: AccountId,
    /// Secrets of API keys.
    pub requester_key: String,
    pub worker_keys: Vec<String>,
}

/// How large the market is.
#[derive(Debug, Clone, Copy)]
pub struct Size {
    pub workers: usize,
    pub tasks: usize,
    pub answers_per_task: i64,
}

/// Fills a migrated store, on the system's clock.
pub async fn seed(db: &Db, size: Size) -> Seeded {
    let world = World { db: db.clone(), clock: Clock::System, folder: std::env::temp_dir() };
    let requester = world.requester("rita", Money::units(1)).await;
    world.staff("mo", Role::Moderator).await;
    let most = market::settings::UNREVIEWED_MOST;
    world.write(async move |tx| market::settings::set(tx, None, most.name, "10000").await).await;
    let posting = Posting {
        tasks: size.tasks,
        answers_per_task: size.answers_per_task,
        price: Money::cents(10),
        ..Posting::default()
    };
    let project = world.open_project(requester, posting).await;
    let requester_key = world.key(requester, Scope::ALL).await;
    let mut worker_keys = Vec::new();
    for n in 0..size.workers {
        let worker = world.person(&format!("worker{n}")).await;
        worker_keys.push(world.key(worker, Scope::ALL).await);
    }
    Seeded { project, requester, requester_key, worker_keys }
}
