//! What a requester spent in a month: topped up, set aside, paid, given, returned; by project.
//!
//! Invariant: every figure is a sum of ledger entries, so that what was there at the beginning
//! and everything in between make exactly what is there at the end.

use std::collections::BTreeMap;

use base::{Day, Money, Result, Timestamp};
use store::{Row, Sql, Tx, sql};

use crate::{AccountId, ProjectId, ledger::Name};

/// The most projects of one statement.
const MOST: i64 = 1_000;

/// A calendar month, in UTC.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Month {
    pub year: i64,
    /// From 1.
    pub month: i64,
}

impl Month {
    /// The month of a moment.
    pub fn of(at: Timestamp) -> Self {
        let (year, month, _) = at.day().date();
        Self { year, month }
    }

    /// Reads `2026-11`.
    pub fn parse(text: &str) -> Option<Self> {
        let (year, month, _) = Day::parse(&format!("{text}-01"))?.date();
        Some(Self { year, month })
    }

    #[must_use]
    pub fn before(self) -> Self {
        match self.month {
            1 => Self { year: self.year - 1, month: 12 },
            n => Self { year: self.year, month: n - 1 },
        }
    }

    #[must_use]
    pub fn after(self) -> Self {
        match self.month {
            12 => Self { year: self.year + 1, month: 1 },
            n => Self { year: self.year, month: n + 1 },
        }
    }

    pub fn first_day(self) -> Day {
        Day::from_date(self.year, self.month, 1)
    }

    /// From its first moment to the first one of the next month.
    fn span(self) -> (Timestamp, Timestamp) {
        (self.first_day().start(), self.after().first_day().start())
    }
}

impl std::fmt::Display for Month {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{:04}-{:02}", self.year, self.month)
    }
}

/// What one project cost in a month. Nothing here is negative.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct ProjectBill {
    pub title: String,
    /// Put into escrow, and returned from it.
    pub put: Money,
    pub returned: Money,
    /// Answers that were accepted, what they cost, and how much of it is the platform's share.
    pub answers: i64,
    pub paid: Money,
    pub fee: Money,
    pub bonuses: Money,
}

/// A requester's month.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Bill {
    pub month: Month,
    /// What was available at its beginning and at its end.
    pub opening: Money,
    pub closing: Money,
    pub topped_up: Money,
    /// Everything that has nothing to do with ordering: what one earned, payouts, corrections.
    /// Below zero when more went than came.
    pub other: Money,
    pub projects: Vec<(ProjectId, ProjectBill)>,
}

impl Bill {
    /// The projects added up.
    pub fn sum(&self) -> ProjectBill {
        let mut sum = ProjectBill::default();
        for (_, it) in &self.projects {
            sum.put = add(sum.put, it.put);
            sum.returned = add(sum.returned, it.returned);
            sum.answers += it.answers;
            sum.paid = add(sum.paid, it.paid);
            sum.fee = add(sum.fee, it.fee);
            sum.bonuses = add(sum.bonuses, it.bonuses);
        }
        sum
    }
}

/// What a requester spent in a month.
pub async fn bill(tx: &mut Tx, requester: AccountId, month: Month) -> Result<Bill> {
    let (from, to) = month.span();
    let own = Name::available(requester).to_string();
    let mut it = Bill {
        month,
        opening: balance(tx, &own, from).await?,
        closing: balance(tx, &own, to).await?,
        topped_up: Money::ZERO,
        other: Money::ZERO,
        projects: Vec::new(),
    };
    let mut projects: BTreeMap<ProjectId, ProjectBill> = BTreeMap::new();
    for row in moved(tx, &own, requester, from, to).await? {
        let (kind, amount): (String, Money) = (row.get("kind")?, row.get("amount")?);
        let project: Option<ProjectId> = row.get("project")?;
        let given = amount.is_negative();
        match (kind.as_str(), project) {
            ("escrow", Some(id)) => {
                let bill = projects.entry(id).or_default();
                bill.put = add(bill.put, amount.negated());
            }
            ("escrow-return", Some(id)) => {
                let bill = projects.entry(id).or_default();
                bill.returned = add(bill.returned, amount);
            }
            ("bonus", Some(id)) if given => {
                let bill = projects.entry(id).or_default();
                bill.bonuses = add(bill.bonuses, amount.negated());
            }
            ("top-up" | "topup", _) => it.topped_up = add(it.topped_up, amount),
            _ => it.other = add(it.other, amount),
        }
    }
    for row in paid(tx, requester, from, to).await? {
        let bill = projects.entry(row.get("project")?).or_default();
        bill.answers = row.get("answers")?;
        (bill.paid, bill.fee) = (row.get("paid")?, row.get("fee")?);
    }
    for (id, mut bill) in projects {
        bill.title = title(tx, id).await?;
        it.projects.push((id, bill));
    }
    Ok(it)
}

fn add(one: Money, other: Money) -> Money {
    [one, other].into_iter().sum()
}

async fn balance(tx: &mut Tx, account: &str, before: Timestamp) -> Result<Money> {
    let sum = sql("select cast(coalesce(sum(amount), 0) as bigint) as total from entry
                   where account = $1 and at < $2");
    tx.one(sum.bind(account).bind(before)).await?.get("total")
}

/// The movements of one's own money by kind, direction and project.
async fn moved(
    tx: &mut Tx,
    own: &str,
    requester: AccountId,
    from: Timestamp,
    to: Timestamp,
) -> Result<Vec<Row>> {
    let select: Sql = sql("select kind, project, way,
                                  cast(sum(amount) as bigint) as amount
                           from (select t.kind, e.amount,
                                        case when e.amount < 0 then 0 else 1 end as way,
                                        case when t.cause_kind = 'project' then t.cause
                                             when e.amount < 0 then
                                                 (select a.project from assignment a
                                                  where a.id = t.cause and a.requester = $4)
                                             end as project
                                 from entry e join transfer t on t.id = e.transfer
                                 where e.account = $1 and $2 <= e.at and e.at < $3) as moved
                           group by kind, project, way
                           order by kind, project, way limit $5");
    let select = select.bind(own).bind(from).bind(to).bind(requester);
    tx.all(select.bind(3 * MOST)).await
}

/// What the accepted answers of each project cost.
async fn paid(
    tx: &mut Tx,
    requester: AccountId,
    from: Timestamp,
    to: Timestamp,
) -> Result<Vec<Row>> {
    let select = sql("select p.id as project, count(*) as answers,
                             cast(sum(-e.amount) as bigint) as paid,
                             cast(coalesce(sum(f.amount), 0) as bigint) as fee
                      from project p
                      join entry e on e.account = 'escrow:' || p.id and $2 <= e.at and e.at < $3
                      join transfer t on t.id = e.transfer and t.kind = 'reward'
                      left join entry f on f.transfer = e.transfer and f.account = $4
                      where p.requester = $1
                      group by p.id order by p.id limit $5");
    let select = select.bind(requester).bind(from).bind(to).bind(Name::fees().to_string());
    tx.all(select.bind(MOST)).await
}

async fn title(tx: &mut Tx, id: ProjectId) -> Result<String> {
    let select = sql("select v.title from project p
                      join project_version v on v.project = p.id and v.version = p.version
                      where p.id = $1");
    tx.one(select.bind(id)).await?.get("title")
}
