//! Results beside the truth, which nothing was learned from.

use std::{
    collections::{BTreeSet, HashMap},
    io::Read,
};

use consensus::word_edits;

use crate::{Kind, Table, Trouble, sheet::Sheet};

/// Figures for a person: name and value.
type Figures = Vec<(String, String)>;

impl Kind {
    /// How far the results of this kind are from a table of `task` and the right answer, in the
    /// column of the answers' own table. Tasks of which the truth says nothing are passed over.
    ///
    /// - numbers: the mean absolute error, and the root of the mean squared error;
    /// - tags: the share of sets that are exactly right, and the mean of Jaccard's index;
    /// - text: edits of words for each word of the truth (word error rate).
    ///
    /// Things that are drawn or ranked are not compared: that is refused.
    pub fn compare(self, results: &Table, truth: &mut dyn Read) -> Result<Figures, Trouble> {
        match self {
            Self::Numbers => numbers(results, truth),
            Self::Tags => tags(results, truth),
            Self::Text => texts(results, truth),
            _ => Err(Trouble::new(format!("{} are not compared with a truth", self.name()))),
        }
    }
}

/// Results by task; the answer stands in the second column.
fn by_task(results: &Table) -> HashMap<&str, &str> {
    results.rows.iter().map(|it| (it[0].as_str(), it[1].as_str())).collect()
}

fn figure(name: &str, value: f64) -> (String, String) {
    (name.to_owned(), format!("{value:.4}"))
}

/// How many tasks were compared; none is most likely a wrong file.
fn compared(n: usize) -> Result<(String, String), Trouble> {
    if n == 0 {
        return Err(Trouble::new("names none of the tasks that were answered"));
    }
    Ok(("compared".to_owned(), n.to_string()))
}

fn numbers(results: &Table, truth: &mut dyn Read) -> Result<Figures, Trouble> {
    let found = by_task(results);
    let (mut n, mut sum, mut squares) = (0, 0.0, 0.0);
    Sheet::open(truth, &["task", "value|label"], 2)?.each(|row| {
        let (task, right) = (row.name(0)?, row.number(1)?);
        let Some(value) = found.get(&*task).and_then(|it| it.parse::<f64>().ok()) else {
            return Ok(());
        };
        n += 1;
        sum += (value - right).abs();
        squares += (value - right).powi(2);
        Ok(())
    })?;
    let head = compared(n)?;
    let n = n as f64;
    Ok(vec![head, figure("mean error", sum / n), figure("root mean square", (squares / n).sqrt())])
}

fn tags(results: &Table, truth: &mut dyn Read) -> Result<Figures, Trouble> {
    let set = |text: &str| -> BTreeSet<String> {
        text.split(';').map(str::trim).filter(|it| !it.is_empty()).map(str::to_owned).collect()
    };
    let found = by_task(results);
    let (mut n, mut exact, mut jaccard) = (0, 0, 0.0);
    Sheet::open(truth, &["task", "labels|label"], 2)?.each(|row| {
        let Some(given) = found.get(&*row.name(0)?).map(|it| set(it)) else { return Ok(()) };
        let right = set(&row.text(1));
        let (both, any) = (given.intersection(&right).count(), given.union(&right).count());
        n += 1;
        exact += usize::from(both == any);
        jaccard += if any == 0 { 1.0 } else { both as f64 / any as f64 };
        Ok(())
    })?;
    let head = compared(n)?;
    let n = n as f64;
    Ok(vec![head, figure("exactly right", exact as f64 / n), figure("jaccard", jaccard / n)])
}

fn texts(results: &Table, truth: &mut dyn Read) -> Result<Figures, Trouble> {
    let found = by_task(results);
    let (mut n, mut edits, mut words) = (0, 0, 0);
    Sheet::open(truth, &["task", "text|label"], 2)?.each(|row| {
        let Some(given) = found.get(&*row.name(0)?) else { return Ok(()) };
        let (wrong, all) = word_edits(given, &row.text(1));
        (n, edits, words) = (n + 1, edits + wrong, words + all);
        Ok(())
    })?;
    Ok(vec![compared(n)?, figure("word error", edits as f64 / words.max(1) as f64)])
}
