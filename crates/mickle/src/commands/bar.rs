//! Progress bars on the standard error; nobody is shown one who does not look.

use indicatif::{ProgressBar, ProgressStyle};

/// A bar that counts bytes; without a length, it only counts.
pub(super) fn of_bytes(what: &'static str, length: Option<u64>) -> ProgressBar {
    let template = match length {
        Some(_) => "{msg:<10} [{bar:30}] {bytes}/{total_bytes} {eta}",
        None => "{msg:<10} {spinner} {bytes} {elapsed}",
    };
    styled(template, length.unwrap_or_default(), what)
}

/// A bar that counts things.
pub(super) fn of_things(what: &'static str, length: u64) -> ProgressBar {
    styled("{prefix:<10} [{bar:30}] {pos}/{len} {msg}", length, "").with_prefix(what)
}

/// A sign that something goes on whose length nobody knows.
pub(super) fn of_work(what: &'static str) -> ProgressBar {
    let bar = styled("{msg:<10} {spinner} {elapsed}", 0, what);
    bar.enable_steady_tick(std::time::Duration::from_millis(200));
    bar
}

fn styled(template: &str, length: u64, message: &'static str) -> ProgressBar {
    let style = ProgressStyle::with_template(template);
    let style = style.unwrap_or_else(|_| ProgressStyle::default_bar());
    ProgressBar::new(length).with_style(style.progress_chars("=> ")).with_message(message)
}
