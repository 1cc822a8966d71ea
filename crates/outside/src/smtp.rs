//! Mail over SMTP.

use base::{Error, Result};
use lettre::{
    AsyncSmtpTransport, AsyncTransport, Message, Tokio1Executor,
    message::{Mailbox, header::ContentType},
};
use market::ports::{Later, Letter, Post};

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
        let message = message.subject(&letter.subject).header(ContentType::TEXT_PLAIN);
        message.body(letter.text.clone()).map_err(Error::store)
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

/// No mail server: letters stay in the database, where the operator reads them.
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
