//! Data: typed, pasted and uploaded; what is wrong is told by line and column.

use std::sync::Arc;

use market::projects::imports;
use outside::Disk;
use testkit::{World, on_each_store};

use super::{assert_shows, draft, follow, main_of, market, sent};

#[tokio::test(flavor = "multi_thread")]
async fn tasks_are_typed_pasted_and_taken_out() {
    on_each_store(async |world| {
        let (house, _, rita) = market(&world).await;
        let id = draft(&house, &rita, "open").await;
        let at = |page: &str| format!("/projects/{id}/{page}");
        let page = house.get(&rita, &at("data")).await;
        assert_shows(&page, &["No tasks yet.", "only needs a name"]);
        let typed = [("column", "name"), ("value-0", "  ")];
        let reply = house.form(&rita, &at("tasks"), &typed).await;
        assert_eq!(reply.status, 422);
        assert_shows(&reply, &["A task needs at least one value"]);

        let bad = "word,city\nlamp,Bonn\nbed\n\"open,quote";
        let reply = house.form(&rita, &at("rows"), &[("rows", bad)]).await;
        assert_eq!(reply.status, 422);
        assert_shows(&reply, &["Nothing was added yet", "more or fewer cells", "lamp,Bonn"]);
        let reply = house.form(&rita, &at("rows"), &[("rows", "a,a\n1,2")]).await;
        assert_shows(&reply, &["Two columns have the same name"]);
        let good = [("rows", "word,city\nlamp,Bonn\nbed,<i>Rom</i>")];
        let page = sent(&house, &rita, &at("rows"), &good).await;
        assert_shows(&page, &["2\u{a0}tasks", "<code>word</code>, <code>city</code>"]);
        let typed = [
            ("column", "word"),
            ("column", "city"),
            ("value-0", "two\r\nlines"),
            ("value-1", "Köln"),
        ];
        sent(&house, &rita, &at("tasks"), &typed).await;

        let page = house.get(&rita, &at("tasks")).await;
        assert_shows(&page, &["3\u{a0}tasks", "&lt;i&gt;Rom&lt;/i&gt;", "two lines", "Köln"]);
        let after = page.text.split("/tasks/").nth(1).expect("a task to remove");
        let task = &after[..26];
        let page = sent(&house, &rita, &at(&format!("tasks/{task}/removal")), &[]).await;
        assert_shows(&page, &["The task is removed.", "2\u{a0}tasks"]);
    })
    .await;
}

/// Does what the worker of a running node does.
async fn run(world: &World, page: &str) {
    let id = page.rsplit('/').next().unwrap().split('?').next().unwrap().parse().unwrap();
    let shelf = Arc::new(Disk::new(world.folder.join("files")));
    imports::run(world.db.clone(), shelf.clone(), id).await.unwrap();
    imports::run_undo(world.db.clone(), shelf, id).await.unwrap();
}

#[tokio::test(flavor = "multi_thread")]
async fn a_table_is_uploaded_looked_at_mapped_imported_and_undone() {
    on_each_store(async |world| {
        let (house, _, rita) = market(&world).await;
        let id = draft(&house, &rita, "open").await;
        let at = |page: &str| format!("/projects/{id}/{page}");
        sent(&house, &rita, &at("form"), &[("_start", "judgement")]).await;
        let upload = at("data/files");
        let pdf = [("file", "table.csv", "%PDF-1.7 not a table")];
        let reply = house.multipart(&rita, &upload, &[], &pdf).await;
        assert_eq!(reply.status, 422);
        assert_shows(&reply, &["This is not a table", "href=\"#f-file\""]);
        let reply = house.multipart(&rita, &upload, &[], &[]).await;
        assert_eq!(reply.status, 422);

        let csv = "Text,note\nIt was good.,a\nIt was bad.,b,c\nSo so.,d\n";
        let reply = house.multipart(&rita, &upload, &[], &[("file", "reviews.csv", csv)]).await;
        let look = reply.location.clone().unwrap_or_else(|| panic!("{}", main_of(&reply)));
        let page = follow(&house, &rita, &reply).await;
        // The column that the form calls `text` is suggested for `Text`.
        assert_shows(&page, &["reviews.csv", "It was good.", "value=\"text\"", "<td>a</td>"]);
        assert_shows(&page, &["more or fewer cells", "That is the whole table."]);

        let wrong = [("name-0", "title"), ("name-1", "")];
        let reply = house.form(&rita, &look, &wrong).await;
        assert_eq!(reply.status, 422);
        assert_shows(&reply, &["value=\"title\"", "The form shows data"]);
        let right = [("name-0", "text"), ("name-1", "")];
        let reply = house.form(&rita, &look, &right).await;
        let import = reply.location.clone().unwrap_or_else(|| panic!("{}", main_of(&reply)));
        let page = house.get(&rita, &import).await;
        assert_shows(&page, &["Waiting", "comes again every few seconds"]);

        run(&world, &import).await;
        let page = house.get(&rita, &import).await;
        assert_shows(&page, &["Some rows were left out", "more or fewer cells", "Undo"]);
        assert_shows(&house.get(&rita, &at("tasks")).await, &["2\u{a0}tasks", "So so."]);
        assert_shows(&house.get(&rita, &at("data")).await, &["Imports", "Done"]);

        sent(&house, &rita, &format!("{import}/undoing"), &[]).await;
        run(&world, &import).await;
        assert_shows(&house.get(&rita, &import).await, &["The import was undone"]);
        assert_shows(&house.get(&rita, &at("tasks")).await, &["No tasks here"]);
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_table_without_our_token_is_not_taken() {
    on_each_store(async |world| {
        let (house, _, rita) = market(&world).await;
        let id = draft(&house, &rita, "open").await;
        let path = format!("/projects/{id}/data/files");
        let boundary = "xxBOUNDARYxx";
        let body = format!(
            "--{boundary}\r\ncontent-disposition: form-data; name=\"file\"; filename=\"a.csv\"\r\n\
             \r\na\nb\r\n--{boundary}--\r\n"
        );
        let kind = format!("multipart/form-data; boundary={boundary}");
        let reply = house.send(&rita, axum::http::Method::POST, &path, Some((&kind, body))).await;
        assert_eq!(reply.status, 403);
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_text_is_split_as_it_was_pasted_or_as_its_file_is_called() {
    on_each_store(async |world| {
        let (house, _, rita) = market(&world).await;
        let id = draft(&house, &rita, "open").await;
        let split = format!("/projects/{id}/data/texts");
        let by = ("by", "sentences");
        let walk = "The tide is out. Look left.\n\nHere stood a crane.";
        let file = [("text_file", "harbour walk.txt", walk)];
        let reply = house.multipart(&rita, &split, &[by], &file).await;
        let page = follow(&house, &rita, &reply).await;
        assert_shows(&page, &["harbour walk.csv", "Look left.", "<td>2</td>"]);

        let pasted = [("document", "Walk"), by, ("text", walk)];
        let reply = house.multipart(&rita, &split, &pasted, &[]).await;
        let page = follow(&house, &rita, &reply).await;
        assert_shows(&page, &["Walk.csv", "Here stood a crane."]);

        let broken = [("text_file", "walk.txt", "one\ntwo\nthr\0ee")];
        let reply = house.multipart(&rita, &split, &[by], &broken).await;
        assert_eq!(reply.status, 422);
        assert_shows(&reply, &["Line 3 is no UTF-8 text", "href=\"#f-text_file\""]);
        let nothing = [("document", "Walk"), by, ("text", " ")];
        let reply = house.multipart(&rita, &split, &nothing, &[]).await;
        assert_eq!(reply.status, 422);
        assert_shows(&reply, &["href=\"#f-text\"", "value=\"Walk\""]);
    })
    .await;
}
