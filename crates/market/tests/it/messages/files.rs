use base::MessageText;
use market::{
    AccountId, FileId,
    messages::{self, Letter, Subject},
};
use store::Tx;
use testkit::{Posting, World, on_each_store};

async fn file(world: &World, owner: AccountId, name: &str) -> FileId {
    world.upload(owner, name, b"a few words").await.expect("an upload")
}

fn with_files(files: Vec<FileId>) -> Letter {
    Letter { text: MessageText::parse("text", "See the files.").unwrap(), files }
}

#[tokio::test(flavor = "multi_thread")]
async fn files_travel_with_one_message() {
    on_each_store(async |world| {
        let (ada, ben) = (world.person("ada").await, world.person("ben").await);
        let project = world.open_project(ada, Posting::default()).await;
        let (one, two) = (file(&world, ben, "a.txt").await, file(&world, ben, "b.txt").await);
        let send = async move |tx: &mut Tx, files: Vec<FileId>| {
            messages::say(tx, ben, Subject::Project(project), None, with_files(files)).await
        };
        let sent = world.write(async move |tx| send(tx, vec![one, two]).await).await;
        let read = async move |tx: &mut Tx| messages::thread(tx, ada, sent.thread, None, 9).await;
        let thread = world.read(read).await;
        let names: Vec<_> = thread.messages[0].files.iter().map(|it| it.name.as_str()).collect();
        assert_eq!(names, ["a.txt", "b.txt"]);

        let send_one = async |file| world.refusal(async move |tx| send(tx, vec![file]).await).await;
        assert_eq!(send_one(one).await, "file-attached");
        let theirs = file(&world, ada, "c.txt").await;
        assert_eq!(send_one(theirs).await, "file-not-found");
        let many = (0..6).map(|_| one).collect::<Vec<_>>();
        let code = world.refusal(async move |tx| send(tx, many.clone()).await).await;
        assert_eq!(code, "files-too-many");
        let read = async move |tx: &mut Tx| messages::thread(tx, ada, sent.thread, None, 9).await;
        assert_eq!(world.read(read).await.messages.len(), 1, "what was refused left nothing");
        // The same file named twice is one file.
        let twice = file(&world, ben, "d.txt").await;
        world.write(async move |tx| send(tx, vec![twice, twice]).await).await;
        assert_eq!(world.read(read).await.messages[0].files.len(), 1);
    })
    .await;
}
