//! `/api/v1/operator/ledger`: the books, to read.

use axum::{Json, extract::State};
use base::{Error, FieldError, Kind as No, Money, Result, kinds};
use face::{ApiError, ApiQuery, App, Caller, PathId, PathText, scope};
use market::{
    accounts::Role,
    ledger::{self, Detail, Holding, Kind, Line, Name},
};
use serde::{Deserialize, Serialize};
use store::Tx;
use utoipa::{IntoParams, ToSchema};
use utoipa_axum::{router::OpenApiRouter, routes};

use super::only;
use crate::wire::{self, Cursor, Page};

pub(super) fn routes() -> OpenApiRouter<App> {
    OpenApiRouter::new()
        .routes(routes!(sums))
        .routes(routes!(accounts))
        .routes(routes!(entries))
        .routes(routes!(transfer))
}

/// What the whole ledger adds up to.
#[derive(Debug, Serialize, ToSchema)]
struct SumsJson {
    /// What came in and did not go out again.
    held: String,
    /// What is owed to people and projects, and the platform's own share.
    owed: String,
    /// Zero while the books are right.
    difference: String,
    available: String,
    escrow: String,
    payout: String,
    fees: String,
}

/// An account of the ledger.
#[derive(Debug, Serialize, ToSchema)]
struct HoldingJson {
    /// Such as `available:01H…`.
    name: String,
    kind: String,
    /// The id of the person, project or payout; a word for `world` and `fees`.
    owner: String,
    balance: String,
    /// Set aside by pending holds.
    held: String,
    available: String,
}

impl From<Holding> for HoldingJson {
    fn from(it: Holding) -> Self {
        Self {
            name: it.name.to_string(),
            kind: it.name.kind().to_owned(),
            owner: it.name.owner().to_owned(),
            balance: it.balance.posted.to_decimal(),
            held: it.balance.held.to_decimal(),
            available: it.balance.available().to_decimal(),
        }
    }
}

/// One entry of an account.
#[derive(Debug, Serialize, ToSchema)]
struct EntryJson {
    transfer: String,
    #[schema(format = DateTime)]
    at: String,
    kind: String,
    cause_kind: String,
    cause: String,
    memo: String,
    /// What came in, or went out when negative.
    amount: String,
    /// The balance after this entry.
    balance: String,
}

impl From<Line> for EntryJson {
    fn from(it: Line) -> Self {
        Self {
            transfer: it.transfer.to_string(),
            at: it.at.to_string(),
            kind: it.kind,
            cause_kind: it.cause_kind,
            cause: it.cause,
            memo: it.memo,
            amount: it.amount.to_decimal(),
            balance: it.balance.to_decimal(),
        }
    }
}

/// One side of a transfer.
#[derive(Debug, Serialize, ToSchema)]
struct LegJson {
    account: String,
    amount: String,
}

/// A movement of money with its sides, which sum to zero.
#[derive(Debug, Serialize, ToSchema)]
struct TransferJson {
    id: String,
    #[schema(format = DateTime)]
    at: String,
    kind: String,
    key: String,
    cause_kind: String,
    cause: String,
    memo: String,
    legs: Vec<LegJson>,
    /// The transfer that this one takes back.
    #[serde(skip_serializing_if = "Option::is_none")]
    reverses: Option<String>,
    /// The transfer that took this one back.
    #[serde(skip_serializing_if = "Option::is_none")]
    reversed_by: Option<String>,
    /// Its day is under seal.
    sealed: bool,
}

impl From<Detail> for TransferJson {
    fn from(it: Detail) -> Self {
        let leg = |(name, amount): (Name, Money)| LegJson {
            account: name.to_string(),
            amount: amount.to_decimal(),
        };
        Self {
            id: it.transfer.id.to_string(),
            at: it.transfer.at.to_string(),
            kind: it.transfer.kind,
            key: it.key,
            cause_kind: it.transfer.cause_kind,
            cause: it.transfer.cause,
            memo: it.transfer.memo,
            legs: it.legs.into_iter().map(leg).collect(),
            reverses: it.reverses.map(|it| it.to_string()),
            reversed_by: it.reversed_by.map(|it| it.to_string()),
            sealed: it.sealed,
        }
    }
}

/// Which accounts are wanted.
#[derive(Debug, Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
#[serde(deny_unknown_fields)]
struct AccountsQuery {
    /// `available`, `escrow` or `payout`; all of them when absent. `world` lists the ways by
    /// which money came and went.
    kind: Option<String>,
    /// The `next` of the page before.
    #[param(max_length = 80)]
    after: Option<String>,
    /// Items of a page, 1 to 100; 50 when absent.
    #[param(minimum = 1, maximum = 100)]
    limit: Option<i64>,
}

/// The sum of the books, for treasurers
#[utoipa::path(get, path = "/api/v1/operator/ledger", tag = "operator", responses(
    (status = 200, body = SumsJson),
    (status = "4XX", body = face::Problem, content_type = "application/problem+json"),
))]
async fn sums(
    State(app): State<App>,
    caller: Caller<scope::Staff>,
) -> Result<Json<SumsJson>, ApiError> {
    let who = caller.account;
    let read = async move |tx: &mut Tx| {
        only(tx, Role::Treasurer, who).await?;
        ledger::totals(tx).await
    };
    let totals = app.db.read(read).await?;
    let of = |kind| totals.of(kind).to_decimal();
    Ok(Json(SumsJson {
        held: totals.in_hand().to_decimal(),
        owed: totals.owed().to_decimal(),
        difference: totals.difference().to_decimal(),
        available: of(Kind::Available),
        escrow: of(Kind::Escrow),
        payout: of(Kind::Payout),
        fees: of(Kind::Fees),
    }))
}

/// The accounts of the ledger in the order of their names, for treasurers
#[utoipa::path(get, path = "/api/v1/operator/ledger/accounts", tag = "operator",
    params(AccountsQuery), responses(
    (status = 200, body = Page<HoldingJson>),
    (status = "4XX", body = face::Problem, content_type = "application/problem+json"),
))]
async fn accounts(
    State(app): State<App>,
    caller: Caller<scope::Staff>,
    ApiQuery(query): ApiQuery<AccountsQuery>,
) -> Result<Json<Page<HoldingJson>>, ApiError> {
    let (who, limit) = (caller.account, wire::limit(query.limit)?);
    let kind = query.kind.as_deref().map(|it| wire::word("kind", it, Kind::parse)).transpose()?;
    let malformed = || Error::Invalid(vec![FieldError::new("after", "account-name-malformed")]);
    let after = query.after.as_deref().map(|it| Name::read(it).ok_or_else(malformed));
    let after = after.transpose()?;
    let read = async move |tx: &mut Tx| {
        only(tx, Role::Treasurer, who).await?;
        if kind == Some(Kind::World) {
            return ledger::outside(tx).await;
        }
        ledger::holdings(tx, kind, after.as_ref(), limit).await
    };
    let found = app.db.read(read).await?;
    let items = found.into_iter().map(HoldingJson::from).collect();
    let page = match kind {
        // There are a handful of them, and all were told.
        Some(Kind::World) => Page { items, next: None },
        _ => Page::new(items, limit, |it: &HoldingJson| &it.name),
    };
    Ok(Json(page))
}

/// The entries of one account, the newest first, for treasurers
#[utoipa::path(get, path = "/api/v1/operator/ledger/accounts/{name}/entries", tag = "operator",
    params(("name" = String, Path), Cursor), responses(
    (status = 200, body = Page<EntryJson>),
    (status = "4XX", body = face::Problem, content_type = "application/problem+json"),
))]
async fn entries(
    State(app): State<App>,
    caller: Caller<scope::Staff>,
    PathText(name): PathText,
    ApiQuery(cursor): ApiQuery<Cursor>,
) -> Result<Json<Page<EntryJson>>, ApiError> {
    let (who, before, limit) = (caller.account, cursor.before()?, cursor.limit()?);
    let read = async move |tx: &mut Tx| {
        only(tx, Role::Treasurer, who).await?;
        let nowhere = || Error::refused(No::NotFound, "not-found");
        let name = Name::read(&name).ok_or_else(nowhere)?;
        if !ledger::is_known(tx, &name).await? {
            return Err(nowhere());
        }
        ledger::statement(tx, &name, before, limit).await
    };
    let found = app.db.read(read).await?;
    let items = found.into_iter().map(EntryJson::from).collect();
    Ok(Json(Page::new(items, limit, |it: &EntryJson| &it.transfer)))
}

/// One transfer with its sides, for treasurers
#[utoipa::path(get, path = "/api/v1/operator/ledger/transfers/{id}", tag = "operator",
    params(("id" = String, Path)), responses(
    (status = 200, body = TransferJson),
    (status = "4XX", body = face::Problem, content_type = "application/problem+json"),
))]
async fn transfer(
    State(app): State<App>,
    caller: Caller<scope::Staff>,
    PathId(id): PathId<kinds::Transfer>,
) -> Result<Json<TransferJson>, ApiError> {
    let who = caller.account;
    let read = async move |tx: &mut Tx| {
        only(tx, Role::Treasurer, who).await?;
        ledger::transfer(tx, id).await
    };
    Ok(Json(app.db.read(read).await?.into()))
}
