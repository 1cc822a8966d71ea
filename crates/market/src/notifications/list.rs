//! Reading: a person's notifications, several of one kind about one thing as one line, and
//! what is unread.

use base::{Money, Result, Timestamp};
use serde_json::{Map, Value};
use store::{Row, Tx, sql};

use super::{Category, Refusal};
use crate::{AccountId, EventId, NotificationId, ProjectId};

/// A counter shows no more than this.
const MOST_COUNTED: i64 = 100;

/// What happened to a person.
#[derive(Debug, Clone, PartialEq)]
pub struct Notification {
    pub id: NotificationId,
    pub event: EventId,
    /// The kind of the event.
    pub kind: String,
    pub category: Category,
    pub subject_kind: String,
    pub subject: String,
    /// What it is about, such as a thread or a project.
    pub about: String,
    /// Who did it, by the name they bear now.
    pub actor: Option<String>,
    pub project: Option<ProjectId>,
    /// The project's title.
    pub title: Option<String>,
    pub facts: Map<String, Value>,
    pub at: Timestamp,
    pub read_at: Option<Timestamp>,
}

impl Notification {
    /// A fact of the event.
    pub fn fact(&self, name: &str) -> Option<&str> {
        self.facts.get(name)?.as_str()
    }

    /// The amount that the event names.
    pub fn money(&self) -> Option<Money> {
        let named = self.fact("paid").or_else(|| self.fact("amount"))?;
        named.parse().ok()
    }
}

/// Notifications of one kind about the same thing, in a row: one line of the list.
#[derive(Debug, Clone)]
pub struct Line {
    pub newest: Notification,
    pub n: usize,
    /// The amounts that they name together.
    pub worth: Money,
    pub is_unread: bool,
}

impl Line {
    /// A line of one.
    pub fn of(it: Notification) -> Self {
        let (worth, is_unread) = (it.money().unwrap_or(Money::ZERO), it.read_at.is_none());
        Self { newest: it, n: 1, worth, is_unread }
    }

    fn takes(&self, it: &Notification) -> bool {
        let newest = &self.newest;
        newest.kind == it.kind
            && newest.about == it.about
            && newest.at.day() == it.at.day()
            && self.is_unread == it.read_at.is_none()
    }
}

/// Puts what belongs together on one line; the order stays.
pub fn lines(all: Vec<Notification>) -> Vec<Line> {
    let mut lines: Vec<Line> = Vec::new();
    for it in all {
        match lines.last_mut().filter(|line| line.takes(&it)) {
            Some(line) => {
                line.n += 1;
                let more = it.money().unwrap_or(Money::ZERO);
                line.worth = line.worth.checked_add(more).unwrap_or(line.worth);
            }
            None => lines.push(Line::of(it)),
        }
    }
    lines
}

/// A person's notifications, newest first, older than `before`.
pub async fn list(
    tx: &mut Tx,
    account: AccountId,
    category: Option<Category>,
    before: Option<NotificationId>,
    limit: i64,
) -> Result<Vec<Notification>> {
    let select =
        sql("select n.id, n.event, n.kind, n.category, n.subject_kind, n.subject, n.about,
                             n.project, n.facts, n.at, n.read_at, a.name as actor, v.title
                      from (select * from notification
                            where account = $1 and id < $2 and ($3 = '' or category = $3)
                            order by id desc limit $4) n
                      left join account a on a.id = n.actor
                      left join project p on p.id = n.project
                      left join project_version v on v.project = p.id and v.version = p.version
                      order by n.id desc limit $4");
    let before = before.map_or("Z".to_owned(), |it| it.to_string());
    let category = category.map_or("", Category::as_str);
    let select = select.bind(account).bind(before).bind(category).bind(limit);
    tx.all(select).await?.iter().map(read).collect()
}

/// What waits for a daily letter and was not read in the app, newest first.
pub(super) async fn for_digest(
    tx: &mut Tx,
    account: AccountId,
    limit: i64,
) -> Result<Vec<Notification>> {
    let select =
        sql("select n.id, n.event, n.kind, n.category, n.subject_kind, n.subject, n.about,
                             n.project, n.facts, n.at, n.read_at, a.name as actor, v.title
                      from notification n
                      left join account a on a.id = n.actor
                      left join project p on p.id = n.project
                      left join project_version v on v.project = p.id and v.version = p.version
                      where n.account = $1 and n.digest = 1 and n.read_at is null
                      order by n.category, n.kind, n.about, n.id desc limit $2");
    tx.all(select.bind(account).bind(limit)).await?.iter().map(read).collect()
}

/// One of a person's notifications.
pub(super) async fn find(
    tx: &mut Tx,
    account: AccountId,
    id: NotificationId,
) -> Result<Notification> {
    find_any(tx, account, id).await?.ok_or_else(|| Refusal::NotFound.into())
}

/// The same, if it is still there.
pub(super) async fn find_any(
    tx: &mut Tx,
    account: AccountId,
    id: NotificationId,
) -> Result<Option<Notification>> {
    let select =
        sql("select n.id, n.event, n.kind, n.category, n.subject_kind, n.subject, n.about,
                             n.project, n.facts, n.at, n.read_at, a.name as actor, v.title
                      from notification n
                      left join account a on a.id = n.actor
                      left join project p on p.id = n.project
                      left join project_version v on v.project = p.id and v.version = p.version
                      where n.id = $1 and n.account = $2");
    let row = tx.find(select.bind(id).bind(account)).await?;
    row.as_ref().map(read).transpose()
}

/// Opens a notification: it is read, and with it all of its kind about the same thing.
pub async fn open(tx: &mut Tx, account: AccountId, id: NotificationId) -> Result<Notification> {
    let it = find(tx, account, id).await?;
    let now = tx.now();
    let update = sql("update notification set read_at = $4
                      where account = $1 and kind = $2 and about = $3 and read_at is null");
    tx.exec(update.bind(account).bind(&it.kind).bind(&it.about).bind(now)).await?;
    Ok(it)
}

/// A person looks at the thing itself, such as a thread: what of this kind told of it is read.
pub async fn see(tx: &mut Tx, account: AccountId, kind: &str, about: &str) -> Result<u64> {
    let now = tx.now();
    let update = sql("update notification set read_at = $4
                      where account = $1 and kind = $2 and about = $3 and read_at is null");
    tx.exec(update.bind(account).bind(kind).bind(about).bind(now)).await
}

/// Marks everything read up to the newest that the person saw, of one category or of all.
pub async fn mark_all_read(
    tx: &mut Tx,
    account: AccountId,
    category: Option<Category>,
    up_to: NotificationId,
) -> Result<u64> {
    let now = tx.now();
    let update = sql("update notification set read_at = $4
                      where account = $1 and id <= $2 and ($3 = '' or category = $3)
                        and read_at is null");
    let category = category.map_or("", Category::as_str);
    tx.exec(update.bind(account).bind(up_to).bind(category).bind(now)).await
}

/// How many a person has not read, up to a hundred.
pub async fn unread(tx: &mut Tx, account: AccountId) -> Result<i64> {
    let count = sql("select count(*) as n
                     from (select 1 as one from notification
                           where account = $1 and read_at is null limit $2) as found");
    tx.one(count.bind(account).bind(MOST_COUNTED)).await?.get("n")
}

/// How many of each category a person has not read.
pub async fn unread_by_category(tx: &mut Tx, account: AccountId) -> Result<Vec<(Category, i64)>> {
    let count = sql("select category, count(*) as n
                     from (select category from notification
                           where account = $1 and read_at is null limit 1000) as found
                     group by category order by category limit 20");
    let rows = tx.all(count.bind(account)).await?;
    rows.iter().map(|it| Ok((it.get("category")?, it.get("n")?))).collect()
}

/// The newest that a person has not read.
pub async fn newest(tx: &mut Tx, account: AccountId) -> Result<Option<Notification>> {
    let found = list(tx, account, None, None, 1).await?.pop();
    Ok(found.filter(|it| it.read_at.is_none()))
}

fn read(row: &Row) -> Result<Notification> {
    let facts: String = row.get("facts")?;
    Ok(Notification {
        id: row.get("id")?,
        event: row.get("event")?,
        kind: row.get("kind")?,
        category: row.get("category")?,
        subject_kind: row.get("subject_kind")?,
        subject: row.get("subject")?,
        about: row.get("about")?,
        actor: row.get("actor")?,
        project: row.get("project")?,
        title: row.get("title")?,
        facts: serde_json::from_str(&facts).unwrap_or_default(),
        at: row.get("at")?,
        read_at: row.get("read_at")?,
    })
}
