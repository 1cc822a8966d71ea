//! What can be set when Mickle starts: each as a flag and as an environment variable.

use std::{
    net::{IpAddr, SocketAddr},
    path::PathBuf,
};

use base::Result;
use clap::Args;
use store::Place;

/// Where the data is.
#[derive(Debug, Clone, Args)]
pub struct StoreSettings {
    /// Folder of the embedded database and of uploaded files
    #[arg(long, env = "MICKLE_DATA", default_value = "./data", value_name = "DIR")]
    pub data: PathBuf,
    /// A PostgreSQL server instead of the embedded database: postgres://user@host/name
    #[arg(long, env = "MICKLE_DATABASE", value_name = "URL")]
    pub database: Option<String>,
    /// Connections to the database
    #[arg(long, env = "MICKLE_CONNECTIONS", default_value_t = 16, value_name = "N")]
    pub connections: usize,
}

impl StoreSettings {
    /// The database's place.
    pub fn place(&self) -> Result<Place> {
        match &self.database {
            Some(url) => Place::parse(url),
            None => Ok(Place::File(self.data.join("mickle.db"))),
        }
    }
}

/// How the market is reached.
#[derive(Debug, Clone, Args)]
pub struct ServeSettings {
    #[command(flatten)]
    pub store: StoreSettings,
    /// Address and port to listen on
    #[arg(long, env = "MICKLE_LISTEN", default_value = "127.0.0.1:8080", value_name = "ADDR")]
    pub listen: SocketAddr,
    /// The address people type, used in links and mails [default: http:// and the listen address]
    #[arg(long, env = "MICKLE_BASE_URL", value_name = "URL")]
    pub base_url: Option<String>,
    /// Mail server, such as smtps://user:password@mail.example; without one, mails stay in the
    /// database and the operator reads them
    #[arg(long, env = "MICKLE_SMTP", value_name = "URL")]
    pub smtp: Option<String>,
    /// Sender of mails
    #[arg(long, env = "MICKLE_MAIL_FROM", default_value = "Mickle <mickle@localhost>")]
    pub mail_from: String,
    /// A proxy whose X-Forwarded-For is believed (may be given several times)
    #[arg(long = "trusted-proxy", env = "MICKLE_TRUSTED_PROXIES", value_delimiter = ',')]
    pub trusted_proxies: Vec<IpAddr>,
    /// Requests of one API key in a second, 0 for no limit (twice as many at once)
    #[arg(long, env = "MICKLE_API_RATE", default_value_t = 50, value_name = "N")]
    pub api_rate: u32,
}

impl ServeSettings {
    /// The address in links, without a slash at the end.
    pub fn base_url(&self) -> String {
        let given = self.base_url.clone();
        let url = given.unwrap_or_else(|| match self.listen {
            local if local.ip().is_loopback() => format!("http://localhost:{}", local.port()),
            other => format!("http://{other}"),
        });
        url.trim_end_matches('/').to_owned()
    }
}
