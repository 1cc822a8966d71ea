//! The cast: staff, requesters and workers, kept as two tables in `crates/mickle/demo/people/`.

use anyhow::{Context, Result};
use locale::Language;
use market::accounts::Role;

/// Everybody's password; public, as the greeting says.
pub(super) const PASSWORD: &str = "many a little makes a mickle";
/// Who comes last: with them the market is whole.
pub(super) const ADMIN: &str = "admin";

/// Somebody of the demonstration.
#[derive(Debug, Clone, Default)]
pub(super) struct Person {
    /// The part of the address before the `@`.
    pub(super) key: String,
    pub(super) name: String,
    /// What their pages show, where the greeting tells it.
    pub(super) who: String,
    pub(super) roles: &'static [Role],
    /// The language in which they read pages; that of their browser when none.
    pub(super) page: Option<Language>,
    /// How many days ago they came.
    pub(super) since: i64,
    pub(super) part: Part,
}

#[derive(Debug, Clone, Default)]
pub(super) enum Part {
    #[default]
    Staff,
    Requester(Habits),
    Worker(Ways),
}

/// How a requester goes about it.
#[derive(Debug, Clone, Default)]
pub(super) struct Habits {
    /// What they pay in at first, in whole units.
    pub(super) top_up: i64,
    /// Days between two looks at what was handed in.
    pub(super) looks: i64,
    /// How often in a hundred a slip is not forgiven.
    pub(super) strict: i64,
}

/// How a worker goes about it.
#[derive(Debug, Clone, Default)]
pub(super) struct Ways {
    /// Languages in which they work.
    pub(super) speaks: Vec<String>,
    /// How often they sit down in a week.
    pub(super) weekly: i64,
    /// In which hours of the day.
    pub(super) hours: (i64, i64),
    /// Per cent of the usual time.
    pub(super) pace: i64,
    /// How many fields of a hundred are as they should be.
    pub(super) care: i64,
}

impl Person {
    pub(super) fn email(&self) -> String {
        format!("{}@demo.example", self.key)
    }
}

pub(super) fn email_of_the_last() -> String {
    format!("{ADMIN}@demo.example")
}

const STAFF: [(&str, &str, &str, &[Role]); 4] = [
    (ADMIN, "Astrid Berg", "admin: everything", &[Role::Admin]),
    ("moderator", "Milan Kovač", "moderator: projects, reports, appeals", &[Role::Moderator]),
    ("till", "Till Weber", "treasurer: payouts and top-ups", &[Role::Treasurer]),
    ("teresa", "Teresa Lima", "treasurer, the second pair of eyes", &[Role::Treasurer]),
];

/// The admin first, then staff, requesters and workers.
pub(super) fn cast() -> Result<Vec<Person>> {
    let staff = STAFF.into_iter().map(|(key, name, who, roles)| Person {
        key: key.to_owned(),
        name: name.to_owned(),
        who: who.to_owned(),
        roles,
        since: i64::MAX,
        ..Person::default()
    });
    let mut cast: Vec<Person> = staff.collect();
    cast.extend(table(include_str!("../../../demo/people/requesters.csv"), |row| {
        let number = |name| row.number(name);
        let habits = Habits {
            top_up: number("top_up")?,
            looks: number("looks")?,
            strict: number("strict")?,
        };
        row.person(Part::Requester(habits))
    })?);
    cast.extend(table(include_str!("../../../demo/people/workers.csv"), |row| {
        let ways = Ways {
            speaks: row.get("speaks")?.split(' ').map(str::to_owned).collect(),
            weekly: row.number("weekly")?,
            hours: hours(row.get("at")?),
            pace: row.number("pace")?,
            care: row.number("care")?,
        };
        row.person(Part::Worker(ways))
    })?);
    Ok(cast)
}

fn hours(at: &str) -> (i64, i64) {
    match at {
        "morning" => (6, 9),
        "evening" => (17, 21),
        "night" => (20, 23),
        _ => (9, 16),
    }
}

/// A row of one of the two tables.
struct Row<'a> {
    names: &'a csv::StringRecord,
    cells: &'a csv::StringRecord,
}

impl Row<'_> {
    fn get(&self, name: &str) -> Result<&str> {
        let at = self.names.iter().position(|it| it == name);
        at.and_then(|at| self.cells.get(at)).with_context(|| format!("no {name} in the cast"))
    }

    fn number(&self, name: &str) -> Result<i64> {
        let text = self.get(name)?;
        text.parse().with_context(|| format!("{name} is `{text}`"))
    }

    fn person(&self, part: Part) -> Result<Person> {
        Ok(Person {
            key: self.get("key")?.to_owned(),
            name: self.get("name")?.to_owned(),
            who: self.get("who")?.to_owned(),
            roles: &[],
            page: Language::parse(self.get("page")?),
            since: self.number("since")?,
            part,
        })
    }
}

fn table(text: &str, read: impl Fn(&Row<'_>) -> Result<Person>) -> Result<Vec<Person>> {
    let mut reader = csv::Reader::from_reader(text.as_bytes());
    let names = reader.headers()?.clone();
    let mut people = Vec::new();
    for cells in reader.records() {
        people.push(read(&Row { names: &names, cells: &cells? })?);
    }
    Ok(people)
}
