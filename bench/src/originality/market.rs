//! A check in a market that has a million texts of one requester: from the answer that waits to
//! the row that says what it took, with every read and the commit.
//!
//! The stored texts are put into the tables at once, as rows of the shape that the market
//! writes; the answers go through its verbs.

use std::time::{Duration, Instant};

use ::originality::Text;
use anyhow::{Context, Result};
use base::Money;
use forms::{Answer, Given};
use market::{
    AccountId, AssignmentId, ProjectId, ReferenceId, assignments,
    originality::{self, Mode, Rule, check_due},
};
use mickle::{StoreSettings, open_store};
use store::{Clock, Db, Tx};
use testkit::{Posting, World};

use super::{Originality, made::Stock, tell};

/// Texts that the market keeps of one key.
const COMMON: usize = 64;
/// Rows of one statement.
const ROWS: usize = 5_000;
/// Answers that are compared before the first is timed.
const WARM: u32 = 20;

const FORM: &str = r#"{"version": 1, "items": [
    {"show": "text", "text": "${text}"},
    {"ask": "long_text", "name": "story", "label": "Tell it"}
]}"#;

pub(super) async fn run(asked: &Originality) -> Result<()> {
    let temporary = match &asked.folder {
        Some(folder) => tempfile::tempdir_in(folder)?,
        None => tempfile::tempdir()?,
    };
    let settings = StoreSettings {
        data: temporary.path().to_owned(),
        database: asked.database.clone(),
        connections: 4,
    };
    let world = World {
        db: open_store(&settings).await?,
        clock: Clock::System,
        folder: temporary.path().to_owned(),
    };
    let stock = Stock::make();
    let requester = world.person("rita").await;
    let began = Instant::now();
    let keys = fill(&world.db, requester, &stock, asked.texts).await?;
    println!("texts                  {:>12}", asked.texts);
    println!("  keys kept            {keys:>12}");
    println!("  filled in            {:>12.1} s", began.elapsed().as_secs_f64());
    if asked.database.is_none() {
        let files = ["mickle.db", "mickle.db-wal"].map(|it| temporary.path().join(it));
        let bytes: u64 = files.iter().filter_map(|it| Some(it.metadata().ok()?.len())).sum();
        println!("  the whole market     {:>12.1} MiB on disk", bytes as f64 / 1_048_576.0);
    }
    check(&world, requester, &stock, asked).await
}

/// Puts the texts into the tables as the requester's references; how many keys they have.
async fn fill(db: &Db, requester: AccountId, stock: &Stock, texts: u32) -> Result<usize> {
    let salt = u64::try_from(requester.bits() & u128::from(u64::MAX)).unwrap_or_default();
    let mut keys: Vec<(i64, u32)> = Vec::new();
    let mut references = Rows::new("originality_reference (id, requester, name, body, words, at)");
    let mut own = Rows::new("originality_text (id, requester, reference)");
    for number in 0..texts {
        let text = stock.text(number);
        let found = Text::read(&text).keys();
        keys.extend(found.into_iter().map(|it| ((it ^ salt).cast_signed(), number)));
        let id = ReferenceId::from_bits(u128::from(number) + 1);
        references.put(db, format!("('{id}','{requester}','made','{text}',100,0)")).await?;
        own.put(db, format!("({},'{requester}','{id}')", number + 1)).await?;
    }
    references.end(db).await?;
    own.end(db).await?;
    keys.sort_unstable();
    let mut rows = Rows::new("originality_key (key, text)");
    let mut kept = 0;
    for of_key in keys.chunk_by(|a, b| a.0 == b.0) {
        for (key, number) in of_key.iter().take(COMMON) {
            rows.put(db, format!("({key},{})", number + 1)).await?;
            kept += 1;
        }
    }
    rows.end(db).await?;
    db.script("analyze".to_owned()).await?;
    Ok(kept)
}

/// Rows on their way into a table.
struct Rows {
    begin: String,
    text: String,
    count: usize,
}

impl Rows {
    fn new(table: &str) -> Self {
        Self { begin: format!("insert into {table} values "), text: String::new(), count: 0 }
    }

    async fn put(&mut self, db: &Db, row: String) -> Result<()> {
        self.text.push_str(if self.count == 0 { "" } else { "," });
        self.text.push_str(&row);
        self.count += 1;
        if self.count == ROWS {
            self.end(db).await?;
        }
        Ok(())
    }

    async fn end(&mut self, db: &Db) -> Result<()> {
        if 0 < self.count {
            db.script(format!("{}{}", self.begin, self.text)).await?;
        }
        (self.text, self.count) = (String::new(), 0);
        Ok(())
    }
}

async fn check(
    world: &World,
    requester: AccountId,
    stock: &Stock,
    asked: &Originality,
) -> Result<()> {
    let checks = asked.checks + WARM;
    let most = market::settings::UNREVIEWED_MOST;
    world.write(async move |tx| market::settings::set(tx, None, most.name, "10000").await).await;
    let posting = Posting {
        tasks: usize::try_from(checks)?,
        price: Money::cents(10),
        form: FORM,
        ..Posting::default()
    };
    let project = world.open_project(requester, posting).await;
    let rule = Rule { mode: Mode::Flag, ..Rule::default() };
    world.write(async move |tx| originality::set_rule(tx, requester, project, rule).await).await;
    let (mut times, mut copies, mut found, mut wrong) = (Vec::new(), 0, 0, 0);
    let mut worker = world.person("w0").await;
    for check in 0..checks {
        if check % 50 == 49 {
            worker = world.person(&format!("w{check}")).await;
        }
        let is_copy = check % 2 == 0;
        let number = asked.texts / checks * check;
        let text = if is_copy { stock.edited(number) } else { stock.text(asked.texts + check) };
        let id = hand_in(world, worker, project, text).await?;
        let (took, is_found) = compared(world, requester, id).await?;
        copies += u32::from(is_copy);
        found += u32::from(is_copy && is_found);
        wrong += u32::from(!is_copy && is_found);
        if WARM <= check {
            times.push(took);
        }
    }
    tell("a check", times);
    println!("copies found           {found:>12} of {copies}");
    println!("others called copies   {wrong:>12}");
    Ok(())
}

async fn hand_in(
    world: &World,
    worker: AccountId,
    project: ProjectId,
    text: String,
) -> Result<AssignmentId> {
    let claim = async move |tx: &mut Tx| assignments::claim(tx, worker, project, None).await;
    let id = world.db.write(claim).await?.id;
    let mut answer = Answer::default();
    answer.put("story", Given::Text(text));
    let submit = async move |tx: &mut Tx| assignments::submit(tx, worker, id, &answer).await;
    world.db.write(submit).await?.receipt().context("it was handed in")?;
    Ok(id)
}

/// How long the one answer that waits took, and whether it is called a copy.
async fn compared(
    world: &World,
    requester: AccountId,
    id: AssignmentId,
) -> Result<(Duration, bool)> {
    let start = Instant::now();
    let compared = check_due(&world.db).await?;
    let took = start.elapsed();
    anyhow::ensure!(compared == 1, "{compared} answers waited");
    let read = async move |tx: &mut Tx| originality::for_requester(tx, requester, id).await;
    let finding = world.db.read(read).await?.context("it was compared")?;
    Ok((took, finding.is_flagged()))
}
