//! How far a message may go: by https, to addresses of the public internet alone.
//!
//! Invariant: the address that was looked at is the one that is connected to; a name that means
//! another machine a moment later changes nothing.

use std::{
    net::{IpAddr, Ipv4Addr, Ipv6Addr},
    time::Duration,
};

use ureq::{
    Agent, Error,
    config::Config,
    http::Uri,
    unversioned::{
        resolver::{DefaultResolver, ResolvedSocketAddrs, Resolver},
        transport::{DefaultConnector, NextTimeout},
    },
};

use super::PATIENCE;

/// Asks push services, and nobody else.
pub(super) fn agent() -> Agent {
    let config = Agent::config_builder()
        .https_only(true)
        .proxy(None)
        .max_redirects(0)
        .http_status_as_error(false)
        .timeout_connect(Some(Duration::from_secs(5)))
        .timeout_global(Some(PATIENCE))
        .max_response_header_size(16 * 1024)
        .user_agent(concat!("mickle/", env!("CARGO_PKG_VERSION")));
    Agent::with_parts(config.build(), DefaultConnector::new(), Outdoors::default())
}

/// Looks names up, and leaves out what is not on the public internet.
#[derive(Debug, Default)]
struct Outdoors(DefaultResolver);

impl Resolver for Outdoors {
    fn resolve(
        &self,
        uri: &Uri,
        config: &Config,
        timeout: NextTimeout,
    ) -> Result<ResolvedSocketAddrs, Error> {
        let mut public = self.empty();
        for address in &self.0.resolve(uri, config, timeout)? {
            if is_public(address.ip()) {
                public.push(*address);
            }
        }
        if public.is_empty() { Err(Error::HostNotFound) } else { Ok(public) }
    }
}

fn is_public(address: IpAddr) -> bool {
    match address {
        IpAddr::V4(it) => is_public_v4(it),
        IpAddr::V6(it) => is_public_v6(it),
    }
}

/// Not one of the blocks for special use (RFC 6890 and its registry).
fn is_public_v4(it: Ipv4Addr) -> bool {
    let [a, b, c, _] = it.octets();
    !matches!(
        (a, b, c),
        (0 | 10 | 127 | 224..=255, _, _)
            | (100, 64..=127, _)
            | (169, 254, _)
            | (172, 16..=31, _)
            | (192, 168, _)
            | (192, 0, 0 | 2)
            | (192, 88, 99)
            | (198, 18 | 19, _)
            | (198, 51, 100)
            | (203, 0, 113)
    )
}

/// Global unicast, without the parts of it for special use, and what stands for a public
/// address of the other kind.
fn is_public_v6(it: Ipv6Addr) -> bool {
    if let Some(inside) = it.to_ipv4_mapped() {
        return is_public_v4(inside);
    }
    let s = it.segments();
    match s {
        [0x64, 0xff9b, 0, 0, 0, 0, ..] => {
            let bits = (u32::from(s[6]) << 16) | u32::from(s[7]);
            is_public_v4(Ipv4Addr::from_bits(bits))
        }
        [0x2001, 0..=0x1ff | 0xdb8, ..] | [0x2002, ..] | [0x3fff, 0..=0xfff, ..] => false,
        _ => (0x2000..=0x3fff).contains(&s[0]),
    }
}

#[cfg(test)]
mod tests;
