//! `mickle demo`: a lively market to explore, on this machine only.
//!
//! Invariant: the market is told, not written: every person, project, answer and payment comes
//! from the same verbs that the faces call, on a clock that starts weeks ago and is moved
//! along. Then the real server opens the data with the real clock.

mod arrivals;
mod campaigns;
mod chance;
mod content;
mod crowd;
mod farm;
mod found;
mod greeting;
mod jams;
mod jobs;
mod library;
mod maps;
mod objections;
mod pantry;
mod people;
mod posting;
mod proof;
mod readers;
mod stage;
mod studio;
mod survey;
mod texts;
mod verdicts;
mod wallet;
mod words;

use std::{path::PathBuf, process::ExitCode, sync::Arc};

use anyhow::{Result, bail};
use base::{Day, Timestamp};
use clap::Args;
use market::{MIGRATIONS, settings};
use outside::Disk;
use store::{Clock, Config, Db, Dice};

use super::{
    plain::Plain,
    serve::{listen, lock, log_to_stderr, serve},
};
use crate::{ServeSettings, wire::open_store_at};
use crowd::Crowd;
use found::{Found, look};
use people::Person;
use stage::Stage;

/// The same market of names and choices every time.
const DICE: u64 = 0x000A_4D1C_C1E5;
/// Since when the market has been running.
const DAYS: i64 = 153;

#[derive(Debug, Args)]
pub(crate) struct Demo {
    /// List everybody who can sign in, and end.
    #[arg(long)]
    people: bool,
    /// So many times the people and projects, with a thinner history, for trials of speed.
    #[arg(long, value_name = "N", default_value_t = 1, hide_short_help = true)]
    times: i64,
    /// Make the market as if this were today, and let time go on from there: for pictures and
    /// tests, which are then alike on every day
    #[arg(long, value_name = "YYYY-MM-DD", value_parser = day, hide_short_help = true)]
    today: Option<Day>,
    #[command(flatten)]
    settings: ServeSettings,
}

fn day(text: &str) -> Result<Day, String> {
    Day::parse(text).ok_or_else(|| "a day is written as 2026-12-31".to_owned())
}

impl Demo {
    pub(crate) async fn run(self) -> Result<ExitCode> {
        if self.people {
            greeting::list(&people::cast()?);
            return Ok(ExitCode::SUCCESS);
        }
        log_to_stderr();
        let listener = listen(&self.settings).await?;
        let _lock = lock(&self.settings.store)?;
        let db = open_store_at(&self.settings.store, self.clock()).await?;
        match look(&db).await? {
            Found::Demo => {}
            Found::Nothing => self.tell(db.clock().now()).await?,
            Found::Other => bail!(
                "{} holds another market, or a demonstration that was cut short. Name another \
                 folder with --data, or delete this one",
                self.settings.store.data.display()
            ),
        }
        greeting::greet(&self.settings.base_url(), &self.keys_file())?;
        serve(&self.settings, db, listener).await?;
        Ok(ExitCode::SUCCESS)
    }

    /// The system's clock, or one that shows ten in the morning of the day that is asked for.
    fn clock(&self) -> Clock {
        let morning = |it: Day| it.start().plus(base::hours(10));
        let shift = self.today.map(|it| morning(it).since(Clock::System.now()));
        shift.map_or(Clock::System, Clock::Shifted)
    }

    /// Tells the market from its first day to `now`.
    async fn tell(&self, now: Timestamp) -> Result<()> {
        println!("Making a market to explore; this takes some seconds, once.");
        let mut config = Config::new(self.settings.store.place()?);
        config.clock = Clock::fixed(now.plus(-base::days(DAYS)));
        config.dice = Dice::seeded(DICE);
        // Whatever is lost here is made again.
        config.durable = false;
        let db = Db::open(config).await?;
        db.migrate(MIGRATIONS).await?;
        let shelf = Arc::new(Disk::new(self.settings.store.data.join("files")));
        let (cast, hash) = (people::cast()?, arrivals::password_hash().await.plain()?);
        let crowd = Crowd::new(cast.clone(), hash.clone(), now, self.times).plain()?;
        let mut stage = Stage::new(db, shelf, now, crowd);
        play(&mut stage, &cast, &hash).await.plain()?;
        let keys = arrivals::make_keys(&stage).await.plain()?;
        std::fs::write(self.keys_file(), keys)?;
        Ok(())
    }

    fn keys_file(&self) -> PathBuf {
        self.settings.store.data.join("demo-keys.txt")
    }
}

/// The whole story, in the order of time.
async fn play(stage: &mut Stage, cast: &[Person], hash: &str) -> base::Result<()> {
    for person in cast.iter().filter(|it| !it.roles.is_empty() && it.key != people::ADMIN) {
        stage.sign_up(person, hash).await?;
    }
    stage.act(async move |tx| settings::set(tx, None, settings::POINTS.name, "on").await).await?;
    wallet::name_the_bank(stage).await?;
    library::sort_the_books(stage).await?;
    farm::name_the_honey(stage).await?;
    maps::cancel_the_notices(stage).await?;
    farm::write_the_label(stage).await?;
    wallet::pay_out(stage).await?;
    let board = farm::award_the_board(stage).await?;
    let feelings = survey::read_the_reviews(stage).await?;
    pantry::type_the_seed_packets(stage).await?;
    let (shops, unclear) = maps::check_the_shops(stage).await?;
    farm::wait_for_the_board(stage, board).await?;
    maps::appeal(stage, unclear).await?;
    let lines = studio::translate_the_walk(stage).await?;
    let newsletter = studio::invite_two(stage).await?;
    survey::ask_about_breakfast(stage).await?;
    maps::check_two_more(stage, shops).await?;
    studio::listen_to_the_walk(stage, &lines).await?;
    maps::ask_for_too_much(stage).await?;
    farm::hand_in_the_board(stage, board).await?;
    studio::proofread(stage, newsletter).await?;
    let candles = farm::ask_for_candle_text(stage).await?;
    let mut shop = texts::write_them(stage).await?;
    farm::send_back_the_board(stage, board).await?;
    texts::proofread_them(stage, &mut shop).await?;
    survey::read_more_reviews(stage, feelings).await?;
    proof::compare_the_offers(stage).await?;
    wallet::leave_work_for_treasurers(stage).await?;
    farm::wish_for_the_candles(stage, candles).await?;
    texts::check_them(stage, &shop).await?;
    jams::describe_the_jams(stage).await?;
    pantry::draft_the_menu(stage).await?;
    maps::wait_for_the_moderator(stage).await?;
    survey::count_the_apples(stage).await?;
    for admin in cast.iter().filter(|it| it.key == people::ADMIN) {
        stage.sign_up(admin, hash).await?;
    }
    Ok(())
}
