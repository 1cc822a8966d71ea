//! `mickle aggregate`, on a table small enough to work out by hand.

use super::program::run;

/// Two careful workers, one who always says `no`, and a task that only a vote decides.
const LABELS: &str = "\u{feff}worker,task,label,when\n\
    ann,t1,yes,1\nbob,t1,yes,1\neve,t1,no,1\n\
    ann,t2,no,1\nbob,t2,no,1\neve,t2,no,1\n\
    ann,t3,yes,1\nbob,t3,yes,1\neve,t3,no,1\n\
    ann,\"t, 4\",yes,1\neve,\"t, 4\",no,1\n";

#[test]
fn a_table_becomes_one_label_a_task_with_its_confidence() {
    let folder = tempfile::tempdir().unwrap();
    let write = |name: &str, text: &str| std::fs::write(folder.path().join(name), text).unwrap();
    write("labels.csv", LABELS);
    write("truth.csv", "task,label\nt1,yes\nt2,no\n\"t, 4\",yes\n");
    let files = [
        ["-o", "out.csv"],
        ["--workers", "workers.csv"],
        ["--pairs", "pairs.csv"],
        ["--plot", "plot.svg"],
    ];
    let files = files.concat();
    let words = ["aggregate", "labels.csv", "--method", "one-coin", "--truth", "truth.csv"];
    let done = run(folder.path(), &[&words[..], &files[..]].concat(), "");
    assert_eq!(done.code, 0, "{}", done.err);
    assert!(done.out.contains("tasks             4"), "{}", done.out);
    assert!(done.out.contains("accuracy          1.0000 (3 of 3)"), "{}", done.out);
    let read = |name: &str| std::fs::read_to_string(folder.path().join(name)).unwrap();
    let out = read("out.csv");
    let rows: Vec<&str> = out.lines().collect();
    assert_eq!(rows[0], "task,label,confidence,answers,p_no,p_yes");
    assert!(rows[1].starts_with("t1,yes,"), "{out}");
    assert!(rows[4].starts_with("\"t, 4\",yes,"), "{out}");
    let workers = read("workers.csv");
    assert!(workers.starts_with("worker,skill,error,answers,knows,spam_score,spam_p,spam_q\nann,"));
    assert_eq!(workers.lines().count(), 4);
    assert_eq!(read("pairs.csv").lines().count(), 1);
    assert!(done.out.contains("agreement α") && done.out.contains("0.9 to 1.0"), "{}", done.out);
    assert!(read("plot.svg").contains("<circle"));
}

#[test]
fn confusions_are_written_where_the_method_has_them() {
    let folder = tempfile::tempdir().unwrap();
    std::fs::write(folder.path().join("labels.csv"), LABELS).unwrap();
    let words = ["aggregate", "labels.csv", "--confusion", "confusion.csv"];
    let done = run(folder.path(), &words, "");
    assert_eq!(done.code, 0, "{}", done.err);
    let table = std::fs::read_to_string(folder.path().join("confusion.csv")).unwrap();
    assert_eq!(table.lines().count(), 1 + 3 * 2 * 2, "{table}");
    assert!(table.contains("eve,yes,no,"), "{table}");
    let done = run(folder.path(), &[&words[..], &["--method", "glad"]].concat(), "");
    assert_ne!(done.code, 0);
    assert!(done.err.contains("use dawid-skene"), "{}", done.err);
}

#[test]
fn what_cannot_be_read_names_its_line_and_column() {
    let folder = tempfile::tempdir().unwrap();
    let write = |name: &str, text: &str| std::fs::write(folder.path().join(name), text).unwrap();
    let told = |words: &[&str]| {
        let done = run(folder.path(), words, "");
        assert_ne!(done.code, 0, "{}", done.out);
        done.err
    };
    write("holes.csv", "task,worker,label\nt1,ann,yes\nt2,,no\n");
    let holes = told(&["aggregate", "holes.csv"]);
    assert!(holes.contains("line 3") && holes.contains("`worker` is empty"), "{holes}");
    write("short.csv", "task,worker,label\nt1,ann,yes\nt1,bob\n");
    let short = told(&["aggregate", "short.csv"]);
    assert!(short.contains("line 3") && short.contains("`label` is missing"), "{short}");
    write("quote.csv", "task,worker,label\nt1,ann,\"yes\n");
    assert!(told(&["aggregate", "quote.csv"]).contains("line 2: a quote is opened"));
    write("other.csv", "item,worker,label\n");
    assert!(told(&["aggregate", "other.csv"]).contains("no column `task`"));
    write("empty.csv", "task,worker,label\n");
    assert!(told(&["aggregate", "empty.csv"]).contains("there are no labels"));
    let method = told(&["aggregate", "empty.csv", "--method", "guess"]);
    assert!(method.contains("dawid-skene"), "{method}");
    assert!(told(&["aggregate", "nowhere.csv"]).contains("nowhere.csv cannot be read"));
}

#[test]
fn other_kinds_have_tables_and_methods_of_their_own() {
    let folder = tempfile::tempdir().unwrap();
    let write = |name: &str, text: &str| std::fs::write(folder.path().join(name), text).unwrap();
    let aggregate = |words: &[&str]| run(folder.path(), &[&["aggregate"][..], words].concat(), "");
    let rows = "ann,1,1,10,10\np,bob,1,2,10,10\np,eve,90,90,5,5\nq,ann,,,,\nq,bob,,,,\n";
    write("boxes.csv", &format!("task,worker,left,top,width,height\np,{rows}"));
    let files = ["-o", "out.csv", "--workers", "who.csv"];
    let done = aggregate(&[&["boxes.csv", "--kind", "boxes"][..], &files].concat());
    assert_eq!(done.code, 0, "{}", done.err);
    assert!(done.out.contains("things           1 of 2"), "{}", done.out);
    let out = std::fs::read_to_string(folder.path().join("out.csv")).unwrap();
    assert!(out.contains("p,,1.000,1.500,10.000,10.000,0."), "{out}");
    assert_eq!(std::fs::read_to_string(folder.path().join("who.csv")).unwrap().lines().count(), 4);
    write("text.csv", "task,worker,text\nt,ann,\n,bob,x\n");
    let told = aggregate(&["text.csv", "--kind", "text"]).err;
    assert!(told.contains("text.csv: line 3: `task` is empty"), "{told}");
    let kind = aggregate(&["text.csv", "--kind", "sounds"]).err;
    assert!(kind.contains("categories, tags, numbers"), "{kind}");
    let method = aggregate(&["text.csv", "--kind", "text", "--method", "mace"]).err;
    assert!(method.contains("rover, rover-skill"), "{method}");
    let help = aggregate(&["--help"]).out;
    assert!(help.contains("counts (lengths of runs off, on, off"), "{help}");
}
