//! Tables longer than one read.

use std::collections::HashSet;

use market::results::{self, Rows};
use store::Db;
use tables::Format;
use testkit::{Posting, World, on_each_store};

use super::crew::{Crew, bytes};

/// Tasks of the long project: more than two reads' worth.
const MANY: usize = 2_300;

/// B17: in pieces, each task once, and writers get through between two reads. B18: whoever
/// asks gets it from the very process asked; no job runs here.
#[tokio::test]
async fn a_long_table_comes_in_pieces_while_others_write() {
    on_each_store(async |world| {
        let posting = Posting { tasks: MANY, ..Posting::default() };
        let crew = Crew::new(&world, posting).await;
        let (ada, project) = (crew.ada, crew.project);
        let export = results::export(&world.db, ada, project, Rows::Tasks, Format::Csv, false);
        let (mut text, mut pieces, mut rest) = (Vec::new(), 0, Some(export.await.unwrap()));
        while let Some(export) = rest {
            let next = export.next().await.unwrap();
            rest = next.map(|(piece, export)| {
                text.extend(piece);
                pieces += 1;
                export
            });
            // Whoever stands between two pieces holds no transaction.
            world.fund(ada, base::Money::cents(1)).await;
        }
        assert!(3 <= pieces, "{pieces} pieces");
        let text = String::from_utf8(text).unwrap();
        let ids: HashSet<&str> =
            text.lines().skip(1).map(|it| it.split(',').nth(2).unwrap()).collect();
        assert_eq!((text.lines().count(), ids.len()), (MANY + 1, MANY));
    })
    .await;
}

/// Large rows are read fewer at a time, and none is lost over it.
#[tokio::test]
async fn heavy_rows_are_read_by_weight() {
    on_each_store(async |world| {
        let text = "x".repeat(200_000);
        let texts = vec![text.as_str(); 60];
        let crew = Crew::asks(&world, 1, &texts).await;
        for task in 0..30 {
            crew.answered(task % 4, task, &format!(r#"{{"why": "{}"}}"#, &text[..19_000])).await;
        }
        for (rows, count) in [(Rows::Answers, 30), (Rows::Tasks, 60)] {
            let export =
                results::export(&world.db, crew.ada, crew.project, rows, Format::JsonLines, false);
            let (mut lines, mut rest) = (0, Some(export.await.unwrap()));
            while let Some(export) = rest {
                let next = export.next().await.unwrap();
                rest = next.map(|(piece, export)| {
                    assert!(piece.len() < 8 << 20, "a piece of {} bytes", piece.len());
                    lines += piece.split(|it| *it == b'\n').count() - 1;
                    export
                });
            }
            assert_eq!(lines, count, "{rows}");
        }
    })
    .await;
}

#[tokio::test]
async fn nobody_receives_more_than_two_tables_at_once() {
    on_each_store(async |world| {
        let crew = Crew::asks(&world, 1, &["one"]).await;
        let begin = async |db: &Db| {
            results::export(db, crew.ada, crew.project, Rows::Tasks, Format::Csv, false).await
        };
        let first = begin(&world.db).await.unwrap();
        let second = begin(&world.db).await.unwrap();
        let third = begin(&world.db).await.err().and_then(|it| it.code());
        assert_eq!(third, Some("results-busy"));
        drop(first);
        let again = begin(&world.db).await.unwrap();
        drop((second, again));
        assert!(whole(&world, &crew).await.starts_with(b"text,"));
    })
    .await;
}

async fn whole(world: &World, crew: &Crew) -> Vec<u8> {
    bytes(world, crew.ada, crew.project, Rows::Tasks, Format::Csv).await.unwrap()
}
