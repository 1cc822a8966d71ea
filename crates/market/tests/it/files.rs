use std::sync::Arc;

use base::{Error, Rule, hours, kinds};
use market::{
    AccountId, AssignmentId, FileId, MessageId,
    files::{self, CODES, Incoming, MediaType, New, Refusal, Subject},
    ports::Shelf,
};
use store::Tx;
use testkit::{World, on_each_store};

const ADA: AccountId = AccountId::from_bits(1);
const BEN: AccountId = AccountId::from_bits(2);
const PNG: &[u8] = b"\x89PNG\r\n\x1A\n and some more";

#[test]
fn every_refusal_has_its_sentence() {
    for refusal in Refusal::ALL {
        let (_, code) = refusal.verdict();
        assert!(CODES.iter().any(|(known, _)| *known == code), "{code}");
    }
}

fn code_of(error: &Error) -> &'static str {
    match error {
        Error::Invalid(fields) => fields[0].code,
        other => other.code().expect("a refusal"),
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn an_upload_is_weighed_named_and_fingerprinted() {
    on_each_store(async |world| {
        let id = world.upload(ADA, "../my\u{202E} photo.png", PNG).await.unwrap();
        let file = world.read(async move |tx| files::find(tx, id).await).await;
        assert_eq!((file.name.as_str(), file.bytes), ("my photo.png", PNG.len() as i64));
        assert_eq!((file.media_type, file.owner, file.subject), (MediaType::Png, ADA, None));
        // sha256sum of the bytes above.
        assert_eq!(file.sha256, "2dfa844b1fd51116ebb946acfdfb42ac2487100d2c622d7bcd4861c58d5e38ab");
        assert_eq!(world.shelf().get(id).await.unwrap(), PNG);
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_refused_leaves_nothing_behind() {
    on_each_store(async |world| {
        let tries: [(&str, &[u8], &str); 3] = [
            ("a.svg", b"<svg>", "file-type-refused"),
            ("a.exe", b"MZ\x90\0", "file-type-refused"),
            ("a.txt", b"", "file-empty"),
        ];
        for (name, bytes, code) in tries {
            let refused = world.upload(ADA, name, bytes).await.unwrap_err();
            assert_eq!(code_of(&refused), code, "{name}");
        }
        let shelf = Arc::new(world.shelf());
        let mut incoming = Incoming::begin(world.db.clone(), shelf, 10).await.unwrap();
        incoming.write(b"12345").await.unwrap();
        let refused = incoming.write(b"67890!").await.unwrap_err();
        assert_eq!(code_of(&refused), "file-too-large");
        drop(incoming);
        assert_eq!(world.shelf().count(), 0);
    })
    .await;
}

async fn attach(world: &World, by: AccountId, id: FileId, to: Subject) -> base::Result<()> {
    world.db.write(async move |tx| files::attach(tx, by, id, to).await).await
}

#[tokio::test(flavor = "multi_thread")]
async fn a_file_is_attached_once_and_by_its_owner() {
    on_each_store(async |world| {
        let id = world.upload(ADA, "a.png", PNG).await.unwrap();
        let (one, two) =
            (Subject::Message(MessageId::from_bits(1)), Subject::Message(MessageId::from_bits(2)));
        let refused = attach(&world, BEN, id, one).await.unwrap_err();
        assert_eq!(code_of(&refused), "file-not-found");
        attach(&world, ADA, id, one).await.unwrap();
        attach(&world, ADA, id, one).await.unwrap();
        let refused = attach(&world, ADA, id, two).await.unwrap_err();
        assert_eq!(code_of(&refused), "file-attached");
        let file = world.read(async move |tx| files::find(tx, id).await).await;
        assert_eq!(file.subject, Some(one));
        let of = world.read(async move |tx| files::of(tx, one).await).await;
        assert_eq!(of, [file]);
        let delete = async move |tx: &mut Tx| files::delete(tx, ADA, id).await;
        assert_eq!(world.refusal(delete).await, "file-attached");
    })
    .await;
}

fn heavy(tx: &mut Tx, bytes: i64) -> New {
    New {
        id: tx.new_id::<kinds::File>(),
        name: "a.png".into(),
        media_type: MediaType::Png,
        bytes,
        sha256: "0".repeat(64),
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_person_has_a_gibibyte_of_room() {
    on_each_store(async |world| {
        let quarter = files::MOST_ROOM / 4;
        let mut kept = Vec::new();
        let put = async move |tx: &mut Tx, owner: AccountId| {
            let new = heavy(tx, quarter);
            files::register(tx, owner, new).await
        };
        for _ in 0..4 {
            kept.push(world.write(async move |tx| put(tx, ADA).await).await);
        }
        let more = async move |tx: &mut Tx| put(tx, ADA).await;
        assert_eq!(world.refusal(more).await, "file-room-used");
        world.write(async move |tx| put(tx, BEN).await).await;
        let first = kept[0];
        let strange = async move |tx: &mut Tx| files::delete(tx, BEN, first).await;
        assert_eq!(world.refusal(strange).await, "file-not-found");
        world.write(async move |tx| files::delete(tx, ADA, first).await).await;
        world.write(more).await;
        assert_eq!(world.refusal(more).await, "file-room-used");
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn the_files_of_one_answer_weigh_a_hundred_mebibytes() {
    on_each_store(async |world| {
        let answer = Subject::Answer(AssignmentId::from_bits(7));
        let add = async move |tx: &mut Tx| {
            let new = heavy(tx, files::MOST_ANSWER / 2);
            let id = files::register(tx, ADA, new).await?;
            files::attach(tx, ADA, id, answer).await
        };
        world.write(add).await;
        world.write(add).await;
        assert_eq!(world.refusal(add).await, "answer-files-too-heavy");
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn loose_files_are_forgotten_after_two_days() {
    on_each_store(async |world| {
        let loose = world.upload(ADA, "a.png", PNG).await.unwrap();
        let kept = world.upload(ADA, "b.png", PNG).await.unwrap();
        attach(&world, ADA, kept, Subject::Message(MessageId::from_bits(1))).await.unwrap();
        world.wait(files::LOOSE);
        assert_eq!(files::sweep(world.db.clone(), Arc::new(world.shelf())).await.unwrap(), 0);
        world.wait(hours(1));
        assert_eq!(files::sweep(world.db.clone(), Arc::new(world.shelf())).await.unwrap(), 1);
        assert_eq!(world.shelf().count(), 1);
        let find = async move |tx: &mut Tx| files::find(tx, loose).await;
        assert_eq!(world.refusal(find).await, "file-not-found");
        world.read(async move |tx| files::find(tx, kept).await).await;
    })
    .await;
}
