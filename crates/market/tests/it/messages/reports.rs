use base::Reason;
use market::messages;
use store::Tx;
use testkit::{Posting, on_each_store};

use super::ask;

#[tokio::test(flavor = "multi_thread")]
async fn a_reported_message_comes_before_a_moderator_once() {
    on_each_store(async |world| {
        let (ada, ben, eve, mia) = (
            world.person("ada").await,
            world.person("ben").await,
            world.person("eve").await,
            world.person("mia").await,
        );
        let project = world.open_project(ada, Posting::default()).await;
        let sent =
            world.write(async move |tx| ask(tx, ben, project, "Pay me elsewhere").await).await;
        let report = async move |tx: &mut Tx, who| {
            let reason = Reason::parse("reason", "wants to be paid elsewhere")?;
            messages::report(tx, who, sent.message, &reason).await
        };
        let code = world.refusal(async move |tx| report(tx, eve).await).await;
        assert_eq!(code, "message-not-found");
        let id = world.write(async move |tx| report(tx, ada).await).await;
        let code = world.refusal(async move |tx| report(tx, ada).await).await;
        assert_eq!(code, "message-already-reported");

        let open = async move |tx: &mut Tx| messages::open_reports(tx, None, 10).await;
        let desk = world.read(open).await;
        assert_eq!((desk.len(), desk[0].id, desk[0].text.as_str()), (1, id, "Pay me elsewhere"));
        assert_eq!((desk[0].author.id, desk[0].reporter.id), (ben, ada));
        let settle = async move |tx: &mut Tx| {
            messages::settle_report(tx, mia, id, &Reason::parse("note", "warned")?).await
        };
        world.write(settle).await;
        assert_eq!(world.refusal(settle).await, "report-not-found");
        assert!(world.read(open).await.is_empty());
    })
    .await;
}
