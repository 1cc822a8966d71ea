//! What a supervisor asks: alive, ready, how much.

use std::sync::OnceLock;

use axum::{
    Router,
    extract::State,
    http::{StatusCode, header},
    response::{IntoResponse, Response},
    routing::get,
};
use face::App;
use market::jobs;
use metrics_exporter_prometheus::{PrometheusBuilder, PrometheusHandle};

/// `/healthz`, `/readyz` and `/metrics`.
pub(crate) fn router(app: App) -> Router {
    recorder();
    Router::new()
        .route("/healthz", get(async || "ok\n"))
        .route("/readyz", get(ready))
        .route("/metrics", get(figures))
        .with_state(app)
}

/// The process's one recorder; tests start several servers in one process.
fn recorder() -> &'static PrometheusHandle {
    static RECORDER: OnceLock<PrometheusHandle> = OnceLock::new();
    RECORDER.get_or_init(|| {
        let recorder = PrometheusBuilder::new().build_recorder();
        let handle = recorder.handle();
        if metrics::set_global_recorder(recorder).is_err() {
            tracing::warn!("another recorder of metrics was there first");
        }
        handle
    })
}

async fn ready(State(app): State<App>) -> Response {
    let asked = app.db.read(async move |tx| jobs::health(tx).await).await;
    match asked {
        Ok(_) => "ready\n".into_response(),
        Err(error) => {
            tracing::error!(%error, "not ready");
            (StatusCode::SERVICE_UNAVAILABLE, "the database does not answer\n").into_response()
        }
    }
}

async fn figures(State(app): State<App>) -> Response {
    if let Ok(health) = app.db.read(async move |tx| jobs::health(tx).await).await {
        gauge("mickle_jobs_waiting", health.waiting);
        gauge("mickle_jobs_overdue", health.overdue);
        gauge("mickle_jobs_given_up", health.given_up);
    }
    let kind = [(header::CONTENT_TYPE, "text/plain; version=0.0.4")];
    (kind, recorder().render()).into_response()
}

fn gauge(name: &'static str, value: i64) {
    #[expect(clippy::cast_precision_loss, reason = "a gauge is a real number")]
    metrics::gauge!(name).set(value as f64);
}
