//! Each kind from table to table, and what is wrong with a row.

use crate::{Kind, Report, Trouble};

fn header(kind: Kind) -> &'static str {
    match kind {
        Kind::Tags => "task,worker,labels",
        Kind::Numbers => "task,worker,value",
        Kind::Pairs => "worker,winner,loser",
        Kind::Boxes => "\u{feff}Task, worker,left,top,width,height",
        Kind::Polygons => "task,worker,points,label",
        Kind::Spans => "task,worker,start,end,label",
        Kind::Masks => "task,worker,counts",
        Kind::Text => "task,worker,text",
    }
}

fn run(kind: Kind, method: Option<&str>, rows: &str) -> Result<Report, Trouble> {
    let table = format!("{}\n{rows}", header(kind));
    kind.run(&mut table.as_bytes(), method, 0)
}

/// A few rows of each kind, and a cell of the first result.
const TABLES: [(Kind, &str, &str); 8] = [
    (Kind::Tags, "t,ann,a; b\nt,bob,b;a\nt,eve,a;b\nu,ann,\nu,bob,\n", "a;b"),
    (Kind::Numbers, "t,ann,5\nt,bob,5\nt,eve,5\n", "5.000000"),
    (Kind::Pairs, "ann,x,y\nbob,x,y\neve,x,y\n", "x"),
    (Kind::Boxes, "t,ann,1,1,10,10\nt,bob,1,2,10,10\nt,eve,1,1,10,11\n", "10.000"),
    (Kind::Polygons, "t,ann,\"0,0 9,0 9,9\",cat\nt,bob,\"0,0 9,0 9,9\",cat\n", "cat"),
    (Kind::Spans, "t,ann,3,9,x\nt,bob,3,9,x\nt,eve,,,\n", "9"),
    (Kind::Masks, "t,ann,1 2 1\nt,bob,1 2 1\nt,eve,2 2\n", "1 2 1"),
    (Kind::Text, "t,ann,Hello world\nt,bob,hello word\nt,eve,Hello world\n", "Hello world"),
];

#[test]
fn every_kind_goes_from_table_to_table_by_every_method() {
    for (kind, table, wanted) in TABLES {
        for method in kind.methods() {
            let report = match run(kind, Some(method), table) {
                Ok(report) => report,
                Err(trouble) => panic!("{} by {method}: {trouble}", kind.name()),
            };
            let first = &report.results.rows[0];
            assert_eq!(first.len(), report.results.header.len(), "{} {method}", kind.name());
            let is_right = first.iter().any(|it| it == wanted);
            assert!(is_right, "{} by {method}: {first:?}", kind.name());
            for row in &report.workers.rows {
                assert_eq!(row.len(), report.workers.header.len(), "{} {method}", kind.name());
            }
        }
        assert_eq!(Kind::parse(kind.name()), Some(kind));
    }
}

/// Two tasks with truth, one without, and one of which the truth alone knows.
#[test]
fn results_are_compared_with_a_truth() {
    let cases = [
        (
            Kind::Numbers,
            "t,ann,5\nt,bob,5\nu,ann,1\nu,bob,1\nv,ann,9\n",
            "task,label\nt,5\nu,3\nw,1\n",
            vec!["2", "1.0000", "1.4142"],
        ),
        (
            Kind::Tags,
            "t,ann,a;b\nt,bob,b;a\nu,ann,a;b\nu,bob,a;b\nv,ann,a\n",
            "labels,task\nb;a,t\na,u\n,w\n",
            vec!["2", "0.5000", "0.7500"],
        ),
        (
            Kind::Text,
            "t,ann,Hello world\nt,bob,hello world!\n",
            "task,text\nt,\"hello, wide world\"\n",
            vec!["1", "0.3333"],
        ),
    ];
    for (kind, rows, truth, wanted) in cases {
        let method = if kind == Kind::Numbers { Some("mean") } else { None };
        let report = run(kind, method, rows).unwrap();
        let found = kind.compare(&report.results, &mut truth.as_bytes()).unwrap();
        let values: Vec<&str> = found.iter().map(|it| it.1.as_str()).collect();
        assert_eq!(values, wanted, "{}", kind.name());
        let other = kind.compare(&report.results, &mut "task,label\nx,1\n".as_bytes());
        assert!(other.unwrap_err().to_string().contains("none of the tasks"), "{}", kind.name());
    }
}

/// Of three who looked, two drew the same; a third drew elsewhere; and one task holds nothing.
#[test]
fn who_drew_nothing_has_looked() {
    let rows = "p,ann,1,1,10,10\np,bob,1,2,10,10\np,eve,90,90,5,5\nq,ann,,,,\nq,bob,,,,\n";
    let report = run(Kind::Boxes, None, rows).unwrap();
    assert_eq!(report.figures[3], ("things".to_owned(), "1 of 2".to_owned()));
    assert_eq!(report.results.rows[0][..6], ["p", "", "1.000", "1.500", "10.000", "10.000"]);
    assert_eq!(report.workers.rows.len(), 3);
}

#[test]
fn a_row_that_cannot_be_read_names_its_line_and_column() {
    let earlier = "line 3: `counts` make 5 pixels, and 4 in an earlier row of the task";
    for (kind, rows, wanted) in [
        (Kind::Tags, ",ann,x\n", "line 2: `task` is empty"),
        (Kind::Tags, "t,,x\n", "line 2: `worker` is empty"),
        (Kind::Numbers, "t,ann,1\nt,bob,many\n", "line 3: `value` is no number: many"),
        (Kind::Numbers, "t,ann,inf\n", "line 2: `value` is no number: inf"),
        (Kind::Numbers, "t,ann,1e200\n", "line 2: `value` is too large"),
        (Kind::Pairs, "ann,x,x\n", "line 2: `loser` is the same as `winner`"),
        (Kind::Boxes, "t,a,1,1,0,2\n", "line 2: `width` must be above 0"),
        (Kind::Boxes, "t,a,1,1,,2\n", "line 2: `width` is empty"),
        (Kind::Boxes, "t,a,1e200,1,1,2\n", "line 2: `left` or another side is too large"),
        (Kind::Polygons, "t,a,\"1,2 3\"\n", "line 2: `points` has no point in 3; write x,y"),
        (Kind::Polygons, "t,a,\"1,2 3,4\"\n", "line 2: `points` have no area, or reach too far"),
        (Kind::Spans, "t,a,5,5\n", "line 2: `end` must be behind `start`"),
        (Kind::Spans, "t,a,-5,5\n", "line 2: `start` is no whole number: -5"),
        (Kind::Masks, "t,a,1 x\n", "line 2: `counts` hold no length in x"),
        (Kind::Masks, "t,a,0\n", "line 2: `counts` make no pixel"),
        (Kind::Masks, "t,a,4\nt,b,5\n", earlier),
        (Kind::Text, "", "there are no labels"),
    ] {
        let trouble = run(kind, None, rows).unwrap_err();
        assert_eq!(trouble.to_string(), wanted, "{}", kind.name());
    }
    let missing = Kind::Text.run(&mut &b"task,worker\n"[..], None, 0).unwrap_err();
    assert!(missing.to_string().contains("no column `text`; there are task, worker"));
    let method = run(Kind::Text, Some("mace"), "").unwrap_err().to_string();
    assert!(method.contains("rover, rover-skill"), "{method}");
}
