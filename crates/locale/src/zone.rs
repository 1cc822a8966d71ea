//! A time zone by itself, for what happens at an hour of somebody's clock.

use base::{DurationMs, Timestamp};
use jiff::tz::TimeZone;

/// A time zone.
#[derive(Debug, Clone)]
pub struct Zone(TimeZone);

impl Default for Zone {
    /// UTC.
    fn default() -> Self {
        Self(TimeZone::UTC)
    }
}

impl Zone {
    /// The zones to choose from, by their IANA names: where our languages are spoken, and one
    /// for each part of the world.
    pub const NAMES: &[&str] = &[
        "UTC",
        "Europe/Berlin",
        "Europe/Vienna",
        "Europe/Zurich",
        "Europe/Paris",
        "Europe/Brussels",
        "Europe/Luxembourg",
        "Europe/London",
        "Europe/Dublin",
        "Europe/Lisbon",
        "Europe/Madrid",
        "Europe/Rome",
        "Europe/Warsaw",
        "Europe/Prague",
        "Europe/Athens",
        "Europe/Kyiv",
        "Europe/Istanbul",
        "Africa/Casablanca",
        "Africa/Dakar",
        "Africa/Lagos",
        "Africa/Nairobi",
        "Asia/Dubai",
        "Asia/Kolkata",
        "Asia/Manila",
        "Asia/Tokyo",
        "Australia/Sydney",
        "America/Sao_Paulo",
        "America/New_York",
        "America/Montreal",
        "America/Chicago",
        "America/Denver",
        "America/Los_Angeles",
    ];

    /// A zone that can be chosen.
    pub fn find(name: &str) -> Option<Self> {
        if !Self::NAMES.contains(&name) {
            return None;
        }
        if name == "UTC" {
            return Some(Self::default());
        }
        // Without a table of zones on the machine everybody lives in UTC.
        Some(TimeZone::get(name).map_or_else(|_| Self::default(), Self))
    }

    /// How far the zone's clock is ahead of UTC at a moment.
    pub fn offset(&self, at: Timestamp) -> DurationMs {
        jiff::Timestamp::from_millisecond(at.as_millis())
            .map_or(0, |it| i64::from(self.0.to_offset(it).seconds()) * 1_000)
    }
}
