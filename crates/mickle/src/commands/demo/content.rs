//! What the demonstration's projects say: instructions, forms, rows and pictures, kept as files
//! in `crates/mickle/demo/` and built into the program.

use base::{DurationMs, Error, Markdown, Money, Result, days, hours};
use market::projects::{Category, Difficulty, Edit, Hiring};

/// Names and values of one row, those that workers do not see included.
pub(super) type Row = Vec<(String, String)>;

/// The value of a column; empty where there is none.
pub(super) fn cell<'a>(row: &'a Row, column: &str) -> &'a str {
    row.iter().find(|(name, _)| name == column).map_or("", |(_, value)| value)
}

/// The files of one project.
#[derive(Debug, Clone, Copy)]
pub(super) struct Files {
    instructions: &'static str,
    pub(super) form: &'static str,
    tasks: &'static str,
}

macro_rules! files_of {
    ($name:literal) => {
        $crate::commands::demo::content::Files::new(
            include_str!(concat!(env!("CARGO_MANIFEST_DIR"), "/demo/", $name, "/instructions.md")),
            include_str!(concat!(env!("CARGO_MANIFEST_DIR"), "/demo/", $name, "/form.json")),
            include_str!(concat!(env!("CARGO_MANIFEST_DIR"), "/demo/", $name, "/tasks.csv")),
        )
    };
}
pub(super) use files_of;

macro_rules! pictures {
    ($($path:literal)*) => {
        /// A picture's bytes by its path.
        pub(super) fn picture(path: &str) -> Option<&'static [u8]> {
            match path {
                $($path => {
                    Some(include_bytes!(concat!(env!("CARGO_MANIFEST_DIR"), "/demo/", $path)))
                })*
                _ => None,
            }
        }
    };
}

pictures! {
    "apples/table-1.png" "apples/table-2.png" "apples/table-3.png" "apples/table-4.png"
    "apples/table-5.png" "apples/table-6.png" "apples/table-7.png" "apples/table-8.png"
    "cards/card-1.png" "cards/card-2.png" "cards/card-3.png" "cards/card-4.png" "cards/card-5.png"
    "cards/card-6.png" "cards/card-7.png" "cards/card-8.png" "cards/card-9.png"
    "cards/card-10.png" "fronts/front-1.png" "fronts/front-2.png" "fronts/front-3.png"
    "fronts/front-4.png" "fronts/front-5.png" "fronts/front-6.png" "fronts/front-7.png"
    "fronts/front-8.png" "herbarium/plant-1.png" "herbarium/plant-2.png" "herbarium/plant-3.png"
    "herbarium/plant-4.png" "herbarium/plant-5.png" "herbarium/plant-6.png"
    "herbarium/plant-7.png" "herbarium/plant-8.png" "herbarium/plant-9.png"
    "herbarium/plant-10.png" "morse/tape-1.wav" "morse/tape-2.wav" "morse/tape-3.wav"
    "morse/tape-4.wav" "morse/tape-5.wav" "receipts/receipt-1.png" "receipts/receipt-2.png"
    "receipts/receipt-3.png" "receipts/receipt-4.png" "receipts/receipt-5.png"
    "receipts/receipt-6.png" "receipts/receipt-7.png" "receipts/receipt-8.png"
    "receipts/receipt-9.png" "receipts/receipt-10.png" "seeds/packet-1.png" "seeds/packet-2.png"
    "seeds/packet-3.png" "seeds/packet-4.png" "signs/sign-1.png" "signs/sign-2.png"
    "signs/sign-3.png" "signs/sign-4.png" "signs/sign-5.png" "signs/sign-6.png" "signs/sign-7.png"
    "signs/sign-8.png" "signs/sign-9.png" "signs/sign-10.png" "signs/sign-11.png"
    "signs/sign-12.png"
}

impl Files {
    pub(super) const fn new(
        instructions: &'static str,
        form: &'static str,
        tasks: &'static str,
    ) -> Self {
        Self { instructions, form, tasks }
    }
}

/// A project about to be posted.
#[derive(Debug, Clone)]
pub(super) struct Posting {
    pub(super) files: Files,
    pub(super) title: &'static str,
    pub(super) summary: &'static str,
    /// The language in which the work is done.
    pub(super) language: &'static str,
    pub(super) category: Category,
    pub(super) difficulty: Difficulty,
    pub(super) hiring: Hiring,
    pub(super) price: Money,
    pub(super) answers_per_task: i64,
    pub(super) tasks_per_worker: i64,
    pub(super) time_limit: DurationMs,
    pub(super) auto_accept: DurationMs,
    /// Columns that are right answers, which no worker sees.
    pub(super) answers: &'static [&'static str],
}

impl Posting {
    /// A posting of easy tasks for everybody; say what is different.
    pub(super) const fn open(
        files: Files,
        title: &'static str,
        category: Category,
        price: Money,
    ) -> Self {
        Self {
            files,
            title,
            summary: "",
            language: "en",
            category,
            difficulty: Difficulty::Easy,
            hiring: Hiring::Open,
            price,
            answers_per_task: 1,
            tasks_per_worker: 0,
            time_limit: hours(1),
            auto_accept: days(7),
            answers: &[],
        }
    }

    pub(super) fn edit(&self) -> Result<Edit> {
        Ok(Edit {
            summary: Some(self.summary.to_owned()),
            instructions: Some(Markdown::parse("instructions", self.files.instructions)?),
            form: Some(self.files.form.to_owned()),
            price: Some(self.price),
            time_limit: Some(self.time_limit),
            answers_per_task: Some(self.answers_per_task),
            difficulty: Some(self.difficulty),
            tasks_per_worker: Some(self.tasks_per_worker),
            auto_accept: Some(self.auto_accept),
            ..Edit::default()
        })
    }

    pub(super) fn rows(&self) -> Result<Vec<Row>> {
        let mut reader = csv::Reader::from_reader(self.files.tasks.as_bytes());
        let names = reader.headers().map_err(Error::store)?.clone();
        let mut rows = Vec::new();
        for record in reader.records() {
            let record = record.map_err(Error::store)?;
            let pairs = names.iter().zip(&record);
            rows.push(pairs.map(|(name, value)| (name.to_owned(), value.to_owned())).collect());
        }
        Ok(rows)
    }
}
