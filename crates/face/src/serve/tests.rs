use axum::routing::get;
use tokio::{
    io::{AsyncReadExt, AsyncWriteExt},
    sync::oneshot,
};

use super::*;

/// A server with small limits; dropping the sender stops it.
async fn start(limits: Limits) -> (SocketAddr, oneshot::Sender<()>, tokio::task::JoinHandle<()>) {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap();
    let (stop, stopped) = oneshot::channel::<()>();
    let router = Router::new().route("/", get(async || "hello")).route("/slow", get(slow));
    let serving = tokio::spawn(serve(listener, router, limits, async {
        // Dropped or sent: both mean stop.
        drop(stopped.await);
    }));
    (address, stop, serving)
}

async fn slow() -> &'static str {
    tokio::time::timeout(Duration::from_millis(300), std::future::pending::<()>()).await.ok();
    "at last"
}

fn limits() -> Limits {
    Limits { header: Duration::from_millis(200), ..Limits::default() }
}

/// axum's own loop leaves such a connection open for ever (safety.md §0.7).
#[tokio::test]
async fn a_half_sent_header_is_cut_off() {
    let (address, _stop, _serving) = start(limits()).await;
    let mut stream = TcpStream::connect(address).await.unwrap();
    stream.write_all(b"GET / HTTP/1.1\r\nhost: ").await.unwrap();
    let mut told = Vec::new();
    let read = tokio::time::timeout(Duration::from_secs(5), stream.read_to_end(&mut told));
    read.await.expect("the connection was closed").ok();
    assert!(!String::from_utf8_lossy(&told).contains("hello"));
}

#[tokio::test]
async fn a_stop_lets_running_requests_finish() {
    let (address, stop, serving) = start(limits()).await;
    let mut stream = TcpStream::connect(address).await.unwrap();
    let request = b"GET /slow HTTP/1.1\r\nhost: here\r\nconnection: close\r\n\r\n";
    stream.write_all(request).await.unwrap();
    // The request has been read once a second connection is answered.
    let mut other = TcpStream::connect(address).await.unwrap();
    other.write_all(b"GET / HTTP/1.1\r\nhost: here\r\nconnection: close\r\n\r\n").await.unwrap();
    let mut told = String::new();
    other.read_to_string(&mut told).await.unwrap();
    assert!(told.ends_with("hello"), "{told}");
    drop(stop);
    told.clear();
    stream.read_to_string(&mut told).await.unwrap();
    assert!(told.ends_with("at last"), "{told}");
    serving.await.unwrap();
    assert!(TcpStream::connect(address).await.is_err(), "a stopped server listens");
}

#[tokio::test]
async fn connections_beyond_the_cap_wait_their_turn() {
    let (address, _stop, _serving) = start(Limits { connections: 1, ..limits() }).await;
    let first = TcpStream::connect(address).await.unwrap();
    let mut second = TcpStream::connect(address).await.unwrap();
    let request = b"GET / HTTP/1.1\r\nhost: here\r\nconnection: close\r\n\r\n";
    second.write_all(request).await.unwrap();
    let mut told = String::new();
    let early = tokio::time::timeout(Duration::from_millis(100), second.read_to_string(&mut told));
    assert!(early.await.is_err(), "served beyond the cap");
    drop(first);
    let mut told = String::new();
    second.read_to_string(&mut told).await.unwrap();
    assert!(told.ends_with("hello"), "{told}");
}

#[tokio::test]
async fn a_swollen_header_is_refused() {
    let (address, _stop, _serving) = start(limits()).await;
    let mut stream = TcpStream::connect(address).await.unwrap();
    let lines: String = (0..70).map(|n| format!("x-{n}: 1\r\n")).collect();
    let request = format!("GET / HTTP/1.1\r\nhost: here\r\n{lines}\r\n");
    stream.write_all(request.as_bytes()).await.unwrap();
    let mut told = String::new();
    stream.read_to_string(&mut told).await.unwrap();
    assert!(told.starts_with("HTTP/1.1 431"), "{told}");
}
