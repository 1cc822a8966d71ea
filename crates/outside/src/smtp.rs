//! Mail over SMTP.

use base::{Error, Result};
use lettre::{
    AsyncSmtpTransport, AsyncTransport, Message, Tokio1Executor,
    message::{
        Mailbox,
        header::{ContentType, Header, HeaderName, HeaderValue},
    },
};
use market::ports::{Handed, Later, Letter, Post, Push, PushKey, Pusher};

/// A mail server, and the address we write from.
pub struct Smtp {
    server: AsyncSmtpTransport<Tokio1Executor>,
    from: Mailbox,
}

impl Smtp {
    /// A server from its URL, such as `smtps://user:password@mail.example` or
    /// `smtp://localhost:25`, and a sender such as `Mickle <post@market.example>`.
    pub fn new(url: &str, from: &str) -> Result<Self> {
        let server = AsyncSmtpTransport::<Tokio1Executor>::from_url(url).map_err(Error::store)?;
        Ok(Self { server: server.build(), from: from.parse().map_err(Error::store)? })
    }

    fn message(&self, letter: &Letter) -> Result<Message> {
        let to: Mailbox = letter.to.parse().map_err(Error::store)?;
        let message = Message::builder().from(self.from.clone()).to(to);
        let mut message = message.subject(&letter.subject).header(ContentType::TEXT_PLAIN);
        if let Some(link) = &letter.unsubscribe {
            message = message.header(Unsubscribe(format!("<{link}>"))).header(OneClick);
        }
        message.body(letter.text.clone()).map_err(Error::store)
    }
}

/// Where a mail program ends letters of this kind for its reader (RFC 2369).
#[derive(Clone)]
struct Unsubscribe(String);

/// One click there is enough (RFC 8058).
#[derive(Clone)]
struct OneClick;

impl Header for Unsubscribe {
    fn name() -> HeaderName {
        HeaderName::new_from_ascii_str("List-Unsubscribe")
    }

    fn parse(text: &str) -> Result<Self, Box<dyn std::error::Error + Send + Sync>> {
        Ok(Self(text.to_owned()))
    }

    fn display(&self) -> HeaderValue {
        HeaderValue::new(Self::name(), self.0.clone())
    }
}

impl Header for OneClick {
    fn name() -> HeaderName {
        HeaderName::new_from_ascii_str("List-Unsubscribe-Post")
    }

    fn parse(_: &str) -> Result<Self, Box<dyn std::error::Error + Send + Sync>> {
        Ok(Self)
    }

    fn display(&self) -> HeaderValue {
        HeaderValue::new(Self::name(), "List-Unsubscribe=One-Click".to_owned())
    }
}

impl Post for Smtp {
    fn send<'a>(&'a self, letter: &'a Letter) -> Later<'a, ()> {
        Box::pin(async move {
            let message = self.message(letter)?;
            self.server.send(message).await.map_err(Error::store)?;
            Ok(())
        })
    }
}

/// No mail server: letters stay in the database, where the operator reads them. No way to
/// devices either.
#[derive(Debug, Clone, Copy)]
pub struct Nowhere;

impl Post for Nowhere {
    fn is_there(&self) -> bool {
        false
    }

    fn send<'a>(&'a self, _: &'a Letter) -> Later<'a, ()> {
        Box::pin(async { Ok(()) })
    }
}

impl Pusher for Nowhere {
    fn push<'a>(&'a self, _: &'a PushKey, _: &'a Push) -> Later<'a, Handed> {
        Box::pin(async { Ok(Handed::Refused("there is no way to devices".to_owned())) })
    }
}
