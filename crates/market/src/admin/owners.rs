//! Whose an account is: names for the ids that the books and the log hold.

use std::collections::BTreeMap;

use base::Result;
use store::{Tx, sql};

use crate::{
    AccountId,
    ledger::{Kind, Name},
};

/// The names of people, for those that there are.
pub async fn names(tx: &mut Tx, people: Vec<AccountId>) -> Result<BTreeMap<AccountId, String>> {
    let mut names = BTreeMap::new();
    for id in people {
        if names.contains_key(&id) {
            continue;
        }
        let select = sql("select name from account where id = $1");
        if let Some(row) = tx.find(select.bind(id)).await? {
            names.insert(id, row.get("name")?);
        }
    }
    Ok(names)
}

/// In a person's words, whose a ledger account is: a name or a project's title.
pub async fn owner(tx: &mut Tx, name: &Name) -> Result<Option<String>> {
    let select = match Kind::parse(name.kind()) {
        Some(Kind::Available) => sql("select name as owner from account where id = $1"),
        Some(Kind::Escrow) => sql("select v.title as owner from project p
                                   join project_version v on v.project = p.id
                                                         and v.version = p.version
                                   where p.id = $1"),
        Some(Kind::Payout) => sql("select a.name as owner from payout p
                                   join account a on a.id = p.account where p.id = $1"),
        Some(Kind::World | Kind::Fees) | None => return Ok(None),
    };
    let row = tx.find(select.bind(name.owner().to_owned())).await?;
    row.map(|it| it.get("owner")).transpose()
}
