//! What three people say about each text that was proofread.

use base::{Result, minutes};
use serde_json::json;

use super::{
    super::{crowd::unless_refused, stage::Stage},
    DISPUTED, IN_REWORK, MENDED, Shop, go_on, take,
};

const CHECKERS: [(&str, i64); 3] = [("mateo", 22), ("ines", 31), ("hana", 26)];

/// Most are ready, two come back, one of these is mended and read again; one text divides them.
pub(in super::super) async fn check_them(stage: &mut Stage, shop: &Shop) -> Result<()> {
    stage.until_hours_ago(11).await?;
    let all = shop.proofs.len();
    for (nth, (worker, seconds)) in CHECKERS.into_iter().enumerate() {
        let last = usize::from(nth + 1 == CHECKERS.len());
        read_some(stage, shop, (worker, seconds), all - last, false).await?;
    }
    let Some((worker, id)) = shop.proofs.get(MENDED) else { return Ok(()) };
    stage.pass(minutes(70)).await?;
    let text = json!({ "better": shop.text(MENDED, true) }).to_string();
    // Where a checker was busy elsewhere, nobody has asked for the change yet.
    if unless_refused(stage.hand_in(worker, *id, &text).await)?.is_none() {
        return Ok(());
    }
    go_on(stage).await?;
    for (worker, seconds) in [("leila", 24), CHECKERS[0], CHECKERS[1]] {
        read_some(stage, shop, (worker, seconds), 1, true).await?;
    }
    Ok(())
}

/// A checker reads so many texts and says what they think.
async fn read_some(
    stage: &mut Stage,
    shop: &Shop,
    (worker, seconds): (&str, i64),
    most: usize,
    is_again: bool,
) -> Result<()> {
    for _ in 0..most {
        let Some(it) = take(stage, worker, shop.check).await? else { break };
        stage.pass(seconds * 1_000).await?;
        let (ready, why) = says(worker, &it.product, is_again);
        let answer = json!({ "ready": ready, "why": why }).to_string();
        stage.hand_in(worker, it.id, &answer).await?;
        go_on(stage).await?;
    }
    Ok(())
}

fn says(worker: &str, product: &str, is_again: bool) -> (&'static str, &'static str) {
    match (product, worker) {
        (MENDED, _) if is_again => ("yes", ""),
        (MENDED, "mateo") => ("mend", "It should be \"They all taste the same\"."),
        (MENDED, "ines") => ("mend", "\"taste all the same\": the words are in the wrong order."),
        (MENDED, _) => ("mend", "One slip in the last sentence."),
        (IN_REWORK, "mateo") => ("mend", "The end makes no sense: made too late for what?"),
        (IN_REWORK, "hana") => ("mend", ""),
        (IN_REWORK, _) => ("mend", "I stumbled over \"too late for that\"."),
        (DISPUTED, "mateo") => ("yes", ""),
        (DISPUTED, "ines") => ("mend", "\"to beautiful\" lacks an o."),
        (DISPUTED, _) => ("no", "It tells about pumpkins. What is in the glass?"),
        _ => ("yes", ""),
    }
}
