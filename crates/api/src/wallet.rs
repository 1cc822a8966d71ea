//! `/api/v1/me`: one's own money: balance, statement, and top-ups.

use axum::{
    Json,
    body::Body,
    extract::State,
    http::{HeaderMap, StatusCode, header},
    response::{IntoResponse, Response},
};
use base::{Error, Result, kinds};
use face::{ApiError, ApiJson, ApiQuery, App, Caller, Once, PathId, once, scope};
use futures_util::stream;
use market::{
    AccountId, TransferId,
    assignments::{self, Tab},
    ledger::{self, Line, Name, Part},
    payouts::{self, SheetCursor, TopUp},
};
use serde::{Deserialize, Serialize};
use store::Tx;
use utoipa::{IntoParams, ToSchema};
use utoipa_axum::{router::OpenApiRouter, routes};

use crate::wire::{self, Cursor, Page};

pub(crate) fn routes() -> OpenApiRouter<App> {
    OpenApiRouter::new()
        .routes(routes!(balance))
        .routes(routes!(statement))
        .routes(routes!(top_ups, ask))
        .routes(routes!(top_up, take_back))
}

/// What one has, and what is on its way.
#[derive(Debug, Serialize, ToSchema)]
struct BalanceJson {
    /// What can be spent or withdrawn.
    available: String,
    /// Set aside for payouts that were asked for.
    held: String,
    /// Rewards for work that is being checked.
    being_checked: String,
    /// When the last of these is released at the latest.
    #[schema(format = DateTime)]
    released_by: Option<String>,
    /// Sent, and not known to have arrived.
    sent: String,
    /// Paid out since the year began (UTC).
    paid_this_year: String,
    /// Rewards and bonuses since the year began (UTC).
    earned_this_year: String,
}

/// What one has, and what is on its way.
#[utoipa::path(get, path = "/api/v1/me/balance", tag = "wallet",
    responses((status = 200, body = BalanceJson), (status = "4XX", body = face::Problem)))]
async fn balance(
    State(app): State<App>,
    caller: Caller<scope::Read>,
) -> Result<Json<BalanceJson>, ApiError> {
    let me = caller.account;
    let read = app.db.read(async move |tx| {
        let balance = ledger::balance(tx, &Name::available(me)).await?;
        let tally = assignments::tally(tx, me).await?;
        Ok((balance, payouts::figures(tx, me).await?, tally))
    });
    let (balance, figures, tally) = read.await?;
    let checked = tally.into_iter().find(|it| it.tab == Tab::Checked);
    Ok(Json(BalanceJson {
        available: balance.available().to_decimal(),
        held: balance.held.to_decimal(),
        being_checked: checked.map(|it| it.worth).unwrap_or_default().to_decimal(),
        released_by: checked.and_then(|it| it.released_by).map(|it| it.to_string()),
        sent: figures.sent.to_decimal(),
        paid_this_year: figures.paid_this_year.to_decimal(),
        earned_this_year: figures.earned_this_year.to_decimal(),
    }))
}

/// One movement of money.
#[derive(Debug, Serialize, ToSchema)]
struct StatementLineJson {
    /// The transfer.
    id: String,
    #[schema(format = DateTime)]
    at: String,
    /// What sort of movement it is, such as `reward` or `top-up`.
    kind: String,
    /// What came in, or went out when negative.
    amount: String,
    /// The balance after it.
    balance: String,
    memo: String,
    /// The thing it is for, such as an `assignment`, and its id.
    cause_kind: String,
    cause: String,
}

impl From<Line> for StatementLineJson {
    fn from(it: Line) -> Self {
        Self {
            id: it.transfer.to_string(),
            at: it.at.to_string(),
            kind: it.kind,
            amount: it.amount.to_decimal(),
            balance: it.balance.to_decimal(),
            memo: it.memo,
            cause_kind: it.cause_kind,
            cause: it.cause,
        }
    }
}

#[derive(Debug, Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
#[serde(deny_unknown_fields)]
struct StatementQuery {
    /// The `next` of the page before.
    #[param(min_length = 26, max_length = 26)]
    before: Option<String>,
    /// Lines of a page, 1 to 100; 50 when absent. CSV is always whole.
    #[param(minimum = 1, maximum = 100)]
    limit: Option<i64>,
    /// `json` or `csv`; `Accept: text/csv` asks for CSV too.
    format: Option<String>,
}

/// Every movement of one's money, newest first; as CSV the whole of it.
#[utoipa::path(get, path = "/api/v1/me/statement", tag = "wallet", params(StatementQuery),
    responses((status = 200, content((Page<StatementLineJson> = "application/json"),
                                     (String = "text/csv"))),
              (status = "4XX", body = face::Problem)))]
async fn statement(
    State(app): State<App>,
    caller: Caller<scope::Read>,
    headers: HeaderMap,
    ApiQuery(query): ApiQuery<StatementQuery>,
) -> Result<Response, ApiError> {
    let me = caller.account;
    if wants_csv(query.format.as_deref(), &headers)? {
        return Ok(csv(app, me));
    }
    let cursor = Cursor::of(query.before, query.limit);
    let (before, limit): (Option<TransferId>, i64) = (cursor.before()?, cursor.limit()?);
    let read =
        async move |tx: &mut Tx| ledger::statement(tx, &Name::available(me), before, limit).await;
    let lines: Vec<StatementLineJson> =
        app.db.read(read).await?.into_iter().map(Into::into).collect();
    Ok(Json(Page::new(lines, limit, |it| &it.id)).into_response())
}

fn wants_csv(format: Option<&str>, headers: &HeaderMap) -> Result<bool> {
    match format {
        Some("csv") => Ok(true),
        Some("json") => Ok(false),
        Some(_) => Err(Error::invalid("format", "word-unknown")),
        None => {
            let accept = headers.get(header::ACCEPT).and_then(|it| it.to_str().ok());
            Ok(accept.is_some_and(|it| it.starts_with("text/csv")))
        }
    }
}

fn csv(app: App, account: AccountId) -> Response {
    let begin = (app, SheetCursor::default());
    let parts = stream::try_unfold(begin, move |(app, at)| async move {
        let next = app
            .db
            .read(async move |tx| payouts::next_sheet(tx, account, Part::default(), at).await);
        Ok::<_, Error>(next.await?.map(|(part, at)| (part, (app, at))))
    });
    let headers = [
        (header::CONTENT_TYPE, "text/csv; charset=utf-8"),
        (header::CONTENT_DISPOSITION, "attachment; filename=\"statement.csv\""),
    ];
    (headers, Body::from_stream(parts)).into_response()
}

/// Money that one wants to bring in.
#[derive(Debug, Serialize, ToSchema)]
struct TopUpJson {
    id: String,
    amount: String,
    /// Write this on the bank transfer.
    reference: String,
    /// `asked`, `confirmed`, `booked` or `declined`.
    state: String,
    #[schema(format = DateTime)]
    asked_at: String,
    #[schema(format = DateTime)]
    booked_at: Option<String>,
    /// Why it was declined.
    note: String,
}

impl From<TopUp> for TopUpJson {
    fn from(it: TopUp) -> Self {
        Self {
            id: it.id.to_string(),
            amount: it.amount.to_decimal(),
            reference: it.reference,
            state: it.state.to_string(),
            asked_at: it.asked_at.to_string(),
            booked_at: it.booked_at.map(|it| it.to_string()),
            note: it.note,
        }
    }
}

/// One's top-ups, newest first.
#[utoipa::path(get, path = "/api/v1/me/top-ups", tag = "wallet", params(Cursor),
    responses((status = 200, body = Page<TopUpJson>), (status = "4XX", body = face::Problem)))]
async fn top_ups(
    State(app): State<App>,
    caller: Caller<scope::Read>,
    ApiQuery(page): ApiQuery<Cursor>,
) -> Result<Json<Page<TopUpJson>>, ApiError> {
    let (before, limit, me) = (page.before()?, page.limit()?, caller.account);
    let read = async move |tx: &mut Tx| payouts::top_ups_of(tx, me, before, limit).await;
    let items: Vec<TopUpJson> = app.db.read(read).await?.into_iter().map(Into::into).collect();
    Ok(Json(Page::new(items, limit, |it| &it.id)))
}

#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
struct AskBody {
    /// Such as `50.00`, in whole cents.
    #[schema(pattern = r"^[0-9]{1,7}(\.[0-9]{1,2})?$")]
    amount: String,
}

/// Asks for a top-up by bank transfer. It is in the wallet once two treasurers have seen it.
#[utoipa::path(post, path = "/api/v1/me/top-ups", tag = "wallet",
    params(("Idempotency-Key" = String, Header)), request_body = AskBody,
    responses((status = 201, body = TopUpJson), (status = "4XX", body = face::Problem)))]
async fn ask(
    State(app): State<App>,
    caller: Caller<scope::Money>,
    key: Once,
    ApiJson { body, digest }: ApiJson<AskBody>,
) -> Result<Response, ApiError> {
    let key = key.needed()?;
    let (me, amount) = (caller.account, wire::amount("amount", &body.amount)?);
    once(&app, me, key, &digest, async move |tx| {
        let asked = payouts::ask(tx, me, amount).await?;
        Ok((StatusCode::CREATED, TopUpJson::from(asked)))
    })
    .await
}

/// One of one's top-ups.
#[utoipa::path(get, path = "/api/v1/me/top-ups/{id}", tag = "wallet",
    params(("id" = String, Path)),
    responses((status = 200, body = TopUpJson), (status = "4XX", body = face::Problem)))]
async fn top_up(
    State(app): State<App>,
    caller: Caller<scope::Read>,
    PathId(id): PathId<kinds::TopUp>,
) -> Result<Json<TopUpJson>, ApiError> {
    let me = caller.account;
    let read = async move |tx: &mut Tx| payouts::top_up(tx, me, id).await;
    Ok(Json(app.db.read(read).await?.into()))
}

/// Takes back a top-up that nobody has seen yet.
#[utoipa::path(delete, path = "/api/v1/me/top-ups/{id}", tag = "wallet",
    params(("id" = String, Path)),
    responses((status = 204), (status = "4XX", body = face::Problem)))]
async fn take_back(
    State(app): State<App>,
    caller: Caller<scope::Money>,
    PathId(id): PathId<kinds::TopUp>,
) -> Result<StatusCode, ApiError> {
    let me = caller.account;
    app.db.write(async move |tx| payouts::take_back_top_up(tx, me, id).await).await?;
    Ok(StatusCode::NO_CONTENT)
}
