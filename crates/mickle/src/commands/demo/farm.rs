//! The farm shop's scenes: jobs that one applicant gets.

use base::{Money, Result, days};
use market::{
    AssignmentId, ProjectId,
    messages::Subject,
    projects::{Category, Difficulty, Hiring},
};
use serde_json::json;

use super::{
    content::{Posting, files_of},
    stage::Stage,
};

const HONEY: Posting = Posting {
    summary: "Five honeys need five names that belong together.",
    difficulty: Difficulty::Medium,
    hiring: Hiring::Apply,
    time_limit: days(3),
    ..Posting::open(
        files_of!("honey"),
        "Five names for five honeys",
        Category::Writing,
        Money::units(6),
    )
};

const LABEL: Posting = Posting {
    summary: "60 to 90 words for the back of a bottle, with one small joke.",
    hiring: Hiring::Apply,
    time_limit: days(2),
    ..Posting::open(
        files_of!("label"),
        "Write the back of our apple juice label",
        Category::Writing,
        Money::units(7),
    )
};

const BOARD: Posting = Posting {
    summary: "200 to 300 words about one piece of oak.",
    difficulty: Difficulty::Medium,
    hiring: Hiring::Apply,
    time_limit: days(4),
    ..Posting::open(
        files_of!("board"),
        "Write a 200-word product text: oak cutting board",
        Category::Writing,
        Money::units(5),
    )
};

const CANDLES: Posting = Posting {
    summary: "200 to 300 words, warm and plain, about candles from our own hives.",
    difficulty: Difficulty::Medium,
    hiring: Hiring::Apply,
    time_limit: days(4),
    ..Posting::open(
        files_of!("candles"),
        "Write a 200-word product text: beeswax candles",
        Category::Writing,
        Money::units(5),
    )
};

/// Applied for, awarded, done, rated with five stars and a bonus.
pub(super) async fn name_the_honey(stage: &mut Stage) -> Result<()> {
    stage.until_hours_ago(432).await?;
    let project = stage.post("greta", &HONEY).await?;
    stage.pass(base::hours(5)).await?;
    let ada = "I name things for a living, mostly paints. Honey would be a holiday.";
    stage.apply("ada", project, ada).await?;
    stage.pass(base::hours(2)).await?;
    let femi = "My aunt keeps bees. She calls her summer honey \"Wednesday\", because that is when \
                she opens the hives. I would look for names like that.";
    let chosen = stage.apply("femi", project, femi).await?;
    stage.pass(base::hours(16)).await?;
    let awarded = stage.award("greta", chosen).await?.claim.id;
    stage.pass(base::hours(7)).await?;
    let question = "Should the names work in German too? You have guests from both sides.";
    stage.say("femi", Subject::Assignment(awarded), question).await?;
    stage.pass(base::minutes(50)).await?;
    let answer = "Good question. English is enough, as long as nobody blushes in German.";
    stage.say("greta", Subject::Assignment(awarded), answer).await?;
    stage.pass(base::hours(20)).await?;
    let names = json!({
        "a": "First Light", "b": "Street of Lindens", "c": "Under the Firs", "d": "Rare Blue",
        "e": "Whatever Bloomed",
        "why": "They are the places and hours in which the bees were out: a walk through one day, \
                from the bright field in the morning to the surprise at the end.",
    });
    stage.hand_in("femi", awarded, &names.to_string()).await?;
    stage.pass(base::hours(9)).await?;
    let praise = "Read aloud in the shop to six customers. All six wanted \"Whatever Bloomed\".";
    stage.accept("greta", awarded, 5, praise).await?;
    let why = "For the line about the walk: it is on every label now.";
    stage.give_bonus("greta", awarded, Money::cents(150), why).await
}

/// Done in a day and praised.
pub(super) async fn write_the_label(stage: &mut Stage) -> Result<()> {
    stage.until_hours_ago(306).await?;
    let project = stage.post("greta", &LABEL).await?;
    stage.pass(base::hours(9)).await?;
    let pitch = "Seventy words are my favourite length: long enough for one picture and one joke.";
    let chosen = stage.apply("ada", project, pitch).await?;
    stage.pass(base::hours(5)).await?;
    let awarded = stage.award("greta", chosen).await?.claim.id;
    stage.pass(base::hours(11)).await?;
    let text = include_str!("../../../demo/label/text.txt");
    stage.hand_in("ada", awarded, &json!({ "text": text }).to_string()).await?;
    stage.pass(base::hours(6)).await?;
    let praise = "The bees asked us not to! It is at the printer's.";
    stage.accept("greta", awarded, 5, praise).await
}

/// Applied for, awarded, and talked about.
pub(super) async fn award_the_board(stage: &mut Stage) -> Result<AssignmentId> {
    stage.until_hours_ago(216).await?;
    let project = stage.post("greta", &BOARD).await?;
    stage.pass(base::hours(4)).await?;
    let pitch = "I write product texts for a joiner in my street and know why people oil on the \
                 wrong day. Last line I was proud of: \"It does not shine. It glows.\"";
    let chosen = stage.apply("ada", project, pitch).await?;
    let pitch = "I have written about wood, leather and once about a ladder. Quick and tidy.";
    stage.apply("dmitri", project, pitch).await?;
    stage.pass(base::hours(22)).await?;
    let awarded = stage.award("greta", chosen).await?.claim.id;
    let subject = Subject::Assignment(awarded);
    stage.pass(base::hours(3)).await?;
    let question = "Do people wash the board with soap? I would rather tell them not to, kindly.";
    stage.say("ada", subject, question).await?;
    stage.pass(base::hours(1)).await?;
    let answer = "They do, and I wince. Hot water and a brush is all it needs. Please be kind.";
    stage.say("greta", subject, answer).await?;
    Ok(awarded)
}

/// Two days more were asked for and given.
pub(super) async fn wait_for_the_board(stage: &mut Stage, board: AssignmentId) -> Result<()> {
    stage.until_hours_ago(111).await?;
    let wish = "My mother is in hospital until Thursday. May I have two days more? The text is \
                half done and will be better for the wait.";
    stage.get_more_time("ada", "greta", board, 2, wish).await?;
    let answer = "Of course. All the best to your mother.";
    stage.say("greta", Subject::Assignment(board), answer).await
}

pub(super) async fn hand_in_the_board(stage: &mut Stage, board: AssignmentId) -> Result<()> {
    stage.until_hours_ago(47).await?;
    let text = include_str!("../../../demo/board/first.txt");
    let handed_in = json!({ "title": "One piece of oak, eighty summers", "text": text });
    stage.hand_in("ada", board, &handed_in.to_string()).await
}

/// Sent back once: the worker is at it now.
pub(super) async fn send_back_the_board(stage: &mut Stage, board: AssignmentId) -> Result<()> {
    stage.until_hours_ago(23).await?;
    let changes = "This is lovely, above all the map of summers. One thing is missing: the care. \
                   Please add how and how often to oil it, and that it never goes into the \
                   dishwasher. You may shorten the part about the storm for it.";
    stage.ask_for_rework("greta", board, changes).await?;
    stage.pass(base::hours(2)).await?;
    let subject = Subject::Assignment(board);
    stage.say("ada", subject, "Of course, how could I forget the oil. Tomorrow evening.").await
}

/// Open, with applicants who wait for an answer.
pub(super) async fn ask_for_candle_text(stage: &mut Stage) -> Result<ProjectId> {
    stage.until_hours_ago(34).await?;
    let project = stage.post("greta", &CANDLES).await?;
    stage.pass(base::hours(6)).await?;
    let pitch = "I gave the honey its names and would like to meet the wax. I would start with \
                 the smell of the storeroom in October.";
    stage.apply("femi", project, pitch).await?;
    stage.pass(base::hours(3)).await?;
    let pitch = "Proofreader by trade, so nothing will be misspelt; I have kept one candle of \
                 yours for two winters because it is too beautiful to light.";
    stage.apply("ben", project, pitch).await?;
    Ok(project)
}

/// A third applicant, who is new here.
pub(super) async fn wish_for_the_candles(stage: &mut Stage, candles: ProjectId) -> Result<()> {
    stage.until_hours_ago(12).await?;
    let pitch = "First application here. I wrote the texts for my sister's pottery stall and \
                 can show them.";
    stage.apply("noor", candles, pitch).await.map(|_| ())
}
