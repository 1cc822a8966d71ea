use base::MessageText;
use market::{
    FileId, messages,
    messages::{Letter, Subject},
};
use store::Tx;
use testkit::{Posting, on_each_store};

use super::ask;

fn with_files(files: Vec<FileId>) -> Letter {
    Letter { text: MessageText::parse("text", "See the files.").unwrap(), files }
}

#[tokio::test(flavor = "multi_thread")]
async fn files_travel_with_one_message() {
    on_each_store(async |world| {
        let (ada, ben) = (world.person("ada").await, world.person("ben").await);
        let project = world.open_project(ada, Posting::default()).await;
        let (one, two) = (world.file(ben, "a.txt").await, world.file(ben, "b.txt").await);
        let send = async move |tx: &mut Tx, files: Vec<FileId>| {
            messages::say(tx, ben, Subject::Project(project), None, with_files(files)).await
        };
        let sent = world.write(async move |tx| send(tx, vec![one, two]).await).await;
        let read = async move |tx: &mut Tx| messages::thread(tx, ada, sent.thread, None, 9).await;
        let thread = world.read(read).await;
        let names: Vec<_> = thread.messages[0].files.iter().map(|it| it.name.as_str()).collect();
        assert_eq!(names, ["a.txt", "b.txt"]);

        let taken = world.db.write(async move |tx| send(tx, vec![one]).await).await;
        assert!(taken.is_err(), "a file is attached once");
        let theirs = world.file(ada, "c.txt").await;
        let stolen = world.db.write(async move |tx| send(tx, vec![theirs]).await).await;
        assert!(stolen.is_err(), "a file is attached by its owner");
        let twice = world.file(ben, "d.txt").await;
        let doubled = world.db.write(async move |tx| send(tx, vec![twice, twice]).await).await;
        assert!(doubled.is_err(), "not even in one message twice");
        let many = (0..6).map(|_| one).collect::<Vec<_>>();
        let code = world.refusal(async move |tx| send(tx, many.clone()).await).await;
        assert_eq!(code, "files-too-many");
        let read = async move |tx: &mut Tx| messages::thread(tx, ada, sent.thread, None, 9).await;
        assert_eq!(world.read(read).await.messages.len(), 1, "what was refused left nothing");
        world.write(async move |tx| ask(tx, ben, project, "Nothing else").await).await;
    })
    .await;
}
