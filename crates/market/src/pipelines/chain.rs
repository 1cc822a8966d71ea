//! The whole chain that a project stands in, for a picture of it.

use std::collections::BTreeMap;

use base::Result;
use store::{Tx, sql};

use super::{Pipeline, look, rows};
use crate::{AccountId, ProjectId, projects};

/// The most projects of a picture.
const MOST_NODES: usize = 24;

/// A project in the picture.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Node {
    pub project: ProjectId,
    pub title: String,
    pub state: projects::State,
    /// Tasks it has been given so far.
    pub tasks: i64,
    /// How many steps it stands behind a beginning, from 0.
    pub depth: usize,
}

/// A way between two of them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Link {
    pub pipeline: Pipeline,
    pub waiting: i64,
}

/// Projects in the order of their steps, and the ways between them. Empty where a project
/// stands for itself.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Chain {
    pub nodes: Vec<Node>,
    pub links: Vec<Link>,
}

/// The chain of a requester's project.
pub async fn chain(tx: &mut Tx, requester: AccountId, id: ProjectId) -> Result<Chain> {
    projects::of_requester(tx, requester, id).await?;
    let (mut depths, mut open) = (BTreeMap::from([(id, 0_usize)]), vec![id]);
    let mut ways: BTreeMap<_, Pipeline> = BTreeMap::new();
    while let Some(at) = open.pop() {
        let mut met = rows::from(tx, at).await?;
        met.extend(rows::into(tx, at).await?);
        for it in met {
            for end in [it.source, it.target] {
                if depths.len() < MOST_NODES && !depths.contains_key(&end) {
                    depths.insert(end, 0);
                    open.push(end);
                }
            }
            ways.insert(it.id, it);
        }
    }
    ways.retain(|_, it| depths.contains_key(&it.source) && depths.contains_key(&it.target));
    if ways.is_empty() {
        return Ok(Chain::default());
    }
    settle_depths(&mut depths, &ways);
    let mut chain = Chain::default();
    for (project, depth) in depths {
        chain.nodes.push(node(tx, project, depth).await?);
    }
    chain.nodes.sort_by_key(|it| (it.depth, it.project));
    for pipeline in ways.into_values() {
        let waiting = look::waiting(tx, &pipeline).await?;
        chain.links.push(Link { pipeline, waiting });
    }
    Ok(chain)
}

/// Moves each project behind all that feed it. There are no circles, so this ends.
fn settle_depths<K>(depths: &mut BTreeMap<ProjectId, usize>, ways: &BTreeMap<K, Pipeline>) {
    for _ in 0..MOST_NODES {
        for it in ways.values() {
            let behind = depths[&it.source] + 1;
            if depths[&it.target] < behind {
                depths.insert(it.target, behind);
            }
        }
    }
}

async fn node(tx: &mut Tx, project: ProjectId, depth: usize) -> Result<Node> {
    let select = sql("select v.title, p.state, p.positions from project p
                      join project_version v on v.project = p.id and v.version = p.version
                      where p.id = $1");
    let row = tx.one(select.bind(project)).await?;
    let (title, state) = (row.get("title")?, row.get("state")?);
    Ok(Node { project, title, state, tasks: row.get("positions")?, depth })
}
