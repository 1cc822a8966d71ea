//! Boxes, polygons and spans.

use std::io::Read;

use consensus::{
    Coin, Coins, Drawings, Drawn, Fault, Finding, Polygon, Rect, Shape, Skill, Span, Things,
    find_shapes,
};

use super::six;
use crate::{
    Report, Table, Trouble,
    names::Names,
    sheet::{Row, Sheet, short},
};

/// A shape as cells of a table; `task`, `worker` and its label stand before.
pub(crate) trait Cells: Shape {
    /// All columns; the last is the label's, which may be absent.
    const COLUMNS: &'static [&'static str];

    /// The shape of a row; none where its cells are empty.
    fn read(row: &Row<'_>) -> Result<Option<Self>, Trouble>;

    fn write(&self) -> Vec<String>;
}

/// Whether the cells between the worker's and the label's are all empty.
fn is_empty(row: &Row<'_>, columns: usize) -> bool {
    (2..columns - 1).all(|it| row.text(it).is_empty())
}

impl Cells for Rect {
    const COLUMNS: &'static [&'static str] =
        &["task", "worker", "left", "top", "width", "height", "label"];

    fn read(row: &Row<'_>) -> Result<Option<Self>, Trouble> {
        if is_empty(row, Self::COLUMNS.len()) {
            return Ok(None);
        }
        let sides = [row.number(2)?, row.number(3)?, row.number(4)?, row.number(5)?];
        for (column, side) in [(4, sides[2]), (5, sides[3])] {
            if side <= 0.0 {
                return Err(row.wrong(column, "must be above 0"));
            }
        }
        let rect = Self::new(sides[0], sides[1], sides[2], sides[3]);
        rect.map(Some).map_err(|_| row.wrong(2, "or another side is too large"))
    }

    fn write(&self) -> Vec<String> {
        self.parts().map(|it| format!("{it:.3}")).to_vec()
    }
}

impl Cells for Span {
    const COLUMNS: &'static [&'static str] = &["task", "worker", "start", "end", "label"];

    fn read(row: &Row<'_>) -> Result<Option<Self>, Trouble> {
        if is_empty(row, Self::COLUMNS.len()) {
            return Ok(None);
        }
        let span = Self::new(row.whole(2)?, row.whole(3)?);
        span.map(Some).map_err(|_| row.wrong(3, "must be behind `start`"))
    }

    fn write(&self) -> Vec<String> {
        vec![self.begin().to_string(), self.end().to_string()]
    }
}

impl Cells for Polygon {
    const COLUMNS: &'static [&'static str] = &["task", "worker", "points", "label"];

    fn read(row: &Row<'_>) -> Result<Option<Self>, Trouble> {
        let text = row.text(2);
        if text.is_empty() {
            return Ok(None);
        }
        let number = |it: &str| it.parse::<f64>().ok().filter(|it| it.is_finite());
        let point = |it: &str| {
            let found = it.split_once(',').and_then(|(x, y)| Some((number(x)?, number(y)?)));
            found.ok_or_else(|| row.wrong(2, format!("has no point in {}; write x,y", short(it))))
        };
        let corners = text.split_whitespace().map(point).collect::<Result<Vec<_>, _>>()?;
        Self::new(corners).map(Some).map_err(|fault| match fault {
            Fault::TooMany => row.wrong(2, "are more than 1,000"),
            _ => row.wrong(2, "have no area, or reach too far"),
        })
    }

    fn write(&self) -> Vec<String> {
        let points: Vec<String> =
            self.corners().iter().map(|it| format!("{:.3},{:.3}", it.0, it.1)).collect();
        vec![points.join(" ")]
    }
}

pub(crate) fn shapes<S: Cells>(source: &mut dyn Read, method: &str) -> Result<Report, Trouble> {
    let label = S::COLUMNS.len() - 1;
    let (mut tasks, mut workers, mut classes) =
        (Names::default(), Names::default(), Names::default());
    let (mut drawn, mut looked) = (Vec::new(), Vec::new());
    Sheet::open(source, S::COLUMNS, label)?.each(|row| {
        let (task, worker) = (tasks.number(&*row.name(0)?), workers.number(&*row.name(1)?));
        match S::read(row)? {
            Some(shape) => {
                let class = classes.number(&*row.text(label));
                drawn.push(Drawn { task, worker, class, shape });
            }
            None => looked.push((task, worker)),
        }
        Ok(())
    })?;
    let count = drawn.len();
    let all = Drawings::new(tasks.len(), workers.len(), classes.len(), drawn, &looked)?;
    let coin = if method == "one-coin" { Coin::One } else { Coin::Two };
    let usual = Finding::default();
    let coins = Coins { coin, ..usual.coins };
    let found = find_shapes(&all, Finding { coins, ..usual });
    let mut report = Report {
        results: results(&tasks, &classes, &found),
        workers: drawers(&workers, &found),
        figures: Vec::new(),
    };
    report.figure("tasks", tasks.len());
    report.figure("workers", workers.len());
    report.figure("shapes", count);
    report.figure("things", format!("{} of {}", found.likely().count(), found.things.len()));
    report.likelihood(&found.log_likelihood);
    Ok(report)
}

/// Everything that was marked, with how probable it is; what is below a half is not there.
fn results<S: Cells>(tasks: &Names, classes: &Names, found: &Things<S>) -> Table {
    let mut table = Table::new(&["task", "label"]);
    let columns = &S::COLUMNS[2..S::COLUMNS.len() - 1];
    let more = ["probability", "answers", "overlap"];
    table.header.extend(columns.iter().chain(&more).map(ToString::to_string));
    for it in &found.things {
        let mut row = vec![tasks.text(it.task as usize), classes.text(it.class as usize)];
        row.extend(it.shape.write());
        row.extend([six(it.probability), it.workers.len().to_string(), six(it.overlap)]);
        table.rows.push(row);
    }
    table
}

fn drawers<S>(workers: &Names, found: &Things<S>) -> Table {
    let names = ["precision", "recall", "overlap"];
    let mut table = Table::new(&["worker"]);
    for name in names {
        table.header.extend([name.to_owned(), format!("{name}_error")]);
    }
    table.header.push("shapes".to_owned());
    for (worker, it) in workers.iter().zip(&found.drawers) {
        let mut row = vec![worker];
        let pair = |it: Skill| [six(it.value), six(it.error)];
        row.extend([it.precision, it.recall, it.overlap].into_iter().flat_map(pair));
        row.push(format!("{:.0}", it.precision.labels));
        table.rows.push(row);
    }
    table
}
