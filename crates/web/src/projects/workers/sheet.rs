//! `/projects/{id}/workers/table`: the workers as CSV, each under the name that the results
//! give them, so that both tables can be laid side by side.

use axum::{
    http::header,
    response::{IntoResponse, Response},
};
use base::{Error, Result, kinds};
use face::{Local, PageError, PathId, Person};
use market::{
    AccountId,
    figures::{self, Sort, WorkerLine},
    projects, results,
};
use store::Tx;
use tables::{Format, WriteOptions, Writer};

/// Workers in one file.
const MOST: i64 = 10_000;
const COLUMNS: [&str; 12] = [
    "worker",
    "name",
    "answers",
    "accepted",
    "reworked",
    "rejected",
    "compared",
    "agreed",
    "median_seconds",
    "first_at",
    "latest_at",
    "excluded_because",
];

/// `GET /projects/{id}/workers/table`
pub(in crate::projects) async fn download(
    Local(app): Local,
    person: Person,
    PathId(id): PathId<kinds::Project>,
) -> Result<Response, PageError> {
    let account = person.account;
    let read = async move |tx: &mut Tx| {
        projects::of_requester(tx, account, id).await?;
        figures::workers(tx, id, Sort::Answers, 0, MOST).await
    };
    let workers = app.db.read(read).await?;
    let text = written(account, &workers)?;
    let headers = [
        (header::CONTENT_TYPE, "text/csv; charset=utf-8"),
        (header::CONTENT_DISPOSITION, "attachment; filename=\"workers.csv\""),
    ];
    Ok((headers, text).into_response())
}

fn written(requester: AccountId, workers: &[WorkerLine]) -> Result<Vec<u8>> {
    let bad = |error: tables::WriteError| Error::store(error.code);
    let mut writer = Writer::new(Format::Csv, WriteOptions::default(), Vec::new()).map_err(bad)?;
    writer.header(&COLUMNS).map_err(bad)?;
    for it in workers {
        let counts = &it.counts;
        let cells = [
            results::pseudonym(requester, it.worker),
            it.name.clone(),
            counts.answers.to_string(),
            counts.accepted.to_string(),
            counts.reworked.to_string(),
            counts.rejected.to_string(),
            it.compared.to_string(),
            it.agreed.to_string(),
            it.median.map(|it| (it / 1_000).to_string()).unwrap_or_default(),
            it.first_at.to_string(),
            it.latest_at.to_string(),
            it.excluded.as_ref().map(|it| it.reason.clone()).unwrap_or_default(),
        ];
        writer.row(&cells).map_err(bad)?;
    }
    Ok(writer.finish().map_err(bad)?.out)
}
