//! Accounts through both faces: what people see, and what strangers do not.

mod api;
mod pages;
mod settings;
mod staff;
