//! Staff at work: whom they trust, stop and answer, and what they find on their desks today.

use base::{MessageText, Money, Reason, Result};
use market::{
    ProjectId, accounts,
    messages::{self, Letter, Subject},
    payouts, projects,
};

use super::{
    super::stage::Stage,
    Crowd,
    agenda::{Agenda, Deed},
    unless_refused,
};

#[derive(Debug, Clone, Copy)]
pub(in super::super) enum Duty {
    Trust(&'static str),
    Suspend(&'static str, &'static str),
    /// A worker writes about a project; its requester shows it to the moderators.
    Rude(&'static str, &'static str, &'static str, &'static str),
    /// The oldest report is settled.
    Settle(&'static str),
    /// A moderator stops a project, named by the end of its title.
    Pause(&'static str, &'static str),
    /// Money that was announced and never came.
    Announce(&'static str, i64),
    Decline(&'static str),
}

/// Each with so many hours before now.
const DUTIES: &[(i64, Duty)] = &[
    (2_700, Duty::Trust("henrik")),
    (2_150, Duty::Trust("tariq")),
    (1_480, Duty::Trust("lucie")),
    (
        1_190,
        Duty::Rude(
            "tomasz",
            "station",
            "I do this cheaper outside of here, ten at a time. Write to my other address.",
            "He wants to take the work off the platform.",
        ),
    ),
    (
        1_166,
        Duty::Settle("Told him that work and pay stay here, and took the message's address out."),
    ),
    (
        842,
        Duty::Suspend(
            "viktor",
            "Several hundred answers came within two seconds of opening the task, and half of them \
             do not fit it. Please write to us before you go on; your balance stays yours.",
        ),
    ),
    (760, Duty::Announce("karim", 500)),
    (390, Duty::Decline("No such payment has reached the account within two weeks.")),
    (
        120,
        Duty::Pause(
            "a third look",
            "Two workers report that tables 3 and 6 are shown swapped. Please look at the pictures \
             before more people count them.",
        ),
    ),
    (
        31,
        Duty::Rude(
            "luka",
            "hill",
            "You people reject everything so that you need not pay. Answer me TODAY or I will tell \
             everybody where your office is.",
            "This reads like a threat. I have no office, but still.",
        ),
    ),
    (
        9,
        Duty::Rude(
            "ivo",
            "retirement",
            "Nobody can hear this. Are you deaf or only cheap?",
            "I do not mind the first part.",
        ),
    ),
];

pub(super) fn plan(agenda: &mut Agenda, moment: impl Fn(i64) -> base::Timestamp) {
    for (hours_ago, duty) in DUTIES {
        agenda.plan(moment(*hours_ago), Deed::Duty(*duty));
    }
}

pub(super) async fn act(stage: &mut Stage, duty: Duty) -> Result<()> {
    let (moderator, till) = (stage.who("moderator"), stage.who("till"));
    match duty {
        Duty::Trust(who) => {
            let who = stage.who(who);
            stage.write(async move |tx| projects::trust(tx, moderator, who).await).await
        }
        Duty::Suspend(who, why) => {
            let who = stage.who(who);
            stage.write(async move |tx| accounts::suspend(tx, moderator, who, why).await).await
        }
        Duty::Rude(who, show, text, why) => {
            let Some((by, project)) = stage.crowd.named(show) else { return Ok(()) };
            let (who, by) = (stage.who(who), stage.who(&by));
            let report = stage.write(async move |tx| {
                let text = MessageText::parse("text", text)?;
                let letter = Letter { text, files: Vec::new() };
                let said = messages::say(tx, who, Subject::Project(project), None, letter).await?;
                messages::report(tx, by, said.message, &Reason::parse("reason", why)?).await
            });
            unless_refused(report.await).map(|_| ())
        }
        Duty::Settle(note) => {
            let settle = stage.write(async move |tx| {
                for report in messages::open_reports(tx, None, 1).await? {
                    let note = Reason::parse("note", note)?;
                    messages::settle_report(tx, moderator, report.id, &note).await?;
                }
                Ok(())
            });
            settle.await
        }
        Duty::Pause(show, note) => {
            let Some((_, id)) = stage.crowd.named(show) else { return Ok(()) };
            let pause = stage
                .write(async move |tx| projects::pause_as_moderator(tx, moderator, id, note).await);
            unless_refused(pause.await).map(|_| ())
        }
        Duty::Announce(who, units) => {
            let who = stage.who(who);
            let ask = stage.write(async move |tx| payouts::ask(tx, who, Money::units(units)).await);
            stage.crowd.announced = Some(ask.await?.id);
            Ok(())
        }
        Duty::Decline(why) => {
            let Some(id) = stage.crowd.announced.take() else { return Ok(()) };
            let decline = stage.write(async move |tx| {
                payouts::decline(tx, till, id, &Reason::parse("reason", why)?).await
            });
            decline.await
        }
    }
}

impl Crowd {
    /// Who posted the project whose title ends so, and the project.
    fn named(&self, end: &str) -> Option<(String, ProjectId)> {
        let found = self.shows.iter().find(|it| it.title.ends_with(end))?;
        Some((found.by.clone(), found.id?))
    }
}
