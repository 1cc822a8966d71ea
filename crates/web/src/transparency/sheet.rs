//! The report as a table for programs, in plain units.

use axum::{
    extract::State,
    http::{HeaderValue, header},
    response::{IntoResponse, Response},
};
use base::Money;
use face::{App, PageError};
use market::transparency;

const HEAD: &str = "month,accepted,rejected,sent_back,appeals_opened,appeals_won,appeals_lost,\
                    median_hourly,median_seconds_to_review,paid_out,payouts,\
                    median_seconds_to_payout\n";

/// `GET /transparency.csv`
pub(super) async fn csv(State(app): State<App>) -> Result<Response, PageError> {
    let months = app.db.read(async move |tx| transparency::report(tx).await).await?;
    let mut text = HEAD.to_owned();
    for it in months {
        let seconds = |it: Option<i64>| it.map_or(String::new(), |it| (it / 1_000).to_string());
        let hourly = it.median_hourly.map_or(String::new(), Money::to_decimal);
        let (year, month, _) = it.month.first_day().date();
        text.push_str(&format!(
            "{year:04}-{month:02},{},{},{},{},{},{},{hourly},{},{},{},{}\n",
            it.accepted,
            it.rejected,
            it.reworked,
            it.appeals_opened,
            it.appeals_won,
            it.appeals_lost,
            seconds(it.median_wait),
            it.paid_out.to_decimal(),
            it.payouts,
            seconds(it.median_payout),
        ));
    }
    let kind = HeaderValue::from_static("text/csv; charset=utf-8");
    let name = HeaderValue::from_static("attachment; filename=\"transparency.csv\"");
    let headers = [(header::CONTENT_TYPE, kind), (header::CONTENT_DISPOSITION, name)];
    Ok((headers, text).into_response())
}
