//! Word against word: a contested known answer, and a restriction that its worker objects to.

use base::{AppealText, Result, hours};
use market::{
    AssignmentId, gold,
    restrictions::{self, Sift},
};

use super::stage::Stage;

/// Ben sees a known answer differently; whoever was restricted objects.
pub(super) async fn object(
    stage: &mut Stage,
    missed: Vec<(&'static str, AssignmentId)>,
) -> Result<()> {
    stage.pass(hours(2)).await?;
    if let Some((_, id)) = missed.iter().find(|it| it.0 == "ben") {
        let (ben, id) = (stage.who("ben"), *id);
        let why = "Look at what would be in the parcel: I think you have it the wrong way round.";
        stage.act(async move |tx| gold::contest(tx, ben, id, why).await).await?;
    }
    let dmitri = stage.who("dmitri");
    let held = async move |tx: &mut _| restrictions::list(tx, Sift::Of(dmitri), None, 1).await;
    if let Some(it) = stage.write(held).await?.first() {
        let id = it.id;
        let contest = async move |tx: &mut _| {
            let text = "I read fast, and two of these pairs can be seen either way. Please look \
                        at them again.";
            restrictions::contest(tx, dmitri, id, &AppealText::parse("text", text)?).await
        };
        stage.act(contest).await?;
    }
    Ok(())
}
